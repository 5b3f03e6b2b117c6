// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/tokens.h"

#include <QPalette>
#include <cmath>

namespace kd::style {

namespace {

Tokens light()
{
    return {.window = QColor(0xF4, 0xF5, 0xF7), .panel = QColor(0xFF, 0xFF, 0xFF), .sunk = QColor(0xF8, 0xF9, 0xFB),
            .line = QColor(0xE2, 0xE5, 0xEA), .text = QColor(0x1A, 0x1E, 0x24), .soft = QColor(0x5A, 0x64, 0x72),
            .faint = QColor(0x8A, 0x94, 0xA2), .accent = QColor(0x2A, 0x63, 0xD4), .accentBack = QColor(0xE9, 0xF0, 0xFD),
            .onAccent = QColor(0xFF, 0xFF, 0xFF), .late = QColor(0xB4, 0x23, 0x18), .lateBack = QColor(0xFD, 0xEC, 0xEA),
            .warn = QColor(0x8A, 0x53, 0x00), .warnBack = QColor(0xFF, 0xF3, 0xDC), .ok = QColor(0x1B, 0x72, 0x48),
            .okBack = QColor(0xE6, 0xF4, 0xEC), .chip = QColor(0xEE, 0xF0, 0xF3), .shade = QColor(0x1A, 0x1E, 0x24, 0x59)};
}

Tokens dark()
{
    return {.window = QColor(0x15, 0x17, 0x1B), .panel = QColor(0x1D, 0x20, 0x25), .sunk = QColor(0x19, 0x1C, 0x20),
            .line = QColor(0x2E, 0x33, 0x3B), .text = QColor(0xE4, 0xE8, 0xEE), .soft = QColor(0xA2, 0xAC, 0xB9),
            .faint = QColor(0x73, 0x7E, 0x8D), .accent = QColor(0x82, 0xAB, 0xFF), .accentBack = QColor(0x22, 0x31, 0x4F),
            .onAccent = QColor(0x11, 0x17, 0x24), .late = QColor(0xFF, 0x8A, 0x7E), .lateBack = QColor(0x43, 0x20, 0x1D),
            .warn = QColor(0xF2, 0xB9, 0x5A), .warnBack = QColor(0x3B, 0x2E, 0x17), .ok = QColor(0x6C, 0xCB, 0x98),
            .okBack = QColor(0x1B, 0x35, 0x28), .chip = QColor(0x2A, 0x2F, 0x36), .shade = QColor(0x00, 0x00, 0x00, 0x8C)};
}

// The light one with every text at its strongest and lines that can be seen.
Tokens highContrast()
{
    Tokens tokens = light();
    tokens.window = tokens.panel = tokens.sunk = tokens.chip = QColor(0xFF, 0xFF, 0xFF);
    tokens.text = tokens.soft = tokens.line = tokens.faint = QColor(0x00, 0x00, 0x00);
    tokens.accent = QColor(0x00, 0x32, 0xA0);
    tokens.late = QColor(0x8C, 0x00, 0x00);
    tokens.warn = QColor(0x5A, 0x34, 0x00);
    tokens.ok = QColor(0x00, 0x4D, 0x26);
    return tokens;
}

double luminance(const QColor &color)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

} // namespace

const Tokens &tokens(Scheme scheme)
{
    static const Tokens lightTokens = light();
    static const Tokens darkTokens = dark();
    static const Tokens strongTokens = highContrast();
    switch (scheme) {
    case Scheme::Light:
        return lightTokens;
    case Scheme::Dark:
        return darkTokens;
    case Scheme::HighContrast:
        return strongTokens;
    }
    return lightTokens;
}

const Tokens &tokens(const QPalette &palette)
{
    // The link colour tells them apart: a style sheet changes the palette's grounds and texts under a view, never this.
    const QColor link = palette.color(QPalette::Link);
    for (const Scheme scheme : {Scheme::Dark, Scheme::HighContrast}) {
        if (link == tokens(scheme).accent) {
            return tokens(scheme);
        }
    }
    return tokens(Scheme::Light);
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

} // namespace kd::style
