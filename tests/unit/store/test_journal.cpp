// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/json.h"
#include "models/store/connection.h"
#include "models/store/journal_table.h"
#include "models/store/migrations.h"
#include "tests/support/test_main.h"
#include "tests/unit/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::store;
using namespace kd::test;

namespace {

NewEntry note(CaseId caseId, const QString &text)
{
    return {u"case.message_added"_s, caseId, agent,
            {{u"message"_s, personal(text)}, {u"list"_s, QJsonArray{personal(u"a/~b"_s), 7}}}};
}

/// A journal in memory, without its triggers: what somebody with the file and a tool could do.
struct OpenJournal
{
    Connection db{u":memory:"_s, Connection::Mode::WriteNormal};
    KeyRing keys{SealingKey::random()};

    explicit OpenJournal(int entries)
    {
        migrate(db, deskMigrations());
        db.execute("DROP TRIGGER journal_never_updated; DROP TRIGGER journal_never_deleted");
        for (int i = 0; i < entries; ++i) {
            [[maybe_unused]] const auto entry = journal::append(db, keys, u"st-1"_s, Instant(1000 + i),
                                                                note(CaseId(1 + i % 3), u"消息"_s + QString::number(i)));
        }
    }
};

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void personalTextsComeBackAndAreNowhereInClear()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        const auto written = (*store)->writeDesk([](DeskWrite &desk) { return desk.append(note(CaseId(7), u"王小明的话"_s)); })
                                 .result();
        KD_VERIFY_OK(written);
        QCOMPARE(written->seq, 1);
        QCOMPARE(written->station, (*store)->station());
        const auto entries = (*store)->read([](const Reader &reader) { return reader.desk.entries(CaseId(7)); }).result();
        KD_VERIFY_OK(entries);
        QCOMPARE(entries->size(), 1U);
        QCOMPARE(entries->front().payload, note({}, u"王小明的话"_s).payload);
        QCOMPARE(fixture.filesHolding(u"王小明的话"_s.toUtf8()), 0);
    }

    void whatIsHashedIsTheCanonicalFormOfTheWholeEntry()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        const NewEntry odd{u"shop.\"added\u0001"_s, {}, ProfileId(u"林 \\ é"_s), {{u"z"_s, 1}, {u"a"_s, u"\u2028"_s}}};
        const auto written = (*store)->writeDesk([odd](DeskWrite &desk) { return desk.append(odd); }).result();
        KD_VERIFY_OK(written);
        const QJsonObject whole{{u"v"_s, 1},
                                {u"station"_s, written->station},
                                {u"seq"_s, 1},
                                {u"at"_s, fixture.clock.now().millis()},
                                {u"kind"_s, odd.kind},
                                {u"case"_s, 0},
                                {u"actor"_s, odd.actor.value()},
                                {u"payload"_s, odd.payload}};
        QCOMPARE(written->hash, sha256(QByteArray(32, '\0') + canonicalJson(whole).value()));
    }

    void aFractionOrASealOfOnesOwnIsRefusedAndNothingIsKept()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        const auto fraction = (*store)
                                  ->writeDesk([](DeskWrite &desk) -> Result<void> {
                                      const auto good = desk.append(note(CaseId(1), u"a"_s));
                                      // Overlooked on purpose: the transaction must not be kept all the same.
                                      const auto bad = desk.append({u"x"_s, CaseId(1), agent, {{u"n"_s, 1.5}}});
                                      return good && !bad ? Result<void>() : fail(Error{});
                                  })
                                  .result();
        QVERIFY(!fraction);
        QCOMPARE(fraction.error().code, u"number_not_whole"_s);
        const auto sealed = (*store)
                                ->writeDesk([](DeskWrite &desk) {
                                    return desk.append({u"x"_s, {}, agent, {{u"t"_s, QJsonObject{{u"$sealed"_s, u"x"_s}}}}});
                                })
                                .result();
        QCOMPARE(sealed.error().code, u"reserved_name"_s);
        const auto head = (*store)->read([](const Reader &reader) { return reader.desk.head(); }).result();
        KD_VERIFY_OK(head);
        QCOMPARE(head->seq, 0);
    }

    void aClockThatIsSetBackDoesNotDisturbTheOrder()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        for (int i = 0; i < 3; ++i) {
            KD_VERIFY_OK((*store)->writeDesk([](DeskWrite &desk) { return desk.append(note(CaseId(1), u"x"_s)); }).result());
            fixture.clock.jump(-std::chrono::hours(5));
        }
        const auto entries = (*store)->read([](const Reader &reader) { return reader.desk.entries(CaseId(1)); }).result();
        KD_VERIFY_OK(entries);
        QCOMPARE(entries->size(), 3U);
        QCOMPARE(entries->back().seq, 3);
        QVERIFY(entries->back().at < entries->front().at);
        const auto check = (*store)->read([](const Reader &reader) { return reader.desk.verify(); }).result();
        KD_VERIFY_OK(check);
        QVERIFY(check->ok);
        QCOMPARE(check->count, 3);
        QCOMPARE(check->head.hash, entries->back().hash);
    }

    void theHistoryIsFilteredAndPaged()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        const auto done = (*store)
                              ->writeDesk([](DeskWrite &desk) -> Result<void> {
                                  for (int i = 1; i <= 20; ++i) {
                                      const auto entry = desk.append({i % 2 ? u"case.opened"_s : u"action.asked"_s, CaseId(i),
                                                                      ProfileId(i % 5 ? u"lin"_s : u"wu"_s),
                                                                      {{u"t"_s, personal(u"第"_s + QString::number(i) + u"条"_s)}}});
                                      if (!entry) {
                                          return fail(entry.error());
                                      }
                                  }
                                  return {};
                              })
                              .result();
        KD_VERIFY_OK(done);
        const auto list = [&store](const EntryFilter &filter, qint64 before, int limit) {
            QList<qint64> seqs;
            const auto page = (*store)->read([=](const Reader &r) { return r.desk.entries(filter, before, limit); }).result();
            for (const JournalEntry &entry : page.value()) {
                seqs << entry.seq;
            }
            return seqs;
        };
        QCOMPARE(list({}, 0, 3), (QList<qint64>{20, 19, 18}));
        QCOMPARE(list({}, 18, 2), (QList<qint64>{17, 16}));
        QCOMPARE(list({.kindPrefix = u"case."_s}, 6, 10), (QList<qint64>{5, 3, 1}));
        QCOMPARE(list({.actor = ProfileId(u"wu"_s)}, 0, 10), (QList<qint64>{20, 15, 10, 5}));
        QCOMPARE(list({.text = u"第1"_s}, 12, 10), (QList<qint64>{11, 10, 1}));
        QCOMPARE(list({.caseId = CaseId(9)}, 0, 10), (QList<qint64>{9}));
        QCOMPARE(list({.from = fixture.clock.now() + Millis(1)}, 0, 10), QList<qint64>());
    }

    void entriesCannotBeChangedThroughTheDatabase()
    {
        Connection db(u":memory:"_s, Connection::Mode::WriteFull);
        migrate(db, deskMigrations());
        const KeyRing keys(SealingKey::random());
        [[maybe_unused]] const auto entry = journal::append(db, keys, u"st-1"_s, Instant(1), note(CaseId(1), u"x"_s));
        QVERIFY_EXCEPTION_THROWN(db.execute("UPDATE journal SET actor = 'other'"), SQLite::Exception);
        QVERIFY_EXCEPTION_THROWN(db.execute("DELETE FROM journal"), SQLite::Exception);
    }

    /// A1 of the promises, a tenth of it.
    void everyEditIsFoundWithAnAnchor()
    {
        constexpr int entries = 40;
        OpenJournal original(entries);
        const JournalHead anchor = journal::head(original.db);
        QVERIFY(journal::verify(original.db, 1, anchor).ok);
        QRandomGenerator dice(20261122);
        for (int round = 0; round < 1000; ++round) {
            Connection &db = original.db;
            db.execute("SAVEPOINT edit");
            const int seq = dice.bounded(1, entries + 1);
            const std::string at = std::to_string(seq);
            qint64 firstBad = seq;
            switch (dice.bounded(8)) {
            case 0:
                db.execute(("UPDATE journal SET at = at + 1 WHERE seq = " + at).c_str());
                break;
            case 1:
                db.execute(("UPDATE journal SET actor = actor || 'x' WHERE seq = " + at).c_str());
                break;
            case 2:
                db.execute(("UPDATE journal SET case_id = case_id + 1 WHERE seq = " + at).c_str());
                break;
            case 3:
                db.execute(("DELETE FROM journal WHERE seq = " + at).c_str());
                break;
            case 4: { // one character of the payload
                const int place = dice.bounded(1, 100);
                db.execute(("UPDATE journal SET payload = substr(payload, 1, " + std::to_string(place) + ") || '!' || substr(payload, "
                            + std::to_string(place + 2) + ") WHERE seq = " + at)
                               .c_str());
                break;
            }
            case 5: // the tail cut off
                db.execute(("DELETE FROM journal WHERE seq >= " + at).c_str());
                break;
            case 6: // an entry in front of the first
                db.execute("INSERT INTO journal SELECT 0, station, at, kind, case_id, actor, payload, prev_hash, hash"
                           " FROM journal WHERE seq = 1");
                firstBad = 0;
                break;
            default: { // the rest of the chain written anew, with right hashes
                db.execute(("DELETE FROM journal WHERE seq >= " + at).c_str());
                for (int i = seq; i <= entries; ++i) {
                    [[maybe_unused]] const auto forged = journal::append(db, original.keys, u"st-1"_s, Instant(5),
                                                                         note(CaseId(1), u"forged"_s));
                }
                firstBad = entries; // only the anchor shows it
                break;
            }
            }
            const JournalCheck check = journal::verify(db, 1, anchor);
            QVERIFY2(!check.ok, qPrintable(u"round "_s + QString::number(round)));
            QCOMPARE(check.firstBadSeq, firstBad);
            QVERIFY(!check.why.isEmpty());
            db.execute("ROLLBACK TO edit; RELEASE edit");
        }
        QVERIFY(journal::verify(original.db, 1, anchor).ok);
    }

    void anErasedCaseKeepsItsChainAndLosesItsWords()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        const auto caseId = (*store)->writeDesk([](DeskWrite &desk) { return openCase(desk, u"我的卡密 AAAA-BBBB 无效"_s); }).result();
        KD_VERIFY_OK(caseId);
        KD_VERIFY_OK((*store)->backup().result());
        QByteArray wrapped;
        {
            Connection db(fixture.path(u"desk.sqlite"_s), Connection::Mode::Read);
            auto row = db.query("SELECT wrapped FROM data_keys WHERE owner = 'case:1'");
            QVERIFY(row.next());
            wrapped = row.bytes(0);
        }
        QVERIFY(fixture.filesHolding(wrapped) >= 2);

        KD_VERIFY_OK((*store)->eraseCase(*caseId, agent).result());

        QCOMPARE(fixture.filesHolding(wrapped), 0);
        const auto record = (*store)->read([](const Reader &r) { return r.desk.caseRecord(CaseId(1)); }).result();
        KD_VERIFY_OK(record);
        QVERIFY((*record)->messages.front().erased);
        QCOMPARE((*record)->messages.front().text, QString());
        const auto row = (*store)->read([](const Reader &r) { return r.desk.caseRow(CaseId(1)); }).result();
        QCOMPARE(row.value()->excerpt, QString());
        const auto check = (*store)->read([](const Reader &r) { return r.desk.verify(); }).result();
        QVERIFY(check.value().ok);
        QCOMPARE(check.value().count, 2);
        // Personal words can no longer be added; plain facts can.
        const auto words = (*store)->writeDesk([](DeskWrite &desk) { return desk.append(note(CaseId(1), u"x"_s)); }).result();
        QCOMPARE(words.error().code, u"erased"_s);
        KD_VERIFY_OK((*store)->writeDesk([](DeskWrite &d) { return d.append({u"case.reopened"_s, CaseId(1), agent, {}}); }).result());
    }
};

KD_TEST_MAIN(TestJournal)
#include "test_journal.moc"
