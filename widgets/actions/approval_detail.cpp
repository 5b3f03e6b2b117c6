// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/approval_detail.h"

#include "models/lists/condition_text.h"
#include "models/lists/intent_text.h"
#include "models/lists/labels.h"
#include "models/lists/masking.h"
#include "models/lists/sentences.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
#include "widgets/actions/tone_delegate.h"
#include "widgets/evidence/filmstrip.h"
#include "widgets/style/columns.h"
#include "widgets/style/controls.h"
#include "widgets/style/tables.h"
#include "widgets/style/tokens.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

ApprovalDetail::ApprovalDetail(lists::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_checks(this)
    , m_effect(label({}))
    , m_asked(label({}, u"soft"_s))
    , m_mine(label({}, u"warn"_s))
    , m_checkTitle(label({}, u"section"_s))
    , m_checkView(new QTableView)
    , m_decision(label({}))
    , m_trace(label({}, u"small"_s))
    , m_evidenceNames(label({}, u"small"_s))
    , m_evidence(new Filmstrip(session))
{
    build();
    m_refresh = new lists::Refresh(
        [this] {
            if (!m_request) {
                m_refresh->finished();
                return;
            }
            m_session.ask(
                m_session.desk().caseScreen(m_request->line.row.intent.caseId, m_session.me().id), this,
                [this](const std::optional<desk::CaseScreen> &screen) {
                    // Another request may have been chosen meanwhile; its own question follows.
                    if (screen && m_request && screen->view.record.id == m_request->line.row.intent.caseId) {
                        showScreen(*screen);
                    }
                    m_refresh->finished();
                },
                [this](const Error &) {
                    m_refresh->finished();
                    return false;
                });
        },
        this);
    connect(&session.desk(), &desk::Desk::caseChanged, this, [this](CaseId caseId) {
        if (isVisible() && m_request && m_request->line.row.intent.caseId == caseId) {
            m_refresh->request();
        }
    });
    connect(m_evidence, &Filmstrip::opened, this, [this](const EvidenceId &evidence) {
        if (m_screen) {
            Q_EMIT evidenceWanted(*m_screen, evidence);
        }
    });
}

void ApprovalDetail::build()
{
    setObjectName(u"approval_detail"_s);
    auto *outer = column(0, this);
    auto *area = new QScrollArea;
    area->setObjectName(u"approval_scroll"_s);
    area->setAccessibleName(tr("What the approver looks at"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *body = new QWidget;
    area->setWidget(body);
    outer->addWidget(area);
    auto *layout = column(size::gapM, body);
    const auto card = [layout](const QString &title) {
        auto *made = new CardFrame;
        if (!title.isEmpty()) {
            made->body()->addWidget(label(title, u"section"_s));
        }
        layout->addWidget(made);
        return made->body();
    };
    auto *effect = card(tr("What it does"));
    const std::pair<QLabel *, QString> named[] = {
        {m_effect, u"approval_effect"_s}, {m_asked, u"approval_asked"_s},
        {m_mine, u"approval_mine"_s},     {m_decision, u"approval_decision"_s},
        {m_trace, u"approval_trace"_s},   {m_evidenceNames, u"approval_evidence"_s}};
    for (const auto &[text, name] : named) {
        text->setObjectName(name);
        text->setWordWrap(true);
    }
    effect->addWidget(m_effect);
    effect->addWidget(m_asked);
    effect->addWidget(m_mine);
    auto *checks = card({});
    checks->addWidget(m_checkTitle);
    m_checkView->setObjectName(u"approval_checks"_s);
    m_checkView->setAccessibleName(tr("Checklist of the case"));
    m_checkView->setModel(&m_checks);
    m_checkView->setItemDelegate(new ToneDelegate(m_checkView));
    dressTable(m_checkView, columns::approvalChecks);
    auto *header = m_checkView->horizontalHeader();
    header->setMinimumSectionSize(10);
    header->hide();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(int(lists::Checklist::Column::Sentence), QHeaderView::Stretch);
    m_checkView->verticalHeader()->setMinimumSectionSize(size::checkRow);
    m_checkView->verticalHeader()->setDefaultSectionSize(size::checkRow);
    m_checkView->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    checks->addWidget(m_checkView);
    auto *decision = card(tr("Decision"));
    decision->addWidget(m_decision);
    decision->addWidget(m_trace);
    auto *evidence = card(tr("Evidence"));
    evidence->addWidget(m_evidence);
    evidence->addWidget(m_evidenceNames);
    layout->addStretch(1);
    hide();
}

void ApprovalDetail::setRequest(const outbox::Request *request)
{
    const bool other =
        !request || !m_request || request->line.row.intent.operation != m_request->line.row.intent.operation;
    m_request = request == nullptr ? std::nullopt : std::optional(*request);
    setVisible(request != nullptr); // without one the list has all the room
    if (request == nullptr) {
        m_screen.reset();
        return;
    }
    const store::IntentRow &intent = request->line.row.intent;
    const Instant now = m_session.now();
    if (other) {
        m_effect->setText(lists::actionText(request->line)); // until the case is here
    }
    m_asked->setText(tr("Asked by %1, %2. It waits because it is %3. Ends %4.")
                         .arg(m_names.value(intent.askedBy.value(), intent.askedBy.value()),
                              lists::agoText(intent.askedAt, now), lists::excessText(*request),
                              lists::dueText(request->expiresAt, now)));
    const outbox::Approver *me = request->person(m_session.me().id);
    const QString why = me == nullptr ? QString() : lists::approverObstacleText(me->obstacle);
    m_mine->setText(why);
    m_mine->setVisible(!why.isEmpty());
    m_refresh->requestNow();
}

void ApprovalDetail::showScreen(const desk::CaseScreen &screen)
{
    m_screen = screen;
    const casework::CaseView &view = screen.view;
    const Intent *intent = view.record.intent(m_request->line.row.intent.operation);
    if (intent != nullptr) {
        QString effect = lists::effectText(*intent, view.record.orderNumber, view.record.buyerMasked);
        if (!intent->reason.isEmpty()) {
            effect = lists::inARow({effect, tr("Reason: %1").arg(lists::masked(intent->reason))});
        }
        m_effect->setText(effect);
    }
    m_decision->setText(decisionText(view));
    m_trace->setText(traceText(view));
    m_trace->setToolTip(rowsText(view.decision));
    m_checks.setNow(m_session.now());
    m_checks.apply(lists::checkRows(view.machine, view.findings));
    const auto [answered, asked] = m_checks.progress();
    m_checkTitle->setText(tr("Checklist %1 / %2").arg(answered).arg(asked));
    m_checkView->setFixedHeight(qMax(1, m_checks.rowCount()) * size::checkRow + 2);
    QStringList names;
    for (const CaseEvidence &piece : view.record.evidence) {
        names << lists::masked(piece.name);
    }
    m_evidenceNames->setText(names.join(u" · "_s));
    m_evidenceNames->setVisible(!names.isEmpty());
    CaseRecord closed = view.record;
    closed.status = CaseStatus::Closed; // an approver looks and adds nothing
    m_evidence->setCase(closed);
}

QString ApprovalDetail::decisionText(const casework::CaseView &view) const
{
    const playbook::Decision &now = view.decision;
    const QString liable = now.liability == Liability::Undetermined
                               ? tr("Liability not settled.")
                               : tr("Liable: %1.").arg(lists::label(now.liability));
    QString text = lists::inARow({liable, lists::asSentence(now.why.in(QLocale().name()))});
    if (!view.record.decisions.empty()) {
        const CaseDecision &made = view.record.decisions.back();
        QStringList said{
            tr("%1 decided: %2.").arg(m_names.value(made.by.value(), made.by.value()), lists::label(made.resolution))};
        if (made.rule.isEmpty()) {
            said << tr("No rule proposes it: it is the agent's own decision.");
        }
        if (!made.breakGlass.isEmpty()) {
            said << tr("Checks locked it; done all the same: %1").arg(lists::masked(made.breakGlass));
        }
        text += u'\n' + lists::inARow(said);
    }
    return text;
}

QString ApprovalDetail::traceText(const casework::CaseView &view) const
{
    const playbook::Decision &now = view.decision;
    const auto probes = [](const QStringList &ids) {
        QStringList names;
        for (const QString &probe : ids) {
            names << lists::probeLabel(probe);
        }
        return names.isEmpty() ? u"–"_s : names.join(u", "_s);
    };
    QStringList lines;
    const QString clauseId = view.record.decisions.empty() || view.record.decisions.back().clause.isEmpty()
                                 ? now.clause
                                 : view.record.decisions.back().clause;
    if (const playbook::Clause *clause = m_session.desk().playbook().clause(clauseId)) {
        lines << tr("Clause: %1").arg(clause->title.in(QLocale().name()));
    }
    lines << tr("For: %1").arg(probes(now.inFavour)) << tr("Against: %1").arg(probes(now.against));
    return lines.join(u'\n');
}

// Every row that was tried, for whoever doubts the rule: too much to stand between an approver and the answer.
QString ApprovalDetail::rowsText(const playbook::Decision &decision)
{
    QStringList lines;
    int tried = 0;
    for (const playbook::RowTrace &row : decision.trace) {
        QStringList missed;
        for (const QString &condition : row.missed) {
            missed << lists::conditionText(condition);
        }
        ++tried;
        lines << (row.matched ? tr("Rule %1 fits").arg(tried)
                              : tr("Rule %1 does not fit: %2").arg(tried).arg(missed.join(u"; "_s)))
                     .toHtmlEscaped();
    }
    return lines.join(u"<br>"_s);
}

} // namespace kd::ui
