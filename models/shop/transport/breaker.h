// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"

namespace kd::shop {

/// Keeps the desk from hammering a shop that is down. Times are those of Clock::elapsed().
///
/// Closed: everything passes. After `failures` failures in a row it opens and refuses all for `rest`; then exactly one
/// probe passes, whose success closes it and whose failure opens it again.
class Breaker
{
public:
    enum class Pass { Free, Probe, Refused };

    Breaker(int failures, Millis rest)
        : m_limit(failures)
        , m_rest(rest)
    {}

    /// Whoever passes reports back with exactly one of the three below, with the same Pass.
    [[nodiscard]] Pass ask(Millis now);
    void succeeded();
    void failed(Pass pass, Millis now);
    void abandoned(Pass pass); ///< it ended without saying anything about the shop: stopped by us

    [[nodiscard]] bool isOpen(Millis now) const { return m_open && (m_probing || now < m_until); }
    /// Until a probe may pass; 0 when one may now.
    [[nodiscard]] Millis restLeft(Millis now) const { return m_open && now < m_until ? m_until - now : Millis(0); }

private:
    int m_limit;
    Millis m_rest;
    int m_failures = 0;
    bool m_open = false;
    bool m_probing = false;
    Millis m_until{0};
};

} // namespace kd::shop
