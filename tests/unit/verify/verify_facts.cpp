// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/verify/verify_facts.h"

using namespace Qt::StringLiterals;

namespace kd::test {

const playbook::Playbook &builtInRules()
{
    static const playbook::Playbook rules = *playbook::Playbook::load(playbook::builtIn());
    return rules;
}

Money yuan(qint64 minor)
{
    return Money(minor, *Currency::fromCode(u"CNY"));
}

Card cardOfOrder(const QString &id)
{
    Card card;
    card.id = CardId(id);
    card.text = Secret(QString(u"AAAA-BBBB-"_s + id));
    card.product = ProductId(u"p1"_s);
    card.order = OrderId(u"127"_s);
    card.state = CardState::Delivered;
    card.uses = std::vector<CardUse>();
    return card;
}

verify::FactSnapshot deliveredOrder()
{
    verify::FactSnapshot facts;
    facts.now = now;
    Order order;
    order.ref = {ShopId(u"s1"_s), OrderId(u"127"_s)};
    order.number = u"KD0127"_s;
    order.status = OrderStatus::Delivered;
    order.total = yuan(5000);
    order.refunded = yuan(0);
    order.createdAt = paidAt - std::chrono::minutes(1);
    order.paidAt = paidAt;
    order.deliveredAt = paidAt + std::chrono::minutes(1);
    order.buyer.email = u"liming@qq.com"_s;
    order.buyer.phone = u"13912342071"_s;
    order.buyer.ip = u"116.23.40.7"_s;
    order.paymentTitle = u"微信支付"_s;
    OrderLine line;
    line.product = ProductId(u"p1"_s);
    line.quantity = 1;
    line.total = yuan(5000);
    order.lines.push_back(line);
    facts.order = {order, {}, now, false};
    facts.cards = {std::vector<Card>{cardOfOrder(u"c1"_s)}, {}, now, false};
    facts.nearby = {std::vector<Order>(), {}, now, true};
    facts.buyer = {verify::BuyerCounts{4, 0, 0}, {}, now, true};
    facts.shop = {verify::ShopCounts{1000, 20}, {}, now, true};
    Product product;
    product.id = ProductId(u"p1"_s);
    product.productClass = u"code"_s;
    facts.products[product.id] = product;
    facts.stock = {std::map<ProductId, std::optional<int>>{{ProductId(u"p1"_s), 3}}, {}, now, false};
    return facts;
}

QString said(const Finding &finding)
{
    return QString(id(finding.answer) + u'/' + finding.code);
}

} // namespace kd::test
