// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/instant.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace kd {

namespace {

tl::unexpected<Error> unreadable(QStringView text)
{
    return fail(Error::Kind::Parse, u"time_unreadable"_s, u"read a time"_s, text.left(40).toString());
}

// Qt reads "2026-02-31" as invalid but "2026-02-28" with trailing words as valid only in some formats: the length is
// checked here so that nothing after the seconds goes unseen.
QDateTime naive(QStringView text)
{
    if (text.size() < 19 || (text.at(10) != u'T' && text.at(10) != u' ')) {
        return {};
    }
    QString iso = text.toString();
    iso[10] = u'T';
    return QDateTime::fromString(iso, Qt::ISODateWithMs);
}

} // namespace

Result<Instant> Instant::fromIso(QStringView text)
{
    const QDateTime read = naive(text);
    if (!read.isValid() || read.timeSpec() == Qt::LocalTime) {
        return unreadable(text);
    }
    return Instant(read.toMSecsSinceEpoch());
}

Result<Instant> Instant::fromNaiveUtc(QStringView text)
{
    return fromNaive(text, QTimeZone::utc());
}

Result<Instant> Instant::fromNaive(QStringView text, const QTimeZone &zone)
{
    const QDateTime read = naive(text);
    if (!read.isValid() || read.timeSpec() != Qt::LocalTime) {
        return unreadable(text);
    }
    return Instant(QDateTime(read.date(), read.time(), zone).toMSecsSinceEpoch());
}

QString Instant::toIso() const
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(m_millis, Qt::UTC);
    return time.toString(m_millis % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

} // namespace kd
