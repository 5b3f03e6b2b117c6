// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verify/finding_maker.h"
#include "models/verify/verify.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kd::verify {

namespace {

int sentinelCount(const std::vector<const Card *> &cards, const playbook::ProbeSettings &settings)
{
    int count = 0;
    for (const Card *card : cards) {
        count += std::any_of(settings.sentinels.begin(), settings.sentinels.end(),
                             [card](const QRegularExpression &sentinel) {
                                 return sentinel.match(card->text.reveal()).hasMatch();
                             })
                     ? 1
                     : 0;
    }
    return count;
}

} // namespace

Finding deliveryState(const FactSnapshot &facts, const Playbook &rules)
{
    constexpr QLatin1StringView probe("delivery.state");
    if (auto missing = withoutOrder(probe, facts, rules)) {
        return *missing;
    }
    const Order &order = *facts.order;
    FindingMaker maker(probe, facts, rules);
    maker.fromOrder(u"status"_s).time(u"delivered_at"_s, order.deliveredAt);
    if (facts.cards.has_value()) {
        const auto cards = liveCards(*facts.cards);
        const int sentinels = sentinelCount(cards, rules.probeSettings());
        maker.value(u"cards"_s, static_cast<qint64>(cards.size()));
        if (sentinels > 0) {
            return maker.from(facts.cards, u"card text"_s).value(u"sentinels"_s, sentinels).fails(u"sentinel_text"_s);
        }
    }
    if (isClosed(order)) {
        return maker.notApplicable(u"closed"_s);
    }
    if (order.status == OrderStatus::Other) {
        return maker.unknown(u"status_unclear"_s);
    }
    if (!isPaid(order)) {
        return maker.notApplicable(u"unpaid"_s);
    }
    if (order.status == OrderStatus::PartlyDelivered) {
        return maker.fails(u"partly_delivered"_s);
    }
    const bool saysDelivered = order.status == OrderStatus::Delivered || order.status == OrderStatus::PartlyRefunded;
    if (!saysDelivered) {
        // Shops that hand out keys while the order is still "paid": the keys are what counts.
        const bool handedOut = facts.cards.has_value() && !liveCards(*facts.cards).empty();
        return handedOut ? maker.from(facts.cards, u"cards"_s).pass(u"delivered"_s) : maker.fails(u"not_delivered"_s);
    }
    const QString productClass = facts.productClass();
    if (!productClass.isEmpty() && !rules.probeSettings().keyClasses.contains(productClass)) {
        return maker.pass(u"delivered"_s);
    }
    if (!facts.cards.has_value()) {
        // Where the shop tells no cards at all, its word for the order is the best there is.
        return facts.cards.whyNot == untold::notSupported ? maker.pass(u"delivered"_s) : maker.unknown(u"cards_untold"_s);
    }
    maker.from(facts.cards, u"cards"_s);
    if (!facts.cards->empty()) {
        return maker.pass(u"delivered"_s);
    }
    return productClass.isEmpty() ? maker.unknown(u"cards_untold"_s) : maker.fails(u"delivered_without_cards"_s);
}

Finding deliveryCount(const FactSnapshot &facts, const Playbook &rules)
{
    constexpr QLatin1StringView probe("delivery.count");
    if (auto missing = withoutOrder(probe, facts, rules)) {
        return *missing;
    }
    const Order &order = *facts.order;
    const QString productClass = facts.productClass();
    FindingMaker maker(probe, facts, rules);
    maker.fromOrder(u"quantity"_s).value(u"bought"_s, order.quantity());
    if (isClosed(order)) {
        return maker.notApplicable(u"closed"_s);
    }
    if (!isPaid(order)) {
        return maker.notApplicable(u"unpaid"_s);
    }
    if (!productClass.isEmpty() && !rules.probeSettings().keyClasses.contains(productClass)) {
        return maker.notApplicable(u"no_keys_in_class"_s);
    }
    if (!facts.cards.has_value()) {
        return maker.unknown(facts.cards.whyNot);
    }
    const auto cards = liveCards(*facts.cards);
    maker.from(facts.cards, u"cards"_s).value(u"handed_out"_s, static_cast<qint64>(cards.size()));
    if (cards.empty() && productClass.isEmpty()) {
        return maker.unknown(u"class_unknown"_s);
    }
    const qint64 difference = static_cast<qint64>(cards.size()) - order.quantity();
    return difference == 0  ? maker.pass(u"complete"_s)
           : difference < 0 ? maker.fails(u"too_few"_s)
                            : maker.fails(u"too_many"_s);
}

} // namespace kd::verify
