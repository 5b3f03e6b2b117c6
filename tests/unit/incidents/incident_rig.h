// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incidents.h"
#include "models/incidents/standing.h"
#include "tests/unit/outbox/ask_rig.h"

namespace kd::test {

/// A store with two people, and an outage in it that some cases are about. No shop is near.
class IncidentRig : public AskRig
{
public:
    [[nodiscard]] IncidentFacts facts(const QString &title = QStringLiteral("支付回调延迟"))
    {
        return {title, IncidentCause::PaymentCallback, {}, clock().now()};
    }
    [[nodiscard]] IncidentId opened()
    {
        const IncidentFacts said = facts();
        const Instant now = clock().now();
        return write([=](store::DeskWrite &desk) { return incidents::open(desk, lin, said, now); }).value();
    }
    [[nodiscard]] CaseId newCase(const QString &order)
    {
        const OrderRef ref{shopOne, OrderId(order)};
        return write([ref](store::DeskWrite &desk) { return openCase(desk, QStringLiteral("没收到"), ref); }).value();
    }
    [[nodiscard]] Result<incidents::Joined> join(IncidentId incident, const std::vector<CaseId> &cases)
    {
        return write([=](store::DeskWrite &desk) { return incidents::join(desk, lin, incident, cases); });
    }
    [[nodiscard]] Result<void> closeCase(CaseId caseId)
    {
        return write([caseId](store::DeskWrite &desk) -> Result<void> {
            const auto kept =
                desk.append(entry::closed(lin, caseId, QStringLiteral("other"), Liability::Buyer, {}, {}));
            return kept ? Result<void>() : Result<void>(fail(kept.error()));
        });
    }
    [[nodiscard]] Result<void> log(const NewEntry &entry)
    {
        return write([entry](store::DeskWrite &desk) -> Result<void> {
            const auto kept = desk.append(entry);
            return kept ? Result<void>() : Result<void>(fail(kept.error()));
        });
    }
    [[nodiscard]] IncidentMessage words(const QString &text = QStringLiteral("正在抢修"))
    {
        IncidentMessage message;
        message.text = text;
        message.nextWordAt = m_nextWord;
        return message;
    }
    void endWords() { m_nextWord.reset(); }
    [[nodiscard]] Result<incidents::Reached> say(IncidentId incident, const IncidentMessage &message)
    {
        const Instant now = clock().now();
        return write([=](store::DeskWrite &desk) {
            return incidents::tellElsewhere(desk, lin, incident, message, QStringLiteral("platform"), now);
        });
    }
    [[nodiscard]] CaseRecord record(CaseId caseId)
    {
        return store()
            .read([caseId](const store::Reader &r) { return r.desk.caseRecord(caseId); })
            .result()
            .value()
            .value();
    }
    [[nodiscard]] Incident incident(IncidentId id)
    {
        return store().read([id](const store::Reader &r) { return r.desk.incident(id); }).result().value().value();
    }
    [[nodiscard]] std::vector<CaseId> casesOf(IncidentId id)
    {
        return store().read([id](const store::Reader &r) { return r.desk.casesOf(id); }).result().value();
    }
    [[nodiscard]] std::vector<store::IncidentRow> rows()
    {
        return store().read([](const store::Reader &r) { return r.desk.incidents(10); }).result().value();
    }

private:
    std::optional<Instant> m_nextWord = clock().now() + Millis(3'600'000);
};

} // namespace kd::test
