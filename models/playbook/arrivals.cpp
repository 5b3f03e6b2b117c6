// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/arrivals.h"

#include <QDateTime>
#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kd::playbook {

namespace {

bool isWeekend(const QDate &day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

/// Steps through days, remembering whether every one of them had a calendar.
class DayCount
{
public:
    DayCount(const HolidayCalendar *calendar, QTimeZone zone, Instant start)
        : m_calendar(calendar)
        , m_zone(std::move(zone))
        , m_first(QDateTime::fromMSecsSinceEpoch(start.millis(), m_zone).date())
    {}

    /// The n-th working day after the day of the start.
    [[nodiscard]] QDate after(int workingDays)
    {
        QDate day = m_first;
        for (int left = workingDays; left > 0;) {
            day = day.addDays(1);
            m_known = m_known && m_calendar != nullptr && m_calendar->knows(day);
            const bool worked = m_calendar != nullptr ? m_calendar->isWorkingDay(day) : !isWeekend(day);
            left -= worked ? 1 : 0;
        }
        return day;
    }
    // startOfDay() knows that a day may begin at 01:00 where the clocks go forward at midnight.
    [[nodiscard]] Instant begin(const QDate &day) const { return Instant(day.startOfDay(m_zone).toMSecsSinceEpoch()); }
    [[nodiscard]] Instant end(const QDate &day) const { return begin(day.addDays(1)) - Millis(1); }
    [[nodiscard]] bool known() const { return m_known; }

private:
    const HolidayCalendar *m_calendar;
    QTimeZone m_zone;
    QDate m_first;
    bool m_known = true;
};

} // namespace

bool HolidayCalendar::isWorkingDay(const QDate &day) const
{
    const auto year = years.find(day.year());
    if (year == years.end()) {
        return !isWeekend(day);
    }
    if (year->second.working.contains(day.toJulianDay())) {
        return true;
    }
    return !isWeekend(day) && !year->second.closed.contains(day.toJulianDay());
}

bool HolidayCalendar::knows(const QDate &day) const
{
    return years.contains(day.year());
}

QString Holidays::zoneFor(const QString &zone) const
{
    // An empty name would be valid too, and mean UTC.
    return !zone.isEmpty() && QTimeZone(zone.toLatin1()).isValid() ? zone : calendars.front().zones.front();
}

const HolidayCalendar *Holidays::calendarFor(const QString &zone) const
{
    const QString known = zoneFor(zone);
    const auto found = std::find_if(calendars.begin(), calendars.end(), [&known](const HolidayCalendar &calendar) {
        return calendar.zones.contains(known);
    });
    return found == calendars.end() ? nullptr : &*found;
}

ExpectedArrival expectedArrival(const Arrival &arrival, const Holidays &holidays, const QString &zone, Instant start)
{
    DayCount count(holidays.calendarFor(zone), QTimeZone(holidays.zoneFor(zone).toLatin1()), start);
    ExpectedArrival expected;
    expected.from = start + std::chrono::hours(arrival.fromHours);
    if (arrival.fromWorkingDays > 0) {
        expected.from = std::max(expected.from, count.begin(count.after(arrival.fromWorkingDays)));
    }
    expected.until = arrival.untilWorkingDays > 0 ? count.end(count.after(arrival.untilWorkingDays)) : expected.from;
    expected.until = std::max(expected.until, expected.from);
    expected.holidaysKnown = count.known();
    return expected;
}

} // namespace kd::playbook
