// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/casework/checklist_card.h"

#include "models/lists/condition_text.h"
#include "models/lists/finding_sentence.h"
#include "models/lists/labels.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
#include "models/playbook/probes.h"
#include "widgets/casework/check_delegate.h"
#include "widgets/style/columns.h"
#include "widgets/style/popover.h"
#include "widgets/style/sheet.h"
#include "widgets/style/tables.h"
#include "widgets/style/tokens.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QTableView>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {
using Column = lists::Checklist::Column;
} // namespace

ChecklistCard::ChecklistCard(lists::Session &session, QWidget *parent)
    : CardFrame(parent)
    , m_session(session)
    , m_model(this)
    , m_title(label({}, u"section"_s))
    , m_view(new QTableView)
    , m_noOrder(label(tr("What the shop knows can be checked once the case has an order. Link it with Ctrl+Shift+L."),
                      u"soft"_s))
    , m_rest(linkButton({}, u"checklist_rest"_s))
{
    setObjectName(u"checklist_card"_s);
    auto *head = row(size::gapS);
    m_title->setObjectName(u"checklist_title"_s);
    head->addWidget(m_title, 1);
    QPushButton *again = linkButton(tr("check all again"), u"recheck"_s);
    head->addWidget(again);
    head->addWidget(keyHint(u"F5"_s));
    body()->addLayout(head);

    m_view->setObjectName(u"checklist"_s);
    m_view->setAccessibleName(tr("Verification checklist"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new CheckDelegate(m_view));
    auto *header = m_view->horizontalHeader();
    header->setMinimumSectionSize(10);
    dressTable(m_view, columns::checklist);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(int(Column::Sentence), QHeaderView::Stretch);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header->hide();
    m_view->verticalHeader()->setDefaultSectionSize(size::checkRow);
    m_view->verticalHeader()->setMinimumSectionSize(size::checkRow);
    m_noOrder->setObjectName(u"checklist_no_order"_s);
    m_noOrder->setWordWrap(true);
    body()->addWidget(m_noOrder);
    body()->addWidget(m_view);
    body()->addWidget(m_rest, 0, Qt::AlignLeft);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    connect(m_rest, &QPushButton::clicked, this, [this] { unfold(!m_unfolded); });
    connect(again, &QPushButton::clicked, this, &ChecklistCard::recheckWanted);
    connect(m_view, &QTableView::activated, this, &ChecklistCard::showSource);
    connect(m_view, &QTableView::doubleClicked, this, &ChecklistCard::showSource);
    fit();
}

void ChecklistCard::setScreen(const desk::CaseScreen &screen)
{
    if (std::exchange(m_case, screen.view.record.id) != screen.view.record.id) {
        m_unfolded = false;
    }
    m_hasOrder = screen.view.order.has_value();
    m_open = screen.view.record.status != CaseStatus::Closed;
    m_model.setNow(m_session.now());
    m_model.apply(lists::checkRows(screen.view.machine, screen.view.findings));
    const auto [answered, asked] = m_model.progress();
    m_title->setText(tr("Checklist %1 / %2").arg(answered).arg(asked));
    fit();
}

void ChecklistCard::tick()
{
    m_model.setNow(m_session.now());
}

bool ChecklistCard::isPutAway(const lists::CheckRow &row) const
{
    if (!m_hasOrder && row.finding.answer == Answer::Unknown && !row.overruled) {
        return true; // nothing of it can be known yet
    }
    const bool quiet = row.finding.answer == Answer::Pass || row.finding.answer == Answer::NotApplicable;
    return m_folded && quiet && !row.overruled;
}

void ChecklistCard::fit()
{
    int away = 0;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        const bool putAway = isPutAway(*m_model.at(i));
        away += putAway ? 1 : 0;
        m_view->setRowHidden(i, putAway && !m_unfolded);
    }
    const int shown = m_unfolded ? m_model.rowCount() : m_model.rowCount() - away;
    m_view->setVisible(shown > 0);
    m_view->setFixedHeight(qMax(1, shown) * size::checkRow + 2);
    m_noOrder->setVisible(!m_hasOrder && !m_case.isEmpty());
    m_rest->setVisible(away > 0);
    m_rest->setText(m_unfolded   ? tr("Show fewer checks")
                    : m_hasOrder ? tr("%1 checks in order or not asked: show").arg(away)
                                 : tr("%1 checks wait for the order: show").arg(away));
}

void ChecklistCard::setFolded(bool folded)
{
    m_folded = folded;
    fit();
}

void ChecklistCard::unfold(bool unfolded)
{
    m_unfolded = unfolded;
    fit();
}

void ChecklistCard::focusList()
{
    if (m_view->isHidden()) {
        m_rest->setFocus();
        return;
    }
    // Qt makes the first row the current one without showing that; selected it can be seen.
    int row = m_view->currentIndex().row();
    for (int i = 0; (row < 0 || m_view->isRowHidden(row)) && i < m_model.rowCount(); ++i) {
        row = m_view->isRowHidden(i) ? row : i;
    }
    m_view->selectRow(row);
    m_view->setFocus();
}

QString ChecklistCard::gradeText(const Finding &finding) const
{
    const playbook::GradeRule *rule = m_session.desk().playbook().grade(finding.gradeRule);
    return QString(id(*finding.grade) + u" · "_s +
                   (rule == nullptr ? finding.gradeRule : rule->why.in(QLocale().name())));
}

bool ChecklistCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        showSource();
        return true;
    }
    if (watched == m_view->viewport() && event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = m_view->indexAt(help->pos());
        const lists::CheckRow *row = m_model.at(index.row());
        if (row != nullptr) {
            const bool grade = index.column() == int(Column::Grade) && row->finding.grade;
            QToolTip::showText(help->globalPos(),
                               QString(u"<p>"_s +
                                       (grade ? gradeText(row->finding) : index.data().toString()).toHtmlEscaped() +
                                       u"</p>"_s),
                               m_view);
            return true;
        }
    }
    return CardFrame::eventFilter(watched, event);
}

const lists::CheckRow *ChecklistCard::current() const
{
    return m_model.at(m_view->currentIndex().row());
}

void ChecklistCard::showSource()
{
    const lists::CheckRow *row = current();
    if (row == nullptr) {
        return;
    }
    const Instant now = m_session.now();
    const Finding &finding = row->finding;
    std::vector<Popover::Line> lines;
    lines.emplace_back(tr("Answer"),
                       QString(lists::label(finding.answer) + u" · "_s + lists::findingSentence(finding, now)));
    if (row->overruled) {
        lines.emplace_back(tr("Machine"), lists::label(row->machine));
    }
    for (const FactSource &source : finding.sources) {
        const QString when = source.at ? QString(u" · "_s + lists::exactTimeText(*source.at)) : QString();
        lines.emplace_back(tr("From"), QString(lists::sourceLabel(source.from) + u" · "_s +
                                               lists::sourceFieldLabel(source.field) + when));
    }
    if (finding.grade) {
        lines.emplace_back(tr("Grade"), gradeText(finding));
    }
    for (const auto &[name, value] : lists::findingValues(finding, now)) {
        lines.emplace_back(name, value);
    }
    lines.emplace_back(tr("Probe"), QString(lists::probeLabel(finding.probe) + u" · "_s +
                                            lists::outcomeLabel(finding.probe, finding.code)));
    Popover::show(m_view, lists::probeLabel(finding.probe), lines);
}

void ChecklistCard::overrule()
{
    const lists::CheckRow *row = current();
    if (row == nullptr || !m_open) {
        return;
    }
    const QString probe = row->finding.probe;
    const Answer was = row->finding.answer;
    auto *sheet = new Sheet(this, u"overrule_sheet"_s, tr("Overrule: %1").arg(lists::probeLabel(probe)));
    sheet->addSentence(tr("The machine's answer and yours both stay on record."), u"soft"_s);
    QList<Sheet::Choice> answers;
    for (const Answer answer : all<Answer>()) {
        answers.emplace_back(id(answer), lists::label(answer));
    }
    sheet->addChoice(u"overrule_answer"_s, tr("Answer"), answers,
                     id(was == Answer::Pass ? Answer::Fail : Answer::Pass));
    sheet->addText(u"overrule_reason"_s, tr("Reason"), {}, true);
    // The case as it was asked about: another one may be on the screen when the answer comes.
    sheet->open(tr("Overrule"), [this, caseId = m_case, probe, was](const Sheet::Values &values) {
        put(caseId, probe, was, fromId<Answer>(values.value(u"overrule_answer"_s)).value_or(Answer::Unknown),
            values.value(u"overrule_reason"_s));
        return true;
    });
}

void ChecklistCard::goTo(const QString &probe)
{
    const int row = m_model.find(probe);
    if (row < 0) {
        answer(probe);
        return;
    }
    if (m_view->isRowHidden(row)) {
        unfold(true);
    }
    m_view->selectRow(row);
    m_view->setFocus();
}

void ChecklistCard::answer(const QString &probe)
{
    if (!m_open || m_case.isEmpty()) {
        return;
    }
    auto *sheet = new Sheet(this, u"answer_sheet"_s, tr("Answer a check"));
    sheet->addSentence(tr("For what no machine can see: a call back, the supplier's word, a look at the picture."),
                       u"soft"_s);
    QList<Sheet::Choice> probes;
    for (const playbook::ProbeInfo &info : playbook::probes()) {
        if (m_model.find(QString(info.id)) < 0) {
            probes.emplace_back(QString(info.id), lists::probeLabel(QString(info.id)));
        }
    }
    sheet->addChoice(u"answer_probe"_s, tr("Question"), probes, probe);
    sheet->addChoice(u"answer_answer"_s, tr("Answer"),
                     {{id(Answer::Pass), lists::label(Answer::Pass)}, {id(Answer::Fail), lists::label(Answer::Fail)}});
    sheet->addText(u"answer_reason"_s, tr("How it was checked"), {}, true);
    sheet->open(tr("Put on record"), [this, caseId = m_case](const Sheet::Values &values) {
        put(caseId, values.value(u"answer_probe"_s), Answer::Unknown,
            fromId<Answer>(values.value(u"answer_answer"_s)).value_or(Answer::Unknown),
            values.value(u"answer_reason"_s));
        return true;
    });
}

void ChecklistCard::put(CaseId caseId, const QString &probe, Answer was, Answer now, const QString &reason)
{
    m_session.ask(m_session.desk().overrule(m_session.me().id, caseId, probe, was, now, reason), this, [] {});
}

} // namespace kd::ui
