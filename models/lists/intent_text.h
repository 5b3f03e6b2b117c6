// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

/// Actions in words: the same ones in the outbox, for approvers and for whoever decides an unknown outcome. Contacts
/// and keys are masked.
namespace kd::lists {

/// Of an action nobody knows the outcome of. Never the advice of its error: "try again" would do it twice.
[[nodiscard]] QString unknownOutcomeText();

/// What an action is about, as one line: "Refund by original route ¥50.00", "Hand out a key •••• 7F3K · Steam 50".
[[nodiscard]] QString actionText(const outbox::Line &line);
[[nodiscard]] QString actionText(const Intent &intent);
/// The exact effect, as a sentence: "¥50.00 go back to the buyer of KD…0127 (l***e@qq.com) by original route."
[[nodiscard]] QString effectText(const Intent &intent, const QString &orderNumber, const QString &buyer);

/// The state with its reason, short enough for a cell.
[[nodiscard]] QString stateText(const outbox::Line &line);
/// The same at length, with what to do about it; empty when the state says it all.
[[nodiscard]] QString stateExplanation(const outbox::Line &line);
/// What happens next and by whom: "sent in 8 s", "decide: did it happen?". `requestLife`: how long a request waits.
[[nodiscard]] QString nextStepText(const outbox::Line &line, const QString &approver, Millis requestLife, Instant now);

/// Which limit of the asker a request exceeds and by how much, or what else it waits for.
[[nodiscard]] QString excessText(const outbox::Request &request);
/// Why somebody may not approve (outbox::Approver::obstacle).
[[nodiscard]] QString approverObstacleText(QStringView obstacle);
/// "status, refunds": what differs (kd::differences(), and "deleted").
[[nodiscard]] QString changedText(const QStringList &changed);

} // namespace kd::lists
