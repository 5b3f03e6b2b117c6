// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/engine.h"

namespace kd::desk {

/// What the queues remember of the cases that are not closed, so that a tick of the clocks reads no disk: the record is
/// folded again only when its case got a new entry.
struct Desk::Engine::QueueMemory
{
    struct Remembered
    {
        store::CaseRow row;
        CaseRecord record;
        playbook::ClockFacts facts;
        QString product;
    };
    std::map<CaseId, Remembered> cases;
};

} // namespace kd::desk
