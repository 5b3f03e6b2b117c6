// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/actions/plan_case.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::test;

/// New keys for old ones, from the wish to the steps.
class TestActionsKeys : public QObject
{
    Q_OBJECT
private:
    static actions::Reissue reissue(const QStringList &cards = {}, bool tell = false)
    {
        actions::Reissue reissue;
        for (const QString &card : cards) {
            reissue.oldCards.emplace_back(card);
        }
        reissue.tellBuyer = tell;
        return reissue;
    }
    /// Two products, one key of each.
    static PlanCase mixed()
    {
        PlanCase c;
        c.order().lines.push_back({LineId(u"2"_s), ProductId(u"p2"_s), u"会员月卡"_s, {}, 1, PlanCase::yuan(1000)});
        c.deliver(PlanCase::key(u"c2"_s, u"p2"_s, u"127"_s));
        c.stock(u"p2"_s, 3);
        return c;
    }
    static PlanCase withOther(qint64 price)
    {
        PlanCase c;
        Product other;
        other.id = ProductId(u"p9"_s);
        other.name = u"换的卡"_s;
        other.price = PlanCase::yuan(price);
        c.shelf.products[other.id] = other;
        c.stock(u"p9"_s, 2);
        return c;
    }
    static actions::Exchange exchange(actions::Difference difference, const QString &receipt = {})
    {
        actions::Exchange exchange;
        exchange.product = ProductId(u"p9"_s);
        exchange.difference = difference;
        exchange.receipt = receipt;
        return exchange;
    }

private Q_SLOTS:
    void theNewOneFirstThenTheOldOneStopsThenItIsNoted()
    {
        const PlanCase c;
        QCOMPARE(c.verbs(reissue()), (QStringList{u"hand_out"_s, u"void_card"_s, u"note"_s}));
        const auto made = c.draft(reissue());
        QCOMPARE(made->plan->steps.at(0).card->id, CardId(u"p1n0"_s));
        QCOMPARE(made->plan->steps.at(0).worth, std::optional(PlanCase::yuan(2000)));
        QCOMPARE(made->plan->steps.at(1).card->id, CardId(u"c1"_s));
        QVERIFY(!made->plan->steps.at(2).text.contains(u"QZ7K9"_s));
    }

    void aPieceNeverCountsTooLittle()
    {
        PlanCase c;
        c.order().lines.front().total = PlanCase::yuan(1000);
        QCOMPARE(c.draft(reissue())->plan->steps.front().worth, std::optional(PlanCase::yuan(334)));
    }

    void theProductIsThatOfTheOldKey()
    {
        const PlanCase c = mixed();
        const auto made = c.draft(reissue({u"c2"_s}));
        KD_VERIFY_OK(made);
        QCOMPARE(made->plan->steps.at(0).product, ProductId(u"p2"_s));
        QCOMPARE(made->plan->steps.at(0).worth, std::optional(PlanCase::yuan(1000)));
        QCOMPARE(made->plan->steps.at(1).card->id, CardId(u"c2"_s));
    }

    void withoutANamedKeyTheOnlyLiveOneDecides()
    {
        PlanCase c = mixed();
        QCOMPARE(c.refusal(reissue()), u"card_ambiguous"_s);
        c.view.cards.front().card.state = CardState::Inactive;
        const auto made = c.draft(reissue());
        KD_VERIFY_OK(made);
        QCOMPARE(made->plan->steps.at(0).product, ProductId(u"p2"_s));
        QCOMPARE(made->plan->steps.at(1).card->id, CardId(u"c2"_s));
        c.view.cards.back().card.state = CardState::Inactive;
        QCOMPARE(c.refusal(reissue()), u"product_ambiguous"_s);
        c.order().lines.pop_back();
        QCOMPARE(c.verbs(reissue()), (QStringList{u"hand_out"_s, u"note"_s}));
    }

    void severalOfManyEachGetTheirOwn()
    {
        PlanCase c = mixed();
        c.deliver(PlanCase::key(u"c3"_s, u"p1"_s, u"127"_s));
        const auto made = c.draft(reissue({u"c1"_s, u"c2"_s, u"c3"_s, u"c1"_s}, true));
        KD_VERIFY_OK(made);
        QCOMPARE(c.verbs(reissue({u"c1"_s, u"c2"_s, u"c3"_s, u"c1"_s}, true)),
                 (QStringList{u"hand_out"_s, u"hand_out"_s, u"hand_out"_s, u"void_card"_s, u"void_card"_s,
                              u"void_card"_s, u"mail"_s, u"note"_s}));
        QSet<QString> given;
        for (size_t i = 0; i < 3; ++i) {
            given << made->plan->steps.at(i).card->id.value();
        }
        QCOMPARE(given, (QSet<QString>{u"p1n0"_s, u"p2n0"_s, u"p1n1"_s}));
        QCOMPARE(made->reveals.size(), size_t(3));
        for (const QString &id : given) {
            QVERIFY(made->plan->steps.at(6).text.contains(id.toUpper()));
        }
    }

    void whatTheShelfMustHold()
    {
        PlanCase c = mixed();
        c.deliver(PlanCase::key(u"c3"_s, u"p1"_s, u"127"_s));
        const auto needed = actions::cardsNeeded(c.view, {reissue({u"c1"_s, u"c2"_s, u"c3"_s}), {}, false});
        QCOMPARE(needed, (std::map<ProductId, int>{{ProductId(u"p1"_s), 2}, {ProductId(u"p2"_s), 1}}));
        QVERIFY(actions::cardsNeeded(c.view, {reissue(), {}, false}).empty());
        c.stock(u"p1"_s, 1);
        QCOMPARE(c.refusal(reissue({u"c1"_s, u"c3"_s})), u"no_stock"_s);
        c.shelf.free.clear();
        QCOMPARE(c.refusal(reissue({u"c2"_s})), u"no_stock"_s);
    }

    void keysFromTheSpareStockCountAsTheOrderPaid()
    {
        PlanCase c;
        c.shelf.free[ProductId(u"p1"_s)] = {PlanCase::key(u"s1"_s, u"p1-spare"_s)};
        const auto made = c.draft(reissue());
        KD_VERIFY_OK(made);
        QCOMPARE(made->plan->steps.front().product, ProductId(u"p1-spare"_s));
        QCOMPARE(made->plan->steps.front().worth, std::optional(PlanCase::yuan(2000)));
    }

    void whatTheShopCannot()
    {
        PlanCase c;
        c.shop.can.remove(shop::Capability::VoidRecorded);
        QCOMPARE(c.verbs(reissue()), (QStringList{u"hand_out"_s, u"note"_s}));
        c.shop.can.remove(shop::Capability::WriteNotes);
        QCOMPARE(c.verbs(reissue()), QStringList{u"hand_out"_s});
        QCOMPARE(c.refusal(reissue({}, true)), u"shop_cannot"_s);
        c.shop.can.remove(shop::Capability::HandOutCard);
        QCOMPARE(c.refusal(reissue()), u"shop_cannot"_s);
        QCOMPARE(PlanCase().refusal(reissue({u"nobody"_s})), u"card_unknown"_s);
    }

    void theDifferenceThatTheShopBears()
    {
        const PlanCase c = withOther(3000);
        const auto made = c.draft(exchange(actions::Difference::Borne));
        KD_VERIFY_OK(made);
        QCOMPARE(c.verbs(exchange(actions::Difference::Borne)),
                 (QStringList{u"hand_out"_s, u"void_card"_s, u"note"_s}));
        QCOMPARE(made->plan->steps.front().product, ProductId(u"p9"_s));
        QCOMPARE(made->plan->steps.front().worth, std::optional(PlanCase::yuan(3000)));
        QVERIFY(made->plan->steps.back().text.contains(PlanCase::yuan(1000).toDisplay()));
        QCOMPARE(c.refusal(exchange(actions::Difference::Refunded)), u"difference_not_lower"_s);
    }

    void theDifferenceThatTheBuyerPaid()
    {
        const PlanCase c = withOther(3000);
        QCOMPARE(c.refusal(exchange(actions::Difference::Charged)), u"payment_number_missing"_s);
        const auto made = c.draft(exchange(actions::Difference::Charged, u"PAY-77"_s));
        KD_VERIFY_OK(made);
        QVERIFY(made->plan->steps.back().text.contains(u"PAY-77"_s));
    }

    void theDifferenceThatGoesBack()
    {
        const PlanCase c = withOther(1500);
        QCOMPARE(c.refusal(exchange(actions::Difference::Borne)), u"difference_is_buyers"_s);
        QCOMPARE(c.verbs(exchange(actions::Difference::Refunded)),
                 (QStringList{u"hand_out"_s, u"void_card"_s, u"note"_s, u"refund_gateway"_s}));
        const auto made = c.draft(exchange(actions::Difference::Refunded));
        QCOMPARE(made->plan->steps.back().amount, std::optional(PlanCase::yuan(500)));
    }

    void whatIsNotSaidOfTheDifferenceFollowsFromThePrices()
    {
        actions::Exchange unsaid = exchange(actions::Difference::Borne);
        unsaid.difference.reset();
        PlanCase cheaper = withOther(1500);
        QCOMPARE(cheaper.draft(unsaid)->plan->steps.back().amount, std::optional(PlanCase::yuan(500)));
        QCOMPARE(withOther(3000).refusal(unsaid), u"payment_number_missing"_s);
        QCOMPARE(withOther(2000).verbs(unsaid), (QStringList{u"hand_out"_s, u"void_card"_s, u"note"_s}));
        // What was paid counts: with a rebate on this order the same product is the dearer one.
        cheaper.order().lines.front().total = PlanCase::yuan(1000);
        QCOMPARE(cheaper.refusal(unsaid), u"payment_number_missing"_s);
        const auto dearer = actions::dearerBy(cheaper.order(), cheaper.order().lines.front().product,
                                              cheaper.shelf.products.at(unsaid.product));
        QVERIFY(dearer);
        QVERIFY(dearer->minor() > 0);
        QCOMPARE(id(actions::differenceBy(*dearer, true)), u"borne"_s);
        QCOMPARE(id(actions::differenceBy(*dearer, false)), u"charged"_s);
    }

    void aKeyIsReckonedWithTheProductItIsOf()
    {
        const PlanCase c = mixed();
        const auto second = actions::productReplaced(c.view, CardId(u"c2"_s));
        KD_VERIFY_OK(second);
        QCOMPARE(*second, ProductId(u"p2"_s));
        QCOMPARE(actions::productReplaced(c.view, std::nullopt).error().code, u"card_ambiguous"_s);
        QCOMPARE(actions::productReplaced(c.view, CardId(u"c9"_s)).error().code, u"card_unknown"_s);
        const PlanCase single;
        QCOMPARE(actions::productReplaced(single.view, std::nullopt).value(),
                 single.view.order->order.lines.front().product);
        PlanCase none = mixed();
        none.view.cards.clear();
        QCOMPARE(actions::productReplaced(none.view, std::nullopt).error().code, u"product_ambiguous"_s);
    }

    void anExchangeNeedsAPriceAndAKey()
    {
        PlanCase c = withOther(3000);
        c.stock(u"p9"_s, 0);
        QCOMPARE(c.refusal(exchange(actions::Difference::Borne)), u"no_stock"_s);
        c.shelf.products[ProductId(u"p9"_s)].price.reset();
        QCOMPARE(c.refusal(exchange(actions::Difference::Borne)), u"price_unknown"_s);
        c.shelf.products.clear();
        QCOMPARE(c.refusal(exchange(actions::Difference::Borne)), u"product_unknown"_s);
    }

    void theBuyerIsToldWhatTheyGot()
    {
        const PlanCase c = withOther(2000);
        actions::Exchange told = exchange(actions::Difference::Borne);
        told.tellBuyer = true;
        const auto made = c.draft(told);
        KD_VERIFY_OK(made);
        QCOMPARE(c.verbs(told), (QStringList{u"hand_out"_s, u"void_card"_s, u"mail"_s, u"note"_s}));
        QVERIFY(made->plan->steps.at(2).text.contains(u"P9N0"_s));
        QVERIFY(made->plan->steps.at(2).text.contains(u"换的卡"_s));
        QCOMPARE(made->reveals.size(), size_t(1));
    }
};

KD_TEST_MAIN(TestActionsKeys)
#include "test_keys.moc"
