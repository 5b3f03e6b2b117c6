// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/help_overlay.h"

#include "widgets/style/commands.h"
#include "widgets/style/controls.h"
#include "widgets/style/sheet.h"
#include "widgets/style/tokens.h"

#include <QAction>
#include <QCoreApplication>
#include <QGridLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(kd::ui::Help)
};

constexpr int listHeight = 460;

} // namespace

void showKeys(const Commands &commands, QWidget *window)
{
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, size::gap, 0);
    grid->setVerticalSpacing(size::gapS);
    grid->setColumnStretch(0, 1);
    // Those of the place one is in; the palette lists the rest. A row of numbered commands is one line.
    QStringList groups;
    QList<QAction *> actions = commands.all();
    actions.removeIf([](const QAction *action) { return !Commands::isHere(action) || action->shortcut().isEmpty(); });
    for (const QAction *action : std::as_const(actions)) {
        const QString group = Commands::group(action);
        if (!groups.contains(group)) {
            // What works everywhere is known soonest: it stands behind the place's own.
            const bool everywhere = action->parent() == window->window();
            everywhere ? groups.append(group) : groups.prepend(group);
        }
    }
    int at = 0;
    const auto line = [&](const QString &text, const QString &key) {
        grid->addWidget(label(text), at, 0);
        grid->addWidget(keyHint(key), at++, 1, Qt::AlignRight);
    };
    for (const QString &group : std::as_const(groups)) {
        grid->addWidget(label(group, u"section"_s), at++, 0, 1, 2);
        for (const QAction *action : std::as_const(actions)) {
            if (Commands::group(action) != group || action->objectName().startsWith("take_offer_"_L1)) {
                if (Commands::group(action) == group && action->objectName() == "take_offer_1"_L1) {
                    line(Help::tr("Take a proposal by its number"), u"Ctrl+1 … Ctrl+9"_s);
                }
                continue;
            }
            line(action->text(), Commands::keyText(action));
        }
    }
    auto *area = new QScrollArea;
    area->setObjectName(u"keys_list"_s);
    area->setAccessibleName(Help::tr("Keys"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFixedHeight(listHeight);
    area->setWidget(list);
    auto *sheet = new Sheet(window, u"keys_sheet"_s, Help::tr("Keys"));
    sheet->addWidget({}, area);
    sheet->addSentence(Help::tr("Every command of every place: Ctrl+K."), u"soft"_s);
    sheet->openNotice(Help::tr("Close the list"));
}

} // namespace kd::ui
