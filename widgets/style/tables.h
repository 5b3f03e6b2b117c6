// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace kd::style {

/// Rows are chosen whole, nothing is edited, the last column takes the room that is left.
void dressTable(QTableView *view);

} // namespace kd::style
