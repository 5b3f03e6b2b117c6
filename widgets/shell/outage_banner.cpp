// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/outage_banner.h"

#include "models/desk/error_text.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
#include "widgets/style/controls.h"
#include "widgets/style/tokens.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

OutageBanner::OutageBanner(lists::Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_text(label({}))
    , m_act(linkButton(tr("Open an incident…"), u"banner_incident"_s))
{
    setObjectName(u"banner"_s);
    setProperty("kind", u"banner"_s);
    auto *layout = row(size::gap, this);
    setMargins(layout, size::gapM, 6);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"banner_text"_s);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_act);
    m_act->hide();
    hide();
    m_refresh = new lists::Refresh(
        m_session, [this] { return m_session.desk().incidents(); },
        [this](const std::vector<desk::IncidentLine> &lines) { setIncidents(lines); }, this);
    connect(&m_session.desk(), &desk::Desk::queuesChanged, this, [this] {
        if (!m_outages.empty()) {
            m_refresh->request(); // an incident was opened or is over
        }
    });
    connect(m_act, &QPushButton::clicked, this, [this] {
        if (m_lead.toOpen) {
            Q_EMIT openingWanted(*m_lead.toOpen);
        } else if (!m_lead.toShow.isEmpty()) {
            Q_EMIT incidentWanted(m_lead.toShow);
        }
    });
}

void OutageBanner::setShops(const std::vector<desk::ShopStatus> &shops)
{
    QStringList sentences;
    std::vector<IncidentFacts> outages;
    for (const desk::ShopStatus &shop : shops) {
        const sync::Progress &progress = shop.progress;
        if (!shop.online && progress.failingSince) {
            outages.push_back({tr("%1 cannot be reached").arg(shop.row.name), IncidentCause::ShopDown, shop.row.id,
                               *progress.failingSince});
            const QString age =
                progress.lastSuccess ? lists::agoText(*progress.lastSuccess, m_session.now()) : tr("never");
            sentences << tr("%1 cannot be reached since %2. Facts are from %3. Actions wait in the outbox. %4")
                             .arg(shop.row.name, lists::timeText(*progress.failingSince, m_session.now()), age,
                                  desk::errorText(progress.error));
        }
    }
    m_text->setText(sentences.join(u'\n'));
    setOutages(std::move(outages));
    setVisible(!m_outages.empty());
}

// What could be done about the outages before says nothing about these: nobody acts on it until the list has answered.
void OutageBanner::setOutages(std::vector<IncidentFacts> outages)
{
    if (outages != m_outages) {
        m_lead = {};
        m_act->hide();
    }
    m_outages = std::move(outages);
    if (!m_outages.empty()) {
        m_refresh->request();
    }
}

void OutageBanner::setIncidents(const std::vector<desk::IncidentLine> &lines)
{
    std::vector<store::IncidentRow> incidents;
    std::ranges::transform(lines, std::back_inserter(incidents), &desk::IncidentLine::row);
    m_lead = incidents::leadOf(m_outages, incidents);
    m_act->setText(m_lead.toShow.isEmpty() ? tr("Open an incident…") : tr("Show the incident"));
    m_act->setVisible(!m_outages.empty());
}

} // namespace kd::ui
