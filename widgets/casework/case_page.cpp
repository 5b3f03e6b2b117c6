// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/casework/case_page.h"

#include "models/lists/session.h"
#include "widgets/actions/decision_panel.h"
#include "widgets/casework/buyer_card.h"
#include "widgets/casework/case_sheets.h"
#include "widgets/casework/case_tabs.h"
#include "widgets/casework/checklist_card.h"
#include "widgets/casework/header_card.h"
#include "widgets/casework/incident_of_case.h"
#include "widgets/casework/key_ledger_view.h"
#include "widgets/evidence/filmstrip.h"
#include "widgets/evidence/intake_of_files.h"
#include "widgets/reply/reply_panel.h"
#include "widgets/style/commands.h"
#include "widgets/style/controls.h"
#include "widgets/style/tokens.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollArea>
#include <QStackedLayout>
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
    connect(m_decision, &DecisionPanel::decided, m_reply, &ReplyPanel::pickScript);
    connect(m_decision, &DecisionPanel::checkWanted, m_checklist, &ChecklistCard::goTo);
    m_question = m_decision->findChild<QWidget *>(u"confirm_panel"_s);
    m_question->installEventFilter(this);
    addCommands(commands);
}

// Enter acts on what the confirmation says, so all of it stands on the screen as soon as it is asked, and again when it
// grows by what the desk answers.
bool CasePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_question && (event->type() == QEvent::Show || event->type() == QEvent::Resize)) {
        QTimer::singleShot(0, this, &CasePage::showQuestion);
    }
    return QWidget::eventFilter(watched, event);
}

void CasePage::showQuestion()
{
    if (!m_question->isVisible()) {
        return;
    }
    QScrollArea *area = m_folded ? m_main : m_side;
    const int top = m_question->mapTo(area->widget(), QPoint()).y() - size::gap;
    const int bottom = top + m_question->height() + 2 * size::gap;
    QScrollBar *bar = area->verticalScrollBar();
    if (bottom > bar->value() + area->viewport()->height()) {
        bar->setValue(bottom - area->viewport()->height());
    }
    if (top < bar->value()) {
        bar->setValue(top);
    }
}

void CasePage::addCommands(Commands &commands)
{
    const QString group = tr("Case");
    const auto add = [&](const QString &id, const QString &text, const QKeySequence &key, std::function<void()> run) {
        return commands.add(this, id, group, text, key, [this, run = std::move(run)] {
            if (m_screen && isVisible()) {
                run();
            }
        });
    };
    QAction *classify = add(u"classify_case"_s, tr("Correct type, reason, demand"), QKeySequence(Qt::Key_F2),
                            [this] { askClassification(m_session, this, m_screen->view.record); });
    QAction *recheck = add(u"recheck_case"_s, tr("Check all again"), QKeySequence(Qt::Key_F5), [this] {
        Q_EMIT m_session.told(tr("Asking the shop again…"));
        m_session.ask(m_session.desk().recheck(m_case), this, [this] { refreshIf(m_case); });
    });
    add(u"show_source"_s, tr("Show where an answer comes from"), QKeySequence(Qt::CTRL | Qt::Key_I),
        [this] { m_checklist->showSource(); });
    add(u"overrule_finding"_s, tr("Overrule an answer"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
        [this] { m_checklist->overrule(); });
    add(u"answer_check"_s, tr("Answer a check that no machine can"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
        [this] { m_checklist->answer(); });
    add(u"focus_checklist"_s, tr("To the checklist"), QKeySequence(Qt::ALT | Qt::Key_C),
        [this] { m_checklist->focusList(); });
    add(u"show_timeline"_s, tr("Timeline"), QKeySequence(Qt::ALT | Qt::Key_1), [this] { m_tabs->show(0); });
    add(u"show_evidence"_s, tr("Evidence"), QKeySequence(Qt::ALT | Qt::Key_2), [this] { m_tabs->show(1); });
    add(u"show_same_buyer"_s, tr("Same buyer"), QKeySequence(Qt::ALT | Qt::Key_3), [this] { m_tabs->show(2); });
    add(u"show_keys_of_order"_s, tr("Keys of the order"), QKeySequence(Qt::ALT | Qt::Key_4),
        [this] { m_tabs->show(3); });
    add(u"key_life"_s, tr("Life of this key"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), [this] {
        const CardId card = m_tabs->keys()->current();
        if (card.isEmpty()) {
            Q_EMIT m_session.told(tr("This order has no keys yet."));
        } else {
            Q_EMIT keyWanted(m_screen->view.record.order.shop, card);
        }
    });
    add(u"keep_key"_s, tr("Keep a key for the buyer"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), [this] {
        m_tabs->show(3);
        m_tabs->keys()->reserve();
    });
    add(u"give_key_back"_s, tr("Give the kept key back"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G),
        [this] { m_tabs->keys()->releaseLast(); });
    add(u"open_evidence"_s, tr("Open the evidence"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] {
        if (!m_screen->view.record.evidence.empty()) {
            Q_EMIT evidenceWanted(m_screen->view.record.evidence.back().id);
        }
    });
    add(u"add_evidence_file"_s, tr("Add evidence from a file"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
        [this] { chooseEvidence(m_session, this, m_case); });
    add(u"paste_evidence"_s, tr("Paste a picture as evidence"), QKeySequence(Qt::CTRL | Qt::Key_V), [this] {
        m_tabs->show(1);
        if (!takeEvidence(m_session, this, m_case, *QGuiApplication::clipboard()->mimeData())) {
            Q_EMIT m_session.told(tr("There is no picture or file on the clipboard."));
        }
    });
    QAction *link = add(u"link_case_order"_s, tr("Link an order"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
                        [this] { askOrderLink(m_session, this, m_screen->view.record); });
    QAction *assign =
        add(u"assign_case"_s, tr("Take this case, or hand it to…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
            [this] { askAssignee(m_session, this, m_screen->view.record); });
    QAction *escalate =
        add(u"escalate_case"_s, tr("Hand over to a senior"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U),
            [this] { askEscalation(m_session, this, m_case); });
    QAction *incident = add(u"case_incident"_s, tr("Add to an incident, or take out of it"),
                            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J),
                            [this] { askIncidentOfCase(m_session, this, m_screen->view.record); });
    QAction *history = add(u"case_history"_s, tr("History of this case"),
                           QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), [this] { Q_EMIT historyWanted(m_case); });
    QAction *copy = add(u"copy_order_number"_s, tr("Copy the order number"),
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] {
                            const QString number = m_screen->view.order ? m_screen->view.order->order.number
                                                                        : m_screen->view.record.orderNumber;
                            if (number.isEmpty()) {
                                Q_EMIT m_session.told(tr("This case has no order yet."));
                            } else {
                                QGuiApplication::clipboard()->setText(number);
                                Q_EMIT m_session.told(tr("%1 is on the clipboard.").arg(number));
                            }
                        });
    QAction *close =
        add(u"close_case"_s, tr("Close or reopen the case"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), [this] {
            m_screen->view.record.status == CaseStatus::Closed ? askReopening(m_session, this, m_case)
                                                               : askClosing(m_session, this, *m_screen);
        });
    connect(m_buyer, &BuyerCard::classifyWanted, classify, &QAction::trigger);
    connect(m_checklist, &ChecklistCard::recheckWanted, recheck, &QAction::trigger);
    connect(m_header, &HeaderCard::linkWanted, link, &QAction::trigger);
    m_header->setCommands({close, escalate, assign, classify, link, incident, copy, history});
    connect(m_header, &HeaderCard::incidentWanted, this, &CasePage::incidentWanted);
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
