// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shop/connector.h"
#include "models/shop/transport/http.h"

/// What an answer that is no plain success means: for reads an Error with a stable code, for writes a class of the
/// design's "outcome of a money request".
namespace kd::shop::woo {

/// What was asked of the shop, as far as it decides what the answer means.
struct Asked
{
    enum class Side {
        Shop,    ///< wc/v3, with the WooCommerce keys
        Licenses ///< lmfwc/v2, with its own; its messages contain the card key and are never kept
    };
    QString doing;
    ShopId shop;
    OrderId order;
    Side side = Side::Shop;
    bool readsWork = false; ///< these credentials have read before: what they may not do now is write
};

/// The shop's own error code ("rest_invalid_param"); empty when the body is no WordPress error.
[[nodiscard]] QString shopCode(const HttpAnswer &answer);

/// For an answer that is not the one hoped for. Codes: wrong_credentials, read_forbidden, write_forbidden,
/// licenses_wrong_credentials, licenses_forbidden, licenses_route_disabled, html_instead_of_json, not_woocommerce,
/// too_many_requests, server_error, and for what the shop refused its own code.
[[nodiscard]] Error errorFrom(const HttpAnswer &answer, const Asked &asked);
/// An error of our own about what was asked.
[[nodiscard]] Error errorOf(Error::Kind kind, const QString &code, const Asked &asked, const QString &detail = {});
/// Fills in shop, order and status of an error that a parser made.
[[nodiscard]] Error placed(Error error, const HttpAnswer &answer, const Asked &asked);
/// nullopt for a 200 or 201 that is not visibly HTML.
[[nodiscard]] std::optional<Error> problemIn(const HttpAnswer &answer, const Asked &asked);

/// The kinds of WriteOutcome without its value.
enum class WriteClass { Refused, Pending, Held, Unknown };
/// A complete answer other than success. Refused only on the documented list: 400, 404 and 422 with one of these codes:
/// rest_invalid_param, rest_missing_callback_param, rest_no_route, woocommerce_rest_invalid_order,
/// woocommerce_rest_shop_order_invalid_id, woocommerce_rest_invalid_order_refund, woocommerce_rest_order_invalid_id,
/// lmfwc_rest_route_disabled_error, order_invalid_billing_email, woocommerce_rest_empty_coupon_code,
/// coupon_invalid_amount, coupon_invalid_email_address; and 500 with woocommerce_rest_invalid_order_refund, which
/// WooCommerce sends for an amount below zero before it does anything (recorded). A coupon's code that exists already
/// is not on it: that may be what our own first attempt made.
[[nodiscard]] WriteClass classify(const HttpAnswer &answer);

/// True for the 500 by which WooCommerce says that a refund was not made or was taken back: too much, no gateway, or
/// the gateway's failure. Whether money moved it cannot know.
[[nodiscard]] bool isRefundFailure(const HttpAnswer &answer);

template<typename T>
[[nodiscard]] WriteOutcome<T> outcome(WriteClass kind, Error error)
{
    using Kind = typename WriteOutcome<T>::Kind;
    switch (kind) {
    case WriteClass::Refused:
        return {Kind::Refused, std::nullopt, std::move(error)};
    case WriteClass::Pending:
        return {Kind::Pending, std::nullopt, std::move(error)};
    case WriteClass::Held:
        return {Kind::Held, std::nullopt, std::move(error)};
    case WriteClass::Unknown:
        break;
    }
    return {Kind::Unknown, std::nullopt, std::move(error)};
}

template<typename T>
[[nodiscard]] WriteOutcome<T> accepted(T value)
{
    return {WriteOutcome<T>::Kind::Accepted, std::move(value), {}};
}

/// Of a request that got no answer.
template<typename T>
[[nodiscard]] WriteOutcome<T> notAnswered(const SendOutcome &sent)
{
    using Kind = typename WriteOutcome<T>::Kind;
    return {sent.kind == SendOutcome::Kind::NotSent ? Kind::NotSent : Kind::Unknown, std::nullopt, sent.error};
}

} // namespace kd::shop::woo
