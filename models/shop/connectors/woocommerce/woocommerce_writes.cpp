// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shop/connectors/woocommerce/catalogue.h"
#include "models/shop/connectors/woocommerce/refunds.h"
#include "models/shop/connectors/woocommerce/woocommerce.h"

using namespace Qt::StringLiterals;

namespace kd::shop::woo {

Error withoutTexts(Error error, const QStringList &texts)
{
    for (const QString &text : texts) {
        if (!text.isEmpty()) {
            error.detail.replace(text, u"•••"_s, Qt::CaseInsensitive);
        }
    }
    return error;
}

bool isPlainWord(const QString &word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' ||
               c == u'_';
    });
}

bool isSendable(const OrderId &order, const OperationId &operation)
{
    const QString &id = order.value();
    return !id.isEmpty() && std::all_of(id.begin(), id.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }) &&
           isPlainWord(operation.value());
}

bool WooCommerce::absenceProves(Verb verb) const
{
    switch (verb) {
    case Verb::RefundRecordOnly:
    case Verb::HandOut:
    case Verb::VoidCard:
    case Verb::CorrectContact:
    case Verb::MarkDelivered:
    case Verb::CreateVoucher:
        return true;
    case Verb::RefundGateway:
    case Verb::RefundBalance:
    case Verb::Note:
        return false;
    }
    return false;
}

QCoro::Task<WriteOutcome<Refund>> WooCommerce::refund(RefundRequest request, StopToken stop)
{
    Asked create = asked(u"refund order"_s, request.order);
    create.readsWork = m_readsWork;
    if (request.route == RefundRoute::Balance || !isSendable(request.order, request.operation)) {
        const QString code = request.route == RefundRoute::Balance ? u"not_supported"_s : u"request_invalid"_s;
        co_return outcome<Refund>(WriteClass::Refused, errorOf(Error::Kind::Refused, code, create));
    }
    const auto body = refundBody(request);
    if (!body) {
        co_return outcome<Refund>(WriteClass::Refused, errorOf(Error::Kind::Refused, body.error().code, create));
    }
    const QString path = u"/wc/v3/orders/"_s + request.order.value() + u"/refunds"_s;
    const SendOutcome sent = co_await send("POST", path, *body, create, stop);
    if (sent.kind != SendOutcome::Kind::Answered) {
        co_return notAnswered<Refund>(sent);
    }
    if (sent.answer.status == 201) {
        auto refund = readCreatedRefund(sent.answer.body, request, reading(create));
        co_return refund ? accepted(std::move(*refund))
                         : outcome<Refund>(WriteClass::Unknown, placed(refund.error(), sent.answer, create));
    }
    const Error error = errorFrom(sent.answer, create);
    if (request.route == RefundRoute::RecordOnly && isRefundFailure(sent.answer)) {
        auto settled = co_await settleRefusal(std::move(request), error, stop);
        co_return settled;
    }
    co_return outcome<Refund>(classify(sent.answer), error);
}

QCoro::Task<WriteOutcome<Refund>> WooCommerce::settleRefusal(RefundRequest request, Error error, StopToken stop)
{
    // The shop says that it made no record. For a record alone, which no gateway could have carried out, that is a
    // plain refusal ("too much"), but the same answer also follows an error after the record was saved. The shop is
    // done with the request, so one look settles it, unless the look itself fails.
    const auto refunds = co_await this->refunds(request.order, request.amount.currency(), stop);
    if (!refunds) {
        co_return outcome<Refund>(WriteClass::Unknown, error);
    }
    const bool stands = std::any_of(refunds->begin(), refunds->end(),
                                    [&](const Refund &refund) { return refund.operation == request.operation; });
    co_return outcome<Refund>(stands ? WriteClass::Unknown : WriteClass::Refused, error);
}

QCoro::Task<WriteOutcome<OrderNote>> WooCommerce::note(NoteRequest request, StopToken stop)
{
    Asked create = asked(u"write a note"_s, request.order);
    create.readsWork = m_readsWork;
    if (request.text.trimmed().isEmpty() || !isSendable(request.order, request.operation)) {
        co_return outcome<OrderNote>(WriteClass::Refused, errorOf(Error::Kind::Refused, u"request_invalid"_s, create));
    }
    const QJsonObject body = noteBody(request.text, request.toBuyer, request.operation);
    const QString path = u"/wc/v3/orders/"_s + request.order.value() + u"/notes"_s;
    const SendOutcome sent = co_await send("POST", path, body, create, stop);
    if (sent.kind != SendOutcome::Kind::Answered) {
        co_return notAnswered<OrderNote>(sent);
    }
    if (sent.answer.status != 201) {
        co_return outcome<OrderNote>(classify(sent.answer), errorFrom(sent.answer, create));
    }
    auto note = readNote(sent.answer.body, reading(create));
    if (!note) {
        co_return outcome<OrderNote>(WriteClass::Unknown, placed(note.error(), sent.answer, create));
    }
    if (!isSameNote(*note, request.text, request.toBuyer, request.operation)) {
        co_return outcome<OrderNote>(WriteClass::Unknown,
                                     errorOf(Error::Kind::Protocol, u"echo_mismatch"_s, create, u"note"_s));
    }
    co_return accepted(std::move(*note));
}

} // namespace kd::shop::woo
