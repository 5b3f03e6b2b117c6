// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/casework/case_sheets.h"

#include "models/casework/decided.h"
#include "models/desk/error_text.h"
#include "models/lists/labels.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
#include "models/trade/causes.h"
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
    for (const QString &cause : kd::causes()) {
        causes.emplace_back(cause, lists::causeLabel(cause));
    }
    QList<Sheet::Choice> satisfactions;
    for (const QString &satisfaction : lists::satisfactions()) {
        satisfactions.emplace_back(satisfaction, lists::satisfactionLabel(satisfaction));
    }
    const CaseRecord &record = screen.view.record;
    QStringList open;
    for (const CasePromise &promise : record.promises) {
        if (!promise.keptAt) {
            open << CaseSheets::tr("%1 until %2").arg(promise.what, lists::dueText(promise.dueAt, session.now()));
        }
    }
    if (!open.isEmpty()) {
        sheet->addSentence(CaseSheets::tr("Still promised: %1. Closing leaves it unkept.").arg(open.join(u"; "_s)),
                           u"warn"_s);
    }
    // What the money or the keys went by; what the facts say once they are gone is another matter.
    const auto decided = casework::decidedBy(screen.view);
    const Liability liability = decided ? decided->decision.liability : screen.view.decision.liability;
    sheet->addChoice(u"close_cause"_s, CaseSheets::tr("Cause"), causes,
                     session.desk().playbook().likelyCause(record.reason, liability), true);
    sheet->addChoice(u"close_fault"_s, CaseSheets::tr("At fault"), choices<Liability>(),
                     liability == Liability::Undetermined ? QString() : id(liability), true);
    sheet->addChoice(u"close_satisfaction"_s, CaseSheets::tr("Buyer"), satisfactions);
    sheet->addText(u"close_note"_s, CaseSheets::tr("Note"));
    const CaseId caseId = record.id;
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

void askAssignee(lists::Session &session, QWidget *place, const CaseRecord &record)
{
    const QPointer<QWidget> at(place);
    session.ask(
        session.desk().profiles(), place,
        [&session, at, caseId = record.id, assignee = record.assignee](const std::vector<store::ProfileRow> &profiles) {
            auto *sheet = new Sheet(at, u"assign_sheet"_s, CaseSheets::tr("Whose case is it?"));
            QList<Sheet::Choice> people;
            const ProfileId me = session.me().id;
            if (assignee != me) {
                people.emplace_back(me.value(), CaseSheets::tr("Mine: %1").arg(session.me().name));
            }
            for (const store::ProfileRow &profile : profiles) {
                if (profile.active && profile.id != me) {
                    people.emplace_back(profile.id.value(),
                                        QString(profile.name + u" · "_s + lists::roleLabel(profile.role)));
                }
            }
            if (people.isEmpty()) {
                sheet->addSentence(CaseSheets::tr("It is yours, and nobody else is at this desk."));
                sheet->openNotice(CaseSheets::tr("Leave it so"));
                return;
            }
            sheet->addChoice(u"assign_to"_s, CaseSheets::tr("Person"), people);
            sheet->open(CaseSheets::tr("Assign"), [&session, sheet, caseId](const Sheet::Values &values) {
                session.ask(
                    session.desk().assign(session.me().id, caseId, ProfileId(values.value(u"assign_to"_s))), sheet,
                    [sheet] { sheet->dismiss(); },
                    [sheet](const Error &error) {
                        sheet->setComplaint(desk::errorText(error));
                        return true;
                    });
                return false; // stays open until it is on record
            });
        });
}

} // namespace kd::ui
