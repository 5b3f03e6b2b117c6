// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/base/instant.h"
#include "models/trade/vocabulary.h"

#include <QJsonObject>
#include <QString>
#include <optional>
#include <vector>

namespace kd {

/// Where a fact comes from. Shown when a fact is hovered.
struct FactSource
{
    QString from;  ///< "shop", "desk", "buyer", "rule", "supplier", "mail_log"
    QString field; ///< of that source: "date_paid_gmt", "timesActivated", "rule email.tld"
    std::optional<Instant> at; ///< when we learned it

    bool operator==(const FactSource &) const = default;
};

/// The answer of one probe: a line of the checklist.
///
/// `code` names the conclusion ("used_before_issue") and `values` the facts in it, whole numbers and texts by snake_case
/// name; the sentence for people is made from both at the edge, in their language.
struct Finding
{
    QString probe;                 ///< "order.paid"
    Answer answer = Answer::Unknown;
    QString code;                  ///< stable, snake_case
    QJsonObject values;            ///< times as milliseconds "…_at", money as "…_minor" with "currency"
    std::optional<Grade> grade;    ///< none for unknown and not applicable
    QString gradeRule;             ///< the rule that gave the grade
    std::vector<FactSource> sources;

    bool operator==(const Finding &) const = default;
};
[[nodiscard]] QJsonObject toJson(const Finding &finding);
[[nodiscard]] Result<Finding> findingFromJson(const QJsonObject &object);

} // namespace kd
