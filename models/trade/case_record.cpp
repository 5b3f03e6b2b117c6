// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trade/case_record.h"

#include "models/trade/case_steps.h"
#include "models/trade/id_table.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace kd {

namespace {

constexpr std::array<std::pair<CaseStatus, QLatin1StringView>, 5> statusIds = {{
    {CaseStatus::Open, "open"_L1},
    {CaseStatus::WaitingBuyer, "waiting_buyer"_L1},
    {CaseStatus::WaitingSupplier, "waiting_supplier"_L1},
    {CaseStatus::InReview, "in_review"_L1},
    {CaseStatus::Closed, "closed"_L1},
}};

void readLabels(CaseRecord &record, const QJsonObject &payload)
{
    record.reason = fromId<Reason>(payload.value("reason"_L1).toString()).value_or(record.reason);
    record.type = fromId<ComplaintType>(payload.value("type"_L1).toString()).value_or(typeOf(record.reason));
    record.demand = fromId<Demand>(payload.value("demand"_L1).toString()).value_or(record.demand);
}

void readOrder(CaseRecord &record, const QJsonObject &payload)
{
    record.order = OrderRef{ShopId(payload.value("shop"_L1).toString()), OrderId(payload.value("order"_L1).toString())};
    record.orderNumber = payload.value("order_number"_L1).toString();
    record.buyerMasked = payload.value("buyer_masked"_L1).toString();
}

void addMessage(CaseRecord &record, const JournalEntry &entry)
{
    const auto text = personalText(entry.payload.value("message"_L1));
    const Instant at = entry.payload.contains("message_at"_L1) ? Instant(entry.payload.value("message_at"_L1).toInteger())
                                                               : entry.at;
    record.messages.push_back({at, text.value_or(QString()), entry.payload.value("channel"_L1).toString(), !text});
    if (record.status == CaseStatus::WaitingBuyer) {
        record.status = CaseStatus::Open;
    }
}

void open(CaseRecord &record, const JournalEntry &entry)
{
    record.id = entry.caseId;
    record.openedBy = entry.actor;
    record.assignee = entry.actor;
    record.openedAt = entry.at;
    record.tone = fromId<Tone>(entry.payload.value("tone"_L1).toString()).value_or(Tone::Calm);
    readLabels(record, entry.payload);
    readOrder(record, entry.payload);
    record.evidenceInWords = entry.payload.value("evidence_in_words"_L1).toBool();
    addMessage(record, entry);
}

void addEvidence(CaseRecord &record, const JournalEntry &entry)
{
    const QJsonObject &payload = entry.payload;
    record.evidence.push_back({EvidenceId(payload.value("evidence"_L1).toString()), textOf(payload, "name"_L1),
                               payload.value("kind"_L1).toString(), payload.value("bytes"_L1).toInteger(), entry.actor,
                               entry.at});
}

void addContact(CaseRecord &record, const JournalEntry &entry)
{
    const QJsonObject &payload = entry.payload;
    const CaseContact contact{entry.at,
                              entry.actor,
                              payload.value("channel"_L1).toString(),
                              payload.value("script"_L1).toString(),
                              textOf(payload, "text"_L1),
                              payload.value("substantive"_L1).toBool(),
                              incidentWordFrom(payload.value("told"_L1).toObject())};
    if (payload.value("waits_for_buyer"_L1).toBool() && record.status == CaseStatus::Open) {
        record.status = CaseStatus::WaitingBuyer;
    }
    std::optional<CasePromise> promise;
    if (payload.contains("promise_due"_L1)) {
        promise = CasePromise{entry.seq, textOf(payload, "promise"_L1),
                              Instant(payload.value("promise_due"_L1).toInteger()), std::nullopt};
    }
    addWord(record, contact, std::move(promise));
}

void keepPromise(CaseRecord &record, const JournalEntry &entry)
{
    const qint64 seq = entry.payload.value("promise_seq"_L1).toInteger();
    for (CasePromise &promise : record.promises) {
        if (promise.seq == seq) {
            promise.keptAt = entry.at;
        }
    }
}

void addDecision(CaseRecord &record, const JournalEntry &entry)
{
    const QJsonObject &payload = entry.payload;
    CaseDecision decision;
    decision.at = entry.at;
    decision.by = entry.actor;
    decision.resolution = fromId<Resolution>(payload.value("resolution"_L1).toString()).value_or(Resolution::Escalate);
    decision.liability = fromId<Liability>(payload.value("liability"_L1).toString()).value_or(Liability::Undetermined);
    decision.rule = payload.value("rule"_L1).toString();
    decision.clause = payload.value("clause"_L1).toString();
    decision.breakGlass = textOf(payload, "break_glass"_L1);
    const QJsonArray findings = payload.value("findings"_L1).toArray();
    for (const QJsonValue &value : findings) {
        if (auto finding = findingFromJson(value.toObject())) {
            decision.findings.push_back(std::move(*finding));
        }
    }
    if (decision.resolution == Resolution::AskSupplier) {
        record.status = CaseStatus::WaitingSupplier;
    } else if (record.status == CaseStatus::InReview || record.status == CaseStatus::WaitingSupplier) {
        record.status = CaseStatus::Open;
    }
    record.decisions.push_back(std::move(decision));
}

void classify(CaseRecord &record, const JournalEntry &entry)
{
    readLabels(record, entry.payload);
}

void linkOrder(CaseRecord &record, const JournalEntry &entry)
{
    readOrder(record, entry.payload);
}

void overrule(CaseRecord &record, const JournalEntry &entry)
{
    const auto answer = fromId<Answer>(entry.payload.value("answer"_L1).toString());
    if (answer) {
        record.overruled.insert_or_assign(entry.payload.value("probe"_L1).toString(),
                                          OverruledFinding{*answer, textOf(entry.payload, "reason"_L1), entry.actor, entry.at});
    }
}

void escalate(CaseRecord &record, const JournalEntry &entry)
{
    record.status = CaseStatus::InReview;
    record.escalatedAt = entry.at;
}

void close(CaseRecord &record, const JournalEntry &entry)
{
    record.status = CaseStatus::Closed;
    record.closedAt = entry.at;
    record.cause = entry.payload.value("cause"_L1).toString();
    record.fault = fromId<Liability>(entry.payload.value("fault"_L1).toString()).value_or(Liability::Undetermined);
    record.satisfaction = entry.payload.value("satisfaction"_L1).toString();
}

void reopen(CaseRecord &record, const JournalEntry &entry)
{
    record.reopenedAt = entry.at;
    record.status = CaseStatus::Open;
    record.closedAt.reset();
}

void assign(CaseRecord &record, const JournalEntry &entry)
{
    record.assignee = ProfileId(entry.payload.value("assignee"_L1).toString());
}

// Whatever brought the last of the three parts, the clock of a refund starts there, and a part that changes later does not
// set it back.
void noteCompleteness(CaseRecord &record, Instant at)
{
    const bool evidence = record.evidenceInWords || !record.evidence.empty();
    if (!record.requestCompleteAt && !record.order.order.isEmpty() && evidence && record.demand != Demand::None) {
        record.requestCompleteAt = at;
    }
}

void noteWait(CaseRecord &record, Instant at)
{
    const bool waits = record.status == CaseStatus::WaitingBuyer;
    const bool noted = !record.waits.empty() && !record.waits.back().to;
    if (waits && !noted) {
        record.waits.push_back({at, std::nullopt});
    } else if (!waits && noted) {
        record.waits.back().to = at;
    }
}

using Step = void (*)(CaseRecord &, const JournalEntry &);

const QHash<QString, Step> &steps()
{
    static const QHash<QString, Step> table{
        {QString(entry::caseOpened), open},
        {QString(entry::messageAdded), addMessage},
        {QString(entry::classified), classify},
        {QString(entry::orderLinked), linkOrder},
        {QString(entry::assigned), assign},
        {QString(entry::findingOverruled), overrule},
        {QString(entry::evidenceAdded), addEvidence},
        {QString(entry::decided), addDecision},
        {QString(entry::escalated), escalate},
        {QString(entry::actionAsked), addIntent},
        {QString(entry::actionApproved), stepIntent},
        {QString(entry::actionDeclined), stepIntent},
        {QString(entry::actionHeld), stepIntent},
        {QString(entry::actionSending), stepIntent},
        {QString(entry::actionNotSent), stepIntent},
        {QString(entry::actionAccepted), stepIntent},
        {QString(entry::actionReadBack), stepIntent},
        {QString(entry::actionConfirmed), stepIntent},
        {QString(entry::actionRefused), stepIntent},
        {QString(entry::actionUnknown), stepIntent},
        {QString(entry::actionNeedsPerson), stepIntent},
        {QString(entry::actionStopped), stepIntent},
        {QString(entry::actionCancelled), stepIntent},
        {QString(entry::actionResolved), stepIntent},
        {QString(entry::actionExpired), stepIntent},
        {QString(entry::actionHandedOn), stepIntent},
        {QString(entry::actionPaused), stepIntent},
        {QString(entry::actionReleased), stepIntent},
        {QString(entry::actionMoved), stepIntent},
        {QString(entry::refundProgress), stepIntent},
        {QString(entry::cardReserved), stepSurroundings},
        {QString(entry::cardReleased), stepSurroundings},
        {QString(entry::outsideAsked), stepSurroundings},
        {QString(entry::outsideAnswered), stepSurroundings},
        {QString(entry::contactLogged), addContact},
        {QString(entry::promiseKeptKind), keepPromise},
        {QString(entry::caseClosed), close},
        {QString(entry::caseReopened), reopen},
        {QString(entry::incidentJoined), stepIncident},
        {QString(entry::incidentLeft), stepIncident},
    };
    return table;
}

} // namespace

QString id(CaseStatus status)
{
    return idIn(statusIds, status);
}

std::optional<CaseStatus> caseStatusFromId(QStringView id)
{
    return valueIn<CaseStatus>(statusIds, id);
}

const Intent *CaseRecord::intent(const OperationId &operation) const
{
    const auto found = std::find_if(intents.begin(), intents.end(),
                                    [&operation](const Intent &intent) { return intent.operation == operation; });
    return found == intents.end() ? nullptr : &*found;
}

bool CaseRecord::hasUnsettledIntent() const
{
    return std::any_of(intents.begin(), intents.end(), [](const Intent &intent) { return !isSettled(intent.state); });
}

std::vector<CasePromise> CaseRecord::openPromises() const
{
    std::vector<CasePromise> open;
    std::copy_if(promises.begin(), promises.end(), std::back_inserter(open),
                 [](const CasePromise &promise) { return !promise.keptAt; });
    std::stable_sort(open.begin(), open.end(),
                     [](const CasePromise &a, const CasePromise &b) { return a.dueAt < b.dueAt; });
    return open;
}

const CaseIncident *CaseRecord::runningIncident() const
{
    return incidents.empty() || incidents.back().to ? nullptr : &incidents.back();
}

void apply(CaseRecord &record, const JournalEntry &entry)
{
    if (const Step step = steps().value(entry.kind)) {
        step(record, entry);
        noteCompleteness(record, entry.at);
        noteWait(record, entry.at);
    }
    record.lastSeq = entry.seq;
}

CaseRecord foldCase(const std::vector<JournalEntry> &entries)
{
    CaseRecord record;
    for (const JournalEntry &entry : entries) {
        apply(record, entry);
    }
    return record;
}

} // namespace kd
