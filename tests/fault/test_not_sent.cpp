// SPDX-License-Identifier: GPL-3.0-or-later
// "Not sent" is said only where it is certain: nobody there, no connection, stopped before the first byte.
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

class TestNotSent : public QObject
{
    Q_OBJECT

private:
    OnceFixture m_shop;

private Q_SLOTS:
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
        const auto server = m_shop.newServer(tls);
        server->close();
        test::ManualClock clock;
        HttpClient client(m_shop.settingsFor(*server), clock);
        const SendOutcome outcome = test::await(client.sendOnce(OnceFixture::change(verb), {}));
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
        HttpSettings settings = m_shop.settingsFor(deaf);
        settings.base.setScheme(u"https"_s);
        settings.limits.connect = Millis(10'000);
        test::ManualClock clock;
        HttpClient client(settings, clock);
        test::OutcomeOf<SendOutcome> outcome(client.sendOnce(OnceFixture::change(verb), {}));
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
        QVERIFY(!deaf.received().contains(OnceFixture::operation()));
    }

    void closedAtAccept_data() { isNotSentWhereNobodyListens_data(); }

    void closedAtAccept()
    {
        QFETCH(const QByteArray, verb);
        QFETCH(const bool, tls);
        const auto server = m_shop.newServer(tls);
        server->always({When::Accepted, {}, Then::Close});
        test::ManualClock clock;
        HttpClient client(m_shop.settingsFor(*server), clock);
        const SendOutcome outcome = test::await(client.sendOnce(OnceFixture::change(verb), {}));
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
        const auto server = m_shop.newServer(tls);
        test::ManualClock clock;
        HttpClient client(m_shop.settingsFor(*server), clock);
        QVERIFY(OnceFixture::warmUp(client, *server));
        server->closeConnections();
        const SendOutcome outcome = test::await(client.sendOnce(OnceFixture::change(verb), {}));
        server->settle();
        QVERIFY(server->count(verb) <= 1);
        QCOMPARE(outcome.kind == Kind::Answered, server->count(verb) == 1);
        if (outcome.kind == Kind::NotSent) {
            QVERIFY(!server->received().contains(OnceFixture::operation()));
        }
    }

    void earlyAnswerIsAnAnswer()
    {
        const auto server = m_shop.newServer(false);
        server->always({When::HeaderRead, test::answerBytes(413, OnceFixture::body())});
        test::ManualClock clock;
        HttpClient client(m_shop.settingsFor(*server), clock);
        const SendOutcome outcome = test::await(client.sendOnce(OnceFixture::change("POST"), {}));
        server->settle();
        QCOMPARE(outcome.kind, Kind::Answered);
        QCOMPARE(outcome.answer.status, 413);
        QCOMPARE(server->count("POST"), 1);
    }

    void largeBodyLeavesOnceAndWhole()
    {
        const auto server = m_shop.newServer(true);
        test::ManualClock clock;
        HttpClient client(m_shop.settingsFor(*server), clock);
        HttpRequest request = OnceFixture::change("POST");
        request.body = QByteArray(3'000'000, 'x');
        const SendOutcome outcome = test::await(client.sendOnce(request, {}));
        QCOMPARE(outcome.kind, Kind::Answered);
        QCOMPARE(server->requests().size(), 1);
        QCOMPARE(server->requests().constFirst().body, request.body);
    }

    void largeBodyCutInTheMiddle()
    {
        const auto server = m_shop.newServer(true);
        server->always({When::HalfBodyRead, {}, Then::Reset});
        test::ManualClock clock;
        HttpClient client(m_shop.settingsFor(*server), clock);
        HttpRequest request = OnceFixture::change("POST");
        request.body = QByteArray(3'000'000, 'x');
        const SendOutcome outcome = test::await(client.sendOnce(request, {}));
        server->settle();
        QCOMPARE(outcome.kind, Kind::Unknown);
        QCOMPARE(server->requests().size(), 1);
    }

    void stoppedBeforeItLeaves()
    {
        const auto server = m_shop.newServer(false);
        test::ManualClock clock;
        HttpClient client(m_shop.settingsFor(*server), clock);
        StopSource stop;
        stop.request_stop();
        const SendOutcome outcome = test::await(client.sendOnce(OnceFixture::change("POST"), stop.get_token()));
        server->settle();
        QCOMPARE(outcome.kind, Kind::NotSent);
        QCOMPARE(outcome.error.kind, Error::Kind::Cancelled);
        QCOMPARE(server->connections(), 0);
    }

    void stoppedAfterItLeft()
    {
        const auto server = m_shop.newServer(true);
        server->always({When::RequestRead, {}});
        test::ManualClock clock;
        HttpClient client(m_shop.settingsFor(*server), clock);
        StopSource stop;
        test::OutcomeOf<SendOutcome> outcome(client.sendOnce(OnceFixture::change("POST"), stop.get_token()));
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
            const auto server = m_shop.newServer(tls);
            test::ManualClock clock;
            HttpClient client(m_shop.settingsFor(*server), clock);
            StopSource stop;
            test::OutcomeOf<SendOutcome> outcome(client.sendOnce(OnceFixture::change("DELETE"), stop.get_token()));
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

KD_TEST_MAIN(TestNotSent)
#include "test_not_sent.moc"
