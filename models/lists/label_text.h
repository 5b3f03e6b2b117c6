// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QtGlobal>
#include <array>

namespace kd::lists {

/// A line of the tables behind labels.h: an id and its English name, which the translations start from.
struct Text
{
    QLatin1StringView id;
    const char *text;
};

} // namespace kd::lists
