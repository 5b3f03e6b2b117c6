// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/plans.h"

#include "models/actions/making.h"

using namespace Qt::StringLiterals;

namespace kd::actions {

namespace {

bool sendsKeys(const Wish &wish)
{
    if (const auto *reissue = std::get_if<Reissue>(&wish.what)) {
        return reissue->tellBuyer;
    }
    if (const auto *exchange = std::get_if<Exchange>(&wish.what)) {
        return exchange->tellBuyer;
    }
    const auto *resend = std::get_if<Resend>(&wish.what);
    return std::holds_alternative<CorrectContact>(wish.what) || (resend != nullptr && resend->withKeys);
}

// Where to look is no key: nothing moves.
bool onlyGuides(const Wish &wish)
{
    const auto *resend = std::get_if<Resend>(&wish.what);
    return resend != nullptr && !resend->withKeys;
}

Answer answerOf(const casework::CaseView &view, const QString &probe)
{
    for (const Finding &finding : view.findings) {
        if (finding.probe == probe) {
            return finding.answer;
        }
    }
    return Answer::Unknown;
}

} // namespace

std::optional<Resolution> resolutionBehind(const CaseRecord &record, const Wish &wish)
{
    const auto *rest = std::get_if<Continue>(&wish.what);
    if (rest == nullptr) {
        return resolutionOf(wish);
    }
    std::optional<Resolution> resolution;
    for (const Intent &intent : record.intents) {
        if (intent.plan != rest->plan) {
            continue;
        }
        for (const CaseDecision &decision : record.decisions) {
            if (decision.at <= intent.askedAt) {
                resolution = decision.resolution;
            }
        }
        break;
    }
    return resolution;
}

bool identityKnown(const casework::CaseView &view)
{
    return answerOf(view, u"contact.same"_s) == Answer::Pass;
}

QStringList locks(const casework::CaseView &view, const playbook::Playbook &rules, const Wish &wish)
{
    const auto resolution = resolutionBehind(view.record, wish);
    if (!resolution) {
        return {};
    }
    QStringList required = rules.required(*resolution);
    if (const auto *delivery = std::get_if<Deliver>(&wish.what); delivery != nullptr && delivery->fromStock == 0) {
        required.removeAll(u"stock.available"_s); // nothing is taken from it
    }
    if (sendsKeys(wish)) {
        required << u"contact.same"_s;
    }
    QStringList missing;
    for (const QString &probe : std::as_const(required)) {
        if (answerOf(view, probe) != Answer::Pass) {
            missing << probe;
        }
    }
    const playbook::Moves moves = onlyGuides(wish) ? playbook::Moves::Nothing : rules.moves(*resolution);
    const playbook::Proposal *closest = nullptr;
    for (const playbook::Proposal &proposal : view.decision.proposals) {
        if (proposal.resolution == *resolution) {
            closest = &proposal;
            break;
        }
        const bool alike = proposal.moves == moves && moves != playbook::Moves::Nothing;
        if (alike && (closest == nullptr || closest->lockedBy.isEmpty())) {
            closest = &proposal;
        }
    }
    if (closest != nullptr) {
        for (const QString &probe : closest->lockedBy) {
            // Stock matters to whoever takes from it; everything else a row wants checked, it wants for all that moves.
            if (probe != "stock.available"_L1 || required.contains(probe)) {
                missing << probe;
            }
        }
    }
    missing.removeDuplicates();
    return missing;
}

Result<Draft> draft(const Planning &planning, const Wish &wish)
{
    return std::visit([&](const auto &what) { return making::make(planning, wish, what); }, wish.what);
}

} // namespace kd::actions
