// SPDX-License-Identifier: GPL-3.0-or-later
// Reads are tried again with patience, changes never; a shop that is down is left alone for a while.
#include "models/shop/transport/http.h"
#include "tests/support/outcome_of.h"
#include "tests/support/socket_server.h"
#include "tests/support/test_main.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::shop;
using kd::test::Script;

namespace {

Script answering(int status, const QByteArrayList &headers = {})
{
    return {Script::When::RequestRead, test::answerBytes(status, "{}", headers)};
}

HttpSettings plain(const test::SocketServer &server)
{
    HttpSettings settings;
    settings.base = server.url();
    settings.allowPlainHttp = true;
    settings.jitterSeed = 7;
    settings.breakerFailures = 1000; // where the breaker is not what is tested
    // Nor are time-outs: the clock turns faster than connections are made.
    settings.limits.connect = settings.limits.firstByte = settings.limits.stall = Millis(24 * 3'600'000);
    settings.limits.total = Millis(24 * 3'600'000);
    return settings;
}

HttpRequest reading()
{
    HttpRequest request;
    request.path = u"/orders"_s;
    request.doing = u"read orders"_s;
    return request;
}

} // namespace

class TestHttpRetries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void triesAgainWhatPasses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("attempts");
        QTest::addColumn<QString>("code");
        for (const int status : {502, 503, 504}) {
            QTest::addRow("%d", status) << status << 4 << u"service_unavailable"_s;
        }
        QTest::addRow("429") << 429 << 4 << u"rate_limited"_s;
        for (const int status : {200, 400, 401, 403, 404, 408, 409, 500, 501}) {
            QTest::addRow("%d", status) << status << 1 << QString();
        }
    }

    void triesAgainWhatPasses()
    {
        QFETCH(const int, status);
        QFETCH(const int, attempts);
        QFETCH(const QString, code);
        test::SocketServer server;
        server.always(answering(status));
        test::ManualClock clock;
        HttpClient client(plain(server), clock);
        test::OutcomeOf<Result<HttpAnswer>> answer(client.read(reading(), {}));
        QVERIFY(answer.waitTurning(clock, Millis(50)));
        QCOMPARE(server.requests().size(), attempts);
        if (code.isEmpty()) {
            KD_VERIFY_OK(*answer);
            QCOMPARE((*answer)->status, status);
        } else {
            QCOMPARE(answer->error().code, code);
            QCOMPARE(answer->error().httpStatus, status);
        }
    }

    void aLaterSuccessIsASuccess()
    {
        test::SocketServer server;
        server.next(answering(503));
        server.next({Script::When::RequestRead, "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n1", Script::Then::Close});
        test::ManualClock clock;
        HttpClient client(plain(server), clock);
        test::OutcomeOf<Result<HttpAnswer>> answer(client.read(reading(), {}));
        QVERIFY(answer.waitTurning(clock, Millis(50)));
        KD_VERIFY_OK(*answer);
        QCOMPARE(server.requests().size(), 3);
        QCOMPARE(client.traffic().requests, 3);
        QCOMPARE(client.traffic().errors, 2);
    }

    void triesAgainWhereNobodyListens()
    {
        test::SocketServer server;
        server.close();
        test::ManualClock clock;
        HttpClient client(plain(server), clock);
        test::OutcomeOf<Result<HttpAnswer>> answer(client.read(reading(), {}));
        QVERIFY(answer.waitTurning(clock, Millis(50)));
        QCOMPARE(answer->error().code, u"connection_refused"_s);
        QCOMPARE(client.traffic().requests, 4);
    }

    // Full jitter: anything between nothing and a bound that doubles, and not always the same.
    void backsOffWithinItsBounds()
    {
        QSet<qint64> firsts;
        for (quint32 seed = 1; seed <= 12; ++seed) {
            test::SocketServer server;
            server.always(answering(503));
            test::ManualClock clock;
            HttpSettings settings = plain(server);
            settings.jitterSeed = seed;
            settings.limits.backoffFirst = Millis(500);
            settings.limits.backoffMost = Millis(800);
            HttpClient client(settings, clock);
            test::OutcomeOf<Result<HttpAnswer>> answer(client.read(reading(), {}));
            for (int retry = 1; retry <= 3; ++retry) {
                // Beside the time-outs, a day away, the wait is the nearest that the clock holds.
                QVERIFY(test::spinUntil([&] {
                    return server.requests().size() == retry && clock.nextDelay() <= Millis(800);
                }));
                const Millis wait = clock.nextDelay();
                QVERIFY(wait >= Millis(0));
                QVERIFY2(wait <= Millis(retry == 1 ? 500 : 800), qPrintable(QString::number(wait.count())));
                if (retry == 1) {
                    firsts << wait.count();
                }
                clock.advance(wait);
                QVERIFY(test::spinUntil([&] { return server.requests().size() == retry + 1; }));
            }
            QVERIFY(answer.wait());
        }
        QVERIFY(firsts.size() > 6);
    }

    void waitsAsLongAsTheShopAsks_data()
    {
        QTest::addColumn<QByteArrayList>("headers");
        QTest::addColumn<int>("seconds");
        QTest::addRow("seconds") << QByteArrayList{"Retry-After: 42"} << 42;
        // the manual clock begins at 2026-09-21T14:13:20Z
        QTest::addRow("date") << QByteArrayList{"Retry-After: Mon, 21 Sep 2026 14:14:05 GMT"} << 45;
        QTest::addRow("date of a shop whose clock is a year behind")
            << QByteArrayList{"Date: Sun, 21 Sep 2025 10:00:00 GMT", "Retry-After: Sun, 21 Sep 2025 10:00:33 GMT"}
            << 33;
    }

    void waitsAsLongAsTheShopAsks()
    {
        QFETCH(const QByteArrayList, headers);
        QFETCH(const int, seconds);
        test::SocketServer server;
        server.next(answering(503, headers));
        test::ManualClock clock;
        HttpSettings settings = plain(server);
        HttpClient client(settings, clock);
        test::OutcomeOf<Result<HttpAnswer>> answer(client.read(reading(), {}));
        QVERIFY(test::spinUntil([&] { return clock.nextDelay() == Millis(seconds * 1000); }));
        clock.advance(Millis(seconds * 1000 - 1));
        QCOMPARE(server.requests().size(), 1);
        clock.advance(Millis(1));
        QVERIFY(answer.wait());
        KD_VERIFY_OK(*answer);
        QCOMPARE(server.requests().size(), 2);
    }

    void ignoresAnUnreadableRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addRow("words") << QByteArray("soon");
        QTest::addRow("negative") << QByteArray("-5");
        QTest::addRow("empty") << QByteArray("");
        QTest::addRow("past") << QByteArray("Mon, 21 Sep 2020 13:34:05 GMT");
    }

    void ignoresAnUnreadableRetryAfter()
    {
        QFETCH(const QByteArray, value);
        test::SocketServer server;
        server.next(answering(429, {"Retry-After: " + value}));
        test::ManualClock clock;
        HttpClient client(plain(server), clock);
        test::OutcomeOf<Result<HttpAnswer>> answer(client.read(reading(), {}));
        QVERIFY(answer.waitTurning(clock, Millis(50)));
        KD_VERIFY_OK(*answer);
    }

    void handsOnAWaitThatIsTooLong()
    {
        test::SocketServer server;
        server.always(answering(429, {"Retry-After: 3600"}));
        test::ManualClock clock;
        HttpClient client(plain(server), clock);
        const Result<HttpAnswer> answer = test::await(client.read(reading(), {}));
        QCOMPARE(answer.error().kind, Error::Kind::RateLimited);
        QCOMPARE(answer.error().retryAfterMs, 3'600'000);
        QCOMPARE(server.requests().size(), 1);
    }

    void stopsWhileItWaits()
    {
        test::SocketServer server;
        server.always(answering(503, {"Retry-After: 30"}));
        test::ManualClock clock;
        HttpClient client(plain(server), clock);
        StopSource stop;
        test::OutcomeOf<Result<HttpAnswer>> answer(client.read(reading(), stop.get_token()));
        QVERIFY(test::spinUntil([&] { return client.traffic().requests == 1; }));
        stop.request_stop();
        QVERIFY(answer.wait());
        QCOMPARE(answer->error().kind, Error::Kind::Cancelled);
        QCOMPARE(server.requests().size(), 1);
    }

    void opensTheCircuitAndProbesOnce()
    {
        test::SocketServer server;
        server.always(answering(503));
        test::ManualClock clock;
        HttpSettings settings = plain(server);
        settings.breakerFailures = 3;
        settings.breakerRest = Millis(30'000);
        settings.limits.readAttempts = 1;
        HttpClient client(settings, clock);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!client.isCircuitOpen());
            QCOMPARE(test::await(client.read(reading(), {})).error().code, u"service_unavailable"_s);
        }
        QVERIFY(client.isCircuitOpen());
        const Result<HttpAnswer> refused = test::await(client.read(reading(), {}));
        QCOMPARE(refused.error().code, u"circuit_open"_s);
        QCOMPARE(refused.error().retryAfterMs, 30'000);
        const SendOutcome kept = test::await(client.sendOnce(reading(), {}));
        QCOMPARE(kept.kind, SendOutcome::Kind::NotSent);
        QCOMPARE(kept.error.code, u"circuit_open"_s);
        QCOMPARE(server.requests().size(), 3);

        clock.advance(Millis(30'000));
        QVERIFY(!client.isCircuitOpen());
        server.always({Script::When::RequestRead, {}}); // the probe hangs …
        test::OutcomeOf<Result<HttpAnswer>> probe(client.read(reading(), {}));
        QVERIFY(test::spinUntil([&] { return server.requests().size() == 4; }));
        QVERIFY(client.isCircuitOpen()); // … and nobody else gets through meanwhile
        QCOMPARE(test::await(client.read(reading(), {})).error().code, u"circuit_open"_s);
        server.write(test::answerBytes(503, "{}"));
        QVERIFY(probe.wait());
        QVERIFY(client.isCircuitOpen()); // failed: another rest

        clock.advance(Millis(30'000));
        server.always(answering(200));
        QVERIFY(test::await(client.read(reading(), {})).has_value());
        QVERIFY(!client.isCircuitOpen());
        QCOMPARE(server.requests().size(), 5);
    }

    void aStoppedProbeLeavesTheNextOneFree()
    {
        test::SocketServer server;
        server.always(answering(503));
        test::ManualClock clock;
        HttpSettings settings = plain(server);
        settings.breakerFailures = 1;
        settings.limits.readAttempts = 1;
        HttpClient client(settings, clock);
        QVERIFY(!test::await(client.read(reading(), {})).has_value());
        clock.advance(settings.breakerRest);
        server.always({Script::When::RequestRead, {}});
        StopSource stop;
        test::OutcomeOf<Result<HttpAnswer>> probe(client.read(reading(), stop.get_token()));
        QVERIFY(test::spinUntil([&] { return server.requests().size() == 2; }));
        stop.request_stop();
        QVERIFY(probe.wait());
        QVERIFY(!client.isCircuitOpen());
        server.always(answering(200));
        QVERIFY(test::await(client.read(reading(), {})).has_value());
    }

    void anAnswerOfAnyOtherKindKeepsTheCircuitClosed()
    {
        test::SocketServer server;
        test::ManualClock clock;
        HttpSettings settings = plain(server);
        settings.breakerFailures = 2;
        settings.limits.readAttempts = 1;
        HttpClient client(settings, clock);
        for (const int status : {503, 404, 503, 500, 503, 429, 503, 200}) {
            server.always(answering(status));
            const Result<HttpAnswer> answer = test::await(client.read(reading(), {}));
            Q_UNUSED(answer)
            QVERIFY(!client.isCircuitOpen());
        }
        QCOMPARE(server.requests().size(), 8);
    }
};

KD_TEST_MAIN(TestHttpRetries)
#include "test_http_retries.moc"
