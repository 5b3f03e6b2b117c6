// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/sentence.h"

#include <array>

namespace kd::desk {

/// What people may not do, or may not do yet: rights, PINs, approvals, the queue of actions.
inline constexpr auto peopleSentences = std::to_array<Sentence>({
    {"no_right", QT_TRANSLATE_NOOP("errors", "Your role may not do this. Ask a supervisor.")},
    {"pin_wait",
     QT_TRANSLATE_NOOP("errors", "The PIN was wrong too often. Wait half a minute, then try again.")},
    {"own_profile",
     QT_TRANSLATE_NOOP("errors", "Nobody changes their own role or limits. Ask another supervisor.")},
    {"last_supervisor",
     QT_TRANSLATE_NOOP("errors", "This is the last person who may change people. Give somebody else that role first.")},
    {"handed_to_another",
     QT_TRANSLATE_NOOP("errors", "This request was handed to somebody else. Ask them, or have it handed to you.")},
    {"not_routine",
     QT_TRANSLATE_NOOP("errors", "One of these is no routine action. Approve it by itself, after looking at its case.")},
    {"order_not_of_case",
     QT_TRANSLATE_NOOP("errors", "This order belongs to another case. Link it to this case first.")},
    {"nothing_to_do", QT_TRANSLATE_NOOP("errors", "Nothing of this is left to do.")},
    {"contact_missing", QT_TRANSLATE_NOOP("errors", "Enter the e-mail or the phone number that is right.")},
});

} // namespace kd::desk
