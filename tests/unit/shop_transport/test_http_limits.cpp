// SPDX-License-Identifier: GPL-3.0-or-later
// Time-outs by an injected clock, and limits of size.
#include "models/shop/transport/http.h"
#include "tests/support/outcome_of.h"
#include "tests/support/socket_server.h"
#include "tests/support/test_main.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::shop;
using kd::test::Script;

namespace {

constexpr Millis never{24 * 3'600'000};

// Only the limits that a test sets can be what ends its request.
HttpSettings patient(const test::SocketServer &server)
{
    HttpSettings settings;
    settings.base = server.url();
    settings.allowPlainHttp = true;
    settings.limits.connect = never;
    settings.limits.firstByte = never;
    settings.limits.stall = never;
    settings.limits.total = never;
    settings.limits.readAttempts = 1;
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

class TestHttpLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsForTheHandshakeOnlySoLong()
    {
        test::SocketServer deaf;
        HttpSettings settings = patient(deaf);
        settings.base.setScheme(u"https"_s);
        settings.limits.connect = Millis(10'000);
        test::ManualClock clock;
        HttpClient client(settings, clock);
        test::OutcomeOf<Result<HttpAnswer>> answer(client.read(reading(), {}));
        QVERIFY(test::spinUntil([&] { return deaf.connections() == 1; }));
        clock.advance(Millis(9'999));
        QVERIFY(!answer.isDone());
        clock.advance(Millis(1));
        QVERIFY(answer.wait());
        QCOMPARE(answer->error().code, u"timed_out_connect"_s);
        QVERIFY(answer->error().retrySafe);
    }

    void waitsForTheFirstByteOnlySoLong()
    {
        test::SocketServer server;
        server.always({Script::When::RequestRead, {}});
        HttpSettings settings = patient(server);
        settings.limits.firstByte = Millis(30'000);
        test::ManualClock clock;
        HttpClient client(settings, clock);
        test::OutcomeOf<Result<HttpAnswer>> answer(client.read(reading(), {}));
        QVERIFY(test::spinUntil([&] { return server.requests().size() == 1; }));
        clock.advance(Millis(29'999));
        QVERIFY(!answer.isDone());
        QVERIFY(answer.waitTurning(clock, Millis(1000)));
        QCOMPARE(answer->error().code, u"timed_out_first_byte"_s);
        QCOMPARE(answer->error().httpStatus, 0);
    }

    void noticesAStall()
    {
        test::SocketServer server;
        server.always({Script::When::RequestRead, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345"});
        HttpSettings settings = patient(server);
        settings.limits.stall = Millis(20'000);
        test::ManualClock clock;
        HttpClient client(settings, clock);
        test::OutcomeOf<Result<HttpAnswer>> answer(client.read(reading(), {}));
        QVERIFY(answer.waitTurning(clock, Millis(5'000)));
        QCOMPARE(answer->error().code, u"stalled"_s);
        QCOMPARE(answer->error().httpStatus, 200);
    }

    // Each byte comes in time, but there is an end to patience.
    void limitsADripInTotal()
    {
        test::SocketServer server;
        server.always({Script::When::RequestRead, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"});
        HttpSettings settings = patient(server);
        settings.limits.total = Millis(120'000);
        test::ManualClock clock;
        HttpClient client(settings, clock);
        test::OutcomeOf<Result<HttpAnswer>> answer(client.read(reading(), {}));
        QVERIFY(test::spinUntil([&] { return server.requests().size() == 1; }));
        int drops = 0;
        QVERIFY(test::spinUntil([&] {
            server.write("x");
            ++drops;
            clock.advance(Millis(200));
            return answer.isDone();
        }));
        QCOMPARE(answer->error().code, u"timed_out_total"_s);
        QVERIFY(clock.elapsed() >= Millis(120'000));
        QVERIFY(drops > 100);
    }

    void aSlowButWholeAnswerIsOne()
    {
        test::SocketServer server;
        server.always({Script::When::RequestRead, "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n"});
        HttpSettings settings = patient(server);
        settings.limits.stall = Millis(20'000);
        test::ManualClock clock;
        HttpClient client(settings, clock);
        test::OutcomeOf<Result<HttpAnswer>> answer(client.read(reading(), {}));
        QVERIFY(test::spinUntil([&] { return server.requests().size() == 1; }));
        for (int i = 0; i < 3; ++i) {
            clock.advance(Millis(6'000));
            server.write("x");
        }
        QVERIFY(answer.wait());
        KD_VERIFY_OK(*answer);
        QCOMPARE((*answer)->body, QByteArray("xxx"));
        QVERIFY((*answer)->took >= Millis(18'000));
    }

    void takesExactlyTheLimit()
    {
        test::SocketServer server;
        HttpSettings settings = patient(server);
        settings.limits.maxBytes = 1000;
        test::ManualClock clock;
        HttpClient client(settings, clock);
        server.always({Script::When::RequestRead, test::answerBytes(200, QByteArray(1000, 'x'))});
        QVERIFY(test::await(client.read(reading(), {})).has_value());
        server.always({Script::When::RequestRead, test::answerBytes(200, QByteArray(1001, 'x'))});
        const Result<HttpAnswer> answer = test::await(client.read(reading(), {}));
        QCOMPARE(answer.error().code, u"answer_too_large"_s);
        QCOMPARE(answer.error().kind, Error::Kind::Protocol);
        QCOMPARE(answer.error().httpStatus, 200);
    }

    void takesALargeAnswer()
    {
        test::SocketServer server;
        test::ManualClock clock;
        HttpClient client(patient(server), clock);
        const QByteArray large(20'000'000, 'x');
        server.always({Script::When::RequestRead, test::answerBytes(200, large)});
        const Result<HttpAnswer> answer = test::await(client.read(reading(), {}));
        KD_VERIFY_OK(answer);
        QVERIFY(answer->body == large);
    }

    // 200 MB in 200 KB: stopped at the limit, long before it fills the memory.
    void stopsABomb()
    {
        test::SocketServer server;
        HttpSettings settings = patient(server);
        settings.limits.maxBytes = 1'000'000;
        test::ManualClock clock;
        HttpClient client(settings, clock);
        const QByteArray bomb = test::gzipped(QByteArray(50'000'000, '\0')).repeated(4);
        server.always({Script::When::RequestRead, test::answerBytes(200, bomb, {"Content-Encoding: gzip"})});
        const Result<HttpAnswer> answer = test::await(client.read(reading(), {}));
        QCOMPARE(answer.error().code, u"answer_too_large"_s);
    }

    // Of a change the answer's size does not undo what happened.
    void tooLargeAnAnswerToAChangeIsUnknown()
    {
        test::SocketServer server;
        HttpSettings settings = patient(server);
        settings.limits.maxBytes = 10;
        test::ManualClock clock;
        HttpClient client(settings, clock);
        server.always({Script::When::RequestRead, test::answerBytes(201, QByteArray(1001, 'x'))});
        HttpRequest request = reading();
        request.method = "POST";
        const SendOutcome outcome = test::await(client.sendOnce(request, {}));
        QCOMPARE(outcome.kind, SendOutcome::Kind::Unknown);
        QCOMPARE(outcome.error.code, u"answer_too_large"_s);
    }
};

KD_TEST_MAIN(TestHttpLimits)
#include "test_http_limits.moc"
