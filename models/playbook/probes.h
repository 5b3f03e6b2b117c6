// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trade/vocabulary.h"

#include <QString>
#include <optional>
#include <span>

namespace kd::playbook {

/// One thing a probe may say: the vocabulary in which decision tables are written, checked and asked "what if".
struct Outcome
{
    Answer answer;
    QLatin1StringView code;
};

struct ProbeInfo
{
    QLatin1StringView id;
    std::span<const Outcome> outcomes; ///< besides commonOutcomes()
};

/// What any probe may say: why a fact is missing, that there is no order to look at, that nobody has looked.
[[nodiscard]] std::span<const Outcome> commonOutcomes();
inline constexpr QLatin1StringView notChecked("not_checked"); ///< of a probe that no finding answers
inline constexpr QLatin1StringView overruledCode("overruled"); ///< a person's answer; any of the four

/// All probes of the checklist, in its order; the ones that no code answers yet too, because tables already ask for them
/// and people may answer them. A finding whose code is not listed here is a mistake of the program (a test looks).
[[nodiscard]] std::span<const ProbeInfo> probes();
[[nodiscard]] const ProbeInfo *probe(QStringView id);
[[nodiscard]] bool isCodeOf(const ProbeInfo &probe, QStringView code);

} // namespace kd::playbook
