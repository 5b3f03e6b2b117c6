// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/outbox/model_plans.h"

#include "tests/unit/store/store_fixture.h"

using namespace Qt::StringLiterals;

namespace kd::test {

using outbox::Step;

namespace {

Step refundStep(const OutboxRig &rig, QRandomGenerator &dice)
{
    constexpr std::array routes{Verb::RefundRecordOnly, Verb::RefundRecordOnly, Verb::RefundRecordOnly,
                                Verb::RefundGateway,    Verb::RefundGateway,    Verb::RefundBalance};
    return rig.refundStep(1 + dice.bounded(700), routes.at(dice.bounded(quint32(routes.size()))));
}

// Any card: the journal says whether another action has reserved it, the shop whose it is.
Step handOut(const OutboxRig &rig, QRandomGenerator &dice)
{
    Step step;
    step.verb = Verb::HandOut;
    step.card = rig.shop.cards.at(CardId(u"c"_s + QString::number(dice.bounded(cardsOfModel))));
    step.worth = yuan(100);
    return step;
}

Step words(QRandomGenerator &dice)
{
    Step step;
    switch (dice.bounded(4)) {
    case 0:
        step.verb = Verb::CreateVoucher;
        step.amount = yuan(1 + dice.bounded(100));
        break;
    case 1:
        step.verb = Verb::CorrectContact;
        step.email = u"buyer"_s + QString::number(dice.generate()) + u"@example.com"_s;
        break;
    default:
        step.verb = Verb::Note;
        step.text = u"note"_s;
        break;
    }
    return step;
}

// A key that the order has, if any: what a reissue makes void.
std::optional<Card> liveCardOf(const OrderRef &order, const OutboxRig &rig)
{
    for (const auto &[id, card] : rig.shop.cards) {
        if (card.order == order.order && card.state != CardState::Inactive) {
            return card;
        }
    }
    return std::nullopt;
}

std::vector<Step> reissue(const OrderRef &order, const OutboxRig &rig, QRandomGenerator &dice)
{
    std::vector<Step> steps{handOut(rig, dice)};
    if (const auto old = liveCardOf(order, rig); old && old->id != steps.front().card->id) {
        Step step;
        step.verb = Verb::VoidCard;
        step.card = *old;
        steps.push_back(step);
    }
    steps.push_back(words(dice));
    return steps;
}

std::vector<Step> delivery(QRandomGenerator &dice)
{
    Step delivered;
    delivered.verb = Verb::MarkDelivered;
    return {words(dice), delivered};
}

} // namespace

std::vector<Step> stepsFor(const OrderRef &order, const OutboxRig &rig, QRandomGenerator &dice)
{
    switch (dice.bounded(7)) {
    case 0:
        return {handOut(rig, dice)};
    case 1:
        return reissue(order, rig, dice);
    case 2:
        return {refundStep(rig, dice), words(dice)};
    case 3: {
        const Step first = words(dice);
        const Step second = refundStep(rig, dice);
        return {first, second, words(dice)};
    }
    case 4:
        // Once: what is delivered already shows no trace of who said so.
        return rig.shop.orders.at(order.order).status == OrderStatus::Delivered ? reissue(order, rig, dice)
                                                                                : delivery(dice);
    default:
        return {refundStep(rig, dice)};
    }
}

} // namespace kd::test
