// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace kd::style {

/// From now on Enter presses the button that has the focus, as Space does, whatever it looks like; outside a dialog Qt
/// leaves Enter to what lies around, where it may mean something else. Held down it presses once. A second call does
/// nothing.
void letEnterPress(QApplication &application);

} // namespace kd::style
