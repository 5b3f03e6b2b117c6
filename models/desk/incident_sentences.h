// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/sentence.h"

#include <array>

namespace kd::desk {

/// Outages and their cases: what cannot be done with them, and why a case is passed over.
inline constexpr auto incidentSentences = std::to_array<Sentence>({
    {"incident_unknown", QT_TRANSLATE_NOOP("errors", "There is no such incident.")},
    {"incident_ended",
     QT_TRANSLATE_NOOP("errors", "This incident is over. Open a new one if the trouble has come back.")},
    {"title_missing", QT_TRANSLATE_NOOP("errors", "Give the incident a title.")},
    {"begins_later", QT_TRANSLATE_NOOP("errors", "The incident cannot begin later than now. Check since when.")},
    {"other_incident",
     QT_TRANSLATE_NOOP("errors", "This case belongs to another incident. Take it out of that one first.")},
    {"not_in_incident", QT_TRANSLATE_NOOP("errors", "This case belongs to no incident.")},
    {"words_missing", QT_TRANSLATE_NOOP("errors", "There is no message. Write what the buyers are told.")},
    {"next_word_missing",
     QT_TRANSLATE_NOOP("errors", "Say by when the buyers hear from us again: while it lasts they wait for that.")},
    {"next_word_past",
     QT_TRANSLATE_NOOP("errors", "The time of the next word is over already. Give one that is still to come.")},
    {"incident_over_promises",
     QT_TRANSLATE_NOOP("errors", "The incident is over: its last message promises no further word.")},
    {"nobody_to_tell",
     QT_TRANSLATE_NOOP("errors", "There is no case that could be told this way. Add cases, or tell them another way.")},
    {"contact_unverified",
     QT_TRANSLATE_NOOP("errors",
                       "Nobody knows yet whether who writes here is who bought. Check that in the case, or tell "
                       "them where they write.")},
    {"joined_since",
     QT_TRANSLATE_NOOP("errors", "This case joined after you looked whom to tell. Tell it too, then log it again.")},
    {"contact_mistyped",
     QT_TRANSLATE_NOOP("errors", "The order's contact looks mistyped. Correct it in the case, or tell them where they "
                                 "write.")},
});

} // namespace kd::desk
