// SPDX-License-Identifier: GPL-3.0-or-later
// What plugins, other shops and broken answers do to the bodies that the recorded ones do not show.
#include "models/shop/connectors/woocommerce/answers.h"
#include "models/shop/connectors/woocommerce/catalogue.h"
#include "models/shop/connectors/woocommerce/fields.h"
#include "models/shop/connectors/woocommerce/licenses.h"
#include "models/shop/connectors/woocommerce/orders.h"
#include "models/shop/connectors/woocommerce/refunds.h"
#include "models/shop/connectors/woocommerce/site.h"
#include "tests/support/test_main.h"
#include "tests/unit/shop_woocommerce/recorded.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <random>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::shop;
using namespace kd::shop::woo;

namespace {

Reading reading()
{
    return {ShopId(u"s1"_s), QTimeZone("Europe/Vienna"), u"read"_s, {}};
}

Currency currency(QStringView code)
{
    return Currency::fromCode(code).value();
}

QByteArray order(const QByteArray &more = {}, const QByteArray &total = "\"12.50\"")
{
    return "{\"id\":7,\"status\":\"processing\",\"currency\":\"EUR\",\"refunds\":[],\"total\":" + total + more + "}";
}

} // namespace

class ParsingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonKeepsDigitsAndNames();
    void brokenJson_data();
    void brokenJson();
    void requiredFields_data();
    void requiredFields();
    void amounts_data();
    void amounts();
    void timesWithAndWithoutZone();
    void statuses();
    void metaDataOfAnyShape();
    void linesThatTheCurrencyCannotHold();
    void refundAmountsAsSent_data();
    void refundAmountsAsSent();
    void reasons();
    void notesAreFoundAgain();
    void cardsOfOtherShapes();
    void longCardListInBatches();
    void failureInsideA200();
    void productsCarryOurMetaData();
    void sites();
    void answersThatAreNoJson();
    void everyCutOfAnOrderIsAnError();
    void randomBytesNeverCrash();
};

void ParsingTest::jsonKeepsDigitsAndNames()
{
    const auto json =
        parseJson("\xEF\xBB\xBF{\"a\":1e400,\"b\":-0.10,\"k\":1,\"k\":\"\\ud83d\\ude4f\",\"n\":null}", u"x"_s);
    KD_VERIFY_OK(json);
    QCOMPARE(json->find("a")->text, u"1e400"_s);
    QCOMPARE(json->find("b")->text, u"-0.10"_s);
    QCOMPARE(json->find("k")->text, u"🙏"_s); // the last of two
    QVERIFY(json->find("n")->isNull());
    QVERIFY(!json->find("z"));
    QCOMPARE(parseRow(" { \"a\" : [ 1 , \"x y\" ] } ", u"x"_s)->compact, QByteArray("{\"a\":[1,\"x y\"]}"));
}

void ParsingTest::brokenJson_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArrayList texts{"",
                               " ",
                               "7",
                               "\"x\"",
                               "{",
                               "[1,2",
                               "{\"a\":1}x",
                               "[1,]",
                               "{\"a\":tru}",
                               "{\"a\":01}",
                               "{\"a\":1.}",
                               "{\"a\":-}",
                               "{\"a\":\"\\ud83d\"}",
                               "{\"a\" 1}",
                               "[1] [2]",
                               "nul",
                               "<html></html>",
                               QByteArray(300, '['),
                               "{\"a\":\"\xff\"}"};
    for (const QByteArray &text : texts) {
        QTest::addRow("%lld", texts.indexOf(text)) << text;
    }
}

void ParsingTest::brokenJson()
{
    QFETCH(QByteArray, text);
    const auto json = parseJson(text, u"x"_s);
    QVERIFY(!json);
    QCOMPARE(json.error().code, u"not_json"_s);
    QVERIFY(!readOrders(text, reading()));
}

void ParsingTest::requiredFields_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"id", "status", "currency", "total", "refunds"}) {
        QTest::newRow(field) << QString::fromLatin1(field);
    }
}

void ParsingTest::requiredFields()
{
    QFETCH(QString, field);
    QJsonObject json = QJsonDocument::fromJson(order()).object();
    KD_VERIFY_OK(readOrder(order(), reading()));
    for (const bool null : {false, true}) {
        json.remove(field);
        if (null) {
            json.insert(field, QJsonValue());
        }
        const auto read = readOrder(QJsonDocument(json).toJson(), reading());
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"field_missing"_s);
        QCOMPARE(read.error().detail, field);
        QCOMPARE(read.error().kind, Error::Kind::Protocol);
    }
}

void ParsingTest::amounts_data()
{
    QTest::addColumn<QByteArray>("total");
    QTest::addColumn<QString>("text"); // empty: refused
    QTest::newRow("text") << QByteArray("\"12.50\"") << u"12.50"_s;
    QTest::newRow("number") << QByteArray("19.99") << u"19.99"_s;
    QTest::newRow("number that double cannot hold") << QByteArray("90071992547409.93") << u"90071992547409.93"_s;
    QTest::newRow("one decimal") << QByteArray("\"12.5\"") << u"12.50"_s;
    QTest::newRow("superfluous zeros") << QByteArray("\"12.500000\"") << u"12.50"_s;
    QTest::newRow("comma") << QByteArray("\"12,50\"") << QString();
    QTest::newRow("third decimal") << QByteArray("\"12.505\"") << QString();
    QTest::newRow("exponent") << QByteArray("1e2") << QString();
    QTest::newRow("words") << QByteArray("\"free\"") << QString();
    QTest::newRow("empty") << QByteArray("\"\"") << QString();
}

void ParsingTest::amounts()
{
    QFETCH(QByteArray, total);
    QFETCH(QString, text);
    const auto read = readOrder(order({}, total), reading());
    QCOMPARE(read.has_value(), !text.isEmpty());
    if (read) {
        QCOMPARE(read->total.toText(), text);
    } else {
        QVERIFY(read.error().detail.startsWith("total"_L1));
        QCOMPARE(read.error().order, u"7"_s);
    }
}

void ParsingTest::timesWithAndWithoutZone()
{
    const auto created = [](const QByteArray &fields, Reading how = reading()) {
        return readOrder(order("," + fields), how).value().createdAt;
    };
    const auto both = created("\"date_created\":\"2026-11-22T05:00:00\",\"date_created_gmt\":\"2026-11-22T04:00:00\"");
    QCOMPARE(both->toIso(), u"2026-11-22T04:00:00Z"_s);
    QCOMPARE(created("\"date_created\":\"2026-11-22T05:00:00\"")->toIso(), u"2026-11-22T04:00:00Z"_s);
    QCOMPARE(created("\"date_created\":\"2026-07-22T05:00:00\"")->toIso(), u"2026-07-22T03:00:00Z"_s); // summer
    QCOMPARE(created("\"date_created\":\"2026-11-22T05:00:00+08:00\"")->toIso(), u"2026-11-21T21:00:00Z"_s);
    QVERIFY(!created("\"date_created\":\"2026-11-22T05:00:00\"", {ShopId(u"s1"_s), QTimeZone(), u"read"_s, {}}));
    QVERIFY(!created("\"date_created\":null,\"date_created_gmt\":null"));
    QVERIFY(!created("\"date_created_gmt\":\"0000-00-00T00:00:00\""));
}

void ParsingTest::statuses()
{
    QCOMPARE(orderStatus(u"pending"), OrderStatus::Unpaid);
    QCOMPARE(orderStatus(u"on-hold"), OrderStatus::OnHold);
    QCOMPARE(orderStatus(u"processing"), OrderStatus::Paid);
    QCOMPARE(orderStatus(u"completed"), OrderStatus::Delivered);
    QCOMPARE(orderStatus(u"refunded"), OrderStatus::Refunded);
    QCOMPARE(orderStatus(u"cancelled"), OrderStatus::Cancelled);
    QCOMPARE(orderStatus(u"failed"), OrderStatus::Failed);
    QCOMPARE(orderStatus(u"trash"), OrderStatus::Deleted);
    QCOMPARE(orderStatus(u"wc-awaiting-shipment"), OrderStatus::Other);
    QByteArray text = order();
    const Order plugin = readOrder(text.replace("processing", "awaiting-key"), reading()).value();
    QCOMPARE(plugin.status, OrderStatus::Other);
    QCOMPARE(plugin.shopStatus, u"awaiting-key"_s);
}

void ParsingTest::metaDataOfAnyShape()
{
    const auto json = parseJson("[{\"key\":\"a\",\"value\":\"1\"},{\"key\":\"a\",\"value\":{\"x\":[1]}},{\"key\":\"b\","
                                "\"value\":[1]},{\"key\":\"c\",\"value\":5},{\"value\":1},7,null]",
                                u"x"_s)
                          .value();
    QCOMPARE(metaText(json, u"a"), u"1"_s);
    QCOMPARE(metaText(json, u"b"), QString());
    QCOMPARE(metaText(json, u"c"), u"5"_s);
    const QByteArray odd = ",\"billing\":[],\"line_items\":null,\"meta_data\":\"none\",\"customer_id\":0,"
                           "\"customer_note\":null,\"number\":81";
    const Order read = readOrder(order(odd), reading()).value();
    QCOMPARE(read.number, u"81"_s);
    QVERIFY(read.lines.empty());
    QVERIFY(read.buyer.account.isEmpty());
}

void ParsingTest::linesThatTheCurrencyCannotHold()
{
    const QByteArray lines = ",\"line_items\":[{\"id\":1,\"product_id\":10,\"variation_id\":0,\"quantity\":2,"
                             "\"total\":\"3.3333\"},{\"id\":2,\"product_id\":10,\"variation_id\":11,\"quantity\":1,"
                             "\"total\":\"3.30\"}]";
    const Order read = readOrder(order(lines), reading()).value();
    QCOMPARE(read.lines[0].total, Money());
    QCOMPARE(read.lines[0].quantity, 2);
    QCOMPARE(read.lines[0].product.value(), u"10"_s);
    QCOMPARE(read.lines[1].total.toText(), u"3.30"_s);
    QCOMPARE(read.lines[1].product.value(), u"11"_s);
}

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

void ParsingTest::failureInsideA200()
{
    const QByteArray failed =
        "{\"success\":true,\"data\":{\"errors\":{\"lmfwc_rest_data_error\":[\"License Key: SECRET-1 "
        "could not be found.\"]},\"error_data\":{}}}";
    const auto card = readCardAnswer(failed, u"x"_s);
    QVERIFY(!card);
    QCOMPARE(card.error().code, u"licenses_failed"_s);
    QCOMPARE(card.error().detail, u"lmfwc_rest_data_error"_s);
    QVERIFY(!toLogLine(card.error()).contains("SECRET"_L1));
    CardList list(failed, u"x"_s);
    QCOMPARE(list.next(10).error().code, u"licenses_failed"_s);
    QVERIFY(!readUses("{\"success\":false,\"data\":{}}", u"x"_s));
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

void ParsingTest::answersThatAreNoJson()
{
    const auto code = [](int status, const QByteArray &body, const QByteArray &type = "text/html") {
        HttpAnswer answer;
        answer.status = status;
        answer.body = body;
        answer.headers = {{"Content-Type", type}};
        const auto problem = problemIn(answer, Asked());
        return problem ? problem->code : QString();
    };
    QCOMPARE(code(200, "<!DOCTYPE html><p>soon"), u"html_instead_of_json"_s);
    QCOMPARE(code(200, "\n<br /><b>Warning</b>{}", "application/json"), u"html_instead_of_json"_s);
    QCOMPARE(code(403, "<html>blocked"), u"html_instead_of_json"_s);
    QCOMPARE(code(404, "<html>nothing here"), u"not_woocommerce"_s);
    QCOMPARE(code(404, "{\"code\":\"rest_no_route\"}", "application/json"), u"not_woocommerce"_s);
    QCOMPARE(code(500, "<html>critical error"), u"server_error"_s);
    QCOMPARE(code(429, "{}", "application/json"), u"too_many_requests"_s);
    QCOMPARE(code(302, ""), u"redirected"_s);
    QCOMPARE(code(200, "{}", "application/json"), QString());
    HttpAnswer busy;
    busy.status = 429;
    busy.headers = {{"Retry-After", "7"}};
    QCOMPARE(errorFrom(busy, Asked()).retryAfterMs, 7000);
    QCOMPARE(int(classify(busy)), int(WriteClass::Pending));
    for (const int status : {200, 204, 302, 418, 500, 502, 503, 504}) {
        busy.status = status;
        QCOMPARE(int(classify(busy)), int(WriteClass::Unknown));
    }
}

void ParsingTest::everyCutOfAnOrderIsAnError()
{
    const QByteArray whole = kd::test::recorded(11).answer.body;
    for (qsizetype length = 0; length < whole.size(); ++length) {
        QVERIFY2(!readOrder(whole.left(length), reading()), qPrintable(QString::number(length)));
    }
}

void ParsingTest::randomBytesNeverCrash()
{
    std::mt19937 random(1);
    const QByteArray orders = kd::test::recorded(14).answer.body;
    const QByteArray card = kd::test::recorded(56).answer.body;
    for (int i = 0; i < 2000; ++i) {
        QByteArray broken = i % 2 ? orders : card;
        for (int change = 0; change < 4; ++change) {
            broken[qsizetype(random() % size_t(broken.size()))] = char(random() % 256);
        }
        const auto read = readOrders(broken, reading());
        QVERIFY(!read || read->size() <= 6);
        const auto uses = readUses(broken, u"x"_s);
        QVERIFY(!uses || uses->size() <= 1);
    }
}

KD_TEST_MAIN(ParsingTest)
#include "test_parsing.moc"
