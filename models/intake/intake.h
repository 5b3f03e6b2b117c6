// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/intake/claim.h"

#include <memory>

namespace kd::intake {

struct Book;

/// Reads complaints: text → Claim. Pure; a loaded Analyser is unchangeable, cheap to copy and may be used from any
/// number of threads at once. About 0.3 ms for a usual message (tests/unit/intake/bench_intake.cpp).
class Analyser
{
public:
    /// UTF-16 units that are read of one text; what stands behind them is ignored and the claim says so. Bounds the
    /// work for a pasted novel.
    static constexpr int longestText = 20'000;

    /// The word lists that are compiled in.
    [[nodiscard]] static Result<Analyser> load();
    /// The word lists of a folder: words.toml, reasons.toml, demands.toml, tones.toml, context.toml, identifiers.toml,
    /// figures.toml, characters.toml. An error (code "playbook_unreadable") says file and line; nothing is half loaded.
    [[nodiscard]] static Result<Analyser> load(const QString &folder);

    /// Any text, also empty, broken or huge.
    [[nodiscard]] Claim analyse(const QString &text) const;

private:
    explicit Analyser(std::shared_ptr<const Book> book);

    std::shared_ptr<const Book> m_book;
};

} // namespace kd::intake
