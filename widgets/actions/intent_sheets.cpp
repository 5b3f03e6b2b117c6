// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/intent_sheets.h"

#include "models/desk/error_text.h"
#include "models/lists/outcome_text.h"
#include "models/lists/session.h"
#include "models/outbox/limit_check.h"
#include "widgets/actions/outcome_view.h"
#include "widgets/style/sheet.h"

#include <QCoreApplication>
#include <QPointer>

using namespace Qt::StringLiterals;
using kd::style::Sheet;

namespace kd::ui {

namespace {

struct IntentSheets
{
    Q_DECLARE_TR_FUNCTIONS(kd::ui::IntentSheets)
};

} // namespace

void askOutcome(lists::Session &session, QWidget *place, const OperationId &operation)
{
    session.ask(session.desk().outcome(operation), place,
                [&session, place](const desk::Outcome &outcome) { askOutcome(session, place, outcome); });
}

void askOutcome(lists::Session &session, QWidget *place, const desk::Outcome &outcome)
{
    auto *sheet = new Sheet(place, u"outcome_sheet"_s, IntentSheets::tr("Did it happen?"));
    auto *view = new OutcomeView;
    view->setOutcome(outcome, session.now());
    sheet->addWidget({}, view);
    const playbook::LimitRules limits = session.desk().playbook().limits();
    if (!outbox::hasRight(session.me(), limits, playbook::Right::ResolveUnknown)) {
        sheet->addSentence(IntentSheets::tr("Your role may not decide this: ask a senior or a supervisor."), u"late"_s);
        sheet->open(IntentSheets::tr("Close"), [](const Sheet::Values &) { return true; });
        return;
    }
    const Intent intent = outcome.intent;
    using Kind = outbox::Judgement::Kind;
    const bool found = outcome.judgement && outcome.judgement->kind == Kind::Found;
    // Nothing is preselected: a person has looked, or has not. What the shop itself shows is a proposal.
    sheet->addChoice(u"outcome"_s, IntentSheets::tr("Answer"),
                     {{QString(), IntentSheets::tr("choose")},
                      {u"yes"_s, IntentSheets::tr("It happened")},
                      {u"no"_s, IntentSheets::tr("It did not happen")}},
                     found ? u"yes"_s : QString());
    sheet->addSentence(lists::resolvedText(intent, true), u"small"_s);
    sheet->addSentence(lists::resolvedText(intent, false), u"small"_s);
    sheet->addText(u"outcome_reference"_s, IntentSheets::tr("Number there"),
                   found ? outcome.judgement->reference : QString());
    sheet->addText(u"outcome_reason"_s, IntentSheets::tr("How it was checked"), {}, true);
    sheet->open(IntentSheets::tr("Put on record"), [&session, sheet, intent](const Sheet::Values &values) {
        if (values.value(u"outcome"_s).isEmpty()) {
            sheet->setComplaint(IntentSheets::tr("Say whether it happened."));
            return false;
        }
        const bool happened = values.value(u"outcome"_s) == "yes"_L1;
        const QString reference = values.value(u"outcome_reference"_s).trimmed();
        // What did not happen has no number; what did can be looked up again only by it.
        if (happened && reference.isEmpty()) {
            sheet->setComplaint(IntentSheets::tr("Enter the number under which it can be seen there."));
            return false;
        }
        session.ask(
            session.desk().resolve(session.me().id, intent.operation, happened, reference,
                                   values.value(u"outcome_reason"_s)),
            sheet, [sheet](const Intent &) { sheet->dismiss(); },
            [open = QPointer<Sheet>(sheet)](const Error &error) {
                if (open) {
                    open->setComplaint(desk::errorText(error));
                }
                return true;
            });
        return false;
    });
}

} // namespace kd::ui
