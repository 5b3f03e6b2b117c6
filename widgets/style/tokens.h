// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;

/// The look, as figures. Nothing else in the tree names a colour or a size of the screen.
namespace kd::style {

enum class Scheme { Light, Dark, HighContrast };

struct Tokens
{
    QColor window;     ///< behind everything
    QColor panel;      ///< columns and cards
    QColor sunk;       ///< fields
    QColor line;       ///< the one 1 px line between two things
    QColor text;
    QColor soft;       ///< what may be read later
    QColor faint;      ///< decoration only: too pale to be read
    QColor accent;
    QColor accentBack;
    QColor onAccent;   ///< text on accent
    QColor late;
    QColor lateBack;
    QColor warn;
    QColor warnBack;
    QColor ok;
    QColor okBack;
    QColor chip;
    QColor shade;      ///< over the window while a question is asked
};

/// Pixels at 100 %.
namespace size {
inline constexpr int text = 13;
inline constexpr int small = 12;
inline constexpr int heading = 15;
inline constexpr int gapS = 4;
inline constexpr int gap = 8;
inline constexpr int gapM = 12;
inline constexpr int gapL = 16;
inline constexpr int radius = 6;
inline constexpr int cardRadius = 8;
inline constexpr int checkRow = 27;
inline constexpr int navigationRow = 30;
inline constexpr int caseRow = 64;
inline constexpr int tableRow = 32;
inline constexpr int topBar = 44;
inline constexpr int bottomBar = 28;
inline constexpr int navigationWidth = 168;
inline constexpr int caseListWidth = 316;
inline constexpr int rightWidth = 316;
inline constexpr int searchLeast = 140;     ///< the search box of the top line
inline constexpr int filterWidth = 280;     ///< the text filter over a list
inline constexpr int caseNumberWidth = 90;
inline constexpr int signInWidth = 320;
inline constexpr int pullBarWidth = 160;
inline constexpr int thumbWidth = 92;
inline constexpr int thumbHeight = 64;
inline constexpr int foldBelow = 1400; ///< narrower windows put the right column under the case
} // namespace size

[[nodiscard]] const Tokens &tokens(Scheme scheme);
/// The tokens that a palette was made from (see theme.h): what painting code asks with its widget's palette.
[[nodiscard]] const Tokens &tokens(const QPalette &palette);
/// WCAG 2.1 contrast of two opaque colours, 1 … 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace kd::style
