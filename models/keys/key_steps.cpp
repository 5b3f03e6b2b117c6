// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keys/key_life.h"

using namespace Qt::StringLiterals;

namespace kd::keys {

namespace {

QString words(const JournalEntry &entry, QLatin1StringView key)
{
    return personalText(entry.payload.value(key)).value_or(QString());
}

KeyStep stepOf(StepKind kind, const JournalEntry &entry)
{
    KeyStep step;
    step.kind = kind;
    step.at = entry.at;
    step.seq = entry.seq;
    step.who = entry.actor;
    step.caseId = entry.caseId;
    return step;
}

/// Reads entry by entry and says what each did to the card. What an entry did to an action is told by the same fold
/// that runs the outbox: one that does not fit changed nothing and is no step.
class JournalReader
{
public:
    explicit JournalReader(const KeyFacts &facts)
        : m_facts(facts)
    {
        for (const Order &order : facts.orders) {
            m_numbers.insert(order.ref.order.value(), order.number);
        }
    }

    JournalPart run()
    {
        for (const JournalEntry &entry : m_facts.entries) {
            read(entry);
        }
        return std::move(m_part);
    }

private:
    void read(const JournalEntry &entry)
    {
        const bool names = CardId(entry.payload.value("card"_L1).toString()) == m_facts.card;
        if (entry.kind == entry::caseOpened || entry.kind == entry::orderLinked) {
            readOrder(entry);
        } else if (entry.kind == entry::decided || entry.kind == entry::caseClosed) {
            readOutcome(entry);
        } else if (names && entry.kind == entry::cardReserved) {
            KeyStep step = stepOf(StepKind::Reserved, entry);
            step.until = Instant(entry.payload.value("until"_L1).toInteger());
            add(entry, std::move(step));
        } else if (names && entry.kind == entry::cardReleased) {
            add(entry, stepOf(StepKind::Released, entry));
        } else if (names && entry.kind == entry::cardRevealed) {
            KeyStep step = stepOf(StepKind::Revealed, entry);
            step.words = words(entry, "reason"_L1);
            add(entry, std::move(step));
        } else if (names && entry.kind == entry::actionAsked) {
            readAsked(entry);
        } else if (entry.kind.startsWith("action."_L1)) {
            readAction(entry);
        }
    }

    void add(const JournalEntry &entry, KeyStep step)
    {
        apply(m_part.cases[entry.caseId], entry);
        m_part.steps.push_back(std::move(step));
    }

    KeyStep withOrder(KeyStep step, const OrderId &order) const
    {
        step.order = order;
        step.orderNumber = m_numbers.value(order.value());
        return step;
    }

    // A case that was linked later begins to be about the card there; it is told once.
    void readOrder(const JournalEntry &entry)
    {
        const OrderId order(entry.payload.value("order"_L1).toString());
        const bool ours = ShopId(entry.payload.value("shop"_L1).toString()) == m_facts.shop;
        m_reasons.insert(entry.caseId, entry.kind == entry::caseOpened ? entry.payload.value("reason"_L1).toString()
                                                                       : m_reasons.value(entry.caseId));
        if (!ours || !m_numbers.contains(order.value())) {
            m_about.remove(entry.caseId);
            return;
        }
        const bool known = m_about.contains(entry.caseId);
        m_about.insert(entry.caseId, order);
        if (!known) {
            KeyStep step = withOrder(stepOf(StepKind::CaseOpened, entry), order);
            step.code = m_reasons.value(entry.caseId);
            m_part.steps.push_back(std::move(step));
        }
    }

    void readOutcome(const JournalEntry &entry)
    {
        if (!m_about.contains(entry.caseId)) {
            return;
        }
        const bool decided = entry.kind == entry::decided;
        KeyStep step =
            withOrder(stepOf(decided ? StepKind::Decided : StepKind::CaseClosed, entry), m_about.value(entry.caseId));
        step.code = entry.payload.value(decided ? "resolution"_L1 : "cause"_L1).toString();
        step.words = decided ? QString() : words(entry, "note"_L1);
        m_part.steps.push_back(std::move(step));
    }

    void readAsked(const JournalEntry &entry)
    {
        const auto verb = verbFromId(entry.payload.value("verb"_L1).toString());
        const bool ours = ShopId(entry.payload.value("shop"_L1).toString()) == m_facts.shop;
        if (!ours || (verb != Verb::HandOut && verb != Verb::VoidCard)) {
            return;
        }
        KeyStep step = withOrder(stepOf(verb == Verb::HandOut ? StepKind::HandOutAsked : StepKind::VoidAsked, entry),
                                 OrderId(entry.payload.value("order"_L1).toString()));
        step.words = words(entry, "reason"_L1);
        add(entry, std::move(step));
    }

    void readAction(const JournalEntry &entry)
    {
        const auto record = m_part.cases.find(entry.caseId);
        const OperationId operation(entry.payload.value("operation"_L1).toString());
        const Intent *intent = record == m_part.cases.end() ? nullptr : record->second.intent(operation);
        if (intent == nullptr) {
            return;
        }
        const IntentState before = intent->state;
        apply(record->second, entry);
        const Intent after = *record->second.intent(operation);
        if (after.state == before) {
            return;
        }
        const bool handsOut = after.verb == Verb::HandOut;
        std::optional<StepKind> kind;
        switch (after.state) {
        case IntentState::Confirmed:
            kind = handsOut ? StepKind::HandedOut : StepKind::Voided;
            break;
        case IntentState::Refused:
        case IntentState::Stopped:
        case IntentState::Cancelled:
            kind = handsOut ? StepKind::HandOutEnded : StepKind::VoidEnded;
            break;
        case IntentState::Unknown:
            kind = StepKind::OutcomeUnknown;
            break;
        case IntentState::Queued:
            kind = entry.kind == entry::actionApproved ? std::optional(StepKind::Approved) : std::nullopt;
            break;
        case IntentState::AwaitingApproval:
        case IntentState::Sending:
        case IntentState::Accepted:
            break;
        }
        if (kind) {
            KeyStep step = withOrder(stepOf(*kind, entry), after.order.order);
            step.code = id(after.state);
            step.words = words(entry, "reason"_L1);
            m_part.steps.push_back(std::move(step));
        }
    }

    const KeyFacts &m_facts;
    JournalPart m_part;
    QHash<QString, QString> m_numbers;
    QHash<CaseId, OrderId> m_about; ///< cases that are about one of the card's orders
    QHash<CaseId, QString> m_reasons;
};

KeyStep shopStep(StepKind kind, const QString &field, const std::optional<Instant> &at)
{
    KeyStep step;
    step.kind = kind;
    step.field = field;
    step.at = at;
    return step;
}

void addSale(std::vector<KeyStep> &steps, const KeyFacts &facts, bool handedOut)
{
    const Card &card = facts.stored->card;
    const auto order = std::find_if(facts.orders.begin(), facts.orders.end(),
                                    [&card](const Order &one) { return one.ref.order == card.order; });
    const bool known = order != facts.orders.end();
    const auto add = [&](KeyStep step) {
        step.order = card.order;
        step.orderNumber = known ? order->number : QString();
        steps.push_back(std::move(step));
    };
    if (!handedOut) {
        const bool paid = known && order->paidAt;
        add(shopStep(StepKind::Sold, paid ? u"order.paid_at"_s : u"order.created_at"_s,
                     !known ? std::nullopt
                     : paid ? order->paidAt
                            : order->createdAt));
    }
    if (card.state == CardState::Delivered && !handedOut) {
        add(shopStep(StepKind::Delivered, u"order.delivered_at"_s, known ? order->deliveredAt : std::nullopt));
    }
}

void addUses(std::vector<KeyStep> &steps, const Card &card)
{
    const int told = card.uses ? static_cast<int>(card.uses->size()) : 0;
    if (card.uses) {
        for (const CardUse &use : *card.uses) {
            KeyStep step = shopStep(StepKind::Used, u"card.uses"_s, use.at);
            step.place = use.agent.isEmpty() ? use.ip : QString(use.ip + u' ' + use.agent).trimmed();
            step.count = 1;
            steps.push_back(std::move(step));
        }
    }
    if (card.timesUsed > told) {
        KeyStep step = shopStep(StepKind::Used, u"card.times_used"_s, std::nullopt);
        step.count = card.timesUsed - told;
        steps.push_back(std::move(step));
    }
}

} // namespace

JournalPart journalPart(const KeyFacts &facts)
{
    return JournalReader(facts).run();
}

std::vector<KeyStep> shopSteps(const KeyFacts &facts, bool handedOut)
{
    std::vector<KeyStep> steps;
    if (!facts.stored) {
        return steps;
    }
    const Card &card = facts.stored->card;
    steps.push_back(shopStep(StepKind::Created, u"card.created_at"_s, card.createdAt));
    if (!card.order.isEmpty()) {
        addSale(steps, facts, handedOut);
    }
    addUses(steps, card);
    return steps;
}

} // namespace kd::keys
