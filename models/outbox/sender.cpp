// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/sender.h"

#include "models/store/store.h"
#include "models/trade/entries.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace kd::outbox {

namespace {

constexpr int readBacksThatDecide = 2;
// A shop that takes the same request again and again without a trace does something else with it: a person looks.
constexpr int attemptsByItself = 3;

template<typename T>
Sent fold(const shop::WriteOutcome<T> &outcome, const QString &reference)
{
    using Kind = typename shop::WriteOutcome<T>::Kind;
    switch (outcome.kind) {
    case Kind::Accepted:
        return {Sent::Kind::Accepted, reference, {}};
    case Kind::Refused:
        return {Sent::Kind::Refused, {}, outcome.error};
    case Kind::NotSent:
    case Kind::Pending: // told to wait: nothing happened, the same operation later
    case Kind::Held:    // not let in: nothing happened, the same operation with valid credentials
        return {Sent::Kind::NotSent, {}, outcome.error};
    case Kind::Unknown:
        return {Sent::Kind::Unknown, {}, outcome.error};
    }
    return {Sent::Kind::Unknown, {}, outcome.error};
}

RefundRoute routeOf(Verb verb)
{
    switch (verb) {
    case Verb::RefundGateway:
        return RefundRoute::Gateway;
    case Verb::RefundBalance:
        return RefundRoute::Balance;
    case Verb::RefundRecordOnly:
    case Verb::HandOut:
    case Verb::VoidCard:
    case Verb::Note:
    case Verb::CorrectContact:
    case Verb::MarkDelivered:
    case Verb::CreateVoucher:
        break;
    }
    return RefundRoute::RecordOnly;
}

Card cardOf(const Intent &intent)
{
    Card card;
    card.id = intent.card;
    card.text = intent.cardText;
    card.product = intent.product;
    return card;
}

// A record of money that went back elsewhere names that return, where whoever audits the shop looks for it.
QString reasonOf(const Intent &intent)
{
    return intent.receipt.isEmpty() ? intent.reason : QString(intent.reason + u" ["_s + intent.receipt + u"]"_s);
}

Result<Observed> withoutOthers(const store::DeskRead &desk, const Intent &intent, Observed observed)
{
    if (intent.verb != Verb::Note) {
        return observed;
    }
    const auto confirmed = desk.intents({{IntentState::Confirmed}, intent.order, {}});
    if (!confirmed) {
        return fail(confirmed.error());
    }
    for (const store::IntentRow &other : *confirmed) {
        if (other.verb == Verb::Note && other.operation != intent.operation) {
            std::erase_if(observed.notes, [&other](const OrderNote &note) { return note.id == other.shopReference; });
        }
    }
    return observed;
}

} // namespace

QCoro::Task<Sent> carryOut(Intent intent, shop::ShopConnector *connector, StopToken stop)
{
    const OrderId order = intent.order.order;
    const OperationId operation = intent.operation;
    switch (intent.verb) {
    case Verb::RefundGateway:
    case Verb::RefundRecordOnly:
    case Verb::RefundBalance: {
        const shop::RefundRequest request{order, *intent.amount, routeOf(intent.verb), reasonOf(intent), operation};
        const auto outcome = co_await connector->refund(request, stop);
        co_return fold(outcome, outcome.value ? outcome.value->id.value() : QString());
    }
    case Verb::HandOut: {
        const shop::HandOutRequest request{order, intent.product, cardOf(intent), operation};
        const auto outcome = co_await connector->handOut(request, stop);
        co_return fold(outcome, outcome.value ? outcome.value->id.value() : QString());
    }
    case Verb::VoidCard: {
        const Card card = cardOf(intent);
        const auto outcome = co_await connector->voidCard(card, operation, stop);
        co_return fold(outcome, outcome.value ? outcome.value->id.value() : QString());
    }
    case Verb::Note: {
        const shop::NoteRequest request{order, intent.text, intent.toBuyer, operation};
        const auto outcome = co_await connector->note(request, stop);
        co_return fold(outcome, outcome.value ? outcome.value->id : QString());
    }
    case Verb::CorrectContact: {
        const shop::ContactRequest request{order, intent.email, intent.phone, operation};
        const auto outcome = co_await connector->correctContact(request, stop);
        co_return fold(outcome, order.value());
    }
    case Verb::MarkDelivered: {
        const auto outcome = co_await connector->markDelivered(order, operation, stop);
        co_return fold(outcome, order.value());
    }
    case Verb::CreateVoucher: {
        const shop::VoucherRequest request{intent.voucherCode, *intent.amount, intent.email,
                                           intent.validUntil,  intent.reason,  operation};
        const auto outcome = co_await connector->createVoucher(request, stop);
        co_return fold(outcome, outcome.value ? outcome.value->id : QString());
    }
    }
    co_return Sent{};
}

QCoro::Task<Result<Observed>> look(Intent intent, shop::ShopConnector *connector, StopToken stop)
{
    Observed observed;
    const OrderId orderId = intent.order.order;
    switch (intent.verb) {
    case Verb::RefundGateway:
    case Verb::RefundRecordOnly:
    case Verb::RefundBalance: {
        const Currency currency = intent.amount->currency();
        auto refunds = co_await connector->refunds(orderId, currency, stop);
        if (!refunds) {
            co_return fail(refunds.error());
        }
        observed.refunds = std::move(*refunds);
        break;
    }
    case Verb::Note: {
        auto notes = co_await connector->notes(orderId, stop);
        if (!notes) {
            co_return fail(notes.error());
        }
        observed.notes = std::move(*notes);
        break;
    }
    case Verb::HandOut:
    case Verb::VoidCard: {
        const Secret text = intent.cardText;
        auto card = co_await connector->card(text, stop);
        if (!card) {
            co_return fail(card.error());
        }
        observed.card = std::move(*card);
        break;
    }
    case Verb::CorrectContact:
    case Verb::MarkDelivered: {
        auto order = co_await connector->order(orderId, stop);
        if (!order) {
            co_return fail(order.error());
        }
        observed.order = std::move(*order);
        break;
    }
    case Verb::CreateVoucher: {
        const QString code = intent.voucherCode;
        const Currency currency = intent.amount->currency();
        auto voucher = co_await connector->voucher(code, currency, stop);
        if (!voucher) {
            co_return fail(voucher.error());
        }
        observed.voucher = std::move(*voucher);
        break;
    }
    }
    co_return observed;
}

QCoro::Task<Result<Observed>> lookForOurs(Intent intent, shop::ShopConnector *connector, store::Store *store,
                                          StopToken stop)
{
    auto observed = co_await look(intent, connector, stop);
    if (!observed) {
        co_return fail(observed.error());
    }
    const Observed seen = std::move(*observed);
    auto reading =
        store->read([intent, seen](const store::Reader &reader) { return withoutOthers(reader.desk, intent, seen); });
    auto ours = co_await reading;
    co_return ours;
}

NewEntry entryFor(const Intent &intent, const Sent &sent)
{
    switch (sent.kind) {
    case Sent::Kind::Accepted:
        return entry::accepted(intent, sent.reference);
    case Sent::Kind::Refused:
        return entry::refused(intent, sent.error);
    case Sent::Kind::NotSent:
        return entry::notSent(intent, sent.error);
    case Sent::Kind::Unknown:
        return entry::unknown(intent, sent.error);
    }
    return entry::unknown(intent, sent.error);
}

std::vector<NewEntry> afterReadBack(const Intent &intent, const Judgement &judgement, bool absenceProves)
{
    switch (judgement.kind) {
    case Judgement::Kind::Found:
        return {entry::confirmed(intent, judgement.reference, u"read_back"_s)};
    case Judgement::Kind::Foreign:
        return {entry::readBack(intent, judgement.why), entry::needsPerson(intent, judgement.why)};
    case Judgement::Kind::Absent:
        break;
    }
    std::vector<NewEntry> entries{entry::readBack(intent, u"absent"_s)};
    if (intent.readBacks + 1 < readBacksThatDecide) {
        return entries;
    }
    // A yes that leaves no trace is stranger than silence: never sent again by itself.
    if (intent.state == IntentState::Unknown && absenceProves && intent.attempts < attemptsByItself) {
        entries.push_back(entry::notSent(intent, Error{.kind = Error::Kind::Network,
                                                       .doing = u"read back an action"_s,
                                                       .code = u"absent_after_read_back"_s}));
    } else {
        entries.push_back(entry::needsPerson(intent, u"no_trace"_s));
    }
    return entries;
}

} // namespace kd::outbox
