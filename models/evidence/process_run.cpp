// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/process_run.h"

#include <QDir>
#include <QProcess>

#include <coroutine>

using namespace Qt::StringLiterals;

namespace kd::evidence {

namespace {

QProcessEnvironment bareEnvironment()
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment bare;
    for (const QString &name :
         {u"PATH"_s, u"SystemRoot"_s, u"LD_LIBRARY_PATH"_s, u"DYLD_LIBRARY_PATH"_s, u"DYLD_FRAMEWORK_PATH"_s,
          u"QT_PLUGIN_PATH"_s, u"LC_ALL"_s, u"ASAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s}) {
        if (ours.contains(name)) {
            bare.insert(name, ours.value(name));
        }
    }
    return bare;
}

// Exit, time-out, stop and too much output race for the one resumption, which comes from the event loop and not from
// within a signal of the process: what resumes may destroy the process.
struct Run
{
    using How = ProcessEnding::How;

    Clock &clock;
    QByteArray input;
    qint64 mostOutput;
    Millis limit;
    StopToken stop;
    QProcess process;
    QObject context; // destroyed first: no signal of the process finds the rest half gone
    std::coroutine_handle<> waiting;
    std::optional<std::stop_callback<std::function<void()>>> onStop;
    std::optional<How> killedFor;
    bool isOver = false;
    ProcessEnding ending;

    Run(Clock &theClock, const QString &program, QByteArray theInput, qint64 theMostOutput, Millis theLimit,
        StopToken theStop)
        : clock(theClock)
        , input(std::move(theInput))
        , mostOutput(theMostOutput)
        , limit(theLimit)
        , stop(std::move(theStop))
    {
        process.setProgram(program);
        process.setProcessEnvironment(bareEnvironment());
        process.setWorkingDirectory(QDir::rootPath());
        process.setStandardErrorFile(QProcess::nullDevice());
    }

    void start(std::coroutine_handle<> handle)
    {
        waiting = handle;
        QObject::connect(&process, &QProcess::readyReadStandardOutput, &context, [this] { take(); });
        QObject::connect(&process, &QProcess::errorOccurred, &context, [this](QProcess::ProcessError error) {
            // The other errors are followed by finished(); a broken pipe while writing only means that it ended early.
            if (error == QProcess::FailedToStart) {
                end(How::NotStarted);
            }
        });
        QObject::connect(&process, &QProcess::finished, &context, [this](int exitCode, QProcess::ExitStatus status) {
            take();
            ending.exitCode = exitCode;
            end(killedFor.value_or(status == QProcess::NormalExit ? How::Exited : How::Crashed));
        });
        clock.callAfter(limit, &context, [this] { kill(How::TimedOut); });
        onStop.emplace(stop, [this] {
            QMetaObject::invokeMethod(
                &context, [this] { kill(How::Stopped); }, Qt::QueuedConnection);
        });
        process.start();
        if (!isOver) {
            process.write(input);
            process.closeWriteChannel();
            input.clear();
        }
    }

    void take()
    {
        ending.output += process.readAllStandardOutput();
        if (ending.output.size() > mostOutput) {
            ending.output.clear();
            kill(How::TooMuchSaid);
        }
    }

    // finished() follows and ends the run: a process that still dies must not be destroyed, that would wait for it.
    void kill(How why)
    {
        if (!isOver && !killedFor) {
            killedFor = why;
            process.kill();
        }
    }

    void end(How how)
    {
        if (!isOver) {
            isOver = true;
            ending.how = how;
            QMetaObject::invokeMethod(
                &context,
                [this] {
                    waiting.resume(); /* may destroy this */
                },
                Qt::QueuedConnection);
        }
    }
};

// QCoro copies what is awaited, so the run itself stays on the heap.
struct RunAwaiter
{
    std::shared_ptr<Run> run;
    [[nodiscard]] bool await_ready() const
    {
        if (run->stop.stop_requested()) {
            run->ending.how = ProcessEnding::How::Stopped;
            return true;
        }
        return false;
    }
    void await_suspend(std::coroutine_handle<> handle) const { run->start(handle); }
    [[nodiscard]] ProcessEnding await_resume() const { return std::move(run->ending); }
};

} // namespace

QCoro::Task<ProcessEnding> runProcess(Clock &clock, QString program, QByteArray input, qint64 mostOutput, Millis limit,
                                      StopToken stop)
{
    const RunAwaiter awaiter{
        std::make_shared<Run>(clock, program, std::move(input), mostOutput, limit, std::move(stop))};
    co_return co_await awaiter;
}

} // namespace kd::evidence
