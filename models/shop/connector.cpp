// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shop/connector.h"

#include "models/shop/connectors/woocommerce/woocommerce.h"

using namespace Qt::StringLiterals;

namespace kd::shop {

namespace {

Error notSupported(const QString &doing)
{
    return Error{.kind = Error::Kind::Refused, .doing = doing, .code = u"not_supported"_s};
}

template<typename T>
WriteOutcome<T> cannot(const QString &doing)
{
    WriteOutcome<T> outcome;
    outcome.kind = WriteOutcome<T>::Kind::Refused;
    outcome.error = notSupported(doing);
    return outcome;
}

} // namespace

QString id(Capability capability)
{
    switch (capability) {
    case Capability::ListOrders:
        return u"list_orders"_s;
    case Capability::ListChangedSince:
        return u"list_changed_since"_s;
    case Capability::ReadRefunds:
        return u"read_refunds"_s;
    case Capability::RefundThroughGateway:
        return u"refund_through_gateway"_s;
    case Capability::RefundRecordOnly:
        return u"refund_record_only"_s;
    case Capability::RefundToBalance:
        return u"refund_to_balance"_s;
    case Capability::RefundPartly:
        return u"refund_partly"_s;
    case Capability::ReadCards:
        return u"read_cards"_s;
    case Capability::ReadCardUses:
        return u"read_card_uses"_s;
    case Capability::HandOutCard:
        return u"hand_out_card"_s;
    case Capability::HandOutIsAtomic:
        return u"hand_out_is_atomic"_s;
    case Capability::VoidEnforced:
        return u"void_enforced"_s;
    case Capability::VoidRecorded:
        return u"void_recorded"_s;
    case Capability::ReadStock:
        return u"read_stock"_s;
    case Capability::ReadNotes:
        return u"read_notes"_s;
    case Capability::WriteNotes:
        return u"write_notes"_s;
    case Capability::MailBuyer:
        return u"mail_buyer"_s;
    case Capability::CorrectContact:
        return u"correct_contact"_s;
    case Capability::MarkDelivered:
        return u"mark_delivered"_s;
    case Capability::CreateVoucher:
        return u"create_voucher"_s;
    case Capability::ReadSettlement:
        return u"read_settlement"_s;
    case Capability::ReadProducts:
        return u"read_products"_s;
    case Capability::ReadActivity:
        return u"read_activity"_s;
    }
    return {};
}

std::optional<Capability> capabilityFromId(QStringView id)
{
    for (int i = 0; i <= static_cast<int>(Capability::ReadActivity); ++i) {
        const auto capability = static_cast<Capability>(i);
        if (shop::id(capability) == id) {
            return capability;
        }
    }
    return std::nullopt;
}

QCoro::Task<Result<std::optional<Voucher>>> ShopConnector::voucher(QString, Currency, StopToken)
{
    co_return fail(notSupported(u"read a voucher"_s));
}

QCoro::Task<WriteOutcome<Order>> ShopConnector::correctContact(ContactRequest, StopToken)
{
    co_return cannot<Order>(u"correct a contact"_s);
}

QCoro::Task<WriteOutcome<Order>> ShopConnector::markDelivered(OrderId, OperationId, StopToken)
{
    co_return cannot<Order>(u"mark an order as delivered"_s);
}

QCoro::Task<WriteOutcome<Voucher>> ShopConnector::createVoucher(VoucherRequest, StopToken)
{
    co_return cannot<Voucher>(u"create a voucher"_s);
}

Result<std::unique_ptr<ShopConnector>> makeConnector(const ShopAccess &access, Clock &clock)
{
    if (access.kind == "woocommerce"_L1) {
        return std::make_unique<woo::WooCommerce>(access, clock);
    }
    Error error = fail(Error::Kind::Refused, u"unknown_kind"_s, u"open a shop"_s, access.kind).value();
    error.shop = access.shop.value();
    return fail(std::move(error));
}

} // namespace kd::shop
