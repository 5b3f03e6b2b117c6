// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/actions/plan_case.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::test;

namespace {

Intent step(const QString &operation, Verb verb, IntentState state)
{
    Intent intent;
    intent.operation = OperationId(operation);
    intent.plan = OperationId(u"op-1"_s);
    intent.verb = verb;
    intent.state = state;
    intent.reason = u"兑换失败"_s;
    intent.askedAt = Instant(100);
    return intent;
}

/// Handed out and confirmed; the old key refused to be marked void; the mail and the note never went.
PlanCase broken()
{
    PlanCase c;
    Intent given = step(u"op-1"_s, Verb::HandOut, IntentState::Confirmed);
    given.product = ProductId(u"p1"_s);
    given.card = CardId(u"p1n0"_s);
    given.cardText = Secret(u"QZ7K9-MM2XW-P1N0"_s);
    Intent stopped = step(u"op-2"_s, Verb::VoidCard, IntentState::Refused);
    stopped.product = ProductId(u"p1"_s);
    stopped.card = CardId(u"c1"_s);
    stopped.cardText = Secret(u"QZ7K9-MM2XW-C1"_s);
    Intent mail = step(u"op-3"_s, Verb::Note, IntentState::Cancelled);
    mail.text = u"新卡 QZ7K9-MM2XW-P1N0"_s;
    mail.toBuyer = true;
    c.view.record.intents = {given, stopped, mail};
    c.deliver(PlanCase::key(u"p1n0"_s, u"p1"_s, u"127"_s));
    return c;
}

} // namespace

/// What touches no shop, and the rest of a plan.
class TestActionsWords : public QObject
{
    Q_OBJECT
private:
    static actions::AskOutside check()
    {
        return {u"supplier_check"_s, u"Kawang"_s, u"T-9"_s, u"is it used?"_s, Instant(500)};
    }

private Q_SLOTS:
    void askingASupplier()
    {
        PlanCase c;
        const auto made = c.draft(check(), {});
        KD_VERIFY_OK(made);
        QVERIFY(!made->plan);
        QCOMPARE(made->resolution, std::optional(Resolution::AskSupplier));
        QCOMPARE(made->request->whom, u"Kawang"_s);
        QCOMPARE(made->request->dueAt, std::optional(Instant(500)));
        actions::AskOutside other = check();
        other.kind = u"platform_ticket"_s;
        QVERIFY(!c.draft(other)->resolution);
        other.kind = u"prayer"_s;
        QCOMPARE(c.refusal(other), u"outside_kind_unknown"_s);
        other = check();
        other.whom = u" "_s;
        QCOMPARE(c.refusal(other), u"whom_missing"_s);
        other = check();
        other.text.clear();
        QCOMPARE(c.refusal(other), u"request_missing"_s);
        c.view.record.status = CaseStatus::Closed;
        QCOMPARE(c.refusal(check()), u"case_closed"_s);
    }

    void theAnswerBelongsToAnOpenRequest()
    {
        PlanCase c;
        const actions::AnswerOutside used{0, u"used"_s, u"on 11-20"_s};
        QCOMPARE(c.refusal(used), u"request_unknown"_s);
        c.view.record.outside = {{11, u"supplier_check"_s, {}, {}, {}, {}, {}, {}, {}, {}, {}}};
        QCOMPARE(c.draft(used)->answer->request, qint64(11));
        c.view.record.outside.push_back({12, u"platform_ticket"_s, {}, {}, {}, {}, {}, {}, {}, {}, {}});
        QCOMPARE(c.refusal(used), u"request_ambiguous"_s);
        QCOMPARE(c.refusal(actions::AnswerOutside{12, u"used"_s, {}}), u"ok"_s);
        c.view.record.outside.back().answeredAt = Instant(9);
        QCOMPARE(c.refusal(actions::AnswerOutside{12, u"used"_s, {}}), u"request_unknown"_s);
        QCOMPARE(c.refusal(actions::AnswerOutside{11, u"perhaps"_s, {}}), u"answer_unknown"_s);
    }

    void nobodyIsTurnedDownWithoutAClause()
    {
        PlanCase c;
        const actions::Decide decline{Resolution::Decline, {}};
        QCOMPARE(c.refusal(decline), u"clause_missing"_s);
        QCOMPARE(c.refusal(actions::Decide{Resolution::Decline, u"none"_s}), u"clause_unknown"_s);
        const QString clause = PlanCase::rules().refundPolicy({}).clause;
        QVERIFY(PlanCase::rules().clause(clause) != nullptr);
        QCOMPARE(c.draft(actions::Decide{Resolution::Decline, clause})->clause, clause);
        c.view.decision.proposals.front().resolution = Resolution::Decline;
        c.view.decision.proposals.front().clause = clause;
        QCOMPARE(c.draft(decline)->clause, clause);
        QCOMPARE(c.refusal(actions::Decide{Resolution::PayAnotherWay, {}}, {}), u"ok"_s);
    }

    void theRestOfAPlanIsWhatWasNotDone()
    {
        const PlanCase c = broken();
        const actions::Continue rest{OperationId(u"op-1"_s)};
        QCOMPARE(actions::unfinishedPlan(c.view.record), std::optional(OperationId(u"op-1"_s)));
        QCOMPARE(c.verbs(rest), (QStringList{u"void_card"_s, u"mail"_s}));
        const auto made = c.draft(rest, {});
        KD_VERIFY_OK(made);
        QVERIFY(!made->resolution);
        QCOMPARE(made->plan->steps.front().card->state, CardState::Delivered); // as the cache has it now
        QCOMPARE(made->reveals.size(), size_t(1));
        QCOMPARE(made->reveals.front().id, CardId(u"p1n0"_s));
    }

    void aKeyThatIsGoneIsReplacedInTheWordsToo()
    {
        PlanCase c = broken();
        c.view.record.intents.front().state = IntentState::Refused;
        c.view.record.intents.front().card = CardId(u"lost"_s);
        c.view.record.intents.front().cardText = Secret(u"QZ7K9-MM2XW-LOST"_s);
        c.view.record.intents.back().text = u"新卡 QZ7K9-MM2XW-LOST"_s;
        const actions::Continue rest{OperationId(u"op-1"_s)};
        QCOMPARE(actions::cardsNeeded(c.view, {rest, {}, false}), (std::map<ProductId, int>{{ProductId(u"p1"_s), 1}}));
        const auto made = c.draft(rest);
        KD_VERIFY_OK(made);
        QCOMPARE(made->plan->steps.front().card->id, CardId(u"p1n0"_s));
        QVERIFY(made->plan->steps.back().text.contains(u"QZ7K9-MM2XW-P1N0"_s));
        QVERIFY(!made->plan->steps.back().text.contains(u"LOST"_s));
        c.stock(u"p1"_s, 0);
        QCOMPARE(c.refusal(rest), u"no_stock"_s);
        QVERIFY(!actions::unfinishedPlan(c.view.record)); // nothing of it was done: asked anew it is the same
    }

    void whatCannotBeContinued()
    {
        PlanCase c = broken();
        QCOMPARE(c.refusal(actions::Continue{OperationId(u"op-none"_s)}), u"plan_unknown"_s);
        c.view.record.intents.back().text.clear();
        QCOMPARE(c.refusal(actions::Continue{OperationId(u"op-1"_s)}), u"erased"_s);
        c.view.record.intents.back().state = IntentState::Queued;
        QCOMPARE(c.refusal(actions::Continue{OperationId(u"op-1"_s)}), u"plan_unsettled"_s);
        QVERIFY(!actions::unfinishedPlan(c.view.record));
        for (Intent &intent : c.view.record.intents) {
            intent.state = IntentState::Confirmed;
        }
        QCOMPARE(c.refusal(actions::Continue{OperationId(u"op-1"_s)}), u"plan_complete"_s);
        QVERIFY(!actions::unfinishedPlan(c.view.record));
    }

    void theRestRestsOnWhatWasDecided()
    {
        PlanCase c = broken();
        c.view.record.decisions = {{Instant(90), {}, Resolution::Reissue, {}, {}, {}, {}, {}},
                                   {Instant(110), {}, Resolution::Decline, {}, {}, {}, {}, {}}};
        c.say(u"order.paid"_s, Answer::Unknown);
        const actions::Continue rest{OperationId(u"op-1"_s)};
        QCOMPARE(actions::resolutionBehind(c.view.record, {rest, {}, false}), std::optional(Resolution::Reissue));
        QCOMPARE(c.locks(rest), QStringList{u"order.paid"_s});
    }

    void everyStepSaysWhatFollowsItsRefusal()
    {
        const std::vector<actions::StepKind> plan{
            {Verb::HandOut, false}, {Verb::HandOut, false},       {Verb::VoidCard, false},     {Verb::Note, true},
            {Verb::Note, false},    {Verb::RefundGateway, false}, {Verb::CreateVoucher, false}};
        const QStringList follows{u"nothing_done"_s, u"earlier_stand"_s,   u"old_key_works"_s, u"buyer_not_told"_s,
                                  u"not_noted"_s,    u"money_not_moved"_s, u"no_voucher"_s};
        for (size_t i = 0; i < plan.size(); ++i) {
            QCOMPARE(actions::ifRefused(plan, i), follows.at(qsizetype(i)));
        }
        QCOMPARE(actions::ifRefused({{Verb::RefundBalance, false}}, 0), u"nothing_done"_s);
        QCOMPARE(actions::ifRefused({{Verb::CorrectContact, false}}, 0), u"contact_unchanged"_s);
        QCOMPARE(actions::ifRefused({{Verb::Note, true}, {Verb::MarkDelivered, false}}, 1), u"still_open"_s);
    }
};

KD_TEST_MAIN(TestActionsWords)
#include "test_words.moc"
