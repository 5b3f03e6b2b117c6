// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/policies.h"
#include "models/store/outbox_pages.h"
#include "models/store/store.h"

/// The outbox as people look at it: every action with what it is about and why it stands where it stands. Reads only;
/// runs inside Store::read().
namespace kd::outbox {

struct Line
{
    store::OutboxRow row;
    QString product;        ///< names of the order's lines; empty: the order is not in the cache
    QString keyMasked;      ///< hand_out, void_card: "•••• 7F3K"; empty when erased
    QString approvalNeeded; ///< as Intent::approvalNeeded
    QString words;          ///< a person's: why it is held, was declined or taken back. Empty when erased
    bool expired = false;   ///< cancelled because nobody answered the request in time
    QStringList changed;    ///< stopped: as differences()

    bool operator==(const Line &) const = default;
};

/// As store::OutboxPages::page().
[[nodiscard]] Result<std::vector<Line>> page(const store::Reader &reader, store::OutboxPart part,
                                             const std::optional<store::OutboxRow> &after, int limit,
                                             CaseId caseId = {});

/// Why that profile may not approve it: "own_action", "no_right", "above_approvers_limit"; empty: it may.
[[nodiscard]] QString whyNotApprove(const store::ProfileRow &profile, const playbook::LimitRules &limits,
                                    const ProfileId &askedBy, Verb verb, const QString &productClass,
                                    const std::optional<Money> &worth);

struct Approver
{
    ProfileId profile;
    QString name;
    /// Why not: as whyNotApprove(), then "pin_missing", "handed_to_another"; empty: may approve it now.
    QString obstacle;

    bool operator==(const Approver &) const = default;
};

/// What waits for somebody's yes.
struct Request
{
    Line line;
    std::optional<Money> limit;   ///< that was exceeded; none: it waits for another reason, or no longer exceeds one
    std::optional<Money> over;    ///< by how much, the day's sum included
    bool routine = false;         ///< may be approved together with others
    Instant expiresAt;            ///< nobody needs to answer from then on
    std::vector<Approver> people; ///< all who work here, by name

    [[nodiscard]] const Approver *person(const ProfileId &id) const;
    bool operator==(const Request &) const = default;
};

/// The most pressing first: the one that ends next.
[[nodiscard]] Result<std::vector<Request>> requests(const store::Reader &reader, const playbook::LimitRules &limits);

} // namespace kd::outbox
