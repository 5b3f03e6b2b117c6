// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/times.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kd::lists {

namespace {

struct Times
{
    Q_DECLARE_TR_FUNCTIONS(kd::lists::Times)
};

QString two(qint64 value)
{
    return QString::number(value).rightJustified(2, u'0');
}

QDateTime local(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.millis());
}

} // namespace

QString remainingText(Millis remaining)
{
    const bool late = remaining.count() < 0;
    const qint64 seconds = (late ? -remaining.count() : remaining.count()) / 1000;
    const qint64 days = seconds / 86'400;
    QString text;
    if (days > 0) {
        text = Times::tr("%1 d %2:%3").arg(QString::number(days), two(seconds / 3600 % 24), two(seconds / 60 % 60));
    } else if (seconds >= 3600) {
        text = two(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + two(seconds % 60);
    } else {
        text = two(seconds / 60) + u':' + two(seconds % 60);
    }
    return late ? QString(u'−' + text) : text;
}

QString agoText(Instant at, Instant now)
{
    const qint64 seconds = (now - at).count() / 1000;
    if (seconds < 2) {
        return Times::tr("just now");
    }
    if (seconds < 120) {
        return Times::tr("%1 s ago").arg(seconds);
    }
    if (seconds < 7200) {
        return Times::tr("%1 min ago").arg(seconds / 60);
    }
    if (seconds < 172'800) {
        return Times::tr("%1 h ago").arg(seconds / 3600);
    }
    return Times::tr("%1 d ago").arg(seconds / 86'400);
}

QString ageText(Instant since, Instant now)
{
    const qint64 seconds = std::max<qint64>((now - since).count() / 1000, 0);
    if (seconds < 120) {
        return Times::tr("%1 s").arg(seconds);
    }
    if (seconds < 7200) {
        return Times::tr("%1 min").arg(seconds / 60);
    }
    return seconds < 172'800 ? Times::tr("%1 h").arg(seconds / 3600) : Times::tr("%1 d").arg(seconds / 86'400);
}

QString timeText(Instant at, Instant now)
{
    const QDateTime then = local(at);
    const QDateTime today = local(now);
    if (then.date() == today.date()) {
        return then.toString(u"HH:mm:ss"_s);
    }
    return then.toString(then.date().year() == today.date().year() ? u"MM-dd HH:mm"_s : u"yyyy-MM-dd HH:mm"_s);
}

QString timeText(const std::optional<Instant> &at, Instant now)
{
    return at ? timeText(*at, now) : u"–"_s;
}

QString dueText(Instant due, Instant now)
{
    const bool today = local(due).date() == local(now).date();
    return today ? local(due).toString(u"HH:mm"_s) : timeText(due, now);
}

QString exactTimeText(Instant at)
{
    return local(at).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString countText(qint64 count)
{
    return QLocale(QLocale::English).toString(count);
}

QString bytesText(qint64 bytes)
{
    return bytes < 1024 ? QString(QString::number(bytes) + u" B"_s)
                        : QLocale(QLocale::English).formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat);
}

QString spanText(Millis span)
{
    const qint64 minutes = (span.count() + 59'999) / 60'000;
    if (minutes < 120) {
        return Times::tr("%1 min").arg(minutes);
    }
    const qint64 hours = (minutes + 30) / 60;
    return hours < 48 ? Times::tr("%1 h").arg(hours) : Times::tr("%1 d").arg((hours + 12) / 24);
}

} // namespace kd::lists
