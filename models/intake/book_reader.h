// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/intake/book.h"

#include <memory>

namespace kd::intake {

/// Reads the word lists of a folder (":/playbooks/intake" is the one compiled in). Any mistake is an Error of kind Parse,
/// code "playbook_unreadable", whose detail begins with "file:line:".
[[nodiscard]] Result<std::shared_ptr<const Book>> readBook(const QString &folder);

} // namespace kd::intake
