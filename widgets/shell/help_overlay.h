// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace kd::style {
class Commands;
}

namespace kd::ui {

/// F1: the keys of the whole window, group by group.
void showKeys(const style::Commands &commands, QWidget *window);

} // namespace kd::ui
