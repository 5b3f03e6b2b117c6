// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/outcome_text.h"

#include "models/desk/error_text.h"
#include "models/lists/intent_text.h"
#include "models/lists/labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kd::lists {

namespace {

struct OutcomeText
{
    Q_DECLARE_TR_FUNCTIONS(kd::lists::OutcomeText)
};

// The pre-image keeps the shop's own word, because that is what is compared; people get ours where it is a usual one.
QString shopStatusText(const QString &word)
{
    static const QMap<QString, OrderStatus> usual{
        {u"pending"_s, OrderStatus::Unpaid},      {u"processing"_s, OrderStatus::Paid},
        {u"on-hold"_s, OrderStatus::OnHold},      {u"completed"_s, OrderStatus::Delivered},
        {u"cancelled"_s, OrderStatus::Cancelled}, {u"refunded"_s, OrderStatus::Refunded},
        {u"failed"_s, OrderStatus::Failed},       {u"trash"_s, OrderStatus::Deleted},
    };
    const auto known = usual.constFind(word);
    return known == usual.constEnd() ? word : label(*known);
}

} // namespace

QString preImageText(const PreImage &image)
{
    QStringList parts{OutcomeText::tr("status %1").arg(shopStatusText(image.shopStatus)),
                      OutcomeText::tr("total %1").arg(image.total.toDisplay()),
                      OutcomeText::tr("refunded %1").arg(image.refunded.toDisplay())};
    if (!image.refunds.empty()) {
        parts << OutcomeText::tr("%n refund(s)", nullptr, int(image.refunds.size()));
    }
    for (const auto &[card, state] : image.cards) {
        parts << OutcomeText::tr("key %1: %2").arg(card.value(), label(state));
    }
    return parts.join(u" · "_s);
}

QStringList seenTexts(const desk::Outcome &outcome)
{
    const Intent &intent = outcome.intent;
    QStringList lines;
    if (outcome.order) {
        const Order &order = *outcome.order;
        lines << QStringList{OutcomeText::tr("status %1")
                                 .arg(order.status == OrderStatus::Other ? shopStatusText(order.shopStatus)
                                                                         : label(order.status)),
                             OutcomeText::tr("total %1").arg(order.total.toDisplay()),
                             OutcomeText::tr("refunded %1").arg(order.refunded.toDisplay())}
                     .join(u" · "_s);
    } else {
        lines << (outcome.trouble ? OutcomeText::tr("The desk has no copy of this order.")
                                  : OutcomeText::tr("There is no such order any more."));
    }
    if (!outcome.seen) {
        return lines;
    }
    if (isRefund(intent.verb)) {
        for (const Refund &refund : outcome.seen->refunds) {
            const bool known = std::find(intent.before.refunds.begin(), intent.before.refunds.end(), refund.id) !=
                               intent.before.refunds.end();
            const QString which = refund.operation == intent.operation ? OutcomeText::tr("carries our number")
                                  : known                              ? OutcomeText::tr("was there before")
                                  : refund.operation.isEmpty()         ? OutcomeText::tr("new, without our number")
                                                                       : OutcomeText::tr("another action's");
            lines << OutcomeText::tr("Refund %1: %2, %3").arg(refund.id.value(), refund.amount.toDisplay(), which);
        }
        if (outcome.seen->refunds.empty()) {
            lines << OutcomeText::tr("No refund on this order.");
        }
    } else if (intent.verb == Verb::HandOut || intent.verb == Verb::VoidCard) {
        if (const auto &card = outcome.seen->card) {
            const QString where = card->order.isEmpty()               ? OutcomeText::tr("belongs to no order")
                                  : card->order == intent.order.order ? OutcomeText::tr("belongs to this order")
                                                                      : OutcomeText::tr("belongs to another order");
            lines << OutcomeText::tr("Key %1: %2, %3").arg(card->text.masked(), label(card->state), where);
        } else {
            lines << OutcomeText::tr("The shop has no such key any more.");
        }
    } else if (intent.verb == Verb::Note) {
        lines << OutcomeText::tr("%n note(s) on the order.", nullptr, int(outcome.seen->notes.size()));
    } else if (intent.verb == Verb::CorrectContact && outcome.order) {
        lines << OutcomeText::tr("Contact: %1, %2")
                     .arg(maskedContact(outcome.order->buyer.email), maskedContact(outcome.order->buyer.phone));
    } else if (intent.verb == Verb::CreateVoucher) {
        lines << (outcome.seen->voucher
                      ? OutcomeText::tr("Voucher of %1.").arg(outcome.seen->voucher->amount.toDisplay())
                      : OutcomeText::tr("No such voucher."));
    }
    if (!outcome.differs.isEmpty()) {
        lines << OutcomeText::tr("Changed since it was asked: %1.").arg(changedText(outcome.differs));
    }
    return lines;
}

QString judgementText(const desk::Outcome &outcome)
{
    if (!outcome.judgement) {
        return OutcomeText::tr("The shop cannot be asked now, so nothing is proved. %1")
            .arg(outcome.trouble ? desk::errorText(*outcome.trouble) : QString());
    }
    using Kind = outbox::Judgement::Kind;
    switch (outcome.judgement->kind) {
    case Kind::Found:
        return OutcomeText::tr("The shop shows it: number %1. It happened.").arg(outcome.judgement->reference);
    case Kind::Absent:
        return outcome.absenceProves
                   ? OutcomeText::tr("The shop shows no trace of it. Here that means that nothing happened.")
                   : OutcomeText::tr("The shop shows no trace of it, which proves nothing here: look at the payment "
                                     "provider as well.");
    case Kind::Foreign:
        break;
    }
    const QString &why = outcome.judgement->why;
    if (why == "refund_without_our_tag"_L1) {
        return OutcomeText::tr("There is a new refund without our number: it may be this one or a colleague's.");
    }
    if (why == "amount_differs"_L1) {
        return OutcomeText::tr("A refund with our number has another amount than was asked.");
    }
    if (why == "card_went_elsewhere"_L1) {
        return OutcomeText::tr("The key belongs to another order now.");
    }
    if (why == "card_gone"_L1) {
        return OutcomeText::tr("The key is no longer in the shop.");
    }
    if (why == "order_gone"_L1) {
        return OutcomeText::tr("The order is no longer in the shop.");
    }
    if (why == "voucher_differs"_L1) {
        return OutcomeText::tr("The voucher has another amount than was asked.");
    }
    return why;
}

QString resolvedText(const Intent &intent, bool happened)
{
    if (happened) {
        return isRefund(intent.verb)
                   ? OutcomeText::tr(
                         "It happened: it counts as done and is never sent again; the money counts as moved.")
                   : OutcomeText::tr("It happened: it counts as done and is never sent again; the next step may run.");
    }
    return intent.verb == Verb::HandOut
               ? OutcomeText::tr(
                     "It did not happen: it counts as refused, the key is free again, and it may be asked anew.")
               : OutcomeText::tr(
                     "It did not happen: it counts as refused, and it may be asked anew. If it did happen after "
                     "all, it happens twice.");
}

} // namespace kd::lists
