// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fresh.h"
#include "tests/support/test_main.h"
#include "tests/unit/sync/sync_rig.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::sync;
using namespace kd::test;

/// One walk after the other: what is pulled, what a broken walk leaves, and when the cards are listed again.
class TestShopSync : public RigTest<SyncRig>
{
    Q_OBJECT
private Q_SLOTS:
    void firstPullThenChanges()
    {
        const auto one = rig->sync();
        KD_VERIFY_OK(rig->walk(*one));
        QCOMPARE(rig->shop.asked, (QStringList{QString(), u"2"_s, u"4"_s, u"6"_s}));
        QCOMPARE(rig->counts().orders, 7);
        QCOMPARE(rig->counts().cards, 3);
        QCOMPARE(rig->counts().products, 1);
        QVERIFY(rig->state().firstWalkDone);
        QCOMPARE(rig->state().cursor, QByteArray("changes"));
        QCOMPARE(one->progress().lastSuccess, rig->clock().now());

        Order later = rig->shop.orders.front();
        later.shopStatus = u"refunded"_s;
        rig->shop.changed = {later};
        rig->shop.asked.clear();
        KD_VERIFY_OK(rig->walk(*one));
        QCOMPARE(rig->shop.asked, QStringList{u"changes"_s});
        const auto cached =
            rig->store().read([later](const store::Reader &reader) { return reader.cache.order(later.ref); }).result();
        QCOMPARE((*cached)->order.shopStatus, u"refunded"_s);
    }

    /// Each page is written with the cursor behind it, so a pull that ends anywhere goes on there.
    void aKillCostsOnePageAtMost()
    {
        rig->shop.fails = trouble(u"connection_closed"_s);
        rig->shop.failAfter = 2;
        for (;;) {
            const auto one = rig->sync();
            if (rig->walk(*one)) {
                break;
            }
            QCOMPARE(rig->counts().orders, rig->state().cursor.toLongLong());
            rig->reopenStore(); // nothing in memory is needed
            rig->shop.failAfter = 1;
            QVERIFY(rig->shop.asked.size() < 20);
        }
        QCOMPARE(rig->counts().orders, 7);
        // Only the pages that failed were asked for twice.
        QCOMPARE(rig->shop.asked, (QStringList{QString(), u"2"_s, u"4"_s, u"4"_s, u"6"_s, u"6"_s}));
    }

    void aWalkThatMissedOrdersStartsOver()
    {
        rig->shop.incomplete = true;
        const auto one = rig->sync();
        KD_VERIFY_OK(rig->walk(*one));
        QVERIFY(!rig->state().firstWalkDone);
        rig->shop.asked.clear();
        KD_VERIFY_OK(rig->walk(*one));
        QCOMPARE(rig->shop.asked.first(), QString());
        QVERIFY(rig->state().firstWalkDone);
    }

    void cardsAreListedNowAndThen()
    {
        const auto one = rig->sync();
        KD_VERIFY_OK(rig->walk(*one));
        QCOMPARE(rig->shop.cardLists, 1);
        KD_VERIFY_OK(rig->walk(*one));
        QCOMPARE(rig->shop.cardLists, 1);
        // A busy shop is asked sooner than a quiet one.
        rig->clock().advance(std::chrono::seconds(61));
        KD_VERIFY_OK(rig->walk(*one));
        QCOMPARE(rig->shop.cardLists, 1);
        rig->shop.changed = {someOrder(u"99"_s, u"KD99"_s, rig->clock().now())};
        KD_VERIFY_OK(rig->walk(*one));
        QCOMPARE(rig->shop.cardLists, 2);
        rig->clock().advance(std::chrono::seconds(301));
        KD_VERIFY_OK(rig->walk(*one));
        QCOMPARE(rig->shop.cardLists, 3);
        // A clock that was set back is no reason to leave the cards alone.
        rig->clock().jump(std::chrono::hours(-25));
        KD_VERIFY_OK(rig->walk(*one));
        QCOMPARE(rig->shop.cardLists, 4);
    }

    void cardsThatTheShopNoLongerListsAreMarked()
    {
        const auto one = rig->sync();
        KD_VERIFY_OK(rig->walk(*one));
        rig->shop.cardBatches = {{stockCard(u"c1"_s)}};
        rig->clock().advance(std::chrono::seconds(301));
        const auto missing = [&](const QString &id) {
            return rig->store()
                .read([id](const store::Reader &reader) { return reader.cache.card(shopOne, CardId(id)); })
                .result()
                .value()
                ->missingSince.has_value();
        };
        // A list that broke off says nothing about what it had not come to.
        rig->shop.cardsFail = trouble(u"answer_cut"_s);
        QCOMPARE(rig->walk(*one).error().code, u"answer_cut"_s);
        QVERIFY(!missing(u"c2"_s));
        rig->shop.cardsFail.reset();
        KD_VERIFY_OK(rig->walk(*one));
        QVERIFY(!missing(u"c1"_s));
        QVERIFY(missing(u"c2"_s));
        QVERIFY(missing(u"c3"_s));
    }

    void aShopWithoutCardsIsNoBrokenShop()
    {
        rig->shop.hasCards = false;
        const auto one = rig->sync();
        KD_VERIFY_OK(rig->walk(*one));
        KD_VERIFY_OK(rig->walk(*one));
        QVERIFY(!one->progress().failingSince);
        // Not asked again at every walk for what it does not have, nor for its products.
        QCOMPARE(rig->shop.cardLists, 1);
        QCOMPARE(rig->shop.productLists, 1);
        QVERIFY(!rig->state().cardsListedAt);
    }
};

KD_TEST_MAIN(TestShopSync)
#include "test_shop_sync.moc"
