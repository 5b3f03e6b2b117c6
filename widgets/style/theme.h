// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/style/tokens.h"

#include <QPalette>
#include <QString>
#include <optional>

class QApplication;

namespace kd::style {

enum class Theme { System, Light, Dark, HighContrast };
[[nodiscard]] QString id(Theme theme); ///< "system", "light", "dark", "contrast"
[[nodiscard]] std::optional<Theme> themeFromId(QStringView id);

/// The scheme of the desktop as far as Qt 6.4 tells it: by the lightness of its window colour.
[[nodiscard]] Scheme systemScheme();
/// Fusion, palette, fonts and the one style sheet. May be called again at any time.
void apply(QApplication &application, Theme theme, Scheme system);

[[nodiscard]] QPalette paletteOf(const Tokens &tokens);
[[nodiscard]] QString styleSheetOf(const Tokens &tokens);

} // namespace kd::style
