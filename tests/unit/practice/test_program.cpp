// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/unit/practice/client.h"
#include "tests/unit/practice/recording.h"

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace kd::practice::test;

namespace {

constexpr int patience = 30'000;

/// The program as the desk starts it; killed when the test is done with it.
class Program
{
public:
    explicit Program(const QStringList &arguments)
    {
        m_process.setProgram(QStringLiteral(KAMIDESK_BIN_DIR "/kamidesk-practice"));
        m_process.setArguments(arguments);
        m_process.start();
    }
    ~Program() { kill(); }
    Q_DISABLE_COPY_MOVE(Program)

    QJsonObject greeting()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) {
        }
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
    QProcess &process() { return m_process; }

private:
    QProcess m_process;
};

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void greetsFirstAndEndsCleanly()
    {
        Program program({u"--orders"_s, u"20"_s});
        const QJsonObject greeting = program.greeting();
        for (const QString &field :
             {u"url"_s, u"kind"_s, u"key"_s, u"secret"_s, u"license_key"_s, u"license_secret"_s, u"ca"_s}) {
            QVERIFY2(!greeting.value(field).toString().isEmpty(), qPrintable(field));
        }
        QCOMPARE(greeting.value(u"kind"_s).toString(), u"woocommerce"_s);
        QCOMPARE(Client(greeting).get(u"/wp-json/wc/v3/orders"_s).json().array().size(), 10);
        program.process().terminate();
        QVERIFY(program.process().waitForFinished(patience));
        QCOMPARE(program.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.process().exitCode(), 0);
    }

    void aKillBetweenEffectAndAnswerLosesNothing()
    {
        QTemporaryDir folder;
        const QStringList arguments{u"--orders"_s, u"40"_s,      u"--state"_s,
                                    folder.path(), u"--fault"_s, u"after_effect_hang:POST:/refunds:1"_s};
        QJsonObject greeting;
        QString refunds;
        {
            Program program(arguments);
            greeting = program.greeting();
            Client client(greeting);
            const QJsonArray orders = client.get(u"/wp-json/wc/v3/orders?status=completed"_s).json().array();
            QVERIFY(!orders.isEmpty());
            const qint64 id = orders.first().toObject().value(u"id"_s).toInteger();
            refunds = "/wp-json/wc/v3/orders/"_L1 + QString::number(id) + "/refunds"_L1;
            QNetworkReply *reply =
                client.start("POST", refunds, {{u"amount"_s, u"0.10"_s}, {u"reason"_s, u"kd:op-9"_s}});
            QTRY_COMPARE_WITH_TIMEOUT(client.get(u"/practice/ledger"_s).json().array().size(), 2, patience);
            QVERIFY(!reply->isFinished());
            program.kill();
            QVERIFY(finish(reply));
            QVERIFY(reply->error() != QNetworkReply::NoError);
            reply->deleteLater();
        }
        Program again({u"--state"_s, folder.path()});
        QCOMPARE(again.greeting(), greeting); // port, credentials and authority file too
        Client client(greeting);
        const QJsonArray ledger = client.get(u"/practice/ledger"_s).json().array();
        QCOMPARE(ledger.size(), 2);
        QCOMPARE(ledger.first().toObject().value(u"verb"_s).toString(), u"refund_gateway"_s);
        QCOMPARE(ledger.first().toObject().value(u"amount_minor"_s).toInt(), 10);
        const QJsonArray shown = client.get(refunds).json().array();
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().toObject().value(u"reason"_s).toString(), u"kd:op-9"_s);
    }

    void servesTheRecordedShop()
    {
        Program program({u"--load"_s, recordedFolder()});
        Client client(program.greeting());
        const QJsonArray page =
            client.get(u"/wp-json/wc/v3/orders?per_page=100&page=2&orderby=id&order=asc"_s).json().array();
        QCOMPARE(page, recording(u"46"_s).body.toArray());
        QCOMPARE(client.get(u"/wp-json/"_s).json().object().value(u"timezone_string"_s).toString(), u"Europe/Vienna"_s);
    }

    void endsWithItsParent()
    {
        Program program({u"--orders"_s, u"1"_s, u"--with-parent"_s});
        QVERIFY(!program.greeting().isEmpty());
        program.process().closeWriteChannel();
        QVERIFY(program.process().waitForFinished(patience));
        QCOMPARE(program.process().exitCode(), 0);
    }

    void refusesWithOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("load") << QStringList{u"--load"_s, u"/nonexistent"_s};
        QTest::newRow("state") << QStringList{u"--state"_s, u"/dev/null/x"_s};
        QTest::newRow("port") << QStringList{u"--port"_s, u"70000"_s};
        QTest::newRow("orders") << QStringList{u"--orders"_s, u"-1"_s};
        QTest::newRow("now") << QStringList{u"--now"_s, u"yesterday"_s};
        QTest::newRow("fault") << QStringList{u"--fault"_s, u"nonsense"_s};
    }

    void refusesWithOneSentence()
    {
        QFETCH(QStringList, arguments);
        Program program(arguments);
        QVERIFY(program.process().waitForFinished(patience));
        QVERIFY(program.process().exitCode() != 0);
        QVERIFY(program.process().readAllStandardOutput().isEmpty());
        QCOMPARE(program.process().readAllStandardError().count('\n'), 1);
    }
};

KD_TEST_MAIN(TestProgram)
#include "test_program.moc"
