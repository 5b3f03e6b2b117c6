// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/approval_sheets.h"

#include "models/desk/error_text.h"
#include "models/lists/intent_text.h"
#include "models/lists/session.h"
#include "models/outbox/limit_check.h"
#include "widgets/style/sheet.h"

#include <QCoreApplication>
#include <QPointer>

using namespace Qt::StringLiterals;
using kd::style::Sheet;

namespace kd::ui {

namespace {

struct ApprovalSheets
{
    Q_DECLARE_TR_FUNCTIONS(kd::ui::ApprovalSheets)
};

constexpr qsizetype namedAtMost = 6;

// Keeps the sheet open and says why when the desk refuses.
std::function<bool(const Error &)> complainIn(Sheet *sheet)
{
    return [open = QPointer<Sheet>(sheet)](const Error &error) {
        if (open) {
            open->setComplaint(desk::errorText(error));
        }
        return true;
    };
}

QString named(const outbox::Request &request)
{
    return ApprovalSheets::tr("%1: %2").arg(request.line.row.orderNumber, lists::actionText(request.line));
}

// Who may say yes to every one of them.
QList<Sheet::Choice> approversOf(const std::vector<outbox::Request> &requests,
                                 const std::vector<store::ProfileRow> &profiles, const playbook::LimitRules &limits)
{
    QList<Sheet::Choice> choices;
    for (const store::ProfileRow &profile : profiles) {
        const bool mayAll = std::all_of(requests.begin(), requests.end(), [&profile](const outbox::Request &request) {
            const outbox::Approver *person = request.person(profile.id);
            return person != nullptr && person->obstacle.isEmpty();
        });
        const bool together = requests.size() == 1 || outbox::hasRight(profile, limits, playbook::Right::ApproveInBulk);
        if (mayAll && together) {
            choices.emplace_back(profile.id.value(), profile.name);
        }
    }
    return choices;
}

void addApprover(Sheet *sheet, const lists::Session &session, const QList<Sheet::Choice> &approvers)
{
    sheet->addChoice(u"approver"_s, ApprovalSheets::tr("Approver"), approvers, session.me().id.value());
    sheet->addSecret(u"pin"_s, ApprovalSheets::tr("Their PIN"), true);
}

// Nobody can answer here: says so instead of asking for a PIN that cannot help.
bool sayNobody(Sheet *sheet, const QList<Sheet::Choice> &approvers)
{
    if (!approvers.isEmpty()) {
        return false;
    }
    sheet->addSentence(
        ApprovalSheets::tr("Nobody at this desk may approve this: it takes somebody else than the asker, "
                           "with the right, a limit that is high enough, and a PIN."),
        u"late"_s);
    sheet->open(ApprovalSheets::tr("Close"), [](const Sheet::Values &) { return true; });
    return true;
}

} // namespace

void askApproval(lists::Session &session, QWidget *place, const std::vector<outbox::Request> &requests)
{
    if (requests.empty()) {
        return;
    }
    session.ask(
        session.desk().profiles(), place, [&session, place, requests](const std::vector<store::ProfileRow> &profiles) {
            auto *sheet = new Sheet(place, u"approve_sheet"_s, ApprovalSheets::tr("Approve"));
            QStringList lines;
            for (const outbox::Request &request : requests) {
                if (lines.size() < namedAtMost) {
                    lines << named(request);
                }
            }
            if (const auto more = qsizetype(requests.size()) - lines.size(); more > 0) {
                lines << ApprovalSheets::tr("and %n more", nullptr, int(more));
            }
            sheet->addSentence(lines.join(u'\n'));
            sheet->addSentence(requests.size() == 1
                                   ? ApprovalSheets::tr("Exactly this action is approved; any change voids it.")
                                   : ApprovalSheets::tr("Exactly these %n actions are approved, all or none.", nullptr,
                                                        int(requests.size())),
                               u"soft"_s);
            const auto approvers = approversOf(requests, profiles, session.desk().playbook().limits());
            if (sayNobody(sheet, approvers)) {
                return;
            }
            addApprover(sheet, session, approvers);
            std::vector<OperationId> operations;
            for (const outbox::Request &request : requests) {
                operations.push_back(request.line.row.intent.operation);
            }
            sheet->open(ApprovalSheets::tr("Approve"), [&session, sheet, operations](const Sheet::Values &values) {
                session.ask(
                    session.desk().approve(ProfileId(values.value(u"approver"_s)), values.value(u"pin"_s), operations),
                    sheet,
                    [&session, sheet](const std::vector<Intent> &approved) {
                        Q_EMIT session.told(
                            ApprovalSheets::tr("%n action(s) approved.", nullptr, int(approved.size())));
                        sheet->dismiss();
                    },
                    complainIn(sheet));
                return false;
            });
        });
}

void askDecline(lists::Session &session, QWidget *place, const outbox::Request &request)
{
    auto *sheet = new Sheet(place, u"decline_sheet"_s, ApprovalSheets::tr("Decline"));
    sheet->addSentence(named(request));
    sheet->addSentence(ApprovalSheets::tr("The action is cancelled; nothing is sent. The asker sees the reason."),
                       u"soft"_s);
    // To say no takes no limit, only the right; a request that was handed on is its receiver's.
    QList<Sheet::Choice> people;
    for (const outbox::Approver &person : request.people) {
        if (person.obstacle.isEmpty() || person.obstacle == "above_approvers_limit"_L1) {
            people.emplace_back(person.profile.value(), person.name);
        }
    }
    if (sayNobody(sheet, people)) {
        return;
    }
    sheet->addText(u"decline_reason"_s, ApprovalSheets::tr("Reason"), {}, true);
    addApprover(sheet, session, people);
    const OperationId operation = request.line.row.intent.operation;
    sheet->open(ApprovalSheets::tr("Decline"), [&session, sheet, operation](const Sheet::Values &values) {
        session.ask(
            session.desk().decline(ProfileId(values.value(u"approver"_s)), values.value(u"pin"_s), operation,
                                   values.value(u"decline_reason"_s)),
            sheet, [sheet](const Intent &) { sheet->dismiss(); }, complainIn(sheet));
        return false;
    });
}

void askHandOn(lists::Session &session, QWidget *place, const outbox::Request &request)
{
    auto *sheet = new Sheet(place, u"hand_on_sheet"_s, ApprovalSheets::tr("Hand on"));
    sheet->addSentence(named(request));
    sheet->addSentence(ApprovalSheets::tr("From then on only they can approve it."), u"soft"_s);
    QList<Sheet::Choice> people;
    for (const outbox::Approver &person : request.people) {
        const bool may = person.obstacle.isEmpty() || person.obstacle == "handed_to_another"_L1;
        if (may && person.profile != request.line.row.intent.approver) {
            people.emplace_back(person.profile.value(), person.name);
        }
    }
    if (sayNobody(sheet, people)) {
        return;
    }
    sheet->addChoice(u"hand_to"_s, ApprovalSheets::tr("To"), people);
    const OperationId operation = request.line.row.intent.operation;
    sheet->open(ApprovalSheets::tr("Hand on"), [&session, sheet, operation](const Sheet::Values &values) {
        session.ask(
            session.desk().handOn(session.me().id, operation, ProfileId(values.value(u"hand_to"_s))), sheet,
            [sheet](const Intent &) { sheet->dismiss(); }, complainIn(sheet));
        return false;
    });
}

void askHold(lists::Session &session, QWidget *place, const std::vector<OperationId> &steps)
{
    auto *sheet = new Sheet(place, u"hold_sheet"_s, ApprovalSheets::tr("Hold"));
    sheet->addSentence(
        ApprovalSheets::tr("%n action(s) stay in the queue until somebody releases them.", nullptr, int(steps.size())),
        u"soft"_s);
    sheet->addText(u"hold_reason"_s, ApprovalSheets::tr("Reason"), {}, true);
    sheet->open(ApprovalSheets::tr("Hold"), [&session, sheet, steps](const Sheet::Values &values) {
        for (const OperationId &step : steps) {
            session.ask(
                session.desk().pause(session.me().id, step, values.value(u"hold_reason"_s)), sheet,
                [sheet](const Intent &) { sheet->dismiss(); }, complainIn(sheet));
        }
        return false;
    });
}

void askUndo(lists::Session &session, QWidget *place, const OperationId &operation, const QString &what)
{
    auto *sheet = new Sheet(place, u"undo_sheet"_s, ApprovalSheets::tr("Cancel the action"));
    sheet->addSentence(what);
    sheet->addSentence(ApprovalSheets::tr("Nothing is sent. Later steps of its plan are cancelled with it."),
                       u"soft"_s);
    sheet->addText(u"undo_reason"_s, ApprovalSheets::tr("Reason"), {}, true);
    sheet->open(ApprovalSheets::tr("Cancel it"), [&session, sheet, operation](const Sheet::Values &values) {
        session.ask(
            session.desk().undo(session.me().id, operation, values.value(u"undo_reason"_s)), sheet,
            [sheet](const Intent &) { sheet->dismiss(); }, complainIn(sheet));
        return false;
    });
}

} // namespace kd::ui
