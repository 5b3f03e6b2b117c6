// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reply/contact_sheet.h"

#include "models/lists/labels.h"
#include "models/lists/masking.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
#include "widgets/reply/promise_words.h"
#include "widgets/style/sheet.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

struct ContactSheet
{
    Q_DECLARE_TR_FUNCTIONS(kd::ui::ContactSheet)
};

constexpr qsizetype longestPromise = 24;
constexpr QLatin1StringView nothing("none");
constexpr QLatin1StringView everything("all");

QList<Sheet::Choice> channelChoices()
{
    QList<Sheet::Choice> channels;
    const QStringList ids = lists::channels();
    for (const QString &channel : ids) {
        channels.emplace_back(channel, lists::channelLabel(channel));
    }
    return channels;
}

QList<Sheet::Choice> promiseChoices(const std::vector<CasePromise> &open, Instant now)
{
    QList<Sheet::Choice> choices;
    for (const CasePromise &promise : open) {
        choices.emplace_back(QString::number(promise.seq), promiseText(promise, now));
    }
    return choices;
}

// Which promise it keeps follows from whether it answers, until the agent chooses for themselves.
void addKeeps(Sheet *sheet, const std::vector<CasePromise> &open, bool substantive, Instant now)
{
    QList<Sheet::Choice> choices = promiseChoices(open, now);
    const QString next = choices.front().first;
    if (open.size() > 1) {
        choices.emplace_back(everything, ContactSheet::tr("all %1 promises").arg(open.size()));
    }
    choices.emplace_back(nothing, ContactSheet::tr("no promise"));
    sheet->addChoice(u"contact_keeps"_s, ContactSheet::tr("Promise kept by it"), choices,
                     substantive ? next : QString(nothing));
    auto *answers = sheet->findChild<QComboBox *>(u"contact_answers"_s);
    auto *keeps = sheet->findChild<QComboBox *>(u"contact_keeps"_s);
    QObject::connect(keeps, &QComboBox::activated, keeps, [keeps] { keeps->setProperty("chosen", true); });
    QObject::connect(answers, &QComboBox::currentIndexChanged, keeps, [answers, keeps, next] {
        if (!keeps->property("chosen").toBool()) {
            keeps->setCurrentIndex(keeps->findData(answers->currentData() == u"yes"_s ? next : QString(nothing)));
        }
    });
}

std::vector<qint64> keptBy(const QString &choice, const std::vector<CasePromise> &open)
{
    std::vector<qint64> kept;
    for (const CasePromise &promise : open) {
        if (choice == everything || choice == QString::number(promise.seq)) {
            kept.push_back(promise.seq);
        }
    }
    return kept;
}

} // namespace

QString promiseText(const CasePromise &promise, Instant now)
{
    QString what = lists::masked(promise.what).simplified();
    if (what.size() > longestPromise) {
        what = what.left(longestPromise - 1) + u'…';
    }
    const QString due = lists::dueText(promise.dueAt, now);
    return what.isEmpty() ? ContactSheet::tr("by %1").arg(due) : ContactSheet::tr("%1, by %2").arg(what, due);
}

void askContact(lists::Session &session, QWidget *place, const CaseRecord &record, const ContactDraft &draft)
{
    const bool closed = record.status == CaseStatus::Closed;
    const std::vector<CasePromise> open = record.openPromises();
    auto *sheet = new Sheet(place, u"contact_sheet"_s, ContactSheet::tr("Log the contact"));
    if (closed) {
        sheet->addSentence(ContactSheet::tr("The case stays closed."), u"soft"_s);
    }
    sheet->addChoice(u"contact_channel"_s, ContactSheet::tr("Channel"), channelChoices(),
                     record.messages.empty() ? QString() : record.messages.back().channel);
    if (draft.hidden) {
        sheet->addSentence(ContactSheet::tr("The text that was filled in is put on record, sealed."), u"soft"_s);
    } else {
        sheet->addLongText(u"contact_text"_s, ContactSheet::tr("What was said"), draft.text, true);
    }
    sheet->addChoice(u"contact_answers"_s, ContactSheet::tr("Counts as"),
                     {{u"yes"_s, ContactSheet::tr("an answer, or what is checked and by when")},
                      {u"no"_s, ContactSheet::tr("a first word only")}},
                     draft.substantive ? u"yes"_s : u"no"_s);
    if (!closed) {
        sheet->addChoice(
            u"contact_next"_s, ContactSheet::tr("Now"),
            {{u"desk"_s, ContactSheet::tr("we go on")}, {u"buyer"_s, ContactSheet::tr("the case waits for the buyer")}},
            draft.asksBuyer ? u"buyer"_s : u"desk"_s);
    }
    if (!open.empty()) {
        addKeeps(sheet, open, draft.substantive, session.now());
    }
    const QString told = draft.promise.isEmpty() ? ContactSheet::tr("next word") : draft.promise;
    const QString due = draft.promiseDue ? lists::dueText(*draft.promiseDue, session.now()) : QString();
    sheet->addText(u"contact_promise"_s, ContactSheet::tr("Promised"), draft.promiseDue ? told : QString());
    sheet->addText(u"contact_due"_s, ContactSheet::tr("By when"), due);
    sheet->findChild<QLineEdit *>(u"contact_due"_s)
        ->setPlaceholderText(ContactSheet::tr("14:30, 11-25 09:00, or minutes, 2h, 1d from now"));
    sheet->open(ContactSheet::tr("Put on record"), [&session, sheet, draft, due, open, closed, caseId = record.id,
                                                    place](const Sheet::Values &values) {
        entry::Contact contact;
        contact.channel = values.value(u"contact_channel"_s);
        contact.script = draft.script;
        contact.text = draft.hidden ? draft.text : values.value(u"contact_text"_s);
        contact.substantive = values.value(u"contact_answers"_s) == u"yes"_s;
        contact.waitsForBuyer = values.value(u"contact_next"_s) == u"buyer"_s;
        contact.keeps = keptBy(values.value(u"contact_keeps"_s), open);
        contact.promise = values.value(u"contact_promise"_s);
        if (!contact.promise.isEmpty()) {
            const QString typed = values.value(u"contact_due"_s);
            // What was told is kept to the second; typed again it is what the field says.
            contact.promiseDue = typed == due && draft.promiseDue ? draft.promiseDue : dueFrom(typed, session.now());
            if (!contact.promiseDue) {
                sheet->setComplaint(ContactSheet::tr("Say by when: a time that lies ahead, such as 14:30, 90 or 2h."));
                return false;
            }
        }
        session.ask(session.desk().logContact(session.me().id, caseId, contact), place, [&session, closed] {
            Q_EMIT session.told(closed ? ContactSheet::tr("The contact is on record. The case stays closed.")
                                       : ContactSheet::tr("The contact is on record."));
        });
        return true;
    });
}

void askPromiseKept(lists::Session &session, QWidget *place, const CaseRecord &record, qint64 promise)
{
    const std::vector<CasePromise> open = record.openPromises();
    if (open.empty()) {
        Q_EMIT session.told(ContactSheet::tr("No promise of this case is open."));
        return;
    }
    auto *sheet = new Sheet(place, u"promise_sheet"_s, ContactSheet::tr("Was this promise kept?"));
    sheet->addChoice(u"promise_which"_s, ContactSheet::tr("Promise"), promiseChoices(open, session.now()),
                     QString::number(promise));
    sheet->addText(u"promise_note"_s, ContactSheet::tr("How"));
    sheet->open(ContactSheet::tr("Kept"), [&session, place, caseId = record.id](const Sheet::Values &values) {
        const qint64 seq = values.value(u"promise_which"_s).toLongLong();
        session.ask(session.desk().keepPromise(session.me().id, caseId, seq, values.value(u"promise_note"_s)), place,
                    [&session](const CasePromise &) {
                        Q_EMIT session.told(ContactSheet::tr("It is on record that the promise was kept."));
                    });
        return true;
    });
}

} // namespace kd::ui
