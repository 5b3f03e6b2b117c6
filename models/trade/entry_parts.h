// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trade/case_record.h"

/// What the makers of entries share.
namespace kd::entry {

[[nodiscard]] NewEntry make(QLatin1StringView kind, CaseId caseId, const ProfileId &actor, QJsonObject payload);
[[nodiscard]] QJsonObject wordJson(const IncidentWord &word);

} // namespace kd::entry
