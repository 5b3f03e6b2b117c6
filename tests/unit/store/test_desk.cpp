// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"
#include "models/store/migrations.h"
#include "tests/support/test_main.h"
#include "tests/unit/store/store_fixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::store;
using namespace kd::test;

namespace {

struct Lists
{
    std::vector<CaseRow> cases;
    std::vector<IntentRow> intents;
    std::vector<PromiseRow> promises;
    bool operator==(const Lists &) const = default;
};

Lists listsOf(Store &store)
{
    return store
        .read([](const Reader &reader) -> Result<Lists> {
            return Lists{reader.desk.cases({}, {}, 1000).value(), reader.desk.intents({}).value(),
                         reader.desk.openPromises().value()};
        })
        .result()
        .value();
}

/// Cases with actions and promises in every state, from seeded dice.
Result<void> live(DeskWrite &desk, ManualClock &clock, QRandomGenerator &dice)
{
    for (int i = 0; i < 30; ++i) {
        const OrderRef order{shopOne, OrderId(QString::number(100 + i))};
        const CaseId id = openCase(desk, u"第 %1 个问题"_s.arg(i), order).value();
        clock.advance(std::chrono::minutes(dice.bounded(1, 90)));
        Intent intent = someRefund(u"op-%1"_s.arg(i, 16, 16, QChar(u'0')), id, order, 100 + i);
        intent.notBefore = clock.now() + Millis(5000);
        std::vector<NewEntry> entries{entry::asked(agent, intent, dice.bounded(3) == 0 ? u"per_action"_s : QString())};
        if (dice.bounded(2)) {
            entries.push_back(entry::sending(intent, 1));
            const int end = dice.bounded(4);
            if (end == 0) {
                entries.push_back(entry::confirmed(intent, u"901"_s, u"read_back"_s));
            } else if (end == 1) {
                entries.push_back(entry::refused(intent, Error{.code = u"amount_too_high"_s}));
            } else if (end == 2) {
                entries.push_back(entry::unknown(intent, Error{.code = u"timeout"_s}));
                entries.push_back(entry::needsPerson(intent, u"no_trace"_s));
            }
        }
        if (dice.bounded(2)) {
            entries.push_back(entry::contact(agent, id,
                                             {.channel = u"chat"_s, .script = {}, .text = u"马上处理"_s, .substantive = true,
                                              .promise = u"两小时内回复"_s, .promiseDue = clock.now() + std::chrono::hours(2),
                                              .keeps = {}}));
        }
        if (dice.bounded(4) == 0) {
            entries.push_back(entry::escalation(agent, id, u"金额大"_s));
        }
        for (const NewEntry &entry : entries) {
            if (auto written = desk.append(entry); !written) {
                return fail(written.error());
            }
        }
    }
    return {};
}

} // namespace

class TestDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theListsAreWhatTheJournalSays()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        QRandomGenerator dice(5);
        KD_VERIFY_OK((*store)->writeDesk([&](DeskWrite &desk) { return live(desk, fixture.clock, dice); }).result());
        const Lists before = listsOf(**store);
        QCOMPARE(before.cases.size(), 30U);
        QCOMPARE(before.intents.size(), 30U);
        QVERIFY(!before.promises.empty());
        QCOMPARE(before.cases.back().excerpt, u"第 0 个问题"_s);
        for (const CaseRow &row : before.cases) {
            const auto record = (*store)->read([id = row.id](const Reader &r) { return r.desk.caseRecord(id); }).result();
            QVERIFY(record.value().has_value());
            QCOMPARE(row.unsettledIntents > 0, (*record)->hasUnsettledIntent());
            QCOMPARE(row.lastSeq, (*record)->lastSeq);
        }
        KD_VERIFY_OK((*store)->writeDesk([](DeskWrite &desk) { return desk.rebuildProjections(); }).result());
        QVERIFY(listsOf(**store) == before);
    }

    void anOrderHasOneActiveIntentAndAProfileItsSum()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        const OrderRef order{shopOne, OrderId(u"25"_s)};
        const Intent intent = someRefund(u"op-1"_s, CaseId(1), order, 1250);
        const auto asked = (*store)
                               ->writeDesk([&](DeskWrite &desk) -> Result<void> {
                                   const auto id = openCase(desk, u"x"_s, order);
                                   const auto entry = desk.append(entry::asked(agent, intent, {}));
                                   return id && entry ? Result<void>() : fail(Error{});
                               })
                               .result();
        KD_VERIFY_OK(asked);
        const auto active = [&] { return (*store)->read([&](const Reader &r) { return r.desk.activeIntentFor(order); }).result().value(); };
        const auto sum = [&](Instant from) {
            return (*store)
                ->read([&](const Reader &r) {
                    return r.desk.movedBy(agent, yuan(0).currency(), from);
                })
                .result()
                .value();
        };
        QVERIFY(active().has_value());
        QCOMPARE(active()->operation, intent.operation);
        QCOMPARE(active()->amount, std::optional(yuan(1250)));
        QCOMPARE(sum(fixture.clock.now()), 1250);
        QCOMPARE(sum(fixture.clock.now() + Millis(1)), 0);
        const auto whole = (*store)->read([&](const Reader &r) { return r.desk.intent(intent.operation); }).result();
        QCOMPARE(whole.value()->reason, intent.reason);
        QCOMPARE(whole.value()->before, intent.before);
        KD_VERIFY_OK((*store)->writeDesk([&](DeskWrite &d) { return d.append(entry::cancelled(agent, intent, u"x"_s)); }).result());
        QVERIFY(!active().has_value());
        QCOMPARE(sum(fixture.clock.now()), 0);
    }

    void aRefundIsListedUntilItsMoneyHasArrived()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        const OrderRef order{shopOne, OrderId(u"25"_s)};
        Intent intent = someRefund(u"op-1"_s, CaseId(1), order, 1250);
        intent.verb = Verb::RefundGateway;
        intent.worth = yuan(1250);
        const auto write = [&](const NewEntry &entry) {
            return (*store)->writeDesk([&](DeskWrite &desk) { return desk.append(entry); }).result();
        };
        const auto listed = [&] {
            return (*store)->read([](const Reader &r) { return r.desk.refundsUnderWay(); }).result().value();
        };
        KD_VERIFY_OK((*store)->writeDesk([&](DeskWrite &desk) { return openCase(desk, u"x"_s, order); }).result());
        KD_VERIFY_OK(write(entry::asked(agent, intent, u"above_action_limit"_s)));
        KD_VERIFY_OK(write(entry::handedOn(agent, intent, ProfileId(u"wang"_s))));
        KD_VERIFY_OK(write(entry::approved(ProfileId(u"wang"_s), intent)));
        KD_VERIFY_OK(write(entry::moved(agent, intent, -3)));
        KD_VERIFY_OK(write(entry::paused(agent, intent, u"wait"_s)));
        QVERIFY(listed().empty()); // nothing was sent yet
        const auto rows = (*store)->read([](const Reader &r) { return r.desk.intents({}); }).result();
        QCOMPARE(rows.value().at(0).approver, ProfileId(u"wang"_s));
        QCOMPARE(rows.value().at(0).approvedAt, std::optional(fixture.clock.now()));
        QCOMPARE(rows.value().at(0).worth, std::optional(yuan(1250)));
        QCOMPARE(rows.value().at(0).rank, -3);
        QVERIFY(rows.value().at(0).onHold);

        KD_VERIFY_OK(write(entry::sending(intent, 1)));
        QCOMPARE(listed().size(), 1U);
        KD_VERIFY_OK(write(entry::accepted(intent, u"901"_s)));
        KD_VERIFY_OK(write(entry::confirmed(intent, u"901"_s, u"read_back"_s)));
        QCOMPARE(listed().size(), 1U);
        QCOMPARE(listed().at(0).orderNumber, u"25"_s);
        QCOMPARE(listed().at(0).buyerMasked, u"l***e@qq.com"_s);
        QVERIFY(!listed().at(0).intent.settlement.has_value());

        KD_VERIFY_OK(write(entry::progress(agent, intent, Settlement::Pending, u"R-7"_s, u"person"_s, {})));
        QCOMPARE(listed().at(0).intent.settlement, std::optional(Settlement::Pending));
        QCOMPARE(listed().at(0).intent.settlementAt, std::optional(fixture.clock.now()));
        QCOMPARE(listed().at(0).intent.receipt, u"R-7"_s);
        KD_VERIFY_OK(write(entry::progress(agent, intent, Settlement::Succeeded, {}, u"person"_s, {})));
        QVERIFY(listed().empty());
        const auto done = (*store)->read([](const Reader &r) { return r.desk.intents({}); }).result();
        QCOMPARE(done.value().at(0).settlement, std::optional(Settlement::Succeeded));
        QCOMPARE(done.value().at(0).receipt, u"R-7"_s);
    }

    void aFileOfAnOlderProgramGetsItsListsAnew()
    {
        StoreFixture fixture;
        Lists before;
        {
            const auto store = fixture.open();
            KD_VERIFY_OK(store);
            QRandomGenerator dice(6);
            KD_VERIFY_OK((*store)->writeDesk([&](DeskWrite &desk) { return live(desk, fixture.clock, dice); }).result());
            before = listsOf(**store);
        }
        QVERIFY(QFile::rename(fixture.path(u"desk.sqlite"_s), fixture.path(u"present"_s)));
        {
            // What the first release left behind: its tables, with the same journal and keys.
            Connection old(fixture.path(u"desk.sqlite"_s), Connection::Mode::WriteFull);
            migrate(old, deskMigrations().first(1));
            old.run("ATTACH ?1 AS present", fixture.path(u"present"_s));
            old.execute("INSERT INTO meta SELECT * FROM present.meta WHERE name <> 'projections';"
                        "INSERT INTO data_keys SELECT * FROM present.data_keys;"
                        "INSERT INTO journal SELECT * FROM present.journal");
        }
        {
            const auto store = fixture.open();
            KD_VERIFY_OK(store);
            QVERIFY(listsOf(**store) == before);
        }
        Connection db(fixture.path(u"desk.sqlite"_s), Connection::Mode::WriteFull);
        db.execute("DELETE FROM intents");
        const auto again = fixture.open(); // what is marked as current is not folded again at every start
        KD_VERIFY_OK(again);
        QVERIFY(listsOf(**again).intents.empty());
    }

    void casesAreFilteredCountedAndPaged()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        KD_VERIFY_OK((*store)
                         ->writeDesk([](DeskWrite &desk) -> Result<void> {
                             for (int i = 0; i < 5; ++i) {
                                 const auto id = openCase(desk, u"x"_s, {shopOne, OrderId(QString::number(i))});
                                 if (!id) {
                                     return fail(id.error());
                                 }
                             }
                             const auto closed = desk.append(entry::closed(agent, CaseId(2), u"c"_s, Liability::Buyer, {}, {}));
                             const auto up = desk.append(entry::escalation(agent, CaseId(4), u"r"_s));
                             return closed && up ? Result<void>() : fail(Error{});
                         })
                         .result());
        const auto ids = [&](const CaseFilter &filter, CaseId before, int limit) {
            QList<qint64> list;
            const auto rows = (*store)->read([&](const Reader &r) { return r.desk.cases(filter, before, limit); }).result();
            for (const CaseRow &row : rows.value()) {
                list << row.id.value();
            }
            return list;
        };
        QCOMPARE(ids({}, {}, 2), (QList<qint64>{5, 4}));
        QCOMPARE(ids({}, CaseId(4), 9), (QList<qint64>{3, 2, 1}));
        QCOMPARE(ids({.statuses = {CaseStatus::Closed, CaseStatus::InReview}}, {}, 9), (QList<qint64>{4, 2}));
        QCOMPARE(ids({.assignee = ProfileId(u"nobody"_s)}, {}, 9), QList<qint64>());
        QCOMPARE(ids({.order = {shopOne, OrderId(u"3"_s)}}, {}, 9), (QList<qint64>{4}));
        const auto counts = (*store)->read([](const Reader &r) { return r.desk.caseCount(); }).result();
        QCOMPARE(counts.value(), 5);
        const auto open = (*store)->read([](const Reader &r) { return r.desk.openCases(); }).result();
        QCOMPARE(open.value().size(), 4U);
    }

    void shopsAndProfilesAreKeptSealedAndJournaled()
    {
        StoreFixture fixture;
        const ShopRow shop{.name = u"星卡"_s, .kind = u"woocommerce"_s, .url = u"https://shop.example"_s, .user = u"ck_1"_s,
                           .password = Secret(u"cs_topsecretvalue"_s)};
        const ProfileRow profile{agent, u"林"_s, u"agent"_s, "$argon2id$x", 5000, std::nullopt, {}, true};
        {
            const auto store = fixture.open();
            KD_VERIFY_OK(store);
            const auto put = (*store)->writeDesk([&](DeskWrite &d) { return d.putShop(shop, agent); }).result();
            KD_VERIFY_OK(put);
            QCOMPARE(put->id, shopOne);
            KD_VERIFY_OK((*store)->writeDesk([&](DeskWrite &d) { return d.putProfile(profile, agent); }).result());
            ProfileRow changed = profile;
            changed.limitPerDay = 90000;
            KD_VERIFY_OK((*store)->writeDesk([&](DeskWrite &d) { return d.putProfile(changed, agent); }).result());
        }
        QCOMPARE(fixture.filesHolding("topsecret"), 0);
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        const auto shops = (*store)->read([](const Reader &r) { return r.desk.shops(); }).result();
        QCOMPARE(shops.value().size(), 1U);
        QCOMPARE(shops->front().password.reveal(), u"cs_topsecretvalue"_s);
        const auto profiles = (*store)->read([](const Reader &r) { return r.desk.profiles(); }).result();
        QCOMPARE(profiles.value().front().limitPerDay, std::optional<qint64>(90000));
        QCOMPARE(profiles.value().front().limitPerAction, std::optional<qint64>(5000));
        const auto history = (*store)->read([](const Reader &r) { return r.desk.entries(EntryFilter{}, 0, 9); }).result();
        QCOMPARE(history.value().size(), 3U);
        QCOMPARE(history->at(0).kind, QString(entry::limitChanged));
        QCOMPARE(history->at(1).kind, QString(entry::profileAdded));
        QCOMPARE(history->at(2).kind, QString(entry::shopAdded));
    }

    void aRefusedJobLeavesNothingAndSignalsComeAfterCommit()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        QSignalSpy changed((*store)->news(), &StoreNews::deskChanged);
        const auto refused = (*store)
                                 ->writeDesk([](DeskWrite &desk) -> Result<void> {
                                     const auto id = openCase(desk, u"x"_s);
                                     return id ? fail(Error::Kind::Refused, u"changed_my_mind"_s, u"test"_s) : fail(Error{});
                                 })
                                 .result();
        QCOMPARE(refused.error().code, u"changed_my_mind"_s);
        QVERIFY(listsOf(**store).cases.empty());
        KD_VERIFY_OK((*store)->writeDesk([](DeskWrite &desk) { return openCase(desk, u"x"_s); }).result());
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(changed.front().front().toLongLong(), 1);
    }

    void anotherProcessMayAppendAndIsNoticed()
    {
        StoreFixture fixture;
        const auto holder = fixture.open();
        KD_VERIFY_OK(holder);
        const auto other = fixture.open(false);
        KD_VERIFY_OK(other);
        QVERIFY((*holder)->holdsLock());
        QVERIFY(!(*other)->holdsLock());
        const auto cache = (*other)->writeCache([](CacheWrite &c) { return c.putSyncState({}); }).result();
        QCOMPARE(cache.error().code, u"not_lock_holder"_s);
        QSignalSpy changed((*holder)->news(), &StoreNews::deskChanged);
        KD_VERIFY_OK((*other)->writeDesk([](DeskWrite &desk) { return openCase(desk, u"von nebenan"_s); }).result());
        (*holder)->pollOtherWriters();
        QTRY_COMPARE(changed.count(), 1);
        KD_VERIFY_OK((*holder)->writeDesk([](DeskWrite &desk) { return openCase(desk, u"x"_s); }).result());
        const auto check = (*other)->read([](const Reader &r) { return r.desk.verify(); }).result();
        QVERIFY(check.value().ok);
        QCOMPARE(check->count, 2);
    }

    void futuresFinishWhenTheStoreIsClosed()
    {
        StoreFixture fixture;
        auto store = fixture.open();
        KD_VERIFY_OK(store);
        (*store)->close();
        const auto late = (*store)->writeDesk([](DeskWrite &desk) { return openCase(desk, u"x"_s); }).result();
        QCOMPARE(late.error().kind, Error::Kind::Cancelled);
        QCOMPARE((*store)->read([](const Reader &r) { return r.desk.head(); }).result().error().kind, Error::Kind::Cancelled);
        QCOMPARE((*store)->backup().result().error().kind, Error::Kind::Cancelled);
    }

    void readersSeeWholeTransactionsWhileOthersWrite()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        std::vector<QFuture<Result<CaseId>>> writes;
        std::vector<QFuture<Result<bool>>> reads;
        for (int i = 0; i < 100; ++i) {
            writes.push_back((*store)->writeDesk([](DeskWrite &desk) -> Result<CaseId> {
                const auto first = openCase(desk, u"a"_s);
                return first ? openCase(desk, u"b"_s) : first;
            }));
            reads.push_back((*store)->read([](const Reader &reader) -> Result<bool> {
                // Two reads of one job, and pairs that are written together.
                const qint64 before = reader.desk.head().value().seq;
                const qint64 cases = reader.desk.caseCount().value();
                return before % 2 == 0 && cases == before && reader.desk.verify().value().ok;
            }));
        }
        for (auto &write : writes) {
            KD_VERIFY_OK(write.result());
        }
        for (auto &read : reads) {
            QVERIFY(read.result().value());
        }
        QCOMPARE(listsOf(**store).cases.size(), 200U);
    }
};

KD_TEST_MAIN(TestDesk)
#include "test_desk.moc"
