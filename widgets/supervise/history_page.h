// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/history_list.h"
#include "models/store/rows.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;
class QTimer;

namespace kd::lists {
class Session;
}
namespace kd::style {
class Commands;
}

namespace kd::ui {

/// The journal as supervisors read it: by kind, person, case, text and day; and the check that nobody has changed it.
class HistoryPage : public QWidget
{
    Q_OBJECT
public:
    HistoryPage(lists::Session &session, style::Commands &commands, QWidget *parent = nullptr);
    /// All entries of this case; other filters are taken off.
    void showCase(CaseId caseId);
    /// The place was chosen: a case that was lent by another place goes.
    void arrive();
    void refresh();
    void setProfiles(const std::vector<store::ProfileRow> &profiles);

Q_SIGNALS:
    void caseWanted(kd::CaseId caseId);
    void keyWanted(const kd::ShopId &shop, const kd::CardId &card);

private:
    [[nodiscard]] store::EntryFilter filter() const;
    void ask();
    void more();
    void readEnded();
    [[nodiscard]] std::function<bool(const Error &)> failing(int round);
    void verify();
    void askKey();

    lists::Session &m_session;
    lists::HistoryList m_model;
    QComboBox *m_kind;
    QComboBox *m_actor;
    QLineEdit *m_case;
    QLineEdit *m_text;
    QComboBox *m_since;
    QLabel *m_count;
    QLabel *m_check;
    QTableView *m_view;
    QTimer *m_later;
    bool m_lent = false; ///< the case in the filter was not typed here
    int m_round = 0;
    bool m_complete = false;
    bool m_loading = false;
};

} // namespace kd::ui
