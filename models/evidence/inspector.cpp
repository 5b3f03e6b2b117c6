// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/inspector.h"

#include "models/evidence/content_store.h"
#include "models/evidence/inspect_protocol.h"
#include "models/evidence/kind.h"
#include "models/evidence/process_run.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <coroutine>
#include <cstring>
#include <deque>

using namespace Qt::StringLiterals;

namespace kd::evidence {

namespace {

QString opening()
{
    return u"open a picture"_s;
}

// One place in the line. Its turn and the stop race for the one resumption.
struct Place
{
    StopToken stop;
    QObject context;
    std::coroutine_handle<> waiting;
    std::optional<std::stop_callback<std::function<void()>>> onStop;
    bool isOver = false;
    bool hasTurn = false;

    explicit Place(StopToken theStop)
        : stop(std::move(theStop))
    {}

    // From the event loop: neither who stops nor who leaves the line runs our coroutine inside their call.
    void resumeLater()
    {
        QMetaObject::invokeMethod(
            &context,
            [this] {
                waiting.resume(); /* may destroy this */
            },
            Qt::QueuedConnection);
    }
    void suspend(std::coroutine_handle<> handle)
    {
        waiting = handle;
        onStop.emplace(stop, [this] {
            if (!isOver) {
                isOver = true;
                resumeLater();
            }
        });
    }
    void takeTurn()
    {
        isOver = true;
        hasTurn = true;
        resumeLater();
    }
};

struct PlaceAwaiter
{
    std::shared_ptr<Place> place;
    [[nodiscard]] bool await_ready() const { return place->isOver; }
    void await_suspend(std::coroutine_handle<> handle) const { place->suspend(handle); }
    [[nodiscard]] bool await_resume() const { return place->hasTurn; }
};

Error::Kind kindOf(const QString &code)
{
    return code == "picture_broken"_L1 ? Error::Kind::Parse : Error::Kind::Refused;
}

tl::unexpected<Error> answerBroken(const QString &why)
{
    return fail(Error::Kind::Protocol, u"inspect_crashed"_s, opening(), why);
}

Result<Picture> readAnswer(const QByteArray &output, QSize within)
{
    const auto frame = inspection::unframe(output);
    if (!frame) {
        return answerBroken(frame.error().detail);
    }
    const QJsonObject &header = frame->header;
    if (!header.value("ok"_L1).toBool()) {
        // Only codes we know travel on: the text comes from a process that a stranger's file may have taken over.
        for (const QString &code : {u"picture_broken"_s, u"picture_too_large"_s, u"kind_not_opened"_s}) {
            if (header.value("error"_L1).toString() == code) {
                return fail(kindOf(code), code, opening());
            }
        }
        return answerBroken(u"the answer refuses with an unknown code"_s);
    }
    Picture picture;
    picture.original = inspection::sizeAt(header, "original"_L1);
    picture.format = header.value("kind"_L1).toString();
    const QSize size = inspection::sizeAt(header, "size"_L1);
    if (!picture.original.isValid() || size != inspection::fitted(picture.original, within) ||
        (picture.format != name(Kind::Png) && picture.format != name(Kind::Jpeg))) {
        return answerBroken(u"the answer's sizes or kind do not fit together"_s);
    }
    const qsizetype rowBytes = qsizetype(size.width()) * 4;
    if (frame->payload.size() != rowBytes * size.height()) {
        return answerBroken(u"the answer's pixels do not fit its size"_s);
    }
    picture.image = QImage(size, QImage::Format_RGBA8888_Premultiplied);
    if (picture.image.isNull()) {
        return fail(Error::Kind::Refused, u"picture_too_large"_s, opening(), u"no memory for the pixels"_s);
    }
    for (int y = 0; y < size.height(); ++y) {
        std::memcpy(picture.image.scanLine(y), frame->payload.data() + y * rowBytes, static_cast<size_t>(rowBytes));
    }
    return picture;
}

Result<Picture> readEnding(const ProcessEnding &ending, const QString &program, QSize within)
{
    switch (ending.how) {
    case ProcessEnding::How::Stopped:
        return cancelled(opening());
    case ProcessEnding::How::NotStarted:
        return fail(Error::Kind::Internal, u"inspect_not_started"_s, opening(), program);
    case ProcessEnding::How::TimedOut:
        return fail(Error::Kind::Protocol, u"inspect_timed_out"_s, opening());
    case ProcessEnding::How::TooMuchSaid:
        return answerBroken(u"the answer is longer than any picture asked for"_s);
    case ProcessEnding::How::Crashed:
        return answerBroken(u"the inspection crashed"_s);
    case ProcessEnding::How::Exited:
        break;
    }
    switch (ending.exitCode) {
    case inspection::exitAnswered:
        return readAnswer(ending.output, within);
    case inspection::exitNotLimited:
        return fail(Error::Kind::Internal, u"inspect_not_limited"_s, opening());
    case inspection::exitOutOfTime:
        return fail(Error::Kind::Protocol, u"inspect_timed_out"_s, opening(), u"processor time"_s);
    default:
        return answerBroken(u"the inspection ended with code "_s + QString::number(ending.exitCode));
    }
}

} // namespace

struct Inspector::Line
{
    Clock &clock;
    QString program;
    int running = 0;
    std::deque<std::shared_ptr<Place>> waiting;

    Line(Clock &theClock, QString theProgram)
        : clock(theClock)
        , program(std::move(theProgram))
    {}

    [[nodiscard]] std::shared_ptr<Place> join(StopToken stop)
    {
        auto place = std::make_shared<Place>(std::move(stop));
        if (running < mostAtOnce) {
            ++running;
            place->isOver = true;
            place->hasTurn = true;
        } else {
            waiting.push_back(place);
        }
        return place;
    }

    void leave()
    {
        --running;
        while (running < mostAtOnce && !waiting.empty()) {
            const std::shared_ptr<Place> next = waiting.front();
            waiting.pop_front();
            if (!next->isOver) { // else it was stopped while it waited
                ++running;
                next->takeTurn();
            }
        }
    }
};

Inspector::Inspector(Clock &clock, QString program)
    : m_line(std::make_shared<Line>(clock, std::move(program)))
{}

QString Inspector::besideThisProgram()
{
#ifdef Q_OS_WIN
    const QString suffix = u".exe"_s;
#else
    const QString suffix;
#endif
    return QCoreApplication::applicationDirPath() + u"/kamidesk-inspect"_s + suffix;
}

QCoro::Task<Result<Picture>> Inspector::open(QByteArray bytes, QSize within, StopToken stop)
{
    return openInTurn(m_line, std::move(bytes), within, std::move(stop));
}

QCoro::Task<Result<Picture>> Inspector::openInTurn(std::shared_ptr<Line> line, QByteArray bytes, QSize within,
                                                   StopToken stop)
{
    // The process judges again by itself; asking here first saves starting it for what it would not open.
    if (!isShown(sniff(bytes))) {
        co_return fail(Error::Kind::Refused, u"kind_not_opened"_s, opening());
    }
    if (bytes.size() > mostBytes) {
        co_return fail(Error::Kind::Refused, u"picture_too_large"_s, opening());
    }
    const QSize box = within.expandedTo({1, 1}).boundedTo({inspection::mostSide, inspection::mostSide});

    const PlaceAwaiter place{line->join(stop)};
    const bool hasTurn = co_await place;
    if (!hasTurn) {
        co_return cancelled(opening());
    }
    QJsonObject request;
    request.insert("within"_L1, inspection::toJson(box));
    QByteArray input = inspection::frameStart(std::move(request), bytes.size());
    input += bytes;
    bytes.clear();
    const qint64 boxPixels = std::min(qint64(box.width()) * box.height(), inspection::mostShownPixels);
    const qint64 mostOutput = qint64(sizeof(quint32)) + inspection::mostHeaderBytes + 4 * boxPixels;
    const ProcessEnding ending =
        co_await runProcess(line->clock, line->program, std::move(input), mostOutput, wallLimit, std::move(stop));
    line->leave();
    co_return readEnding(ending, line->program, box);
}

} // namespace kd::evidence
