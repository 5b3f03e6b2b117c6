// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shop/connectors/woocommerce/coupons.h"
#include "models/shop/connectors/woocommerce/woocommerce.h"

using namespace Qt::StringLiterals;

namespace kd::shop::woo {

QCoro::Task<WriteOutcome<Voucher>> WooCommerce::createVoucher(VoucherRequest request, StopToken stop)
{
    const Asked look = asked(u"create a voucher"_s);
    const auto body = couponBody(request, m_clock.now());
    if (!body) {
        co_return outcome<Voucher>(WriteClass::Refused, errorOf(Error::Kind::Refused, body.error().code, look));
    }
    // A coupon's amount is in the shop's main currency, whatever an order was paid in: 10 yuan must not become 10
    // euros.
    const auto currency = co_await mainCurrency(stop);
    if (!currency) {
        WriteOutcome<Voucher> notSent;
        notSent.kind = WriteOutcome<Voucher>::Kind::NotSent;
        notSent.error = currency.error();
        co_return notSent;
    }
    if (*currency != request.amount.currency()) {
        const QString code = currency->isEmpty() ? u"currency_unknown"_s : u"voucher_currency_differs"_s;
        co_return outcome<Voucher>(WriteClass::Refused, errorOf(Error::Kind::Refused, code, look, currency->code()));
    }
    Asked create = look;
    create.readsWork = m_readsWork;
    const SendOutcome sent = co_await send("POST", u"/wc/v3/coupons"_s, *body, create, stop);
    if (sent.kind != SendOutcome::Kind::Answered) {
        co_return notAnswered<Voucher>(sent);
    }
    if (sent.answer.status != 201) {
        const QStringList personal{request.email.trimmed(), request.code};
        co_return outcome<Voucher>(classify(sent.answer), withoutTexts(errorFrom(sent.answer, create), personal));
    }
    auto voucher = readCreatedCoupon(sent.answer.body, request, reading(create));
    co_return voucher ? accepted(std::move(*voucher))
                      : outcome<Voucher>(WriteClass::Unknown, placed(voucher.error(), sent.answer, create));
}

QCoro::Task<Result<std::optional<Voucher>>> WooCommerce::voucher(QString code, Currency currency, StopToken stop)
{
    const Asked one = asked(u"read a voucher"_s);
    if (!isPlainWord(code)) {
        co_return std::nullopt; // no code that this desk can have sent
    }
    const Query query{{u"code"_s, storedCode(code)}};
    const auto answer = co_await ask(u"/wc/v3/coupons"_s, query, one, stop);
    if (!answer) {
        co_return fail(withoutTexts(answer.error(), {code}));
    }
    auto voucher = readVoucher(answer->body, code, currency, reading(one));
    if (!voucher) {
        co_return fail(placed(voucher.error(), *answer, one));
    }
    co_return voucher;
}

} // namespace kd::shop::woo
