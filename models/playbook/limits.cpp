// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/policies.h"

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
        return true;
    case Verb::VoidCard:
    case Verb::Note:
        break;
    }
    return false;
}

/// A role or currency that nobody wrote a limit for may move nothing.
Limit limitOf(const LimitRules &rules, Role role, const QString &currency)
{
    const auto ofRole = rules.limits.find(role);
    if (ofRole == rules.limits.end()) {
        return {};
    }
    const auto named = ofRole->second.find(currency);
    const auto other = ofRole->second.find(u"*"_s);
    return named != ofRole->second.end() ? named->second : other != ofRole->second.end() ? other->second : Limit{};
}

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

bool LimitRules::isLarge(const Money &amount) const
{
    auto found = largeMinor.find(amount.currency().code());
    if (found == largeMinor.end()) {
        found = largeMinor.find(u"*"_s);
    }
    return found != largeMinor.end() && amount.minor() >= found->second;
}

LimitCheck check(const LimitRules &rules, Role role, Verb verb, Money amount, Money today)
{
    if (!countsMoney(verb)) {
        return {true, u"within"_s, {}, 0};
    }
    if ((!today.isZero() && today.currency() != amount.currency()) || amount.isNegative() || today.isNegative()) {
        return {false, u"currency_mismatch"_s, {}, 0};
    }
    const QString currency = amount.currency().code();
    const Limit own = limitOf(rules, role, currency);
    const Excess over = excess(own, amount.minor(), today.minor());
    if (over == Excess::None) {
        return {true, u"within"_s, {}, 0};
    }
    LimitCheck result{false, over == Excess::Action ? u"above_action_limit"_s : u"above_day_limit"_s, {},
                      over == Excess::Action ? own.perActionMinor : own.perDayMinor};
    for (const Role other : {Role::Senior, Role::Supervisor}) {
        // The approver's own day is counted when they act themselves; approving is measured by the single action.
        if (other > role && amount.minor() <= limitOf(rules, other, currency).perActionMinor) {
            result.approver = other;
            break;
        }
    }
    if (!result.approver && role == Role::Supervisor
        && amount.minor() <= limitOf(rules, Role::Supervisor, currency).perActionMinor) {
        result.approver = Role::Supervisor; // a day's limit of a supervisor: another one looks
    }
    return result;
}

} // namespace kd::playbook
