// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/intent_sheets.h"

#include "models/desk/error_text.h"
#include "models/lists/labels.h"
#include "models/lists/masking.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
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

QString asked(const Intent &intent)
{
    QString text = lists::label(intent.verb);
    if (intent.amount) {
        text += u' ' + intent.amount->toDisplay();
    }
    return text;
}

QString before(const Intent &intent)
{
    return IntentSheets::tr("Before: %1, total %2, refunded %3.")
        .arg(intent.before.shopStatus, intent.before.total.toDisplay(), intent.before.refunded.toDisplay());
}

// Keeps the sheet open and says why when the desk refuses.
std::function<bool(const Error &)> complainIn(Sheet *sheet)
{
    return [open = QPointer<Sheet>(sheet)](const Error &error) {
        if (open) {
            open->setComplaint(desk::errorText(error));
        }
        return true;
    };
}

} // namespace

void askApproval(lists::Session &session, QWidget *place, const OperationId &operation)
{
    session.ask(session.desk().intent(operation), place, [&session, place, operation](const Intent &intent) {
        auto *sheet = new Sheet(place, u"approve_sheet"_s, IntentSheets::tr("Approve"));
        sheet->addSentence(asked(intent));
        sheet->addSentence(before(intent), u"small"_s);
        sheet->addSentence(IntentSheets::tr("Exactly this action is approved; any change voids it. Nobody approves their own."),
                           u"soft"_s);
        session.ask(session.desk().profiles(), sheet,
                    [&session, sheet, operation, intent](const std::vector<store::ProfileRow> &profiles) {
                        QList<Sheet::Choice> approvers;
                        for (const store::ProfileRow &profile : profiles) {
                            if (profile.active && profile.id != intent.askedBy) {
                                approvers.emplace_back(profile.id.value(), profile.name);
                            }
                        }
                        sheet->addChoice(u"approver"_s, IntentSheets::tr("Approver"), approvers, session.me().id.value());
                        sheet->addSecret(u"pin"_s, IntentSheets::tr("PIN"));
                        sheet->open(IntentSheets::tr("Approve"), [&session, sheet, operation](const Sheet::Values &values) {
                            session.ask(session.desk().approve(ProfileId(values.value(u"approver"_s)), values.value(u"pin"_s),
                                                               operation),
                                        sheet, [sheet](const Intent &) { sheet->dismiss(); }, complainIn(sheet));
                            return false;
                        });
                    });
    });
}

void askDecline(lists::Session &session, QWidget *place, const OperationId &operation)
{
    auto *sheet = new Sheet(place, u"decline_sheet"_s, IntentSheets::tr("Decline"));
    sheet->addSentence(IntentSheets::tr("The action is cancelled; nothing is sent."), u"soft"_s);
    sheet->addText(u"decline_reason"_s, IntentSheets::tr("Reason"), {}, true);
    sheet->open(IntentSheets::tr("Decline"), [&session, sheet, operation](const Sheet::Values &values) {
        session.ask(session.desk().decline(session.me().id, operation, values.value(u"decline_reason"_s)), sheet,
                    [sheet](const Intent &) { sheet->dismiss(); }, complainIn(sheet));
        return false;
    });
}

void askOutcome(lists::Session &session, QWidget *place, const OperationId &operation)
{
    session.ask(session.desk().intent(operation), place, [&session, place, operation](const Intent &intent) {
        auto *sheet = new Sheet(place, u"outcome_sheet"_s, IntentSheets::tr("Did it happen?"));
        sheet->addSentence(IntentSheets::tr("%1 · sent %2 · read back %3 times without proof.")
                               .arg(asked(intent), intent.sentAt ? lists::exactTimeText(*intent.sentAt) : u"–"_s)
                               .arg(intent.readBacks));
        sheet->addSentence(before(intent), u"small"_s);
        sheet->addSentence(IntentSheets::tr("Look at the shop and at the payment provider first. Operation %1.")
                               .arg(intent.operation.value()),
                           u"soft"_s);
        sheet->addChoice(u"outcome"_s, IntentSheets::tr("It"),
                         {{u"yes"_s, IntentSheets::tr("happened: counts as done, never sent again")},
                          {u"no"_s, IntentSheets::tr("did not happen: counts as refused, may be asked anew")}});
        sheet->addText(u"outcome_reference"_s, IntentSheets::tr("Number there"));
        sheet->addText(u"outcome_reason"_s, IntentSheets::tr("How it was checked"), {}, true);
        sheet->open(IntentSheets::tr("Put on record"), [&session, sheet, operation](const Sheet::Values &values) {
            session.ask(session.desk().resolve(session.me().id, operation, values.value(u"outcome"_s) == "yes"_L1,
                                               values.value(u"outcome_reference"_s), values.value(u"outcome_reason"_s)),
                        sheet, [sheet](const Intent &) { sheet->dismiss(); }, complainIn(sheet));
            return false;
        });
    });
}

} // namespace kd::ui
