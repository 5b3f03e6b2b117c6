// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done by key in a case as a whole.
#include "models/lists/session.h"
#include "widgets/casework/buyer_card.h"
#include "widgets/casework/case_page.h"
#include "widgets/casework/case_sheets.h"
#include "widgets/casework/case_tabs.h"
#include "widgets/casework/checklist_card.h"
#include "widgets/casework/header_card.h"
#include "widgets/casework/incident_of_case.h"
#include "widgets/casework/key_ledger_view.h"
#include "widgets/evidence/intake_of_files.h"
#include "widgets/style/commands.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

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
    add(u"show_timeline"_s, tr("Timeline"), QKeySequence(Qt::ALT | Qt::Key_1), [this] { openTab(0); });
    add(u"show_evidence"_s, tr("Evidence"), QKeySequence(Qt::ALT | Qt::Key_2), [this] { openTab(1); });
    add(u"show_same_buyer"_s, tr("Same buyer"), QKeySequence(Qt::ALT | Qt::Key_3), [this] { openTab(2); });
    add(u"show_keys_of_order"_s, tr("Keys of the order"), QKeySequence(Qt::ALT | Qt::Key_4), [this] { openTab(3); });
    add(u"key_life"_s, tr("Life of this key"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), [this] {
        const CardId card = m_tabs->keys()->current();
        if (card.isEmpty()) {
            Q_EMIT m_session.told(tr("This order has no keys yet."));
        } else {
            Q_EMIT keyWanted(m_screen->view.record.order.shop, card);
        }
    });
    add(u"keep_key"_s, tr("Keep a key for the buyer"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), [this] {
        openTab(3);
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
        openTab(1);
        const QMimeData *pasted = QGuiApplication::clipboard()->mimeData(); // null: nothing was ever copied
        if (pasted == nullptr || !takeEvidence(m_session, this, m_case, *pasted)) {
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
    QAction *join = add(u"case_incident"_s, tr("Add to an incident"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J),
                        [this] { askJoiningIncident(m_session, this, m_screen->view.record); });
    // By a key of its own: nobody takes a case out by pressing once too often what put it in.
    QAction *leave =
        add(u"case_leaves_incident"_s, tr("Take out of its incident"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_J),
            [this] { askLeavingIncident(m_session, this, m_screen->view.record); });
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
    m_header->setCommands({close, escalate, assign, classify, link, join, leave, copy, history});
    connect(m_header, &HeaderCard::incidentWanted, this, &CasePage::incidentWanted);
}

} // namespace kd::ui
