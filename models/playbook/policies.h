// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/base/money.h"
#include "models/playbook/arrivals.h"
#include "models/playbook/words.h"
#include "models/trade/action.h"

#include <QString>
#include <map>
#include <optional>
#include <set>
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

    bool operator==(const Limit &) const = default;
};
/// By currency code; "*" for every currency that is not named.
using LimitsByCurrency = std::map<QString, Limit>;

/// What somebody may do besides acting within limits.
enum class Right {
    Approve,        ///< other people's actions, up to the own limit
    ApproveInBulk,  ///< routine ones together
    ResolveUnknown, ///< say what became of an action whose outcome is not known
    BreakGlass,     ///< act although a check locks the action, with a reason on record
    ChangeProfiles, ///< people, their roles, PINs and limits
    ChangeShops,
};
[[nodiscard]] QString id(Right right); ///< "approve", "approve_in_bulk", "resolve_unknown", "break_glass", …
[[nodiscard]] std::optional<Right> rightFromId(QStringView id);

struct LimitRules
{
    std::map<Role, LimitsByCurrency> limits;
    /// By role, then product class: where a class has its own limits, both count and the lower one decides.
    std::map<Role, std::map<QString, LimitsByCurrency>> classLimits;
    std::map<Role, std::set<Right>> rights;
    /// Up to this much a request may be approved together with others, by currency code. Absent: never.
    std::map<QString, qint64> routineMinor;
    int approvalMinutes = 0; ///< how long an approval holds until the action is sent
    int requestHours = 0;    ///< how long a request waits for one
    /// Seconds between the click and the sending in which it can be undone.
    std::map<Verb, int> undoPauseSeconds;
    /// From this amount on a senior looks at a case, by currency code; "*" for every other. Absent: never for its size.
    std::map<QString, qint64> largeMinor;
    /// How long a case may keep a card from stock for its buyer without handing it out.
    std::chrono::minutes reserveFor{30};

    [[nodiscard]] bool isLarge(const Money &amount) const;
    [[nodiscard]] bool isRoutine(const Money &amount) const;
    [[nodiscard]] bool has(Role role, Right right) const;
};

/// Who moves something: the role's limits, or the own ones where they are named for the currency.
struct Mover
{
    Role role = Role::Agent;
    LimitsByCurrency own = {};
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
/// `productClass`: empty when unknown.
[[nodiscard]] LimitCheck check(const LimitRules &rules, const Mover &mover, Verb verb, const QString &productClass,
                               Money amount, Money today);

} // namespace kd::playbook
