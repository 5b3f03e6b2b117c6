// SPDX-License-Identifier: GPL-3.0-or-later
// What goes on the wire, what comes back, and that nothing of it shows up in errors or logs.
#include "models/base/log.h"
#include "models/shop/transport/http.h"
#include "tests/support/outcome_of.h"
#include "tests/support/socket_server.h"
#include "tests/support/test_main.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::shop;
using kd::test::Script;

namespace {

HttpSettings plain(const test::SocketServer &server)
{
    HttpSettings settings;
    settings.base = server.url();
    settings.allowPlainHttp = true;
    return settings;
}

HttpRequest reading(const QString &path)
{
    HttpRequest request;
    request.path = path;
    request.doing = u"read orders"_s;
    return request;
}

} // namespace

class TestHttp : public QObject
{
    Q_OBJECT

private:
    test::ManualClock m_clock;

private Q_SLOTS:
    void encodesTheQuery()
    {
        test::SocketServer server;
        HttpSettings settings = plain(server);
        settings.base.setPath(u"/wp-json/"_s);
        HttpClient client(settings, m_clock);
        HttpRequest request = reading(u"/wc/v3/a%2Fb c"_s);
        request.query = {{u"mail"_s, u"a+b@x.cn"_s}, {u"q"_s, u"100% & 会员=1"_s}, {u"status[]"_s, u"any"_s},
                         {u"after"_s, u"2026-11-22T04:39:29"_s}, {u"pre"_s, u"%2B"_s}};
        QVERIFY(test::await(client.read(request, {})).has_value());
        QCOMPARE(server.requests().constFirst().target,
                 QByteArray("/wp-json/wc/v3/a%2Fb%20c?mail=a%2Bb%40x.cn&q=100%25%20%26%20%E4%BC%9A%E5%91%98%3D1"
                            "&status%5B%5D=any&after=2026-11-22T04%3A39%3A29&pre=%252B"));
    }

    void sendsWhatItIsGivenAndNoMore()
    {
        test::SocketServer server;
        server.always({Script::When::RequestRead,
                       test::answerBytes(200, "{}", {"Content-Type: application/json", "Set-Cookie: a=b; Path=/"})});
        HttpClient client(plain(server), m_clock);
        HttpRequest request = reading(u"/a"_s);
        request.headers = {{"Authorization", basicAuthorization(u"ck"_s, Secret(u"cs会"_s))}};
        QVERIFY(test::await(client.read(request, {})).has_value());
        QVERIFY(test::await(client.read(reading(u"/b"_s), {})).has_value());
        const QByteArray first = server.requests().at(0).header;
        QVERIFY(first.contains(QByteArray("Authorization: Basic " + QByteArray("ck:cs会").toBase64() + "\r\n")));
        QVERIFY(first.contains("User-Agent: Kamidesk\r\n"));
        QVERIFY(!first.contains("Upgrade"));
        const QByteArray second = server.requests().at(1).header;
        QVERIFY(!second.contains("Cookie"));
        QVERIFY(!second.contains("Authorization"));
        QCOMPARE(client.traffic().requests, 2);
        QCOMPARE(client.traffic().errors, 0);
        QCOMPARE(client.traffic().bytesReceived, 4);
    }

    void sendsABodyForEveryChange()
    {
        test::SocketServer server;
        HttpClient client(plain(server), m_clock);
        HttpRequest request = reading(u"/licenses/1"_s);
        request.method = "DELETE";
        request.contentType = "text/plain";
        QCOMPARE(test::await(client.sendOnce(request, {})).kind, SendOutcome::Kind::Answered);
        QCOMPARE(server.requests().constFirst().body, QByteArray("{}"));
        QVERIFY(server.requests().constFirst().header.contains("Content-Type: application/json\r\n"));
        request.method = "POST";
        request.body = "hello";
        QCOMPARE(test::await(client.sendOnce(request, {})).kind, SendOutcome::Kind::Answered);
        QCOMPARE(server.requests().constLast().body, QByteArray("hello"));
        QVERIFY(server.requests().constLast().header.contains("Content-Type: text/plain\r\n"));
    }

    void readsHeaders()
    {
        test::SocketServer server;
        server.always({Script::When::RequestRead,
                       test::answerBytes(404, "no", {"X-WP-Total: 300", "Content-Type: text/plain"})});
        HttpClient client(plain(server), m_clock);
        const Result<HttpAnswer> answer = test::await(client.read(reading(u"/"_s), {}));
        KD_VERIFY_OK(answer); // 404 is an answer
        QCOMPARE(answer->status, 404);
        QCOMPARE(answer->body, QByteArray("no"));
        QCOMPARE(answer->header("x-wp-total"), QByteArray("300"));
        QCOMPARE(answer->header("missing"), QByteArray());
    }

    void readsHeadersAlone()
    {
        test::SocketServer server;
        server.always({Script::When::RequestRead,
                       "HTTP/1.1 200 OK\r\nContent-Length: 500\r\nContent-Encoding: gzip\r\n\r\n"});
        HttpClient client(plain(server), m_clock);
        HttpRequest request = reading(u"/"_s);
        request.method = "HEAD";
        const Result<HttpAnswer> answer = test::await(client.read(request, {}));
        KD_VERIFY_OK(answer);
        QVERIFY(answer->body.isEmpty());
        QCOMPARE(server.count("HEAD"), 1);
    }

    void refusesWhatIsNotHttps_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<bool>("allowed");
        QTest::addRow("http") << u"http://shop.example"_s << false;
        QTest::addRow("http, allowed, but not loopback") << u"http://shop.example"_s << true;
        QTest::addRow("http, allowed, looks like loopback") << u"http://127.0.0.1.shop.example"_s << true;
        QTest::addRow("http, loopback, not allowed") << u"http://127.0.0.1:9"_s << false;
        QTest::addRow("ftp") << u"ftp://127.0.0.1"_s << true;
        QTest::addRow("no scheme") << u"shop.example"_s << true;
        QTest::addRow("nothing") << QString() << true;
    }

    void refusesWhatIsNotHttps()
    {
        QFETCH(const QString, base);
        QFETCH(const bool, allowed);
        HttpSettings settings;
        settings.base = QUrl(base);
        settings.allowPlainHttp = allowed;
        HttpClient client(settings, m_clock);
        const Result<HttpAnswer> answer = test::await(client.read(reading(u"/"_s), {}));
        QCOMPARE(answer.error().code, u"not_https"_s);
        const SendOutcome outcome = test::await(client.sendOnce(reading(u"/"_s), {}));
        QCOMPARE(outcome.kind, SendOutcome::Kind::NotSent);
        QCOMPARE(outcome.error.code, u"not_https"_s);
        QCOMPARE(client.traffic().requests, 0);
    }

    void refusesHeadersThatBreakTheWire()
    {
        test::SocketServer server;
        HttpClient client(plain(server), m_clock);
        HttpRequest request = reading(u"/"_s);
        request.headers = {{"X-Note", "a\r\nX-Admin: 1"}};
        QCOMPARE(test::await(client.read(request, {})).error().code, u"request_invalid"_s);
        request = reading(u"/"_s);
        request.method = "POST";
        QCOMPARE(test::await(client.read(request, {})).error().code, u"request_invalid"_s); // a change is no read
        QCOMPARE(server.connections(), 0);
    }

    void neverFollowsRedirects()
    {
        test::SocketServer server;
        server.always({Script::When::RequestRead,
                       test::answerBytes(301, "", {"Location: https://user:pw@other.example/x?key=KD-SECRET"})});
        HttpClient client(plain(server), m_clock);
        const Result<HttpAnswer> answer = test::await(client.read(reading(u"/"_s), {}));
        QCOMPARE(answer.error().code, u"redirected"_s);
        QCOMPARE(answer.error().httpStatus, 301);
        QCOMPARE(answer.error().detail, u"to https://other.example"_s);
        QCOMPARE(server.requests().size(), 1);
    }

    void keepsSecretsOutOfErrorsAndLogs()
    {
        QStringList lines;
        LogWatcher before;
        before = watchLog([&](LogLevel level, const QString &line) {
            lines << line;
            if (before) {
                before(level, line);
            }
        });
        test::SocketServer server;
        HttpSettings settings = plain(server);
        settings.limits.readAttempts = 2;
        HttpClient client(settings, m_clock);
        HttpRequest request = reading(u"/licenses/PATHSECRET"_s);
        request.query = {{u"search"_s, u"QUERYSECRET"_s}};
        request.headers = {{"Authorization", "Basic HEADSECRET"}};
        request.body = "BODYSECRET";
        const QList<Script> fates{
            {Script::When::RequestRead, {}, Script::Then::Close},
            {Script::When::RequestRead, test::answerBytes(503, "ANSWERSECRET", {"X-A: ANSWERSECRET"})},
            {Script::When::RequestRead, test::answerBytes(302, "ANSWERSECRET", {"Location: /ANSWERSECRET"})},
            {Script::When::RequestRead, "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nANSWERSECRET",
             Script::Then::Close},
            {Script::When::RequestRead, "ANSWERSECRET\r\n\r\n", Script::Then::Close},
        };
        QStringList errors;
        for (const Script &fate : fates) {
            server.always(fate);
            test::OutcomeOf<Result<HttpAnswer>> answer(client.read(request, {}));
            QVERIFY(answer.waitTurning(m_clock, Millis(100)));
            QVERIFY(!answer->has_value());
            errors << toLogLine(answer->error());
            HttpRequest change = request;
            change.method = "POST";
            const SendOutcome outcome = test::await(client.sendOnce(change, {}));
            errors << toLogLine(outcome.error) << outcome.error.detail;
        }
        watchLog(before);
        QVERIFY(!lines.isEmpty()); // or this would show nothing
        for (const QString &text : lines + errors) {
            QVERIFY2(!text.contains(u"SECRET"_s), qPrintable(text));
        }
    }

    void readStopsWhereAsked()
    {
        test::SocketServer server;
        server.always({Script::When::RequestRead, {}});
        HttpClient client(plain(server), m_clock);
        StopSource stop;
        test::OutcomeOf<Result<HttpAnswer>> answer(client.read(reading(u"/"_s), stop.get_token()));
        QVERIFY(test::spinUntil([&] { return server.requests().size() == 1; }));
        stop.request_stop();
        QVERIFY(answer.wait());
        QCOMPARE(answer->error().kind, Error::Kind::Cancelled);
        QCOMPARE(server.requests().size(), 1);
    }

    void survivesAClientThatGoesTooEarly()
    {
        test::SocketServer server;
        server.always({Script::When::RequestRead, {}});
        auto client = std::make_unique<HttpClient>(plain(server), m_clock);
        test::OutcomeOf<Result<HttpAnswer>> answer(client->read(reading(u"/"_s), {}));
        test::OutcomeOf<SendOutcome> outcome(client->sendOnce(reading(u"/"_s), {}));
        QVERIFY(test::spinUntil([&] { return server.requests().size() == 2; }));
        test::expectErrorLog(u"2 request(s) outlive their client"_s);
        client.reset();
        QVERIFY(answer.wait());
        QVERIFY(outcome.wait());
        QCOMPARE(answer->error().kind, Error::Kind::Cancelled);
        QCOMPARE(outcome->kind, SendOutcome::Kind::Unknown);
    }

    void runsManyAtOnce()
    {
        test::SocketServer server;
        HttpClient client(plain(server), m_clock);
        std::vector<std::unique_ptr<test::OutcomeOf<Result<HttpAnswer>>>> answers;
        for (int i = 0; i < 40; ++i) {
            answers.push_back(
                std::make_unique<test::OutcomeOf<Result<HttpAnswer>>>(client.read(reading(u"/"_s), {})));
        }
        for (const auto &answer : answers) {
            QVERIFY(answer->wait());
            KD_VERIFY_OK(**answer);
        }
        QCOMPARE(server.requests().size(), 40);
    }
};

KD_TEST_MAIN(TestHttp)
#include "test_http.moc"
