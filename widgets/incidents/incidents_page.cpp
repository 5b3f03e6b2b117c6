// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/incidents/incidents_page.h"

#include "models/lists/session.h"
#include "widgets/incidents/incident_detail.h"
#include "widgets/incidents/incident_sheets.h"
#include "widgets/incidents/telling_sheets.h"
#include "widgets/style/columns.h"

#include <QKeySequence>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {
constexpr std::chrono::seconds tickEvery{1};
} // namespace

IncidentsPage::IncidentsPage(lists::Session &session, Commands &commands, QWidget *parent)
    : ListPage({u"incidents"_s, tr("Incidents"), tr("Outages that many cases are about")}, parent)
    , m_session(session)
    , m_model(this)
    , m_detail(new IncidentDetail)
    , m_begin(
          addButton(commands, u"open"_s, tr("Open one…"), tr("Open an incident"), QKeySequence(Qt::CTRL | Qt::Key_O)))
    , m_tell(addButton(commands, u"tell"_s, tr("Tell…"), tr("Tell its cases one message"),
                       QKeySequence(Qt::CTRL | Qt::Key_T)))
    , m_link(addButton(commands, u"link"_s, tr("Add cases…"), tr("Add the cases that fit"),
                       QKeySequence(Qt::CTRL | Qt::Key_L)))
    , m_takeOut(addButton(commands, u"take_out"_s, tr("Take out"), tr("Take the chosen case out of it"),
                          QKeySequence(Qt::CTRL | Qt::Key_Delete)))
    , m_change(addButton(commands, u"change"_s, tr("Correct…"), tr("Correct title, cause, shop or time"),
                         QKeySequence(Qt::Key_F2)))
    , m_end(addButton(commands, u"end"_s, tr("End…"), tr("It is over: clocks start again"),
                      QKeySequence(Qt::CTRL | Qt::Key_E)))
{
    setList(m_model, columns::incidents, int(lists::IncidentList::Column::Title));
    setEmptyText(tr("No incident. When one outage brings many cases, open one: its cases get one message, their clocks "
                    "pause by the rules, and what waits for them goes in order of urgency when it is over."));
    addBeside(m_detail, 5, 6);
    m_refresh = new lists::Refresh(
        m_session, [this] { return m_session.desk().incidents(); },
        [this](std::vector<desk::IncidentLine> lines) {
            m_model.setNow(m_session.now());
            m_model.apply(std::move(lines));
            listRead();
            m_screenRefresh->request();
        },
        this);
    m_screenRefresh = new lists::Refresh(
        [this] {
            if (current().isEmpty()) {
                m_screenRefresh->finished();
                return;
            }
            m_session.ask(
                m_session.desk().incident(current()), this,
                [this](const desk::IncidentScreen &screen) {
                    showScreen(screen);
                    m_screenRefresh->finished();
                },
                [this](const Error &) {
                    m_screenRefresh->finished();
                    return false;
                });
        },
        this);
    addCommand(commands, u"focus_cases"_s, tr("To its cases"), QKeySequence(Qt::ALT | Qt::Key_C),
               [this] { m_detail->focusCases(); });
    connect(m_begin, &QPushButton::clicked, this, [this] { begin({{}, IncidentCause::Other, {}, m_session.now()}); });
    connect(m_tell, &QPushButton::clicked, this, [this] { act(askTelling); });
    connect(m_link, &QPushButton::clicked, this, [this] { act(askLinking); });
    connect(m_takeOut, &QPushButton::clicked, this, &IncidentsPage::takeOut);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (m_screen) {
            askIncidentChange(m_session, this, m_screen->incident, m_shops);
        }
    });
    connect(m_end, &QPushButton::clicked, this, &IncidentsPage::end);
    connect(m_detail, &IncidentDetail::linkWanted, this, [this] { act(askLinking); });
    connect(m_detail, &IncidentDetail::caseWanted, this, &IncidentsPage::caseWanted);
    connect(m_detail, &IncidentDetail::currentChanged, this, &IncidentsPage::showState);
    every(tickEvery, [this] {
        m_model.setNow(m_session.now());
        m_detail->tick(m_session.now());
    });
    listRead();
}

void IncidentsPage::refresh()
{
    m_refresh->request();
}

void IncidentsPage::setNames(const QMap<QString, QString> &nameOfProfile)
{
    m_detail->setNames(nameOfProfile);
}

void IncidentsPage::setShops(const std::vector<desk::ShopStatus> &shops)
{
    m_shops = shops;
    QMap<QString, QString> names;
    for (const desk::ShopStatus &shop : shops) {
        names.insert(shop.row.id.value(), shop.row.name);
    }
    m_detail->setShopNames(names);
}

void IncidentsPage::choose(IncidentId incident)
{
    ListPage::choose(QString::number(incident.value()));
    refresh();
}

void IncidentsPage::begin(const IncidentFacts &facts)
{
    askIncident(m_session, this, facts, m_shops, [this](IncidentId incident) { choose(incident); });
}

IncidentId IncidentsPage::current() const
{
    const desk::IncidentLine *line = m_model.at(currentRow());
    return line == nullptr ? IncidentId() : line->row.id;
}

// Enter goes on into the cases, as in the other places that are a list and its detail.
void IncidentsPage::activate()
{
    m_detail->focusCases();
}

void IncidentsPage::showScreen(const desk::IncidentScreen &screen)
{
    if (screen.incident.id != current()) {
        return; // another was chosen meanwhile
    }
    m_screen = screen;
    m_detail->setScreen(screen, m_session.now());
    showState();
}

void IncidentsPage::showState()
{
    const bool read = m_screen && m_screen->incident.id == current();
    if (!read) {
        m_screen.reset();
        if (!current().isEmpty()) {
            m_screenRefresh->requestNow();
        }
    }
    const bool runs = read && !m_screen->incident.endedAt;
    m_detail->setVisible(read);
    m_tell->setEnabled(read);
    m_link->setEnabled(runs);
    m_takeOut->setEnabled(runs && !m_detail->currentCase().isEmpty());
    m_change->setEnabled(runs);
    m_end->setEnabled(runs);
}

void IncidentsPage::act(void (*question)(lists::Session &, QWidget *, const desk::IncidentScreen &))
{
    if (m_screen) {
        question(m_session, this, *m_screen);
    }
}

// The last word is offered at once: whoever was told of an outage is told of its end.
void IncidentsPage::end()
{
    if (!m_screen) {
        return;
    }
    askEnd(m_session, this, *m_screen, [this, incident = m_screen->incident.id] {
        Q_EMIT m_session.told(tr("The incident is over."));
        m_session.ask(m_session.desk().incident(incident), this, [this](const desk::IncidentScreen &screen) {
            if (!screen.incident.messages.empty() && !screen.cases.empty()) {
                askTelling(m_session, this, screen);
            }
        });
    });
}

void IncidentsPage::takeOut()
{
    const CaseId caseId = m_detail->currentCase();
    if (!caseId.isEmpty()) {
        m_session.ask(m_session.desk().leaveIncident(m_session.me().id, caseId), this, [this, caseId] {
            Q_EMIT m_session.told(tr("Case #%1 no longer belongs to it.").arg(caseId.value()));
        });
    }
}

} // namespace kd::ui
