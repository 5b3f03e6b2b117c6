// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trade/refund_way.h"

namespace kd {

bool moneyUnderWay(const Intent &intent)
{
    if (!isRefund(intent.verb)) {
        return false;
    }
    switch (intent.state) {
    case IntentState::Sending:
    case IntentState::Accepted:
    case IntentState::Unknown:
        return true;
    case IntentState::Confirmed:
        break;
    case IntentState::AwaitingApproval:
    case IntentState::Queued:
    case IntentState::Refused:
    case IntentState::Stopped:
    case IntentState::Cancelled:
        return false;
    }
    if (intent.settlement) {
        return intent.settlement->state != Settlement::Succeeded;
    }
    return intent.verb == Verb::RefundGateway || (intent.verb == Verb::RefundRecordOnly && intent.receipt.isEmpty());
}

} // namespace kd
