// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verify/finding_maker.h"

using namespace Qt::StringLiterals;

namespace kd::verify {

FindingMaker::FindingMaker(QLatin1StringView probe, const FactSnapshot &facts, const playbook::Playbook &rules)
    : m_facts(facts)
    , m_rules(rules)
{
    m_finding.probe = QString(probe);
}

void FindingMaker::weighs(const QString &gradeRule)
{
    const playbook::GradeRule *now = m_rules.grade(m_gradeRule);
    const playbook::GradeRule *other = m_rules.grade(gradeRule);
    if (now == nullptr || (other != nullptr && other->grade > now->grade)) {
        m_gradeRule = gradeRule;
    }
}

FindingMaker &FindingMaker::uses(Instant at, bool fromCache, const QString &field)
{
    m_finding.sources.push_back({fromCache ? u"cache"_s : u"shop"_s, field, at});
    const Millis age = m_facts.now - at;
    const bool fresh = age <= std::chrono::minutes(m_rules.probeSettings().cacheFreshMinutes);
    weighs(!fromCache ? u"shop.fresh"_s : fresh ? u"shop.cached"_s : u"shop.stale"_s);
    return *this;
}

FindingMaker &FindingMaker::fromDesk(const QString &field, Instant at)
{
    m_finding.sources.push_back({u"desk"_s, field, at});
    weighs(u"desk.counted"_s);
    return *this;
}

FindingMaker &FindingMaker::fromClaim(const QString &field)
{
    m_finding.sources.push_back({u"buyer"_s, field, m_facts.claim.madeAt});
    return *this;
}

FindingMaker &FindingMaker::value(const QString &key, const QJsonValue &value)
{
    m_finding.values.insert(key, value);
    return *this;
}

FindingMaker &FindingMaker::time(const QString &key, const std::optional<Instant> &at)
{
    if (at) {
        m_finding.values.insert(key, at->millis());
    }
    return *this;
}

FindingMaker &FindingMaker::money(const QString &key, const Money &amount)
{
    m_finding.values.insert(key, amount.minor());
    m_finding.values.insert(u"currency"_s, amount.currency().code());
    return *this;
}

Finding FindingMaker::make(Answer answer, const QString &code)
{
    m_finding.answer = answer;
    m_finding.code = code;
    if (answer == Answer::Pass || answer == Answer::Fail) {
        if (m_gradeRule.isEmpty()) {
            m_gradeRule = u"rule.computed"_s;
        }
        m_finding.gradeRule = m_gradeRule;
        if (const playbook::GradeRule *rule = m_rules.grade(m_gradeRule)) {
            m_finding.grade = rule->grade;
        }
    }
    return m_finding;
}

std::optional<Finding> withoutOrder(QLatin1StringView probe, const FactSnapshot &facts, const playbook::Playbook &rules)
{
    if (facts.order.has_value()) {
        return std::nullopt;
    }
    FindingMaker maker(probe, facts, rules);
    return facts.order.whyNot.isEmpty() ? maker.notApplicable(u"no_order"_s) : maker.unknown(facts.order.whyNot);
}

bool isPaid(const Order &order)
{
    switch (order.status) {
    case OrderStatus::Paid:
    case OrderStatus::PartlyDelivered:
    case OrderStatus::Delivered:
    case OrderStatus::PartlyRefunded:
    case OrderStatus::Refunded:
        return true;
    case OrderStatus::Unpaid:
    case OrderStatus::OnHold:
    case OrderStatus::Failed:
        return false;
    case OrderStatus::Cancelled:
    case OrderStatus::Deleted:
    case OrderStatus::Other:
        break;
    }
    return order.paidAt.has_value();
}

bool isFullyRefunded(const Order &order)
{
    return order.status == OrderStatus::Refunded || (!order.refunded.isZero() && order.refundable().isZero());
}

bool isClosed(const Order &order)
{
    return isFullyRefunded(order) || order.status == OrderStatus::Cancelled || order.status == OrderStatus::Failed
           || order.status == OrderStatus::Deleted;
}

std::vector<const Card *> liveCards(const std::vector<Card> &cards)
{
    std::vector<const Card *> live;
    for (const Card &card : cards) {
        if (card.state != CardState::Inactive) {
            live.push_back(&card);
        }
    }
    return live;
}

bool isReusable(const FactSnapshot &facts, const Card &card)
{
    const auto product = facts.products.find(card.product);
    return product != facts.products.end() && product->second.reusable;
}

} // namespace kd::verify
