// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <chrono>
#include <functional>
#include <span>

class QAbstractItemModel;
class QHBoxLayout;
class QKeySequence;
class QLabel;
class QPushButton;
class QTableView;

namespace kd::style {
class Commands;
}

namespace kd::ui {

/// A place that is one list: a head with its title, the list or a sentence why there is nothing in it, buttons under it
/// for the chosen row, and room beside it for what that row is about. Everything is reached by key; rows that come and
/// go move neither the selection nor what is on the screen.
class ListPage : public QWidget
{
    Q_OBJECT
protected:
    struct Names
    {
        QString prefix; ///< "outbox" makes the objects outbox_page, outbox_list, outbox_empty, and those below
        QString title;
        QString list;       ///< for accessibility
        QString group = {}; ///< of the commands, as F1 shows it; empty: the title
    };
    ListPage(const Names &names, QWidget *parent);

    /// Once, in the constructor. The list is a member of the page. `stretched`: the column that takes the room that is
    /// left; -1: the last.
    void setList(QAbstractItemModel &list, std::span<const int> widths, int stretched = -1);
    /// Under the list where its share of the width has no room for its columns.
    void addBeside(QWidget *widget, int shareOfList, int share);
    /// Named prefix_name, at the end of the row.
    [[nodiscard]] QPushButton *addButton(const QString &name, const QString &text);
    /// With the command prefix.name that presses it; its tooltip says what it `does` and by which key.
    [[nodiscard]] QPushButton *addButton(style::Commands &commands, const QString &name, const QString &text,
                                         const QString &does, const QKeySequence &key);
    void addCommand(style::Commands &commands, const QString &name, const QString &does, const QKeySequence &key,
                    QPushButton *button);
    void addCommand(style::Commands &commands, const QString &name, const QString &does, const QKeySequence &key,
                    std::function<void()> run);
    /// Runs while the page is on the screen only.
    void every(std::chrono::milliseconds interval, std::function<void()> run);

    /// Chooses the row that has this in lists::IdRole, now or when it has come.
    void choose(const QString &id);
    /// The list has been read: a row is chosen if there is one, and the state is shown.
    void listRead();
    /// The list, or what stands there instead.
    void showList(bool any);
    void setEmptyText(const QString &text);

    [[nodiscard]] QHBoxLayout *head() const { return m_head; } ///< holds the title
    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] int currentRow() const; ///< -1: none

    /// The list or the chosen row is another.
    virtual void showState() {}
    /// Enter or a double click on a row.
    virtual void activate() {}

    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_prefix;
    QString m_group;
    QString m_wanted; ///< to be chosen once it is there
    QHBoxLayout *m_head;
    QHBoxLayout *m_middle;
    int m_listShare = 0; ///< 0: nothing stands beside it
    int m_besideShare = 0;
    int m_listNeeds = 0; ///< pixels
    QHBoxLayout *m_buttons;
    QTableView *m_view;
    QLabel *m_empty;
};

} // namespace kd::ui
