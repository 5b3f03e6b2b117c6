// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trade/case_record.h"

/// The steps of apply() that concern a case's actions. For case_record.cpp only.
namespace kd {

/// A text of a payload; empty when it was erased.
[[nodiscard]] inline QString textOf(const QJsonObject &payload, QLatin1StringView key)
{
    return personalText(payload.value(key)).value_or(QString());
}

void addIntent(CaseRecord &record, const JournalEntry &entry);
void stepIntent(CaseRecord &record, const JournalEntry &entry);
/// An action that takes the card ends its reservation.
void releaseReservation(CaseRecord &record, const CardId &card);
/// A word to the buyer, whether somebody said it or a shop has confirmed that it went; with its promise, if it makes one.
/// An incident's word keeps what earlier ones of the same incident have promised.
void addWord(CaseRecord &record, CaseContact contact, std::optional<CasePromise> promise);
/// When the case came to an incident and when it left.
void stepIncident(CaseRecord &record, const JournalEntry &entry);
[[nodiscard]] std::optional<IncidentWord> incidentWordFrom(const QJsonObject &object); ///< nullopt: names none
/// Reservations and requests to outsiders.
void stepSurroundings(CaseRecord &record, const JournalEntry &entry);

} // namespace kd
