// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/rows.h"

/// The way of one card key, from its import to what it is today: what the shop says and what the journal says, put into
/// one order, and where the two do not agree. Pure; any thread.
namespace kd::keys {

/// What the way is made from.
struct KeyFacts
{
    ShopId shop;
    CardId card;
    std::optional<store::StoredCard> stored; ///< nullopt: the cache does not know it (any more)
    std::optional<Product> product;
    std::vector<Order> orders;         ///< that the shop or the journal connect with the card
    std::vector<JournalEntry> entries; ///< that name the card, and those of the cases about its orders; by seq
    bool voidEnforced = false;         ///< the shop stops a card that is marked void
    Instant now;
};

enum class StepKind {
    Created,
    Sold,
    Delivered,
    Used,
    TakenOut, // told by the shop
    Reserved,
    Released,
    HandOutAsked,
    HandedOut,
    HandOutEnded, // ended: nothing happened
    VoidAsked,
    Voided,
    VoidEnded,
    Approved,
    OutcomeUnknown,
    Revealed,
    CaseOpened,
    Decided,
    CaseClosed, // of a case about the order that had the card
};
[[nodiscard]] QString id(StepKind kind); ///< "created", "sold", …, "hand_out_asked", "case_closed"
[[nodiscard]] const std::vector<StepKind> &allStepKinds();

struct KeyStep
{
    StepKind kind = StepKind::Created;
    std::optional<Instant> at; ///< none: the shop does not say when
    qint64 seq = 0;            ///< of the journal's entry; 0: told by the shop
    QString field;             ///< of the shop's card or order that says it: "card.created_at"; empty for the journal
    ProfileId who;             ///< empty: not known; "system": the desk by itself
    CaseId caseId;
    OrderId order;
    QString orderNumber;
    QString code;                 ///< of what kind of step: Reason, Resolution, IntentState, cause of closing
    QString words;                ///< why, as somebody wrote it: personal, to be masked; empty when erased
    QString place;                ///< used: from where, as the shop has it: personal, to be masked
    int count = 0;                ///< used: how often, where the shop counts without times
    std::optional<Instant> until; ///< reserved

    bool operator==(const KeyStep &) const = default;
};

/// Where the key is.
enum class Standing {
    InStock,
    Reserved, ///< for case KeyLife::caseId until KeyLife::until
    OnItsWay, ///< an action that hands it out is not settled
    WithOrder,
    Missing,   ///< the shop's list no longer has it
    Elsewhere, ///< neither free nor with an order, as the shop has it; or the cache does not know it
};
[[nodiscard]] QString id(Standing standing); ///< "in_stock", "reserved", "on_its_way", "with_order", …

/// Whether it works.
enum class Validity {
    Live,
    VoidRecorded, ///< marked void, but the shop does not stop it
    VoidEnforced,
};
[[nodiscard]] QString id(Validity validity); ///< "live", "void_recorded", "void_enforced"

/// What does not fit together.
enum class Contradiction {
    UsedAfterVoid,
    UsedBeforeSale, ///< or while it lay in stock
    OrderDiffers,   ///< the shop has it with another order than the journal, or with none
    TwoOrders,      ///< of a product whose cards are for one buyer each
    TwoCases,       ///< more than one case keeps it
    VoidNotShown,   ///< the journal has it void, the shop has it live
};
[[nodiscard]] QString id(Contradiction contradiction); ///< "used_after_void", "used_before_sale", …
[[nodiscard]] const std::vector<Contradiction> &allContradictions();

struct KeyLife
{
    ShopId shop;
    CardId card;
    QString masked; ///< empty: its text is not known here
    ProductId product;
    QString productName;
    QString supplier;
    QString batch;
    Standing standing = Standing::Elsewhere;
    Validity validity = Validity::Live;
    CaseId caseId; ///< that keeps it, or that handed it out
    OrderId order; ///< that it is with, or on its way to
    QString orderNumber;
    std::optional<Instant> until; ///< reserved
    std::optional<Instant> expiresAt;
    std::optional<Instant> fetchedAt; ///< when the shop last spoke of it
    CaseId latestCase;                ///< the last in which it was named; empty: none
    std::vector<KeyStep> steps;       ///< the earliest first
    std::vector<Contradiction> contradictions;

    bool operator==(const KeyLife &) const = default;
};

[[nodiscard]] KeyLife keyLife(const KeyFacts &facts);

/// What the journal says of a card: its steps, and each case as far as its entries name the card.
struct JournalPart
{
    std::vector<KeyStep> steps;
    std::map<CaseId, CaseRecord> cases;
};
[[nodiscard]] JournalPart journalPart(const KeyFacts &facts);
/// `handedOut`: the desk itself gave it to its order, so the shop did not sell it.
[[nodiscard]] std::vector<KeyStep> shopSteps(const KeyFacts &facts, bool handedOut);

} // namespace kd::keys
