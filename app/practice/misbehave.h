// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/fault.h"
#include "app/practice/server.h"

namespace kd::practice {

/// What a web server or WordPress itself says when it says no JSON.
[[nodiscard]] Response htmlPage(int status, const QByteArray &title);
/// Bends an answer the way a fault asks for; whether the request was carried out was decided before.
void misbehave(Answer &answer, const Fault &fault);

} // namespace kd::practice
