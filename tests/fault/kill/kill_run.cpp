// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/kill/kill_run.h"

#include "tests/support/test_main.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kd::test {

namespace {

constexpr int passes = 6; ///< a plan may need a person at each of its steps

QString errorCode(const Console::Answer &answer)
{
    return answer.json.object().value("error"_L1).toObject().value("code"_L1).toString();
}

} // namespace

KillRun::KillRun(int kills, quint32 seed)
    : m_wanted(kills)
    , m_dice(seed)
    , m_shop(m_folder.filePath(u"shop"_s), 400 + 2 * kills, m_dice.generate())
    , m_console(m_folder.path())
{}

KillRun::Case *KillRun::caseFor(const Deed &deed)
{
    switch (deed.ground) {
    case Ground::Shared:
        return &m_shared.at(size_t(m_round) % m_shared.size());
    case Ground::FromStock:
        return &m_fromStock.at(size_t(m_round) / m_deeds.size() % m_fromStock.size());
    case Ground::Fresh:
    case Ground::ByHand:
        break;
    }
    std::deque<QString> &numbers = deed.ground == Ground::Fresh ? m_delivered : m_byHand;
    if (numbers.empty()) {
        return nullptr;
    }
    m_own.push_back(openCase(numbers.front()));
    numbers.pop_front();
    return &m_own.back();
}

QStringList KillRun::asking(const QStringList &words, const Case &one) const
{
    // What the checks lock is no matter here: a supervisor opens every lock, on record.
    return QStringList{u"act"_s} + words + QStringList{u"--case"_s,
                                                       one.id,
                                                       u"--reason"_s,
                                                       u"kill test"_s,
                                                       u"--yes"_s,
                                                       u"--break-glass"_s,
                                                       u"the kill test does everything"_s};
}

// Two of three times the clock starts with its first entry in the journal, because from there on there is more to
// disturb; otherwise with the process, which also dies while it is starting, asking, or already done.
void KillRun::awaitMoment(QProcess &desk, qsizetype steps, bool shopToo)
{
    const int length = m_step * int(steps);
    int moment = 0;
    if (m_dice.bounded(3) != 0) {
        const auto journal = [this] {
            const QFileInfo log(m_folder.filePath(u"desk/desk.sqlite-wal"_s));
            return std::pair(log.size(), log.lastModified());
        };
        const auto before = journal();
        while (!desk.waitForFinished(1) && desk.state() == QProcess::Running && journal() == before) {
        }
        moment = int(m_dice.bounded(length));
    } else {
        const int sure = m_startUp * 2 / 3; // until then there is nothing at all
        moment = sure + int(m_dice.bounded(m_startUp - sure + length));
    }
    const bool ended = desk.waitForFinished(shopToo ? moment * 9 / 10 : moment);
    if (shopToo) {
        m_shop.kill();
        if (!ended) {
            desk.waitForFinished(moment / 10); // it learns that the shop is gone, or does not
        }
    }
}

// A process that ended by itself before its moment came does not count.
void KillRun::startAndKill(const QStringList &words, qsizetype steps)
{
    Life life{QDateTime::currentDateTimeUtc(), {}};
    const auto desk = m_console.start(words);
    QVERIFY(desk->waitForStarted());
    awaitMoment(*desk, steps, m_dice.bounded(6) == 0);
    const bool running = desk->state() == QProcess::Running;
    life.to = QDateTime::currentDateTimeUtc();
    desk->kill();
    desk->waitForFinished();
    if (running) {
        m_lives.push_back(life);
    }
}

void KillRun::keepShopOpen()
{
    if (!m_shop.isRunning()) {
        QVERIFY(m_shop.start());
        ++m_restarts;
    }
}

void KillRun::round()
{
    keepShopOpen();
    const Deed &deed = m_deeds.at(size_t(m_round) % m_deeds.size());
    Case *one = caseFor(deed);
    QVERIFY2(one, "no order is left to act on");
    const bool resume = std::exchange(one->resume, false);
    const QStringList words = asking(resume ? QStringList{u"continue"_s} : deed.words(m_round), *one);
    m_continued += resume ? 1 : 0;
    ++m_round;
    if (m_dice.bounded(3) != 0) {
        startAndKill(words + QStringList{u"--wait"_s}, deed.verbs.size());
        return;
    }
    const auto asked = ask(words);
    for (const QJsonValue &intent : asked.json.array()) {
        m_acknowledged.insert(intent["operation_id"_L1].toString());
    }
    // What an earlier kill left open comes first; then a person decides what nobody can know.
    if (errorCode(asked) == "order_busy"_L1) {
        [[maybe_unused]] const auto run = ask({u"outbox"_s, u"run"_s});
        decide(one);
    }
    startAndKill({u"outbox"_s, u"run"_s}, deed.verbs.size());
}

// Somebody looks at the shop and says what became of it. nullptr: of every case.
void KillRun::decide(const Case *one)
{
    const Books now = books();
    for (const QJsonValue &value : now.intents) {
        const QJsonObject intent = value.toObject();
        const QString caseId = QString::number(intent.value("case"_L1).toInteger());
        if (!intent.value("needs_person"_L1).toBool() || (one != nullptr && one->id != caseId)) {
            continue;
        }
        const auto trace = traceOf(intent, now);
        const auto said = ask({u"act"_s, u"resolve"_s, intent.value("operation_id"_L1).toString(), u"--happened"_s,
                               trace ? u"yes"_s : u"no"_s, u"--reference"_s, trace.value_or(u"-"_s), u"--reason"_s,
                               u"looked at the shop"_s});
        QVERIFY2(said.code == 0, said.said.constData());
        ++m_decided;
        for (auto *pool : {&m_shared, &m_fromStock}) {
            for (Case &known : *pool) {
                known.resume = known.resume || (known.id == caseId && !trace);
            }
        }
    }
}

void KillRun::settle()
{
    keepShopOpen();
    for (int pass = 0; pass < passes && !QTest::currentTestFailed(); ++pass) {
        QVERIFY(ask({u"outbox"_s, u"run"_s}).code >= 0);
        decide(nullptr);
        QVERIFY(ask({u"outbox"_s, u"run"_s}).code >= 0);
        int missing = 0;
        std::vector<Case> all = m_shared;
        all.insert(all.end(), m_fromStock.begin(), m_fromStock.end());
        all.insert(all.end(), m_own.begin(), m_own.end());
        QSet<QString> cut;
        for (const QJsonValue &intent : books().intents) {
            const QString state = intent["state"_L1].toString();
            if (state == "cancelled"_L1 || state == "refused"_L1 || state == "stopped"_L1) {
                cut << QString::number(intent["case"_L1].toInteger());
            }
        }
        for (const Case &one : all) {
            if (cut.contains(one.id)) {
                const auto asked = ask(asking({u"continue"_s}, one));
                // "plan_unknown": none of it happened, so there is no rest.
                QVERIFY2(asked.code == 0 || errorCode(asked) == "plan_unknown"_L1, asked.said.constData());
                missing += asked.code == 0 ? 1 : 0;
            }
        }
        m_continued += missing;
        if (missing == 0) {
            return;
        }
    }
    QVERIFY2(QTest::currentTestFailed(), "a plan never came to its end");
}

Books KillRun::books()
{
    const auto intents = ask({u"outbox"_s, u"list"_s});
    [&] { QVERIFY2(intents.code == 0, intents.said.constData()); }();
    const auto ledger = m_shop.list(u"/practice/ledger"_s);
    [&] { QVERIFY(ledger.has_value()); }();
    return {intents.json.array(), ledger.value_or(QJsonArray())};
}

QJsonArray KillRun::journal()
{
    constexpr int most = 5000;
    QJsonArray all;
    QStringList before;
    for (;;) {
        const auto part =
            ask(QStringList{u"journal"_s, u"show"_s, u"--kind"_s, u"action."_s, u"--limit"_s, QString::number(most)} +
                before);
        const QJsonArray entries = part.json.array();
        for (const QJsonValue &entry : entries) {
            all.append(entry);
        }
        if (part.code != 0 || entries.size() < most) {
            return all;
        }
        before = {u"--before"_s, QString::number(entries.last()["seq"_L1].toInteger())};
    }
}

bool KillRun::journalHolds()
{
    const auto chain = ask({u"journal"_s, u"verify"_s});
    return chain.code == 0 && chain.json.object().value("ok"_L1).toBool();
}

} // namespace kd::test
