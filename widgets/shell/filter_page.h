// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <span>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTimer;

namespace kd::lists {
class PagedRows;
}

namespace kd::ui {

/// A long list with a text and a state to filter it by over it, and buttons under it: what orders and cases have in
/// common. Asks when the typing pauses; nothing is read before the page is shown for the first time.
class FilterPage : public QWidget
{
    Q_OBJECT
public:
    /// The newest rows again; selection and scroll position stay.
    void refresh();
    /// Sets the text and asks at once. It was not typed here: it goes when the place is chosen again.
    void showText(const QString &text);
    /// The place was chosen: what is shown is what its own fields say.
    void arrive();
    void focusList();

protected:
    struct Names
    {
        QString prefix; ///< of the object names: "orders" gives "orders_page", "orders_text", "orders_list", …
        QString title;
        QString list;
        QString search;
        QString searchHint;
        QString status;
    };
    FilterPage(const Names &names, QWidget *parent);

    /// Once, in the constructor. The list outlives its view: it is a member of the page.
    /// `stretched`: the column that takes the room that is left.
    void setList(lists::PagedRows &list, std::span<const int> widths, int stretched);
    /// What stands there instead of rows when there is nothing to filter.
    void setEmptyText(const QString &text);
    void addStatus(const QString &text, const QString &id);
    /// Beside the title.
    void addToHead(QWidget *widget);
    [[nodiscard]] QPushButton *addButton(const QString &name, const QString &text);

    [[nodiscard]] QString text() const;     ///< trimmed
    [[nodiscard]] QString statusId() const; ///< empty: every one
    [[nodiscard]] bool isFiltered() const { return !text().isEmpty() || !statusId().isEmpty(); }
    [[nodiscard]] int currentRow() const; ///< -1: none

    /// Gives the list the filter.
    virtual void ask() = 0;
    /// The list, what it is doing, or the chosen row is another.
    virtual void showState() {}
    /// Enter or a double click on a row.
    virtual void activate() = 0;

private:
    void askNow();
    void showEmpty();

    QString m_prefix;
    lists::PagedRows *m_list = nullptr;
    QHBoxLayout *m_head;
    QHBoxLayout *m_buttons;
    QLineEdit *m_text;
    QComboBox *m_status;
    QTableView *m_view;
    QLabel *m_empty;
    QString m_emptyText;
    QTimer *m_later;
    bool m_asked = false;
    bool m_lent = false; ///< the text came from elsewhere
};

} // namespace kd::ui
