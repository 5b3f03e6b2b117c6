// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shop/transport/breaker.h"

namespace kd::shop {

Breaker::Pass Breaker::ask(Millis now)
{
    if (!m_open) {
        return Pass::Free;
    }
    if (isOpen(now)) {
        return Pass::Refused;
    }
    m_probing = true;
    return Pass::Probe;
}

void Breaker::succeeded()
{
    // Also when the success is that of a request from before the opening: the shop answers.
    m_failures = 0;
    m_open = false;
    m_probing = false;
}

void Breaker::failed(Pass pass, Millis now)
{
    if (pass == Pass::Probe) {
        m_probing = false;
        m_until = now + m_rest;
        return;
    }
    // Requests that were under way when it opened do not prolong the rest.
    if (!m_open && ++m_failures >= m_limit) {
        m_open = true;
        m_until = now + m_rest;
    }
}

void Breaker::abandoned(Pass pass)
{
    if (pass == Pass::Probe) {
        m_probing = false;
    }
}

} // namespace kd::shop
