// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/kill/kill_run.h"
#include "tests/support/test_main.h"

#include <QElapsedTimer>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace kd::test;

namespace {

int sum(const std::map<QString, int> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0, [](int so, const auto &one) { return so + one.second; });
}

void report(const Books &books, const Moments &moments)
{
    std::map<QString, int> hits;
    for (const auto &[verb, count] : moments.sending) {
        hits[ledgerWord(verb)] += count;
    }
    for (const auto &[word, tally] : tallyByVerb(books)) {
        const auto sending = hits.find(word);
        qInfo("%-20s %3d asked, %3d confirmed, %2d ended without, %3d moved; killed while sending %d times",
              qPrintable(word), tally.asked, tally.confirmed, tally.ended, tally.moved,
              sending == hits.end() ? 0 : sending->second);
    }
    qInfo("killed while sending %d, before reading back %d, between two steps %d, otherwise %d times",
          sum(moments.sending), sum(moments.accepted), moments.betweenSteps, moments.otherwise);
}

// Every line of the ledger twice, and every line left out, one at a time: the judge must see each.
void seesEverySabotage(const Books &books, const KillRun &run)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < books.ledger.size(); ++i) {
        const QJsonObject row = books.ledger.at(i).toObject();
        if (!isCounted(row) || seen.contains(row.value("verb"_L1).toString())) {
            continue; // one of each verb tells as much as all
        }
        seen << row.value("verb"_L1).toString();
        Books twice = books;
        twice.ledger.append(row);
        Books lost = books;
        lost.ledger.removeAt(i);
        for (const Books &bent : {twice, lost}) {
            QVERIFY2(!contradictions(bent, run.acknowledged(), run.paid()).isEmpty(),
                     qPrintable(u"a sabotaged "_s + row.value("verb"_L1).toString() + u" was not seen"_s));
        }
    }
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// M1: the real desk is killed at random points while it does everything it can at the real practice shop, which is
    /// sometimes killed with it. Each action happens exactly once, none is lost, and every plan is whole in the end.
    void everyActionOnce()
    {
        const bool full = qEnvironmentVariableIsSet("KAMIDESK_FULL_TESTS");
        const int kills = qEnvironmentVariableIsSet("KAMIDESK_KILLS") ? qEnvironmentVariableIntValue("KAMIDESK_KILLS")
                                                                      : (full ? 1000 : 100);
        const quint32 seed = qEnvironmentVariableIsSet("KAMIDESK_SEED") ? qEnvironmentVariable("KAMIDESK_SEED").toUInt()
                                                                        : QRandomGenerator::global()->generate();
        qInfo("KAMIDESK_SEED=%u", seed);
        QElapsedTimer timer;
        timer.start();
        KillRun run(kills, seed);
        run.prepare();
        for (int round = 0; run.killed() < kills && round < 4 * kills && !QTest::currentTestFailed(); ++round) {
            run.round();
        }
        if (QTest::currentTestFailed()) {
            return;
        }
        QCOMPARE(run.killed(), kills);
        run.settle();
        const Books books = run.books();
        const QStringList wrong = contradictions(books, run.acknowledged(), run.paid());
        const Moments moments = momentsOf(run.journal(), run.lives());
        report(books, moments);
        qInfo("%d kills, the shop %d times with the desk; %d outcomes decided by a person, %d times the rest of a plan "
              "was asked for; %.0f s",
              run.killed(), run.restarts(), run.decided(), run.continued(), double(timer.elapsed()) / 1000);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY(run.journalHolds());
        seesEverySabotage(books, run);

        // Nothing of this shows anything unless it happened.
        for (const auto &[word, tally] : tallyByVerb(books)) {
            QVERIFY2(kills < 100 || tally.moved > 0, qPrintable(word + u" never happened"_s));
        }
        QVERIFY2(kills < 100 || (sum(moments.sending) > 0 && moments.betweenSteps > 0), "no kill hit anything");
    }
};

KD_TEST_MAIN(TestKill)
#include "test_kill.moc"
