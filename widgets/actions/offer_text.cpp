// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/offer_text.h"

#include "models/lists/labels.h"
#include "models/lists/masking.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kd::ui {

namespace {

struct OfferText
{
    Q_DECLARE_TR_FUNCTIONS(kd::ui::OfferText)
};

struct Told
{
    QLatin1StringView id;
    const char *text;
};

constexpr std::array insteadTexts{
    Told{"by_hand_refund"_L1,
         QT_TRANSLATE_NOOP("kd::ui::OfferText", "Pay it back at the payment provider, then note the "
                                                "receipt.")},
    Told{"by_hand_key"_L1,
         QT_TRANSLATE_NOOP("kd::ui::OfferText", "Add a key in the shop's own pages, then check again (F5).")},
    Told{"by_hand_contact"_L1,
         QT_TRANSLATE_NOOP("kd::ui::OfferText",
                           "Change it in the shop's own pages, check again (F5), then send again.")},
    Told{"by_hand_mail"_L1, QT_TRANSLATE_NOOP("kd::ui::OfferText", "Copy a script and send it in the chat.")},
    Told{"by_hand_voucher"_L1,
         QT_TRANSLATE_NOOP("kd::ui::OfferText", "Make it in the shop's own pages and tell the buyer its code.")},
};

constexpr std::array followTexts{
    Told{"nothing_done"_L1, QT_TRANSLATE_NOOP("kd::ui::OfferText", "If refused: nothing at all is done.")},
    Told{"earlier_stand"_L1,
         QT_TRANSLATE_NOOP("kd::ui::OfferText", "If refused: the steps before it stand; continue with the rest.")},
    Told{"old_key_works"_L1,
         QT_TRANSLATE_NOOP("kd::ui::OfferText", "If refused: the new key is out and the old one may still work.")},
    Told{"buyer_not_told"_L1,
         QT_TRANSLATE_NOOP("kd::ui::OfferText", "If refused: the buyer is not told; send the text another way.")},
    Told{"not_noted"_L1, QT_TRANSLATE_NOOP("kd::ui::OfferText", "If refused: only the note on the order is missing.")},
    Told{"money_not_moved"_L1,
         QT_TRANSLATE_NOOP("kd::ui::OfferText", "If refused: no money moves; continue or choose another route.")},
    Told{"no_voucher"_L1,
         QT_TRANSLATE_NOOP("kd::ui::OfferText", "If refused: there is no voucher, what came before stands.")},
    Told{"contact_unchanged"_L1,
         QT_TRANSLATE_NOOP("kd::ui::OfferText", "If refused: the contact stays as it was and nothing is sent.")},
    Told{"still_open"_L1,
         QT_TRANSLATE_NOOP("kd::ui::OfferText", "If refused: the buyer has it, the shop still shows it as open.")},
};

template<size_t N>
QString textOf(const std::array<Told, N> &table, const QString &id)
{
    const auto known = std::find_if(table.begin(), table.end(), [&id](const Told &told) { return told.id == id; });
    return known == table.end() ? QString() : OfferText::tr(known->text);
}

/// Of a step, whether it is planned or asked for.
struct StepWords
{
    Verb verb = Verb::Note;
    QString amount;
    QString key; ///< masked
    QString contact;
    bool toBuyer = false;
};

QString textOf(const StepWords &words)
{
    switch (words.verb) {
    case Verb::RefundGateway:
        return OfferText::tr("Refund %1 by original route").arg(words.amount);
    case Verb::RefundRecordOnly:
        return OfferText::tr("Record a refund of %1").arg(words.amount);
    case Verb::RefundBalance:
        return OfferText::tr("Refund %1 to the buyer's balance").arg(words.amount);
    case Verb::HandOut:
        return OfferText::tr("Hand out key %1").arg(words.key);
    case Verb::VoidCard:
        return OfferText::tr("Mark key %1 void").arg(words.key);
    case Verb::Note:
        return words.toBuyer ? OfferText::tr("Mail the buyer") : OfferText::tr("Note it on the order");
    case Verb::CorrectContact:
        return OfferText::tr("Change the contact to %1").arg(words.contact);
    case Verb::MarkDelivered:
        return OfferText::tr("Mark the order as delivered");
    case Verb::CreateVoucher:
        return OfferText::tr("Give a voucher of %1").arg(words.amount);
    }
    return {};
}

template<typename S>
StepWords wordsOf(const S &step, const QString &key)
{
    const QString contact = step.email.isEmpty() ? step.phone : step.email;
    return {step.verb, step.amount ? step.amount->toDisplay() : QString(), key, lists::masked(contact), step.toBuyer};
}

// "…, then …": a plan in one breath.
QString inOneSentence(const std::vector<outbox::Step> &steps)
{
    QStringList parts;
    for (const outbox::Step &step : steps) {
        if (step.verb != Verb::Note || step.toBuyer) {
            parts << stepText(step);
        }
    }
    return parts.isEmpty() ? OfferText::tr("Note it on the order") : parts.join(OfferText::tr(", then: "));
}

QString lockedDetail(const actions::Offer &offer)
{
    QStringList probes;
    for (const QString &probe : offer.lockedBy) {
        probes << lists::probeLabel(probe);
    }
    return OfferText::tr("needs: %1").arg(probes.join(u", "_s));
}

} // namespace

QString offerText(const actions::Offer &offer, bool online)
{
    QString text = lists::label(offer.resolution);
    if (offer.does == actions::Does::Refund) {
        if (offer.amount) {
            text += u' ' + offer.amount->toDisplay();
        }
        if (offer.route) {
            text += u" · "_s + lists::label(*offer.route);
        }
    }
    return actions::changesShop(offer.does) && !online ? OfferText::tr("Queue: %1").arg(text) : text;
}

QString offerDetail(const actions::Offer &offer)
{
    if (!offer.ready) {
        return offer.obstacle == "locked"_L1 ? lockedDetail(offer) : lists::obstacleLabel(offer.obstacle);
    }
    if (!offer.approvalNeeded.isEmpty()) {
        return lists::obstacleLabel(offer.approvalNeeded);
    }
    return offer.does == actions::Does::Reissue ? OfferText::tr("stock %1").arg(offer.stock) : QString();
}

QString insteadText(const QString &instead)
{
    return textOf(insteadTexts, instead);
}

QString followsText(const QString &code)
{
    return textOf(followTexts, code);
}

QString stepText(const outbox::Step &step)
{
    return textOf(wordsOf(step, step.card ? step.card->text.masked() : QString()));
}

QString stepText(const Intent &intent)
{
    return textOf(wordsOf(intent, intent.cardText.masked()));
}

QString stepsText(const desk::Preview &preview)
{
    QStringList lines;
    const std::vector<outbox::Step> &steps = preview.draft.plan->steps;
    for (size_t i = 0; i < steps.size(); ++i) {
        lines << QString(QString::number(i + 1) + u". "_s + stepText(steps[i]) + u"\n    "_s +
                         followsText(preview.ifRefused.value(qsizetype(i))));
    }
    return lines.join(u'\n');
}

QString givenText(const casework::CaseView &view)
{
    QStringList given;
    const std::vector<Intent> intents = actions::givenSoFar(view);
    for (const Intent &intent : intents) {
        QString text = lists::label(intent.verb);
        if (intent.amount) {
            text += u' ' + intent.amount->toDisplay();
        } else if (!intent.cardText.isEmpty()) {
            text += u" …"_s + intent.cardText.masked().right(4);
        }
        given << text;
    }
    return given.join(u", "_s);
}

QString consequence(const desk::Preview &preview, const casework::CaseView &view)
{
    const actions::Draft &draft = preview.draft;
    if (draft.request) {
        return OfferText::tr("It goes on record that %1 was asked. Nothing is sent by the desk.")
            .arg(draft.request->whom);
    }
    if (draft.answer) {
        return OfferText::tr("The answer goes on record.");
    }
    if (!draft.plan) {
        return OfferText::tr("The decision goes on record. Nothing is moved; tell the buyer with a script.");
    }
    const QString method = view.order ? view.order->order.paymentTitle : QString();
    const bool original = std::any_of(draft.plan->steps.begin(), draft.plan->steps.end(),
                                      [](const outbox::Step &step) { return step.verb == Verb::RefundGateway; });
    const QString how = original && !method.isEmpty() ? QString(u" ("_s + method + u')') : QString();
    return OfferText::tr("For the buyer of %1: %2.")
        .arg(view.record.orderNumber, QString(inOneSentence(draft.plan->steps) + how));
}

} // namespace kd::ui
