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

// The length is checked here so that nothing before or after the seconds goes unseen.
QString isoText(QStringView text)
{
    if (text.size() < 19 || (text.at(10) != u'T' && text.at(10) != u' ')) {
        return {};
    }
    QString iso = text.toString();
    iso[10] = u'T';
    return iso;
}

bool hasZone(QStringView iso)
{
    const QStringView tail = iso.mid(19);
    return tail.contains(u'Z') || tail.contains(u'+') || tail.contains(u'-');
}

// Read as if it were UTC: Qt would look the local zone up in the system's files for every single text otherwise.
QDateTime naive(QStringView text)
{
    const QString iso = isoText(text);
    return iso.isEmpty() || hasZone(iso) ? QDateTime() : QDateTime::fromString(iso + u'Z', Qt::ISODateWithMs);
}

} // namespace

Result<Instant> Instant::fromIso(QStringView text)
{
    const QString iso = isoText(text);
    const QDateTime read = hasZone(iso) ? QDateTime::fromString(iso, Qt::ISODateWithMs) : QDateTime();
    if (!read.isValid()) {
        return unreadable(text);
    }
    return Instant(read.toMSecsSinceEpoch());
}

Result<Instant> Instant::fromNaiveUtc(QStringView text)
{
    const QDateTime read = naive(text);
    if (!read.isValid()) {
        return unreadable(text);
    }
    return Instant(read.toMSecsSinceEpoch());
}

Result<Instant> Instant::fromNaive(QStringView text, const QTimeZone &zone)
{
    const QDateTime read = naive(text);
    if (!read.isValid()) {
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
