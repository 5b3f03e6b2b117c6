// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shop/connectors/woocommerce/orders.h"
#include "models/shop/connectors/woocommerce/woocommerce.h"

using namespace Qt::StringLiterals;

namespace kd::shop::woo {

QCoro::Task<WriteOutcome<Order>> WooCommerce::putOrder(QJsonObject change, Asked asked, StopToken stop)
{
    const QString path = u"/wc/v3/orders/"_s + asked.order.value();
    const SendOutcome sent = co_await send("PUT", path, change, asked, stop);
    if (sent.kind != SendOutcome::Kind::Answered) {
        co_return notAnswered<Order>(sent);
    }
    if (sent.answer.status != 200) {
        co_return outcome<Order>(classify(sent.answer), errorFrom(sent.answer, asked));
    }
    auto order = readOrder(sent.answer.body, reading(asked));
    if (!order) {
        co_return outcome<Order>(WriteClass::Unknown, placed(order.error(), sent.answer, asked));
    }
    if (order->ref.order != asked.order) {
        co_return outcome<Order>(WriteClass::Unknown,
                                 errorOf(Error::Kind::Protocol, u"echo_mismatch"_s, asked, u"id"_s));
    }
    co_return accepted(std::move(*order));
}

QCoro::Task<WriteOutcome<Order>> WooCommerce::correctContact(ContactRequest request, StopToken stop)
{
    Asked correct = asked(u"correct the contact"_s, request.order);
    correct.readsWork = m_readsWork;
    const QString email = request.email.trimmed();
    const QString phone = request.phone.trimmed();
    if ((email.isEmpty() && phone.isEmpty()) || !isSendable(request.order, request.operation)) {
        co_return outcome<Order>(WriteClass::Refused, errorOf(Error::Kind::Refused, u"request_invalid"_s, correct));
    }
    // Only what is given: an empty e-mail would be refused, an empty phone would be stored.
    QJsonObject billing;
    if (!email.isEmpty()) {
        billing.insert(u"email"_s, email);
    }
    if (!phone.isEmpty()) {
        billing.insert(u"phone"_s, phone);
    }
    const QJsonObject change{{u"billing"_s, billing}};
    auto result = co_await putOrder(change, correct, stop);
    result.error = withoutTexts(result.error, {email, phone});
    if (result.value) {
        const Buyer &buyer = result.value->buyer;
        const bool sameEmail = email.isEmpty() || buyer.email.compare(email, Qt::CaseInsensitive) == 0;
        const bool samePhone = phone.isEmpty() || buyer.phone.trimmed() == phone;
        if (!sameEmail || !samePhone) {
            const QString what = sameEmail ? u"billing.phone"_s : u"billing.email"_s;
            co_return outcome<Order>(WriteClass::Unknown,
                                     errorOf(Error::Kind::Protocol, u"echo_mismatch"_s, correct, what));
        }
    }
    co_return result;
}

QCoro::Task<WriteOutcome<Order>> WooCommerce::markDelivered(OrderId id, OperationId operation, StopToken stop)
{
    Asked complete = asked(u"mark an order as delivered"_s, id);
    complete.readsWork = m_readsWork;
    if (!isSendable(id, operation)) {
        co_return outcome<Order>(WriteClass::Refused, errorOf(Error::Kind::Refused, u"request_invalid"_s, complete));
    }
    const QJsonObject change{{u"status"_s, u"completed"_s}};
    auto result = co_await putOrder(change, complete, stop);
    if (result.value && result.value->status != OrderStatus::Delivered) {
        co_return outcome<Order>(WriteClass::Unknown,
                                 errorOf(Error::Kind::Protocol, u"echo_mismatch"_s, complete, u"status"_s));
    }
    co_return result;
}

} // namespace kd::shop::woo
