// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/plans.h"

using namespace Qt::StringLiterals;

namespace kd::actions {

namespace {

using shop::Capability;

tl::unexpected<Error> refuse(QString code, QString doing)
{
    return fail(Error::Kind::Refused, std::move(code), std::move(doing));
}

Millis undoPause(const playbook::Playbook &rules, Verb verb)
{
    const auto &pauses = rules.limits().undoPauseSeconds;
    const auto known = pauses.find(verb);
    return known == pauses.end() ? Millis(0) : Millis(std::chrono::seconds(known->second));
}

outbox::Plan planFor(const casework::CaseView &view, Millis pause)
{
    outbox::Plan plan;
    plan.caseId = view.record.id;
    plan.order = view.order->order;
    plan.undoPause = pause;
    return plan;
}

bool isLive(const Card &card)
{
    return card.state == CardState::Delivered || card.state == CardState::Sold;
}

// The key that is replaced: the one named, or the only live one.
Result<std::optional<Card>> replaced(const casework::CaseView &view, const std::optional<CardId> &named)
{
    const QString doing = u"plan a reissue"_s;
    std::vector<Card> live;
    for (const store::StoredCard &stored : view.cards) {
        if (named && stored.card.id == *named) {
            return std::optional<Card>(stored.card);
        }
        if (isLive(stored.card)) {
            live.push_back(stored.card);
        }
    }
    if (named) {
        return refuse(u"card_unknown"_s, doing);
    }
    if (live.size() > 1) {
        return refuse(u"card_ambiguous"_s, doing);
    }
    return live.empty() ? std::optional<Card>() : std::optional<Card>(live.front());
}

} // namespace

Result<outbox::Plan> planRefund(const casework::CaseView &view, const ShopAbility &shop,
                                const playbook::Playbook &rules, const RefundWish &wish)
{
    const QString doing = u"plan a refund"_s;
    if (!view.order) {
        return refuse(u"no_order"_s, doing);
    }
    if (wish.reason.trimmed().isEmpty()) {
        return refuse(u"reason_missing"_s, doing);
    }
    const auto route = wish.route ? wish.route : usualRoute(view.order->order, shop);
    const bool able =
        route && ((*route == RefundRoute::Gateway && shop.can.contains(Capability::RefundThroughGateway)) ||
                  (*route == RefundRoute::RecordOnly && shop.can.contains(Capability::RefundRecordOnly)) ||
                  (*route == RefundRoute::Balance && shop.can.contains(Capability::RefundToBalance)));
    if (!able) {
        return refuse(u"shop_cannot"_s, doing);
    }
    if (wish.amount.minor() <= 0) {
        return refuse(u"amount_not_positive"_s, doing);
    }
    if (wish.amount.minor() > view.order->order.refundable().minor()) {
        return refuse(u"amount_above_remaining"_s, doing);
    }
    const Verb verb = refundVerb(*route);
    outbox::Plan plan = planFor(view, undoPause(rules, verb));
    outbox::Step step;
    step.verb = verb;
    step.amount = wish.amount;
    step.reason = wish.reason.simplified();
    plan.steps.push_back(std::move(step));
    return plan;
}

Result<outbox::Plan> planReissue(const casework::CaseView &view, const ShopAbility &shop,
                                 const playbook::Playbook &rules, const ReissueWish &wish)
{
    const QString doing = u"plan a reissue"_s;
    if (!view.order) {
        return refuse(u"no_order"_s, doing);
    }
    if (!shop.can.contains(Capability::HandOutCard)) {
        return refuse(u"shop_cannot"_s, doing);
    }
    if (wish.reason.trimmed().isEmpty()) {
        return refuse(u"reason_missing"_s, doing);
    }
    const auto old = replaced(view, wish.oldCard);
    if (!old) {
        return fail(old.error());
    }
    outbox::Plan plan = planFor(view, undoPause(rules, Verb::HandOut));
    outbox::Step handOut;
    handOut.verb = Verb::HandOut;
    handOut.product = wish.replacement.product;
    handOut.card = wish.replacement;
    handOut.reason = wish.reason.simplified();
    plan.steps.push_back(std::move(handOut));
    const bool voids = shop.can.contains(Capability::VoidRecorded) || shop.can.contains(Capability::VoidEnforced);
    if (*old && voids) {
        outbox::Step voidOld;
        voidOld.verb = Verb::VoidCard;
        voidOld.product = (*old)->product;
        voidOld.card = **old;
        voidOld.reason = wish.reason.simplified();
        plan.steps.push_back(std::move(voidOld));
    }
    if (shop.can.contains(Capability::WriteNotes)) {
        outbox::Step note;
        note.verb = Verb::Note;
        note.reason = wish.reason.simplified();
        note.text =
            *old ? u"Reissued: key …%1 replaced by key …%2. %3"_s.arg((*old)->text.masked().right(4),
                                                                      wish.replacement.text.masked().right(4),
                                                                      wish.reason.simplified())
                 : u"Reissued: key …%1. %2"_s.arg(wish.replacement.text.masked().right(4), wish.reason.simplified());
        plan.steps.push_back(std::move(note));
    }
    return plan;
}

} // namespace kd::actions
