// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/content.h"

#include <QDate>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace kd::playbook {

namespace {

/// "2026-02-14" or "2026-02-15..2026-02-23", all of that year. Empty when it is neither.
Days daysFrom(const QString &text, int year)
{
    const QStringList ends = text.split(u".."_s);
    const QDate first = QDate::fromString(ends.front(), Qt::ISODate);
    const QDate last = QDate::fromString(ends.back(), Qt::ISODate);
    Days days;
    if (ends.size() > 2 || !first.isValid() || !last.isValid() || first.year() != year || last.year() != year) {
        return days;
    }
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        days.insert(day.toJulianDay());
    }
    return days;
}

Days readDays(TableReader &reader, const QString &key, int year)
{
    Days all;
    for (const QString &text : reader.texts(key)) {
        const Days days = daysFrom(text, year);
        if (days.empty()) {
            reader.mistake(reader.any(key)->line, u"\"%1\" is no day or span of %2."_s.arg(text).arg(year),
                           u"Write \"2026-10-10\" or \"2026-10-01..2026-10-07\"."_s);
        }
        all.insert(days.begin(), days.end());
    }
    return all;
}

void readYear(const Node &node, const QString &file, HolidayCalendar &calendar, Loading &loading)
{
    TableReader reader(node, file, u"calendar year"_s, loading.mistakes);
    const int number = static_cast<int>(reader.whole(u"year"_s, 2000, 2200));
    HolidayYear year;
    year.closed = readDays(reader, u"closed"_s, number);
    year.working = readDays(reader, u"working"_s, number);
    for (const qint64 day : year.working) {
        if (year.closed.contains(day)) {
            reader.mistake(node.line,
                           u"%1 is both closed and worked."_s.arg(QDate::fromJulianDay(day).toString(Qt::ISODate)),
                           u"Take it out of one of the two."_s);
        }
    }
    if (calendar.years.contains(number)) {
        reader.mistake(node.line, u"the year %1 is there twice."_s.arg(number), u"Join the two."_s);
    }
    reader.done();
    calendar.years[number] = std::move(year);
}

} // namespace

void loadHolidays(Loading &loading)
{
    const QString file = u"holidays.toml"_s;
    const Node *tree = loading.tree(file);
    if (tree == nullptr) {
        return;
    }
    TableReader root(*tree, file, {}, loading.mistakes);
    for (const Node *node : root.tables(u"calendar"_s)) {
        TableReader reader(*node, file, u"calendar"_s, loading.mistakes);
        HolidayCalendar calendar;
        calendar.id = reader.text(u"id"_s);
        calendar.zones = reader.texts(u"zones"_s);
        // Other zones may be missing on an old machine; the home one is what days are counted in when nothing else is.
        if (calendar.zones.isEmpty() || !QTimeZone(calendar.zones.front().toLatin1()).isValid()) {
            reader.mistake(node->line, u"the calendar \"%1\" has no home zone."_s.arg(calendar.id),
                           u"Begin zones with one like \"Asia/Shanghai\"."_s);
        }
        for (const Node *year : reader.tables(u"year"_s)) {
            readYear(*year, file, calendar, loading);
        }
        reader.done();
        loading.content.holidays.calendars.push_back(std::move(calendar));
    }
    root.done();
}

} // namespace kd::playbook
