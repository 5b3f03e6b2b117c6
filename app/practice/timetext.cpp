// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/timetext.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace kd::practice {

namespace {

QString written(Instant at, QChar between)
{
    // By hand because a page of 100 orders holds 800 of these and QDateTime::toString takes 2 µs each.
    const qint64 seconds = at.millis() >= 0 ? at.millis() / 1000 : (at.millis() - 999) / 1000;
    qint64 days = seconds / 86400;
    qint64 rest = seconds % 86400;
    if (rest < 0) {
        rest += 86400;
        --days;
    }
    const QDate date = QDate::fromJulianDay(days + 2'440'588);
    QString text(19, u'0');
    const auto put = [&text](int from, int digits, qint64 value) {
        for (int i = from + digits - 1; i >= from; --i, value /= 10) {
            text[i] = QChar(u'0' + static_cast<char16_t>(value % 10));
        }
    };
    put(0, 4, date.year());
    put(5, 2, date.month());
    put(8, 2, date.day());
    put(11, 2, rest / 3600);
    put(14, 2, rest / 60 % 60);
    put(17, 2, rest % 60);
    text[4] = text[7] = u'-';
    text[13] = text[16] = u':';
    text[10] = between;
    return text;
}

} // namespace

int Zone::offsetAt(Instant at) const
{
    return seasonal ? QTimeZone(name.toLatin1()).offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at.millis(), Qt::UTC))
                    : offsetS;
}

QString naive(Instant at)
{
    return written(at, u'T');
}

QString naiveWithBlank(Instant at)
{
    return written(at, u' ');
}

QJsonValue naiveOrNull(const std::optional<Instant> &at)
{
    return at ? QJsonValue(naive(*at)) : QJsonValue(QJsonValue::Null);
}

std::optional<Instant> readDateFilter(const QString &text, const Zone &zone)
{
    static const QRegularExpression form(
        u"^(\\d{4}-\\d{2}-\\d{2})[Tt ](\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?)(Z|z|[+-]\\d{2}(?::?\\d{2})?)?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString bare = match.captured(1) + u'T' + match.captured(2);
    const Result<Instant> at = Instant::fromNaiveUtc(bare);
    if (!at) {
        return std::nullopt;
    }
    const QString mark = match.captured(3);
    if (mark.isEmpty()) {
        return *at;
    }
    qint64 offset = 0;
    if (mark.size() > 1) {
        offset = (mark.mid(1, 2).toInt() * 3600LL + mark.right(2).toInt() * (mark.size() > 3 ? 60LL : 0LL)) *
                 (mark.startsWith(u'-') ? -1 : 1);
    }
    return zone.local(*at - Millis(offset * 1000));
}

} // namespace kd::practice
