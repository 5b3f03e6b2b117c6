// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/casework/case_sheets.h"

#include "models/desk/error_text.h"
#include "models/lists/labels.h"
#include "models/lists/session.h"
#include "widgets/style/sheet.h"

#include <QCoreApplication>
#include <QPointer>

using namespace Qt::StringLiterals;
using kd::style::Sheet;

namespace kd::ui {

namespace {

struct CaseSheets
{
    Q_DECLARE_TR_FUNCTIONS(kd::ui::CaseSheets)
};

template<typename E>
QList<Sheet::Choice> choices()
{
    QList<Sheet::Choice> list;
    for (const E value : all<E>()) {
        list.emplace_back(id(value), lists::label(value));
    }
    return list;
}

} // namespace

void askClassification(lists::Session &session, QWidget *place, const CaseRecord &record)
{
    auto *sheet = new Sheet(place, u"classify_sheet"_s, CaseSheets::tr("Type, reason and demand"));
    QList<Sheet::Choice> reasons;
    for (const Reason reason : all<Reason>()) {
        reasons.emplace_back(id(reason), QString(lists::label(typeOf(reason)) + u" · "_s + lists::label(reason)));
    }
    sheet->addChoice(u"classify_reason"_s, CaseSheets::tr("Reason"), reasons, id(record.reason));
    sheet->addChoice(u"classify_demand"_s, CaseSheets::tr("Demand"), choices<Demand>(), id(record.demand));
    sheet->addText(u"classify_note"_s, CaseSheets::tr("Why"), {}, true);
    sheet->open(CaseSheets::tr("Change"), [&session, place, caseId = record.id](const Sheet::Values &values) {
        const auto reason = fromId<Reason>(values.value(u"classify_reason"_s)).value_or(Reason::Question);
        const auto demand = fromId<Demand>(values.value(u"classify_demand"_s)).value_or(Demand::None);
        session.ask(session.desk().classify(session.me().id, caseId, reason, demand, values.value(u"classify_note"_s)),
                    place, [] {});
        return true;
    });
}

void askClosing(lists::Session &session, QWidget *place, const desk::CaseScreen &screen)
{
    auto *sheet = new Sheet(place, u"close_sheet"_s, CaseSheets::tr("Close the case"));
    QList<Sheet::Choice> causes;
    for (const QString &cause : casework::causes()) {
        causes.emplace_back(cause, lists::causeLabel(cause));
    }
    QList<Sheet::Choice> satisfactions;
    for (const QString &satisfaction : lists::satisfactions()) {
        satisfactions.emplace_back(satisfaction, lists::satisfactionLabel(satisfaction));
    }
    sheet->addChoice(u"close_cause"_s, CaseSheets::tr("Cause"), causes);
    sheet->addChoice(u"close_fault"_s, CaseSheets::tr("At fault"), choices<Liability>(),
                     id(screen.view.decision.liability));
    sheet->addChoice(u"close_satisfaction"_s, CaseSheets::tr("Buyer"), satisfactions);
    sheet->addText(u"close_note"_s, CaseSheets::tr("Note"));
    const CaseId caseId = screen.view.record.id;
    sheet->open(CaseSheets::tr("Close"), [&session, place, caseId](const Sheet::Values &values) {
        casework::Closing closing;
        closing.cause = values.value(u"close_cause"_s);
        closing.fault = fromId<Liability>(values.value(u"close_fault"_s)).value_or(Liability::Undetermined);
        closing.satisfaction = values.value(u"close_satisfaction"_s);
        closing.note = values.value(u"close_note"_s);
        session.ask(session.desk().closeCase(session.me().id, caseId, closing), place, [&session, caseId] {
            Q_EMIT session.told(CaseSheets::tr("Case #%1 is closed.").arg(caseId.value()));
        });
        return true;
    });
}

void askReopening(lists::Session &session, QWidget *place, CaseId caseId)
{
    auto *sheet = new Sheet(place, u"reopen_sheet"_s, CaseSheets::tr("Reopen the case"));
    sheet->addText(u"reopen_reason"_s, CaseSheets::tr("Reason"), {}, true);
    sheet->open(CaseSheets::tr("Reopen"), [&session, place, caseId](const Sheet::Values &values) {
        session.ask(session.desk().reopenCase(session.me().id, caseId, values.value(u"reopen_reason"_s)), place, [] {});
        return true;
    });
}

void askEscalation(lists::Session &session, QWidget *place, CaseId caseId)
{
    auto *sheet = new Sheet(place, u"escalate_sheet"_s, CaseSheets::tr("Hand over to a senior"));
    sheet->addSentence(CaseSheets::tr("The arbitration clock starts: decided within 1 h."), u"soft"_s);
    sheet->addText(u"escalate_reason"_s, CaseSheets::tr("Reason"), {}, true);
    sheet->open(CaseSheets::tr("Hand over"), [&session, place, caseId](const Sheet::Values &values) {
        session.ask(session.desk().escalate(session.me().id, caseId, values.value(u"escalate_reason"_s)), place, [] {});
        return true;
    });
}

void askOrderLink(lists::Session &session, QWidget *place, CaseId caseId)
{
    auto *sheet = new Sheet(place, u"link_sheet"_s, CaseSheets::tr("Link an order"));
    sheet->addText(u"link_text"_s, CaseSheets::tr("Order number or contact"), {}, true);
    sheet->open(CaseSheets::tr("Find and link"), [&session, sheet, caseId](const Sheet::Values &values) {
        const QPointer<Sheet> open(sheet);
        session.ask(session.desk().find(values.value(u"link_text"_s), 5), sheet,
                    [&session, open, caseId](const std::vector<store::Hit> &hits) {
                        if (hits.empty() || hits.front().order.order.isEmpty()) {
                            open->setComplaint(CaseSheets::tr("No order found."));
                            return;
                        }
                        if (hits.size() > 1 && hits.front().field != store::HitField::Number) {
                            open->setComplaint(CaseSheets::tr("%1 orders fit. Type the whole order number.").arg(hits.size()));
                            return;
                        }
                        session.ask(session.desk().linkOrder(session.me().id, caseId, hits.front().order), open,
                                    [open] { open->dismiss(); },
                                    [open](const Error &error) {
                                        open->setComplaint(desk::errorText(error));
                                        return true;
                                    });
                    });
        return false; // stays open until the order is linked
    });
}

} // namespace kd::ui
