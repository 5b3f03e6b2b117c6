// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCommandLineParser;

namespace kd::app {

/// What the window's program understands; the texts are in the language that is installed when this is called.
void addOptions(QCommandLineParser &parser);

} // namespace kd::app
