// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/casework/case_view.h"
#include "models/reply/scripts.h"

namespace kd::desk {

/// What a case gives for the blanks of scripts, written as people read it: order_number, product, amount, card,
/// arrival_by, promise_by, clause, missing_list and the rest of resources/playbooks/scripts.toml. What the case does
/// not give is absent, so that fill() refuses. Pure.
[[nodiscard]] reply::ScriptFacts scriptFacts(const casework::CaseView &view, const playbook::Playbook &rules,
                                             const QString &script, const QString &language);

} // namespace kd::desk
