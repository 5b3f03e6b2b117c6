// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/rows.h"

/// Which incident a shop that is away belongs to. Pure; any thread.
namespace kd::incidents {

/// What there is to do about shops that are away: an incident to open, or where each has one, one to look at.
struct OutageLead
{
    std::optional<IncidentFacts> toOpen;
    IncidentId toShow; ///< empty: none

    bool operator==(const OutageLead &) const = default;
};
/// Of those away for longest first: the first that has no incident yet, else the incident of the first. An incident is
/// an outage's when it runs, has its cause and is of its shop or of all. Empty lead: nothing is away.
[[nodiscard]] OutageLead leadOf(std::vector<IncidentFacts> outages, const std::vector<store::IncidentRow> &incidents);

} // namespace kd::incidents
