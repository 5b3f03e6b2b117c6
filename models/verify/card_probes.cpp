// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verify/finding_maker.h"
#include "models/verify/verify.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kd::verify {

namespace {

/// What the three probes about cards say before they look at any: nullopt when there are cards to look at.
std::optional<Finding> withoutCards(QLatin1StringView probe, const FactSnapshot &facts, const Playbook &rules)
{
    if (auto missing = withoutOrder(probe, facts, rules)) {
        return missing;
    }
    FindingMaker maker(probe, facts, rules);
    if (!facts.cards.has_value()) {
        return maker.unknown(facts.cards.whyNot);
    }
    if (facts.cards->empty()) {
        return maker.from(facts.cards, u"cards"_s).notApplicable(u"no_cards"_s);
    }
    return std::nullopt;
}

std::optional<QString> troubleOf(const FactSnapshot &facts, const Card &card)
{
    if (!card.order.isEmpty() && card.order != facts.order->ref.order) {
        return u"other_order"_s;
    }
    if (card.state == CardState::Inactive) {
        return u"void"_s;
    }
    if (card.expiresAt && *card.expiresAt <= facts.now) {
        return u"expired"_s;
    }
    // A key that says nothing about its uses can be used once, unless its product is sold as reusable.
    const std::optional<int> allowed = card.usesAllowed ? card.usesAllowed
                                       : isReusable(facts, card) ? std::nullopt
                                                                 : std::optional(1);
    return allowed && *allowed > 0 && card.timesUsed >= *allowed ? std::optional(u"used_up"_s) : std::nullopt;
}

/// Keys that were voided have been replaced; they matter only while nothing else is there.
std::vector<const Card *> cardsInQuestion(const std::vector<Card> &cards)
{
    const auto live = liveCards(cards);
    if (!live.empty()) {
        return live;
    }
    std::vector<const Card *> all;
    for (const Card &card : cards) {
        all.push_back(&card);
    }
    return all;
}

/// The uses that probes may look at, or why there are none.
struct Uses
{
    std::vector<std::pair<const Card *, CardUse>> list;
    QString untold;        ///< why nothing may be concluded from the absence of more; empty: the list is complete
    bool anyCounted = false; ///< a card was used at a time that nobody told
    bool onlyReusable = true;
};

Uses usesOf(const FactSnapshot &facts)
{
    Uses uses;
    // Voided keys too: a key that was used before it was issued stays sold twice after its replacement.
    for (const Card &card : *facts.cards) {
        if (isReusable(facts, card)) {
            continue;
        }
        uses.onlyReusable = false;
        if (card.uses) {
            for (const CardUse &use : *card.uses) {
                uses.list.emplace_back(&card, use);
            }
            uses.anyCounted = uses.anyCounted || (card.uses->empty() && card.timesUsed > 0);
        } else {
            uses.anyCounted = uses.anyCounted || card.timesUsed > 0;
            uses.untold = facts.usesUntold.isEmpty() ? QString(untold::notAsked) : facts.usesUntold;
        }
    }
    std::stable_sort(uses.list.begin(), uses.list.end(),
                     [](const auto &a, const auto &b) { return a.second.at < b.second.at; });
    return uses;
}

/// Addresses that many machines have at once: home networks, carriers' shared ones, one's own machine.
bool isPrivate(const QHostAddress &address)
{
    static const QList<QPair<QHostAddress, int>> subnets = [] {
        QList<QPair<QHostAddress, int>> list;
        for (const QString &subnet : {u"10.0.0.0/8"_s, u"172.16.0.0/12"_s, u"192.168.0.0/16"_s, u"100.64.0.0/10"_s,
                                      u"169.254.0.0/16"_s, u"fc00::/7"_s, u"fe80::/10"_s}) {
            list << QHostAddress::parseSubnet(subnet);
        }
        return list;
    }();
    return address.isNull() || address.isLoopback()
           || std::any_of(subnets.begin(), subnets.end(), [&address](const auto &subnet) { return address.isInSubnet(subnet); });
}

QHostAddress addressFrom(const QString &text)
{
    QHostAddress address(text.trimmed());
    // "::ffff:1.2.3.4" is the same machine as "1.2.3.4".
    bool mapped = false;
    const quint32 ipv4 = address.toIPv4Address(&mapped);
    return mapped ? QHostAddress(ipv4) : address;
}

enum class Nearness { Same, Network, Other };

Nearness nearness(const QHostAddress &a, const QHostAddress &b)
{
    if (a == b) {
        return Nearness::Same;
    }
    const bool v4 = a.protocol() == QAbstractSocket::IPv4Protocol;
    if (a.protocol() != b.protocol()) {
        return Nearness::Other;
    }
    return a.isInSubnet(b, v4 ? 24 : 48) ? Nearness::Network : Nearness::Other;
}

} // namespace

Finding cardState(const FactSnapshot &facts, const Playbook &rules)
{
    constexpr QLatin1StringView probe("card.state");
    if (auto missing = withoutCards(probe, facts, rules)) {
        return *missing;
    }
    FindingMaker maker(probe, facts, rules);
    maker.from(facts.cards, u"card state"_s);
    const auto cards = cardsInQuestion(*facts.cards);
    // The most telling trouble is named; how many cards have one stands beside it.
    static const QStringList order{u"other_order"_s, u"void"_s, u"expired"_s, u"used_up"_s};
    QString worst;
    int troubled = 0;
    int used = 0;
    bool unclear = false;
    for (const Card *card : cards) {
        used += card->timesUsed > 0 ? 1 : 0;
        unclear = unclear || card->state == CardState::Other;
        if (const auto trouble = troubleOf(facts, *card)) {
            ++troubled;
            if (worst.isEmpty() || order.indexOf(*trouble) < order.indexOf(worst)) {
                worst = *trouble;
                maker.value(u"card"_s, card->id.value()).time(u"expires_at"_s, card->expiresAt);
            }
        }
    }
    maker.value(u"cards"_s, static_cast<qint64>(cards.size())).value(u"used"_s, used).value(u"troubled"_s, troubled);
    if (!worst.isEmpty()) {
        // Whoever would send the keys again asks whether any is worth it. One of another order is trouble by itself.
        const bool othersLeft = static_cast<size_t>(troubled) < cards.size() && worst != u"other_order";
        return maker.fails(othersLeft ? QString(u"some_"_s + worst) : worst);
    }
    return unclear ? maker.unknown(u"state_unclear"_s) : maker.pass(u"usable"_s);
}

Finding cardFirstUse(const FactSnapshot &facts, const Playbook &rules)
{
    constexpr QLatin1StringView probe("card.first_use");
    if (auto missing = withoutCards(probe, facts, rules)) {
        return *missing;
    }
    const Uses uses = usesOf(facts);
    FindingMaker maker(probe, facts, rules);
    maker.from(facts.cards, u"card uses"_s);
    if (uses.onlyReusable) {
        return maker.notApplicable(u"reusable"_s);
    }
    // A key cannot have been issued before its order was made; between payment and the noted delivery nobody can tell.
    const Order &order = *facts.order;
    const std::optional<Instant> notBefore = order.paidAt ? order.paidAt : order.createdAt;
    if (!uses.list.empty()) {
        const auto &[card, use] = uses.list.front();
        maker.value(u"card"_s, card->id.value()).time(u"first_use_at"_s, use.at);
        maker.fromOrder(u"paid and delivered"_s).time(u"paid_at"_s, order.paidAt).time(u"issued_at"_s, order.deliveredAt);
        if (!notBefore) {
            return maker.unknown(u"issue_time_unknown"_s);
        }
        if (use.at < *notBefore) {
            return maker.fails(u"used_before_issue"_s);
        }
        if (order.deliveredAt && use.at < *order.deliveredAt) {
            return maker.unknown(u"used_around_issue"_s);
        }
    }
    // Keys whose uses are not told could hold an earlier one.
    if (uses.anyCounted) {
        return maker.unknown(u"use_time_untold"_s);
    }
    if (!uses.untold.isEmpty()) {
        return maker.unknown(uses.untold);
    }
    return uses.list.empty() ? maker.pass(u"never_used"_s) : maker.pass(u"used_after_issue"_s);
}

Finding cardUseIp(const FactSnapshot &facts, const Playbook &rules)
{
    constexpr QLatin1StringView probe("card.use_ip");
    if (auto missing = withoutCards(probe, facts, rules)) {
        return *missing;
    }
    const Uses uses = usesOf(facts);
    FindingMaker maker(probe, facts, rules);
    maker.from(facts.cards, u"card uses"_s).fromOrder(u"buyer address"_s);
    if (uses.onlyReusable) {
        return maker.notApplicable(u"reusable"_s);
    }
    const QHostAddress home = addressFrom(facts.order->buyer.ip);
    int same = 0;
    int network = 0;
    int other = 0;
    int unclear = 0;
    for (const auto &[card, use] : uses.list) {
        const QHostAddress address = addressFrom(use.ip);
        if (isPrivate(address)) {
            ++unclear;
            continue;
        }
        switch (nearness(address, home)) {
        case Nearness::Same:
            ++same;
            break;
        case Nearness::Network:
            ++network;
            break;
        case Nearness::Other:
            if (other++ == 0) {
                maker.value(u"card"_s, card->id.value()).time(u"used_at"_s, use.at).value(u"use_ip"_s, personal(use.ip));
            }
            break;
        }
    }
    maker.value(u"uses"_s, static_cast<qint64>(uses.list.size()));
    if (uses.list.empty()) {
        return !uses.untold.isEmpty() ? maker.unknown(uses.untold)
               : uses.anyCounted      ? maker.unknown(u"use_time_untold"_s)
                                      : maker.notApplicable(u"never_used"_s);
    }
    if (facts.order->buyer.ip.isEmpty() || (unclear > 0 && same + network + other == 0 && addressFrom(uses.list.front().second.ip).isNull())) {
        return maker.unknown(u"ip_untold"_s);
    }
    if (isPrivate(home)) {
        return maker.unknown(u"private_address"_s);
    }
    if (other > 0) {
        return maker.value(u"elsewhere"_s, other).fails(u"other"_s);
    }
    // One use from nobody knows where is enough to not call them the buyer's.
    if (unclear > 0) {
        return maker.unknown(u"private_address"_s);
    }
    if (uses.anyCounted || !uses.untold.isEmpty()) {
        return maker.unknown(uses.untold.isEmpty() ? u"use_time_untold"_s : uses.untold);
    }
    return maker.pass(network > 0 ? u"same_network"_s : u"same"_s);
}

} // namespace kd::verify
