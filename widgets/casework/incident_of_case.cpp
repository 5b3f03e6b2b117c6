// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/casework/incident_of_case.h"

#include "models/lists/incident_text.h"
#include "models/lists/session.h"
#include "widgets/style/sheet.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using kd::style::Sheet;

namespace kd::ui {

namespace {

struct IncidentOfCase
{
    Q_DECLARE_TR_FUNCTIONS(kd::ui::IncidentOfCase)
};

void askLeaving(lists::Session &session, QWidget *place, CaseId caseId, const QString &title)
{
    auto *sheet = new Sheet(place, u"leave_incident_sheet"_s, IncidentOfCase::tr("Take the case out of its incident"));
    sheet->addSentence(title, u"section"_s);
    sheet->addSentence(
        IncidentOfCase::tr("Its clocks start again now, and it gets no more of the incident's messages."));
    sheet->open(IncidentOfCase::tr("Take it out"), [&session, place, caseId](const Sheet::Values &) {
        session.ask(session.desk().leaveIncident(session.me().id, caseId), place, [] {});
        return true;
    });
}

void askJoining(lists::Session &session, QWidget *place, CaseId caseId, const std::vector<desk::IncidentLine> &lines)
{
    auto *sheet = new Sheet(place, u"join_incident_sheet"_s, IncidentOfCase::tr("Add the case to an incident"));
    QList<Sheet::Choice> running;
    for (const desk::IncidentLine &line : lines) {
        if (!line.row.endedAt) {
            running.emplace_back(QString::number(line.row.id.value()), line.row.facts.title);
        }
    }
    if (running.isEmpty()) {
        sheet->addSentence(IncidentOfCase::tr("No incident runs. Open one from the place Incidents."));
        sheet->openNotice(IncidentOfCase::tr("Close"));
        return;
    }
    sheet->addChoice(u"join_incident"_s, IncidentOfCase::tr("Incident"), running, {}, running.size() > 1);
    sheet->open(IncidentOfCase::tr("Add it"), [&session, place, caseId](const Sheet::Values &values) {
        const IncidentId incident(values.value(u"join_incident"_s).toLongLong());
        session.ask(session.desk().joinIncident(session.me().id, incident, {caseId}), place,
                    [&session](const incidents::Joined &joined) {
                        Q_EMIT session.told(joined.apart.empty() ? IncidentOfCase::tr("The case belongs to it now.")
                                                                 : lists::apartTexts(joined.apart).join(u' '));
                    });
        return true;
    });
}

} // namespace

void askJoiningIncident(lists::Session &session, QWidget *place, const CaseRecord &record)
{
    if (const CaseIncident *belongsTo = record.runningIncident()) {
        Q_EMIT session.told(
            IncidentOfCase::tr("The case belongs to %1 already. To take it out, choose that from its menu.")
                .arg(belongsTo->title));
        return;
    }
    session.ask(session.desk().incidents(), place,
                [&session, place, caseId = record.id](const std::vector<desk::IncidentLine> &lines) {
                    askJoining(session, place, caseId, lines);
                });
}

void askLeavingIncident(lists::Session &session, QWidget *place, const CaseRecord &record)
{
    if (const CaseIncident *belongsTo = record.runningIncident()) {
        askLeaving(session, place, record.id, belongsTo->title);
    } else {
        Q_EMIT session.told(IncidentOfCase::tr("The case belongs to no incident."));
    }
}

} // namespace kd::ui
