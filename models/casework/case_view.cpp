// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/casework/case_view.h"

#include "models/verify/verify.h"

using namespace Qt::StringLiterals;

namespace kd::casework {

namespace {

// People may have corrected the labels since; the words stay what they were.
intake::Claim claimOf(const CaseRecord &record, const intake::Analyser &analyser)
{
    QStringList words;
    for (const CaseMessage &message : record.messages) {
        words << message.text;
    }
    intake::Claim claim = analyser.analyse(words.join(u'\n'));
    claim.type = record.type;
    claim.reason = record.reason;
    claim.demand = record.demand;
    claim.spans.clear();
    const bool namesSomething = !claim.orders.isEmpty() || !claim.payments.isEmpty() || !claim.emails.isEmpty() ||
                                !claim.phones.isEmpty() || !claim.keys.isEmpty();
    if (!record.order.order.isEmpty()) {
        claim.missing.removeAll(u"order"_s);
    } else if (namesSomething && !claim.missing.contains(u"order"_s)) {
        claim.missing.prepend(u"order"_s); // what the buyer named led to no order
    }
    if (!record.evidence.empty()) {
        claim.missing.removeAll(u"evidence"_s);
    }
    if (record.demand != Demand::None) {
        claim.missing.removeAll(u"demand"_s);
    }
    return claim;
}

// The case keeps the name that the incident had when it joined; people look for it under the one it has now.
Result<void> nameIncidents(const store::Reader &reader, CaseRecord &record)
{
    for (CaseIncident &belongsTo : record.incidents) {
        const auto incident = reader.desk.incident(belongsTo.incident);
        if (!incident) {
            return fail(incident.error());
        }
        if (*incident) {
            belongsTo.title = (*incident)->facts.title;
        }
    }
    return {};
}

Result<std::vector<store::CaseRow>> casesOfOrders(const store::Reader &reader, const std::vector<Order> &orders,
                                                  CaseId own)
{
    std::vector<store::CaseRow> rows;
    for (const Order &order : orders) {
        const auto found = reader.desk.cases({{}, std::nullopt, order.ref, {}}, {}, 20);
        if (!found) {
            return fail(found.error());
        }
        for (const store::CaseRow &row : *found) {
            if (row.id != own) {
                rows.push_back(row);
            }
        }
    }
    std::sort(rows.begin(), rows.end(), [](const store::CaseRow &a, const store::CaseRow &b) { return a.id > b.id; });
    return rows;
}

} // namespace

Result<std::optional<CaseView>> viewCase(const store::Reader &reader, CaseId caseId, const Rules &rules,
                                         const ShopKnowledge &shop, Instant now)
{
    auto history = reader.desk.entries(caseId);
    if (!history) {
        return fail(history.error());
    }
    if (history->empty()) {
        return std::optional<CaseView>();
    }
    CaseView view;
    view.madeAt = now;
    view.record = foldCase(*history);
    view.history = std::move(*history);
    if (auto named = nameIncidents(reader, view.record); !named) {
        return fail(named.error());
    }
    view.claim = claimOf(view.record, rules.analyser);
    if (!view.record.messages.empty()) {
        view.latestClaim = rules.analyser.analyse(view.record.messages.back().text);
        // Who names two addresses means the one they named last, though they had named it before.
        for (const QString &email : std::as_const(view.latestClaim.emails)) {
            view.claim.emails.removeAll(email);
            view.claim.emails << email;
        }
    }

    const auto facts = gatherFacts(reader, view.record.order, view.claim, caseId, rules, shop, now);
    if (!facts) {
        return fail(facts.error());
    }
    if (facts->order.has_value()) {
        view.order = store::StoredOrder{*facts->order, facts->order.at};
        auto cards = reader.cache.cardsOf(view.record.order);
        if (!cards) {
            return fail(cards.error());
        }
        view.cards = std::move(*cards);
        const Order &order = view.order->order;
        auto others =
            reader.cache.ordersOfBuyer(order.ref.shop, {order.buyer.email, order.buyer.phone, {}, order.buyer.account},
                                       now - std::chrono::hours(24 * 90));
        if (!others) {
            return fail(others.error());
        }
        std::erase_if(*others, [&order](const Order &other) { return other.ref == order.ref; });
        view.otherOrders = std::move(*others);
        auto sameBuyer = casesOfOrders(reader, view.otherOrders, caseId);
        if (!sameBuyer) {
            return fail(sameBuyer.error());
        }
        view.sameBuyer = std::move(*sameBuyer);
    }
    if (facts->stock.has_value()) {
        for (const auto &[product, count] : *facts->stock) {
            view.stock[product] = count.value_or(0);
        }
    }
    if (view.order) {
        for (const OrderLine &line : view.order->order.lines) {
            const auto listed = reader.cache.stockOf(view.order->order.ref.shop, line.product);
            if (!listed) {
                return fail(listed.error());
            }
            view.listed[line.product] = static_cast<int>(*listed);
        }
    }
    view.machine = verify::check(*facts, rules.playbook);
    view.findings = playbook::withOverrules(view.machine, view.record.overruled);

    playbook::CaseFacts ask;
    ask.reason = view.record.reason;
    ask.demand = view.record.demand;
    ask.productClass = facts->productClass();
    ask.findings = view.findings;
    if (view.order) {
        ask.amount = view.order->order.refundable();
    }
    view.decision = rules.playbook.decide(ask);
    playbook::ClockFacts clocks;
    if (view.order) {
        auto ofOrder = clockFacts(reader, view.order->order);
        if (!ofOrder) {
            return fail(ofOrder.error());
        }
        clocks = std::move(*ofOrder);
    }
    view.clocks = playbook::readClocks(view.record, clocks, rules.playbook.clocks(), now);
    return std::optional<CaseView>(std::move(view));
}

} // namespace kd::casework
