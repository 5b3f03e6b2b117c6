// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/entry_text.h"

#include "models/base/money.h"
#include "models/base/secret.h"
#include "models/desk/error_text.h"
#include "models/lists/incident_text.h"
#include "models/lists/intent_text.h"
#include "models/lists/labels.h"
#include "models/lists/masking.h"
#include "models/lists/times.h"
#include "models/trade/system_reasons.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kd::lists {

namespace {

struct EntryText
{
    Q_DECLARE_TR_FUNCTIONS(kd::lists::EntryText)
};

template<typename E>
QString named(const QJsonObject &payload, QLatin1StringView key)
{
    const QString text = payload.value(key).toString();
    const auto value = fromId<E>(text);
    return value ? label(*value) : text;
}

QString personalOf(const QJsonObject &payload, QLatin1StringView key)
{
    const QJsonValue value = payload.value(key);
    if (value.isUndefined() || value.isNull()) {
        return {};
    }
    const std::optional<QString> text = personalText(value);
    return text ? masked(*text).simplified() : EntryText::tr("(erased)");
}

// What the program itself writes down as its reason stands in the journal as it is; whoever reads it gets their
// language.
QString whyShown(const QString &reason)
{
    static constexpr std::array<std::pair<QLatin1StringView, const char *>, 5> texts{{
        {systemReason::filledIntoReply, QT_TRANSLATE_NOOP("kd::lists::EntryText", "filled into a reply")},
        {systemReason::mailedByShop, QT_TRANSLATE_NOOP("kd::lists::EntryText", "mailed by the shop")},
        {systemReason::promiseOver, QT_TRANSLATE_NOOP("kd::lists::EntryText", "the time it promises is over")},
        {systemReason::laterWord, QT_TRANSLATE_NOOP("kd::lists::EntryText", "a later word took its place")},
        {systemReason::incidentOver, QT_TRANSLATE_NOOP("kd::lists::EntryText", "the incident is over")},
    }};
    if (reason.startsWith(systemReason::earlierStep)) {
        const auto state = intentStateFromId(QStringView(reason).mid(systemReason::earlierStep.size()));
        return state ? EntryText::tr("an earlier step: %1").arg(label(*state)) : reason;
    }
    const auto known =
        std::find_if(texts.begin(), texts.end(), [&reason](const auto &text) { return text.first == reason; });
    return known == texts.end() ? reason : EntryText::tr(known->second);
}

// The last four of a key. Entries hold them as the key's masked form, or bare.
QString keyTail(const QString &tail)
{
    return tail.startsWith(u'•') ? tail : QString(u"•••• "_s + tail);
}

// What an older desk wrote has no "how".
QString howKept(const QString &how)
{
    if (how == u"contact"_s) {
        return EntryText::tr("by what the buyer was told");
    }
    if (how == u"renewed"_s) {
        return EntryText::tr("with a new promise");
    }
    return how == u"stated"_s ? EntryText::tr("as somebody stated") : QString();
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString asked(const QJsonObject &payload)
{
    const auto verb = verbFromId(payload.value("verb"_L1).toString());
    QString amount;
    if (payload.contains("amount_minor"_L1)) {
        if (const auto currency = Currency::fromCode(payload.value("currency"_L1).toString())) {
            amount = Money(payload.value("amount_minor"_L1).toInteger(), *currency).toDisplay();
        }
    }
    const QString approval = payload.value("approval_needed"_L1).toString();
    return joined({verb ? label(*verb) : payload.value("verb"_L1).toString(), amount, personalOf(payload, "reason"_L1),
                   approval.isEmpty() ? QString() : obstacleLabel(approval)});
}

// What no rule proposed was somebody's own decision, and a lock that was passed is never left out.
QString decided(const QJsonObject &payload)
{
    const QString rule = payload.value("rule"_L1).toString();
    const QString glass = personalOf(payload, "break_glass"_L1);
    return joined({named<Resolution>(payload, "resolution"_L1), named<Liability>(payload, "liability"_L1),
                   rule.isEmpty() ? EntryText::tr("own decision") : EntryText::tr("by the rules"),
                   glass.isEmpty() ? QString() : EntryText::tr("although checks were missing: %1").arg(glass)});
}

QString overruled(const QJsonObject &payload)
{
    return joined({probeLabel(payload.value("probe"_L1).toString()),
                   QString(named<Answer>(payload, "was"_L1) + u" → "_s + named<Answer>(payload, "answer"_L1)),
                   personalOf(payload, "reason"_L1)});
}

QString whyRefused(const QString &code)
{
    return code.isEmpty() ? QString() : desk::errorText(Error{.kind = Error::Kind::Refused, .code = code});
}

// Of an action that may have happened no advice of its error: "try again" would do it twice.
QString whyThus(const QString &kind, const QString &code)
{
    if (kind == entry::actionNeedsPerson) {
        return EntryText::tr("It may have happened: look whether it did, then decide; do not ask for it again.");
    }
    return kind == entry::actionUnknown ? unknownOutcomeText() : whyRefused(code);
}

QString requestKind(const QString &kind)
{
    if (kind == u"supplier_check"_s) {
        return EntryText::tr("check by the supplier");
    }
    return kind == u"supplier_ticket"_s ? EntryText::tr("ticket at the supplier")
                                        : EntryText::tr("ticket at the platform");
}

QString actionDetail(const QString &kind, const QJsonObject &payload, const EntryNames &names)
{
    if (kind == entry::actionHandedOn) {
        return EntryText::tr("to %1").arg(names.profile(payload.value("to"_L1).toString()));
    }
    if (kind == entry::actionResolved) {
        return joined({payload.value("happened"_L1).toBool() ? EntryText::tr("it took place")
                                                             : EntryText::tr("it did not take place"),
                       payload.value("shop_reference"_L1).toString(), personalOf(payload, "reason"_L1)});
    }
    if (kind == entry::actionAsked) {
        return asked(payload);
    }
    if (kind == entry::actionHeld) {
        return obstacleLabel(payload.value("approval_needed"_L1).toString());
    }
    if (kind == entry::actionStopped) {
        QStringList changed;
        const QJsonArray ids = payload.value("changed"_L1).toArray();
        for (const QJsonValue &id : ids) {
            changed << changeLabel(id.toString());
        }
        return EntryText::tr("changed: %1").arg(changed.join(u", "_s));
    }
    return joined({payload.value("shop_reference"_L1).toString().isEmpty()
                       ? QString()
                       : EntryText::tr("shop's number %1").arg(payload.value("shop_reference"_L1).toString()),
                   whyThus(kind, payload.value("error_code"_L1).toString()),
                   whyShown(personalOf(payload, "reason"_L1))});
}

QString incidentDetail(const QString &kind, const QJsonObject &payload)
{
    const QString number = EntryText::tr("incident %1").arg(payload.value("incident"_L1).toInteger());
    if (kind == entry::incidentMessage) {
        const QJsonValue next = payload.value("next_word"_L1);
        return joined({number, personalOf(payload, "text"_L1),
                       next.isDouble() ? EntryText::tr("next word by %1").arg(exactTimeText(Instant(next.toInteger())))
                                       : QString(),
                       personalOf(payload, "reason"_L1)});
    }
    if (kind == entry::incidentLeft) {
        return joined({number, payload.value("ended"_L1).toBool() ? EntryText::tr("it is over") : QString()});
    }
    const auto cause = incidentCauseFromId(payload.value("cause"_L1).toString());
    return joined({number, payload.value("title"_L1).toString(), cause ? label(*cause) : QString()});
}

} // namespace

QString entryDetail(const JournalEntry &entry, const EntryNames &names)
{
    const QString &kind = entry.kind;
    const QJsonObject &payload = entry.payload;
    if (kind == entry::caseOpened) {
        return joined({payload.value("order_number"_L1).toString(), named<Reason>(payload, "reason"_L1),
                       personalOf(payload, "message"_L1)});
    }
    if (kind == entry::messageAdded) {
        return personalOf(payload, "message"_L1);
    }
    if (kind == entry::classified) {
        return joined(
            {named<Reason>(payload, "reason"_L1), named<Demand>(payload, "demand"_L1), personalOf(payload, "note"_L1)});
    }
    if (kind == entry::orderLinked) {
        return payload.value("order_number"_L1).toString();
    }
    if (kind == entry::findingOverruled) {
        return overruled(payload);
    }
    if (kind == entry::evidenceAdded) {
        return joined({personalOf(payload, "name"_L1), payload.value("kind"_L1).toString().toUpper(),
                       bytesText(payload.value("bytes"_L1).toInteger())});
    }
    if (kind == entry::decided) {
        return decided(payload);
    }
    if (kind == entry::cardReserved) {
        const std::optional<QString> text = personalText(payload.value("card_text"_L1));
        return joined({text ? Secret(*text).masked() : EntryText::tr("(erased)"),
                       EntryText::tr("until %1").arg(exactTimeText(Instant(payload.value("until"_L1).toInteger())))});
    }
    if (kind == entry::cardRevealed) {
        return joined({keyTail(payload.value("tail"_L1).toString()), whyShown(personalOf(payload, "reason"_L1))});
    }
    if (kind == entry::replyCopied) {
        const QString reason = personalOf(payload, "reason"_L1);
        return joined({names.scripts.value(payload.value("script"_L1).toString()), personalOf(payload, "text"_L1),
                       reason.isEmpty() ? QString() : EntryText::tr("all the same: %1").arg(reason)});
    }
    if (kind == entry::promiseKeptKind) {
        return joined({howKept(payload.value("how"_L1).toString()), personalOf(payload, "note"_L1)});
    }
    if (kind == entry::refundProgress) {
        const auto state = settlementFromId(payload.value("state"_L1).toString());
        return joined({state ? label(*state) : payload.value("state"_L1).toString(),
                       payload.value("receipt"_L1).toString(), personalOf(payload, "note"_L1)});
    }
    if (kind == entry::contactLogged) {
        const QString promise = personalOf(payload, "promise"_L1);
        return joined({channelLabel(payload.value("channel"_L1).toString()), personalOf(payload, "text"_L1),
                       promise.isEmpty() ? QString() : EntryText::tr("promised: %1").arg(promise)});
    }
    if (kind == entry::caseClosed) {
        return joined({causeLabel(payload.value("cause"_L1).toString()), named<Liability>(payload, "fault"_L1),
                       personalOf(payload, "note"_L1)});
    }
    if (kind == entry::caseReopened || kind == entry::escalated) {
        return personalOf(payload, "reason"_L1);
    }
    if (kind == entry::assigned) {
        return names.profile(payload.value("assignee"_L1).toString());
    }
    if (kind == entry::outsideAsked) {
        return joined({requestKind(payload.value("kind"_L1).toString()), payload.value("whom"_L1).toString(),
                       payload.value("number"_L1).toString(), personalOf(payload, "text"_L1)});
    }
    if (kind == entry::outsideAnswered) {
        return personalOf(payload, "text"_L1);
    }
    if (kind == entry::incidentJoined || kind == entry::incidentLeft || kind.startsWith("incident."_L1)) {
        return incidentDetail(kind, payload);
    }
    if (kind == entry::shopAdded || kind == entry::shopChanged || kind == entry::shopRemoved ||
        kind == entry::profileAdded || kind == entry::limitChanged) {
        return payload.value("name"_L1).toString();
    }
    return kind.startsWith("action."_L1) ? actionDetail(kind, payload, names) : QString();
}

} // namespace kd::lists
