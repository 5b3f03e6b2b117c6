// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/theme.h"

using namespace Qt::StringLiterals;

namespace kd::style {

namespace {

// Widgets say what they are by the dynamic properties `kind` and `tone`; the names in @…@ are tokens.
constexpr auto sheet = uR"(
* { font-size: @textSize@px; }
QToolTip { background: @panel@; color: @text@; border: 1px solid @line@; padding: 4px 6px; }
QLabel { background: transparent; }
QLabel[kind="soft"] { color: @soft@; }
QLabel[kind="small"] { color: @soft@; font-size: @smallSize@px; }
QLabel[kind="section"] { color: @soft@; font-size: @smallSize@px; font-weight: 600; }
QLabel[kind="heading"] { font-size: @headingSize@px; font-weight: 600; }
QLabel[kind="key"] { color: @soft@; font-size: 11px; border: 1px solid @line@; border-radius: 4px; padding: 0 5px;
    background: @panel@; }
QLabel[kind="late"] { color: @late@; }
QLabel[kind="warn"] { color: @warn@; }
QLabel[kind="ok"] { color: @ok@; }
QLabel[kind="dot"] { background: @faint@; border-radius: 4px; }
QLabel[kind="dot"][tone="ok"] { background: @ok@; }
QLabel[kind="dot"][tone="late"] { background: @late@; }
QLabel[kind="dot"][tone="warn"] { background: @warn@; }

QLabel[kind="chip"], QPushButton[kind="chip"] { background: @chip@; color: @soft@; font-size: @smallSize@px;
    border: 1px solid transparent; border-radius: 11px; padding: 2px 9px; }
QLabel[kind="chip"][tone="text"] { color: @text@; }
QLabel[kind="chip"][tone="accent"], QPushButton[kind="chip"][tone="accent"] { background: @accentBack@; color: @accent@; }
QLabel[kind="chip"][tone="late"], QPushButton[kind="chip"][tone="late"] { background: @lateBack@; color: @late@; }
QLabel[kind="chip"][tone="warn"], QPushButton[kind="chip"][tone="warn"] { background: @warnBack@; color: @warn@; }
QLabel[kind="chip"][tone="ok"], QPushButton[kind="chip"][tone="ok"] { background: @okBack@; color: @ok@; }
QPushButton[kind="chip"]:hover { border-color: @line@; }
QPushButton[kind="chip"]:focus { border-color: @accent@; }

QFrame[kind="card"] { background: @panel@; border: 1px solid @line@; border-radius: @cardRadius@px; }
QFrame[kind="column"] { background: @panel@; border: 0; }
QFrame[kind="bar"] { background: @panel@; border: 0; }
QFrame[kind="rule"] { background: @line@; border: 0; }
QFrame[kind="banner"] { background: @warnBack@; border: 0; }
QFrame[kind="banner"] QLabel { color: @warn@; }
QFrame[kind="banner"][tone="late"] { background: @lateBack@; }
QFrame[kind="banner"][tone="late"] QLabel { color: @late@; }
QFrame[kind="undo"] { background: @accentBack@; border: 0; border-radius: @radius@px; }
QFrame[kind="undo"] QLabel { color: @text@; }
QFrame[kind="confirm"] { background: @accentBack@; border: 1px solid @accent@; border-radius: @cardRadius@px; }
QFrame[kind="sheet"] { background: @panel@; border: 1px solid @line@; border-radius: @cardRadius@px; }
QFrame[kind="popover"] { background: @panel@; border: 1px solid @line@; border-radius: @cardRadius@px; }

QPushButton { background: @panel@; color: @text@; border: 1px solid @line@; border-radius: @radius@px;
    padding: 6px 10px; }
QPushButton:hover { background: @sunk@; border-color: @faint@; }
QPushButton:pressed { background: @chip@; }
QPushButton:focus { border-color: @accent@; }
QPushButton:disabled { background: @sunk@; color: @soft@; border-color: @line@; }
QPushButton[kind="primary"] { background: @accent@; color: @onAccent@; border-color: @accent@; }
QPushButton[kind="primary"]:focus { border: 2px solid @text@; padding: 5px 9px; }
QPushButton[kind="primary"]:disabled { background: @sunk@; color: @soft@; border-color: @line@; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: @accent@; padding: 0 2px;
    border-radius: 3px; text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border-color: @accent@; }
QPushButton[kind="link"]:disabled { background: transparent; border-color: transparent; color: @soft@; }
QPushButton[kind="flat"] { background: transparent; border: 1px solid transparent; padding: 3px 6px; }
QPushButton[kind="flat"]:hover { background: @chip@; }
QPushButton[kind="flat"]:focus { border-color: @accent@; }
QPushButton[kind="flat"]::menu-indicator { image: none; width: 0; }
QPushButton[kind="drop"] { background: transparent; color: @soft@; border: 1px dashed @faint@; padding: 0; }
QPushButton[kind="drop"]:focus { border-color: @accent@; }
QPushButton[kind="search"] { background: @sunk@; color: @soft@; text-align: left; }
QPushButton[kind="action"] { padding: 0; text-align: left; }
QPushButton[kind="primary"][wide="true"] { padding: 0; text-align: left; }
QPushButton[kind="primary"] QLabel { color: @onAccent@; }
QPushButton[kind="primary"] QLabel[kind="key"] { background: transparent; border-color: @onAccent@; }
QPushButton[kind="tab"] { background: transparent; border: 0; border-bottom: 2px solid transparent; border-radius: 0;
    color: @soft@; padding: 4px 2px; }
QPushButton[kind="tab"]:checked { color: @text@; font-weight: 600; border-bottom-color: @accent@; }
QPushButton[kind="tab"]:focus { color: @accent@; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateTimeEdit { background: @sunk@; color: @text@;
    border: 1px solid @line@; border-radius: @radius@px; padding: 5px 8px; selection-background-color: @accent@;
    selection-color: @onAccent@; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateTimeEdit:focus {
    border-color: @accent@; }
QPlainTextEdit[kind="quote"] { background: transparent; border: 0; padding: 0; }
QComboBox { padding-right: 20px; }
QComboBox::drop-down { border: 0; width: 18px; }
QComboBox::down-arrow { image: url(:/icons/chevron.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: @panel@; color: @text@; border: 1px solid @line@; outline: 0; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; }

QMenu { background: @panel@; color: @text@; border: 1px solid @line@; padding: 4px; }
QMenu::item { padding: 5px 20px 5px 10px; border-radius: 4px; }
QMenu::item:selected { background: @accentBack@; color: @text@; }
QMenu::separator { height: 1px; background: @line@; margin: 4px 6px; }

QAbstractItemView { background: @panel@; color: @text@; border: 0; outline: 0; selection-background-color: @accentBack@;
    selection-color: @text@; }
QTableView { gridline-color: transparent; }
QTableView::item { border-bottom: 1px solid @line@; padding: 0 6px; }
QTableView::item:selected { background: @accentBack@; color: @text@; }
QHeaderView { background: @panel@; }
QHeaderView::section { background: @panel@; color: @soft@; border: 0; border-bottom: 1px solid @line@; padding: 6px;
    font-size: @smallSize@px; font-weight: 600; }
QHeaderView::down-arrow { image: url(:/icons/sort-down.svg); width: 10px; height: 10px; margin-right: 4px; }
QHeaderView::up-arrow { image: url(:/icons/sort-up.svg); width: 10px; height: 10px; margin-right: 4px; }
QTableView QTableCornerButton::section { background: @panel@; border: 0; }

QScrollArea, QStackedWidget { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @line@; border-radius: 3px; margin: 2px; min-height: 24px; min-width: 24px; }
QScrollBar::handle:hover { background: @faint@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: @chip@; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent@; border-radius: 3px; }
QCheckBox, QRadioButton { spacing: 6px; }
QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid @soft@; border-radius: 7px;
    background: @sunk@; }
QRadioButton::indicator:hover, QRadioButton::indicator:focus { border-color: @accent@; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 4px solid @accent@; background: @onAccent@; }
QRadioButton::indicator:disabled { border-color: @faint@; }
)";

} // namespace

QString styleSheetOf(const Tokens &tokens)
{
    QString text = QString::fromUtf16(sheet);
    const std::pair<QLatin1StringView, QColor> colors[] = {
        {"window"_L1, tokens.window}, {"panel"_L1, tokens.panel},       {"sunk"_L1, tokens.sunk},
        {"line"_L1, tokens.line},     {"text"_L1, tokens.text},         {"soft"_L1, tokens.soft},
        {"faint"_L1, tokens.faint},   {"accent"_L1, tokens.accent},     {"accentBack"_L1, tokens.accentBack},
        {"late"_L1, tokens.late},     {"lateBack"_L1, tokens.lateBack}, {"warn"_L1, tokens.warn},
        {"warnBack"_L1, tokens.warnBack}, {"ok"_L1, tokens.ok},         {"okBack"_L1, tokens.okBack},
        {"chip"_L1, tokens.chip},     {"onAccent"_L1, tokens.onAccent}};
    for (const auto &[name, color] : colors) {
        text.replace(QString(u'@' + name + u'@'), color.name());
    }
    const std::pair<QLatin1StringView, int> sizes[] = {{"textSize"_L1, size::text},
                                                       {"smallSize"_L1, size::small},
                                                       {"headingSize"_L1, size::heading},
                                                       {"radius"_L1, size::radius},
                                                       {"cardRadius"_L1, size::cardRadius}};
    for (const auto &[name, value] : sizes) {
        text.replace(QString(u'@' + name + u'@'), QString::number(value));
    }
    return text;
}

} // namespace kd::style
