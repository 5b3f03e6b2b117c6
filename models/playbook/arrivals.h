// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/playbook/words.h"

#include <QStringList>
#include <map>
#include <set>
#include <vector>

class QDate;

/// Working days as data, and when money that was sent back is expected. Pure; any thread.
namespace kd::playbook {

/// How long money takes by one route. Working days are counted from the day after the start; zero of both is at once.
struct Arrival
{
    int fromHours = 0;        ///< not before so many hours
    int fromWorkingDays = 0;  ///< not before so many working days; 0: the hours alone say it
    int untilWorkingDays = 0; ///< until the end of that working day; 0: at once
    Words words;              ///< "原路退回，24 小时至 3 个工作日到账"
};

/// Julian day numbers.
using Days = std::set<qint64>;

struct HolidayYear
{
    Days closed;  ///< public holidays, weekends among them or not
    Days working; ///< weekend days that are worked
};

struct HolidayCalendar
{
    QString id;        ///< "CN"
    QStringList zones; ///< IANA names; the first is its home
    std::map<int, HolidayYear> years;

    /// Whether that day is worked; of a year without data, Monday to Friday.
    [[nodiscard]] bool isWorkingDay(const QDate &day) const;
    [[nodiscard]] bool knows(const QDate &day) const;
};

struct Holidays
{
    std::vector<HolidayCalendar> calendars; ///< at least one

    /// The zone itself where the machine knows it, else the home of the first calendar.
    [[nodiscard]] QString zoneFor(const QString &zone) const;
    /// Of that zone; an empty or unknown zone takes the first. nullptr: no calendar holds there.
    [[nodiscard]] const HolidayCalendar *calendarFor(const QString &zone) const;
};

struct ExpectedArrival
{
    Instant from;
    Instant until;             ///< the last moment; what comes later is late. Never before `from`
    bool holidaysKnown = true; ///< false: a day on the way has no calendar, so only weekends were counted off

    bool operator==(const ExpectedArrival &) const = default;
};

/// `zone`: where the shop keeps its days, an IANA name; empty: it does not say.
[[nodiscard]] ExpectedArrival expectedArrival(const Arrival &arrival, const Holidays &holidays, const QString &zone,
                                              Instant start);

} // namespace kd::playbook
