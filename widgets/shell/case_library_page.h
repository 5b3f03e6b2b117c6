// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/case_library.h"
#include "widgets/shell/filter_page.h"

namespace kd::ui {

/// Every case, open and closed.
class CaseLibraryPage : public FilterPage
{
    Q_OBJECT
public:
    explicit CaseLibraryPage(lists::Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void caseWanted(kd::CaseId caseId);
    void historyWanted(kd::CaseId caseId);

protected:
    void ask() override;
    void showState() override;
    void activate() override;

private:
    [[nodiscard]] CaseId current() const;

    lists::CaseLibrary m_model;
    QPushButton *m_open;
    QPushButton *m_history;
};

} // namespace kd::ui
