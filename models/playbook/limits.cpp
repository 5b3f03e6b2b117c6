// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/policies.h"

#include "models/trade/id_table.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kd::playbook {

namespace {

bool countsMoney(Verb verb)
{
    switch (verb) {
    case Verb::RefundGateway:
    case Verb::RefundRecordOnly:
    case Verb::RefundBalance:
    case Verb::HandOut:
    case Verb::CreateVoucher:
        return true;
    case Verb::VoidCard:
    case Verb::Note:
    case Verb::CorrectContact:
    case Verb::MarkDelivered:
        break;
    }
    return false;
}

const Limit *find(const LimitsByCurrency &limits, const QString &currency)
{
    auto found = limits.find(currency);
    if (found == limits.end()) {
        found = limits.find(u"*"_s);
    }
    return found == limits.end() ? nullptr : &found->second;
}

/// A role or currency that nobody wrote a limit for may move nothing.
Limit limitOf(const LimitRules &rules, const Mover &mover, const QString &productClass, const QString &currency)
{
    const auto ofRole = rules.limits.find(mover.role);
    const Limit *usual = ofRole == rules.limits.end() ? nullptr : find(ofRole->second, currency);
    const Limit *own = find(mover.own, currency);
    Limit limit = own != nullptr ? *own : usual != nullptr ? *usual : Limit{};
    if (const auto classes = rules.classLimits.find(mover.role); classes != rules.classLimits.end()) {
        if (const auto ofClass = classes->second.find(productClass); ofClass != classes->second.end()) {
            if (const Limit *lower = find(ofClass->second, currency)) {
                limit.perActionMinor = std::min(limit.perActionMinor, lower->perActionMinor);
                limit.perDayMinor = std::min(limit.perDayMinor, lower->perDayMinor);
            }
        }
    }
    return limit;
}

bool reaches(const std::map<QString, qint64> &bounds, const Money &amount, bool otherwise)
{
    auto found = bounds.find(amount.currency().code());
    if (found == bounds.end()) {
        found = bounds.find(u"*"_s);
    }
    return found == bounds.end() ? otherwise : amount.minor() >= found->second;
}

constexpr std::array<std::pair<Right, QLatin1StringView>, 6> rightIds = {{
    {Right::Approve, "approve"_L1},
    {Right::ApproveInBulk, "approve_in_bulk"_L1},
    {Right::ResolveUnknown, "resolve_unknown"_L1},
    {Right::BreakGlass, "break_glass"_L1},
    {Right::ChangeProfiles, "change_profiles"_L1},
    {Right::ChangeShops, "change_shops"_L1},
}};

enum class Excess { None, Action, Day };

Excess excess(const Limit &limit, qint64 amount, qint64 today)
{
    if (amount > limit.perActionMinor) {
        return Excess::Action;
    }
    // Written as a difference, because the sum of two large amounts need not fit.
    return today > limit.perDayMinor - amount ? Excess::Day : Excess::None;
}

} // namespace

QString id(Role role)
{
    switch (role) {
    case Role::Agent:
        return u"agent"_s;
    case Role::Senior:
        return u"senior"_s;
    case Role::Supervisor:
        break;
    }
    return u"supervisor"_s;
}

std::optional<Role> roleFromId(QStringView text)
{
    for (const Role role : {Role::Agent, Role::Senior, Role::Supervisor}) {
        if (id(role) == text) {
            return role;
        }
    }
    return std::nullopt;
}

QString id(Right right)
{
    return idIn(rightIds, right);
}

std::optional<Right> rightFromId(QStringView text)
{
    return valueIn<Right>(rightIds, text);
}

bool LimitRules::isLarge(const Money &amount) const
{
    return reaches(largeMinor, amount, false);
}

bool LimitRules::isRoutine(const Money &amount) const
{
    return !amount.isNegative() && !reaches(routineMinor, Money(amount.minor() - 1, amount.currency()), true);
}

bool LimitRules::has(Role role, Right right) const
{
    const auto found = rights.find(role);
    return found != rights.end() && found->second.contains(right);
}

LimitCheck check(const LimitRules &rules, const Mover &mover, Verb verb, const QString &productClass, Money amount,
                 Money today)
{
    if (!countsMoney(verb)) {
        return {true, u"within"_s, {}, 0};
    }
    if ((!today.isZero() && today.currency() != amount.currency()) || amount.isNegative() || today.isNegative()) {
        return {false, u"currency_mismatch"_s, {}, 0};
    }
    const QString currency = amount.currency().code();
    const Limit own = limitOf(rules, mover, productClass, currency);
    const Excess over = excess(own, amount.minor(), today.minor());
    if (over == Excess::None) {
        return {true, u"within"_s, {}, 0};
    }
    LimitCheck result{false, over == Excess::Action ? u"above_action_limit"_s : u"above_day_limit"_s, {},
                      over == Excess::Action ? own.perActionMinor : own.perDayMinor};
    const auto fits = [&](Role other) {
        return rules.has(other, Right::Approve)
               && amount.minor() <= limitOf(rules, Mover{other}, productClass, currency).perActionMinor;
    };
    for (const Role other : {Role::Senior, Role::Supervisor}) {
        // The approver's own day is counted when they act themselves; approving is measured by the single action.
        if (other > mover.role && fits(other)) {
            result.approver = other;
            break;
        }
    }
    if (!result.approver && mover.role == Role::Supervisor && fits(Role::Supervisor)) {
        result.approver = Role::Supervisor; // a day's limit of a supervisor: another one looks
    }
    return result;
}

} // namespace kd::playbook
