// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/limit_check.h"

#include "models/outbox/lookup.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace kd::outbox {

namespace {

Result<QString> hit(const store::DeskRead &desk, const playbook::LimitRules &rules, const store::ProfileRow &asker,
                    const Intent &intent, Instant from, std::optional<Instant> before, qint64 besides = 0)
{
    if (!intent.worth) {
        return QString();
    }
    const Currency currency = intent.worth->currency();
    const auto today = desk.movedBy(asker.id, currency, from, before);
    if (!today) {
        return fail(today.error());
    }
    const playbook::LimitCheck check = playbook::check(rules, moverOf(asker), intent.verb, intent.productClass,
                                                       *intent.worth, Money(*today + besides, currency));
    return check.within ? QString() : check.code;
}

} // namespace

playbook::Mover moverOf(const store::ProfileRow &profile)
{
    playbook::Mover mover;
    mover.role = playbook::roleFromId(profile.role).value_or(playbook::Role::Agent);
    if (profile.limitPerAction || profile.limitPerDay) {
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        mover.own[profile.limitCurrency.isEmpty() ? u"*"_s : profile.limitCurrency] =
            playbook::Limit{profile.limitPerAction.value_or(most), profile.limitPerDay.value_or(most)};
    }
    return mover;
}

bool hasRight(const store::ProfileRow &profile, const playbook::LimitRules &rules, playbook::Right right)
{
    const auto role = playbook::roleFromId(profile.role);
    return profile.active && role && rules.has(*role, right);
}

bool mayChangeProfiles(const store::ProfileRow &profile, const std::vector<store::ProfileRow> &everybody,
                       const playbook::LimitRules &rules)
{
    const auto has = [&rules](const store::ProfileRow &row) {
        return hasRight(row, rules, playbook::Right::ChangeProfiles);
    };
    return has(profile) || std::none_of(everybody.begin(), everybody.end(), has);
}

Instant dayStart(Instant now)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.millis()).date();
    return Instant(today.startOfDay().toMSecsSinceEpoch());
}

Result<QString> limitHit(const store::DeskRead &desk, const playbook::LimitRules &rules, const store::ProfileRow &asker,
                         const Intent &intent, Instant now, qint64 earlierSteps)
{
    return hit(desk, rules, asker, intent, dayStart(now), std::nullopt, earlierSteps);
}

Result<QString> approvalStillNeeded(const store::DeskRead &desk, const playbook::LimitRules &rules,
                                    const Intent &intent, Instant now)
{
    if (!intent.approvedBy.isEmpty()) {
        const Instant until = intent.approvedAt.value_or(intent.askedAt) + std::chrono::minutes(rules.approvalMinutes);
        // What was sent once and found absent is still the same action: its approval was in time.
        return intent.attempts == 0 && now > until ? u"approval_expired"_s : QString();
    }
    const auto asker = activeProfile(desk, intent.askedBy, u"check the limits again"_s);
    if (!asker) {
        // Whoever asked no longer works here: somebody who does has to stand for it.
        const bool gone = asker.error().code == u"profile_unknown"_s;
        return gone && intent.worth ? Result<QString>(asker.error().code)
               : gone               ? QString()
                                    : Result<QString>(fail(asker.error()));
    }
    // Only what was asked before it: a later one that is itself above the limit must not hold up this one.
    return hit(desk, rules, *asker, intent, dayStart(intent.askedAt), intent.askedAt);
}

} // namespace kd::outbox
