// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/actions/plan_case.h"

using namespace Qt::StringLiterals;

namespace kd::test {

namespace {
const Instant now(1'790'000'000'000);
} // namespace

PlanCase::PlanCase()
{
    using shop::Capability;
    shop.can = {Capability::RefundThroughGateway, Capability::RefundRecordOnly, Capability::RefundToBalance,
                Capability::RefundPartly,         Capability::HandOutCard,      Capability::VoidRecorded,
                Capability::WriteNotes,           Capability::MailBuyer,        Capability::CorrectContact,
                Capability::MarkDelivered,        Capability::CreateVoucher};
    Order order;
    order.ref = {ShopId(u"s1"_s), OrderId(u"127"_s)};
    order.number = u"KD0127"_s;
    order.status = OrderStatus::Delivered;
    order.shopStatus = u"completed"_s;
    order.total = yuan(6000);
    order.refunded = yuan(0);
    order.buyer.email = u"liming@qq.com"_s;
    order.buyer.phone = u"13912342071"_s;
    order.buyer.account = u"88"_s;
    order.paymentMethod = u"alipay"_s;
    order.lines.push_back({LineId(u"1"_s), ProductId(u"p1"_s), u"充值卡"_s, {}, 3, yuan(6000)});
    view.madeAt = now;
    view.record.id = CaseId(7);
    view.record.order = order.ref;
    view.record.orderNumber = order.number;
    view.record.messages.push_back({now, u"兑换提示已被使用"_s, u"chat"_s, false});
    view.order = store::StoredOrder{order, now};
    deliver(key(u"c1"_s, u"p1"_s, u"127"_s));
    stock(u"p1"_s, 5);
    decide(Reason::Question);
    for (const QString &probe : {u"order.found"_s, u"order.paid"_s, u"stock.available"_s}) {
        say(probe, Answer::Pass);
    }
}

const playbook::Playbook &PlanCase::rules()
{
    static const playbook::Playbook rules = *playbook::Playbook::load(playbook::builtIn());
    return rules;
}

Money PlanCase::yuan(qint64 minor)
{
    return {minor, *Currency::fromCode(u"CNY")};
}

Card PlanCase::key(const QString &id, const QString &product, const QString &order)
{
    Card card;
    card.id = CardId(id);
    card.text = Secret(QString(u"QZ7K9-MM2XW-"_s + id.toUpper()));
    card.product = ProductId(product);
    card.order = OrderId(order);
    card.state = order.isEmpty() ? CardState::InStock : CardState::Delivered;
    return card;
}

void PlanCase::deliver(const Card &card)
{
    view.cards.push_back({ShopId(u"s1"_s), card, now, {}});
}

void PlanCase::stock(const QString &product, int count)
{
    std::vector<Card> &cards = shelf.free[ProductId(product)];
    cards.clear();
    for (int i = 0; i < count; ++i) {
        cards.push_back(key(u"%1n%2"_s.arg(product).arg(i), product));
    }
    view.stock[ProductId(product)] = view.listed[ProductId(product)] = count;
}

void PlanCase::say(const QString &probe, Answer answer, const QString &code)
{
    Finding finding;
    finding.probe = probe;
    finding.answer = answer;
    finding.code = code;
    std::erase_if(view.findings, [&probe](const Finding &known) { return known.probe == probe; });
    view.findings.push_back(finding);
    decide(view.record.reason);
}

void PlanCase::decide(Reason reason)
{
    view.record.reason = reason;
    playbook::CaseFacts facts;
    facts.reason = reason;
    facts.findings = view.findings;
    facts.amount = view.order->order.refundable();
    view.decision = rules().decide(facts);
}

Result<actions::Draft> PlanCase::draft(actions::What what, const QString &reason) const
{
    return actions::draft({view, shop, rules(), shelf}, {std::move(what), reason, false});
}

QString PlanCase::refusal(actions::What what, const QString &reason) const
{
    const auto made = draft(std::move(what), reason);
    return made ? u"ok"_s : made.error().code;
}

QStringList PlanCase::verbs(actions::What what) const
{
    const auto made = draft(std::move(what));
    if (!made) {
        return {made.error().code};
    }
    QStringList verbs;
    if (made->plan) {
        for (const outbox::Step &step : made->plan->steps) {
            verbs << (step.toBuyer ? u"mail"_s : id(step.verb));
        }
    }
    return verbs;
}

QStringList PlanCase::locks(actions::What what) const
{
    QStringList locks = actions::locks(view, rules(), {std::move(what), {}, false});
    locks.sort();
    return locks;
}

} // namespace kd::test
