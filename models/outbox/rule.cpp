// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/rule.h"

#include "models/outbox/limit_check.h"
#include "models/outbox/lookup.h"
#include "models/outbox/overview.h"
#include "models/trade/entries.h"

using namespace Qt::StringLiterals;

namespace kd::outbox {

namespace {

using playbook::LimitRules;
using playbook::Right;

Result<Intent> waiting(const store::DeskRead &desk, const OperationId &operation, const QString &doing)
{
    auto intent = existingIntent(desk, operation, doing);
    if (intent && intent->state != IntentState::AwaitingApproval) {
        return refuse(u"not_waiting"_s, doing);
    }
    return intent;
}

Result<Intent> unsent(const store::DeskRead &desk, const OperationId &operation, const QString &doing)
{
    auto intent = existingIntent(desk, operation, doing);
    return intent && !isUnsent(intent->state, intent->attempts) ? refuse(u"too_late"_s, doing) : intent;
}

Result<void> mayApprove(const store::ProfileRow &profile, const LimitRules &limits, const Intent &intent,
                        const QString &doing)
{
    const QString why =
        whyNotApprove(profile, limits, intent.askedBy, intent.verb, intent.productClass, intent.worth);
    return why.isEmpty() ? Result<void>() : refuse(why, doing);
}

Result<store::ProfileRow> proven(const store::DeskRead &desk, const ProvenProfile &approver, const QString &doing)
{
    auto profile = activeProfile(desk, approver.id, doing);
    if (!profile) {
        return profile;
    }
    if (profile->pinHash.isEmpty()) {
        return refuse(u"pin_missing"_s, doing);
    }
    if (profile->pinHash != approver.pinHash) {
        return refuse(u"pin_wrong"_s, doing);
    }
    return profile;
}

/// A request that waits, and the other person who answers it.
struct Answering
{
    Intent intent;
    store::ProfileRow profile;
};

Result<Answering> answering(const store::DeskRead &desk, const ProvenProfile &approver, const OperationId &operation,
                            const QString &doing)
{
    auto intent = waiting(desk, operation, doing);
    if (!intent) {
        return fail(intent.error());
    }
    if (intent->askedBy == approver.id) {
        return refuse(u"own_action"_s, doing);
    }
    auto profile = proven(desk, approver, doing);
    if (!profile) {
        return fail(profile.error());
    }
    Answering answer{std::move(*intent), std::move(*profile)};
    return answer;
}

Result<void> notHandedOn(const Intent &intent, const ProfileId &approver, const QString &doing)
{
    return intent.approver.isEmpty() || intent.approver == approver ? Result<void>()
                                                                    : refuse(u"handed_to_another"_s, doing);
}

} // namespace

Result<Intent> approve(store::DeskWrite &desk, const LimitRules &limits, const ProvenProfile &approver,
                       const OperationId &operation)
{
    const QString doing = u"approve an action"_s;
    const auto answer = answering(desk, approver, operation, doing);
    if (!answer) {
        return fail(answer.error());
    }
    if (auto allowed = mayApprove(answer->profile, limits, answer->intent, doing); !allowed) {
        return fail(allowed.error());
    }
    if (auto allowed = notHandedOn(answer->intent, approver.id, doing); !allowed) {
        return fail(allowed.error());
    }
    return record(desk, entry::approved(approver.id, answer->intent), operation, doing);
}

Result<std::vector<Intent>> approveTogether(store::DeskWrite &desk, const LimitRules &limits,
                                            const ProvenProfile &approver, const std::vector<OperationId> &operations)
{
    const QString doing = u"approve actions together"_s;
    const auto profile = proven(desk, approver, doing);
    if (!profile) {
        return fail(profile.error());
    }
    if (!hasRight(*profile, limits, Right::ApproveInBulk)) {
        return refuse(u"no_right"_s, doing);
    }
    std::vector<Intent> approved;
    for (const OperationId &operation : operations) {
        const auto intent = waiting(desk, operation, doing);
        if (!intent) {
            return fail(intent.error());
        }
        if (!intent->worth || !limits.isRoutine(*intent->worth)) {
            return refuse(u"not_routine"_s, doing);
        }
        auto one = approve(desk, limits, approver, operation);
        if (!one) {
            return fail(one.error());
        }
        approved.push_back(std::move(*one));
    }
    return approved;
}

Result<Intent> decline(store::DeskWrite &desk, const LimitRules &limits, const ProvenProfile &approver,
                       const OperationId &operation, const QString &reason)
{
    const QString doing = u"decline an action"_s;
    const auto answer = answering(desk, approver, operation, doing);
    if (!answer) {
        return fail(answer.error());
    }
    if (!hasRight(answer->profile, limits, Right::Approve)) {
        return refuse(u"no_right"_s, doing);
    }
    if (auto allowed = notHandedOn(answer->intent, approver.id, doing); !allowed) {
        return fail(allowed.error());
    }
    if (reason.trimmed().isEmpty()) {
        return refuse(u"reason_missing"_s, doing);
    }
    return record(desk, entry::declined(approver.id, answer->intent, reason.trimmed()), operation, doing);
}

Result<Intent> handOn(store::DeskWrite &desk, const LimitRules &limits, const ProfileId &actor,
                      const OperationId &operation, const ProfileId &to)
{
    const QString doing = u"hand a request on"_s;
    const auto intent = waiting(desk, operation, doing);
    if (!intent) {
        return intent;
    }
    const auto receiver = activeProfile(desk, to, doing);
    if (!receiver) {
        return fail(receiver.error());
    }
    if (auto allowed = mayApprove(*receiver, limits, *intent, doing); !allowed) {
        return fail(allowed.error());
    }
    return record(desk, entry::handedOn(actor, *intent, to), operation, doing);
}

Result<Intent> undo(store::DeskWrite &desk, const ProfileId &actor, const OperationId &operation, const QString &reason)
{
    const QString doing = u"undo an action"_s;
    const auto intent = unsent(desk, operation, doing);
    return intent ? record(desk, entry::cancelled(actor, *intent, reason), operation, doing) : intent;
}

Result<Intent> pause(store::DeskWrite &desk, const ProfileId &actor, const OperationId &operation, const QString &reason)
{
    const QString doing = u"hold an action"_s;
    const auto intent = unsent(desk, operation, doing);
    if (intent && reason.trimmed().isEmpty()) {
        return refuse(u"reason_missing"_s, doing);
    }
    return intent ? record(desk, entry::paused(actor, *intent, reason.trimmed()), operation, doing) : intent;
}

Result<Intent> release(store::DeskWrite &desk, const ProfileId &actor, const OperationId &operation)
{
    const QString doing = u"release an action"_s;
    const auto intent = existingIntent(desk, operation, doing);
    if (!intent || !intent->onHold) {
        return intent;
    }
    return record(desk, entry::released(actor, *intent), operation, doing);
}

Result<Intent> move(store::DeskWrite &desk, const ProfileId &actor, const OperationId &operation, int rank)
{
    const QString doing = u"move an action in the queue"_s;
    const auto intent = unsent(desk, operation, doing);
    if (!intent || intent->rank == rank) {
        return intent;
    }
    return record(desk, entry::moved(actor, *intent, rank), operation, doing);
}

Result<Intent> resolve(store::DeskWrite &desk, const LimitRules &limits, const ProfileId &actor,
                       const OperationId &operation, bool happened, const QString &reference, const QString &reason)
{
    const QString doing = u"decide an unknown outcome"_s;
    const auto intent = existingIntent(desk, operation, doing);
    if (!intent) {
        return intent;
    }
    const auto profile = activeProfile(desk, actor, doing);
    if (!profile) {
        return fail(profile.error());
    }
    if (!hasRight(*profile, limits, Right::ResolveUnknown)) {
        return refuse(u"no_right"_s, doing);
    }
    if (intent->state != IntentState::Unknown && !(intent->state == IntentState::Accepted && intent->needsPerson)) {
        return refuse(u"not_unknown"_s, doing);
    }
    if (reason.trimmed().isEmpty()) {
        return refuse(u"reason_missing"_s, doing);
    }
    return record(desk, entry::resolved(actor, *intent, happened, reference, reason), operation, doing);
}

} // namespace kd::outbox
