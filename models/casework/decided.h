// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/casework/case_view.h"

/// The decision that a case's money or keys were moved by. Facts change once they are, and the rules with them; what
/// was decided does not. Pure.
namespace kd::casework {

struct Decided
{
    CaseDecision decision;   ///< with the findings as they were then
    QString playbook;        ///< version of the rules it was made with
    bool rulesSame = false;  ///< as the rules are today
    bool todayOther = false; ///< today's rules lead elsewhere: another liability or another row
};

/// The last decision of which anything has left the desk; nullopt while nothing has.
[[nodiscard]] std::optional<Decided> decidedBy(const CaseView &view);

} // namespace kd::casework
