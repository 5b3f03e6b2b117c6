// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the network does, a request that changes the shop leaves once, and what became of it is never guessed.
#include "tests/fault/once_fixture.h"
#include "tests/support/outcome_of.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::shop;
using kd::test::OnceFixture;
using kd::test::Script;
using Kind = SendOutcome::Kind;
using When = Script::When;
using Then = Script::Then;

namespace {

const QByteArray json = OnceFixture::body();
const QByteArray isJson = "Content-Type: application/json";
constexpr int statusless = 0;

struct Fault
{
    const char *name;
    Script script;
    QList<Kind> kinds; ///< more than one where it depends on which side is faster
    int status;        ///< of the answer or in the error; -1: either none or that of the answer
    QString code;      ///< of the error; empty: any
    bool hangs = false; ///< only a time-out may end it
};

QList<Fault> faults()
{
    const QByteArray whole = test::answerBytes(201, json, {isJson});
    const QByteArray chunked = test::chunkedBytes(201, json, {isJson});
    const QByteArray packed = test::gzipped(json);
    const QByteArray packedChunks = test::chunkedBytes(201, packed, {isJson, "Content-Encoding: gzip"});
    const qsizetype body = whole.size() - json.size();
    const qsizetype firstChunk = chunked.indexOf("\r\n\r\n") + 4;
    const QByteArray text = test::endlessBytes(200, "done", {"Content-Type: text/plain"});
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
        {"chunks cut between two", {When::RequestRead, chunked.left(firstChunk + 12 * 2), Then::Close},
         unknown, 201, cut},
        {"chunks that never come", {When::RequestRead, chunked.left(firstChunk), Then::Close},
         unknown, 201, cut},
        {"chunks cut inside a size", {When::RequestRead, chunked.left(firstChunk + 2), Then::Close},
         unknown, 201, {}, true}, // Qt may wait for the rest of it although the connection is gone
        {"gzip cut", {When::RequestRead, packedChunks.chopped(24), Then::Close}, unknown, 201, cut},
        {"ends with the connection, cut", {When::RequestRead, test::endlessBytes(200, json.chopped(1), {isJson}),
            Then::Close}, unknown, 200, cut},
        {"text whose end nothing proves", {When::RequestRead, text, Then::Close}, unknown, 200, cut},
        // answers that Qt would act upon
        {"301", {When::RequestRead, test::answerBytes(301, "", {"Location: /other"})}, unknown, 301, u"redirected"_s},
        {"302", {When::RequestRead, test::answerBytes(302, "", {"Location: /other"})}, unknown, 302, u"redirected"_s},
        {"307 to itself", {When::RequestRead, test::answerBytes(307, "", {"Location: /act"})}, unknown, 307,
         u"redirected"_s},
        {"308 elsewhere", {When::RequestRead, test::answerBytes(308, "", {"Location: https://127.0.0.1:1/x?key=k"})},
         unknown, 308, u"redirected"_s},
        {"garbage", {When::RequestRead, "220 mail.example ESMTP\r\n\r\n", Then::Close}, unknown, -1, {}},
        {"silence, then time-out", {When::RequestRead, {}}, unknown, statusless, u"timed_out_first_byte"_s,
         true},
        {"half an answer, then silence", {When::RequestRead, whole.left(body + 20)}, unknown, 201, u"stalled"_s,
         true},
    };
}

} // namespace

class TestSendOnce : public QObject
{
    Q_OBJECT

private:
    OnceFixture m_shop;

private Q_SLOTS:
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
                        QTest::addRow("%s, %s, %s, %s", all.at(i).name, verb, warm ? "warm" : "cold",
                                      tls ? "TLS" : "plain")
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
        const auto server = m_shop.newServer(tls);
        test::ManualClock clock;
        HttpSettings settings = m_shop.settingsFor(*server);
        if (expected.code == "timed_out_first_byte"_L1) {
            settings.limits.firstByte = Millis(30'000);
        }
        HttpClient client(settings, clock);
        if (warm) {
            QVERIFY(OnceFixture::warmUp(client, *server));
        }
        // The same fate for every further request, so that a second one would be seen and not answered by chance.
        server->always(expected.script);
        const int before = server->requests().size();

        test::OutcomeOf<SendOutcome> outcome(client.sendOnce(OnceFixture::change(verb), {}));
        // Turned any earlier, the clock would end a handshake that is still going on: nothing would have been sent.
        QVERIFY(!expected.hangs || test::spinUntil([&] { return server->requests().size() > before; }));
        QVERIFY(expected.hangs ? outcome.waitTurning(clock, Millis(1000)) : outcome.wait());
        server->settle();

        QVERIFY2(expected.kinds.contains(outcome->kind), qPrintable(toLogLine(outcome->error)));
        QCOMPARE(server->requests().size() - before, 1);
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
        QVERIFY2(expected.code.isEmpty() || outcome->error.code == expected.code,
                 qPrintable(toLogLine(outcome->error)));
        if (expected.status >= 0) {
            QCOMPARE(outcome->error.httpStatus, expected.status);
        }
    }
};

KD_TEST_MAIN(TestSendOnce)
#include "test_send_once.moc"
