// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/case_library_page.h"

#include "models/lists/labels.h"
#include "widgets/style/controls.h"
#include "widgets/style/tables.h"
#include "widgets/style/tokens.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {
constexpr int widths[] = {70, 110, 200, 90, 140, 170, 140};
constexpr int askAfter = 120; ///< ms without a key press
} // namespace

CaseLibraryPage::CaseLibraryPage(lists::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_model(session, this)
    , m_text(new QLineEdit)
    , m_status(new QComboBox)
    , m_view(new QTableView)
    , m_later(new QTimer(this))
{
    setObjectName(u"case_library_page"_s);
    auto *layout = column(size::gapM, this);
    setMargins(layout, size::gapL, size::gapM);
    auto *head = row(size::gap);
    head->addWidget(label(tr("Case library"), u"heading"_s));
    head->addStretch(1);
    m_text->setObjectName(u"cases_text"_s);
    m_text->setAccessibleName(tr("Search the cases"));
    m_text->setPlaceholderText(tr("order number or masked buyer"));
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(280);
    m_status->setObjectName(u"cases_status"_s);
    m_status->setAccessibleName(tr("Status of the cases"));
    m_status->addItem(tr("every status"), QString());
    for (const CaseStatus status : {CaseStatus::Open, CaseStatus::WaitingBuyer, CaseStatus::WaitingSupplier,
                                    CaseStatus::InReview, CaseStatus::Closed}) {
        m_status->addItem(lists::label(status), id(status));
    }
    head->addWidget(m_text);
    head->addWidget(m_status);
    layout->addLayout(head);
    auto *card = new CardFrame;
    m_view->setObjectName(u"cases_list"_s);
    m_view->setAccessibleName(tr("Cases"));
    m_view->setModel(&m_model);
    dressTable(m_view);
    for (int i = 0; i < int(std::size(widths)); ++i) {
        m_view->setColumnWidth(i, widths[i]);
    }
    card->body()->addWidget(m_view, 1);
    auto *buttons = row(size::gap);
    auto *open = new QPushButton(tr("Open the case"));
    open->setObjectName(u"cases_open"_s);
    auto *history = new QPushButton(tr("Its history"));
    history->setObjectName(u"cases_history"_s);
    buttons->addWidget(open);
    buttons->addWidget(history);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    layout->addWidget(card, 1);
    m_later->setSingleShot(true);
    connect(m_text, &QLineEdit::textChanged, m_later, [this] { m_later->start(askAfter); });
    connect(m_later, &QTimer::timeout, this, &CaseLibraryPage::ask);
    connect(m_status, &QComboBox::currentIndexChanged, this, &CaseLibraryPage::ask);
    const auto openIt = [this] {
        if (!current().isEmpty()) {
            Q_EMIT caseWanted(current());
        }
    };
    connect(open, &QPushButton::clicked, this, openIt);
    connect(m_view, &QTableView::activated, this, openIt);
    connect(history, &QPushButton::clicked, this, [this] {
        if (!current().isEmpty()) {
            Q_EMIT historyWanted(current());
        }
    });
    setFocusProxy(m_text);
}

CaseId CaseLibraryPage::current() const
{
    const store::CaseRow *chosen = m_model.at(m_view->currentIndex().row());
    return chosen == nullptr ? CaseId() : chosen->id;
}

void CaseLibraryPage::ask()
{
    store::CaseFilter filter;
    filter.text = m_text->text().trimmed();
    if (const auto status = caseStatusFromId(m_status->currentData().toString())) {
        filter.statuses = {*status};
    }
    m_model.setFilter(filter);
}

} // namespace kd::ui
