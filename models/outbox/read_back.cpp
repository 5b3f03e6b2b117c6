// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/read_back.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace kd::outbox {

namespace {

Judgement judgeRefund(const Intent &intent, const std::vector<Refund> &refunds)
{
    const auto ours = std::find_if(refunds.begin(), refunds.end(), [&intent](const Refund &refund) {
        return refund.operation == intent.operation;
    });
    if (ours != refunds.end()) {
        // A lenient shop may have booked another amount than we asked for: that is no confirmation.
        return ours->amount == *intent.amount ? Judgement{Judgement::Kind::Found, ours->id.value(), {}}
                                              : Judgement{Judgement::Kind::Foreign, {}, u"amount_differs"_s};
    }
    // A refund that was not there before and has the same amount but lost its tag may be ours or a colleague's in the
    // shop's own back office: neither confirming nor sending again is safe.
    QSet<QString> before;
    for (const RefundId &known : intent.before.refunds) {
        before.insert(known.value());
    }
    for (const Refund &refund : refunds) {
        if (!before.contains(refund.id.value()) && refund.operation.isEmpty()) {
            return {Judgement::Kind::Foreign, {}, u"refund_without_our_tag"_s};
        }
    }
    return {Judgement::Kind::Absent, {}, {}};
}

Judgement judgeHandOut(const Intent &intent, const std::optional<Card> &card)
{
    if (!card) {
        return {Judgement::Kind::Foreign, {}, u"card_gone"_s};
    }
    if (card->order == intent.order.order) {
        return {Judgement::Kind::Found, card->id.value(), {}};
    }
    return card->order.isEmpty() ? Judgement{Judgement::Kind::Absent, {}, {}}
                                 : Judgement{Judgement::Kind::Foreign, {}, u"card_went_elsewhere"_s};
}

Judgement judgeVoid(const std::optional<Card> &card)
{
    if (!card) {
        return {Judgement::Kind::Foreign, {}, u"card_gone"_s};
    }
    return card->state == CardState::Inactive ? Judgement{Judgement::Kind::Found, card->id.value(), {}}
                                              : Judgement{Judgement::Kind::Absent, {}, {}};
}

Judgement judgeNote(const Intent &intent, const std::vector<OrderNote> &notes)
{
    const auto ours = std::find_if(notes.begin(), notes.end(), [&intent](const OrderNote &note) {
        return note.text.contains(intent.operation.value())
               || (intent.toBuyer && note.toBuyer && note.text.trimmed() == intent.text.trimmed()
                   && (!note.at || !intent.sentAt || *note.at >= *intent.sentAt - Millis(60'000)));
    });
    return ours != notes.end() ? Judgement{Judgement::Kind::Found, ours->id, {}} : Judgement{Judgement::Kind::Absent, {}, {}};
}

Judgement judgeContact(const Intent &intent, const std::optional<Order> &order)
{
    if (!order) {
        return {Judgement::Kind::Foreign, {}, u"order_gone"_s};
    }
    const auto same = [](const QString &asked, const QString &shown) {
        return asked.isEmpty() || shown.trimmed().compare(asked.trimmed(), Qt::CaseInsensitive) == 0;
    };
    const bool email = same(intent.email, order->buyer.email);
    const bool phone = same(intent.phone, order->buyer.phone);
    return email && phone ? Judgement{Judgement::Kind::Found, order->ref.order.value(), {}} : Judgement{};
}

Judgement judgeDelivered(const std::optional<Order> &order)
{
    if (!order) {
        return {Judgement::Kind::Foreign, {}, u"order_gone"_s};
    }
    return order->status == OrderStatus::Delivered ? Judgement{Judgement::Kind::Found, order->ref.order.value(), {}}
                                                   : Judgement{};
}

Judgement judgeVoucher(const Intent &intent, const std::optional<Voucher> &voucher)
{
    if (!voucher) {
        return {};
    }
    // Shops keep whole seconds.
    const auto seconds = [](const std::optional<Instant> &at) { return at ? at->millis() / 1000 : 0; };
    // A voucher that lost its owner on the way could be used by anybody.
    const bool same = voucher->amount == *intent.amount
                      && voucher->email.trimmed().compare(intent.email.trimmed(), Qt::CaseInsensitive) == 0
                      && seconds(voucher->validUntil) == seconds(intent.validUntil) && voucher->operation == intent.operation;
    return same ? Judgement{Judgement::Kind::Found, voucher->id, {}}
                : Judgement{Judgement::Kind::Foreign, {}, u"voucher_differs"_s};
}

} // namespace

Judgement judge(const Intent &intent, const Observed &observed)
{
    switch (intent.verb) {
    case Verb::RefundGateway:
    case Verb::RefundRecordOnly:
    case Verb::RefundBalance:
        return judgeRefund(intent, observed.refunds);
    case Verb::HandOut:
        return judgeHandOut(intent, observed.card);
    case Verb::VoidCard:
        return judgeVoid(observed.card);
    case Verb::Note:
        return judgeNote(intent, observed.notes);
    case Verb::CorrectContact:
        return judgeContact(intent, observed.order);
    case Verb::MarkDelivered:
        return judgeDelivered(observed.order);
    case Verb::CreateVoucher:
        return judgeVoucher(intent, observed.voucher);
    }
    return {Judgement::Kind::Foreign, {}, u"verb_unknown"_s};
}

} // namespace kd::outbox
