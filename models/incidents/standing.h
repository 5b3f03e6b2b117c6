// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trade/case_record.h"
#include "models/trade/incident.h"

/// What a case has to do with an incident. Pure.
namespace kd::incidents {

/// How far a text of an incident has come to a case's buyer.
enum class Told {
    NotYet,
    Waiting, ///< the shop is to mail it; it is in the outbox
    Failed,  ///< the shop was to mail it and will not: refused, stopped or taken back
    Yes,
};
[[nodiscard]] QString id(Told told); ///< "not_yet", "waiting", "failed", "yes"
/// `message` 0: none is written yet.
[[nodiscard]] Told told(const CaseRecord &record, qint64 message);

/// Whether a case looks like one of an incident's.
enum class Fit {
    No,
    Fits,
    ShopUnknown, ///< all else fits, but without an order nobody knows of which shop it is
};
/// Open cases of its shop whose buyer wrote since it began, with the reasons that such a cause brings: a payment
/// callback makes payments late and buyers pay twice; a delivery channel leaves buyers without what they bought; a
/// supplier's trouble shows in bad and missing goods; a shop that is down, or another cause, in anything. Not those
/// that belong to an incident, or that somebody took out of this one. `incident` empty: not opened yet.
[[nodiscard]] Fit fit(IncidentId incident, const IncidentFacts &facts, const CaseRecord &record);

} // namespace kd::incidents
