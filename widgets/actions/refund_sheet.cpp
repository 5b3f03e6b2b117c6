// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/refund_sheet.h"

#include "models/desk/error_text.h"
#include "models/lists/labels.h"
#include "models/lists/session.h"
#include "widgets/style/sheet.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using kd::style::Sheet;

namespace kd::ui {

namespace {

struct RefundSheet
{
    Q_DECLARE_TR_FUNCTIONS(kd::ui::RefundSheet)
};

refunds::RunningRefund after(const refunds::RunningRefund &refund, const Intent &intent, lists::Session &session)
{
    store::RefundRow row = refund.row;
    if (intent.settlement) {
        row.intent.settlement = intent.settlement->state;
        row.intent.settlementAt = intent.settlement->at;
        row.intent.receipt = intent.settlement->receipt.isEmpty() ? row.intent.receipt : intent.settlement->receipt;
    }
    return refunds::runningRefund(row, session.desk().playbook(), {refund.zone, refund.asksShop}, session.now());
}

} // namespace

void askWhereMoneyIs(lists::Session &session, QWidget *place, const refunds::RunningRefund &refund,
                     std::function<void(const refunds::RunningRefund &)> tell)
{
    const store::IntentRow &intent = refund.row.intent;
    auto *sheet = new Sheet(place, u"settle_sheet"_s, RefundSheet::tr("Where is the money?"));
    sheet->addSentence(RefundSheet::tr("%1 of order %2, %3")
                           .arg(intent.amount ? intent.amount->toDisplay() : QString(), refund.row.orderNumber,
                                lists::label(intent.verb)));
    QList<Sheet::Choice> states;
    for (const Settlement state : {Settlement::Succeeded, Settlement::Pending, Settlement::Abnormal, Settlement::Failed,
                                   Settlement::Closed, Settlement::Unknown}) {
        states.emplace_back(id(state), lists::label(state));
    }
    sheet->addChoice(u"settle_state"_s, RefundSheet::tr("The provider says"), states,
                     id(intent.settlement.value_or(Settlement::Succeeded)));
    sheet->addText(u"settle_receipt"_s, RefundSheet::tr("Receipt number"), intent.receipt);
    sheet->addText(u"settle_note"_s, RefundSheet::tr("How it is known"));
    sheet->addChoice(
        u"settle_then"_s, RefundSheet::tr("Then"),
        {{u"tell"_s, RefundSheet::tr("prepare the notice to the buyer")}, {u"stay"_s, RefundSheet::tr("stay here")}});
    sheet->open(RefundSheet::tr("Put on record"), [&session, sheet, refund,
                                                   tell = std::move(tell)](const Sheet::Values &values) {
        const Settlement state = settlementFromId(values.value(u"settle_state"_s)).value_or(Settlement::Unknown);
        const bool telling = values.value(u"settle_then"_s) == "tell"_L1;
        session.ask(
            session.desk().settleRefund(session.me().id, refund.row.intent.operation, state,
                                        values.value(u"settle_receipt"_s), values.value(u"settle_note"_s)),
            sheet,
            [&session, sheet, refund, tell, telling](const Intent &told) {
                const refunds::RunningRefund now = after(refund, told, session);
                sheet->dismiss();
                if (telling) {
                    tell(now);
                }
            },
            [sheet](const Error &error) {
                sheet->setComplaint(desk::errorText(error));
                return true;
            });
        return false;
    });
}

} // namespace kd::ui
