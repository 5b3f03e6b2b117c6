// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

class QTableView;

namespace kd::style {

/// Rows are chosen whole, nothing is edited, the last column takes the room that is left. `widths`: of columns.h; 0
/// leaves a column as it is. The model is set before.
void dressTable(QTableView *view, std::span<const int> widths = {});

} // namespace kd::style
