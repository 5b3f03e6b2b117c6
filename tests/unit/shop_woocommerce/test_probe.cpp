// SPDX-License-Identifier: GPL-3.0-or-later
// What a probe grants: only what the shop's answers show that these keys may do.
#include "tests/unit/shop_woocommerce/shop_server.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::shop;
using kd::test::allRows;
using kd::test::await;
using kd::test::recorded;
using kd::test::ShopServer;
using kd::test::slice;

namespace {

const QByteArray basicShop = "Basic " + QByteArray("ck_1:cs_1").toBase64();
const QByteArray basicLicenses = "Basic " + QByteArray("ck_2:cs_2").toBase64();
const QByteArray noRoute = "{\"code\":\"rest_no_route\",\"message\":\"x\",\"data\":{\"status\":404}}";

} // namespace

class ProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void probeOfAWholeShop();
    void probeOfVouchers_data();
    void probeOfVouchers();
    void probeOfAReadKeyWithoutLicenses_data();
    void probeOfAReadKeyWithoutLicenses();
};

void ProbeTest::probeOfAWholeShop()
{
    ShopServer shop;
    shop.next(200, slice(allRows(), 299, 300));
    shop.next(200, "{\"code\":\"EUR\",\"name\":\"Euro\"}");
    shop.next(400, "{\"code\":\"rest_missing_callback_param\"}");
    shop.next(200, R"([{"id":"stripe","enabled":true,"method_supports":["products","refunds"]},
                       {"id":"bacs","enabled":true,"method_supports":["products"]},
                       {"id":"paypal","enabled":false,"method_supports":["products","refunds"]}])");
    shop.next(recorded(38));
    shop.next(200, "[]");
    shop.next(400, "{\"code\":\"woocommerce_rest_empty_coupon_code\"}");
    const auto profile = await(shop.connector().probe({}));
    KD_VERIFY_OK(profile);
    QCOMPARE(profile->title, u"Pixelwerk Digital"_s);
    QCOMPARE(profile->timeZone, u"Europe/Vienna"_s);
    QCOMPARE(profile->currency.code(), u"EUR"_s);
    QCOMPARE(profile->version, u"WooCommerce 9.2.5, License Manager"_s);
    QCOMPARE(profile->remarks, QStringList());
    QVERIFY(profile->has(Capability::RefundThroughGateway) && profile->has(Capability::HandOutCard));
    QVERIFY(profile->has(Capability::VoidRecorded));
    QVERIFY(profile->has(Capability::CorrectContact) && profile->has(Capability::MarkDelivered));
    QVERIFY(profile->has(Capability::CreateVoucher) && !profile->has(Capability::ReadSettlement));
    QVERIFY(!profile->has(Capability::VoidEnforced) && !profile->has(Capability::HandOutIsAtomic));
    const qint64 recordedAt = Instant::fromIso(u"2026-11-22T04:39:29Z").value().millis();
    const qint64 skew = recordedAt - SystemClock().now().millis();
    QVERIFY(qAbs(profile->clockSkew.count() - skew) < 60'000);

    QCOMPARE(shop.asked(0).path, u"/wp-json/"_s);
    QVERIFY(!shop.asked(0).header.contains("Authorization"));
    QCOMPARE(shop.asked(1).path, u"/wp-json/wc/v3/orders"_s);
    QVERIFY(shop.asked(1).header.contains(basicShop));
    QVERIFY(shop.asked(3).header.startsWith("POST /wp-json/wc/v3/orders/0/notes"));
    QCOMPARE(shop.asked(4).path, u"/wp-json/wc/v3/payment_gateways"_s);
    QCOMPARE(profile->refundGateways, std::optional(QSet<QString>{u"stripe"_s}));
    QVERIFY(shop.asked(5).header.contains(basicLicenses));
    QVERIFY(shop.asked(6).header.startsWith("GET /wp-json/wc/v3/coupons?"));
    QVERIFY(shop.asked(7).header.startsWith("POST /wp-json/wc/v3/coupons "));
    QCOMPARE(shop.asked(7).body, QByteArray("{\"code\":\"\"}")); // nothing that could become a coupon
}

void ProbeTest::probeOfVouchers_data()
{
    QTest::addColumn<int>("readStatus");
    QTest::addColumn<int>("writeStatus");
    QTest::addColumn<QByteArray>("writeBody");
    QTest::addColumn<QString>("remark");
    const QByteArray cannot = "{\"code\":\"woocommerce_rest_cannot_create\"}";
    QTest::newRow("may not read") << 403 << 0 << QByteArray() << u"vouchers_forbidden"_s;
    QTest::newRow("may not make, 401") << 200 << 401 << cannot << u"vouchers_forbidden"_s;
    QTest::newRow("may not make, 403") << 200 << 403 << cannot << u"vouchers_forbidden"_s;
    QTest::newRow("a fault") << 200 << 500 << QByteArray() << u"vouchers_unverified"_s;
    QTest::newRow("another refusal") << 200 << 400 << QByteArray("{\"code\":\"rest_missing_callback_param\"}")
                                     << u"vouchers_unverified"_s;
    QTest::newRow("a page") << 200 << 200 << QByteArray("<html>") << u"vouchers_unverified"_s;
}

void ProbeTest::probeOfVouchers()
{
    QFETCH(int, readStatus);
    QFETCH(int, writeStatus);
    QFETCH(QByteArray, writeBody);
    QFETCH(QString, remark);
    ShopServer shop;
    shop.next(200, slice(allRows(), 0, 1));
    shop.next(200, "{\"code\":\"EUR\"}");
    shop.next(400, "{\"code\":\"rest_missing_callback_param\"}");
    shop.next(200, "[]");
    shop.next(recorded(38));
    shop.next(readStatus, readStatus == 200 ? "[]" : "{\"code\":\"woocommerce_rest_cannot_view\"}");
    if (writeStatus != 0) {
        shop.next(writeStatus, writeBody);
    }
    const auto profile = await(shop.connector().probe({}));
    KD_VERIFY_OK(profile);
    QCOMPARE(profile->remarks, QStringList{remark});
    QVERIFY(!profile->has(Capability::CreateVoucher));
    QVERIFY(profile->has(Capability::CorrectContact) && profile->has(Capability::WriteNotes));
}

void ProbeTest::probeOfAReadKeyWithoutLicenses_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<QString>("remark");
    QTest::newRow("shop manager") << 44 << QByteArray() << u"licenses_forbidden"_s;
    QTest::newRow("WooCommerce's keys") << 43 << QByteArray() << u"licenses_wrong_credentials"_s;
    QTest::newRow("switched off") << 0 << QByteArray("{\"code\":\"lmfwc_rest_route_disabled_error\"}")
                                  << u"licenses_route_disabled"_s;
}

void ProbeTest::probeOfAReadKeyWithoutLicenses()
{
    QFETCH(int, answer);
    QFETCH(QByteArray, other);
    QFETCH(QString, remark);
    ShopServer shop;
    shop.next(200, slice(allRows(), 0, 1));
    shop.next(404, noRoute); // no word about the currency: the order has it
    shop.next(recorded(35));
    shop.next(403, "{\"code\":\"woocommerce_rest_cannot_view\"}");
    if (answer != 0) {
        shop.next(recorded(answer));
    } else {
        shop.next(404, other);
    }
    const auto profile = await(shop.connector().probe({}));
    KD_VERIFY_OK(profile);
    QCOMPARE(profile->remarks, QStringList({u"write_forbidden"_s, u"gateways_untold"_s, remark}));
    QCOMPARE(shop.count(), 6); // what may not be written is not asked about again
    QVERIFY(!profile->refundGateways);
    QCOMPARE(profile->currency.code(), u"EUR"_s);
    QVERIFY(profile->has(Capability::ListOrders));
    for (const Capability missing :
         {Capability::RefundRecordOnly, Capability::WriteNotes, Capability::ReadCards, Capability::HandOutCard,
          Capability::VoidRecorded, Capability::CorrectContact, Capability::MarkDelivered, Capability::CreateVoucher}) {
        QVERIFY(!profile->has(missing));
    }
}

KD_TEST_MAIN(ProbeTest)
#include "test_probe.moc"
