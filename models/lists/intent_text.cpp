// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/intent_text.h"

#include "models/desk/error_text.h"
#include "models/lists/labels.h"
#include "models/lists/masking.h"
#include "models/lists/times.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kd::lists {

namespace {

struct IntentText
{
    Q_DECLARE_TR_FUNCTIONS(kd::lists::IntentText)
};

QString named(Verb verb, const std::optional<Money> &amount, const QString &key)
{
    QString text = label(verb);
    if (amount) {
        text += u' ' + amount->toDisplay();
    }
    return key.isEmpty() ? text : QString(text + u' ' + key);
}

QString because(const QString &code)
{
    return code.isEmpty() ? QString() : desk::errorText(Error{.kind = Error::Kind::Refused, .code = code});
}

QString approvalText(const QString &code)
{
    if (code == "above_action_limit"_L1) {
        return IntentText::tr("above the asker's limit");
    }
    if (code == "above_day_limit"_L1) {
        return IntentText::tr("above the asker's daily limit");
    }
    return obstacleLabel(code);
}

} // namespace

QString unknownOutcomeText()
{
    return IntentText::tr("It may have happened. The desk reads it back from the shop; do not ask for it again.");
}

QString changedText(const QStringList &changed)
{
    QStringList names;
    for (const QString &what : changed) {
        names << (what == "deleted"_L1 ? IntentText::tr("the order is gone") : changeLabel(what));
    }
    return names.join(u", "_s);
}

QString actionText(const outbox::Line &line)
{
    const store::IntentRow &intent = line.row.intent;
    const QString text = named(intent.verb, intent.amount, line.keyMasked);
    return line.product.isEmpty() ? text : QString(text + u" · "_s + line.product);
}

QString actionText(const Intent &intent)
{
    return named(intent.verb, intent.amount, intent.cardText.isEmpty() ? QString() : intent.cardText.masked());
}

QString effectText(const Intent &intent, const QString &orderNumber, const QString &buyer)
{
    const QString whose = buyer.isEmpty() ? orderNumber : QString(orderNumber + u" ("_s + buyer + u')');
    const QString amount = intent.amount ? intent.amount->toDisplay() : QString();
    const QString key = intent.cardText.masked();
    switch (intent.verb) {
    case Verb::RefundGateway:
        return IntentText::tr("%1 go back to the buyer of %2 by original route.").arg(amount, whose);
    case Verb::RefundRecordOnly:
        return IntentText::tr("A refund of %1 is recorded on %2; the shop itself moves no money.").arg(amount, whose);
    case Verb::RefundBalance:
        return IntentText::tr("%1 go to the balance of the buyer of %2 at once.").arg(amount, whose);
    case Verb::HandOut:
        return IntentText::tr("The key %1 leaves the stock for good and belongs to the buyer of %2.").arg(key, whose);
    case Verb::VoidCard:
        return IntentText::tr("The key %1 of %2 is marked void.").arg(key, whose);
    case Verb::Note:
        return intent.toBuyer ? IntentText::tr("The shop mails a text to the buyer of %1.").arg(whose)
                              : IntentText::tr("A note for the staff is written on %1.").arg(whose);
    case Verb::CorrectContact:
        return IntentText::tr("The contact on %1 becomes %2.")
            .arg(whose, maskedContact(intent.email.isEmpty() ? intent.phone : intent.email));
    case Verb::MarkDelivered:
        return IntentText::tr("%1 counts as delivered.").arg(whose);
    case Verb::CreateVoucher:
        return IntentText::tr("The buyer of %2 gets a voucher of %1, to be used once.").arg(amount, whose);
    }
    return {};
}

QString stateText(const outbox::Line &line)
{
    const store::IntentRow &intent = line.row.intent;
    const QString state = label(intent.state);
    const auto with = [&state](const QString &why) { return why.isEmpty() ? state : QString(state + u" · "_s + why); };
    if (intent.needsPerson && !isSettled(intent.state)) {
        return IntentText::tr("Outcome unknown, to be decided");
    }
    if (intent.onHold) {
        return line.words.isEmpty() ? IntentText::tr("On hold")
                                    : IntentText::tr("On hold · %1").arg(masked(line.words));
    }
    switch (intent.state) {
    case IntentState::AwaitingApproval:
        return with(approvalText(line.approvalNeeded));
    case IntentState::Stopped:
        return with(changedText(line.changed));
    case IntentState::Cancelled:
        return with(line.expired ? IntentText::tr("nobody approved it in time") : masked(line.words));
    case IntentState::Confirmed:
        return intent.settlement ? with(label(*intent.settlement)) : state;
    case IntentState::Unknown:
        return with(unknownOutcomeText());
    case IntentState::Refused:
    case IntentState::Queued:
        return with(because(intent.errorCode));
    case IntentState::Sending:
    case IntentState::Accepted:
        break;
    }
    return state;
}

QString stateExplanation(const outbox::Line &line)
{
    const store::IntentRow &intent = line.row.intent;
    QStringList parts{stateText(line)};
    if (intent.attempts > 0 && intent.sentAt) {
        parts << IntentText::tr("Sent %1, %n time(s).", nullptr, intent.attempts).arg(exactTimeText(*intent.sentAt));
    }
    if (intent.readBacks > 0) {
        parts << IntentText::tr("Read back %n time(s) without proof.", nullptr, intent.readBacks);
    }
    if (!intent.shopReference.isEmpty()) {
        parts << IntentText::tr("The shop's number is %1.").arg(intent.shopReference);
    }
    return parts.join(u'\n');
}

QString nextStepText(const outbox::Line &line, const QString &approver, Millis requestLife, Instant now)
{
    const store::IntentRow &intent = line.row.intent;
    if (intent.needsPerson && !isSettled(intent.state)) {
        return IntentText::tr("decide: did it happen?");
    }
    switch (intent.state) {
    case IntentState::AwaitingApproval: {
        const Millis left = intent.askedAt + requestLife - now;
        const QString who = approver.isEmpty() ? IntentText::tr("to be approved")
                                               : IntentText::tr("to be approved by %1").arg(approver);
        return IntentText::tr("%1, ends in %2").arg(who, spanText(std::max(left, Millis(0))));
    }
    case IntentState::Queued:
        if (intent.onHold) {
            return IntentText::tr("waits to be released");
        }
        if (intent.notBefore > now) {
            return IntentText::tr("sent in %1 s").arg((intent.notBefore - now).count() / 1000 + 1);
        }
        return intent.attempts > 0 ? IntentText::tr("sent again when the shop answers")
                                   : IntentText::tr("sent when its turn comes");
    case IntentState::Sending:
        return IntentText::tr("the shop's answer is awaited");
    case IntentState::Accepted:
    case IntentState::Unknown:
        return IntentText::tr("being read back from the shop");
    case IntentState::Refused:
    case IntentState::Stopped:
        return IntentText::tr("look at the case, then ask anew");
    case IntentState::Confirmed:
    case IntentState::Cancelled:
        break;
    }
    return u"–"_s;
}

QString excessText(const outbox::Request &request)
{
    const QString &code = request.line.approvalNeeded;
    if (request.limit && request.over) {
        return code == "above_day_limit"_L1 ? IntentText::tr("%1 above the daily limit of %2")
                                                  .arg(request.over->toDisplay(), request.limit->toDisplay())
                                            : IntentText::tr("%1 above the limit of %2")
                                                  .arg(request.over->toDisplay(), request.limit->toDisplay());
    }
    return approvalText(code);
}

QString approverObstacleText(QStringView obstacle)
{
    if (obstacle == "own_action"_L1) {
        return IntentText::tr("You asked for it yourself: somebody else has to approve it.");
    }
    if (obstacle == "no_right"_L1) {
        return IntentText::tr("Your role may not approve.");
    }
    if (obstacle == "above_approvers_limit"_L1) {
        return IntentText::tr("It is above your own limit.");
    }
    if (obstacle == "pin_missing"_L1) {
        return IntentText::tr("You have no PIN yet: set one in the settings.");
    }
    if (obstacle == "handed_to_another"_L1) {
        return IntentText::tr("It was handed on to somebody else.");
    }
    return {};
}

} // namespace kd::lists
