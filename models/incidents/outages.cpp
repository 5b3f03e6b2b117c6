// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/outages.h"

#include <algorithm>

namespace kd::incidents {

OutageLead leadOf(std::vector<IncidentFacts> outages, const std::vector<store::IncidentRow> &incidents)
{
    std::ranges::sort(outages, {}, &IncidentFacts::since);
    OutageLead lead;
    for (const IncidentFacts &outage : outages) {
        const auto its = std::ranges::find_if(incidents, [&outage](const store::IncidentRow &row) {
            return !row.endedAt && row.facts.cause == outage.cause &&
                   (row.facts.shop == outage.shop || row.facts.shop.isEmpty());
        });
        if (its == incidents.end()) {
            return {outage, {}};
        }
        if (lead.toShow.isEmpty()) {
            lead.toShow = its->id;
        }
    }
    return lead;
}

} // namespace kd::incidents
