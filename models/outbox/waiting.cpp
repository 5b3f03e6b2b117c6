// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/waiting.h"

namespace kd::outbox {

namespace {

constexpr Millis firstBackOff{1'000};
constexpr Millis longestBackOff{60'000};

// An echoed yes is read back at once, except where another desk could still take the card away from us.
bool settlesFirst(const Intent &intent)
{
    return intent.state == IntentState::Unknown || intent.verb == Verb::HandOut || intent.readBacks > 0;
}

Millis lengthOf(const Intent &intent, Millis settle)
{
    switch (intent.state) {
    case IntentState::Queued:
        return intent.attempts == 0 ? intent.notBefore - intent.askedAt : Millis(0);
    case IntentState::Accepted:
    case IntentState::Unknown:
        return settlesFirst(intent) ? settle : Millis(0);
    case IntentState::AwaitingApproval:
    case IntentState::Sending:
    case IntentState::Confirmed:
    case IntentState::Refused:
    case IntentState::Stopped:
    case IntentState::Cancelled:
        break;
    }
    return Millis(0);
}

// The end of the step by the times in the journal.
Instant endOf(const Intent &intent, Millis settle)
{
    if (intent.state == IntentState::Queued) {
        return intent.notBefore;
    }
    const Instant sent = intent.sentAt.value_or(intent.askedAt);
    return settlesFirst(intent) ? sent + settle * (intent.readBacks + 1) : sent;
}

} // namespace

Waiting::Waiting(Clock &clock)
    : m_clock(clock)
{}

void Waiting::look(const std::vector<Intent> &intents)
{
    QHash<OperationId, Step> steps;
    QHash<OperationId, Trouble> troubles;
    for (const Intent &intent : intents) {
        const auto known = m_steps.constFind(intent.operation);
        const bool same = known != m_steps.constEnd() && known->state == intent.state && known->attempts == intent.attempts
                          && known->readBacks == intent.readBacks;
        steps.insert(intent.operation, same ? *known
                                            : Step{intent.state, intent.attempts, intent.readBacks, m_clock.elapsed(),
                                                   m_looked});
        if (m_troubles.contains(intent.operation)) {
            troubles.insert(intent.operation, m_troubles.value(intent.operation));
        }
    }
    m_steps = std::move(steps);
    m_troubles = std::move(troubles);
    m_looked = true;
}

Millis Waiting::left(const Intent &intent, Millis settle) const
{
    const Step step = m_steps.value(intent.operation);
    Millis left = step.since + lengthOf(intent, settle) - m_clock.elapsed();
    if (!step.watched) {
        left = std::min(left, endOf(intent, settle) - m_clock.now());
    }
    const auto trouble = m_troubles.constFind(intent.operation);
    if (trouble != m_troubles.constEnd()) {
        left = std::max(left, trouble->until - m_clock.elapsed());
    }
    return std::max(left, Millis(0));
}

void Waiting::backOff(const OperationId &operation, Millis asked)
{
    Trouble &trouble = m_troubles[operation];
    const Millis usual = std::min(longestBackOff, firstBackOff * (1 << std::min(trouble.failures, 6)));
    ++trouble.failures;
    trouble.until = m_clock.elapsed() + std::max(usual, asked);
}

void Waiting::pause(const OperationId &operation, Millis duration)
{
    m_troubles[operation].until = m_clock.elapsed() + duration;
}

void Waiting::worked(const OperationId &operation)
{
    m_troubles.remove(operation);
}

} // namespace kd::outbox
