// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/incidents/incident_sheets.h"

#include "models/desk/error_text.h"
#include "models/lists/incident_text.h"
#include "models/lists/labels.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
#include "widgets/incidents/case_ticks.h"
#include "widgets/incidents/incident_form.h"
#include "widgets/style/controls.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPointer>

using namespace Qt::StringLiterals;
using kd::style::Sheet;

namespace kd::ui {

namespace {

struct IncidentSheets
{
    Q_DECLARE_TR_FUNCTIONS(kd::ui::IncidentSheets)
};

constexpr size_t mostListed = 8; ///< actions that are named one by one

// The question stays open with what is wrong, until the desk has taken it.
template<typename T, typename F>
void settle(lists::Session &session, const QPointer<Sheet> &sheet, QFuture<Result<T>> future, QWidget *place, F done)
{
    session.ask(
        future, place,
        [sheet, done](auto &&...value) {
            if (sheet) {
                sheet->dismiss();
            }
            done(std::forward<decltype(value)>(value)...);
        },
        [sheet](const Error &error) {
            if (sheet) {
                sheet->setComplaint(desk::errorText(error));
            }
            return sheet != nullptr;
        });
}

// Who closed or joined elsewhere since it was ticked is named.
void tellJoined(lists::Session &session, const incidents::Joined &joined)
{
    if (joined.cases.empty() && joined.apart.empty()) {
        return;
    }
    QStringList said{IncidentSheets::tr("Added: %1.").arg(lists::casesText(int(joined.cases.size())))};
    said << lists::apartTexts(joined.apart);
    Q_EMIT session.told(said.join(u' '));
}

QString releaseText(const desk::ReleaseLine &line, int place, Instant now)
{
    const store::IntentRow &intent = line.intent;
    QStringList parts{QString::number(place) + u". #"_s + QString::number(intent.caseId.value()),
                      lists::label(intent.verb)};
    if (intent.amount) {
        parts << intent.amount->toDisplay();
    }
    if (line.dueAt) {
        parts << lists::remainingText(*line.dueAt - now);
    }
    return parts.join(u" · "_s);
}

void addRelease(Sheet &sheet, const desk::EndPreview &preview, Instant now)
{
    if (preview.release.empty()) {
        sheet.addSentence(IncidentSheets::tr("No action waits for these cases."), u"soft"_s);
        return;
    }
    sheet.addSentence(IncidentSheets::tr("Actions that wait and will go, the most urgent case first: %1")
                          .arg(preview.release.size()));
    QStringList lines;
    for (size_t i = 0; i < std::min(preview.release.size(), mostListed); ++i) {
        lines << releaseText(preview.release[i], int(i) + 1, now);
    }
    if (preview.release.size() > mostListed) {
        lines << IncidentSheets::tr("… and %1 more").arg(preview.release.size() - mostListed);
    }
    sheet.addSentence(lines.join(u'\n'), u"soft"_s);
}

} // namespace

void askIncident(lists::Session &session, QWidget *place, const IncidentFacts &facts,
                 const std::vector<desk::ShopStatus> &shops, std::function<void(IncidentId)> opened)
{
    auto *sheet = new Sheet(place, u"incident_sheet"_s, IncidentSheets::tr("Open an incident"));
    const auto form = std::make_shared<IncidentForm>(*sheet, facts, shops);
    auto *ticks = new CaseTicks;
    sheet->addWidget(IncidentSheets::tr("Its cases"), ticks);
    auto *count = style::label({}, u"soft"_s);
    count->setObjectName(u"incident_ticked"_s);
    sheet->addWidget({}, count);
    const auto read = [&session, sheet, form, ticks] {
        session.ask(
            session.desk().casesFitting(form->facts()), sheet,
            [&session, ticks](const std::vector<desk::IncidentCase> &cases) { ticks->setCases(cases, session.now()); });
    };
    QObject::connect(ticks, &CaseTicks::tickedChanged, count, [ticks, count] {
        count->setText(
            IncidentSheets::tr("%1 of %2 open cases that fit").arg(ticks->ticked().size()).arg(ticks->count()));
    });
    form->onChange(read);
    read();
    sheet->open(IncidentSheets::tr("Open it"),
                [&session, place, form, ticks, opened, shown = QPointer(sheet)](const auto &) {
                    settle(session, shown, session.desk().openIncident(session.me().id, form->facts(), ticks->ticked()),
                           place, [&session, opened](const desk::OpenedIncident &incident) {
                               opened(incident.id);
                               tellJoined(session, incident.joined);
                           });
                    return false;
                });
}

void askIncidentChange(lists::Session &session, QWidget *place, const Incident &incident,
                       const std::vector<desk::ShopStatus> &shops)
{
    auto *sheet = new Sheet(place, u"incident_change_sheet"_s, IncidentSheets::tr("Correct the incident"));
    const auto form = std::make_shared<IncidentForm>(*sheet, incident.facts, shops);
    sheet->open(
        IncidentSheets::tr("Change"), [&session, place, form, id = incident.id, shown = QPointer(sheet)](const auto &) {
            settle(session, shown, session.desk().changeIncident(session.me().id, id, form->facts()), place, [] {});
            return false;
        });
}

void askLinking(lists::Session &session, QWidget *place, const desk::IncidentScreen &screen)
{
    auto *sheet = new Sheet(place, u"incident_link_sheet"_s, IncidentSheets::tr("Add cases to the incident"));
    if (screen.fitting.empty()) {
        sheet->addSentence(
            IncidentSheets::tr("No other open case fits: of its shop, written since it began, with a "
                               "reason that such a cause brings. Others are added from their own page."));
        sheet->openNotice(IncidentSheets::tr("Close"));
        return;
    }
    sheet->addSentence(
        IncidentSheets::tr("These open cases fit. Their clocks pause by the rules until it is over; what "
                           "the buyers are owed as a word does not."),
        u"soft"_s);
    auto *ticks = new CaseTicks;
    ticks->setCases(screen.fitting, session.now());
    sheet->addWidget({}, ticks);
    sheet->open(IncidentSheets::tr("Add them"),
                [&session, place, ticks, id = screen.incident.id, shown = QPointer(sheet)](const auto &) {
                    settle(session, shown, session.desk().joinIncident(session.me().id, id, ticks->ticked()), place,
                           [&session](const incidents::Joined &joined) { tellJoined(session, joined); });
                    return false;
                });
}

void askEnd(lists::Session &session, QWidget *place, const desk::IncidentScreen &screen, std::function<void()> ended)
{
    const IncidentId incident = screen.incident.id;
    const QString title = screen.incident.facts.title;
    session.ask(session.desk().previewEnd(incident), place,
                [&session, place, incident, title, ended](const desk::EndPreview &preview) {
                    auto *sheet = new Sheet(place, u"incident_end_sheet"_s, IncidentSheets::tr("The incident is over"));
                    sheet->addSentence(title, u"section"_s);
                    sheet->addSentence(IncidentSheets::tr("Leave it: %1. Clocks start again for %2.")
                                           .arg(lists::casesText(preview.cases), lists::casesText(preview.resuming)));
                    addRelease(*sheet, preview, session.now());
                    if (preview.takenBack > 0) {
                        sheet->addSentence(
                            IncidentSheets::tr("Its messages that are still in the outbox are taken back: "
                                               "they would say what is no longer true. (%1)")
                                .arg(preview.takenBack),
                            u"warn"_s);
                    }
                    sheet->open(IncidentSheets::tr("It is over"),
                                [&session, place, incident, ended, shown = QPointer(sheet)](const auto &) {
                                    settle(session, shown, session.desk().endIncident(session.me().id, incident), place,
                                           [ended](const desk::EndPreview &) { ended(); });
                                    return false;
                                });
                });
}

} // namespace kd::ui
