// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/sender.h"

#include "models/trade/entries.h"

using namespace Qt::StringLiterals;

namespace kd::outbox {

namespace {

constexpr int readBacksThatDecide = 2;

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

} // namespace

QCoro::Task<Sent> carryOut(Intent intent, shop::ShopConnector *connector, StopToken stop)
{
    if (isRefund(intent.verb)) {
        shop::RefundRequest request;
        request.order = intent.order.order;
        request.amount = *intent.amount;
        request.route = routeOf(intent.verb);
        request.reason = intent.reason;
        request.operation = intent.operation;
        const auto outcome = co_await connector->refund(request, stop);
        co_return fold(outcome, outcome.value ? outcome.value->id.value() : QString());
    }
    if (intent.verb == Verb::HandOut) {
        shop::HandOutRequest request;
        request.order = intent.order.order;
        request.product = intent.product;
        request.card = cardOf(intent);
        request.operation = intent.operation;
        const auto outcome = co_await connector->handOut(request, stop);
        co_return fold(outcome, outcome.value ? outcome.value->id.value() : QString());
    }
    if (intent.verb == Verb::VoidCard) {
        const Card card = cardOf(intent);
        const OperationId operation = intent.operation;
        const auto outcome = co_await connector->voidCard(card, operation, stop);
        co_return fold(outcome, outcome.value ? outcome.value->id.value() : QString());
    }
    shop::NoteRequest request;
    request.order = intent.order.order;
    request.text = intent.text;
    request.toBuyer = intent.toBuyer;
    request.operation = intent.operation;
    const auto outcome = co_await connector->note(request, stop);
    co_return fold(outcome, outcome.value ? outcome.value->id : QString());
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
    if (intent.state == IntentState::Unknown && absenceProves) {
        entries.push_back(entry::notSent(intent, Error{.kind = Error::Kind::Network,
                                                       .doing = u"read back an action"_s,
                                                       .code = u"absent_after_read_back"_s}));
    } else {
        entries.push_back(entry::needsPerson(intent, u"no_trace"_s));
    }
    return entries;
}

} // namespace kd::outbox
