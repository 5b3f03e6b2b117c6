// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/desk.h"
#include "models/trade/entries.h"

/// What is asked of suppliers and platforms, on record: one transaction's work, inside Store::writeDesk().
namespace kd::casework {

/// Refused with "case_unknown", "case_closed".
[[nodiscard]] Result<void> askOutside(store::DeskWrite &desk, const ProfileId &actor, CaseId caseId,
                                      const OutsideRequest &request);
/// Refused with "case_unknown", "case_closed", "request_unknown" (answered already, too).
[[nodiscard]] Result<void> answerOutside(store::DeskWrite &desk, const ProfileId &actor, CaseId caseId,
                                         qint64 requestSeq, const QString &answer, const QString &text);

} // namespace kd::casework
