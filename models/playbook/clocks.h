// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/trade/case_record.h"

#include <QString>
#include <map>
#include <optional>
#include <vector>

namespace kd::playbook {

/// When people work. Times count only inside; the default is always.
struct BusinessHours
{
    struct Span
    {
        int fromMinute = 0; ///< of the local day, 0 … 1440
        int toMinute = 0;
    };
    int utcOffsetMinutes = 480;              ///< of the shop's people; China by default, which has no summer time
    std::map<int, std::vector<Span>> days;   ///< 1 Monday … 7 Sunday; empty: always open
    [[nodiscard]] bool always() const { return days.empty(); }
};

/// "first_response", "substantive_reply", "manual_delivery", "supplier_check", "routine_refund", "arbitration",
/// "resolution", "follow_up", "outside_complaint", "promise".
struct ClockRule
{
    QString id;
    Millis target{0};                              ///< zero: the deadline comes with the fact (promise, outside complaint)
    std::map<ComplaintType, Millis> targetByType;
    bool businessHours = false;                    ///< counts only inside the business hours
    bool pausesForBuyer = false;                   ///< does not count while the case waits for the buyer
    bool pausesForIncident = false;                ///< … while it belongs to an incident that runs
};

struct ClockRules
{
    std::map<QString, ClockRule> rules;
    BusinessHours hours;
};

/// What clocks need beyond the case's own entries. All optional: a clock that lacks its start is simply not there.
struct ClockFacts
{
    struct OutsideComplaint
    {
        QString number;
        Instant enteredAt;
        Instant dueAt;
        std::optional<Instant> answeredAt;
    };
    bool manualDelivery = false;           ///< the order is one that people deliver
    std::optional<Instant> paidAt;
    std::optional<Instant> deliveredAt;
    std::vector<OutsideComplaint> outside;
};

/// One line of "why is this clock at 07:12?".
struct ClockStep
{
    Instant at;
    QString what; ///< "start", "pause", "resume", "stop", "target", "closed_hours", "ignored"
    /// "buyer_message", "case_opened", "reply_by_person", "automatic_greeting", "clocks.toml first_response",
    /// "incident " and its title, …
    QString rule;

    bool operator==(const ClockStep &) const = default;
};

struct ClockReading
{
    /// A running clock that is late stays Running, with a negative rest; Missed is one that was stopped too late.
    enum class State { Running, Paused, Met, Missed };

    QString clock;
    QString subject;                  ///< which promise or complaint, when there may be several
    State state = State::Running;
    Instant startedAt;
    Instant dueAt;
    std::optional<Instant> stoppedAt;
    /// dueAt less the moment that was read (the stop of a stopped clock): the same time as anybody finds who looks at dueAt
    /// alone, so a clock cannot show two latenesses. Negative: late, also by the pauses and closed hours that came after.
    Millis remaining{0};
    std::vector<ClockStep> why;

    bool operator==(const ClockReading &) const = default;
};
[[nodiscard]] QString id(ClockReading::State state); ///< "running", "paused", "met", "missed"

/// Every clock that has started, in the order of mission's table, promises last. A time in the case that lies after `now`
/// (a wall clock that went back) never adds time: without pauses and closed hours remaining is at most the target.
[[nodiscard]] std::vector<ClockReading> readClocks(const CaseRecord &record, const ClockFacts &facts,
                                                   const ClockRules &rules, Instant now);
/// The running clock that is due first; null when none runs. Points into `readings`.
[[nodiscard]] const ClockReading *nextDeadline(const std::vector<ClockReading> &readings);

} // namespace kd::playbook
