// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/incidents/incident_detail.h"

#include "models/lists/incident_text.h"
#include "models/lists/times.h"
#include "widgets/actions/tone_delegate.h"
#include "widgets/style/columns.h"
#include "widgets/style/controls.h"
#include "widgets/style/tables.h"
#include "widgets/style/tokens.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

IncidentDetail::IncidentDetail(QWidget *parent)
    : QWidget(parent)
    , m_model(this)
    , m_title(new ElidedLabel)
    , m_facts(label({}, u"soft"_s))
    , m_message(label({}))
    , m_told(label({}, u"small"_s))
    , m_fitting(linkButton({}, u"incidents_fitting"_s))
    , m_cases(new QTableView)
    , m_empty(label({}, u"soft"_s))
{
    auto *layout = column(size::gapM, this);
    auto *about = new CardFrame;
    m_title->setObjectName(u"incident_heading"_s);
    m_facts->setObjectName(u"incident_facts"_s);
    m_message->setObjectName(u"incident_text"_s);
    m_told->setObjectName(u"incident_told"_s);
    about->body()->addWidget(m_title);
    for (QLabel *text : {m_facts, m_message, m_told}) {
        text->setWordWrap(true);
        about->body()->addWidget(text);
    }
    layout->addWidget(about);
    auto *cases = new CardFrame;
    auto *head = row(size::gap);
    head->addWidget(label(tr("Its cases"), u"section"_s));
    head->addStretch(1);
    m_fitting->setAccessibleName(tr("Cases that would fit"));
    head->addWidget(m_fitting);
    cases->body()->addLayout(head);
    m_cases->setObjectName(u"incident_cases"_s);
    m_cases->setAccessibleName(tr("Cases of this incident"));
    m_cases->setModel(&m_model);
    m_cases->setItemDelegate(new ToneDelegate(m_cases));
    dressTable(m_cases, columns::incidentCases);
    m_cases->horizontalHeader()->setStretchLastSection(false);
    m_cases->horizontalHeader()->setSectionResizeMode(int(lists::IncidentCaseList::Column::Reason),
                                                      QHeaderView::Stretch);
    cases->body()->addWidget(m_cases, 1);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    cases->body()->addWidget(m_empty, 1);
    layout->addWidget(cases, 1);
    connect(m_cases, &QTableView::activated, this, [this] { Q_EMIT caseWanted(currentCase()); });
    connect(m_cases->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IncidentDetail::currentChanged);
    connect(m_fitting, &QPushButton::clicked, this, &IncidentDetail::linkWanted);
}

CaseId IncidentDetail::currentCase() const
{
    const desk::IncidentCase *one = m_model.at(m_cases->currentIndex().row());
    return one == nullptr ? CaseId() : one->row.id;
}

void IncidentDetail::focusCases()
{
    m_cases->setFocus();
}

void IncidentDetail::tick(Instant now)
{
    m_model.setNow(now);
}

void IncidentDetail::setScreen(const desk::IncidentScreen &screen, Instant now)
{
    const Incident &incident = screen.incident;
    const auto nameOf = [this](const ProfileId &id) { return m_names.value(id.value(), id.value()); };
    m_title->setText(incident.facts.title);
    QStringList facts{lists::label(incident.facts.cause),
                      incident.facts.shop.isEmpty()
                          ? tr("all shops")
                          : m_shops.value(incident.facts.shop.value(), incident.facts.shop.value()),
                      tr("since %1").arg(lists::dueText(incident.facts.since, now)),
                      tr("opened by %1").arg(nameOf(incident.openedBy))};
    if (incident.endedAt) {
        facts << tr("over since %1 (%2)").arg(lists::dueText(*incident.endedAt, now), nameOf(incident.endedBy));
    }
    m_facts->setText(facts.join(u" · "_s));
    showMessage(screen, now);
    const int fitting = int(screen.fitting.size());
    m_fitting->setText(fitting == 1 ? tr("1 more case fits") : tr("%1 more cases fit").arg(fitting));
    m_fitting->setVisible(fitting > 0);
    m_model.setNow(now);
    const bool another = std::exchange(m_incident, incident.id) != incident.id;
    m_model.apply(screen.cases);
    const bool any = !screen.cases.empty();
    m_cases->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setText(incident.endedAt
                         ? tr("No case belonged to it.")
                         : tr("No case belongs to it yet. Add those that fit, or add one from its own page."));
    if (any && (another || !m_cases->currentIndex().isValid())) {
        m_cases->selectRow(0);
    }
}

void IncidentDetail::showMessage(const desk::IncidentScreen &screen, Instant now)
{
    const IncidentMessage *message = screen.incident.message();
    m_message->setText(message != nullptr ? message->text : tr("Its buyers were told nothing yet."));
    setStyled(m_message, "kind", message != nullptr ? QString() : u"soft"_s);
    m_told->setVisible(message != nullptr);
    if (message == nullptr) {
        return;
    }
    const desk::IncidentLine &line = screen.line;
    QStringList said{
        tr("Told %1, waiting in the outbox %2, not told %3.").arg(line.told).arg(line.waiting).arg(line.untold)};
    const bool late = !screen.incident.endedAt && message->nextWordAt && *message->nextWordAt < now;
    if (message->nextWordAt && !screen.incident.endedAt) {
        said << (late ? tr("The next word was due at %1.") : tr("Next word by %1."))
                    .arg(lists::dueText(*message->nextWordAt, now));
    }
    m_told->setText(said.join(u' '));
    setStyled(m_told, "kind", late ? u"late"_s : u"small"_s);
}

} // namespace kd::ui
