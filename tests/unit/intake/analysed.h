// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/intake.h"

namespace kd::test {

/// With the word lists that are compiled in, loaded once.
inline intake::Claim analysed(const QString &text)
{
    static const auto analyser = intake::Analyser::load();
    return analyser.value().analyse(text);
}

} // namespace kd::test
