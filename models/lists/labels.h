// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trade/action.h"
#include "models/trade/case_record.h"
#include "models/trade/order.h"
#include "models/trade/vocabulary.h"

#include <QString>
#include <QStringList>

/// What people read for the ids of the trade, in the language of the window. An id that has no name is shown as it is, so
/// that something new at a shop or in a playbook is never hidden. A test names every id.
namespace kd::lists {

[[nodiscard]] QString label(ComplaintType type);
[[nodiscard]] QString label(Reason reason);
[[nodiscard]] QString label(Demand demand);
[[nodiscard]] QString label(Tone tone);
[[nodiscard]] QString label(Answer answer);
[[nodiscard]] QString label(Liability liability);
[[nodiscard]] QString label(Resolution resolution);
[[nodiscard]] QString label(CaseStatus status);
[[nodiscard]] QString label(IntentState state);
[[nodiscard]] QString label(Verb verb);
[[nodiscard]] QString label(RefundRoute route);
[[nodiscard]] QString label(Settlement settlement);
[[nodiscard]] QString label(OrderStatus status);
[[nodiscard]] QString label(CardState state);

[[nodiscard]] QString probeLabel(QStringView id);      ///< "order.paid" → "Paid"
[[nodiscard]] QString clockLabel(QStringView id);      ///< "first_response" → "First reply"
[[nodiscard]] QString causeLabel(QStringView id);      ///< kd::causes()
[[nodiscard]] QString queueLabel(QStringView id);      ///< desk::QueueCounts
[[nodiscard]] QString obstacleLabel(QStringView id);   ///< actions::Offer::obstacle, approvalNeeded
[[nodiscard]] QString channelLabel(QStringView id);    ///< "chat", "email", …
[[nodiscard]] QString roleLabel(QStringView id);       ///< "agent", "supervisor"
[[nodiscard]] QString satisfactionLabel(QStringView id);
[[nodiscard]] QString entryKindLabel(QStringView kind); ///< journal
[[nodiscard]] QString fieldLabel(QStringView id);      ///< of a claim or of a hit: "orders", "card_fragment", …
[[nodiscard]] QString missingLabel(QStringView id);    ///< "order", "evidence", "demand"
[[nodiscard]] QString sourceLabel(QStringView from);   ///< FactSource::from
[[nodiscard]] QString sourceFieldLabel(QStringView field); ///< FactSource::field
[[nodiscard]] QString shopStatusLabel(QStringView word); ///< Order::shopStatus
[[nodiscard]] QString valueLabel(QStringView key);     ///< Finding::values
[[nodiscard]] QString clockStepLabel(QStringView what); ///< playbook::ClockStep::what
[[nodiscard]] QString clockRuleLabel(QStringView rule); ///< playbook::ClockStep::rule
[[nodiscard]] QString changeLabel(QStringView id);     ///< kd::differences()
[[nodiscard]] QString needLabel(QStringView id);       ///< playbook::Decision::needWhy
[[nodiscard]] QString remarkLabel(QStringView id);     ///< shop::ShopProfile::remarks

[[nodiscard]] QStringList channels();
[[nodiscard]] QStringList satisfactions();
[[nodiscard]] QStringList queues();

} // namespace kd::lists
