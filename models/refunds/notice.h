// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/running_refund.h"

#include <QMap>

namespace kd::refunds {

/// The message that fits where a refund stands.
struct Notice
{
    QString script; ///< of the playbook: "refund_started", "refund_arrived", "refund_delayed", "refund_failed"
    QMap<QString, QString> facts; ///< by blank, of this refund and no other of its case

    bool operator==(const Notice &) const = default;
};

/// nullopt while nothing certain can be told: it is being sent, or its outcome is unknown. `language`: of the text,
/// "zh…" is Chinese, all else English. Times are those of the refund's zone.
[[nodiscard]] std::optional<Notice> noticeFor(const RunningRefund &refund, const QString &language);

} // namespace kd::refunds
