// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/incidents/telling_sheets.h"

#include "models/desk/error_text.h"
#include "models/lists/incident_text.h"
#include "models/lists/labels.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
#include "widgets/incidents/incident_form.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPointer>

using namespace Qt::StringLiterals;
using kd::style::Sheet;

namespace kd::ui {

namespace {

struct TellingSheets
{
    Q_DECLARE_TR_FUNCTIONS(kd::ui::TellingSheets)
};

constexpr Millis minute{60'000};
constexpr int usualMinutes = 60; ///< until the next word, where the script does not say

// Nobody promises seconds, and what is told twice within a minute is the same promise.
Instant wholeMinute(Instant at)
{
    return Instant((at.millis() + minute.count() - 1) / minute.count() * minute.count());
}

QList<Sheet::Choice> scriptsFor(const playbook::Playbook &playbook, bool over, const QString &language)
{
    QList<Sheet::Choice> choices;
    for (const playbook::Script &script : playbook.scripts()) {
        if (script.stages.contains(over ? u"incident_over"_s : u"incident"_s)) {
            choices.emplace_back(script.id, script.title.in(language));
        }
    }
    choices.emplace_back(QString(), TellingSheets::tr("Own words"));
    return choices;
}

/// The first of the two sheets: its fields, and what they come to.
class TellingForm : public QObject
{
public:
    TellingForm(lists::Session &session, Sheet &sheet, const desk::IncidentScreen &screen)
        : QObject(&sheet)
        , m_session(session)
        , m_sheet(sheet)
        , m_incident(screen.incident)
        , m_over(screen.incident.endedAt)
    {
        const IncidentMessage *holds = m_incident.message();
        const QString shown = QLocale().name();
        const QList<Sheet::Choice> scripts = scriptsFor(session.desk().playbook(), m_over, shown);
        sheet.addChoice(u"telling_script"_s, TellingSheets::tr("Text"), scripts, scripts.front().first);
        sheet.addChoice(u"telling_language"_s, TellingSheets::tr("Language"),
                        {{u"zh"_s, u"中文"_s}, {u"en"_s, u"English"_s}}, u"zh"_s);
        if (!m_over) {
            Instant next = wholeMinute(session.now() + std::chrono::minutes(usualMinutes));
            if (holds != nullptr && holds->nextWordAt && *holds->nextWordAt > session.now()) {
                next = *holds->nextWordAt;
            }
            m_next = timeField(u"telling_next"_s, TellingSheets::tr("Next word by"), next);
            sheet.addWidget(TellingSheets::tr("Next word by"), m_next);
            connect(m_next, &QDateTimeEdit::dateTimeChanged, this, &TellingForm::refill);
        }
        sheet.addLongText(u"telling_text"_s, TellingSheets::tr("Message"), {}, true);
        sheet.addChoice(u"telling_way"_s, TellingSheets::tr("How"), ways());
        sheet.addText(u"telling_reason"_s, TellingSheets::tr("Why all the same"));
        // Who chooses another text wants that one; another time or language only keeps the chosen one right.
        connect(sheet.findChild<QComboBox *>(u"telling_script"_s), &QComboBox::currentIndexChanged, this,
                [this] { fill(); });
        connect(sheet.findChild<QComboBox *>(u"telling_language"_s), &QComboBox::currentIndexChanged, this,
                &TellingForm::refill);
        // What was told already stands there: those who came later get the same word, and nobody gets it twice.
        if (holds != nullptr && (m_over || holds->nextWordAt > std::optional(session.now())) &&
            m_over == !holds->nextWordAt) {
            put(holds->text);
            auto *script = sheet.findChild<QComboBox *>(u"telling_script"_s);
            const QSignalBlocker quiet(script);
            script->setCurrentIndex(std::max(0, script->findData(holds->script)));
        } else {
            fill();
        }
    }

    [[nodiscard]] desk::IncidentTelling telling() const
    {
        const Sheet::Values values = m_sheet.values();
        desk::IncidentTelling telling;
        telling.message.text = values.value(u"telling_text"_s);
        telling.message.script = values.value(u"telling_script"_s);
        telling.message.reason = values.value(u"telling_reason"_s);
        if (m_next != nullptr) {
            telling.message.nextWordAt = timeIn(*m_next);
        }
        const QString way = values.value(u"telling_way"_s);
        telling.way = way.isEmpty() ? desk::TellingWay::Shop : desk::TellingWay::Elsewhere;
        telling.channel = way;
        telling.explainIn = QLocale().name();
        return telling;
    }

private:
    static QList<Sheet::Choice> ways()
    {
        QList<Sheet::Choice> list{{QString(), TellingSheets::tr("The shop mails each buyer a note")}};
        for (const QString &channel : lists::channels()) {
            list.emplace_back(channel, TellingSheets::tr("I have told them: %1").arg(lists::channelLabel(channel)));
        }
        return list;
    }
    [[nodiscard]] QPlainTextEdit *text() const { return m_sheet.findChild<QPlainTextEdit *>(u"telling_text"_s); }
    [[nodiscard]] bool isEdited() const { return text()->toPlainText() != m_filled; }
    void put(const QString &words)
    {
        text()->setPlainText(words);
        m_filled = text()->toPlainText(); // as the field gives it back
    }
    // Words that the agent has changed are theirs.
    void refill()
    {
        if (!isEdited()) {
            fill();
        } else if (!m_sheet.values().value(u"telling_script"_s).isEmpty()) {
            m_sheet.setComplaint(
                TellingSheets::tr("You have changed the message, so it stays as it is. Check its time and language."));
        }
    }
    void fill()
    {
        const Sheet::Values values = m_sheet.values();
        const QString script = values.value(u"telling_script"_s);
        if (script.isEmpty()) {
            return;
        }
        desk::IncidentScriptWish wish{script, values.value(u"telling_language"_s), QLocale().name(), std::nullopt};
        if (m_next != nullptr) {
            wish.nextWordAt = timeIn(*m_next);
        }
        // What is typed while the answer is on its way stays too.
        m_session.ask(m_session.desk().fillIncidentScript(m_incident.facts, wish), this,
                      [this, before = text()->toPlainText()](const desk::IncidentDraft &draft) {
                          if (text()->toPlainText() == before || !isEdited()) {
                              put(draft.script.text);
                          }
                      });
    }

    lists::Session &m_session;
    Sheet &m_sheet;
    Incident m_incident;
    bool m_over;
    QString m_filled; ///< the message as it was filled in last
    QDateTimeEdit *m_next = nullptr;
};

void confirm(lists::Session &session, QWidget *place, IncidentId incident, const desk::IncidentTelling &telling,
             const desk::TellingPreview &preview)
{
    auto *sheet = new Sheet(place, u"telling_confirm_sheet"_s, TellingSheets::tr("Tell them"));
    const QString buyers = lists::casesText(int(preview.cases.size()));
    sheet->addSentence(
        telling.way == desk::TellingWay::Shop
            ? TellingSheets::tr("The shop mails a note to the buyers of %1. While it is away the notes "
                                "wait in the outbox; a buyer counts as told once the shop has confirmed it.")
                  .arg(buyers)
            : TellingSheets::tr("The buyers of %1 were told by %2: that goes on record in each case, with "
                                "the promise.")
                  .arg(buyers, lists::channelLabel(telling.channel)));
    if (preview.before > 0) {
        sheet->addSentence(TellingSheets::tr("Not again, because they were told this text already: %1.")
                               .arg(lists::casesText(preview.before)),
                           u"soft"_s);
    }
    if (!preview.apart.empty()) {
        sheet->addSentence(TellingSheets::tr("Not reached this way:"), u"warn"_s);
        sheet->addSentence(lists::apartTexts(preview.apart).join(u'\n'), u"soft"_s);
    }
    if (telling.message.nextWordAt) {
        sheet->addSentence(TellingSheets::tr("Promised: the next word by %1.")
                               .arg(lists::dueText(*telling.message.nextWordAt, session.now())));
    }
    sheet->addSentence(telling.message.text, u"soft"_s);
    if (preview.cases.empty()) {
        sheet->openNotice(TellingSheets::tr("Close"));
        return;
    }
    desk::IncidentTelling told = telling;
    told.shown.emplace();
    for (const store::CaseRow &row : preview.cases) {
        told.shown->push_back(row.id);
    }
    sheet->open(TellingSheets::tr("Tell %1").arg(buyers), [&session, place, incident, told,
                                                           shown = QPointer(sheet)](const auto &) {
        session.ask(
            session.desk().tellIncident(session.me().id, incident, told), place,
            [&session, shown, byShop = told.way == desk::TellingWay::Shop](const incidents::Reached &reached) {
                if (shown) {
                    shown->dismiss();
                }
                const QString whom = lists::casesText(int(reached.cases.size()));
                QStringList said{byShop ? TellingSheets::tr("In the outbox for the buyers of %1.").arg(whom)
                                        : TellingSheets::tr("Told: %1.").arg(whom)};
                said << lists::apartTexts(reached.apart);
                Q_EMIT session.told(said.join(u' '));
            },
            [shown](const Error &error) {
                if (shown) {
                    shown->setComplaint(desk::errorText(error));
                }
                return shown != nullptr;
            });
        return false;
    });
}

// Empty: it may go out.
QString objection(const desk::TellingPreview &preview, const desk::IncidentTelling &telling)
{
    using playbook::GuardLevel;
    const std::optional<GuardLevel> level = preview.guard.level();
    if (level == GuardLevel::Block) {
        return preview.guard.explanations(GuardLevel::Block).join(u'\n');
    }
    if (level == GuardLevel::AskReason && telling.message.reason.isEmpty()) {
        return QString(preview.guard.explanations(GuardLevel::AskReason).join(u'\n') + u'\n' +
                       TellingSheets::tr("Change it, or say why all the same."));
    }
    return {};
}

} // namespace

void askTelling(lists::Session &session, QWidget *place, const desk::IncidentScreen &screen)
{
    auto *sheet = new Sheet(place, u"telling_sheet"_s, TellingSheets::tr("One message to all its cases"));
    auto *form = new TellingForm(session, *sheet, screen);
    sheet->open(TellingSheets::tr("Whom it reaches…"),
                [&session, place, form, id = screen.incident.id, shown = QPointer(sheet)](const auto &) {
                    const desk::IncidentTelling telling = form->telling();
                    if (telling.message.nextWordAt && *telling.message.nextWordAt <= session.now()) {
                        shown->setComplaint(TellingSheets::tr("The next word must lie ahead."));
                        return false;
                    }
                    session.ask(
                        session.desk().previewTelling(id, telling), place,
                        [&session, place, id, telling, shown](const desk::TellingPreview &preview) {
                            if (!shown) {
                                return;
                            }
                            if (const QString why = objection(preview, telling); !why.isEmpty()) {
                                shown->setComplaint(why);
                                return;
                            }
                            shown->dismiss();
                            confirm(session, place, id, telling, preview);
                        },
                        [shown](const Error &error) {
                            if (shown) {
                                shown->setComplaint(desk::errorText(error));
                            }
                            return shown != nullptr;
                        });
                    return false;
                });
}

} // namespace kd::ui
