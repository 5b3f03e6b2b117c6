// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

/// What Linux and macOS share of limits.h.
namespace kd::inspect {

/// Processor time, no core file, no byte to a file, no new descriptor and, unless sanitizers need terabytes of it, the
/// address space.
[[nodiscard]] bool setResourceLimits(bool withAddressSpace);
[[nodiscard]] QJsonObject tryForbiddenPosix();

} // namespace kd::inspect
