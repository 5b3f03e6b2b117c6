// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shop/connectors/woocommerce/catalogue.h"
#include "models/shop/connectors/woocommerce/fields.h"
#include "models/shop/connectors/woocommerce/woocommerce.h"

using namespace Qt::StringLiterals;

namespace kd::shop::woo {

QCoro::Task<Result<WooCommerce::Newest>> WooCommerce::newestOrder(StopToken stop)
{
    const Asked one = asked(u"read the newest order"_s);
    Query query{{u"orderby"_s, u"id"_s}, {u"order"_s, u"desc"_s}, {u"per_page"_s, u"1"_s}, {u"status"_s, u"any"_s}};
    const auto answer = co_await ask(u"/wc/v3/orders"_s, query, one, stop);
    if (!answer) {
        co_return fail(answer.error());
    }
    const auto list = parseJson(answer->body, one.doing);
    if (!list) {
        co_return fail(placed(list.error(), *answer, one));
    }
    Newest newest;
    if (list->type != Json::Type::List) {
        co_return fail(errorOf(Error::Kind::Protocol, u"not_woocommerce"_s, one, u"the orders are no list"_s));
    }
    if (!list->items.empty()) {
        const Fields fields(list->items.front(), one.doing);
        newest.currency = Currency::fromCode(fields.text("currency")).value_or(Currency());
        newest.version = fields.text("version");
    }
    m_newestCurrency = newest.currency;
    co_return newest;
}

QCoro::Task<Result<Currency>> WooCommerce::mainCurrency(StopToken stop)
{
    if (!m_currency.isEmpty()) {
        co_return m_currency;
    }
    // Only a shop's manager may read settings; an order is the next best witness, wrong where a plugin sells in several
    // currencies.
    const Asked setting = asked(u"read the shop's currency"_s);
    const auto answer = co_await ask(u"/wc/v3/data/currencies/current"_s, Query(), setting, stop);
    if (!answer && answer.error().httpStatus == 0) {
        co_return fail(answer.error());
    }
    if (answer) {
        const auto json = parseJson(answer->body, setting.doing);
        const QString code = json ? Fields(*json, setting.doing).text("code") : QString();
        m_currency = Currency::fromCode(code).value_or(Currency());
    }
    if (m_currency.isEmpty() && !m_newestCurrency) {
        const auto newest = co_await newestOrder(stop);
        if (!newest) {
            co_return fail(newest.error());
        }
    }
    m_currency = m_currency.isEmpty() ? *m_newestCurrency : m_currency;
    co_return m_currency;
}

QCoro::Task<Result<void>> WooCommerce::probeWriting(ShopProfile *profile, StopToken stop)
{
    // A key's rights are nowhere to be read. A note without text on order 0 can change nothing, and is refused before
    // anything else when the key may not write.
    Asked empty = asked(u"see whether the keys may write"_s);
    empty.readsWork = true;
    const SendOutcome sent = co_await send("POST", u"/wc/v3/orders/0/notes"_s, QJsonObject(), empty, stop);
    if (sent.error.kind == Error::Kind::Cancelled && sent.kind != SendOutcome::Kind::Answered) {
        co_return fail(sent.error);
    }
    const bool mayWrite = sent.kind != SendOutcome::Kind::Answered || classify(sent.answer) != WriteClass::Held;
    if (sent.kind != SendOutcome::Kind::Answered) {
        profile->remarks.append(u"write_unverified"_s);
    }
    if (mayWrite) {
        profile->can += {Capability::RefundThroughGateway, Capability::RefundRecordOnly, Capability::RefundPartly,
                         Capability::WriteNotes,           Capability::MailBuyer,        Capability::CorrectContact,
                         Capability::MarkDelivered};
    } else {
        profile->remarks.append(u"write_forbidden"_s);
    }
    co_return Result<void>();
}

// Which gateways send money back by themselves. Only a shop's managers may ask; to others the shop does not tell, and
// a refund through a gateway that cannot would end as an unknown outcome.
QCoro::Task<Result<void>> WooCommerce::probeGateways(ShopProfile *profile, StopToken stop)
{
    const Asked none = asked(u"see which payment methods refund by themselves"_s);
    const auto answer = co_await ask(u"/wc/v3/payment_gateways"_s, Query(), none, stop);
    if (!answer) {
        if (answer.error().httpStatus == 0) {
            co_return fail(answer.error());
        }
        profile->remarks.append(u"gateways_untold"_s);
        co_return Result<void>();
    }
    auto methods = readRefundGateways(answer->body, none.doing);
    if (methods) {
        profile->refundGateways = std::move(*methods);
    } else {
        profile->remarks.append(u"gateways_untold"_s);
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> WooCommerce::probeLicenses(ShopProfile *profile, StopToken stop)
{
    if (!hasLicenseKeys()) {
        profile->remarks.append(u"licenses_not_configured"_s);
        co_return Result<void>();
    }
    if (!m_site->hasLicenses()) {
        profile->remarks.append(u"licenses_missing"_s);
        co_return Result<void>();
    }
    // The list is one answer with every key of the shop; a key that does not exist asks the same rights for nothing.
    const Asked none = asked(u"see whether card keys can be read"_s, {}, Asked::Side::Licenses);
    const QString path = licensePath(Secret(u"kamidesk-probe"_s));
    const auto answer = co_await ask(path, Query(), none, stop);
    if (!answer && answer.error().httpStatus == 0) {
        co_return fail(answer.error());
    }
    const QString code = answer ? QString() : answer.error().code;
    if (code.isEmpty() || code == "lmfwc_rest_data_error"_L1) {
        profile->can +=
            {Capability::ReadCards, Capability::ReadCardUses, Capability::HandOutCard, Capability::VoidRecorded};
    } else {
        profile->remarks.append(code);
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> WooCommerce::probeVouchers(ShopProfile *profile, StopToken stop)
{
    if (!profile->has(Capability::WriteNotes)) {
        co_return Result<void>(); // write_forbidden has been said
    }
    // Coupons have rights of their own. A voucher that cannot be read back could not be settled when its answer is
    // lost.
    const Asked list = asked(u"see whether vouchers can be read"_s);
    const Query one{{u"per_page"_s, u"1"_s}, {u"_fields"_s, u"id"_s}};
    const auto read = co_await ask(u"/wc/v3/coupons"_s, one, list, stop);
    if (!read) {
        if (read.error().httpStatus == 0) {
            co_return fail(read.error());
        }
        profile->remarks.append(u"vouchers_forbidden"_s);
        co_return Result<void>();
    }
    // A coupon without a code is refused after its rights were looked at and before anything is made.
    Asked nameless = asked(u"see whether the keys may make vouchers"_s);
    nameless.readsWork = true;
    const QJsonObject body{{u"code"_s, QString()}};
    const SendOutcome sent = co_await send("POST", u"/wc/v3/coupons"_s, body, nameless, stop);
    const bool answered = sent.kind == SendOutcome::Kind::Answered;
    if (!answered && sent.error.kind == Error::Kind::Cancelled) {
        co_return fail(sent.error);
    }
    if (answered && shopCode(sent.answer) == "woocommerce_rest_empty_coupon_code"_L1) {
        profile->can += Capability::CreateVoucher;
    } else {
        const bool forbidden = answered && classify(sent.answer) == WriteClass::Held;
        profile->remarks.append(forbidden ? u"vouchers_forbidden"_s : u"vouchers_unverified"_s);
    }
    co_return Result<void>();
}

QCoro::Task<Result<ShopProfile>> WooCommerce::probe(StopToken stop)
{
    m_site.reset();
    m_currency = Currency();
    m_newestCurrency.reset();
    m_readsWork = false;
    const auto reached = co_await reach(stop);
    if (!reached) {
        co_return fail(reached.error());
    }
    const auto newest = co_await newestOrder(stop);
    if (!newest) {
        co_return fail(newest.error());
    }
    const auto currency = co_await mainCurrency(stop);
    if (!currency) {
        co_return fail(currency.error());
    }
    ShopProfile profile;
    profile.title = m_site->title;
    profile.timeZone = m_site->zoneName;
    profile.currency = *currency;
    profile.clockSkew = m_skew;
    profile.can = {Capability::ListOrders, Capability::ListChangedSince, Capability::ReadRefunds,
                   Capability::ReadStock,  Capability::ReadNotes,        Capability::ReadProducts};
    QStringList parts;
    parts << (newest->version.isEmpty() ? u"WooCommerce"_s : QString(u"WooCommerce "_s + newest->version));
    if (m_site->hasLicenses()) {
        parts << u"License Manager"_s;
    }
    profile.version = parts.join(u", "_s);
    if (currency->isEmpty()) {
        profile.remarks.append(u"currency_unknown"_s);
    }
    const auto writing = co_await probeWriting(&profile, stop);
    if (!writing) {
        co_return fail(writing.error());
    }
    const auto gateways = co_await probeGateways(&profile, stop);
    if (!gateways) {
        co_return fail(gateways.error());
    }
    const auto licenses = co_await probeLicenses(&profile, stop);
    if (!licenses) {
        co_return fail(licenses.error());
    }
    const auto vouchers = co_await probeVouchers(&profile, stop);
    if (!vouchers) {
        co_return fail(vouchers.error());
    }
    co_return profile;
}

} // namespace kd::shop::woo
