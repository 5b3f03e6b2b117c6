// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/actions/plan_case.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::test;

namespace {

store::ProfileRow agentRow()
{
    store::ProfileRow row;
    row.id = ProfileId(u"lin"_s);
    row.role = u"agent"_s;
    row.limitPerAction = 5000;
    row.limitCurrency = u"CNY"_s;
    return row;
}

std::vector<actions::Offer> offersOf(const PlanCase &c)
{
    return actions::offers(c.view, c.shop, PlanCase::rules(), agentRow());
}

actions::Offer offer(const PlanCase &c, Resolution resolution)
{
    for (const actions::Offer &one : offersOf(c)) {
        if (one.resolution == resolution) {
            return one;
        }
    }
    return {};
}

} // namespace

/// What the buttons say, and what locks them.
class TestActionsOffers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCorrectionKnowsTheAddressThatTheBuyerNames()
    {
        PlanCase c;
        c.decide(Reason::WrongContact);
        QVERIFY(offer(c, Resolution::CorrectContactAndResend).newEmail.isEmpty());
        // Not the order's own, and none that would slip again.
        c.view.claim.emails = {u"zhao.min@outlook.com"_s, u"LiMing@qq.com"_s, u"zhao.min@qq.con"_s};
        QCOMPARE(offer(c, Resolution::CorrectContactAndResend).newEmail, u"zhao.min@outlook.com"_s);
        c.view.claim.emails << u"zhao.min@163.com"_s; // they thought again
        QCOMPARE(offer(c, Resolution::CorrectContactAndResend).newEmail, u"zhao.min@163.com"_s);
        QVERIFY(offer(c, Resolution::Resend).newEmail.isEmpty());
    }

    void everyResolutionOnceTheProposedOnesFirst()
    {
        PlanCase c;
        c.decide(Reason::AlreadyUsed);
        const auto list = offersOf(c);
        QCOMPARE(list.size(), all<Resolution>().size());
        QSet<QString> seen;
        for (size_t i = 0; i < list.size(); ++i) {
            seen << id(list[i].resolution);
            QCOMPARE(list[i].proposal.has_value(), i < c.view.decision.proposals.size());
            if (i < c.view.decision.proposals.size()) {
                QCOMPARE(list[i].resolution, c.view.decision.proposals[i].resolution);
            }
        }
        QCOMPARE(size_t(seen.size()), list.size());
    }

    void aKeyIsMailedOnlyToTheBuyer()
    {
        PlanCase c;
        QCOMPARE(c.locks(actions::Resend{true}), QStringList{u"contact.same"_s});
        QCOMPARE(c.locks(actions::Resend{false}), QStringList());
        QCOMPARE(c.locks(actions::CorrectContact{u"a@b.cn"_s, {}, false}), QStringList{u"contact.same"_s});
        QCOMPARE(c.locks(actions::Reissue{Resolution::Reissue, {}, true}), QStringList{u"contact.same"_s});
        QCOMPARE(c.locks(actions::Reissue{Resolution::Reissue, {}, false}), QStringList());
        QVERIFY(offer(c, Resolution::Resend).ready);
        QVERIFY(!offer(c, Resolution::Resend).identityKnown);
        const actions::Offer correct = offer(c, Resolution::CorrectContactAndResend);
        QCOMPARE(correct.obstacle, u"locked"_s);
        QCOMPARE(correct.lockedBy, QStringList{u"contact.same"_s});
        c.say(u"contact.same"_s, Answer::Fail);
        QCOMPARE(c.locks(actions::Resend{true}), QStringList{u"contact.same"_s});
        c.say(u"contact.same"_s, Answer::Pass, u"overruled"_s);
        QCOMPARE(c.locks(actions::Resend{true}), QStringList());
        QVERIFY(offer(c, Resolution::Resend).identityKnown);
        QVERIFY(offer(c, Resolution::CorrectContactAndResend).ready);
    }

    void whatTheRulesWantCheckedTheyWantOfEveryAmountAndName()
    {
        PlanCase c;
        c.say(u"order.paid"_s, Answer::Unknown);
        for (const Resolution resolution :
             {Resolution::RefundFull, Resolution::RefundPart, Resolution::RefundDuplicate}) {
            QVERIFY(c.locks(actions::Refund{resolution, {}, {}, {}, {}}).contains(u"order.paid"_s));
        }
        QVERIFY(c.locks(actions::GiveVoucher()).contains(u"order.paid"_s));
        QVERIFY(c.locks(actions::WriteNote{u"x"_s, false}).isEmpty());
        QVERIFY(c.locks(actions::Decide{Resolution::WaitAndNotify, {}}).isEmpty());
        c = PlanCase();
        playbook::Proposal strict;
        strict.resolution = Resolution::RefundFull;
        strict.moves = playbook::Moves::Money;
        strict.lockedBy = QStringList{u"evidence.match"_s};
        c.view.decision.proposals = {strict};
        QCOMPARE(c.locks(actions::Refund{Resolution::RefundPart, {}, {}, {}, {}}), QStringList{u"evidence.match"_s});
        QCOMPARE(c.locks(actions::Reissue()), QStringList());
    }

    void stockMattersToWhoeverTakesFromIt()
    {
        PlanCase c;
        c.say(u"stock.available"_s, Answer::Fail);
        QCOMPARE(c.locks(actions::Deliver{1, {}, {}}), QStringList{u"stock.available"_s});
        QCOMPARE(c.locks(actions::Deliver{0, {}, u"typed"_s}), QStringList());
        QCOMPARE(c.locks(actions::Reissue()), QStringList{u"stock.available"_s});
    }

    void whereTheShopCannotPeopleAreToldWhatToDo()
    {
        PlanCase c;
        c.say(u"contact.same"_s, Answer::Pass);
        c.shop.can.clear();
        const std::vector<std::pair<Resolution, QString>> instead{
            {Resolution::RefundFull, u"by_hand_refund"_s}, {Resolution::Reissue, u"by_hand_key"_s},
            {Resolution::Exchange, u"by_hand_key"_s},      {Resolution::CorrectContactAndResend, u"by_hand_contact"_s},
            {Resolution::Resend, u"by_hand_mail"_s},       {Resolution::DeliverManually, u"by_hand_mail"_s},
            {Resolution::Voucher, u"by_hand_voucher"_s}};
        for (const auto &[resolution, code] : instead) {
            QCOMPARE(offer(c, resolution).obstacle, u"shop_cannot"_s);
            QCOMPARE(offer(c, resolution).instead, code);
        }
        for (const Resolution resolution : {Resolution::AskSupplier, Resolution::Decline, Resolution::Escalate}) {
            QVERIFY(offer(c, resolution).ready);
        }
    }

    void obstacles()
    {
        PlanCase c;
        QCOMPARE(offer(c, Resolution::RefundPart).obstacle, u"amount_unknown"_s);
        QCOMPARE(offer(c, Resolution::RefundFull).approvalNeeded, u"above_action_limit"_s);
        c.order().total = Money(4000, Currency::fromCode(u"USD"_s).value());
        c.order().refunded = Money(0, c.order().total.currency());
        QCOMPARE(offer(c, Resolution::RefundFull).approvalNeeded, u"above_action_limit"_s); // the role's, not the own
        c.order().total = Money(3000, c.order().total.currency());
        QVERIFY(offer(c, Resolution::RefundFull).approvalNeeded.isEmpty());
        QCOMPARE(offer(c, Resolution::Reissue).stock, 5);
        c.stock(u"p1"_s, 0);
        QCOMPARE(offer(c, Resolution::Reissue).obstacle, u"no_stock"_s);
        c.order().buyer.email.clear();
        QCOMPARE(offer(c, Resolution::Resend).obstacle, u"no_contact"_s);
        c.order().refunded = c.order().total;
        QCOMPARE(offer(c, Resolution::RefundFull).obstacle, u"nothing_to_refund"_s);
        Intent busy;
        busy.state = IntentState::Sending;
        c.view.record.intents.push_back(busy);
        QCOMPARE(offer(c, Resolution::RefundFull).obstacle, u"order_busy"_s);
        QVERIFY(offer(c, Resolution::AskSupplier).ready);
        c.view.order.reset();
        QCOMPARE(offer(c, Resolution::Exchange).obstacle, u"no_order"_s);
        c.view.record.status = CaseStatus::Closed;
        QCOMPARE(offer(c, Resolution::Decline).obstacle, u"case_closed"_s);
    }

    void onlyWhatLeavesTimeCanBeUndone()
    {
        QVERIFY(actions::canBeUndone(PlanCase::rules(), Verb::RefundGateway));
        playbook::Files files = playbook::builtIn();
        files[u"limits.toml"_s].replace("refund_gateway = 10", "refund_gateway = 0");
        const auto strict = playbook::Playbook::load(files);
        KD_VERIFY_OK(strict);
        QVERIFY(!actions::canBeUndone(*strict, Verb::RefundGateway));
    }
};

KD_TEST_MAIN(TestActionsOffers)
#include "test_offers.moc"
