// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/making.h"
#include "models/verify/contact_slips.h"

using namespace Qt::StringLiterals;

namespace kd::actions::making {

namespace {

using shop::Capability;

// Keys whose text is not known here cannot be sent, and one left out would be taken for the whole.
Result<QString> deliveredOnceMore(const Planning &planning, bool withKeys)
{
    QStringList texts;
    if (withKeys) {
        for (const Card &card : liveCards(planning.view)) {
            if (card.text.isEmpty()) {
                return refuse("card_missing");
            }
            texts << card.text.reveal();
        }
        if (texts.isEmpty()) {
            return refuse("no_card");
        }
    }
    return mail(planning, withKeys ? "keys_again" : "where_to_look", factOfKeys(texts));
}

Result<void> checkNewContact(const Order &order, const CorrectContact &correction, const playbook::ContactRules &rules)
{
    const QString email = correction.email.trimmed();
    const QString phone = correction.phone.trimmed();
    if (email.isEmpty() && phone.isEmpty()) {
        return refuse("contact_missing");
    }
    // A correction that slips again would send the keys to nobody, or to somebody else.
    if ((!email.isEmpty() && !verify::slipInEmail(email, rules).code.isEmpty()) ||
        (!phone.isEmpty() && !verify::slipInPhone(phone, rules).code.isEmpty())) {
        return refuse("contact_malformed");
    }
    const bool sameEmail = email.isEmpty() || email.compare(order.buyer.email, Qt::CaseInsensitive) == 0;
    const bool samePhone = phone.isEmpty() || phone == order.buyer.phone;
    return sameEmail && samePhone ? Result<void>(refuse("contact_same")) : Result<void>();
}

// A licence manager hands out a key from stock by itself when an order is completed for the first time, whatever the
// order was given already (read in License Manager's source): what was delivered by hand would be delivered twice.
bool wouldDeliverAgain(const Planning &planning, const Order &order)
{
    return std::any_of(order.lines.begin(), order.lines.end(), [&planning](const OrderLine &line) {
        const auto listed = planning.view.listed.find(line.product);
        return listed != planning.view.listed.end() && listed->second > 0;
    });
}

} // namespace

Result<Draft> make(const Planning &planning, const Wish &wish, const Resend &resend)
{
    auto plan = begin(planning, wish);
    if (!plan) {
        return fail(plan.error());
    }
    if (const auto checked = checkMail(planning); !checked) {
        return fail(checked.error());
    }
    const auto text = deliveredOnceMore(planning, resend.withKeys);
    if (!text) {
        return fail(text.error());
    }
    plan->steps.push_back(noteStep(*text, true, wish));
    return finish(planning, wish, std::move(*plan));
}

Result<Draft> make(const Planning &planning, const Wish &wish, const CorrectContact &correction)
{
    auto plan = begin(planning, wish);
    if (!plan) {
        return fail(plan.error());
    }
    if (!planning.shop.has(Capability::CorrectContact)) {
        return refuse("shop_cannot");
    }
    if (const auto checked = checkNewContact(plan->order, correction, planning.rules.contacts()); !checked) {
        return fail(checked.error());
    }
    if (const auto checked = checkMail(planning, correction.email.trimmed()); !checked) {
        return fail(checked.error());
    }
    const auto text = deliveredOnceMore(planning, correction.withKeys);
    if (!text) {
        return fail(text.error());
    }
    outbox::Step correct;
    correct.verb = Verb::CorrectContact;
    correct.email = correction.email.trimmed();
    correct.phone = correction.phone.trimmed();
    correct.reason = wish.reason.simplified();
    plan->steps.push_back(std::move(correct));
    plan->steps.push_back(noteStep(*text, true, wish));
    return finish(planning, wish, std::move(*plan));
}

Result<Draft> make(const Planning &planning, const Wish &wish, const Deliver &delivery)
{
    auto plan = begin(planning, wish);
    if (!plan) {
        return fail(plan.error());
    }
    if (const auto checked = checkMail(planning); !checked) {
        return fail(checked.error());
    }
    QStringList content;
    if (delivery.fromStock > 0) {
        if (!planning.shop.has(Capability::HandOutCard)) {
            return refuse("shop_cannot");
        }
        const auto product =
            delivery.product.isEmpty() ? onlyProduct(plan->order) : Result<ProductId>(delivery.product);
        if (!product) {
            return fail(product.error());
        }
        const auto free = planning.shelf.free.find(*product);
        if (free == planning.shelf.free.end() || free->second.size() < size_t(delivery.fromStock)) {
            return refuse("no_stock");
        }
        for (int i = 0; i < delivery.fromStock; ++i) {
            const Card &card = free->second[size_t(i)];
            plan->steps.push_back(handOut(card, unitPrice(plan->order, *product), wish));
            content << card.text.reveal();
        }
    }
    if (!delivery.content.trimmed().isEmpty()) {
        content << delivery.content.trimmed();
    }
    if (content.isEmpty()) {
        return refuse("nothing_to_deliver");
    }
    const auto text = mail(planning, "delivered_by_hand", factOfKeys(content));
    if (!text) {
        return fail(text.error());
    }
    plan->steps.push_back(noteStep(*text, true, wish));
    if (planning.shop.has(Capability::MarkDelivered) && plan->order.status != OrderStatus::Delivered
        && !wouldDeliverAgain(planning, plan->order)) {
        outbox::Step delivered;
        delivered.verb = Verb::MarkDelivered;
        delivered.reason = wish.reason.simplified();
        plan->steps.push_back(std::move(delivered));
    }
    return finish(planning, wish, std::move(*plan));
}

Result<Draft> make(const Planning &planning, const Wish &wish, const WriteNote &note)
{
    if (note.text.trimmed().isEmpty()) {
        return refuse("note_text_missing");
    }
    Wish noted = wish;
    if (noted.reason.trimmed().isEmpty()) {
        noted.reason = u"note on the order"_s; // the note itself says why
    }
    auto plan = begin(planning, noted);
    if (!plan) {
        return fail(plan.error());
    }
    if (!planning.shop.has(Capability::WriteNotes)) {
        return refuse("shop_cannot");
    }
    if (note.toBuyer) {
        if (const auto checked = checkMail(planning); !checked) {
            return fail(checked.error());
        }
    }
    plan->steps.push_back(noteStep(note.text.trimmed(), note.toBuyer, noted));
    return finish(planning, noted, std::move(*plan));
}

} // namespace kd::actions::making
