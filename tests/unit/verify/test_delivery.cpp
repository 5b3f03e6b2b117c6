// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/verify/verify_facts.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::test;
using verify::FactSnapshot;

class TestDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void state()
    {
        FactSnapshot facts = deliveredOrder();
        QCOMPARE(said(deliveryState(facts, builtInRules())), u"pass/delivered"_s);
        Order &order = *facts.order.value;
        order.status = OrderStatus::PartlyDelivered;
        QCOMPARE(said(deliveryState(facts, builtInRules())), u"fail/partly_delivered"_s);
        order.status = OrderStatus::Paid;
        QCOMPARE(said(deliveryState(facts, builtInRules())), u"pass/delivered"_s); // the key is out
        facts.cards.value->clear();
        QCOMPARE(said(deliveryState(facts, builtInRules())), u"fail/not_delivered"_s);
        order.status = OrderStatus::Delivered;
        QCOMPARE(said(deliveryState(facts, builtInRules())), u"fail/delivered_without_cards"_s);
        facts.products.clear(); // whether there should be a key, nobody knows
        QCOMPARE(said(deliveryState(facts, builtInRules())), u"unknown/cards_untold"_s);
        order.status = OrderStatus::Unpaid;
        order.paidAt.reset();
        QCOMPARE(said(deliveryState(facts, builtInRules())), u"not_applicable/unpaid"_s);
        order.status = OrderStatus::Other;
        QCOMPARE(said(deliveryState(facts, builtInRules())), u"unknown/status_unclear"_s);
        order.status = OrderStatus::Refunded;
        QCOMPARE(said(deliveryState(facts, builtInRules())), u"not_applicable/closed"_s);
    }

    void aShopThatTellsNoCardsIsTakenAtItsWord()
    {
        FactSnapshot facts = deliveredOrder();
        facts.cards = {};
        QCOMPARE(said(deliveryState(facts, builtInRules())), u"unknown/cards_untold"_s);
        facts.cards.whyNot = u"not_supported"_s;
        QCOMPARE(said(deliveryState(facts, builtInRules())), u"pass/delivered"_s);
        facts.cards.whyNot = u"licenses_forbidden"_s;
        QCOMPARE(said(deliveryState(facts, builtInRules())), u"unknown/cards_untold"_s);
        facts.products.begin()->second.productClass = u"topup"_s;
        QCOMPARE(said(deliveryState(facts, builtInRules())), u"pass/delivered"_s);
    }

    void aTextInsteadOfAKeyIsNoDelivery_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("sentinel");
        QTest::newRow("sold out") << u"已售罄，请联系客服补发"_s << true;
        QTest::newRow("blanks first") << u"  商品缺货"_s << true;
        QTest::newRow("English") << u"SOLD OUT"_s << true;
        QTest::newRow("out of stock") << u"out-of-stock, sorry"_s << true;
        QTest::newRow("contact us") << u"请联系客服领取"_s << true;
        QTest::newRow("a key") << u"SOLD-0UT7-AAAA-BBBB"_s << false;
        QTest::newRow("a key with words") << u"卡号: 8842 密码: 无货可补"_s << false;
    }
    void aTextInsteadOfAKeyIsNoDelivery()
    {
        QFETCH(QString, text);
        QFETCH(bool, sentinel);
        FactSnapshot facts = deliveredOrder();
        facts.cards.value->front().text = Secret(text);
        const Finding finding = deliveryState(facts, builtInRules());
        QCOMPARE(said(finding), sentinel ? u"fail/sentinel_text"_s : u"pass/delivered"_s);
        QVERIFY(!QJsonDocument(toJson(finding)).toJson().contains(text.toUtf8()));
    }

    void count()
    {
        FactSnapshot facts = deliveredOrder();
        QCOMPARE(said(deliveryCount(facts, builtInRules())), u"pass/complete"_s);
        facts.order.value->lines.front().quantity = 2;
        const Finding few = deliveryCount(facts, builtInRules());
        QCOMPARE(said(few), u"fail/too_few"_s);
        QCOMPARE(few.values.value(u"bought"_s).toInt(), 2);
        QCOMPARE(few.values.value(u"handed_out"_s).toInt(), 1);
        facts.cards.value->push_back(cardOfOrder(u"c2"_s));
        facts.cards.value->push_back(cardOfOrder(u"c3"_s));
        QCOMPARE(said(deliveryCount(facts, builtInRules())), u"fail/too_many"_s);
        facts.cards.value->back().state = CardState::Inactive; // voided and replaced
        QCOMPARE(said(deliveryCount(facts, builtInRules())), u"pass/complete"_s);
    }

    void countDoesNotGuess()
    {
        FactSnapshot facts = deliveredOrder();
        facts.cards = {};
        facts.cards.whyNot = u"licenses_forbidden"_s;
        QCOMPARE(said(deliveryCount(facts, builtInRules())), u"unknown/licenses_forbidden"_s);
        facts = deliveredOrder();
        facts.cards.value->clear();
        QCOMPARE(said(deliveryCount(facts, builtInRules())), u"fail/too_few"_s);
        facts.products.clear();
        QCOMPARE(said(deliveryCount(facts, builtInRules())), u"unknown/class_unknown"_s);
        facts = deliveredOrder();
        facts.products.begin()->second.productClass = u"topup"_s;
        QCOMPARE(said(deliveryCount(facts, builtInRules())), u"not_applicable/no_keys_in_class"_s);
        facts.order.value->status = OrderStatus::Unpaid;
        QCOMPARE(said(deliveryCount(facts, builtInRules())), u"not_applicable/unpaid"_s);
        facts.order.value->status = OrderStatus::Refunded;
        QCOMPARE(said(deliveryCount(facts, builtInRules())), u"not_applicable/closed"_s);
    }
};

KD_TEST_MAIN(TestDelivery)
#include "test_delivery.moc"
