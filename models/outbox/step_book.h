// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outbox/waiting.h"
#include "models/playbook/policies.h"
#include "models/store/store.h"

#include <functional>

namespace kd::outbox {

/// What the journal says of an intent's steps: what keeps one from being sent, the claim without which nothing leaves,
/// and each outcome. Sends nothing. One thread; everything it was made with outlives it.
class StepBook
{
public:
    using Told = std::function<void(const OperationId &, const CaseId &)>;

    /// `told` is called after a step is durable.
    StepBook(store::Store &store, Clock &clock, playbook::LimitRules limits, Waiting &waiting, Told told);

    /// What a queued intent meets before anything is sent.
    struct Before
    {
        std::vector<NewEntry> obstacles; ///< which say why it may not go; empty: it may, as things stand
        std::vector<Intent> steps;       ///< of its plan, those that come before it
    };
    [[nodiscard]] QCoro::Task<Result<Before>> before(Intent intent);
    /// The last word before a byte leaves: still queued, its plan unbroken, within limits or validly approved, all in
    /// the transaction that says "sending". Whatever was undone, lowered or used up while the order was fetched counts
    /// here. False: it may not go, and the journal says why.
    [[nodiscard]] QCoro::Task<bool> claim(Intent intent);
    /// False: not written, because it has left the state and attempt that the entries were made for, or because the
    /// disk refused; it is looked at again.
    [[nodiscard]] QCoro::Task<bool> record(Intent intent, std::vector<NewEntry> entries);

    /// What was being sent when the last process died, or what could not be written down: Unknown.
    [[nodiscard]] QCoro::Task<void> orphaned(Intent intent);
    /// A request that nobody answered in time.
    [[nodiscard]] QCoro::Task<void> expireRequest(Intent intent);
    /// How long a request waits for an approval.
    [[nodiscard]] Millis requestLife() const;

private:
    /// Appends what `decide` gives for the intent as it stands in this transaction; nothing when it has left the state
    /// and attempt that the step was decided on. True: appended, and the last entry is of kind `wanted` (empty: any).
    using Decide = std::function<Result<std::vector<NewEntry>>(const store::DeskRead &, const Intent &)>;
    QCoro::Task<bool> append(Intent seen, QString wanted, Decide decide);

    store::Store &m_store;
    Clock &m_clock;
    playbook::LimitRules m_limits;
    Waiting &m_waiting;
    Told m_told;
};

/// One entry as a list of its own.
[[nodiscard]] std::vector<NewEntry> only(NewEntry entry);

} // namespace kd::outbox
