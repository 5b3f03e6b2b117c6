// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/unit/desk/talking_desk.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::test;

/// What a person is shown who has to say whether an action happened, while the shop cannot be asked. What a shop that
/// answers shows is told by tests/unit/ctl, on the practice shop.
class TestOutcomes : public QObject
{
    Q_OBJECT

    TalkingDesk m_test;

    [[nodiscard]] OperationId addUnknown(const ShopId &shop)
    {
        const CaseId caseId = m_test.caseOfTheBuyer();
        const Intent intent = someRefund(u"op-"_s + shop.value(), caseId, {shop, OrderId(u"127"_s)}, 1250);
        const auto done =
            m_test.desk()
                .store()
                .writeDesk([&intent](store::DeskWrite &desk) -> Result<void> {
                    for (const NewEntry &entry : {entry::asked(TalkingDesk::me, intent, {}), entry::sending(intent, 1),
                                                  entry::unknown(intent, Error{.code = u"timeout"_s})}) {
                        if (auto kept = desk.append(entry); !kept) {
                            return fail(kept.error());
                        }
                    }
                    return {};
                })
                .result();
        return done ? intent.operation : OperationId();
    }

private Q_SLOTS:
    void initTestCase() { KD_VERIFY_OK(m_test.open()); }
    void cleanupTestCase() { m_test.close(); }

    void anActionThatNobodyAskedIsRefused()
    {
        const auto outcome = m_test.desk().outcome(OperationId(u"none"_s)).result();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, u"operation_unknown"_s);
    }

    void withoutItsShopTheActionItselfIsStillShown()
    {
        const auto outcome = m_test.desk().outcome(addUnknown(ShopId(u"s9"_s))).result();
        KD_VERIFY_OK(outcome);
        QVERIFY(outcome->trouble.has_value());
        QCOMPARE(outcome->trouble->code, u"shop_unknown"_s);
        QVERIFY(!outcome->seen && !outcome->judgement && !outcome->order);
        QCOMPARE(outcome->intent.state, IntentState::Unknown);
        QCOMPARE(outcome->intent.before.total, yuan(12800));
    }

    void aShopThatIsOutOfReachGivesTheCachedOrderWithItsAge()
    {
        // A shop at a port where nobody listens.
        store::ShopRow row;
        row.name = u"away"_s;
        row.kind = u"woocommerce"_s;
        row.url = u"https://127.0.0.1:1"_s;
        const auto shop = m_test.desk()
                              .store()
                              .writeDesk([row](store::DeskWrite &desk) { return desk.putShop(row, TalkingDesk::me); })
                              .result();
        KD_VERIFY_OK(shop);
        QVERIFY(QTest::qWaitFor([this, &shop] {
            const auto known = m_test.desk().shops().result();
            return known && std::any_of(known->begin(), known->end(),
                                        [&shop](const desk::ShopStatus &status) { return status.row.id == shop->id; });
        }));
        const Instant seen = m_test.desk().clock().now() - Millis(600'000);
        Order order = someOrder(u"127"_s, u"KD127"_s, seen);
        order.ref.shop = shop->id;
        KD_VERIFY_OK(m_test.desk()
                         .store()
                         .writeCache([order, seen](store::CacheWrite &cache) {
                             return cache.putOrders(order.ref.shop, {order}, seen);
                         })
                         .result());
        const auto outcome = m_test.desk().outcome(addUnknown(shop->id)).result();
        KD_VERIFY_OK(outcome);
        QVERIFY(outcome->trouble.has_value());
        QCOMPARE(outcome->trouble->kind, Error::Kind::Network);
        QVERIFY(outcome->order.has_value());
        QCOMPARE(outcome->order->number, u"KD127"_s);
        QCOMPARE(outcome->orderAt, seen);
        QVERIFY(!outcome->seen && !outcome->judgement && outcome->differs.isEmpty());
    }
};

KD_TEST_MAIN(TestOutcomes)
#include "test_outcomes.moc"
