// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/ask.h"
#include "models/outbox/limit_check.h"
#include "models/outbox/rule.h"
#include "models/trade/entries.h"
#include "tests/support/test_main.h"
#include "tests/unit/outbox/outbox_rig.h"
#include "tests/unit/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::outbox;
using namespace kd::test;

namespace {

const ProfileId lin(u"lin"_s);
const ProfileId mei(u"mei"_s);
const QString pin = u"246810"_s;
const playbook::LimitRules limits = unlimited();

store::ProfileRow profileRow(const ProfileId &id, std::optional<qint64> perAction = {}, std::optional<qint64> perDay = {})
{
    store::ProfileRow row;
    row.id = id;
    row.name = id.value();
    row.role = id == lin ? u"agent"_s : u"senior"_s;
    row.limitPerAction = perAction;
    row.limitPerDay = perDay;
    return row;
}

Step refundOf(qint64 minor)
{
    Step step;
    step.verb = Verb::RefundRecordOnly;
    step.amount = yuan(minor);
    step.reason = u"兑换失败"_s;
    return step;
}

Step cardStep(Verb verb, const QString &id, CardState state)
{
    Step step;
    step.verb = verb;
    Card card;
    card.id = CardId(id);
    card.text = Secret(u"KEY-"_s + id);
    card.state = state;
    step.card = card;
    return step;
}

template<typename T>
QString codeOf(const Result<T> &result)
{
    return result ? u"ok"_s : result.error().code;
}

} // namespace

/// What people do to the outbox, each in a transaction of its own; no shop is near.
class TestAsk : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<store::Store> m_store;

    template<typename F>
    auto write(F function)
    {
        return m_store->writeDesk(std::move(function)).result();
    }
    Result<std::vector<Intent>> askFor(const QString &order, std::vector<Step> steps, const ProfileId &actor = lin,
                                       Millis pause = Millis(0))
    {
        const Instant now = m_fixture->clock.now();
        return write([=](store::DeskWrite &desk) -> Result<std::vector<Intent>> {
            Plan plan;
            plan.order = someOrder(order, order, now);
            const auto known = desk.cases({{}, std::nullopt, plan.order.ref, {}}, {}, 1);
            const auto caseId = known && !known->empty() ? Result<CaseId>(known->front().id)
                                                         : test::openCase(desk, u"退款"_s, plan.order.ref);
            plan.caseId = caseId.value();
            plan.steps = steps;
            plan.undoPause = pause;
            return outbox::ask(desk, limits, actor, plan, now);
        });
    }
    /// Somebody who typed their PIN; a wrong one proves nothing.
    ProvenProfile prove(const ProfileId &id, const QString &typed)
    {
        const auto rows = m_store->read([](const store::Reader &reader) { return reader.desk.profiles(); }).result();
        for (const store::ProfileRow &row : rows.value()) {
            if (row.id == id && pinMatches(typed, row.pinHash)) {
                return {id, row.pinHash};
            }
        }
        return {id, {}};
    }
    void put(const store::ProfileRow &row)
    {
        KD_VERIFY_OK(write([row](store::DeskWrite &desk) { return desk.putProfile(row, entry::systemActor()); }));
    }
    QString stillNeeded(const OperationId &operation)
    {
        const auto code = m_store->read([this, operation](const store::Reader &reader) -> Result<QString> {
            const Intent intent = reader.desk.intent(operation).value().value();
            return approvalStillNeeded(reader.desk, limits, intent, m_fixture->clock.now());
        }).result();
        return code ? *code : code.error().code;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        auto opened = m_fixture->open();
        KD_VERIFY_OK(opened);
        m_store = std::move(*opened);
        put(profileRow(lin, 5'000, 8'000));
        store::ProfileRow senior = profileRow(mei, 6'000);
        senior.pinHash = pinHash(pin).value();
        put(senior);
    }
    void cleanup()
    {
        m_store.reset();
        m_fixture.reset();
    }

    void withinTheLimitsItIsQueued()
    {
        const auto asked = askFor(u"1"_s, {refundOf(5'000)}, lin, Millis(8'000));
        KD_VERIFY_OK(asked);
        const Intent &intent = asked->front();
        QCOMPARE(intent.state, IntentState::Queued);
        QCOMPARE(intent.askedBy, lin);
        QCOMPARE(intent.plan, intent.operation);
        QCOMPARE(intent.notBefore, m_fixture->clock.now() + Millis(8'000));
        QCOMPARE(intent.before, preImageOf(someOrder(u"1"_s, u"1"_s, {}), {}));
        QVERIFY(intent.operation.value().startsWith(u"op-"_s) && intent.operation.value().size() == 19);
    }

    void aboveTheActionLimitAnotherProfileDecides()
    {
        const auto asked = askFor(u"1"_s, {refundOf(5'001)});
        KD_VERIFY_OK(asked);
        const OperationId operation = asked->front().operation;
        QCOMPARE(asked->front().state, IntentState::AwaitingApproval);
        QCOMPARE(asked->front().approvalNeeded, u"above_action_limit"_s);
        const auto approveAs = [&](const ProfileId &who, const QString &word) {
            const ProvenProfile proven = prove(who, word);
            return write([=](store::DeskWrite &desk) { return outbox::approve(desk, limits, proven, operation); });
        };
        QCOMPARE(codeOf(approveAs(lin, pin)), u"own_action"_s);
        QCOMPARE(codeOf(approveAs(ProfileId(u"nobody"_s), pin)), u"profile_unknown"_s);
        QCOMPARE(codeOf(approveAs(mei, u"000000"_s)), u"pin_wrong"_s);
        put(profileRow(ProfileId(u"bare"_s)));
        QCOMPARE(codeOf(approveAs(ProfileId(u"bare"_s), {})), u"pin_missing"_s);
        store::ProfileRow small = profileRow(ProfileId(u"small"_s), 5'000);
        small.pinHash = pinHash(pin).value();
        put(small);
        QCOMPARE(codeOf(approveAs(ProfileId(u"small"_s), pin)), u"above_approvers_limit"_s);
        const auto approved = approveAs(mei, pin);
        KD_VERIFY_OK(approved);
        QCOMPARE(approved->state, IntentState::Queued);
        QCOMPARE(approved->approvedBy, mei);
        QCOMPARE(stillNeeded(operation), QString());
        QCOMPARE(codeOf(approveAs(mei, pin)), u"not_waiting"_s);
        QCOMPARE(codeOf(write([](store::DeskWrite &desk) { return outbox::approve(desk, limits, {mei, {}}, OperationId(u"op-0"_s)); })),
                 u"operation_unknown"_s);
    }

    void declinedIsTheEnd()
    {
        const OperationId operation = askFor(u"1"_s, {refundOf(6'000)})->front().operation;
        const auto declineAs = [&](const ProfileId &who, const QString &word, const QString &reason) {
            const ProvenProfile proven = prove(who, word);
            return write([=](store::DeskWrite &desk) {
                return outbox::decline(desk, limits, proven, operation, reason);
            });
        };
        QCOMPARE(codeOf(declineAs(mei, u"000000"_s, u"no"_s)), u"pin_wrong"_s);
        QCOMPARE(codeOf(declineAs(mei, pin, u" "_s)), u"reason_missing"_s);
        const auto declined = declineAs(mei, pin, u"no"_s);
        KD_VERIFY_OK(declined);
        QCOMPARE(declined->state, IntentState::Cancelled);
        QCOMPARE(codeOf(declineAs(mei, pin, u"no"_s)), u"not_waiting"_s);
        KD_VERIFY_OK(askFor(u"1"_s, {refundOf(100)})); // the order is free again
    }

    void theDaysSumCounts()
    {
        const auto first = askFor(u"1"_s, {refundOf(5'000)});
        m_fixture->clock.jump(Millis(1));
        const auto second = askFor(u"2"_s, {refundOf(3'001)});
        KD_VERIFY_OK(second);
        QCOMPARE(second->front().approvalNeeded, u"above_day_limit"_s);
        // What waits for approval is no reason to hold up what was asked before it.
        QCOMPARE(stillNeeded(first->front().operation), QString());
        QCOMPARE(stillNeeded(second->front().operation), u"above_day_limit"_s);
        // What was undone no longer counts.
        const OperationId held = second->front().operation;
        KD_VERIFY_OK(write([held](store::DeskWrite &desk) { return outbox::undo(desk, lin, held, {}); }));
        QCOMPARE(askFor(u"2"_s, {refundOf(3'000)})->front().state, IntentState::Queued);
        // A new day is a new sum.
        m_fixture->clock.jump(std::chrono::hours(25));
        QCOMPARE(askFor(u"3"_s, {refundOf(5'000)})->front().state, IntentState::Queued);
    }

    void limitsAreReadAgainBeforeSending()
    {
        const OperationId operation = askFor(u"1"_s, {refundOf(4'000)})->front().operation;
        QCOMPARE(stillNeeded(operation), QString());
        put(profileRow(lin, 3'999));
        QCOMPARE(stillNeeded(operation), u"above_action_limit"_s);
        put(profileRow(lin, {}, 3'999));
        QCOMPARE(stillNeeded(operation), u"above_day_limit"_s);
        store::ProfileRow gone = profileRow(lin);
        gone.active = false;
        put(gone);
        QCOMPARE(stillNeeded(operation), u"profile_unknown"_s);
    }

    void oneActionOnAnOrder()
    {
        KD_VERIFY_OK(askFor(u"1"_s, {refundOf(100)}));
        QCOMPARE(codeOf(askFor(u"1"_s, {refundOf(100)})), u"order_busy"_s);
        KD_VERIFY_OK(askFor(u"2"_s, {refundOf(100)}));
    }

    void amounts()
    {
        QCOMPARE(codeOf(askFor(u"1"_s, {refundOf(0)})), u"amount_not_positive"_s);
        QCOMPARE(codeOf(askFor(u"1"_s, {refundOf(-5)})), u"amount_not_positive"_s);
        QCOMPARE(codeOf(askFor(u"1"_s, {refundOf(12'801)})), u"amount_above_remaining"_s);
        Step none = refundOf(1);
        none.amount.reset();
        QCOMPARE(codeOf(askFor(u"1"_s, {none})), u"amount_not_positive"_s);
        Step dollars = refundOf(1);
        dollars.amount = Money(100, Currency::fromCode(u"USD").value());
        QCOMPARE(codeOf(askFor(u"1"_s, {dollars})), u"currency_differs"_s);
        QCOMPARE(codeOf(askFor(u"1"_s, {refundOf(100)}, ProfileId(u"nobody"_s))), u"profile_unknown"_s);
        // Refused means nothing on record.
        const auto rows = m_store->read([](const store::Reader &reader) { return reader.desk.intents({}); }).result();
        QVERIFY(rows && rows->empty());
    }

    void casesMustBeOpen()
    {
        const Instant now = m_fixture->clock.now();
        const auto askIn = [&](CaseId caseId) {
            Plan plan;
            plan.caseId = caseId;
            plan.order = someOrder(u"1"_s, u"1"_s, now);
            plan.steps = {refundOf(100)};
            return write([=](store::DeskWrite &desk) { return outbox::ask(desk, limits, lin, plan, now); });
        };
        QCOMPARE(codeOf(askIn(CaseId(99))), u"case_unknown"_s);
        const auto closed = write([](store::DeskWrite &desk) -> Result<CaseId> {
            const auto caseId = test::openCase(desk, u"退款"_s);
            const auto kept = desk.append(entry::closed(lin, *caseId, u"other"_s, Liability::Buyer, {}, {}));
            return kept ? caseId : Result<CaseId>(fail(kept.error()));
        });
        QCOMPARE(codeOf(askIn(closed.value())), u"case_closed"_s);
    }

    void aCardIsReservedByTheJournal()
    {
        KD_VERIFY_OK(askFor(u"1"_s, {cardStep(Verb::HandOut, u"c1"_s, CardState::InStock)}));
        QCOMPARE(codeOf(askFor(u"2"_s, {cardStep(Verb::HandOut, u"c1"_s, CardState::InStock)})), u"card_taken"_s);
        KD_VERIFY_OK(askFor(u"2"_s, {cardStep(Verb::HandOut, u"c2"_s, CardState::InStock)}));
        QCOMPARE(codeOf(askFor(u"3"_s, {cardStep(Verb::HandOut, u"c3"_s, CardState::Delivered)})), u"card_not_in_stock"_s);
        const Step twice = cardStep(Verb::HandOut, u"c5"_s, CardState::InStock);
        QCOMPARE(codeOf(askFor(u"3"_s, {twice, twice})), u"card_taken"_s);
        Step unread = cardStep(Verb::HandOut, u"c4"_s, CardState::InStock);
        unread.card->text = Secret();
        QCOMPARE(codeOf(askFor(u"3"_s, {unread})), u"card_missing"_s);
    }

    void aPlanIsAskedWholeOrNotAtAll()
    {
        const auto asked = askFor(u"1"_s, {cardStep(Verb::HandOut, u"c1"_s, CardState::InStock),
                                          cardStep(Verb::VoidCard, u"c0"_s, CardState::Delivered)});
        KD_VERIFY_OK(asked);
        QCOMPARE(asked->size(), size_t(2));
        QCOMPARE(asked->at(0).plan, asked->at(0).operation);
        QCOMPARE(asked->at(1).plan, asked->at(0).operation);
        QVERIFY(asked->at(1).operation != asked->at(0).operation);
        QCOMPARE(asked->at(0).cardText.reveal(), u"KEY-c1"_s);
        QCOMPARE(asked->at(1).before.cards.front().second, CardState::Delivered);
        const auto half = askFor(u"2"_s, {refundOf(100), cardStep(Verb::HandOut, u"c9"_s, CardState::Inactive)});
        QCOMPARE(codeOf(half), u"card_not_in_stock"_s);
        const auto rows = m_store->read([](const store::Reader &reader) { return reader.desk.intents({}); }).result();
        QCOMPARE(rows->size(), size_t(2));
    }

    void anOrderOfAnotherCaseIsNotTouched()
    {
        const Instant now = m_fixture->clock.now();
        const auto asked = write([=](store::DeskWrite &desk) -> Result<std::vector<Intent>> {
            Plan plan;
            plan.caseId = test::openCase(desk, u"退款"_s, OrderRef{shopOne, OrderId(u"7"_s)}).value();
            plan.order = someOrder(u"8"_s, u"8"_s, now);
            plan.steps = {refundOf(100)};
            return outbox::ask(desk, limits, lin, plan, now);
        });
        QCOMPARE(codeOf(asked), u"order_not_of_case"_s);
    }

    void whatAKeyIsWorthCounts()
    {
        Step key = cardStep(Verb::HandOut, u"c1"_s, CardState::InStock);
        key.worth = yuan(4'000);
        QCOMPARE(askFor(u"1"_s, {key})->front().state, IntentState::Queued);
        QCOMPARE(askFor(u"2"_s, {refundOf(4'500)})->front().approvalNeeded, u"above_day_limit"_s);
        Step voucher;
        voucher.verb = Verb::CreateVoucher;
        voucher.amount = yuan(5'001);
        const auto asked = askFor(u"3"_s, {voucher});
        KD_VERIFY_OK(asked);
        QCOMPARE(asked->front().approvalNeeded, u"above_action_limit"_s);
        QCOMPARE(asked->front().voucherCode, QString(u"kd"_s + asked->front().operation.value().mid(3)));
    }

    void aClockSetBackGivesNobodyANewDay()
    {
        KD_VERIFY_OK(askFor(u"1"_s, {refundOf(5'000)}));
        m_fixture->clock.jump(-std::chrono::hours(25));
        QCOMPARE(askFor(u"2"_s, {refundOf(3'001)})->front().approvalNeeded, u"above_day_limit"_s);
        QCOMPARE(askFor(u"3"_s, {refundOf(3'000)})->front().approvalNeeded, u"above_day_limit"_s);
    }

    void whatAPersonSawGoIsGone()
    {
        const Intent intent = askFor(u"1"_s, {refundOf(5'000)})->front();
        KD_VERIFY_OK(write([=](store::DeskWrite &desk) { return desk.append(entry::sending(intent, 1)); }));
        KD_VERIFY_OK(write([=](store::DeskWrite &desk) { return desk.append(entry::unknown(intent, {})); }));
        KD_VERIFY_OK(write([=](store::DeskWrite &desk) {
            return outbox::resolve(desk, limits, mei, intent.operation, true, u"bank 7"_s, u"seen at the bank"_s);
        }));
        // The shop shows no refund: 128.00 less the 50.00 that went.
        put(profileRow(lin));
        QCOMPARE(codeOf(askFor(u"1"_s, {refundOf(7'801)})), u"amount_above_remaining"_s);
        KD_VERIFY_OK(askFor(u"1"_s, {refundOf(7'800)}));
    }

    void handedOnOnlyThatOneApproves()
    {
        store::ProfileRow other = profileRow(ProfileId(u"wu"_s));
        other.pinHash = pinHash(pin).value();
        put(other);
        const OperationId operation = askFor(u"1"_s, {refundOf(6'000)})->front().operation;
        const auto handTo = [&](const ProfileId &to) {
            return write([=](store::DeskWrite &desk) { return outbox::handOn(desk, limits, lin, operation, to); });
        };
        QCOMPARE(codeOf(handTo(lin)), u"own_action"_s);
        QCOMPARE(codeOf(handTo(ProfileId(u"nobody"_s))), u"profile_unknown"_s);
        KD_VERIFY_OK(handTo(other.id));
        const ProvenProfile first = prove(mei, pin);
        QCOMPARE(codeOf(write([=](store::DeskWrite &desk) { return outbox::approve(desk, limits, first, operation); })),
                 u"handed_to_another"_s);
        const ProvenProfile second = prove(other.id, pin);
        KD_VERIFY_OK(write([=](store::DeskWrite &desk) { return outbox::approve(desk, limits, second, operation); }));
    }

    void approvedTogetherIsAllOrNone()
    {
        playbook::LimitRules rules = limits;
        rules.routineMinor[u"*"_s] = 6'000;
        const OperationId small = askFor(u"1"_s, {refundOf(6'000)})->front().operation;
        const OperationId alsoSmall = askFor(u"2"_s, {refundOf(5'500)})->front().operation;
        put([] { // may approve more than is routine
            store::ProfileRow row = profileRow(mei, 9'000);
            row.pinHash = pinHash(pin).value();
            return row;
        }());
        const OperationId large = askFor(u"3"_s, {refundOf(6'001)})->front().operation;
        const ProvenProfile who = prove(mei, pin);
        const auto together = [&](const std::vector<OperationId> &operations) {
            return write([=](store::DeskWrite &desk) { return outbox::approveTogether(desk, rules, who, operations); });
        };
        const auto stateOf = [this](const OperationId &operation) {
            return m_store->read([&](const store::Reader &reader) { return reader.desk.intent(operation); })
                .result().value()->state;
        };
        QCOMPARE(codeOf(together({small, large})), u"not_routine"_s);
        QCOMPARE(stateOf(small), IntentState::AwaitingApproval);
        KD_VERIFY_OK(together({small, alsoSmall}));
        QCOMPARE(stateOf(small), IntentState::Queued);
        QCOMPARE(stateOf(alsoSmall), IntentState::Queued);
        QCOMPARE(codeOf(together({small})), u"not_waiting"_s); // twice is once
    }

    void anApprovalHoldsItsTime()
    {
        const OperationId operation = askFor(u"1"_s, {refundOf(6'000)})->front().operation;
        const ProvenProfile who = prove(mei, pin);
        KD_VERIFY_OK(write([=](store::DeskWrite &desk) { return outbox::approve(desk, limits, who, operation); }));
        m_fixture->clock.jump(std::chrono::minutes(limits.approvalMinutes));
        QCOMPARE(stillNeeded(operation), QString());
        m_fixture->clock.jump(Millis(1));
        QCOMPARE(stillNeeded(operation), u"approval_expired"_s);
    }

    void undoUntilItLeaves()
    {
        const Intent first = askFor(u"1"_s, {refundOf(100)})->front();
        const auto undone = write([=](store::DeskWrite &desk) { return outbox::undo(desk, lin, first.operation, u"typo"_s); });
        KD_VERIFY_OK(undone);
        QCOMPARE(undone->state, IntentState::Cancelled);
        const Intent second = askFor(u"1"_s, {refundOf(100)})->front();
        KD_VERIFY_OK(write([=](store::DeskWrite &desk) { return desk.append(entry::sending(second, 1)); }));
        QCOMPARE(codeOf(write([=](store::DeskWrite &desk) { return outbox::undo(desk, lin, second.operation, {}); })), u"too_late"_s);
    }

    void aPersonDecidesAnUnknown()
    {
        const Intent intent = askFor(u"1"_s, {refundOf(100)})->front();
        const auto resolveIt = [&](bool happened, const QString &reason) {
            return write([=](store::DeskWrite &desk) { return outbox::resolve(desk, limits, mei, intent.operation, happened, u"bank 7"_s, reason); });
        };
        QCOMPARE(codeOf(resolveIt(true, u"seen"_s)), u"not_unknown"_s);
        KD_VERIFY_OK(write([=](store::DeskWrite &desk) { return desk.append(entry::sending(intent, 1)); }));
        KD_VERIFY_OK(write([=](store::DeskWrite &desk) { return desk.append(entry::unknown(intent, {})); }));
        QCOMPARE(codeOf(resolveIt(true, u"  "_s)), u"reason_missing"_s);
        const auto resolved = resolveIt(true, u"seen in the bank's list"_s);
        KD_VERIFY_OK(resolved);
        QCOMPARE(resolved->state, IntentState::Confirmed);
        QCOMPARE(resolved->shopReference, u"bank 7"_s);
        QCOMPARE(codeOf(resolveIt(false, u"again"_s)), u"not_unknown"_s);
    }
};

KD_TEST_MAIN(TestAsk)
#include "test_ask.moc"
