// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/unit/incidents/incident_rig.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::test;
using incidents::Apart;
using incidents::Told;

namespace {

outbox::Plan noteTo(CaseId caseId, const QString &order, Instant now)
{
    outbox::Plan plan;
    plan.caseId = caseId;
    plan.order = someOrder(order, order, now);
    outbox::Step step;
    step.verb = Verb::Note;
    step.text = u"正在抢修"_s;
    step.toBuyer = true;
    step.reason = u"支付回调延迟"_s;
    plan.steps.push_back(step);
    return plan;
}

Result<incidents::Reached> mail(IncidentRig &rig, IncidentId incident, const std::vector<outbox::Plan> &plans)
{
    const IncidentMessage message = rig.words();
    const Instant now = rig.clock().now();
    return rig.write([=](store::DeskWrite &desk) {
        return incidents::tellThroughShop(desk, openLimits(), lin, incident, message, plans, now);
    });
}

} // namespace

/// One text, and every buyer is told it once.
class TestIncidentTelling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWordThatIsNoneIsRefused()
    {
        IncidentRig rig;
        const IncidentId id = rig.opened();
        KD_VERIFY_OK(rig.join(id, {rig.newCase(u"1"_s)}));
        IncidentMessage message = rig.words(u" \n"_s);
        QCOMPARE(codeOf(rig.say(id, message)), u"words_missing"_s);
        message = rig.words();
        message.nextWordAt = rig.clock().now();
        QCOMPARE(codeOf(rig.say(id, message)), u"next_word_past"_s);
        message.nextWordAt.reset();
        QCOMPARE(codeOf(rig.say(id, message)), u"next_word_missing"_s);
        KD_VERIFY_OK(rig.write([id](store::DeskWrite &desk) { return incidents::end(desk, lin, id, {}); }));
        QCOMPARE(codeOf(rig.say(id, rig.words())), u"incident_over_promises"_s);
        QVERIFY(rig.incident(id).messages.empty());
        KD_VERIFY_OK(rig.say(id, message)); // the last word
    }

    void toldElsewhereIsAContactWithItsPromiseOnce()
    {
        IncidentRig rig;
        const IncidentId id = rig.opened();
        const CaseId one = rig.newCase(u"1"_s);
        const CaseId closed = rig.newCase(u"2"_s);
        KD_VERIFY_OK(rig.join(id, {one, closed}));
        KD_VERIFY_OK(rig.closeCase(closed));
        const auto reached = rig.say(id, rig.words());
        KD_VERIFY_OK(reached);
        QCOMPARE(reached->cases, std::vector<CaseId>{one});
        QVERIFY(reached->apart == (std::vector<Apart>{{closed, u"case_closed"_s}}));
        const CaseRecord record = rig.record(one);
        QCOMPARE(record.contacts.size(), 1U);
        QVERIFY(record.contacts.front().substantive);
        QCOMPARE(record.contacts.front().channel, u"platform"_s);
        QCOMPARE(record.promises.size(), 1U);
        QVERIFY(std::optional(record.promises.front().dueAt) == rig.words().nextWordAt);

        const CaseId late = rig.newCase(u"3"_s);
        KD_VERIFY_OK(rig.join(id, {late}));
        const auto again = rig.say(id, rig.words());
        QCOMPARE(again->message, reached->message);
        QCOMPARE(again->cases, std::vector<CaseId>{late}); // only who was not told this text
        QCOMPARE(again->before, 1);
        QCOMPARE(rig.record(one).contacts.size(), 1U);
        const auto changed = rig.say(id, rig.words(u"还在抢修"_s));
        QVERIFY(changed->message != reached->message);
        QCOMPARE(changed->cases.size(), 2U);
        QCOMPARE(rig.incident(id).messages.size(), 2U);
    }

    void throughTheShopIsOneIntentForEachCaseHoweverOftenItIsPressed()
    {
        IncidentRig rig;
        const IncidentId id = rig.opened();
        const CaseId one = rig.newCase(u"1"_s);
        const CaseId busy = rig.newCase(u"2"_s);
        const CaseId stranger = rig.newCase(u"3"_s);
        KD_VERIFY_OK(rig.join(id, {one, busy}));
        KD_VERIFY_OK(rig.askFor(u"2"_s, {refundOf(100)}));
        const Instant now = rig.clock().now();
        const std::vector<outbox::Plan> plans{noteTo(one, u"1"_s, now), noteTo(busy, u"2"_s, now),
                                              noteTo(stranger, u"3"_s, now)};
        const auto reached = mail(rig, id, plans);
        KD_VERIFY_OK(reached);
        QCOMPARE(reached->cases, std::vector<CaseId>{one});
        QVERIFY(reached->apart == (std::vector<Apart>{{busy, u"order_busy"_s}}));
        QVERIFY(rig.record(stranger).intents.empty()); // belongs to no incident
        QCOMPARE(incidents::told(rig.record(one), reached->message), Told::Waiting);
        QVERIFY(rig.record(one).contacts.empty()); // nobody was told anything yet

        const auto again = mail(rig, id, plans);
        QCOMPARE(again->before, 1);
        QVERIFY(again->cases.empty());
        QCOMPARE(rig.record(one).intents.size(), 1U);
        // Nor is who waits to be mailed told a second time by other means.
        QCOMPARE(rig.say(id, rig.words())->cases, std::vector<CaseId>{busy});
        QVERIFY(rig.record(one).contacts.empty());
    }

    void aNoteThatWasTakenBackMayBeAskedAgain()
    {
        IncidentRig rig;
        const IncidentId id = rig.opened();
        const CaseId one = rig.newCase(u"1"_s);
        KD_VERIFY_OK(rig.join(id, {one}));
        const std::vector<outbox::Plan> plans{noteTo(one, u"1"_s, rig.clock().now())};
        const auto reached = mail(rig, id, plans);
        const OperationId operation = rig.record(one).intents.front().operation;
        KD_VERIFY_OK(
            rig.write([operation](store::DeskWrite &desk) { return outbox::undo(desk, lin, operation, u"x"_s); }));
        QCOMPARE(incidents::told(rig.record(one), reached->message), Told::Failed);
        QCOMPARE(mail(rig, id, plans)->cases, std::vector<CaseId>{one});
        QCOMPARE(rig.record(one).intents.size(), 2U);
    }

    void aLaterTextTakesBackWhatAnEarlierOneStillSaysInTheOutbox()
    {
        IncidentRig rig;
        const IncidentId id = rig.opened();
        const CaseId one = rig.newCase(u"1"_s);
        KD_VERIFY_OK(rig.join(id, {one}));
        KD_VERIFY_OK(mail(rig, id, {noteTo(one, u"1"_s, rig.clock().now())}));
        const auto later = rig.say(id, rig.words(u"还在抢修"_s));
        KD_VERIFY_OK(later);
        QCOMPARE(later->cases, std::vector<CaseId>{one});
        const CaseRecord record = rig.record(one);
        QCOMPARE(record.intents.front().state, IntentState::Cancelled);
        QCOMPARE(incidents::told(record, later->message), Told::Yes);
        QCOMPARE(record.openPromises().size(), 1U);
    }

    /// The first note was on its way when the second word was given, and turns out to have arrived.
    void aWordThatComesAfterALaterOnePromisesNothing()
    {
        IncidentRig rig;
        const IncidentId id = rig.opened();
        const CaseId one = rig.newCase(u"1"_s);
        KD_VERIFY_OK(rig.join(id, {one}));
        KD_VERIFY_OK(mail(rig, id, {noteTo(one, u"1"_s, rig.clock().now())}));
        const Intent early = rig.record(one).intents.front();
        KD_VERIFY_OK(rig.log(entry::sending(early, 1)));
        KD_VERIFY_OK(rig.say(id, rig.words(u"还在抢修"_s)));
        const auto promised = rig.record(one).openPromises();
        QCOMPARE(promised.size(), 1U);
        KD_VERIFY_OK(rig.log(entry::accepted(early, u"n1"_s)));
        KD_VERIFY_OK(rig.log(entry::confirmed(early, u"n1"_s, u"read_back"_s)));
        const CaseRecord record = rig.record(one);
        QCOMPARE(record.contacts.size(), 2U);
        QCOMPARE(record.openPromises().size(), 1U);
        QCOMPARE(record.openPromises().front().seq, promised.front().seq);
    }

    void whoJoinedSinceIsNotSaidToBeTold()
    {
        IncidentRig rig;
        const IncidentId id = rig.opened();
        const CaseId one = rig.newCase(u"1"_s);
        const CaseId late = rig.newCase(u"2"_s);
        KD_VERIFY_OK(rig.join(id, {one, late}));
        const auto reached = rig.write([&](store::DeskWrite &desk) {
            return incidents::tellElsewhere(desk, lin, id, rig.words(), u"platform"_s, rig.clock().now(),
                                            std::vector<CaseId>{one});
        });
        KD_VERIFY_OK(reached);
        QCOMPARE(reached->cases, std::vector<CaseId>{one});
        QVERIFY(reached->apart == (std::vector<Apart>{{late, u"joined_since"_s}}));
        QVERIFY(rig.record(late).contacts.empty());
    }

    void aWordThatTheShopConfirmedKeepsThePromiseBefore()
    {
        IncidentRig rig;
        const IncidentId id = rig.opened();
        const CaseId one = rig.newCase(u"1"_s);
        KD_VERIFY_OK(rig.join(id, {one}));
        KD_VERIFY_OK(rig.say(id, rig.words(u"先说一声"_s)));
        const auto reached = mail(rig, id, {noteTo(one, u"1"_s, rig.clock().now())});
        const Intent intent = rig.record(one).intents.front();
        QVERIFY(!rig.record(one).promises.front().keptAt);
        for (const NewEntry &entry : {entry::sending(intent, 1), entry::accepted(intent, u"n1"_s),
                                      entry::confirmed(intent, u"n1"_s, u"read_back"_s)}) {
            KD_VERIFY_OK(rig.log(entry));
        }
        const CaseRecord record = rig.record(one);
        QCOMPARE(incidents::told(record, reached->message), Told::Yes);
        QVERIFY(record.promises.front().keptAt.has_value());
        QCOMPARE(record.openPromises().size(), 1U);
        const auto open =
            rig.store().read([](const store::Reader &r) { return r.desk.openPromises(); }).result().value();
        QCOMPARE(open.size(), 1U);
        KD_VERIFY_OK(rig.write([](store::DeskWrite &desk) { return desk.rebuildProjections(); }));
        QCOMPARE(rig.store().read([](const store::Reader &r) { return r.desk.openPromises(); }).result().value(), open);
    }
};

KD_TEST_MAIN(TestIncidentTelling)
#include "test_telling.moc"
