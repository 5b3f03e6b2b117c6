// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/casework/case_page.h"

#include "models/lists/session.h"
#include "widgets/actions/decision_panel.h"
#include "widgets/casework/buyer_card.h"
#include "widgets/casework/case_tabs.h"
#include "widgets/casework/checklist_card.h"
#include "widgets/casework/header_card.h"
#include "widgets/casework/key_ledger_view.h"
#include "widgets/evidence/filmstrip.h"
#include "widgets/evidence/intake_of_files.h"
#include "widgets/reply/reply_panel.h"
#include "widgets/style/controls.h"
#include "widgets/style/tokens.h"

#include <QDropEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QStyle>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

QScrollArea *scrolling(const QString &name, QWidget *content)
{
    auto *area = new QScrollArea;
    area->setObjectName(name);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

} // namespace

CasePage::CasePage(lists::Session &session, Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_timer(new QTimer(this))
    , m_stack(new QStackedLayout)
    , m_empty(label(tr("No case is open. Choose one at the left, or paste a buyer's message with Ctrl+N."), u"soft"_s))
    , m_sideRule(rule(Qt::Vertical))
    , m_right(frame(u"column"_s))
    , m_header(new HeaderCard(session))
    , m_buyer(new BuyerCard(session))
    , m_checklist(new ChecklistCard(session))
    , m_tabs(new CaseTabs(session))
    , m_decision(new DecisionPanel(session, commands))
    , m_reply(new ReplyPanel(session, commands))
{
    setObjectName(u"case_page"_s);
    setAcceptDrops(true);
    auto *content = new QWidget;
    m_mainLayout = column(size::gapM, content);
    setMargins(m_mainLayout, size::gapL, size::gapM);
    m_mainLayout->addWidget(m_header);
    m_mainLayout->addWidget(m_buyer);
    m_mainLayout->addWidget(m_checklist);
    m_mainLayout->addWidget(m_tabs, 1);
    m_main = scrolling(u"case_scroll"_s, content);

    auto *right = column(size::gapL, m_right);
    setMargins(right, size::gapM, size::gapM);
    right->addWidget(m_decision);
    right->addWidget(m_reply);
    right->addStretch(1);
    m_side = scrolling(u"side_scroll"_s, m_right);
    m_side->setFixedWidth(size::rightWidth);

    auto *page = new QWidget;
    auto *layout = row(0, page);
    layout->addWidget(m_main, 1);
    layout->addWidget(m_sideRule);
    layout->addWidget(m_side);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    setLayout(m_stack);

    m_refresh = new lists::Refresh(
        m_session, [this] { return m_session.desk().caseScreen(m_case, m_session.me().id); },
        [this](const std::optional<desk::CaseScreen> &screen) {
            // Another case may have been chosen meanwhile; its own question follows.
            if (screen && screen->view.record.id == m_case) {
                showScreen(*screen);
            }
        },
        this);
    connect(m_timer, &QTimer::timeout, this, &CasePage::tick);
    m_timer->start(1000);
    connect(m_tabs, &CaseTabs::caseWanted, this, &CasePage::caseWanted);
    connect(m_tabs->keys(), &KeyLedgerView::keyWanted, this, &CasePage::keyWanted);
    connect(m_tabs->filmstrip(), &Filmstrip::opened, this, &CasePage::evidenceWanted);
    connect(m_decision, &DecisionPanel::decided, this, &CasePage::replyToDecision);
    connect(m_decision, &DecisionPanel::checkWanted, m_checklist, &ChecklistCard::goTo);
    followWhatIsAsked();
    addCommands(commands);
}

void CasePage::open(CaseId caseId)
{
    if (caseId != m_case) {
        m_case = caseId;
        m_screen.reset();
        m_main->verticalScrollBar()->setValue(0);
        // What stands there belongs to another case: away with it before a key can act on that one.
        m_empty->clear();
        m_stack->setCurrentIndex(0);
    }
    m_refresh->requestNow();
}

void CasePage::focusCase()
{
    if (m_screen) {
        m_checklist->focusList();
    } else {
        m_focusWanted = true;
        setFocus(); // away from the place the case was opened from
    }
}

void CasePage::refreshIf(CaseId caseId)
{
    if (!m_case.isEmpty() && caseId == m_case) {
        m_refresh->request();
    }
}

void CasePage::tellOfRefund(const refunds::RunningRefund &refund)
{
    m_reply->tellOfRefund(refund);
}

void CasePage::showScreen(const desk::CaseScreen &screen)
{
    m_case = screen.view.record.id;
    m_screen = screen;
    m_header->setScreen(screen);
    m_buyer->setScreen(screen);
    m_checklist->setScreen(screen);
    m_tabs->setScreen(screen);
    m_decision->setScreen(screen);
    m_reply->setScreen(screen);
    m_stack->setCurrentIndex(1);
    if (std::exchange(m_focusWanted, false)) {
        focusCase();
    }
    Q_EMIT screenShown();
}

void CasePage::setNames(const QMap<QString, QString> &nameOfProfile)
{
    m_tabs->setNames(nameOfProfile);
}

void CasePage::setFolded(bool folded)
{
    if (m_folded == folded) {
        return;
    }
    m_folded = folded;
    m_checklist->setFolded(folded);
    m_sideRule->setVisible(!folded);
    m_side->setVisible(!folded);
    if (folded) {
        m_side->takeWidget();
        m_right->setProperty("kind", u"card"_s);
        m_mainLayout->insertWidget(m_mainLayout->indexOf(m_tabs), m_right);
        m_right->show();
    } else {
        m_mainLayout->removeWidget(m_right);
        m_right->setProperty("kind", u"column"_s);
        m_side->setWidget(m_right);
    }
    m_right->style()->unpolish(m_right);
    m_right->style()->polish(m_right);
}

// Read again first: which script comes first follows from what was just decided.
void CasePage::replyToDecision()
{
    m_session.ask(m_session.desk().caseScreen(m_case, m_session.me().id), this,
                  [this](const std::optional<desk::CaseScreen> &screen) {
                      if (screen && screen->view.record.id == m_case) {
                          showScreen(*screen);
                          m_reply->pickScript();
                      }
                  });
}

void CasePage::tick()
{
    if (m_screen && isVisible()) {
        m_header->tick();
        m_decision->tick();
        m_checklist->tick();
    }
}

void CasePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_screen && carriesEvidence(*event->mimeData())) {
        event->acceptProposedAction();
    }
}

void CasePage::dropEvent(QDropEvent *event)
{
    if (m_screen && takeEvidence(m_session, this, m_case, *event->mimeData())) {
        m_tabs->show(1);
        event->acceptProposedAction();
    }
}

} // namespace kd::ui
