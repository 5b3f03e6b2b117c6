// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trade/entries.h"
#include "tests/support/test_main.h"

using namespace Qt::StringLiterals;
using namespace kd;

namespace {

const ProfileId agent(u"lin"_s);
const ProfileId supervisor(u"zhou"_s);
const CaseId caseId(12);

// Gives entries the numbers and times a store would.
class Script
{
public:
    Script &add(NewEntry entry)
    {
        JournalEntry kept;
        kept.seq = static_cast<qint64>(m_entries.size()) + 1;
        kept.at = Instant(kept.seq * 1000);
        kept.kind = entry.kind;
        kept.caseId = entry.caseId;
        kept.actor = entry.actor;
        kept.payload = entry.payload;
        m_entries.push_back(kept);
        return *this;
    }
    CaseRecord fold() const { return foldCase(m_entries); }
    std::vector<JournalEntry> &entries() { return m_entries; }

private:
    std::vector<JournalEntry> m_entries;
};

entry::Opening opening()
{
    entry::Opening opening;
    opening.caseId = caseId;
    opening.order = {ShopId(u"s1"_s), OrderId(u"127"_s)};
    opening.orderNumber = u"KD20261121000127"_s;
    opening.type = ComplaintType::Invalid;
    opening.reason = Reason::AlreadyUsed;
    opening.demand = Demand::Refund;
    opening.message = u"兑换提示已被使用，退款"_s;
    opening.channel = u"chat"_s;
    return opening;
}

Intent refundIntent()
{
    Intent intent;
    intent.operation = OperationId(u"op-1"_s);
    intent.caseId = caseId;
    intent.order = opening().order;
    intent.verb = Verb::RefundRecordOnly;
    intent.amount = Money(5000, *Currency::fromCode(u"CNY"));
    intent.reason = u"卡密已被使用"_s;
    intent.before.total = *intent.amount;
    intent.before.refunded = Money(0, intent.amount->currency());
    intent.notBefore = Instant(9000);
    return intent;
}

Error timeout()
{
    return Error{Error::Kind::Network, u"timed_out_total"_s, u"refund"_s, u"no answer"_s, {}, {}, false, 0, -1};
}

} // namespace

class TestCaseRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithWhatTheMessageSaid()
    {
        const CaseRecord record = Script().add(entry::opened(agent, opening())).fold();
        QCOMPARE(record.id, caseId);
        QCOMPARE(record.reason, Reason::AlreadyUsed);
        QCOMPARE(record.demand, Demand::Refund);
        QCOMPARE(record.assignee, agent);
        QCOMPARE(record.messages.size(), size_t(1));
        QCOMPARE(record.messages.front().text, u"兑换提示已被使用，退款"_s);
        QVERIFY(!record.requestCompleteAt);
    }

    void evidenceCompletesTheRequestOnce()
    {
        CaseEvidence piece{EvidenceId(u"ab"_s), u"shot.png"_s, u"png"_s, 10, {}, {}};
        const CaseRecord record = Script()
                                      .add(entry::opened(agent, opening()))
                                      .add(entry::evidence(agent, caseId, piece))
                                      .add(entry::evidence(agent, caseId, piece))
                                      .fold();
        QCOMPARE(record.evidence.size(), size_t(2));
        QCOMPARE(record.requestCompleteAt, std::optional(Instant(2000)));
        QCOMPARE(record.evidence.front().name, u"shot.png"_s);
    }

    void followsAnIntentToItsConfirmation()
    {
        const Intent intent = refundIntent();
        Script script;
        script.add(entry::opened(agent, opening())).add(entry::asked(agent, intent, {}));
        QCOMPARE(script.fold().intents.front().state, IntentState::Queued);
        QCOMPARE(script.fold().intents.front().before, intent.before);
        script.add(entry::sending(intent, 1));
        QCOMPARE(script.fold().intents.front().state, IntentState::Sending);
        script.add(entry::unknown(intent, timeout()));
        QCOMPARE(script.fold().intents.front().state, IntentState::Unknown);
        QVERIFY(script.fold().hasUnsettledIntent());
        script.add(entry::confirmed(intent, u"381"_s, u"read_back"_s));
        const Intent done = script.fold().intents.front();
        QCOMPARE(done.state, IntentState::Confirmed);
        QCOMPARE(done.shopReference, u"381"_s);
        QCOMPARE(done.attempts, 1);
        QVERIFY(!script.fold().hasUnsettledIntent());
    }

    void aStepThatDoesNotFitChangesNothing()
    {
        const Intent intent = refundIntent();
        Script script;
        script.add(entry::opened(agent, opening())).add(entry::asked(agent, intent, {}));
        const Intent asked = script.fold().intents.front();
        script.add(entry::confirmed(intent, u"381"_s, u"echo"_s)) // nothing was ever sent
            .add(entry::accepted(intent, u"381"_s))
            .add(entry::refused(intent, timeout()))
            .add(entry::unknown(intent, timeout()))
            .add(entry::approved(agent, intent))
            .add(entry::progress(agent, intent, Settlement::Succeeded, u"r"_s, u"person"_s, {}));
        QCOMPARE(script.fold().intents.front(), asked);
    }

    void aSettledIntentNeverMoves()
    {
        const Intent intent = refundIntent();
        Script script;
        script.add(entry::opened(agent, opening())).add(entry::asked(agent, intent, {}));
        script.add(entry::sending(intent, 1)).add(entry::accepted(intent, u"381"_s));
        script.add(entry::confirmed(intent, u"381"_s, u"echo"_s));
        const Intent before = script.fold().intents.front();
        script.add(entry::sending(intent, 2))
            .add(entry::refused(intent, timeout()))
            .add(entry::cancelled(agent, intent, u"late click"_s))
            .add(entry::resolved(agent, intent, false, {}, u"no"_s));
        QCOMPARE(script.fold().intents.front(), before);
    }

    void nobodyApprovesTheirOwn()
    {
        const Intent intent = refundIntent();
        Script script;
        script.add(entry::opened(agent, opening())).add(entry::asked(agent, intent, u"amount_above_limit"_s));
        QCOMPARE(script.fold().intents.front().state, IntentState::AwaitingApproval);
        script.add(entry::approved(agent, intent));
        QCOMPARE(script.fold().intents.front().state, IntentState::AwaitingApproval);
        script.add(entry::approved(supervisor, intent));
        QCOMPARE(script.fold().intents.front().state, IntentState::Queued);
        QCOMPARE(script.fold().intents.front().approvedBy, supervisor);
    }

    void aPersonSettlesTheUnknown()
    {
        const Intent intent = refundIntent();
        Script script;
        script.add(entry::opened(agent, opening()))
            .add(entry::asked(agent, intent, {}))
            .add(entry::sending(intent, 1))
            .add(entry::unknown(intent, timeout()))
            .add(entry::needsPerson(intent, u"gateway"_s));
        QVERIFY(script.fold().intents.front().needsPerson);
        script.add(entry::resolved(supervisor, intent, true, u"ch_1"_s, u"seen in the gateway"_s));
        QCOMPARE(script.fold().intents.front().state, IntentState::Confirmed);
        QVERIFY(!script.fold().intents.front().needsPerson);
    }

    void promisesAreKeptByNumber()
    {
        entry::Contact contact;
        contact.channel = u"chat"_s;
        contact.script = u"supplier_asked"_s;
        contact.text = u"30 分钟内答复"_s;
        contact.substantive = true;
        contact.promise = u"30 分钟内答复"_s;
        contact.promiseDue = Instant(500'000);
        Script script;
        script.add(entry::opened(agent, opening())).add(entry::contact(agent, caseId, contact));
        CaseRecord record = script.fold();
        QCOMPARE(record.promises.size(), size_t(1));
        QCOMPARE(record.promises.front().dueAt, Instant(500'000));
        QVERIFY(!record.promises.front().keptAt);
        record = script.add(entry::promiseKept(agent, caseId, record.promises.front().seq)).fold();
        QCOMPARE(record.promises.front().keptAt, std::optional(Instant(3000)));
    }

    void closesAndOpensAgain()
    {
        Script script;
        script.add(entry::opened(agent, opening()))
            .add(entry::closed(agent, caseId, u"supplier_batch"_s, Liability::Supplier, u"thanks"_s, {}));
        QCOMPARE(script.fold().status, CaseStatus::Closed);
        QCOMPARE(script.fold().fault, Liability::Supplier);
        script.add(entry::reopened(agent, caseId, u"buyer came back"_s));
        QCOMPARE(script.fold().status, CaseStatus::Open);
        QVERIFY(!script.fold().closedAt);
    }

    void erasedTextsAreSaidToBeErased()
    {
        Script script;
        script.add(entry::opened(agent, opening()));
        QJsonObject payload = script.entries().front().payload;
        payload.insert(u"message"_s, QJsonObject{{u"$erased"_s, true}});
        script.entries().front().payload = payload;
        const CaseRecord record = script.fold();
        QVERIFY(record.messages.front().erased);
        QVERIFY(record.messages.front().text.isEmpty());
        QCOMPARE(record.reason, Reason::AlreadyUsed);
    }

    void unknownKindsAreSkipped()
    {
        Script script;
        script.add(entry::opened(agent, opening()));
        const CaseRecord before = script.fold();
        CaseRecord after = script.add({u"case.painted"_s, caseId, agent, {{u"colour"_s, u"red"_s}}}).fold();
        QCOMPARE(after.lastSeq, qint64(2));
        after.lastSeq = before.lastSeq;
        QCOMPARE(after, before);
    }

    void decisionsFreezeTheirFindings()
    {
        Finding finding;
        finding.probe = u"card.first_use"_s;
        finding.answer = Answer::Fail;
        finding.code = u"used_before_issue"_s;
        finding.values = {{u"used_at"_s, 1000}};
        finding.grade = Grade::B;
        finding.gradeRule = u"shop_record"_s;
        finding.sources = {{u"shop"_s, u"activationData"_s, Instant(5)}};
        CaseDecision decision{{},
                              {},
                              Resolution::RefundFull,
                              Liability::Seller,
                              u"already_used/1"_s,
                              u"3.1"_s,
                              u"the buyer stands in the shop"_s,
                              {finding}};
        const CaseRecord record = Script()
                                      .add(entry::opened(agent, opening()))
                                      .add(entry::decision(agent, caseId, decision, u"v1"_s))
                                      .fold();
        QCOMPARE(record.decisions.size(), size_t(1));
        QCOMPARE(record.decisions.front().findings, decision.findings);
        QCOMPARE(record.decisions.front().breakGlass, decision.breakGlass);
        QCOMPARE(record.decisions.front().by, agent);
    }
};

KD_TEST_MAIN(TestCaseRecord)
#include "test_case_record.moc"
