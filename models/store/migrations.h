// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <span>

namespace kd::store {

/// One step of a file's schema. Steps are never changed once released; the next one is added below.
struct Migration
{
    int number;      ///< 1, 2, 3 …
    const char *sql; ///< one or more statements
};

[[nodiscard]] std::span<const Migration> deskMigrations();
[[nodiscard]] std::span<const Migration> cacheMigrations();

/// Brings the file to the newest step, each step in one transaction with its number. Raises "newer_data_folder" when the
/// file is ahead of this program.
void migrate(Connection &connection, std::span<const Migration> migrations);
/// Made by an older program; a file that was never migrated has nothing in it and is not behind. Raises as migrate().
[[nodiscard]] bool isBehind(Connection &connection, std::span<const Migration> migrations);
/// Raises "newer_data_folder" or "older_data_folder" when the file is not at the newest step.
void requireCurrent(Connection &connection, std::span<const Migration> migrations);

/// Raises "newer_data_folder" only; for files that are opened to be looked at.
void requireCurrentOrOlder(Connection &connection, std::span<const Migration> migrations);

} // namespace kd::store
