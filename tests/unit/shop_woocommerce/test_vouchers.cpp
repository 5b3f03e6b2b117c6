// SPDX-License-Identifier: GPL-3.0-or-later
// Vouchers as coupons: what is sent, which echo counts, and how one is found again after a lost answer.
#include "tests/unit/shop_woocommerce/write_answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::shop;
using kd::test::await;
using kd::test::recorded;
using kd::test::refusal;
using kd::test::replaced;
using kd::test::Script;
using kd::test::ShopServer;

using Kind = WriteOutcome<Voucher>::Kind;

namespace {

const QByteArray euro = "{\"code\":\"EUR\",\"name\":\"Euro\"}";

// The recorded coupon with our words in its description, and an end that no clock of a test machine has passed.
QByteArray coupon()
{
    const QByteArray marked =
        replaced(recorded(29).answer.body, "\"description\":\"\"", "\"description\":\"kd:op-7 for the long wait\"");
    return replaced(marked, "2026-12-31", "2096-12-31");
}

VoucherRequest voucher()
{
    VoucherRequest request;
    request.code = u"Sorry-0001"_s;
    request.amount = Money(500, Currency::fromCode(u"EUR").value());
    request.email = u" Buyer@Example.test "_s;
    request.validUntil = Instant::fromIso(u"2096-12-31T22:59:59.700Z"_s).value();
    request.reason = u"for the long wait"_s;
    request.operation = OperationId(u"op-7"_s);
    return request;
}

const QByteArray secrets = "buyer@example.test or sorry-0001";

QByteArray error(const char *code)
{
    return refusal(code, secrets);
}

} // namespace

class VouchersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentAndEchoed();
    void openToAllAndWithoutEnd();
    void echoes_data();
    void echoes();
    void answers_data();
    void answers();
    void neverSent_data();
    void neverSent();
    void otherCurrencies_data();
    void otherCurrencies();
    void lostAnswers();
    void foundByItsCode();
    void searches_data();
    void searches();
};

void VouchersTest::sentAndEchoed()
{
    ShopServer shop;
    shop.next(200, euro);
    shop.next(201, coupon());
    const auto outcome = await(shop.connector().createVoucher(voucher(), {}));
    QCOMPARE(outcome.kind, Kind::Accepted);
    QCOMPARE(outcome.value->id, u"386"_s);
    QCOMPARE(outcome.value->code, u"sorry-0001"_s); // the shop makes it small
    QCOMPARE(outcome.value->amount, voucher().amount);
    QCOMPARE(outcome.value->email, u"buyer@example.test"_s);
    QCOMPARE(outcome.value->validUntil->toIso(), u"2096-12-31T22:59:59Z"_s);
    QCOMPARE(outcome.value->operation.value(), u"op-7"_s);
    QVERIFY(shop.asked(2).header.startsWith("POST /wp-json/wc/v3/coupons "));
    const QJsonObject sent{{u"code"_s, u"Sorry-0001"_s},
                           {u"amount"_s, u"5.00"_s},
                           {u"discount_type"_s, u"fixed_cart"_s},
                           {u"usage_limit"_s, 1},
                           {u"email_restrictions"_s, QJsonArray{u"Buyer@Example.test"_s}},
                           {u"date_expires"_s, u"2096-12-31T22:59:59Z"_s},
                           {u"description"_s, u"kd:op-7 for the long wait"_s}};
    QCOMPARE(QJsonDocument::fromJson(shop.asked(2).body).object(), sent);
    QCOMPARE(shop.server().count("POST"), 1);
}

void VouchersTest::openToAllAndWithoutEnd()
{
    VoucherRequest request = voucher();
    request.email.clear();
    request.validUntil.reset();
    QByteArray open = replaced(coupon(), "[\"buyer@example.test\"]", "[]");
    open = replaced(open, "\"2096-12-31T23:59:59\"", "null");
    open = replaced(open, "\"2096-12-31T22:59:59\"", "null");
    ShopServer shop;
    shop.next(200, euro);
    shop.next(201, open);
    const auto outcome = await(shop.connector().createVoucher(request, {}));
    QCOMPARE(outcome.kind, Kind::Accepted);
    QVERIFY(outcome.value->email.isEmpty() && !outcome.value->validUntil);
    const QJsonObject sent = QJsonDocument::fromJson(shop.asked(2).body).object();
    QVERIFY(!sent.contains(u"email_restrictions"_s) && !sent.contains(u"date_expires"_s));
    // What was not asked for is no success either.
    shop.next(201, coupon());
    QCOMPARE(await(shop.connector().createVoucher(request, {})).kind, Kind::Unknown);
}

void VouchersTest::echoes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    const QByteArray good = coupon();
    const auto row = [](const char *name, const QByteArray &body, const QString &detail) {
        QTest::newRow(name) << 201 << body << detail;
    };
    row("another code", replaced(good, "sorry-0001", "sorry-0002"), u"code"_s);
    row("another amount", replaced(good, "\"5.00\"", "\"500.00\""), u"amount"_s);
    row("a percentage", replaced(good, "fixed_cart", "percent"), {});
    row("any number of uses", replaced(good, "\"usage_limit\":1", "\"usage_limit\":null"), {});
    row("the address was dropped", replaced(good, "[\"buyer@example.test\"]", "[]"), u"email_restrictions"_s);
    row("another address", replaced(good, "buyer@", "other@"), u"email_restrictions"_s);
    row("no end", replaced(good, "\"2096-12-31T22:59:59\"", "null").replace("\"2096-12-31T23:59:59\"", "null"),
        u"date_expires"_s);
    row("another end", replaced(good, "T22:59:59", "T21:59:59"), u"date_expires"_s);
    row("another operation", replaced(good, "kd:op-7 ", "kd:op-8 "), u"description"_s);
    row("no description", replaced(good, "kd:op-7 for the long wait", ""), u"description"_s);
    row("no id", replaced(good, "\"id\":386,", ""), {});
    row("cut text", good.left(good.size() - 1), {});
    row("nothing", {}, {});
    row("a page", "<html>ok", {});
    QTest::newRow("200 instead of 201") << 200 << good << QString();
}

void VouchersTest::echoes()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, detail);
    ShopServer shop;
    shop.next(200, euro);
    shop.next(status, body);
    const auto outcome = await(shop.connector().createVoucher(voucher(), {}));
    QCOMPARE(outcome.kind, Kind::Unknown);
    QVERIFY(!outcome.value && !outcome.error.code.isEmpty());
    if (!detail.isEmpty()) {
        QCOMPARE(outcome.error.code, u"echo_mismatch"_s);
        QCOMPARE(outcome.error.detail, detail);
    }
    QCOMPARE(shop.server().count("POST"), 1);
}

void VouchersTest::answers_data()
{
    const kd::test::AnswerTable<Kind> table;
    table.common(secrets);
    table.row("the code exists, perhaps by ourselves", 400, recorded(30).answer.body, Kind::Unknown);
    table.row("400 amount", 400, error("coupon_invalid_amount"), Kind::Refused);
    table.row("400 address", 400, error("coupon_invalid_email_address"), Kind::Refused);
    table.row("401", 401, error("woocommerce_rest_cannot_create"), Kind::Held);
    table.row("403", 403, error("woocommerce_rest_cannot_create"), Kind::Held);
    table.row("404 no such route", 404, error("rest_no_route"), Kind::Refused);
}

void VouchersTest::answers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    ShopServer shop;
    shop.next(200, euro);
    shop.next(status, body);
    const auto outcome = await(shop.connector().createVoucher(voucher(), {}));
    QCOMPARE(int(outcome.kind), kind);
    QVERIFY(!outcome.error.code.isEmpty());
    // Whoever has the code has the money, and the address is personal.
    const QString line = toLogLine(outcome.error);
    QVERIFY2(!line.contains(u"buyer@"_s, Qt::CaseInsensitive) && !line.contains(u"sorry-"_s, Qt::CaseInsensitive),
             qPrintable(line));
    QCOMPARE(shop.server().count("POST"), 1);
}

void VouchersTest::neverSent_data()
{
    QTest::addColumn<VoucherRequest>("request");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &code, const auto &bend) {
        VoucherRequest request = voucher();
        bend(request);
        QTest::newRow(name) << request << code;
    };
    row("no code", u"request_invalid"_s, [](VoucherRequest &r) { r.code.clear(); });
    row("a code with a blank", u"request_invalid"_s, [](VoucherRequest &r) { r.code = u"SORRY 1"_s; });
    row("no operation", u"request_invalid"_s, [](VoucherRequest &r) { r.operation = {}; });
    row("over already", u"request_invalid"_s, [](VoucherRequest &r) { r.validUntil = Instant(1'000'000'000'000); });
    row("zero", u"amount_not_positive"_s, [](VoucherRequest &r) { r.amount = Money(0, r.amount.currency()); });
    row("below zero", u"amount_not_positive"_s, [](VoucherRequest &r) { r.amount = Money(-1, r.amount.currency()); });
    for (const char *email : {"nobody", "a@b", "a b@c.test", "a@b..test", "a@-b.test", "é@b.test"}) {
        row(email, u"voucher_email_invalid"_s, [&](VoucherRequest &r) { r.email = QString::fromUtf8(email); });
    }
}

void VouchersTest::neverSent()
{
    QFETCH(VoucherRequest, request);
    QFETCH(QString, code);
    ShopServer shop;
    const auto outcome = await(shop.connector().createVoucher(request, {}));
    QCOMPARE(outcome.kind, Kind::Refused);
    QCOMPARE(outcome.error.code, code);
    QCOMPARE(shop.count(), 0);
}

void VouchersTest::otherCurrencies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("the shop counts in another")
        << 200 << QByteArray("{\"code\":\"CNY\"}") << int(Kind::Refused) << u"voucher_currency_differs"_s;
    QTest::newRow("the shop does not tell and has no order")
        << 404 << error("rest_no_route") << int(Kind::Refused) << u"currency_unknown"_s;
}

void VouchersTest::otherCurrencies()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(QString, code);
    ShopServer shop;
    shop.next(status, body);
    shop.next(200, "[]"); // the newest order, when it is asked for
    const auto outcome = await(shop.connector().createVoucher(voucher(), {}));
    QCOMPARE(int(outcome.kind), kind);
    QCOMPARE(outcome.error.code, code);
    QCOMPARE(shop.server().count("POST"), 0);
}

void VouchersTest::lostAnswers()
{
    ShopServer shop;
    shop.next(200, euro);
    shop.server().next({Script::When::RequestRead, {}, Script::Then::Close});
    QCOMPARE(await(shop.connector().createVoucher(voucher(), {})).kind, Kind::Unknown);
    const QByteArray whole = kd::test::answerBytes(201, coupon(), {"Content-Type: application/json"});
    shop.server().next({Script::When::RequestRead, whole.chopped(30), Script::Then::Close});
    QCOMPARE(await(shop.connector().createVoucher(voucher(), {})).kind, Kind::Unknown);
    QCOMPARE(shop.server().count("POST"), 2);
    shop.server().close();
    shop.server().closeConnections();
    QCOMPARE(await(shop.connector().createVoucher(voucher(), {})).kind, Kind::NotSent);
}

void VouchersTest::foundByItsCode()
{
    ShopServer shop;
    shop.next(200, '[' + coupon() + ']');
    const Currency currency = voucher().amount.currency();
    const auto found = await(shop.connector().voucher(u"SORRY-0001"_s, currency, {}));
    KD_VERIFY_OK(found);
    QVERIFY(found->has_value());
    QCOMPARE((*found)->operation.value(), u"op-7"_s);
    QCOMPARE((*found)->amount, voucher().amount);
    QCOMPARE((*found)->email, u"buyer@example.test"_s);
    QCOMPARE(shop.asked(1).path, u"/wp-json/wc/v3/coupons"_s);
    QCOMPARE(shop.asked(1).query.queryItemValue(u"code"_s), u"sorry-0001"_s);
    shop.next(200, "[]");
    const auto none = await(shop.connector().voucher(u"SORRY-0001"_s, currency, {}));
    KD_VERIFY_OK(none);
    QVERIFY(!none->has_value());
    const int before = shop.count();
    const auto odd = await(shop.connector().voucher(u"a b"_s, currency, {}));
    KD_VERIFY_OK(odd);
    QVERIFY(!odd->has_value());
    QCOMPARE(shop.count(), before);
}

void VouchersTest::searches_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    const QByteArray good = coupon();
    QTest::newRow("the shop did not look")
        << 200 << '[' + replaced(good, "sorry-0001", "summer") + ']' << u"echo_mismatch"_s;
    QTest::newRow("a percentage of that code")
        << 200 << '[' + replaced(good, "fixed_cart", "percent") + ']' << u"field_unreadable"_s;
    QTest::newRow("cut list") << 200 << '[' + good << u"not_json"_s;
    QTest::newRow("no list") << 200 << QByteArray("{}") << u"not_json"_s;
    QTest::newRow("401") << 401 << error("woocommerce_rest_cannot_view") << u"wrong_credentials"_s;
    QTest::newRow("403") << 403 << error("woocommerce_rest_cannot_view") << u"read_forbidden"_s;
    QTest::newRow("404") << 404 << error("rest_no_route") << u"not_woocommerce"_s;
}

void VouchersTest::searches()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    ShopServer shop;
    shop.next(status, body);
    const auto found = await(shop.connector().voucher(u"sorry-0001"_s, voucher().amount.currency(), {}));
    QVERIFY(!found); // never taken for "there is none", upon which the desk would make another
    QCOMPARE(found.error().code, code);
    QVERIFY(!toLogLine(found.error()).contains(u"sorry-0001"_s));
}

KD_TEST_MAIN(VouchersTest)
#include "test_vouchers.moc"
