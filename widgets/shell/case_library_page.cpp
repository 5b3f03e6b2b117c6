// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/case_library_page.h"

#include "models/lists/labels.h"
#include "widgets/style/columns.h"
#include "widgets/style/controls.h"

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

CaseLibraryPage::CaseLibraryPage(lists::Session &session, QWidget *parent)
    : FilterPage({u"cases"_s, tr("Case library"), tr("Cases"), tr("Search the cases"),
                  tr("order number or masked buyer"), tr("Status of the cases")},
                 parent)
    , m_model(session, this)
    , m_open(addButton(u"open"_s, tr("Open the case")))
    , m_history(addButton(u"history"_s, tr("Its history")))
{
    for (const CaseStatus status : {CaseStatus::Open, CaseStatus::WaitingBuyer, CaseStatus::WaitingSupplier,
                                    CaseStatus::InReview, CaseStatus::Closed}) {
        addStatus(lists::label(status), id(status));
    }
    setList(m_model, columns::cases, int(lists::CaseLibrary::Column::Cause));
    setEmptyText(tr("No case yet. Paste a buyer's message with Ctrl+N to open one."));
    connect(m_open, &QPushButton::clicked, this, &CaseLibraryPage::activate);
    connect(m_history, &QPushButton::clicked, this, [this] {
        if (!current().isEmpty()) {
            Q_EMIT historyWanted(current());
        }
    });
    showState();
}

CaseId CaseLibraryPage::current() const
{
    const store::CaseRow *chosen = m_model.at(currentRow());
    return chosen == nullptr ? CaseId() : chosen->id;
}

void CaseLibraryPage::activate()
{
    if (!current().isEmpty()) {
        Q_EMIT caseWanted(current());
    }
}

void CaseLibraryPage::showState()
{
    m_open->setEnabled(!current().isEmpty());
    m_history->setEnabled(!current().isEmpty());
}

void CaseLibraryPage::ask()
{
    store::CaseFilter filter;
    filter.text = text();
    if (const auto status = caseStatusFromId(statusId())) {
        filter.statuses = {*status};
    }
    m_model.setFilter(filter);
}

} // namespace kd::ui
