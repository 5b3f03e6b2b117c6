// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the network does, a request that changes the shop leaves once, and what became of it is never guessed.
#include "models/shop/transport/http.h"
#include "tests/support/outcome_of.h"
#include "tests/support/socket_server.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::shop;
using kd::test::Script;
using Kind = SendOutcome::Kind;
using When = Script::When;
using Then = Script::Then;

namespace {

const QByteArray json = R"({"id":71,"amount":"12.50","reason":"op-0123456789abcdef"})";
const QByteArray isJson = "Content-Type: application/json";
constexpr int statusless = 0;

struct Fault
{
    const char *name;
    Script script;
    QList<Kind> kinds; ///< more than one where it depends on which side is faster
    int status;        ///< of the answer or in the error; -1: either none or that of the answer
    QString code;      ///< of the error; empty: any
    int requests = 1;  ///< whose header the server reads completely
};

QList<Fault> faults()
{
    const QByteArray whole = test::answerBytes(201, json, {isJson});
    const QByteArray chunked = test::chunkedBytes(201, json, {isJson});
    const QByteArray packed = test::gzipped(json);
    const QByteArray packedChunks = test::chunkedBytes(201, packed, {isJson, "Content-Encoding: gzip"});
    const qsizetype body = whole.size() - json.size();
    const QList<Kind> answered{Kind::Answered};
    const QList<Kind> unknown{Kind::Unknown};
    const QString cut = u"answer_cut"_s;
    const QString closed = u"connection_closed"_s;
    return {
        // whole answers of any kind are the connector's business
        {"whole", {When::RequestRead, whole}, answered, 201, {}},
        {"whole, then closed", {When::RequestRead, whole, Then::Close}, answered, 201, {}},
        {"whole chunks", {When::RequestRead, chunked}, answered, 201, {}},
        {"whole gzip in chunks", {When::RequestRead, packedChunks}, answered, 201, {}},
        {"no content", {When::RequestRead, "HTTP/1.1 204 No Content\r\n\r\n"}, answered, 204, {}},
        {"refused by the shop", {When::RequestRead, test::answerBytes(400, json, {isJson})}, answered, 400, {}},
        {"log in", {When::RequestRead, test::answerBytes(401, json, {isJson, "WWW-Authenticate: Basic realm=\"x\""})},
         answered, 401, {}},
        {"log in by digest", {When::RequestRead, test::answerBytes(401, json, {isJson,
            "WWW-Authenticate: Digest realm=\"x\", nonce=\"abc\", qop=\"auth\""})}, answered, 401, {}},
        {"conflict", {When::RequestRead, test::answerBytes(409, json, {isJson})}, answered, 409, {}},
        {"too many", {When::RequestRead, test::answerBytes(429, json, {isJson, "Retry-After: 1"})}, answered, 429, {}},
        {"broken shop", {When::RequestRead, test::answerBytes(500, json, {isJson})}, answered, 500, {}},
        {"busy shop", {When::RequestRead, test::answerBytes(503, json, {isJson, "Retry-After: 1"})}, answered, 503, {}},
        {"time-out told", {When::RequestRead, test::answerBytes(408, "", {"Connection: close"}), Then::Close}, answered,
         408, {}},
        {"misdirected", {When::RequestRead, test::answerBytes(421, json, {isJson})}, answered, 421, {}},
        // closed at each stage
        {"closed after the header", {When::HeaderRead, {}, Then::Close}, unknown, statusless, closed},
        {"reset after the header", {When::HeaderRead, {}, Then::Reset}, unknown, statusless, closed},
        {"closed inside the body sent", {When::HalfBodyRead, {}, Then::Close}, unknown, statusless, closed},
        {"closed before answering", {When::RequestRead, {}, Then::Close}, unknown, statusless, closed},
        {"reset before answering", {When::RequestRead, {}, Then::Reset}, unknown, statusless, closed},
        {"gone after reading", {When::RequestRead, {}, Then::StopListening}, unknown, statusless, {}},
        {"closed in the status line", {When::RequestRead, whole.left(7), Then::Close}, unknown, statusless, {}},
        {"reset in the status line", {When::RequestRead, whole.left(7), Then::Reset}, unknown, statusless, {}},
        {"closed after the status line", {When::RequestRead, whole.left(whole.indexOf('\n') + 1), Then::Close}, unknown,
         -1, {}},
        {"closed inside the header", {When::RequestRead, whole.left(body - 9), Then::Close}, unknown, -1, {}},
        {"closed after the answer's header", {When::RequestRead, whole.left(body), Then::Close}, unknown, 201, cut},
        {"closed inside the answer", {When::RequestRead, whole.left(body + 20), Then::Close}, unknown, 201, cut},
        {"closed inside a refusal", {When::RequestRead, test::answerBytes(400, json, {isJson}).chopped(5), Then::Close},
         unknown, 400, cut},
        {"reset inside the answer", {When::RequestRead, whole.left(body + 20), Then::Reset}, unknown, -1, {}},
        {"chunks cut inside one", {When::RequestRead, chunked.chopped(12), Then::Close}, unknown, 201, cut},
        {"chunks cut between two", {When::RequestRead, chunked.left(chunked.indexOf("\r\n\r\n") + 4 + 12 * 2), Then::Close},
         unknown, 201, cut},
        {"chunks that never come", {When::RequestRead, chunked.left(chunked.indexOf("\r\n\r\n") + 4), Then::Close},
         unknown, 201, cut},
        {"gzip cut", {When::RequestRead, packedChunks.chopped(24), Then::Close}, unknown, 201, cut},
        {"ends with the connection, cut", {When::RequestRead, test::endlessBytes(200, json.chopped(1), {isJson}),
            Then::Close}, unknown, 200, cut},
        {"text whose end nothing proves", {When::RequestRead, test::endlessBytes(200, "done", {"Content-Type: text/plain"}),
            Then::Close}, unknown, 200, cut},
        // answers that Qt would act upon
        {"301", {When::RequestRead, test::answerBytes(301, "", {"Location: /other"})}, unknown, 301, u"redirected"_s},
        {"302", {When::RequestRead, test::answerBytes(302, "", {"Location: /other"})}, unknown, 302, u"redirected"_s},
        {"307 to itself", {When::RequestRead, test::answerBytes(307, "", {"Location: /act"})}, unknown, 307,
         u"redirected"_s},
        {"308 elsewhere", {When::RequestRead, test::answerBytes(308, "", {"Location: https://127.0.0.1:1/x?key=k"})},
         unknown, 308, u"redirected"_s},
        {"garbage", {When::RequestRead, "220 mail.example ESMTP\r\n\r\n", Then::Close}, unknown, -1, {}},
        {"silence, then time-out", {When::RequestRead, {}}, unknown, statusless, u"timed_out_first_byte"_s},
        {"half an answer, then silence", {When::RequestRead, whole.left(body + 20)}, unknown, 201, u"stalled"_s},
    };
}

} // namespace

class TestSendOnce : public QObject
{
    Q_OBJECT

private:
    test::TestAuthority m_authority;
    test::TestCertificate m_certificate = m_authority.issue("IP:127.0.0.1");
    QTemporaryDir m_folder;

    [[nodiscard]] std::unique_ptr<test::SocketServer> newServer(bool tls) const
    {
        return tls ? std::make_unique<test::SocketServer>(m_certificate) : std::make_unique<test::SocketServer>();
    }

    [[nodiscard]] HttpSettings settingsFor(const test::SocketServer &server) const
    {
        HttpSettings settings;
        settings.base = server.url();
        settings.allowPlainHttp = true;
        if (server.url().scheme() == "https"_L1) {
            settings.caFile = m_folder.filePath(u"ca.pem"_s);
        }
        // The hanging cases turn the clock until something gives: only the time-out under test may be that.
        settings.limits.connect = Millis(3'600'000);
        settings.limits.total = Millis(7'200'000);
        return settings;
    }

    [[nodiscard]] static HttpRequest change(const QByteArray &verb)
    {
        HttpRequest request;
        request.method = verb;
        request.path = u"/act"_s;
        request.body = verb == "DELETE" ? QByteArray() : json;
        request.doing = u"refund order 29"_s;
        return request;
    }

    static void warmUp(HttpClient &client, test::SocketServer &server)
    {
        HttpRequest read;
        read.path = u"/warm"_s;
        const Result<HttpAnswer> answer = test::await(client.read(read, {}));
        KD_VERIFY_OK(answer);
        QCOMPARE(server.count("GET"), 1);
        QCOMPARE(server.connections(), 1);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(m_folder.filePath(u"ca.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_authority.certificatePem());
    }

    void leavesOnce_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<bool>("warm");
        QTest::addColumn<bool>("tls");
        const QList<Fault> all = faults();
        for (int i = 0; i < all.size(); ++i) {
            for (const char *verb : {"POST", "PUT", "DELETE", "GET"}) {
                for (const bool warm : {false, true}) {
                    for (const bool tls : {false, true}) {
                        QTest::addRow("%s, %s, %s, %s", all.at(i).name, verb, warm ? "warm" : "cold", tls ? "TLS" : "plain")
                            << i << QByteArray(verb) << warm << tls;
                    }
                }
            }
        }
    }

    void leavesOnce()
    {
        QFETCH(const int, fault);
        QFETCH(const QByteArray, verb);
        QFETCH(const bool, warm);
        QFETCH(const bool, tls);
        const Fault expected = faults().at(fault);
        const auto server = newServer(tls);
        test::ManualClock clock;
        HttpClient client(settingsFor(*server), clock);
        if (warm) {
            warmUp(client, *server);
        }
        // The same fate for every further request, so that a second one would be seen and not answered by chance.
        server->always(expected.script);
        const int before = server->requests().size();

        test::OutcomeOf<SendOutcome> outcome(client.sendOnce(change(verb), {}));
        const bool hangs = expected.script.then == Then::KeepOpen && expected.kinds.contains(Kind::Unknown)
            && (expected.code == "stalled"_L1 || expected.code.startsWith("timed_out"_L1));
        QVERIFY(hangs ? outcome.waitTurning(clock, Millis(1000)) : outcome.wait());
        server->settle();

        QVERIFY2(expected.kinds.contains(outcome->kind), qPrintable(toLogLine(outcome->error)));
        QCOMPARE(server->requests().size() - before, expected.requests);
        QCOMPARE(server->requests().constLast().method, verb);
        if (warm) {
            QCOMPARE(server->requests().constLast().connection, 1); // or it would not have been warm
        }
        if (outcome->kind == Kind::Answered) {
            QCOMPARE(outcome->answer.status, expected.status);
            QVERIFY(outcome->answer.body.isEmpty() || outcome->answer.body == json);
            return;
        }
        QVERIFY(!outcome->error.retrySafe);
        QCOMPARE(outcome->error.doing, u"refund order 29"_s);
        QVERIFY2(expected.code.isEmpty() || outcome->error.code == expected.code, qPrintable(toLogLine(outcome->error)));
        if (expected.status >= 0) {
            QCOMPARE(outcome->error.httpStatus, expected.status);
        }
    }

    void isNotSentWhereNobodyListens_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<bool>("tls");
        for (const char *verb : {"POST", "PUT", "DELETE"}) {
            QTest::addRow("%s, plain", verb) << QByteArray(verb) << false;
            QTest::addRow("%s, TLS", verb) << QByteArray(verb) << true;
        }
    }

    void isNotSentWhereNobodyListens()
    {
        QFETCH(const QByteArray, verb);
        QFETCH(const bool, tls);
        const auto server = newServer(tls);
        server->close();
        test::ManualClock clock;
        HttpClient client(settingsFor(*server), clock);
        const SendOutcome outcome = test::await(client.sendOnce(change(verb), {}));
        QCOMPARE(outcome.kind, Kind::NotSent);
        QCOMPARE(outcome.error.code, u"connection_refused"_s);
        QVERIFY(outcome.error.retrySafe);
        QCOMPARE(server->connections(), 0);
    }

    // The handshake never ends, so Qt has had every chance to read the body ahead.
    void isNotSentWhenTheConnectionNeverStands_data()
    {
        QTest::addColumn<QByteArray>("verb");
        for (const char *verb : {"POST", "PUT", "DELETE"}) {
            QTest::addRow("%s", verb) << QByteArray(verb);
        }
    }

    void isNotSentWhenTheConnectionNeverStands()
    {
        QFETCH(const QByteArray, verb);
        test::SocketServer deaf; // speaks plain HTTP and takes the hello for an endless header
        HttpSettings settings = settingsFor(deaf);
        settings.base.setScheme(u"https"_s);
        settings.limits.connect = Millis(10'000);
        test::ManualClock clock;
        HttpClient client(settings, clock);
        test::OutcomeOf<SendOutcome> outcome(client.sendOnce(change(verb), {}));
        QVERIFY(test::spinUntil([&] { return !deaf.received().isEmpty(); }));
        QVERIFY(!outcome.isDone());
        clock.advance(Millis(9'999));
        QVERIFY(!outcome.isDone());
        clock.advance(Millis(1));
        QVERIFY(outcome.wait());
        QCOMPARE(outcome->kind, Kind::NotSent);
        QCOMPARE(outcome->error.code, u"timed_out_connect"_s);
        deaf.settle();
        QVERIFY(!deaf.received().contains(verb));
        QVERIFY(!deaf.received().contains("op-0123456789abcdef"));
    }

    void closedAtAccept_data() { isNotSentWhereNobodyListens_data(); }

    void closedAtAccept()
    {
        QFETCH(const QByteArray, verb);
        QFETCH(const bool, tls);
        const auto server = newServer(tls);
        server->always({When::Accepted, {}, Then::Close});
        test::ManualClock clock;
        HttpClient client(settingsFor(*server), clock);
        const SendOutcome outcome = test::await(client.sendOnce(change(verb), {}));
        server->settle();
        QCOMPARE(server->requests().size(), 0);
        if (tls) {
            QCOMPARE(outcome.kind, Kind::NotSent);
        } else {
            // The kernel accepts before the server closes: some bytes may have left by then.
            QVERIFY(outcome.kind == Kind::NotSent || outcome.kind == Kind::Unknown);
        }
    }

    // An idle connection that the server closes may look alive for a moment: never twice, and never wrongly "not sent".
    void warmConnectionClosedMeanwhile_data() { isNotSentWhereNobodyListens_data(); }

    void warmConnectionClosedMeanwhile()
    {
        QFETCH(const QByteArray, verb);
        QFETCH(const bool, tls);
        const auto server = newServer(tls);
        test::ManualClock clock;
        HttpClient client(settingsFor(*server), clock);
        warmUp(client, *server);
        server->closeConnections();
        const SendOutcome outcome = test::await(client.sendOnce(change(verb), {}));
        server->settle();
        QVERIFY(server->count(verb) <= 1);
        QCOMPARE(outcome.kind == Kind::Answered, server->count(verb) == 1);
        if (outcome.kind == Kind::NotSent) {
            QVERIFY(!server->received().contains("op-0123456789abcdef"));
        }
    }

    void earlyAnswerIsAnAnswer()
    {
        const auto server = newServer(false);
        server->always({When::HeaderRead, test::answerBytes(413, json, {isJson})});
        test::ManualClock clock;
        HttpClient client(settingsFor(*server), clock);
        const SendOutcome outcome = test::await(client.sendOnce(change("POST"), {}));
        server->settle();
        QCOMPARE(outcome.kind, Kind::Answered);
        QCOMPARE(outcome.answer.status, 413);
        QCOMPARE(server->count("POST"), 1);
    }

    void largeBodyLeavesOnceAndWhole()
    {
        const auto server = newServer(true);
        test::ManualClock clock;
        HttpClient client(settingsFor(*server), clock);
        HttpRequest request = change("POST");
        request.body = QByteArray(3'000'000, 'x');
        const SendOutcome outcome = test::await(client.sendOnce(request, {}));
        QCOMPARE(outcome.kind, Kind::Answered);
        QCOMPARE(server->requests().size(), 1);
        QCOMPARE(server->requests().constFirst().body, request.body);
    }

    void largeBodyCutInTheMiddle()
    {
        const auto server = newServer(true);
        server->always({When::HalfBodyRead, {}, Then::Reset});
        test::ManualClock clock;
        HttpClient client(settingsFor(*server), clock);
        HttpRequest request = change("POST");
        request.body = QByteArray(3'000'000, 'x');
        const SendOutcome outcome = test::await(client.sendOnce(request, {}));
        server->settle();
        QCOMPARE(outcome.kind, Kind::Unknown);
        QCOMPARE(server->requests().size(), 1);
    }

    void stoppedBeforeItLeaves()
    {
        const auto server = newServer(false);
        test::ManualClock clock;
        HttpClient client(settingsFor(*server), clock);
        StopSource stop;
        stop.request_stop();
        const SendOutcome outcome = test::await(client.sendOnce(change("POST"), stop.get_token()));
        server->settle();
        QCOMPARE(outcome.kind, Kind::NotSent);
        QCOMPARE(outcome.error.kind, Error::Kind::Cancelled);
        QCOMPARE(server->connections(), 0);
    }

    void stoppedAfterItLeft()
    {
        const auto server = newServer(true);
        server->always({When::RequestRead, {}});
        test::ManualClock clock;
        HttpClient client(settingsFor(*server), clock);
        StopSource stop;
        test::OutcomeOf<SendOutcome> outcome(client.sendOnce(change("POST"), stop.get_token()));
        QVERIFY(test::spinUntil([&] { return !server->requests().isEmpty(); }));
        stop.request_stop();
        QVERIFY(!outcome.isDone()); // resumed from the loop, not inside request_stop()
        QVERIFY(outcome.wait());
        QCOMPARE(outcome->kind, Kind::Unknown);
        QCOMPARE(outcome->error.kind, Error::Kind::Cancelled);
    }

    // Stopped at every turn of the event loop: what is called "not sent" never has a body on the wire.
    void stoppedAtAnyMoment_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::addRow("plain") << false;
        QTest::addRow("TLS") << true;
    }

    void stoppedAtAnyMoment()
    {
        QFETCH(const bool, tls);
        int notSent = 0;
        int others = 0;
        for (int turns = 0; turns < 60; ++turns) {
            const auto server = newServer(tls);
            test::ManualClock clock;
            HttpClient client(settingsFor(*server), clock);
            StopSource stop;
            test::OutcomeOf<SendOutcome> outcome(client.sendOnce(change("DELETE"), stop.get_token()));
            for (int i = 0; i < turns && !outcome.isDone(); ++i) {
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            }
            stop.request_stop();
            QVERIFY(outcome.wait());
            server->settle();
            QVERIFY(server->requests().size() <= 1);
            if (outcome->kind == Kind::NotSent) {
                ++notSent;
                QVERIFY2(server->requests().isEmpty(), qPrintable(QString::number(turns)));
            } else {
                ++others;
            }
        }
        QVERIFY(notSent > 0);
        QVERIFY(others > 0);
    }
};

KD_TEST_MAIN(TestSendOnce)
#include "test_send_once.moc"
