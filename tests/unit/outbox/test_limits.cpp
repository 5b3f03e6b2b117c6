// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/limit_check.h"
#include "models/outbox/rule.h"
#include "tests/support/fresh.h"
#include "tests/support/test_main.h"
#include "tests/unit/outbox/ask_rig.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::outbox;
using namespace kd::test;

/// Whose yes an action needs, and how long that holds.
class TestLimits : public RigTest<AskRig>
{
    Q_OBJECT
private Q_SLOTS:
    void aboveTheActionLimitAnotherProfileDecides()
    {
        const auto asked = rig->askFor(u"1"_s, {refundOf(5'001)});
        KD_VERIFY_OK(asked);
        const OperationId operation = asked->front().operation;
        QCOMPARE(asked->front().state, IntentState::AwaitingApproval);
        QCOMPARE(asked->front().approvalNeeded, u"above_action_limit"_s);
        const auto approveAs = [&](const ProfileId &who, const QString &word) {
            const ProvenProfile proven = rig->prove(who, word);
            return rig->write(
                [=](store::DeskWrite &desk) { return outbox::approve(desk, openLimits(), proven, operation); });
        };
        QCOMPARE(codeOf(approveAs(lin, pin)), u"own_action"_s);
        QCOMPARE(codeOf(approveAs(ProfileId(u"nobody"_s), pin)), u"profile_unknown"_s);
        QCOMPARE(codeOf(approveAs(mei, u"000000"_s)), u"pin_wrong"_s);
        rig->put(profileRow(ProfileId(u"bare"_s)));
        QCOMPARE(codeOf(approveAs(ProfileId(u"bare"_s), {})), u"pin_missing"_s);
        store::ProfileRow small = profileRow(ProfileId(u"small"_s), 5'000);
        small.pinHash = pinHash(pin).value();
        rig->put(small);
        QCOMPARE(codeOf(approveAs(ProfileId(u"small"_s), pin)), u"above_approvers_limit"_s);
        const auto approved = approveAs(mei, pin);
        KD_VERIFY_OK(approved);
        QCOMPARE(approved->state, IntentState::Queued);
        QCOMPARE(approved->approvedBy, mei);
        QCOMPARE(rig->stillNeeded(operation), QString());
        QCOMPARE(codeOf(approveAs(mei, pin)), u"not_waiting"_s);
        QCOMPARE(codeOf(rig->write([](store::DeskWrite &desk) {
                     return outbox::approve(desk, openLimits(), {mei, {}}, OperationId(u"op-0"_s));
                 })),
                 u"operation_unknown"_s);
    }

    void profilesAreChangedByRightOrWhileNobodyHasIt()
    {
        playbook::LimitRules rules;
        rules.rights[playbook::Role::Supervisor] = {playbook::Right::ChangeProfiles};
        const store::ProfileRow agent = profileRow(lin);
        store::ProfileRow supervisor = profileRow(mei);
        supervisor.role = u"supervisor"_s;
        QVERIFY(outbox::mayChangeProfiles(agent, {}, rules));
        QVERIFY(outbox::mayChangeProfiles(agent, {agent}, rules));
        QVERIFY(!outbox::mayChangeProfiles(agent, {agent, supervisor}, rules));
        QVERIFY(outbox::mayChangeProfiles(supervisor, {agent, supervisor}, rules));
        supervisor.active = false;
        QVERIFY(outbox::mayChangeProfiles(agent, {agent, supervisor}, rules));
    }

    void declinedIsTheEnd()
    {
        const OperationId operation = rig->askFor(u"1"_s, {refundOf(6'000)})->front().operation;
        const auto declineAs = [&](const ProfileId &who, const QString &word, const QString &reason) {
            const ProvenProfile proven = rig->prove(who, word);
            return rig->write(
                [=](store::DeskWrite &desk) { return outbox::decline(desk, openLimits(), proven, operation, reason); });
        };
        QCOMPARE(codeOf(declineAs(mei, u"000000"_s, u"no"_s)), u"pin_wrong"_s);
        QCOMPARE(codeOf(declineAs(mei, pin, u" "_s)), u"reason_missing"_s);
        const auto declined = declineAs(mei, pin, u"no"_s);
        KD_VERIFY_OK(declined);
        QCOMPARE(declined->state, IntentState::Cancelled);
        QCOMPARE(codeOf(declineAs(mei, pin, u"no"_s)), u"not_waiting"_s);
        KD_VERIFY_OK(rig->askFor(u"1"_s, {refundOf(100)})); // the order is free again
    }

    void theDaysSumCounts()
    {
        const auto first = rig->askFor(u"1"_s, {refundOf(5'000)});
        rig->clock().jump(Millis(1));
        const auto second = rig->askFor(u"2"_s, {refundOf(3'001)});
        KD_VERIFY_OK(second);
        QCOMPARE(second->front().approvalNeeded, u"above_day_limit"_s);
        // What waits for approval is no reason to hold up what was asked before it.
        QCOMPARE(rig->stillNeeded(first->front().operation), QString());
        QCOMPARE(rig->stillNeeded(second->front().operation), u"above_day_limit"_s);
        // What was undone no longer counts.
        const OperationId held = second->front().operation;
        KD_VERIFY_OK(rig->write([held](store::DeskWrite &desk) { return outbox::undo(desk, lin, held, {}); }));
        QCOMPARE(rig->askFor(u"2"_s, {refundOf(3'000)})->front().state, IntentState::Queued);
        // A new day is a new sum.
        rig->clock().jump(std::chrono::hours(25));
        QCOMPARE(rig->askFor(u"3"_s, {refundOf(5'000)})->front().state, IntentState::Queued);
    }

    void limitsAreReadAgainBeforeSending()
    {
        const OperationId operation = rig->askFor(u"1"_s, {refundOf(4'000)})->front().operation;
        QCOMPARE(rig->stillNeeded(operation), QString());
        rig->put(profileRow(lin, 3'999));
        QCOMPARE(rig->stillNeeded(operation), u"above_action_limit"_s);
        rig->put(profileRow(lin, {}, 3'999));
        QCOMPARE(rig->stillNeeded(operation), u"above_day_limit"_s);
        store::ProfileRow gone = profileRow(lin);
        gone.active = false;
        rig->put(gone);
        QCOMPARE(rig->stillNeeded(operation), u"profile_unknown"_s);
    }

    void whatAKeyIsWorthCounts()
    {
        Step key = cardStep(Verb::HandOut, u"c1"_s, CardState::InStock);
        key.worth = yuan(4'000);
        QCOMPARE(rig->askFor(u"1"_s, {key})->front().state, IntentState::Queued);
        QCOMPARE(rig->askFor(u"2"_s, {refundOf(4'500)})->front().approvalNeeded, u"above_day_limit"_s);
        Step voucher;
        voucher.verb = Verb::CreateVoucher;
        voucher.amount = yuan(5'001);
        const auto asked = rig->askFor(u"3"_s, {voucher});
        KD_VERIFY_OK(asked);
        QCOMPARE(asked->front().approvalNeeded, u"above_action_limit"_s);
        QCOMPARE(asked->front().voucherCode, QString(u"kd"_s + asked->front().operation.value().mid(3)));
    }

    void aClockSetBackGivesNobodyANewDay()
    {
        KD_VERIFY_OK(rig->askFor(u"1"_s, {refundOf(5'000)}));
        rig->clock().jump(-std::chrono::hours(25));
        QCOMPARE(rig->askFor(u"2"_s, {refundOf(3'001)})->front().approvalNeeded, u"above_day_limit"_s);
        QCOMPARE(rig->askFor(u"3"_s, {refundOf(3'000)})->front().approvalNeeded, u"above_day_limit"_s);
    }

    void handedOnOnlyThatOneApproves()
    {
        store::ProfileRow other = profileRow(ProfileId(u"wu"_s));
        other.pinHash = pinHash(pin).value();
        rig->put(other);
        const OperationId operation = rig->askFor(u"1"_s, {refundOf(6'000)})->front().operation;
        const auto handTo = [&](const ProfileId &to) {
            return rig->write(
                [=](store::DeskWrite &desk) { return outbox::handOn(desk, openLimits(), lin, operation, to); });
        };
        QCOMPARE(codeOf(handTo(lin)), u"own_action"_s);
        QCOMPARE(codeOf(handTo(ProfileId(u"nobody"_s))), u"profile_unknown"_s);
        KD_VERIFY_OK(handTo(other.id));
        const ProvenProfile first = rig->prove(mei, pin);
        QCOMPARE(codeOf(rig->write(
                     [=](store::DeskWrite &desk) { return outbox::approve(desk, openLimits(), first, operation); })),
                 u"handed_to_another"_s);
        const ProvenProfile second = rig->prove(other.id, pin);
        KD_VERIFY_OK(
            rig->write([=](store::DeskWrite &desk) { return outbox::approve(desk, openLimits(), second, operation); }));
    }

    void approvedTogetherIsAllOrNone()
    {
        playbook::LimitRules rules = openLimits();
        rules.routineMinor[u"*"_s] = 6'000;
        const OperationId small = rig->askFor(u"1"_s, {refundOf(6'000)})->front().operation;
        const OperationId alsoSmall = rig->askFor(u"2"_s, {refundOf(5'500)})->front().operation;
        rig->put([] { // may approve more than is routine
            store::ProfileRow row = profileRow(mei, 9'000);
            row.pinHash = pinHash(pin).value();
            return row;
        }());
        const OperationId large = rig->askFor(u"3"_s, {refundOf(6'001)})->front().operation;
        const ProvenProfile who = rig->prove(mei, pin);
        const auto together = [&](const std::vector<OperationId> &operations) {
            return rig->write(
                [=](store::DeskWrite &desk) { return outbox::approveTogether(desk, rules, who, operations); });
        };
        const auto stateOf = [this](const OperationId &operation) {
            return rig->store()
                .read([&](const store::Reader &reader) { return reader.desk.intent(operation); })
                .result()
                .value()
                ->state;
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
        const OperationId operation = rig->askFor(u"1"_s, {refundOf(6'000)})->front().operation;
        const ProvenProfile who = rig->prove(mei, pin);
        KD_VERIFY_OK(
            rig->write([=](store::DeskWrite &desk) { return outbox::approve(desk, openLimits(), who, operation); }));
        rig->clock().jump(std::chrono::minutes(openLimits().approvalMinutes));
        QCOMPARE(rig->stillNeeded(operation), QString());
        rig->clock().jump(Millis(1));
        QCOMPARE(rig->stillNeeded(operation), u"approval_expired"_s);
    }
};

KD_TEST_MAIN(TestLimits)
#include "test_limits.moc"
