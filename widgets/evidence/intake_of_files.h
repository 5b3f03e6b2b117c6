// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"

class QMimeData;
class QWidget;

namespace kd::lists {
class Session;
}

/// Files and pictures on their way into a case: dropped, pasted, chosen. Read by a worker, kept whole; the window never
/// waits and never opens them itself.
namespace kd::ui {

inline constexpr qint64 largestFile = 64LL * 1024 * 1024;

[[nodiscard]] bool carriesEvidence(const QMimeData &data);
/// True when there was something to take.
bool takeEvidence(lists::Session &session, QWidget *place, CaseId caseId, const QMimeData &data);
void chooseEvidence(lists::Session &session, QWidget *place, CaseId caseId);

} // namespace kd::ui
