// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "widgets/style/commands.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QTimer;

namespace kd::lists {
class Session;
}
namespace kd::ui {

/// Ctrl+K: one line that finds commands (with their keys), orders, the actions and scripts of the case that is open,
/// and takes a buyer's words.
class PaletteBox : public QFrame
{
    Q_OBJECT
public:
    PaletteBox(lists::Session &session, style::Commands &commands, QWidget *window);
    void open(const QString &text = {});

Q_SIGNALS:
    void orderWanted(const kd::OrderRef &order, const QString &number);
    void keyWanted(const kd::ShopId &shop, const kd::CardId &card);
    void messageGiven(const QString &text); ///< long or of several lines: a complaint, not a search

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();
    void search();
    void list();
    void listHits();
    void listChoices(bool byName);
    void listCommands();
    void showHits(const std::vector<store::Hit> &hits);
    void addDetails(int hit);
    void run();

    lists::Session &m_session;
    style::Commands &m_commands;
    QLineEdit *m_line;
    QListWidget *m_list;
    QTimer *m_later;
    std::vector<store::Hit> m_hits;
    QList<style::Choice> m_choices; ///< of the case behind the palette, since it was opened
    int m_round = 0;
};

} // namespace kd::ui
