// SPDX-License-Identifier: GPL-3.0-or-later
// A cut answer is an error, wherever it is cut; a whole one never is.
#include "models/shop/transport/http.h"
#include "tests/support/outcome_of.h"
#include "tests/support/socket_server.h"
#include "tests/support/test_main.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::shop;
using kd::test::Script;

namespace {

// Brackets, quotes and backslashes inside strings, so that counting brackets alone would end too early. (No raw string:
// Qt's moc loses its way in one.)
const QByteArray json = "[{\"id\":1,\"name\":\"a \\\"}] 会员 \\\\\"},{\"id\":2,\"lines\":[[],{}]}]";
const QByteArray isJson = "Content-Type: application/json; charset=UTF-8";
const QByteArray isGzip = "Content-Encoding: gzip";

} // namespace

class TestHttpBody : public QObject
{
    Q_OBJECT

private:
    test::SocketServer m_server;
    test::ManualClock m_clock;

    // `turning`: the clock goes on meanwhile, for answers at whose end Qt waits for more although the connection is
    // gone (measured: a close inside the line that gives a chunk's size). The stall limit is what ends those.
    Result<HttpAnswer> answerTo(const QByteArray &bytes, bool turning)
    {
        m_server.always({Script::When::RequestRead, bytes, Script::Then::Close});
        HttpSettings settings;
        settings.base = m_server.url();
        settings.allowPlainHttp = true;
        settings.limits.readAttempts = 1;
        // Beside the stall nothing may run out while the clock turns faster than the connection is made.
        settings.limits.connect = settings.limits.firstByte = settings.limits.total = Millis(24 * 3'600'000);
        HttpClient client(settings, m_clock);
        HttpRequest request;
        request.path = u"/"_s;
        test::OutcomeOf<Result<HttpAnswer>> answer(client.read(request, {}));
        const bool isDone = turning ? answer.waitTurning(m_clock, Millis(1000)) : answer.wait();
        return isDone ? *answer : Result<HttpAnswer>(fail(Error::Kind::Internal, u"hangs"_s, u"test"_s));
    }

private Q_SLOTS:
    void wholeAnswers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("body");
        const QByteArray packed = test::gzipped(json);
        const QByteArray html = "<html>wrong address</html>";
        QTest::addRow("length") << test::answerBytes(200, json, {isJson}) << json;
        QTest::addRow("chunks") << test::chunkedBytes(200, json, {isJson}) << json;
        QTest::addRow("to the end of the connection") << test::endlessBytes(200, json, {isJson}) << json;
        QTest::addRow("blank after JSON in chunks") << test::chunkedBytes(200, json + "\r\n ", {isJson})
                                                   << json + "\r\n ";
        QTest::addRow("gzip, length") << test::answerBytes(200, packed, {isJson, isGzip}) << json;
        QTest::addRow("gzip, chunks") << test::chunkedBytes(200, packed, {isJson, isGzip}) << json;
        QTest::addRow("gzip, end of connection") << test::endlessBytes(200, packed, {isJson, isGzip}) << json;
        QTest::addRow("gzip in two members") << test::answerBytes(200, packed + packed, {isGzip}) << json + json;
        QTest::addRow("gzip of nothing") << test::chunkedBytes(200, test::gzipped({}), {isGzip}) << QByteArray();
        QTest::addRow("gzip claimed of no body") << test::answerBytes(200, {}, {isGzip}) << QByteArray();
        QTest::addRow("empty") << test::answerBytes(200, {}) << QByteArray();
        QTest::addRow("page in chunks") << test::chunkedBytes(200, html, {"Content-Type: text/html"}) << html;
        QTest::addRow("string in chunks") << test::chunkedBytes(200, "\"a\\\"b\"", {isJson})
                                         << QByteArray("\"a\\\"b\"");
    }

    void wholeAnswers()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, body);
        const Result<HttpAnswer> answer = answerTo(bytes, false);
        KD_VERIFY_OK(answer);
        QCOMPARE(answer->body, body);
    }

    void cutAnywhere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("spare"); // so many bytes at the end may be missing without harm: the body was whole
        const QByteArray packed = test::gzipped(json);
        QTest::addRow("length") << test::answerBytes(200, json, {isJson}) << 0;
        // The last chunk of length 0, and the line break of the one before.
        QTest::addRow("chunks") << test::chunkedBytes(200, json, {isJson}) << 7;
        QTest::addRow("to the end of the connection") << test::endlessBytes(200, json, {isJson}) << 0;
        QTest::addRow("gzip, length") << test::answerBytes(200, packed, {isGzip}) << 0;
        QTest::addRow("gzip, chunks") << test::chunkedBytes(200, packed, {isGzip}) << 7;
        QTest::addRow("gzip, end of connection") << test::endlessBytes(200, packed, {isGzip}) << 0;
    }

    void cutAnywhere()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, spare);
        for (qsizetype length = bytes.indexOf("\r\n\r\n") + 4; length < bytes.size() - spare; ++length) {
            const Result<HttpAnswer> answer = answerTo(bytes.left(length), true);
            QVERIFY2(!answer.has_value(), qPrintable(QString::number(length)));
            QVERIFY2(answer.error().code == "answer_cut"_L1 || answer.error().code == "stalled"_L1,
                     qPrintable(toLogLine(answer.error())));
            QCOMPARE(answer.error().kind, Error::Kind::Network);
            QCOMPARE(answer.error().httpStatus, 200);
        }
    }

    void broken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray flipped = test::gzipped(json);
        flipped[flipped.size() - 6] = static_cast<char>(flipped.at(flipped.size() - 6) ^ 1); // in the checksum
        QTest::addRow("gzip with a wrong checksum") << test::answerBytes(200, flipped, {isGzip});
        QTest::addRow("no gzip at all") << test::answerBytes(200, json, {isGzip});
        QTest::addRow("bytes after gzip") << test::answerBytes(200, test::gzipped(json) + "more", {isGzip});
        QTest::addRow("not asked for") << test::answerBytes(200, json, {"Content-Encoding: br"});
    }

    void broken()
    {
        QFETCH(const QByteArray, bytes);
        const Result<HttpAnswer> answer = answerTo(bytes, false);
        QVERIFY(!answer.has_value());
        QCOMPARE(answer.error().code, u"answer_garbled"_s);
        QCOMPARE(answer.error().kind, Error::Kind::Protocol);
    }

    // 300 answers with random bytes broken: an error or an answer, never a crash or a hang.
    void takesAnyBytes()
    {
        std::minstd_rand random(20261122);
        const QByteArrayList good{test::answerBytes(200, json, {isJson}), test::chunkedBytes(200, json, {isJson}),
                                  test::chunkedBytes(200, test::gzipped(json), {isJson, isGzip})};
        for (int i = 0; i < 300; ++i) {
            QByteArray bytes = good.at(i % good.size());
            for (int flips = 0; flips < 3; ++flips) {
                bytes[static_cast<qsizetype>(random() % static_cast<size_t>(bytes.size()))] =
                    static_cast<char>(random() % 256);
            }
            const Result<HttpAnswer> answer = answerTo(bytes, true);
            QVERIFY2(answer.has_value() || answer.error().kind != Error::Kind::Internal,
                     bytes.toPercentEncoding().constData());
        }
    }
};

KD_TEST_MAIN(TestHttpBody)
#include "test_http_body.moc"
