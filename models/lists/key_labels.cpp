// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/key_labels.h"

#include "models/lists/labels.h"
#include "models/lists/masking.h"
#include "models/lists/times.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kd::lists {

namespace {

struct KeyLabels
{
    Q_DECLARE_TR_FUNCTIONS(kd::lists::KeyLabels)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString orderText(const OrderId &order, const QString &number)
{
    if (order.isEmpty()) {
        return {};
    }
    return KeyLabels::tr("order %1").arg(number.isEmpty() ? order.value() : number);
}

QString usesText(const keys::KeyStep &step)
{
    if (!step.at) {
        return KeyLabels::tr("%n time(s); the shop does not say when", nullptr, step.count);
    }
    return step.place.isEmpty() ? QString() : KeyLabels::tr("from %1").arg(masked(step.place));
}

QString codeText(const keys::KeyStep &step)
{
    switch (step.kind) {
    case keys::StepKind::CaseOpened: {
        const auto reason = fromId<Reason>(step.code);
        return reason ? label(*reason) : step.code;
    }
    case keys::StepKind::Decided: {
        const auto resolution = fromId<Resolution>(step.code);
        return resolution ? label(*resolution) : step.code;
    }
    case keys::StepKind::CaseClosed:
        return causeLabel(step.code);
    case keys::StepKind::HandOutEnded:
    case keys::StepKind::VoidEnded: {
        const auto state = intentStateFromId(step.code);
        return state ? label(*state) : step.code;
    }
    case keys::StepKind::Created:
    case keys::StepKind::Sold:
    case keys::StepKind::Delivered:
    case keys::StepKind::Used:
    case keys::StepKind::TakenOut:
    case keys::StepKind::Reserved:
    case keys::StepKind::Released:
    case keys::StepKind::HandOutAsked:
    case keys::StepKind::HandedOut:
    case keys::StepKind::VoidAsked:
    case keys::StepKind::Voided:
    case keys::StepKind::Approved:
    case keys::StepKind::OutcomeUnknown:
    case keys::StepKind::Revealed:
        break;
    }
    return {};
}

QString fieldText(const QString &field)
{
    if (field == u"card.created_at"_s) {
        return KeyLabels::tr("when the card was made");
    }
    if (field == u"card.changed_at"_s) {
        return KeyLabels::tr("when the card was last changed");
    }
    if (field == u"card.uses"_s) {
        return KeyLabels::tr("the card's activations");
    }
    if (field == u"card.times_used"_s) {
        return KeyLabels::tr("how often the card was activated");
    }
    if (field == u"order.paid_at"_s) {
        return KeyLabels::tr("when the order was paid");
    }
    if (field == u"order.created_at"_s) {
        return KeyLabels::tr("when the order was made");
    }
    return field == u"order.delivered_at"_s ? KeyLabels::tr("when the order was delivered") : field;
}

} // namespace

QString label(keys::StepKind kind)
{
    switch (kind) {
    case keys::StepKind::Created:
        return KeyLabels::tr("Put into stock");
    case keys::StepKind::Sold:
        return KeyLabels::tr("Sold");
    case keys::StepKind::Delivered:
        return KeyLabels::tr("Delivered");
    case keys::StepKind::Used:
        return KeyLabels::tr("Used");
    case keys::StepKind::TakenOut:
        return KeyLabels::tr("Marked void at the shop");
    case keys::StepKind::Reserved:
        return KeyLabels::tr("Kept for a buyer");
    case keys::StepKind::Released:
        return KeyLabels::tr("Given back");
    case keys::StepKind::HandOutAsked:
        return KeyLabels::tr("Hand-out asked for");
    case keys::StepKind::HandedOut:
        return KeyLabels::tr("Handed out");
    case keys::StepKind::HandOutEnded:
        return KeyLabels::tr("Not handed out");
    case keys::StepKind::VoidAsked:
        return KeyLabels::tr("Void asked for");
    case keys::StepKind::Voided:
        return KeyLabels::tr("Marked void");
    case keys::StepKind::VoidEnded:
        return KeyLabels::tr("Not marked void");
    case keys::StepKind::Approved:
        return KeyLabels::tr("Approved");
    case keys::StepKind::OutcomeUnknown:
        return KeyLabels::tr("Outcome unknown");
    case keys::StepKind::Revealed:
        return KeyLabels::tr("Shown in clear");
    case keys::StepKind::CaseOpened:
        return KeyLabels::tr("Complaint");
    case keys::StepKind::Decided:
        return KeyLabels::tr("Decided");
    case keys::StepKind::CaseClosed:
        break;
    }
    return KeyLabels::tr("Case closed");
}

QString label(keys::Validity validity)
{
    switch (validity) {
    case keys::Validity::Live:
        return KeyLabels::tr("works");
    case keys::Validity::VoidRecorded:
        return KeyLabels::tr("void on record only: the shop does not stop it");
    case keys::Validity::VoidEnforced:
        break;
    }
    return KeyLabels::tr("void: the shop stops it");
}

QString label(keys::Contradiction contradiction)
{
    switch (contradiction) {
    case keys::Contradiction::UsedAfterVoid:
        return KeyLabels::tr("It was used after it had been marked void.");
    case keys::Contradiction::UsedBeforeSale:
        return KeyLabels::tr("It was used before any buyer had it.");
    case keys::Contradiction::OrderDiffers:
        return KeyLabels::tr("The shop has it with another order than the desk handed it out to.");
    case keys::Contradiction::TwoOrders:
        return KeyLabels::tr("It went to two orders, although its product is for one buyer.");
    case keys::Contradiction::TwoCases:
        return KeyLabels::tr("Two cases keep it at the same time.");
    case keys::Contradiction::VoidNotShown:
        break;
    }
    return KeyLabels::tr("The desk marked it void, but the shop shows it as valid.");
}

QString label(keys::LedgerItem::Issue issue)
{
    switch (issue) {
    case keys::LedgerItem::Issue::ByShop:
        return KeyLabels::tr("by the shop");
    case keys::LedgerItem::Issue::ByDesk:
        return KeyLabels::tr("by the desk");
    case keys::LedgerItem::Issue::UnderWay:
        return KeyLabels::tr("on its way");
    case keys::LedgerItem::Issue::InDoubt:
        break;
    }
    return KeyLabels::tr("not certain yet");
}

QString standingText(const keys::KeyLife &life, Instant now)
{
    const QString caseNumber = QString::number(life.caseId.value());
    switch (life.standing) {
    case keys::Standing::InStock:
        return KeyLabels::tr("in stock");
    case keys::Standing::Reserved:
        return KeyLabels::tr("kept for case #%1 until %2")
            .arg(caseNumber, life.until ? dueText(*life.until, now) : u"–"_s);
    case keys::Standing::OnItsWay:
        return KeyLabels::tr("on its way to %1 (case #%2)").arg(orderText(life.order, life.orderNumber), caseNumber);
    case keys::Standing::WithOrder:
        return KeyLabels::tr("with %1").arg(orderText(life.order, life.orderNumber));
    case keys::Standing::Missing:
        return KeyLabels::tr("no longer in the shop's list");
    case keys::Standing::Elsewhere:
        break;
    }
    return KeyLabels::tr("neither in stock nor with an order");
}

QString stepDetail(const keys::KeyStep &step, Instant now)
{
    QStringList parts{codeText(step), orderText(step.order, step.orderNumber)};
    if (step.kind == keys::StepKind::Used) {
        parts << usesText(step);
    }
    if (step.until) {
        parts << KeyLabels::tr("until %1").arg(dueText(*step.until, now));
    }
    parts << masked(step.words).simplified();
    return joined(std::move(parts));
}

QString useText(const Card &card)
{
    const bool told = card.uses.has_value() || card.usesAllowed.has_value();
    if (card.timesUsed <= 0) {
        return told ? KeyLabels::tr("not used") : QString();
    }
    return card.usesAllowed ? KeyLabels::tr("used %1 of %2").arg(card.timesUsed).arg(*card.usesAllowed)
                            : KeyLabels::tr("used %n time(s)", nullptr, card.timesUsed);
}

QString stepSource(const keys::KeyStep &step)
{
    return step.seq > 0 ? KeyLabels::tr("history, entry %1").arg(step.seq)
                        : KeyLabels::tr("shop: %1").arg(fieldText(step.field));
}

} // namespace kd::lists
