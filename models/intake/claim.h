// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"
#include "models/trade/vocabulary.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace kd::intake {

/// A stretch of the original text, in UTF-16 units: 0 ≤ start, 1 ≤ length, start + length ≤ the text's size.
/// `field` is one of type, reason, demand, tone, orders, emails, phones, payments, keys, amounts, quantities,
/// error_codes.
struct Span
{
    int start = 0;
    int length = 0;
    QString field;

    bool operator==(const Span &) const = default;
};

/// "3 of 5": how many are bad, of how many when the buyer says so (then bad ≤ of). Both count items, 0 < bad.
struct Quantity
{
    int bad = 0;
    std::optional<int> of;

    bool operator==(const Quantity &) const = default;
};

/// Why a label was given: the words, where they stand, and what they counted for after negation, history and contrast.
struct Why
{
    Span span;
    QString label; ///< the id the words speak for: "already_used", "refund", …
    QString words; ///< as the buyer wrote them
    double weight = 0;
};

/// What a message says, as far as its text tells. A plain value. Keys and contacts are in clear, as the buyer wrote
/// them: never log one.
struct Claim
{
    ComplaintType type = ComplaintType::Other;
    Reason reason = Reason::Question;
    Demand demand = Demand::None;
    Tone tone = Tone::Calm;

    /// In the order of the text, each once. An order is upper case without blanks ("KD20251201000011"); a shortened one
    /// keeps its gap ("KD…0127"), and the finder searches both ends.
    QStringList orders;
    QStringList emails; ///< as written, typing errors included ("qq.con"); full-width forms made half-width
    QStringList phones; ///< digits, with a leading + for foreign numbers
    QStringList payments;
    QStringList keys; ///< whole or shortened ("…9F3K")
    QStringList errorCodes;
    std::vector<Money> amounts;
    std::vector<Quantity> quantities;

    /// Of "order", "evidence", "demand", in this order: what a complete request would still need.
    QStringList missing;
    std::vector<Span> spans; ///< by start
    std::vector<Why> why;    ///< the words behind type, reason, demand and tone, strongest first in each field
    bool truncated = false;  ///< the text was longer than Analyser::longestText; the rest was not read
};

/// The console's answer to `kamideskctl intake` (docs/ctl.md): snake_case, spans as [start, length, field] in UTF-16
/// units; quantities as {"bad", "of"} without "of" when the total is not said.
[[nodiscard]] QJsonObject toJson(const Claim &claim);

} // namespace kd::intake
