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
    QStringList groups;
    const QList<QAction *> actions = commands.all();
    for (const QAction *action : actions) {
        if (!groups.contains(Commands::group(action))) {
            groups << Commands::group(action);
        }
    }
    int at = 0;
    for (const QString &group : std::as_const(groups)) {
        grid->addWidget(label(group, u"section"_s), at++, 0, 1, 2);
        for (const QAction *action : actions) {
            if (Commands::group(action) == group && !action->shortcut().isEmpty()) {
                grid->addWidget(label(action->text()), at, 0);
                grid->addWidget(keyHint(Commands::keyText(action)), at++, 1, Qt::AlignRight);
            }
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
    sheet->open(Help::tr("Close"), [](const Sheet::Values &) { return true; });
}

} // namespace kd::ui
