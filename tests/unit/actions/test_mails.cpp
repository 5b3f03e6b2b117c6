// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/actions/plan_case.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::test;

/// What the shop mails the buyer: keys once more, by hand, to a corrected contact; and notes.
class TestActionsMails : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theKeysOnceMoreAreAReveal()
    {
        PlanCase c;
        c.deliver(PlanCase::key(u"c2"_s, u"p1"_s, u"127"_s));
        Card gone = PlanCase::key(u"c3"_s, u"p1"_s, u"127"_s);
        gone.state = CardState::Inactive;
        c.deliver(gone);
        const auto made = c.draft(actions::Resend{true});
        KD_VERIFY_OK(made);
        QCOMPARE(made->plan->steps.size(), size_t(1));
        const outbox::Step &mail = made->plan->steps.front();
        QVERIFY(mail.toBuyer && mail.text.contains(u"QZ7K9-MM2XW-C1"_s) && mail.text.contains(u"QZ7K9-MM2XW-C2"_s));
        QVERIFY(!mail.text.contains(u"QZ7K9-MM2XW-C3"_s));
        QCOMPARE(made->reveals.size(), size_t(2));
    }

    void whereToLookRevealsNothing()
    {
        PlanCase c;
        const auto made = c.draft(actions::Resend{false});
        KD_VERIFY_OK(made);
        QVERIFY(!made->plan->steps.front().text.contains(u"QZ7K9"_s));
        QVERIFY(made->reveals.empty());
        c.view.cards.clear();
        QCOMPARE(c.refusal(actions::Resend{false}), u"ok"_s);
        QCOMPARE(c.refusal(actions::Resend{true}), u"no_card"_s);
    }

    void aKeyThatIsNotKnownHereIsNotLeftOut()
    {
        PlanCase c;
        Card unknown = PlanCase::key(u"c2"_s, u"p1"_s, u"127"_s);
        unknown.text = Secret();
        c.deliver(unknown);
        QCOMPARE(c.refusal(actions::Resend{true}), u"card_missing"_s);
    }

    void theBuyersOwnLanguage()
    {
        PlanCase c;
        QVERIFY(c.draft(actions::Resend{true})->plan->steps.front().text.contains(u"您好"_s));
        c.view.record.messages.front().text = u"My code is already used"_s;
        QVERIFY(c.draft(actions::Resend{true})->plan->steps.front().text.startsWith(u"Hello"_s));
    }

    void nobodyToMailTo()
    {
        PlanCase c;
        c.order().buyer.email.clear();
        QCOMPARE(c.refusal(actions::Resend{true}), u"no_contact"_s);
        QCOMPARE(c.refusal(actions::CorrectContact{u"li.ming@qq.com"_s, {}, true}), u"ok"_s);
        QCOMPARE(c.refusal(actions::CorrectContact{{}, u"13912342072"_s, true}), u"no_contact"_s);
        PlanCase mute;
        mute.shop.can.remove(shop::Capability::MailBuyer);
        QCOMPARE(mute.refusal(actions::Resend{true}), u"shop_cannot"_s);
    }

    void theContactIsCorrectedBeforeAnythingIsSentToIt()
    {
        const PlanCase c;
        const actions::CorrectContact correction{u" li.ming@qq.com "_s, {}, true};
        QCOMPARE(c.verbs(correction), (QStringList{u"correct_contact"_s, u"mail"_s}));
        QCOMPARE(c.draft(correction)->plan->steps.front().email, u"li.ming@qq.com"_s);
    }

    void corrections_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QString() << QString() << u"contact_missing"_s;
        QTest::newRow("the same") << u"LIMING@qq.com"_s << QString() << u"contact_same"_s;
        QTest::newRow("another slip") << u"liming@qq.con"_s << QString() << u"contact_malformed"_s;
        QTest::newRow("one digit too many") << QString() << u"139123420711"_s << u"contact_malformed"_s;
        QTest::newRow("a phone") << QString() << u"13912342072"_s << u"ok"_s;
    }

    void corrections()
    {
        QFETCH(QString, email);
        QFETCH(QString, phone);
        QFETCH(QString, code);
        PlanCase c;
        QCOMPARE(c.refusal(actions::CorrectContact{email, phone, true}), code);
        c.shop.can.remove(shop::Capability::CorrectContact);
        QCOMPARE(c.refusal(actions::CorrectContact{email, phone, true}), u"shop_cannot"_s);
    }

    void byHandFromStock()
    {
        PlanCase c;
        c.order().status = OrderStatus::Paid;
        const actions::Deliver delivery{2, {}, {}};
        // Where the shop still has stock it would hand out once more by itself when the order is completed.
        QCOMPARE(c.verbs(delivery), (QStringList{u"hand_out"_s, u"hand_out"_s, u"mail"_s}));
        c.view.listed.clear();
        QCOMPARE(c.verbs(delivery), (QStringList{u"hand_out"_s, u"hand_out"_s, u"mail"_s, u"mark_delivered"_s}));
        const auto made = c.draft(delivery);
        QVERIFY(made->plan->steps.at(2).text.contains(u"P1N0"_s) && made->plan->steps.at(2).text.contains(u"P1N1"_s));
        QCOMPARE(made->reveals.size(), size_t(2));
        c.stock(u"p1"_s, 1);
        QCOMPARE(c.refusal(delivery), u"no_stock"_s);
    }

    void byHandWhateverWasTyped()
    {
        PlanCase c;
        QCOMPARE(c.verbs(actions::Deliver{0, {}, u"account kd-77"_s}), QStringList{u"mail"_s});
        QVERIFY(c.draft(actions::Deliver{0, {}, u"account kd-77"_s})->plan->steps.front().text.contains(u"kd-77"_s));
        QCOMPARE(c.refusal(actions::Deliver{0, {}, u" \n"_s}), u"nothing_to_deliver"_s);
        c.order().lines.push_back({LineId(u"2"_s), ProductId(u"p2"_s), u"会员月卡"_s, {}, 1, PlanCase::yuan(1000)});
        QCOMPARE(c.refusal(actions::Deliver{1, {}, {}}), u"product_ambiguous"_s);
        QCOMPARE(c.refusal(actions::Deliver{1, ProductId(u"p1"_s), {}}), u"ok"_s);
    }

    void notes()
    {
        PlanCase c;
        QCOMPARE(c.verbs(actions::WriteNote{u"called back"_s, false}), QStringList{u"note"_s});
        QCOMPARE(c.refusal(actions::WriteNote{u"called back"_s, false}, {}), u"ok"_s);
        QCOMPARE(c.refusal(actions::WriteNote{u" "_s, false}), u"note_text_missing"_s);
        QVERIFY(!c.draft(actions::WriteNote{u"called back"_s, false})->resolution);
        const auto keyed = c.draft(actions::WriteNote{u"here: qz7k9 mm2xw c1"_s, true});
        KD_VERIFY_OK(keyed);
        QCOMPARE(keyed->reveals.size(), size_t(1));
        c.shop.can.remove(shop::Capability::WriteNotes);
        QCOMPARE(c.refusal(actions::WriteNote{u"called back"_s, false}), u"shop_cannot"_s);
    }
};

KD_TEST_MAIN(TestActionsMails)
#include "test_mails.moc"
