// SPDX-License-Identifier: GPL-3.0-or-later
// Refunds, notes, cards, products and sites of shapes that the recorded bodies do not show.
#include "models/shop/connectors/woocommerce/answers.h"
#include "models/shop/connectors/woocommerce/catalogue.h"
#include "models/shop/connectors/woocommerce/licenses.h"
#include "models/shop/connectors/woocommerce/orders.h"
#include "models/shop/connectors/woocommerce/refunds.h"
#include "models/shop/connectors/woocommerce/site.h"
#include "tests/support/test_main.h"
#include "tests/unit/shop_woocommerce/readings.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::shop;
using namespace kd::shop::woo;
using kd::test::currency;
using kd::test::reading;

class ParsingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refundAmountsAsSent_data();
    void refundAmountsAsSent();
    void reasons();
    void notesAreFoundAgain();
    void cardsOfOtherShapes();
    void longCardListInBatches();
    void productsCarryOurMetaData();
    void sites();
};

void ParsingTest::refundAmountsAsSent_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text"); // empty: refused
    QTest::newRow("euro") << qint64(150) << u"EUR"_s << u"1.50"_s;
    QTest::newRow("one cent") << qint64(1) << u"EUR"_s << u"0.01"_s;
    QTest::newRow("yen") << qint64(1200) << u"JPY"_s << u"1200.00"_s;
    QTest::newRow("dinar") << qint64(1250) << u"KWD"_s << u"1.25"_s;
    QTest::newRow("dinar that the shop would round") << qint64(1255) << u"KWD"_s << QString();
    QTest::newRow("nothing") << qint64(0) << u"EUR"_s << QString();
    QTest::newRow("less than nothing") << qint64(-100) << u"EUR"_s << QString();
}

void ParsingTest::refundAmountsAsSent()
{
    QFETCH(qint64, minor);
    QFETCH(QString, code);
    QFETCH(QString, text);
    const auto written = refundAmountText(Money(minor, currency(code)));
    QCOMPARE(written.value_or(QString()), text);
    QCOMPARE(written.has_value(), !text.isEmpty());
}

void ParsingTest::reasons()
{
    const OperationId operation(u"op-00ff00ff00ff00ff"_s);
    QCOMPARE(refundReason(operation, u" two codes\n rejected "_s), u"kd:op-00ff00ff00ff00ff two codes rejected"_s);
    QCOMPARE(refundReason(operation, {}), u"kd:op-00ff00ff00ff00ff"_s);
    QCOMPARE(operationInReason(refundReason(operation, u"x"_s)), operation);
    QVERIFY(operationInReason(u"Goodwill kd:op-1"_s).isEmpty());
    QVERIFY(operationInReason(u"kd:"_s).isEmpty());
    QVERIFY(operationInReason(u"kd:op-1;x"_s).isEmpty());
    RefundRequest request;
    request.amount = Money(150, currency(u"EUR"));
    request.operation = operation;
    QCOMPARE(refundBody(request)->value("api_refund"_L1), QJsonValue(false));
    request.route = RefundRoute::Gateway;
    QCOMPARE(refundBody(request)->value("api_refund"_L1), QJsonValue(true));
}

void ParsingTest::notesAreFoundAgain()
{
    const OperationId operation(u"op-1"_s);
    QCOMPARE(noteBody(u"key checked"_s, false, operation).value("note"_L1).toString(), u"key checked [op-1]"_s);
    QCOMPARE(noteBody(u"Dear buyer"_s, true, operation).value("note"_L1).toString(), u"Dear buyer"_s);
    QVERIFY(isSameNote({u"1"_s, u"key checked  [op-1]"_s, false, {}}, u"key checked"_s, false, operation));
    QVERIFY(!isSameNote({u"1"_s, u"key checked [op-12]"_s, false, {}}, u"key checked"_s, false, operation));
    QVERIFY(isSameNote({u"1"_s, u"Dear\nbuyer"_s, true, {}}, u"Dear buyer"_s, true, operation));
    QVERIFY(!isSameNote({u"1"_s, u"Dear buyer"_s, false, {}}, u"Dear buyer"_s, true, operation));
}

void ParsingTest::cardsOfOtherShapes()
{
    const auto card = [](const QByteArray &more) {
        return readCard(parseJson("{\"id\":\"9\",\"licenseKey\":\"A-B\",\"status\":\"3\"" + more + "}", u"x"_s).value(),
                        u"x"_s);
    };
    const Card plain = card({}).value();
    QCOMPARE(plain.state, CardState::InStock);
    QVERIFY(plain.supplier.isEmpty() && !plain.uses && !plain.usesAllowed);
    const Card rich =
        card(",\"meta\":{\"supplier\":\"S1\",\"batch\":\"B7\"},\"timesActivated\":2,\"activationData\":[]").value();
    QCOMPARE(rich.supplier, u"S1"_s);
    QCOMPARE(rich.batch, u"B7"_s);
    QVERIFY(!rich.uses); // used twice, and the list does not say when
    QCOMPARE(card(",\"status\":9")->state, CardState::Other);
    QCOMPARE(card(",\"status\":\"active\"").error().code, u"field_unreadable"_s);
    QCOMPARE(card(",\"licenseKey\":null").error().detail, u"licenseKey"_s);
    QVERIFY(!toLogLine(card(",\"id\":0").error()).contains("A-B"_L1));
}

void ParsingTest::longCardListInBatches()
{
    QByteArray body = "{\"success\":true,\"data\":[";
    constexpr int count = 50'000;
    for (int i = 1; i <= count; ++i) {
        body += (i > 1 ? "," : "") + QByteArray("{\"id\":") + QByteArray::number(i) + ",\"licenseKey\":\"KEY-" +
                QByteArray::number(i) + "\",\"orderId\":null,\"productId\":10,\"status\":3,\"activationData\":[]}";
    }
    const QByteArray whole = body + "]}";
    CardList list(whole, u"x"_s);
    int seen = 0;
    for (auto batch = list.next(1000); batch && !batch->empty(); batch = list.next(1000)) {
        QCOMPARE(batch->front().id.value(), QString::number(seen + 1));
        seen += int(batch->size());
    }
    QCOMPARE(seen, count);
    CardList cut(body, u"x"_s);
    auto batch = cut.next(1000);
    while (batch && !batch->empty()) {
        batch = cut.next(1000);
    }
    QVERIFY(!batch); // never an end that looks like all of them
    QCOMPARE(batch.error().code, u"not_json"_s);
    CardList empty("{\"success\":true,\"data\":[]}", u"x"_s);
    QVERIFY(empty.next(1000).value().empty());
}

void ParsingTest::productsCarryOurMetaData()
{
    const QByteArray body = "[{\"id\":10,\"name\":\"会员月卡\",\"sku\":\"M1\",\"price\":\"9.90\",\"stock_quantity\":4,"
                            "\"meta_data\":[{\"key\":\"product_class\",\"value\":\"membership\"},{\"key\":\"supplier\","
                            "\"value\":\"S2\"},{\"key\":\"reusable\",\"value\":\"yes\"}],\"variations\":[11]},"
                            "{\"id\":12,\"name\":\"x\",\"price\":\"\",\"stock_quantity\":null}]";
    const auto products = readProducts(body, currency(u"CNY"), reading()).value();
    QCOMPARE(products.size(), size_t(3));
    QCOMPARE(products[0].name, u"会员月卡"_s);
    QCOMPARE(products[0].price->toText(), u"9.90"_s);
    QCOMPARE(products[0].stock, std::optional(4));
    QCOMPARE(products[0].productClass, u"membership"_s);
    QCOMPARE(products[0].supplier, u"S2"_s);
    QVERIFY(products[0].reusable);
    QCOMPARE(products[1].id.value(), u"11"_s);
    QCOMPARE(products[1].productClass, u"membership"_s);
    QVERIFY(!products[1].price && !products[1].stock);
    QVERIFY(!products[2].price && !products[2].stock && !products[2].reusable);
    QVERIFY(!readProducts(body, Currency(), reading()).value()[0].price);
}

void ParsingTest::sites()
{
    const auto site = [](const QByteArray &more) {
        return readSite("{\"namespaces\":[\"wc/v3\"]" + more + "}", {}, u"x"_s);
    };
    QCOMPARE(site(",\"timezone_string\":\"\",\"gmt_offset\":5.5")->zone.offsetFromUtc(QDateTime::currentDateTime()),
             19800);
    QCOMPARE(site(",\"timezone_string\":\"\",\"gmt_offset\":\"-3\"")->zoneName, u"UTC-03"_s);
    QVERIFY(!site({})->zone.isValid());
    QVERIFY(site({})->zoneName.isEmpty());
    QCOMPARE(readSite("{\"namespaces\":[\"wp/v2\"]}", {}, u"x"_s).error().code, u"not_woocommerce"_s);
    QCOMPARE(readSite("{}", {}, u"x"_s).error().code, u"not_woocommerce"_s);
    for (const QString &pasted :
         {u"https://a.test/shop"_s, u"https://a.test/shop/"_s, u"https://a.test/shop/wp-json/"_s,
          u"https://a.test/shop/index.php/wp-json?x=1#y"_s}) {
        QCOMPARE(shopAddress(QUrl(pasted)), QUrl(u"https://a.test/shop"_s));
    }
    HttpAnswer answer;
    QVERIFY(!shopTime(answer));
    answer.headers = {{"date", "Sun, 22 Nov 2026 04:39:29 GMT"}};
    QCOMPARE(shopTime(answer)->toIso(), u"2026-11-22T04:39:29Z"_s);
    answer.headers = {{"Date", "yesterday"}};
    QVERIFY(!shopTime(answer));
}

KD_TEST_MAIN(ParsingTest)
#include "test_parsing.moc"
