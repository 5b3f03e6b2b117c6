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
    std::span<const Outcome> outcomes; ///< besides "not_checked", which every probe may be (Unknown)
};

/// All probes of the checklist, in its order; the ones that no code answers yet too, because tables already ask for them
/// and people may answer them. A finding whose code is not listed here is a mistake of the program (a test looks).
[[nodiscard]] std::span<const ProbeInfo> probes();
[[nodiscard]] const ProbeInfo *probe(QStringView id);
[[nodiscard]] bool isCodeOf(const ProbeInfo &probe, QStringView code);

} // namespace kd::playbook
