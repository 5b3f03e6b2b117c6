// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/theme.h"

#include "widgets/style/enter_presses.h"
#include "widgets/style/wheel_guard.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

// A static library's resources are linked only when somebody asks for them.
static void openIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace kd::style {

QString id(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return u"system"_s;
    case Theme::Light:
        return u"light"_s;
    case Theme::Dark:
        return u"dark"_s;
    case Theme::HighContrast:
        return u"contrast"_s;
    }
    return {};
}

std::optional<Theme> themeFromId(QStringView text)
{
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark, Theme::HighContrast}) {
        if (id(theme) == text) {
            return theme;
        }
    }
    return std::nullopt;
}

Scheme systemScheme()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.panel);
    palette.setColor(QPalette::AlternateBase, tokens.sunk);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.soft);
    palette.setColor(QPalette::Button, tokens.panel);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.late);
    palette.setColor(QPalette::ToolTipBase, tokens.panel);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.onAccent);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::Light, tokens.panel);
    palette.setColor(QPalette::Midlight, tokens.chip);
    palette.setColor(QPalette::Mid, tokens.line);
    palette.setColor(QPalette::Dark, tokens.faint);
    palette.setColor(QPalette::Shadow, tokens.faint);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, tokens.soft);
    }
    return palette;
}

void apply(QApplication &application, Theme theme, Scheme system)
{
    openIcons();
    guardWheel(application);
    letEnterPress(application);
    Scheme scheme = system;
    switch (theme) {
    case Theme::System:
        break;
    case Theme::Light:
        scheme = Scheme::Light;
        break;
    case Theme::Dark:
        scheme = Scheme::Dark;
        break;
    case Theme::HighContrast:
        scheme = Scheme::HighContrast;
        break;
    }
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(paletteOf(tokens(scheme)));
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    // Latin digits and letters come from the system's font, Chinese from what follows: without a named family the
    // Japanese shapes of Noto are taken for many signs.
    font.setFamilies({font.family(), u"Noto Sans CJK SC"_s, u"Microsoft YaHei"_s, u"PingFang SC"_s});
    font.setPixelSize(size::text);
    QApplication::setFont(font);
    application.setStyleSheet(styleSheetOf(tokens(scheme)));
}

} // namespace kd::style
