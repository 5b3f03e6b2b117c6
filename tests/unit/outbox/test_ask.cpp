// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/rule.h"
#include "tests/support/fresh.h"
#include "tests/support/test_main.h"
#include "tests/unit/outbox/ask_rig.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::outbox;
using namespace kd::test;

/// What people do to the outbox, each in a transaction of its own; no shop is near.
class TestAsk : public RigTest<AskRig>
{
    Q_OBJECT
private Q_SLOTS:
    void withinTheLimitsItIsQueued()
    {
        const auto asked = rig->askFor(u"1"_s, {refundOf(5'000)}, lin, Millis(8'000));
        KD_VERIFY_OK(asked);
        const Intent &intent = asked->front();
        QCOMPARE(intent.state, IntentState::Queued);
        QCOMPARE(intent.askedBy, lin);
        QCOMPARE(intent.plan, intent.operation);
        QCOMPARE(intent.notBefore, rig->clock().now() + Millis(8'000));
        QCOMPARE(intent.before, preImageOf(someOrder(u"1"_s, u"1"_s, {}), {}));
        QVERIFY(intent.operation.value().startsWith(u"op-"_s) && intent.operation.value().size() == 19);
    }

    void oneActionOnAnOrder()
    {
        KD_VERIFY_OK(rig->askFor(u"1"_s, {refundOf(100)}));
        QCOMPARE(codeOf(rig->askFor(u"1"_s, {refundOf(100)})), u"order_busy"_s);
        KD_VERIFY_OK(rig->askFor(u"2"_s, {refundOf(100)}));
    }

    /// Its row stays, and its orders are still named by cases.
    void nothingIsAskedOfARemovedShop()
    {
        store::ShopRow row;
        row.id = shopOne;
        KD_VERIFY_OK(rig->write([row](store::DeskWrite &desk) { return desk.putShop(row, lin); }));
        KD_VERIFY_OK(rig->askFor(u"1"_s, {refundOf(100)}));
        row.removed = true;
        KD_VERIFY_OK(rig->write([row](store::DeskWrite &desk) { return desk.putShop(row, lin); }));
        QCOMPARE(codeOf(rig->askFor(u"2"_s, {refundOf(100)})), u"shop_unknown"_s);
    }

    void amounts()
    {
        QCOMPARE(codeOf(rig->askFor(u"1"_s, {refundOf(0)})), u"amount_not_positive"_s);
        QCOMPARE(codeOf(rig->askFor(u"1"_s, {refundOf(-5)})), u"amount_not_positive"_s);
        QCOMPARE(codeOf(rig->askFor(u"1"_s, {refundOf(12'801)})), u"amount_above_remaining"_s);
        Step none = refundOf(1);
        none.amount.reset();
        QCOMPARE(codeOf(rig->askFor(u"1"_s, {none})), u"amount_not_positive"_s);
        Step dollars = refundOf(1);
        dollars.amount = Money(100, Currency::fromCode(u"USD").value());
        QCOMPARE(codeOf(rig->askFor(u"1"_s, {dollars})), u"currency_differs"_s);
        QCOMPARE(codeOf(rig->askFor(u"1"_s, {refundOf(100)}, ProfileId(u"nobody"_s))), u"profile_unknown"_s);
        // Refused means nothing on record.
        const auto rows =
            rig->store().read([](const store::Reader &reader) { return reader.desk.intents({}); }).result();
        QVERIFY(rows && rows->empty());
    }

    void casesMustBeOpen()
    {
        const Instant now = rig->clock().now();
        const auto askIn = [&](CaseId caseId) {
            Plan plan;
            plan.caseId = caseId;
            plan.order = someOrder(u"1"_s, u"1"_s, now);
            plan.steps = {refundOf(100)};
            return rig->write([=](store::DeskWrite &desk) { return outbox::ask(desk, openLimits(), lin, plan, now); });
        };
        QCOMPARE(codeOf(askIn(CaseId(99))), u"case_unknown"_s);
        const auto closed = rig->write([](store::DeskWrite &desk) -> Result<CaseId> {
            const auto caseId = test::openCase(desk, u"退款"_s);
            const auto kept = desk.append(entry::closed(lin, *caseId, u"other"_s, Liability::Buyer, {}, {}));
            return kept ? caseId : Result<CaseId>(fail(kept.error()));
        });
        QCOMPARE(codeOf(askIn(closed.value())), u"case_closed"_s);
    }

    void aCardIsReservedByTheJournal()
    {
        KD_VERIFY_OK(rig->askFor(u"1"_s, {cardStep(Verb::HandOut, u"c1"_s, CardState::InStock)}));
        QCOMPARE(codeOf(rig->askFor(u"2"_s, {cardStep(Verb::HandOut, u"c1"_s, CardState::InStock)})), u"card_taken"_s);
        KD_VERIFY_OK(rig->askFor(u"2"_s, {cardStep(Verb::HandOut, u"c2"_s, CardState::InStock)}));
        QCOMPARE(codeOf(rig->askFor(u"3"_s, {cardStep(Verb::HandOut, u"c3"_s, CardState::Delivered)})),
                 u"card_not_in_stock"_s);
        const Step twice = cardStep(Verb::HandOut, u"c5"_s, CardState::InStock);
        QCOMPARE(codeOf(rig->askFor(u"3"_s, {twice, twice})), u"card_taken"_s);
        Step unread = cardStep(Verb::HandOut, u"c4"_s, CardState::InStock);
        unread.card->text = Secret();
        QCOMPARE(codeOf(rig->askFor(u"3"_s, {unread})), u"card_missing"_s);
    }

    void aPlanIsAskedWholeOrNotAtAll()
    {
        const auto asked = rig->askFor(u"1"_s, {cardStep(Verb::HandOut, u"c1"_s, CardState::InStock),
                                                cardStep(Verb::VoidCard, u"c0"_s, CardState::Delivered)});
        KD_VERIFY_OK(asked);
        QCOMPARE(asked->size(), size_t(2));
        QCOMPARE(asked->at(0).plan, asked->at(0).operation);
        QCOMPARE(asked->at(1).plan, asked->at(0).operation);
        QVERIFY(asked->at(1).operation != asked->at(0).operation);
        QCOMPARE(asked->at(0).cardText.reveal(), u"KEY-c1"_s);
        QCOMPARE(asked->at(1).before.cards.front().second, CardState::Delivered);
        const auto half = rig->askFor(u"2"_s, {refundOf(100), cardStep(Verb::HandOut, u"c9"_s, CardState::Inactive)});
        QCOMPARE(codeOf(half), u"card_not_in_stock"_s);
        const auto rows =
            rig->store().read([](const store::Reader &reader) { return reader.desk.intents({}); }).result();
        QCOMPARE(rows->size(), size_t(2));
    }

    void anOrderOfAnotherCaseIsNotTouched()
    {
        const Instant now = rig->clock().now();
        const auto asked = rig->write([=](store::DeskWrite &desk) -> Result<std::vector<Intent>> {
            Plan plan;
            plan.caseId = test::openCase(desk, u"退款"_s, OrderRef{shopOne, OrderId(u"7"_s)}).value();
            plan.order = someOrder(u"8"_s, u"8"_s, now);
            plan.steps = {refundOf(100)};
            return outbox::ask(desk, openLimits(), lin, plan, now);
        });
        QCOMPARE(codeOf(asked), u"order_not_of_case"_s);
    }

    void whatAPersonSawGoIsGone()
    {
        const Intent intent = rig->askFor(u"1"_s, {refundOf(5'000)})->front();
        KD_VERIFY_OK(rig->write([=](store::DeskWrite &desk) { return desk.append(entry::sending(intent, 1)); }));
        KD_VERIFY_OK(rig->write([=](store::DeskWrite &desk) { return desk.append(entry::unknown(intent, {})); }));
        KD_VERIFY_OK(rig->write([=](store::DeskWrite &desk) {
            return outbox::resolve(desk, openLimits(), mei, intent.operation, true, u"bank 7"_s, u"seen at the bank"_s);
        }));
        // The shop shows no refund: 128.00 less the 50.00 that went.
        rig->put(profileRow(lin));
        QCOMPARE(codeOf(rig->askFor(u"1"_s, {refundOf(7'801)})), u"amount_above_remaining"_s);
        KD_VERIFY_OK(rig->askFor(u"1"_s, {refundOf(7'800)}));
    }

    void undoUntilItLeaves()
    {
        const Intent first = rig->askFor(u"1"_s, {refundOf(100)})->front();
        const auto undone =
            rig->write([=](store::DeskWrite &desk) { return outbox::undo(desk, lin, first.operation, u"typo"_s); });
        KD_VERIFY_OK(undone);
        QCOMPARE(undone->state, IntentState::Cancelled);
        const Intent second = rig->askFor(u"1"_s, {refundOf(100)})->front();
        KD_VERIFY_OK(rig->write([=](store::DeskWrite &desk) { return desk.append(entry::sending(second, 1)); }));
        QCOMPARE(
            codeOf(rig->write([=](store::DeskWrite &desk) { return outbox::undo(desk, lin, second.operation, {}); })),
            u"too_late"_s);
    }

    void aPersonDecidesAnUnknown()
    {
        const Intent intent = rig->askFor(u"1"_s, {refundOf(100)})->front();
        const auto resolveIt = [&](bool happened, const QString &reason) {
            return rig->write([=](store::DeskWrite &desk) {
                return outbox::resolve(desk, openLimits(), mei, intent.operation, happened, u"bank 7"_s, reason);
            });
        };
        QCOMPARE(codeOf(resolveIt(true, u"seen"_s)), u"not_unknown"_s);
        KD_VERIFY_OK(rig->write([=](store::DeskWrite &desk) { return desk.append(entry::sending(intent, 1)); }));
        KD_VERIFY_OK(rig->write([=](store::DeskWrite &desk) { return desk.append(entry::unknown(intent, {})); }));
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
