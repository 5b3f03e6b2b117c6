// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/intake/intake.h"

#include <QByteArray>

#include <vector>

namespace kd::intake {

/// How well an analyser reads a labelled file.
struct Evaluation
{
    struct Miss
    {
        QString row, field, expected, got, text;
    };

    int rows = 0;
    /// How many rows were right, for each of type, reason, demand, tone, orders. An order field is right when it holds
    /// exactly the expected numbers, in any sequence.
    int type = 0, reason = 0, demand = 0, tone = 0, orders = 0;
    std::vector<Miss> misses;
};

/// Reads UTF-8 tab-separated text with a header naming at least id, type, reason, demand, tone, orders (blank-separated)
/// and text; other columns are ignored, and so are empty lines and lines that begin with #. An unknown id or a missing
/// column is an error (code "labels_unreadable") with its line.
[[nodiscard]] Result<Evaluation> evaluate(const Analyser &analyser, const QByteArray &tsv);

/// The share as text with one decimal, "95.8 %"; "–" without rows.
[[nodiscard]] QString share(int right, int rows);

/// What `kamideskctl intake --eval` prints: {"rows", "accuracy": {field: {"right", "share"}}, "misses": [{"row", "field",
/// "expected", "got", "text"}]}; a share is 0 … 1.
[[nodiscard]] QJsonObject toJson(const Evaluation &evaluation);

} // namespace kd::intake
