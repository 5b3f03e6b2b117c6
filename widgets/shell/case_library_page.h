// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/case_library.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTableView;
class QTimer;

namespace kd::ui {

/// Every case, open and closed.
class CaseLibraryPage : public QWidget
{
    Q_OBJECT
public:
    explicit CaseLibraryPage(lists::Session &session, QWidget *parent = nullptr);
    void refresh() { ask(); }

Q_SIGNALS:
    void caseWanted(kd::CaseId caseId);
    void historyWanted(kd::CaseId caseId);

private:
    void ask();
    [[nodiscard]] CaseId current() const;

    lists::CaseLibrary m_model;
    QLineEdit *m_text;
    QComboBox *m_status;
    QTableView *m_view;
    QTimer *m_later;
};

} // namespace kd::ui
