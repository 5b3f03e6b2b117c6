// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/unit/ctl/console.h"

using namespace Qt::StringLiterals;
using namespace kd::ctl::test;

/// What was promised and how it was kept, as a script would say it. Needs no shop.
class TestTalk : public QObject
{
    Q_OBJECT

    std::unique_ptr<Console> m_console;

    QJsonArray promises() { return m_console->run({u"case"_s, u"show"_s, u"1"_s}).object().value("promises"_L1).toArray(); }
    QJsonObject said(const QStringList &more)
    {
        const Ran ran = m_console->run(QStringList{u"contact"_s, u"add"_s, u"1"_s, u"--text"_s, u"正在核实"_s} + more);
        return ran.object();
    }
    QJsonObject lastKept()
    {
        return m_console->run({u"journal"_s, u"show"_s, u"--case"_s, u"1"_s, u"--kind"_s, u"promise"_s, u"--limit"_s, u"1"_s})
            .array()
            .first()
            .toObject()
            .value("payload"_L1)
            .toObject();
    }

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<Console>();
        QCOMPARE(m_console->run({u"case"_s, u"open"_s, u"--text"_s, u"卡密无效，退款"_s}).code, 0);
    }

    void theOnlyOpenPromiseNeedsNoNumber()
    {
        QCOMPARE(m_console->run({u"promise"_s, u"keep"_s, u"1"_s}).errorCode(), u"no_open_promise"_s);
        said({u"--promise"_s, u"核实结果"_s, u"--within"_s, u"30"_s});
        const QJsonObject kept = m_console->run({u"promise"_s, u"keep"_s, u"1"_s, u"--note"_s, u"电话已告知"_s}).object();
        QCOMPARE(kept.value("what"_L1).toString(), u"核实结果"_s);
        QVERIFY(!kept.value("kept_at"_L1).toString().isEmpty());
        QCOMPARE(promises().first().toObject().value("kept_at"_L1), kept.value("kept_at"_L1));
        QCOMPARE(lastKept().value("how"_L1).toString(), u"stated"_s);
    }

    void severalNeedIt()
    {
        said({u"--promise"_s, u"甲"_s, u"--within"_s, u"30"_s});
        said({u"--promise"_s, u"乙"_s, u"--within"_s, u"60"_s});
        const Ran unclear = m_console->run({u"promise"_s, u"keep"_s, u"1"_s});
        QCOMPARE(unclear.errorCode(), u"promise_ambiguous"_s);
        QCOMPARE(unclear.code, 1);
        QCOMPARE(m_console->run({u"promise"_s, u"keep"_s, u"1"_s, u"--promise"_s, u"1"_s}).errorCode(), u"promise_unknown"_s);
        QCOMPARE(m_console->run({u"promise"_s, u"keep"_s, u"1"_s, u"--promise"_s, u"one"_s}).code, 2);
        const QString second = QString::number(promises().last().toObject().value("seq"_L1).toInteger());
        QCOMPARE(m_console->run({u"promise"_s, u"keep"_s, u"1"_s, u"--promise"_s, second}).object().value("what"_L1).toString(), u"乙"_s);
    }

    void aContactKeepsOrRenewsWhatItNames()
    {
        said({u"--promise"_s, u"甲"_s, u"--within"_s, u"30"_s});
        const qint64 first = promises().first().toObject().value("seq"_L1).toInteger();
        const QJsonObject renewed =
            said({u"--keeps"_s, QString::number(first), u"--promise"_s, u"乙"_s, u"--within"_s, u"60"_s});
        QCOMPARE(renewed.value("keeps"_L1).toArray(), QJsonArray{first});
        QCOMPARE(lastKept().value("how"_L1).toString(), u"renewed"_s);
        said({u"--substantive"_s, u"--keeps"_s, QString::number(promises().last().toObject().value("seq"_L1).toInteger())});
        QCOMPARE(lastKept().value("how"_L1).toString(), u"contact"_s);
        QCOMPARE(m_console->run({u"promise"_s, u"keep"_s, u"1"_s}).errorCode(), u"no_open_promise"_s);
        QCOMPARE(m_console->run({u"contact"_s, u"add"_s, u"1"_s, u"--text"_s, u"x"_s, u"--keeps"_s, u"soon"_s}).code, 2);
    }

    void aScriptThatAsksHasTheCaseWait()
    {
        QVERIFY(said({u"--script"_s, u"ask_for_missing"_s}).value("waits_for_buyer"_L1).toBool());
        const QJsonObject shown = m_console->run({u"case"_s, u"show"_s, u"1"_s}).object();
        QCOMPARE(shown.value("status"_L1).toString(), u"waiting_buyer"_s);
    }
};

KD_TEST_MAIN(TestTalk)
#include "test_talk.moc"
