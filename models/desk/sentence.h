// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kd::desk {

/// What an error code means to people, in the source language; translated in the context "errors".
struct Sentence
{
    const char *code;
    const char *text; ///< %1 is the error's detail
};

} // namespace kd::desk
