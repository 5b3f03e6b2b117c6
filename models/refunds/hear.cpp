// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/hear.h"

#include "models/trade/entries.h"
#include "models/trade/refund_way.h"

using namespace Qt::StringLiterals;

namespace kd::refunds {

namespace {

tl::unexpected<Error> refuse(const QString &code, const OperationId &operation)
{
    return fail(Error::Kind::Refused, code, u"say where a refund stands"_s, operation.value());
}

bool receiptIsKnown(const Intent &intent, const QString &told)
{
    return !told.isEmpty() || !intent.receipt.isEmpty() || (intent.settlement && !intent.settlement->receipt.isEmpty());
}

} // namespace

Result<Intent> settle(store::DeskWrite &desk, const ProfileId &me, const OperationId &operation, const Word &word)
{
    const auto known = desk.intent(operation);
    if (!known) {
        return fail(known.error());
    }
    if (!*known) {
        return refuse(u"operation_unknown"_s, operation);
    }
    const Intent &intent = **known;
    if (!isRefund(intent.verb)) {
        return refuse(u"not_a_refund"_s, operation);
    }
    if (intent.state != IntentState::Confirmed) {
        return refuse(u"not_confirmed"_s, operation);
    }
    const QString receipt = word.receipt.trimmed();
    // The shop's own balance gives no receipt; everything else does, and without it nobody can follow the money up.
    if (word.state == Settlement::Succeeded && intent.verb != Verb::RefundBalance && !receiptIsKnown(intent, receipt)) {
        return refuse(u"receipt_missing"_s, operation);
    }
    const auto written =
        desk.append(entry::progress(me, intent, word.state, receipt, u"person"_s, word.note.trimmed()));
    if (!written) {
        return fail(written.error());
    }
    const auto after = desk.intent(operation);
    return after ? Result<Intent>(after->value_or(intent)) : fail(after.error());
}

bool isNews(const Intent &intent, Settlement state, const QString &receipt)
{
    if (!moneyUnderWay(intent) || intent.state != IntentState::Confirmed) {
        return false;
    }
    if (!intent.settlement) {
        return true;
    }
    const SettlementNews &last = *intent.settlement;
    const bool newReceipt = !receipt.isEmpty() && receipt != last.receipt;
    if (state == last.state) {
        return newReceipt;
    }
    if (state == Settlement::Unknown || (state == Settlement::Pending && last.source == u"person"_s)) {
        return false;
    }
    return true;
}

Result<bool> hearFromShop(store::DeskWrite &desk, const OperationId &operation, Settlement state,
                          const QString &receipt)
{
    const auto known = desk.intent(operation);
    if (!known) {
        return fail(known.error());
    }
    // Read again inside the transaction: a person or another desk may have been faster than the shop's answer.
    if (!*known || !isNews(**known, state, receipt)) {
        return false;
    }
    const auto written = desk.append(entry::progress(entry::systemActor(), **known, state, receipt, u"shop"_s, {}));
    return written ? Result<bool>(true) : fail(written.error());
}

} // namespace kd::refunds
