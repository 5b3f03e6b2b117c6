// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace kd::style {

/// From now on a wheel turned over a choice or a number that has not the focus scrolls the page it lies in and leaves its
/// value alone. A second call does nothing.
void guardWheel(QApplication &application);

} // namespace kd::style
