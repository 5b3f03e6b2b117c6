// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/cache_file.h"
#include "models/store/failure.h"

namespace kd::store {

/// Damage that shows only now is remembered beside the file, so that the next start sets it aside.
template<typename F>
auto reading(const Connection &db, const QString &doing, F &&function)
{
    auto result = guarded(doing, std::forward<F>(function));
    if (!result && result.error().code == QLatin1StringView("database_damaged")) {
        markCacheDamaged(db.path());
    }
    return result;
}

} // namespace kd::store
