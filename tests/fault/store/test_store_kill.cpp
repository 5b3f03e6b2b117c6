// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/unit/store/store_fixture.h"

#include <QHash>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::store;
using namespace kd::test;

class TestStoreKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// D1: the writer is killed at a random point after a random number of acknowledged commits, again and again on the
    /// same folder. What was acknowledged is there, unchanged; the chain and the lists are whole.
    void noAcknowledgedCommitIsLost()
    {
        const int kills = qEnvironmentVariableIsSet("KAMIDESK_FULL_TESTS") ? 1000 : 100;
        StoreFixture fixture;
        QHash<qint64, QByteArray> acknowledged;
        QRandomGenerator dice(QRandomGenerator::global()->generate());
        for (int round = 0; round < kills; ++round) {
            QProcess writer;
            writer.start(QCoreApplication::applicationDirPath() + u"/kd_store_writer"_s,
                         {fixture.folder.path(), QString::fromLatin1(fixture.key.bytes().toHex()), QString::number(round)});
            QVERIFY(writer.waitForStarted());
            // Zero: killed somewhere in opening the folder.
            const int wanted = dice.bounded(12);
            QByteArray said;
            while (said.count('\n') < wanted) {
                QVERIFY2(writer.waitForReadyRead(30'000), writer.readAllStandardError().constData());
                said += writer.readAllStandardOutput();
            }
            writer.kill();
            QVERIFY(writer.waitForFinished());
            said += writer.readAllStandardOutput();
            const auto lines = said.split('\n');
            for (qsizetype i = 0; i + 1 < lines.size(); ++i) { // the last is empty, or was cut
                acknowledged.insert(lines.at(i).split(' ').at(0).toLongLong(),
                                    QByteArray::fromHex(lines.at(i).split(' ').at(1)));
            }
        }
        QVERIFY(!acknowledged.isEmpty());
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        const auto check = (*store)->read([](const Reader &r) { return r.desk.verify(); }).result();
        KD_VERIFY_OK(check);
        QVERIFY(check->ok);
        QCOMPARE(check->count % 2, 0); // two entries a transaction, both or none
        const auto entries = (*store)->read([](const Reader &r) { return r.desk.entries(EntryFilter{}, 0, 1'000'000); }).result();
        KD_VERIFY_OK(entries);
        QHash<qint64, QByteArray> present;
        for (const JournalEntry &entry : *entries) {
            present.insert(entry.seq, entry.hash);
        }
        for (auto it = acknowledged.cbegin(); it != acknowledged.cend(); ++it) {
            QCOMPARE(present.value(it.key()), it.value());
        }
        const auto lists = [&] {
            return (*store)
                ->read([](const Reader &r) -> Result<std::pair<std::vector<CaseRow>, std::vector<IntentRow>>> {
                    return std::pair(r.desk.cases({}, {}, 1'000'000).value(), r.desk.intents({}, 1'000'000).value());
                })
                .result()
                .value();
        };
        const auto before = lists();
        QCOMPARE(static_cast<qint64>(before.second.size()), check->count / 2);
        KD_VERIFY_OK((*store)->writeDesk([](DeskWrite &desk) { return desk.rebuildProjections(); }).result());
        QVERIFY(lists() == before);
    }
};

KD_TEST_MAIN(TestStoreKill)
#include "test_store_kill.moc"
