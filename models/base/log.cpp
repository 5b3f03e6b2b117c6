// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/log.h"

#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <mutex>

using namespace Qt::StringLiterals;

namespace kd {

namespace {

constexpr const char *linePattern = "%Y-%m-%dT%H:%M:%S.%eZ %L %v";

struct Log
{
    std::mutex mutex;
    std::shared_ptr<spdlog::sinks::stderr_sink_mt> console = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    std::shared_ptr<spdlog::logger> logger = std::make_shared<spdlog::logger>("kamidesk", console);
    LogWatcher watcher;

    Log()
    {
        console->set_level(spdlog::level::warn);
        logger->set_level(spdlog::level::debug);
        logger->set_pattern(linePattern, spdlog::pattern_time_type::utc);
        logger->flush_on(spdlog::level::warn);
    }
};

Log &log()
{
    static Log instance;
    return instance;
}

spdlog::level::level_enum spdLevel(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return spdlog::level::debug;
    case LogLevel::Info:
        return spdlog::level::info;
    case LogLevel::Warning:
        return spdlog::level::warn;
    case LogLevel::Error:
        return spdlog::level::err;
    }
    return spdlog::level::err;
}

void qtMessage(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    switch (type) {
    case QtDebugMsg:
        return logLine(LogLevel::Debug, "qt", text);
    case QtInfoMsg:
        return logLine(LogLevel::Info, "qt", text);
    case QtWarningMsg:
        return logLine(LogLevel::Warning, "qt", text);
    case QtCriticalMsg:
    case QtFatalMsg:
        return logLine(LogLevel::Error, "qt", text);
    }
}

} // namespace

void logLine(LogLevel level, const char *area, const QString &text)
{
    Log &l = log();
    const std::scoped_lock lock(l.mutex);
    if (l.watcher) {
        l.watcher(level, QLatin1StringView(area) + u": "_s + text);
    }
    l.logger->log(spdLevel(level), "{}: {}", area, text.toStdString());
}

Result<void> openLog(const QString &path, LogLevel least)
{
    try {
        auto file = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(path.toStdString(), 5 * 1024 * 1024, 3);
        file->set_level(spdLevel(least));
        // A formatter of its own kind: a sink's set_pattern() writes local time, and the Z says that it is not.
        file->set_formatter(std::make_unique<spdlog::pattern_formatter>(linePattern, spdlog::pattern_time_type::utc));
        Log &l = log();
        const std::scoped_lock lock(l.mutex);
        l.logger->sinks().push_back(std::move(file));
    } catch (const spdlog::spdlog_ex &problem) {
        return fail(Error::Kind::Storage, u"log_not_writable"_s, u"open the log"_s, QString::fromUtf8(problem.what()));
    }
    qInstallMessageHandler(qtMessage);
    return {};
}

void setConsoleLevel(LogLevel least)
{
    log().console->set_level(spdLevel(least));
}

LogWatcher watchLog(LogWatcher watcher)
{
    Log &l = log();
    const std::scoped_lock lock(l.mutex);
    return std::exchange(l.watcher, std::move(watcher));
}

} // namespace kd
