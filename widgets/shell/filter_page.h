// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/actions/list_page.h"

class QComboBox;
class QLineEdit;
class QTimer;

namespace kd::lists {
class PagedRows;
}

namespace kd::ui {

/// A long list with a text and a state to filter it by over it: what orders and cases have in common. Asks when the
/// typing pauses; nothing is read before the page is shown for the first time.
class FilterPage : public ListPage
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
        QString prefix; ///< as ListPage::Names; "orders" gives "orders_text" and "orders_status" as well
        QString title;
        QString list;
        QString search;
        QString searchHint;
        QString status;
    };
    FilterPage(const Names &names, QWidget *parent);

    /// Once, in the constructor.
    void setList(lists::PagedRows &list, std::span<const int> widths, int stretched);
    /// What stands there instead of rows when there is nothing to filter.
    void setEmptyText(const QString &text);
    void addStatus(const QString &text, const QString &id);
    /// Beside the title.
    void addToHead(QWidget *widget);

    [[nodiscard]] QString text() const;     ///< trimmed
    [[nodiscard]] QString statusId() const; ///< empty: every one
    [[nodiscard]] bool isFiltered() const { return !text().isEmpty() || !statusId().isEmpty(); }
    /// The header shows by which column the list is sorted, and sorts it by those that the list can be sorted by.
    void setSortedBy(int column, Qt::SortOrder order);
    void sortBy(int column, Qt::SortOrder order);

    /// Gives the list the filter.
    virtual void ask() = 0;

private:
    void askNow();
    void showEmpty();

    lists::PagedRows *m_list = nullptr;
    QLineEdit *m_text;
    QComboBox *m_status;
    QString m_emptyText;
    QTimer *m_later;
    bool m_asked = false;
    bool m_lent = false; ///< the text came from elsewhere
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace kd::ui
