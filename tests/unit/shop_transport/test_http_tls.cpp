// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the client talks to: every wrong certificate is refused, and nothing was said before.
#include "models/shop/transport/http.h"
#include "tests/support/outcome_of.h"
#include "tests/support/socket_server.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::shop;

class TestHttpTls : public QObject
{
    Q_OBJECT

private:
    test::TestAuthority m_ours;
    test::TestAuthority m_other;
    QTemporaryDir m_folder;
    test::ManualClock m_clock;

    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    [[nodiscard]] HttpSettings trusting(const test::SocketServer &server, const QString &caFile) const
    {
        HttpSettings settings;
        settings.base = server.url();
        settings.caFile = caFile;
        return settings;
    }

    [[nodiscard]] static HttpRequest request()
    {
        HttpRequest request;
        request.path = u"/orders"_s;
        request.headers = {{"Authorization", "Basic SECRET"}};
        request.doing = u"read orders"_s;
        return request;
    }

private Q_SLOTS:
    void trustsTheGivenAuthority()
    {
        test::SocketServer server(m_ours.issue("IP:127.0.0.1"));
        HttpClient client(trusting(server, written(u"ca.pem"_s, m_ours.certificatePem())), m_clock);
        QVERIFY(test::await(client.read(request(), {})).has_value());
        QCOMPARE(test::await(client.sendOnce(request(), {})).kind, SendOutcome::Kind::Answered);
        QCOMPARE(server.requests().size(), 2);
    }

    void trustsOneOfSeveralInAFile()
    {
        test::SocketServer server(m_ours.issue("IP:127.0.0.1"));
        const QByteArray both = m_other.certificatePem() + m_ours.certificatePem();
        HttpClient client(trusting(server, written(u"both.pem"_s, both)), m_clock);
        QVERIFY(test::await(client.read(request(), {})).has_value());
    }

    void refusesWrongCertificates_data()
    {
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<int>("fromDay");
        QTest::addColumn<int>("toDay");
        QTest::addColumn<bool>("ours");
        QTest::addColumn<QString>("code");
        const QByteArray right = "IP:127.0.0.1";
        const QByteArray wrong = "DNS:shop.example";
        QTest::addRow("another authority") << right << -1 << 30 << false << u"certificate_untrusted"_s;
        QTest::addRow("another host") << wrong << -1 << 30 << true << u"certificate_wrong_host"_s;
        QTest::addRow("expired") << right << -30 << -1 << true << u"certificate_expired"_s;
        QTest::addRow("not yet valid") << right << 5 << 30 << true << u"certificate_expired"_s;
        QTest::addRow("all of it") << wrong << -30 << -1 << false << u"certificate_untrusted"_s;
    }

    void refusesWrongCertificates()
    {
        QFETCH(const QByteArray, names);
        QFETCH(const int, fromDay);
        QFETCH(const int, toDay);
        QFETCH(const bool, ours);
        QFETCH(const QString, code);
        test::SocketServer server((ours ? m_ours : m_other).issue(names, fromDay, toDay));
        HttpClient client(trusting(server, written(u"ca.pem"_s, m_ours.certificatePem())), m_clock);
        const Result<HttpAnswer> answer = test::await(client.read(request(), {}));
        QCOMPARE(answer.error().code, code);
        QCOMPARE(answer.error().kind, Error::Kind::Network);
        QVERIFY(!answer.error().detail.isEmpty());
        const SendOutcome outcome = test::await(client.sendOnce(request(), {}));
        QCOMPARE(outcome.kind, SendOutcome::Kind::NotSent);
        QCOMPARE(outcome.error.code, code);
        server.settle();
        QCOMPARE(server.received(), QByteArray()); // no credential, nothing at all
        QCOMPARE(client.traffic().requests, 2); // not tried again: it does not become right
    }

    void trustsNobodyUnasked()
    {
        test::SocketServer server(m_ours.issue("IP:127.0.0.1"));
        HttpClient client(trusting(server, {}), m_clock);
        QCOMPARE(test::await(client.read(request(), {})).error().code, u"certificate_untrusted"_s);
        QCOMPARE(server.received(), QByteArray());
    }

    void saysThatTheFileCannotBeRead_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addRow("missing") << m_folder.filePath(u"missing.pem"_s);
        QTest::addRow("a folder") << m_folder.path();
        QTest::addRow("empty") << written(u"empty.pem"_s, {});
        QTest::addRow("no certificate") << written(u"text.pem"_s, "hello");
        QTest::addRow("cut") << written(u"cut.pem"_s, m_ours.certificatePem().left(200));
    }

    void saysThatTheFileCannotBeRead()
    {
        QFETCH(const QString, file);
        test::SocketServer server(m_ours.issue("IP:127.0.0.1"));
        HttpClient client(trusting(server, file), m_clock);
        const Result<HttpAnswer> answer = test::await(client.read(request(), {}));
        QCOMPARE(answer.error().code, u"ca_file_unreadable"_s);
        QCOMPARE(answer.error().doing, u"read orders"_s);
        QCOMPARE(test::await(client.sendOnce(request(), {})).kind, SendOutcome::Kind::NotSent);
        QCOMPARE(server.connections(), 0);
    }

    void saysThatThereIsNoTls()
    {
        test::SocketServer plain;
        HttpSettings settings = trusting(plain, {});
        settings.base.setScheme(u"https"_s);
        settings.limits.readAttempts = 1;
        HttpClient client(settings, m_clock);
        plain.always({test::Script::When::Accepted, "220 mail.example ESMTP\r\n"});
        const Result<HttpAnswer> answer = test::await(client.read(request(), {}));
        QCOMPARE(answer.error().code, u"tls_failed"_s);
        const SendOutcome outcome = test::await(client.sendOnce(request(), {}));
        QCOMPARE(outcome.kind, SendOutcome::Kind::NotSent);
    }

    void saysThatTheHostIsNotFound()
    {
        HttpSettings settings;
        settings.base = QUrl(u"https://no-such-shop.invalid"_s);
        settings.limits.readAttempts = 1;
        HttpClient client(settings, m_clock);
        QCOMPARE(test::await(client.read(request(), {})).error().code, u"host_not_found"_s);
        const SendOutcome outcome = test::await(client.sendOnce(request(), {}));
        QCOMPARE(outcome.kind, SendOutcome::Kind::NotSent);
        QCOMPARE(outcome.error.code, u"host_not_found"_s);
    }
};

KD_TEST_MAIN(TestHttpTls)
#include "test_http_tls.moc"
