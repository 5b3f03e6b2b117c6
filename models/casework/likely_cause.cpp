// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/casework/likely_cause.h"

using namespace Qt::StringLiterals;

namespace kd::casework {

namespace {

QString causeAtTheBuyer(Reason reason)
{
    switch (reason) {
    case Reason::WrongContact:
        return u"wrong_contact"_s;
    case Reason::UsageDenied:
    case Reason::DeliveryDenied:
    case Reason::ServiceShortfall:
    case Reason::ImpostorContact:
        return {}; // to say who was mistaken in what takes a person
    default:
        return typeOf(reason) == ComplaintType::Other ? QString() : u"buyer_mistake"_s;
    }
}

QString causeElsewhere(Reason reason)
{
    switch (reason) {
    case Reason::PaymentCallbackDelayed:
        return u"payment_callback"_s;
    case Reason::OutOfStock:
        return u"out_of_stock"_s;
    case Reason::DeliveryFault:
    case Reason::DeliveredUnseen:
    case Reason::PageLost:
    case Reason::BundlePartMissing:
        return u"delivery_channel"_s;
    case Reason::WrongContact:
        return u"operator_error"_s; // not the buyer's typing, so ours
    case Reason::CodeRejected:
    case Reason::Expired:
    case Reason::NotActivated:
    case Reason::ActivationLimit:
    case Reason::SomeCodesBad:
    case Reason::ShortValue:
    case Reason::IncompleteContent:
        return u"bad_card"_s;
    case Reason::AlreadyUsed:
        return u"card_used_before_sale"_s;
    case Reason::RegionLocked:
    case Reason::NotAsDescribed:
        return u"product_page"_s;
    case Reason::DuplicatePayment:
        return u"duplicate_order"_s;
    default:
        return {};
    }
}

} // namespace

QString likelyCause(Reason reason, Liability liability)
{
    switch (liability) {
    case Liability::Undetermined:
        return {};
    case Liability::Buyer:
        return causeAtTheBuyer(reason);
    case Liability::PaymentChannel:
        return reason == Reason::PaymentCallbackDelayed || reason == Reason::DuplicatePayment ? u"payment_callback"_s
                                                                                              : QString();
    case Liability::Seller:
    case Liability::Supplier:
    case Liability::Platform:
    case Liability::Shared:
        return causeElsewhere(reason);
    }
    return {};
}

} // namespace kd::casework
