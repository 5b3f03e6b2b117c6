// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/wish_reading.h"

#include "widgets/actions/form_fields.h"
#include "widgets/actions/wish_form.h"

using namespace Qt::StringLiterals;

namespace kd::ui {

namespace {

class Reading
{
public:
    Reading(const FormFields &fields, const ActionChoice &choice, Currency currency, Instant now)
        : m_fields(fields)
        , m_choice(choice)
        , m_currency(currency)
        , m_now(now)
    {}
    [[nodiscard]] Result<actions::Wish> wish() const;

private:
    [[nodiscard]] QString text(const QString &id) const { return m_fields.text(id); }
    [[nodiscard]] bool ticked(const QString &id) const { return m_fields.ticked(id); }
    [[nodiscard]] std::vector<CardId> cards() const;
    [[nodiscard]] Result<std::optional<Money>> money(const QString &id) const;
    [[nodiscard]] std::optional<Instant> within() const;
    [[nodiscard]] Result<actions::What> offered() const;
    [[nodiscard]] Result<actions::What> refund() const;
    [[nodiscard]] actions::Exchange exchange() const;

    const FormFields &m_fields;
    const ActionChoice &m_choice;
    Currency m_currency;
    Instant m_now;
};

std::vector<CardId> Reading::cards() const
{
    std::vector<CardId> chosen;
    const QStringList marked = m_fields.marked(u"cards"_s);
    for (const QString &id : marked) {
        chosen.emplace_back(id);
    }
    return chosen;
}

Result<std::optional<Money>> Reading::money(const QString &id) const
{
    if (text(id).isEmpty()) {
        return std::optional<Money>();
    }
    const auto amount = Money::parse(text(id), m_currency);
    return amount ? Result<std::optional<Money>>(*amount) : fail(amount.error());
}

std::optional<Instant> Reading::within() const
{
    bool number = false;
    const int minutes = text(u"within"_s).toInt(&number);
    return number && minutes > 0 ? std::optional(m_now + std::chrono::minutes(minutes)) : std::nullopt;
}

Result<actions::What> Reading::refund() const
{
    const auto amount = money(u"amount"_s);
    const auto voucher = money(u"voucher"_s);
    if (!amount || !voucher) {
        return fail(!amount ? amount.error() : voucher.error());
    }
    actions::Refund refund;
    refund.resolution = m_choice.offer.resolution;
    // A part that nobody has named is no wish for the whole.
    refund.amount = *amount ? *amount : std::optional(Money(0, m_currency));
    refund.route = refundRouteFromId(text(u"route"_s));
    refund.receipt = text(u"receipt"_s);
    refund.voucher = *voucher;
    return refund;
}

actions::Exchange Reading::exchange() const
{
    actions::Exchange exchange;
    if (m_fields.has(u"card"_s)) {
        exchange.oldCard = CardId(text(u"card"_s));
    }
    exchange.product = ProductId(text(u"product"_s));
    exchange.difference = actions::differenceFromId(text(u"difference"_s)).value_or(actions::Difference::Borne);
    exchange.receipt = text(u"payment"_s);
    exchange.tellBuyer = ticked(u"tell"_s);
    return exchange;
}

Result<actions::What> Reading::offered() const
{
    const actions::Offer &offer = m_choice.offer;
    switch (offer.does) {
    case actions::Does::Refund:
        return refund();
    case actions::Does::Reissue:
        return actions::Reissue{offer.resolution, cards(), ticked(u"tell"_s)};
    case actions::Does::Exchange:
        return exchange();
    case actions::Does::Resend:
        return actions::Resend{ticked(u"with_keys"_s)};
    case actions::Does::Correct:
        return actions::CorrectContact{text(u"email"_s), text(u"phone"_s), ticked(u"with_keys"_s)};
    case actions::Does::Deliver:
        return actions::Deliver{m_fields.count(u"from_stock"_s), {}, text(u"words"_s)};
    case actions::Does::Voucher: {
        const auto amount = money(u"amount"_s);
        if (!amount) {
            return fail(amount.error());
        }
        return actions::GiveVoucher{amount->value_or(Money(0, m_currency)), {}, {}};
    }
    case actions::Does::Ask:
        return actions::AskOutside{u"supplier_check"_s, text(u"whom"_s), text(u"number"_s), text(u"words"_s), within()};
    case actions::Does::Decline:
        return actions::Decide{offer.resolution, text(u"clause"_s)};
    case actions::Does::Review:
    case actions::Does::Tell:
        break;
    }
    return actions::Decide{offer.resolution, {}};
}

Result<actions::Wish> Reading::wish() const
{
    actions::Wish wish;
    wish.reason = text(u"reason"_s);
    switch (m_choice.kind) {
    case ActionChoice::Kind::Offer: {
        auto what = offered();
        if (!what) {
            return fail(what.error());
        }
        wish.what = std::move(*what);
        break;
    }
    case ActionChoice::Kind::Note:
        wish.what = actions::WriteNote{text(u"words"_s), ticked(u"to_buyer"_s)};
        break;
    case ActionChoice::Kind::Ticket:
        wish.what =
            actions::AskOutside{text(u"kind"_s), text(u"whom"_s), text(u"number"_s), text(u"words"_s), within()};
        break;
    case ActionChoice::Kind::Answer:
        wish.what = actions::AnswerOutside{text(u"request"_s).toLongLong(), text(u"answer"_s), text(u"words"_s)};
        break;
    case ActionChoice::Kind::Continue:
        wish.what = actions::Continue{m_choice.plan};
        break;
    }
    return wish;
}

} // namespace

Result<actions::Wish> readWish(const FormFields &fields, const ActionChoice &choice, Currency currency, Instant now)
{
    return Reading(fields, choice, currency, now).wish();
}

} // namespace kd::ui
