// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that are broken, cut or something else altogether: an error each, never a part of the truth.
#include "models/shop/connectors/woocommerce/answers.h"
#include "models/shop/connectors/woocommerce/licenses.h"
#include "models/shop/connectors/woocommerce/orders.h"
#include "tests/support/test_main.h"
#include "tests/unit/shop_woocommerce/readings.h"
#include "tests/unit/shop_woocommerce/recorded.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::shop;
using namespace kd::shop::woo;
using kd::test::reading;
using kd::test::recorded;

class BrokenAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonKeepsDigitsAndNames();
    void brokenJson_data();
    void brokenJson();
    void answersThatAreNoJson();
    void failureInsideA200();
    void everyCutOfAnOrderIsAnError();
    void randomBytesNeverCrash();
};

void BrokenAnswersTest::jsonKeepsDigitsAndNames()
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

void BrokenAnswersTest::brokenJson_data()
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

void BrokenAnswersTest::brokenJson()
{
    QFETCH(QByteArray, text);
    const auto json = parseJson(text, u"x"_s);
    QVERIFY(!json);
    QCOMPARE(json.error().code, u"not_json"_s);
    QVERIFY(!readOrders(text, reading()));
}

void BrokenAnswersTest::answersThatAreNoJson()
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

void BrokenAnswersTest::failureInsideA200()
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

void BrokenAnswersTest::everyCutOfAnOrderIsAnError()
{
    const QByteArray whole = recorded(11).answer.body;
    for (qsizetype length = 0; length < whole.size(); ++length) {
        QVERIFY2(!readOrder(whole.left(length), reading()), qPrintable(QString::number(length)));
    }
}

void BrokenAnswersTest::randomBytesNeverCrash()
{
    std::mt19937 random(1);
    const QByteArray orders = recorded(14).answer.body;
    const QByteArray card = recorded(56).answer.body;
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

KD_TEST_MAIN(BrokenAnswersTest)
#include "test_broken_answers.moc"
