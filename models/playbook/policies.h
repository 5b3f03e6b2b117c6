// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/base/money.h"
#include "models/playbook/words.h"
#include "models/trade/action.h"

#include <QString>
#include <map>
#include <optional>
#include <vector>

/// The rules besides the decision tables, as values.
namespace kd::playbook {

/// A rule of the shop, the platform or the law that decisions and texts cite.
struct Clause
{
    QString id;
    QString origin; ///< "shop", "platform", "law"
    Words title;
    Words text;
};

enum class WindowStart { Payment, Delivery, Activation };

/// When money that was sent back arrives.
struct Arrival
{
    int minHours = 0;
    int maxHours = 0;  ///< calendar hours; a working day counts as 24
    Words words;       ///< "原路退回，24 小时至 3 个工作日到账"
};

struct RefundPolicy
{
    QString id;                       ///< product class, or "default"
    QString clause;
    WindowStart start = WindowStart::Payment;
    int windowHours = 0;
    QString feeNotBuyer;              ///< cost rule when it is not the buyer's fault: always "none"
    QString feeBuyer;                 ///< cost rule for the buyer's own reason: "actual_cost"
    Words scope;
    std::map<RefundRoute, Arrival> arrival;
};

enum class Role { Agent, Senior, Supervisor };
[[nodiscard]] QString id(Role role); ///< "agent", "senior", "supervisor"
[[nodiscard]] std::optional<Role> roleFromId(QStringView id);

struct Limit
{
    qint64 perActionMinor = 0;
    qint64 perDayMinor = 0;
};

struct LimitRules
{
    /// By role, then currency code; "*" for every currency that is not named.
    std::map<Role, std::map<QString, Limit>> limits;
    /// Seconds between the click and the sending in which it can be undone.
    std::map<Verb, int> undoPauseSeconds;
    /// From this amount on a senior looks at a case, by currency code; "*" for every other. Absent: never for its size.
    std::map<QString, qint64> largeMinor;

    [[nodiscard]] bool isLarge(const Money &amount) const;
};

struct LimitCheck
{
    bool within = false;
    QString code; ///< "within", "above_action_limit", "above_day_limit", "currency_mismatch" (negative amounts too)
    std::optional<Role> approver;  ///< the lowest role above whose limit per action it fits (a supervisor's day: another
                                   ///< supervisor); none within, or when nobody's fits
    qint64 limitMinor = 0;         ///< the limit that was passed, in the amount's currency

    bool operator==(const LimitCheck &) const = default;
};

/// `today`: what this profile has already moved today, the intents under way included, in the amount's currency. Verbs
/// that move no money (note, void) are always within; handing out a key is measured by the value given in `amount`.
[[nodiscard]] LimitCheck check(const LimitRules &rules, Role role, Verb verb, Money amount, Money today);

} // namespace kd::playbook
