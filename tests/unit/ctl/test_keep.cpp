// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/unit/ctl/console.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace kd::ctl::test;

/// Whose a case is and what is kept of it, as a script asks for both. No shop is needed.
class TestKeep : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCaseIsHandedOverAndTakenBack()
    {
        Console console;
        QCOMPARE(console.run({u"profile"_s, u"add"_s, u"mei"_s, u"--name"_s, u"梅"_s}).code, 0);
        const Ran opened = console.run({u"case"_s, u"open"_s}, "没收到卡密");
        QCOMPARE(opened.code, 0);
        const QString number = QString::number(opened.object().value("case"_L1).toInteger());
        const auto assignee = [](const Ran &ran) { return ran.object().value("assignee"_L1).toString(); };
        QCOMPARE(assignee(console.run({u"case"_s, u"assign"_s, number, u"--to"_s, u"梅"_s})), u"mei"_s);
        QCOMPARE(assignee(console.run({u"case"_s, u"show"_s, number})), u"mei"_s);
        QCOMPARE(assignee(console.run({u"case"_s, u"assign"_s, number})), u"owner"_s); // whoever acts
        const Ran refused = console.run({u"case"_s, u"assign"_s, number, u"--to"_s, u"nobody"_s});
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.errorCode(), u"profile_unknown"_s);
        const Ran journal = console.run({u"journal"_s, u"show"_s, u"--kind"_s, u"case.assigned"_s});
        QCOMPARE(journal.array().size(), 2);
    }

    void aClosedCaseIsOpenedAgain()
    {
        Console console;
        QCOMPARE(console.run({u"case"_s, u"open"_s}, "没收到卡密").code, 0);
        const auto status = [](const Ran &ran) { return ran.object().value("status"_L1).toString(); };
        QCOMPARE(status(console.run({u"case"_s, u"close"_s, u"1"_s, u"--cause"_s, u"bad_card"_s})), u"closed"_s);
        QCOMPARE(status(console.run({u"case"_s, u"reopen"_s, u"1"_s, u"--reason"_s, u"买家又来了"_s})), u"open"_s);
        QCOMPARE(console.run({u"case"_s, u"reopen"_s, u"7"_s, u"--reason"_s, u"x"_s}).errorCode(), u"case_unknown"_s);
    }

    void backupsAreListedWithWhatTheyAreWorth()
    {
        Console console;
        QCOMPARE(console.run({u"profile"_s, u"add"_s, u"mei"_s}).code, 0);
        QCOMPARE(console.run({u"backup"_s, u"list"_s}).array().size(), 0);
        const QString good = console.run({u"backup"_s}).object().value("path"_L1).toString();
        const QString bad = console.run({u"backup"_s}).object().value("path"_L1).toString();
        QFile file(bad);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(100) && file.write(QByteArray(2000, '\x33')) == 2000);
        file.close();
        // Neither the key nor the desk is needed to see what could be restored.
        const Ran listed = Console::runBare({u"--data"_s, console.data(), u"--json"_s, u"backup"_s, u"list"_s});
        QCOMPARE(listed.code, 0);
        QCOMPARE(listed.array().size(), 2);
        const QJsonObject newest = listed.array().at(0).toObject();
        const QJsonObject older = listed.array().at(1).toObject();
        QCOMPARE(newest.value("path"_L1).toString(), bad);
        QCOMPARE(newest.value("good"_L1).toBool(true), false);
        QCOMPARE(newest.value("error_code"_L1).toString(), u"backup_damaged"_s);
        QCOMPARE(older.value("path"_L1).toString(), good);
        QCOMPARE(older.value("good"_L1).toBool(), true);
        QCOMPARE(older.value("entries"_L1).toInteger(), 2);
        QCOMPARE(older.value("bytes"_L1).toInteger(), QFileInfo(good).size());
        QVERIFY(older.value("made_at"_L1).toString().endsWith(u'Z'));
        QCOMPARE(console.run({u"restore"_s}).object().value("restored"_L1).toString(), good);
        const Ran told = console.run({u"journal"_s, u"show"_s, u"--kind"_s, u"desk.restored"_s});
        QCOMPARE(told.array().size(), 1);
    }
};

KD_TEST_MAIN(TestKeep)
#include "test_keep.moc"
