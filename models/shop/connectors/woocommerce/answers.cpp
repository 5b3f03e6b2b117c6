// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shop/connectors/woocommerce/answers.h"

#include "models/shop/connectors/woocommerce/fields.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kd::shop::woo {

namespace {

using Side = Asked::Side;

struct Spoken
{
    QString code;
    QString message;
};

Spoken spoken(const HttpAnswer &answer)
{
    const auto json = parseJson(answer.body, u"read an error"_s);
    if (!json) {
        return {};
    }
    const Fields fields(*json, json->text);
    return {fields.text("code"), fields.text("message")};
}

bool isHtml(const HttpAnswer &answer)
{
    const auto first = std::find_if_not(answer.body.begin(), answer.body.end(),
                                        [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    return answer.header("Content-Type").trimmed().toLower().startsWith("text/html") ||
           (first != answer.body.end() && *first == '<');
}

// Only seconds: WooCommerce and the usual guards before it send no dates here.
qint64 retryAfterMs(const HttpAnswer &answer)
{
    bool ok = false;
    const int seconds = answer.header("Retry-After").trimmed().toInt(&ok);
    return ok && seconds >= 0 ? qint64(seconds) * 1000 : -1;
}

QString credentialCode(const HttpAnswer &answer, const Asked &asked)
{
    if (asked.side == Side::Licenses) {
        return answer.status == 401 ? u"licenses_wrong_credentials"_s : u"licenses_forbidden"_s;
    }
    // The shop words "may not write" and "wrong secret" under one code, in its own language.
    if (asked.readsWork) {
        return u"write_forbidden"_s;
    }
    return answer.status == 401 ? u"wrong_credentials"_s : u"read_forbidden"_s;
}

} // namespace

QString shopCode(const HttpAnswer &answer)
{
    return spoken(answer).code;
}

Error errorOf(Error::Kind kind, const QString &code, const Asked &asked, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.code = code;
    error.doing = asked.doing;
    error.detail = detail;
    error.shop = asked.shop.value();
    error.order = asked.order.value();
    return error;
}

Error placed(Error error, const HttpAnswer &answer, const Asked &asked)
{
    error.shop = asked.shop.value();
    if (error.order.isEmpty()) {
        error.order = asked.order.value();
    }
    error.httpStatus = answer.status;
    return error;
}

Error errorFrom(const HttpAnswer &answer, const Asked &asked)
{
    const auto [code, message] = spoken(answer);
    Error error;
    error.doing = asked.doing;
    error.detail = asked.side == Side::Licenses ? code : message.left(200);
    error.retryAfterMs = retryAfterMs(answer);
    if (answer.status >= 300 && answer.status < 400) {
        error.kind = Error::Kind::Http;
        error.code = u"redirected"_s;
    } else if (answer.status == 429) {
        error.kind = Error::Kind::RateLimited;
        error.code = u"too_many_requests"_s;
        error.retrySafe = true;
    } else if (answer.status >= 500 && code.isEmpty()) {
        error.kind = Error::Kind::Http;
        error.code = u"server_error"_s;
    } else if (isHtml(answer) && answer.status != 404) {
        error.kind = Error::Kind::Protocol;
        error.code = u"html_instead_of_json"_s;
    } else if (answer.status == 401 || answer.status == 403) {
        error.kind = Error::Kind::Refused;
        error.code = credentialCode(answer, asked);
    } else if (code == "lmfwc_rest_route_disabled_error"_L1) {
        error.kind = Error::Kind::Refused;
        error.code = u"licenses_route_disabled"_s;
    } else if (answer.status == 404 && (code.isEmpty() || code == "rest_no_route"_L1)) {
        error.kind = Error::Kind::Protocol;
        error.code = u"not_woocommerce"_s;
    } else {
        error.kind = answer.status >= 400 && answer.status < 500 ? Error::Kind::Refused : Error::Kind::Http;
        error.code = code.isEmpty() ? u"unexpected_answer"_s : code;
    }
    return placed(std::move(error), answer, asked);
}

std::optional<Error> problemIn(const HttpAnswer &answer, const Asked &asked)
{
    const bool success = answer.status == 200 || answer.status == 201;
    return success && !isHtml(answer) ? std::nullopt : std::optional(errorFrom(answer, asked));
}

WriteClass classify(const HttpAnswer &answer)
{
    static constexpr std::array refusals{
        "rest_invalid_param"_L1,
        "rest_missing_callback_param"_L1,
        "rest_no_route"_L1,
        "woocommerce_rest_invalid_order"_L1,
        "woocommerce_rest_invalid_order_refund"_L1,
        "woocommerce_rest_order_invalid_id"_L1,
        "woocommerce_rest_shop_order_invalid_id"_L1,
        "order_invalid_billing_email"_L1,
        "woocommerce_rest_empty_coupon_code"_L1,
        "coupon_invalid_amount"_L1,
        "coupon_invalid_email_address"_L1,
        "lmfwc_rest_route_disabled_error"_L1,
    };
    switch (answer.status) {
    case 401:
    case 403:
        return WriteClass::Held;
    case 409:
    case 425:
    case 429:
        return WriteClass::Pending;
    case 400:
    case 404:
    case 422: {
        const QString code = shopCode(answer);
        return std::find(refusals.begin(), refusals.end(), code) != refusals.end() ? WriteClass::Refused
                                                                                   : WriteClass::Unknown;
    }
    case 500:
        return shopCode(answer) == "woocommerce_rest_invalid_order_refund"_L1 ? WriteClass::Refused
                                                                              : WriteClass::Unknown;
    default:
        return WriteClass::Unknown;
    }
}

bool isRefundFailure(const HttpAnswer &answer)
{
    return answer.status == 500 && shopCode(answer) == "woocommerce_rest_cannot_create_order_refund"_L1;
}

} // namespace kd::shop::woo
