// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "models/intake/intake.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace kd;

class TestBook : public QObject
{
    Q_OBJECT

    // The project's own word lists in a folder, with one file changed.
    static void copyLists(const QString &to)
    {
        const QDir from(QString(QLatin1StringView(KAMIDESK_SOURCE_DIR) + u"/resources/playbooks/intake"_s));
        for (const QString &name : from.entryList({u"*.toml"_s})) {
            QVERIFY(QFile::copy(from.filePath(name), QString(to + u'/' + name)));
        }
    }
    static void append(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write(text);
    }

private Q_SLOTS:
    void readsAFolder()
    {
        QTemporaryDir folder;
        copyLists(folder.path());
        append(folder.filePath(u"reasons.toml"_s), "\n[[rule]]\nlabel = \"risk_hold\"\nweight = 90\nsay = [\"xyzzy\"]\n");
        const auto analyser = intake::Analyser::load(folder.path());
        KD_VERIFY_OK(analyser);
        QCOMPARE(analyser->analyse(u"KD20251201000099 xyzzy"_s).reason, Reason::RiskHold);
    }

    void refusesMistakesWithFileAndLine_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<int>("line"); // behind the file's last line
        QTest::addColumn<QString>("says");
        QTest::newRow("label") << QByteArray("[[rule]]\nlabel = \"stolen\"\nweight = 1\nsay = [\"x\"]\n") << 2 << u"stolen"_s;
        QTest::newRow("weight") << QByteArray("[[rule]]\nlabel = \"expired\"\nweight = \"much\"\nsay = [\"x\"]\n") << 3 << u"weight"_s;
        QTest::newRow("phrase") << QByteArray("[[rule]]\nlabel = \"expired\"\nweight = 1\nsay = [\n\"x\",\n\"(y\"]\n") << 6 << u"(y"_s;
        QTest::newRow("group") << QByteArray("[[rule]]\nlabel = \"expired\"\nweight = 1\nsay = [\"{nobody}\"]\n") << 4 << u"nobody"_s;
        QTest::newRow("matches everywhere") << QByteArray("[[rule]]\nlabel = \"expired\"\nweight = 1\nsay = [\"(x)?\"]\n") << 4 << u"everywhere"_s;
        QTest::newRow("no toml") << QByteArray("[[rule\n") << 1 << u""_s;
    }
    void refusesMistakesWithFileAndLine()
    {
        QFETCH(QByteArray, rule);
        QFETCH(int, line);
        QFETCH(QString, says);
        QTemporaryDir folder;
        copyLists(folder.path());
        const QString path = folder.filePath(u"reasons.toml"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const int before = int(file.readAll().count('\n'));
        file.close();
        append(path, rule);
        const auto analyser = intake::Analyser::load(folder.path());
        QVERIFY(!analyser.has_value());
        QCOMPARE(analyser.error().code, u"playbook_unreadable"_s);
        const QString place = QString(u"reasons.toml:"_s + QString::number(before + line) + u':');
        QVERIFY2(analyser.error().detail.startsWith(place), qPrintable(analyser.error().detail));
        QVERIFY2(analyser.error().detail.contains(says), qPrintable(analyser.error().detail));
    }

    void namesAMissingFile()
    {
        QTemporaryDir folder;
        const auto analyser = intake::Analyser::load(folder.path());
        QVERIFY(!analyser.has_value());
        QVERIFY(analyser.error().detail.startsWith(u"characters.toml:1"_s));
    }
};

KD_TEST_MAIN(TestBook)
#include "test_book.moc"
