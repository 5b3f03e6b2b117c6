// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/casework/checklist_card.h"

#include "models/lists/finding_sentence.h"
#include "models/lists/labels.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
#include "models/playbook/probes.h"
#include "widgets/casework/check_delegate.h"
#include "widgets/style/popover.h"
#include "widgets/style/sheet.h"
#include "widgets/style/tokens.h"

#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {
using Column = lists::Checklist::Column;
constexpr int markWidth = 24;
constexpr int questionWidth = 128;
constexpr int sourceWidth = 132;
constexpr int gradeWidth = 28;
} // namespace

ChecklistCard::ChecklistCard(lists::Session &session, QWidget *parent)
    : CardFrame(parent)
    , m_session(session)
    , m_model(this)
    , m_title(label({}, u"section"_s))
    , m_view(new QTableView)
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
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->horizontalHeader()->hide();
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(size::checkRow);
    m_view->verticalHeader()->setMinimumSectionSize(size::checkRow);
    auto *header = m_view->horizontalHeader();
    header->setMinimumSectionSize(10);
    header->setSectionResizeMode(int(Column::Sentence), QHeaderView::Stretch);
    m_view->setColumnWidth(int(Column::Mark), markWidth);
    m_view->setColumnWidth(int(Column::Question), questionWidth);
    m_view->setColumnWidth(int(Column::Source), sourceWidth);
    m_view->setColumnWidth(int(Column::Grade), gradeWidth);
    body()->addWidget(m_view);
    connect(again, &QPushButton::clicked, this, &ChecklistCard::recheckWanted);
    connect(m_view, &QTableView::activated, this, &ChecklistCard::showSource);
    connect(m_view, &QTableView::doubleClicked, this, &ChecklistCard::showSource);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ChecklistCard::fit);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ChecklistCard::fit);
    fit();
}

void ChecklistCard::setScreen(const desk::CaseScreen &screen)
{
    m_case = screen.view.record.id;
    m_open = screen.view.record.status != CaseStatus::Closed;
    m_model.setNow(m_session.now());
    m_model.apply(lists::checkRows(screen.view.machine, screen.view.findings));
    const auto [answered, asked] = m_model.progress();
    m_title->setText(tr("Checklist %1 / %2").arg(answered).arg(asked));
}

void ChecklistCard::tick()
{
    m_model.setNow(m_session.now());
}

void ChecklistCard::fit()
{
    m_view->setFixedHeight(qMax(1, m_model.rowCount()) * size::checkRow + 2);
}

void ChecklistCard::focusList()
{
    m_view->setFocus();
    if (!m_view->currentIndex().isValid()) {
        m_view->selectRow(0);
    }
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
    lines.emplace_back(tr("Answer"), QString(lists::label(finding.answer) + u" · "_s + lists::findingSentence(finding, now)));
    if (row->overruled) {
        lines.emplace_back(tr("Machine"), lists::label(row->machine));
    }
    for (const FactSource &source : finding.sources) {
        const QString when = source.at ? QString(u" · "_s + lists::exactTimeText(*source.at)) : QString();
        lines.emplace_back(tr("From"), QString(lists::sourceLabel(source.from) + u" · "_s + source.field + when));
    }
    if (finding.grade) {
        const playbook::GradeRule *rule = m_session.desk().playbook().grade(finding.gradeRule);
        lines.emplace_back(tr("Grade"), QString(id(*finding.grade) + u" · "_s +
                                                (rule == nullptr ? finding.gradeRule : rule->why.in(QLocale().name()))));
    }
    for (const auto &[name, value] : lists::findingValues(finding, now)) {
        lines.emplace_back(name, value);
    }
    lines.emplace_back(tr("Probe"), QString(finding.probe + u" = "_s + finding.code));
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
    sheet->addChoice(u"overrule_answer"_s, tr("Answer"), answers, id(was == Answer::Pass ? Answer::Fail : Answer::Pass));
    sheet->addText(u"overrule_reason"_s, tr("Reason"), {}, true);
    sheet->open(tr("Overrule"), [this, probe, was](const Sheet::Values &values) {
        put(probe, was, fromId<Answer>(values.value(u"overrule_answer"_s)).value_or(Answer::Unknown),
            values.value(u"overrule_reason"_s));
        return true;
    });
}

void ChecklistCard::answer()
{
    if (!m_open || m_case.isEmpty()) {
        return;
    }
    auto *sheet = new Sheet(this, u"answer_sheet"_s, tr("Answer a check"));
    sheet->addSentence(tr("For what no machine can see: a call back, the supplier's word, a look at the picture."), u"soft"_s);
    QList<Sheet::Choice> probes;
    for (const playbook::ProbeInfo &probe : playbook::probes()) {
        if (m_model.find(QString(probe.id)) < 0) {
            probes.emplace_back(QString(probe.id), lists::probeLabel(QString(probe.id)));
        }
    }
    sheet->addChoice(u"answer_probe"_s, tr("Question"), probes, u"contact.same"_s);
    sheet->addChoice(u"answer_answer"_s, tr("Answer"),
                     {{id(Answer::Pass), lists::label(Answer::Pass)}, {id(Answer::Fail), lists::label(Answer::Fail)}});
    sheet->addText(u"answer_reason"_s, tr("How it was checked"), {}, true);
    sheet->open(tr("Put on record"), [this](const Sheet::Values &values) {
        put(values.value(u"answer_probe"_s), Answer::Unknown,
            fromId<Answer>(values.value(u"answer_answer"_s)).value_or(Answer::Unknown), values.value(u"answer_reason"_s));
        return true;
    });
}

void ChecklistCard::put(const QString &probe, Answer was, Answer now, const QString &reason)
{
    m_session.ask(m_session.desk().overrule(m_session.me().id, m_case, probe, was, now, reason), this, [] {});
}

} // namespace kd::ui
