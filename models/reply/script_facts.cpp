// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reply/script_facts.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kd::reply {

namespace {

using playbook::Words;

constexpr std::chrono::minutes twinsWithin{10};

// The buyer's language is not the desk's: these few words go into buyers' texts and so stand here in both,
// untranslated.
Words askedFor(const QString &missing)
{
    if (missing == u"order"_s) {
        return {u"订单号（或付款单号、下单邮箱）"_s,
                u"the order number (or the payment number, or the e-mail you ordered with)"_s};
    }
    if (missing == u"evidence"_s) {
        return {u"出错页面的完整截图"_s, u"a picture of the whole page with the message"_s};
    }
    return {u"您希望怎么处理（重发、换新卡或退款）"_s, u"what you would like (sent again, a new key, or a refund)"_s};
}

Words checkedFor(ComplaintType type)
{
    switch (type) {
    case ComplaintType::NotReceived:
        return {u"付款和发货记录"_s, u"the payment and delivery records"_s};
    case ComplaintType::Invalid:
    case ComplaintType::PartiallyInvalid:
        return {u"卡密的发放和使用记录"_s, u"the records of the key"_s};
    case ComplaintType::Disputed:
    case ComplaintType::Other:
        break;
    }
    return {u"这笔订单的记录"_s, u"the records of this order"_s};
}

const Intent *lastOf(const CaseRecord &record, bool (*fits)(const Intent &))
{
    const auto found = std::find_if(record.intents.rbegin(), record.intents.rend(), fits);
    return found == record.intents.rend() ? nullptr : &*found;
}

RefundRoute routeOf(Verb verb)
{
    return verb == Verb::RefundBalance   ? RefundRoute::Balance
           : verb == Verb::RefundGateway ? RefundRoute::Gateway
                                         : RefundRoute::RecordOnly;
}

/// The provider's number where it is known: the buyer's bank knows nothing of the shop's own.
QString receiptOf(const Intent &refund)
{
    if (refund.settlement && !refund.settlement->receipt.isEmpty()) {
        return refund.settlement->receipt;
    }
    return refund.receipt.isEmpty() ? refund.shopReference : refund.receipt;
}

void addRefund(ScriptFacts &facts, const ScriptCase &known, const Playbook &rules, bool zh)
{
    const Intent *refund = lastOf(known.record, [](const Intent &intent) {
        return isRefund(intent.verb) && intent.state != IntentState::Cancelled &&
               intent.state != IntentState::Refused && intent.state != IntentState::Stopped;
    });
    const Money amount = refund != nullptr ? *refund->amount : known.order->refundable();
    facts.insert(u"amount"_s, amount.toDisplay());
    if (refund != nullptr) {
        facts.insert(u"refund_amount"_s, amount.toDisplay()); // not to be told of money that nobody has sent
    }
    if (refund != nullptr && refund->state == IntentState::Confirmed) {
        facts.insert(u"receipt"_s, receiptOf(*refund));
    }
    const RefundRoute route = refund != nullptr ? routeOf(refund->verb) : RefundRoute::Gateway;
    const Instant from = refund != nullptr && refund->endedAt ? *refund->endedAt : known.now;
    const QString by = toldTime(rules.arrival(known.productClass, route, {}, from).until, known.now, zh);
    facts.insert(u"arrival_by"_s, zh ? QString(by + u" 前"_s) : QString(u"by "_s + by));
}

void addOrder(ScriptFacts &facts, const ScriptCase &known)
{
    const Order &order = *known.order;
    facts.insert(u"order_number"_s, order.number);
    if (!order.lines.empty()) {
        facts.insert(u"product"_s, order.lines.front().name);
    }
    for (const QString &contact : {order.buyer.email, order.buyer.phone}) {
        if (!contact.isEmpty() && !facts.contains(u"contact"_s)) {
            facts.insert(u"contact"_s, maskedContact(contact));
        }
    }
    for (const Order &other : known.otherOrders) {
        const bool twin = other.total == order.total && other.createdAt && order.createdAt &&
                          std::chrono::abs(*other.createdAt - *order.createdAt) <= twinsWithin;
        if (twin) {
            facts.insert(u"other_order"_s, other.number);
            break;
        }
    }
}

} // namespace

QString toldTime(Instant at, Instant now, bool zh)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at.millis());
    const QDateTime today = QDateTime::fromMSecsSinceEpoch(now.millis());
    if (time.date() == today.date()) {
        return time.toString(u"HH:mm"_s);
    }
    return zh ? time.toString(u"M月d日 HH:mm"_s) : QLocale::c().toString(time, u"MMM d, HH:mm"_s);
}

ScriptFacts scriptFacts(const ScriptCase &known, const Playbook &rules, const QString &script, const QString &language)
{
    const bool zh = language.startsWith(u"zh"_s);
    const CaseRecord &record = known.record;
    ScriptFacts facts;
    if (!record.orderNumber.isEmpty()) {
        facts.insert(u"order_number"_s, record.orderNumber);
    }
    if (known.order != nullptr) {
        addOrder(facts, known);
        addRefund(facts, known, rules, zh);
    }
    facts.insert(u"checking"_s, checkedFor(record.type).in(language));
    const playbook::Script *rule = rules.script(script);
    if (rule != nullptr && rule->promiseMinutes > 0) {
        facts.insert(u"promise_by"_s, toldTime(known.now + std::chrono::minutes(rule->promiseMinutes), known.now, zh));
    }
    const QString clauseId = record.decisions.empty() ? known.clause : record.decisions.back().clause;
    if (const playbook::Clause *clause = rules.clause(clauseId)) {
        facts.insert(u"clause"_s, clause->title.in(language));
    }
    // Only a replacement that the shop confirmed may be told: a key that is merely reserved is not the buyer's yet.
    const Intent *handedOut = lastOf(record, [](const Intent &intent) {
        return intent.verb == Verb::HandOut && intent.state == IntentState::Confirmed;
    });
    if (handedOut != nullptr && !handedOut->cardText.isEmpty()) {
        facts.insert(u"card"_s, handedOut->cardText.reveal());
    }
    const Intent *voucher = lastOf(record, [](const Intent &intent) {
        return intent.verb == Verb::CreateVoucher && intent.state == IntentState::Confirmed;
    });
    if (voucher != nullptr && voucher->worth && voucher->validUntil) {
        facts.insert(voucherFacts(*voucher->worth, voucher->voucherCode, *voucher->validUntil, language));
    }
    QStringList missing;
    for (const QString &part : known.missing) {
        missing << askedFor(part).in(language);
    }
    if (!missing.isEmpty()) {
        facts.insert(u"missing_list"_s, missing.join(zh ? u"；"_s : u"; "_s));
    }
    return facts;
}

ScriptFacts voucherFacts(const Money &worth, const QString &code, Instant validUntil, const QString &language)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(validUntil.millis()).date();
    const bool zh = language.startsWith(u"zh"_s);
    return {{u"voucher_amount"_s, worth.toDisplay()},
            {u"voucher_code"_s, code},
            {u"voucher_until"_s, zh ? day.toString(u"yyyy年M月d日"_s) : QLocale::c().toString(day, u"MMM d, yyyy"_s)}};
}

} // namespace kd::reply
