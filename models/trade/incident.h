// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trade/journal.h"

#include <optional>
#include <span>
#include <vector>

/// One outage that many cases are about (故障事件), as its journal entries tell it; which cases belong to it is told by
/// theirs (CaseRecord::incidents). Pure.
namespace kd {

enum class IncidentCause { ShopDown, PaymentCallback, DeliveryChannel, Supplier, Other };
/// "shop_down", "payment_callback", "delivery_channel", "supplier", "other"
[[nodiscard]] QString id(IncidentCause cause);
[[nodiscard]] std::optional<IncidentCause> incidentCauseFromId(QStringView id);
[[nodiscard]] const std::vector<IncidentCause> &allIncidentCauses();

/// What people say of it when they open it, and may correct while it runs.
struct IncidentFacts
{
    QString title;
    IncidentCause cause = IncidentCause::Other;
    ShopId shop;   ///< empty: of all shops
    Instant since; ///< when it began, which may be before anybody opened it here

    bool operator==(const IncidentFacts &) const = default;
};

/// What all its buyers are told. A later one takes the place of an earlier one.
struct IncidentMessage
{
    qint64 seq = 0; ///< of the entry that wrote it: its identity
    ProfileId by;
    Instant at;
    QString script; ///< it was made with; empty: free words
    QString text;
    std::optional<Instant> nextWordAt; ///< by when we promise to speak again; none: it is the last word
    QStringList overruled;             ///< the guard's rules that asked why
    QString reason;                    ///< why all the same

    bool operator==(const IncidentMessage &) const = default;
};

struct Incident
{
    IncidentId id;
    IncidentFacts facts;
    ProfileId openedBy;
    Instant openedAt;
    ProfileId endedBy;
    std::optional<Instant> endedAt;
    std::vector<IncidentMessage> messages; ///< the last is the one that holds
    qint64 lastSeq = 0;                    ///< of the last entry folded in

    bool operator==(const Incident &) const = default;

    [[nodiscard]] const IncidentMessage *message() const; ///< null: none is written yet
};

/// All entries of one incident in order of seq. Unknown kinds change nothing but lastSeq.
[[nodiscard]] Incident foldIncident(const std::vector<JournalEntry> &entries);
/// The incident that an entry of kind "incident.…" is about; empty for all other entries.
[[nodiscard]] IncidentId incidentOf(const QString &kind, const QJsonObject &payload);

/// Makers of its entries; with foldIncident() the only places that know how their payloads look.
namespace entry {

[[nodiscard]] NewEntry openedIncident(const ProfileId &actor, IncidentId incident, const IncidentFacts &facts);
[[nodiscard]] NewEntry changedIncident(const ProfileId &actor, IncidentId incident, const IncidentFacts &facts);
/// Identity, author and time of `message` are not read.
[[nodiscard]] NewEntry messageOfIncident(const ProfileId &actor, IncidentId incident, const IncidentMessage &message);
[[nodiscard]] NewEntry endedIncident(const ProfileId &actor, IncidentId incident);

} // namespace entry

} // namespace kd
