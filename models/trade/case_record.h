// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trade/action.h"
#include "models/trade/finding.h"
#include "models/trade/journal.h"
#include "models/trade/vocabulary.h"

#include <map>
#include <optional>
#include <vector>

/// A case as its journal entries tell it. Pure: the same entries always fold into the same record, which is why the
/// tables that list cases, intents and promises can be rebuilt from the journal and compared.
namespace kd {

enum class CaseStatus { Open, WaitingBuyer, WaitingSupplier, InReview, Closed };
[[nodiscard]] QString id(CaseStatus status); ///< "open", "waiting_buyer", "waiting_supplier", "in_review", "closed"
[[nodiscard]] std::optional<CaseStatus> caseStatusFromId(QStringView id);

struct CaseMessage
{
    Instant at;
    QString text;    ///< empty when erased
    QString channel; ///< "chat", "email", "phone", "platform", "site"
    bool erased = false;

    bool operator==(const CaseMessage &) const = default;
};

struct CaseEvidence
{
    EvidenceId id;
    QString name; ///< the file's own name; empty when erased
    QString kind; ///< "png", "jpeg", "pdf", "text", "other", …
    qint64 bytes = 0;
    ProfileId addedBy;
    Instant at;

    bool operator==(const CaseEvidence &) const = default;
};

/// A promise made to a buyer, or by a supplier or platform to us.
struct CasePromise
{
    qint64 seq = 0;   ///< of the entry that made it: its identity
    QString what;     ///< words; empty when erased
    Instant dueAt;
    std::optional<Instant> keptAt;
    IncidentId incident = {}; ///< whose message made it: its next message keeps it. Empty: made in this case

    bool operator==(const CasePromise &) const = default;
};

struct CaseContact
{
    Instant at;
    ProfileId by;
    QString channel;
    QString script;   ///< id of the script used; empty for free words
    QString text;     ///< empty when erased
    bool substantive = false; ///< answers, or names what is being checked and by when
    std::optional<IncidentWord> incident = {}; ///< it was that message

    bool operator==(const CaseContact &) const = default;
};

/// A stretch of time in which only the buyer could carry on: from the contact that asked something to the next message, or
/// to whatever else went on with the case.
struct BuyerWait
{
    Instant from;
    std::optional<Instant> to; ///< none: still

    bool operator==(const BuyerWait &) const = default;
};

/// A stretch of time in which the case belongs to an incident.
struct CaseIncident
{
    IncidentId incident;
    QString title;             ///< as it was called then
    ProfileId by;
    Instant from;
    std::optional<Instant> to; ///< none: still
    bool untilEnd = false;     ///< it ended with the incident, nobody took the case out before

    bool operator==(const CaseIncident &) const = default;
};

struct OverruledFinding
{
    Answer answer = Answer::Unknown;
    QString reason;
    ProfileId by;
    Instant at;

    bool operator==(const OverruledFinding &) const = default;
};

struct CaseDecision
{
    Instant at;
    ProfileId by;
    Resolution resolution = Resolution::Escalate;
    Liability liability = Liability::Undetermined;
    QString rule;    ///< "already_used/2": table and row of the playbook; empty: no rule proposed it
    QString clause;
    QString breakGlass; ///< why it was done although checks locked it; empty: they did not, or erased
    std::vector<Finding> findings; ///< frozen: what was known when it was decided

    bool operator==(const CaseDecision &) const = default;
};

/// A card from stock that this case keeps for its buyer, so that it can be promised (预留).
struct CardReservation
{
    CardId card;
    ProductId product;
    ProfileId by;
    Instant at;
    Instant until;         ///< released by itself then
    bool released = false; ///< given back, or handed out meanwhile

    bool operator==(const CardReservation &) const = default;
};

/// Something asked of somebody outside the shop: a supplier's check of a key, a platform's or supplier's ticket.
struct OutsideRequest
{
    qint64 seq = 0;  ///< of the entry that asked: its identity
    QString kind;    ///< "supplier_check", "supplier_ticket", "platform_ticket"
    QString whom;
    QString number;  ///< theirs; empty: none given
    QString text;    ///< what was asked; empty when erased
    ProfileId by;
    Instant askedAt;
    std::optional<Instant> dueAt;
    std::optional<Instant> answeredAt;
    QString answer;     ///< "valid", "used", "invalid", "replaced", "refunded", "refused", "other"; empty: not yet
    QString answerText; ///< their words; empty when erased

    bool operator==(const OutsideRequest &) const = default;
};

struct CaseRecord
{
    CaseId id;
    CaseStatus status = CaseStatus::Open;
    OrderRef order;          ///< both parts empty while no order is found
    QString orderNumber;
    ComplaintType type = ComplaintType::Other;
    Reason reason = Reason::Question;
    Demand demand = Demand::None;
    Tone tone = Tone::Calm;
    QString buyerMasked;     ///< "l***0@qq.com": safe to list
    ProfileId openedBy;
    ProfileId assignee;
    Instant openedAt;
    std::optional<Instant> requestCompleteAt; ///< from when on order, evidence and demand were all there
    bool evidenceInWords = false; ///< the first message shows its evidence, or its reason needs none
    std::optional<Instant> escalatedAt;
    std::optional<Instant> closedAt;
    std::optional<Instant> reopenedAt; ///< the last time: clocks start again there
    QString cause;           ///< root cause, at closing
    Liability fault = Liability::Undetermined; ///< at closing
    QString satisfaction;    ///< "", "thanks", "complaint", "1" … "5"
    std::vector<CaseMessage> messages;
    std::vector<CaseEvidence> evidence;
    std::vector<CaseContact> contacts;
    std::vector<CasePromise> promises;
    std::vector<BuyerWait> waits;
    std::map<QString, OverruledFinding> overruled; ///< by probe
    std::vector<CaseDecision> decisions;
    std::vector<Intent> intents; ///< in the order they were asked
    std::vector<CardReservation> reservations;
    std::vector<OutsideRequest> outside;
    std::vector<CaseIncident> incidents; ///< one after another, never two at once
    qint64 lastSeq = 0;          ///< of the last entry folded in

    bool operator==(const CaseRecord &) const = default;

    [[nodiscard]] const Intent *intent(const OperationId &operation) const;
    [[nodiscard]] bool hasUnsettledIntent() const;
    [[nodiscard]] std::vector<CasePromise> openPromises() const; ///< nobody has kept them yet; the next due first
    [[nodiscard]] const CaseIncident *runningIncident() const;   ///< null: it belongs to none now
};

/// Adds one entry of this case. Unknown kinds change nothing but lastSeq, so that an older program can read what a newer
/// one wrote.
void apply(CaseRecord &record, const JournalEntry &entry);
/// All entries of one case in order of seq.
[[nodiscard]] CaseRecord foldCase(const std::vector<JournalEntry> &entries);

} // namespace kd
