// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/desk.h"
#include "models/trade/causes.h"
#include "tests/support/spin.h"
#include "tests/support/test_main.h"
#include "tests/unit/desk/stepped_clock.h"
#include "tests/unit/store/store_fixture.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::test;
using namespace std::chrono_literals;

namespace {
const ProfileId me(u"owner"_s);
const ProfileId colleague(u"zhou"_s);
} // namespace

/// The lists of cases: what is in them, when they say so, and what they cost.
class TestQueues : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    SealingKey m_key = SealingKey::random();
    std::shared_ptr<SteppedClock> m_clock;
    std::unique_ptr<kd::desk::Desk> m_desk;
    QSet<CaseId> m_told;
    int m_ordersTold = 0;
    int m_queuesTold = 0;
    int m_ordersToldBefore = 0; ///< the queues were told the last time

    template<typename F>
    auto write(F function)
    {
        return m_desk->store().writeDesk(std::move(function)).result();
    }
    Result<store::PutCount> put(const Order &order)
    {
        const Instant now = m_clock->now();
        return m_desk->store()
            .writeCache([&](store::CacheWrite &cache) { return cache.putOrders(order.ref.shop, {order}, now); })
            .result();
    }
    CaseId opened(const Order &order)
    {
        return *write([&](store::DeskWrite &desk) { return test::openCase(desk, u"没收到"_s, order.ref); });
    }
    Order order(const QString &id) { return someOrder(id, u"KD"_s + id, m_clock->now()); }
    std::vector<kd::desk::QueueRow> queue(const QString &id, const ProfileId &who = me)
    {
        const auto rows = m_desk->queue(id, who).result();
        if (!rows) {
            qWarning() << toLogLine(rows.error());
            return {};
        }
        return *rows;
    }
    kd::desk::QueueCounts counts() { return *m_desk->queueCounts(me).result(); }

    /// News comes in order: what an order without a case leads to is heard behind everything that came before.
    bool allWasTold()
    {
        const int before = m_ordersTold;
        return put(order(u"mark"_s)) && spinUntil([&] { return m_ordersToldBefore > before; });
    }

private Q_SLOTS:
    void init()
    {
        m_told.clear();
        m_ordersTold = m_queuesTold = m_ordersToldBefore = 0;
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_shared<SteppedClock>();
        kd::desk::DeskSettings settings{.folder = m_folder->filePath(u"data"_s), .keyOfKeys = m_key};
        settings.runSync = settings.runOutbox = false;
        auto opened = kd::desk::Desk::open(settings, m_clock);
        KD_VERIFY_OK(opened);
        m_desk = std::move(*opened);
        store::ProfileRow row;
        row.id = colleague;
        row.name = u"周宁"_s;
        row.role = u"agent"_s;
        KD_VERIFY_OK(m_desk->putProfile(me, row).result());
        connect(m_desk.get(), &kd::desk::Desk::caseChanged, this, [this](CaseId caseId) { m_told.insert(caseId); });
        connect(m_desk.get(), &kd::desk::Desk::ordersChanged, this, [this] { ++m_ordersTold; });
        connect(m_desk.get(), &kd::desk::Desk::queuesChanged, this, [this] {
            ++m_queuesTold;
            m_ordersToldBefore = m_ordersTold;
        });
    }
    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void mineIsWhatIsAssignedToMe()
    {
        const Order one = order(u"1"_s);
        KD_VERIFY_OK(put(one));
        const CaseId caseId = opened(one);
        KD_VERIFY_OK(m_desk->assign(me, caseId, me).result());
        QVERIFY(spinUntil([&] { return queue(u"mine"_s).size() == 1; }));
        KD_VERIFY_OK(m_desk->assign(me, caseId, colleague).result());
        QVERIFY(spinUntil([&] { return queue(u"mine"_s).empty(); }));
        QCOMPARE(queue(u"mine"_s, colleague).front().row.id, caseId);
        QCOMPARE(m_desk->assign(me, caseId, ProfileId(u"nobody"_s)).result().error().code, u"profile_unknown"_s);
        QVERIFY(spinUntil([&] { return m_told.contains(caseId); }));
    }

    /// The row and the page tell the same clock, also the one that only the product's class starts.
    void theQueueReadsTheSameClocksAsTheCase()
    {
        Order topup = order(u"1"_s);
        topup.paidAt = m_clock->now() - 28min;
        KD_VERIFY_OK(put(topup));
        Product product;
        product.id = topup.lines.front().product;
        product.productClass = u"topup"_s;
        const auto kept = m_desk->store().writeCache(
            [&](store::CacheWrite &cache) { return cache.putProducts(shopOne, {product}, m_clock->now()); });
        KD_VERIFY_OK(kept.result());
        const CaseId caseId = opened(topup);
        QVERIFY(spinUntil([&] { return queue(u"all"_s).size() == 1; }));
        const auto screen = m_desk->caseScreen(caseId, me).result();
        KD_VERIFY_OK(screen);
        const auto *next = playbook::nextDeadline((*screen)->view.clocks);
        QVERIFY(next != nullptr);
        QCOMPARE(next->clock, u"manual_delivery"_s);
        QCOMPARE(queue(u"all"_s).front().clock, next->clock);
        QCOMPARE(queue(u"all"_s).front().dueAt, std::optional(next->dueAt));
    }

    /// Once read, time alone needs no disk: with the store closed the counts still come, and move with the clock.
    void aTickOfTheClocksReadsNoDisk()
    {
        const Order one = order(u"1"_s);
        KD_VERIFY_OK(put(one));
        const CaseId caseId = opened(one);
        QVERIFY(spinUntil([&] { return counts().byQueue.value(u"all"_s) == 1 && counts().orders == 1; }));
        QCOMPARE(counts().late, 0);
        m_desk->store().close();
        m_clock->step(2h);
        const auto later = m_desk->queueCounts(me).result();
        KD_VERIFY_OK(later);
        QCOMPARE(later->late, 1);
        QCOMPARE(later->worst, caseId);
        const auto rows = m_desk->queue(u"all"_s, me).result();
        KD_VERIFY_OK(rows);
        QCOMPARE(rows->front().product, one.lines.front().name);
    }

    void onlyWhatChangedIsTold()
    {
        const Order one = order(u"1"_s);
        const Order two = order(u"2"_s);
        KD_VERIFY_OK(put(one));
        KD_VERIFY_OK(put(two));
        const CaseId first = opened(one);
        const CaseId second = opened(two);
        QVERIFY(spinUntil([&] { return queue(u"all"_s).size() == 2; }));
        QVERIFY(allWasTold());
        m_told.clear();
        m_ordersTold = m_queuesTold = 0;
        // A walk that finds nothing, then one that finds something: the second is heard, and it is the first news.
        KD_VERIFY_OK(put(one));
        KD_VERIFY_OK(put(two));
        Order changed = two;
        changed.lines.front().name = u"音乐会员"_s;
        KD_VERIFY_OK(put(changed));
        QVERIFY(spinUntil([&] { return m_told.contains(second); }));
        QVERIFY(!m_told.contains(first));
        QCOMPARE(m_ordersTold, 1);
        QCOMPARE(m_queuesTold, 1);
        const auto rows = queue(u"all"_s);
        QCOMPARE(rows.at(0).product, one.lines.front().name);
        QCOMPARE(rows.at(1).product, u"音乐会员"_s);
    }

    void aCaseThatIsClosedOrLinkedIsReadAgain()
    {
        const Order one = order(u"1"_s);
        const Order two = order(u"2"_s);
        Order other = two;
        other.lines.front().name = u"音乐会员"_s;
        KD_VERIFY_OK(put(one));
        KD_VERIFY_OK(put(other));
        const CaseId caseId = opened(one);
        QVERIFY(spinUntil([&] { return queue(u"all"_s).size() == 1; }));
        KD_VERIFY_OK(m_desk->linkOrder(me, caseId, other.ref).result());
        QVERIFY(spinUntil([&] { return queue(u"all"_s).front().product == u"音乐会员"_s; }));
        casework::Closing closing;
        closing.cause = causes().front();
        KD_VERIFY_OK(m_desk->closeCase(me, caseId, closing).result());
        QVERIFY(spinUntil([&] { return queue(u"all"_s).empty(); }));
        QCOMPARE(counts().cases, 1);
    }

    void whatAnotherProcessDecidesIsTold()
    {
        const Order one = order(u"1"_s);
        KD_VERIFY_OK(put(one));
        const CaseId caseId = opened(one);
        QVERIFY(spinUntil([&] { return queue(u"all"_s).size() == 1; }));
        QVERIFY(allWasTold());
        m_told.clear();
        kd::desk::DeskSettings settings{.folder = m_desk->folder(), .keyOfKeys = m_key};
        settings.runSync = settings.runOutbox = settings.takeLock = false;
        const auto console = kd::desk::Desk::open(settings, m_clock);
        KD_VERIFY_OK(console);
        KD_VERIFY_OK((*console)->escalate(me, caseId, u"金额大"_s).result());
        QVERIFY(spinUntil([&] { return queue(u"review"_s).size() == 1; }));
        QVERIFY(spinUntil([&] { return m_told.contains(caseId); }));
        QVERIFY(allWasTold());
        m_told.clear();
        casework::Closing closing;
        closing.cause = causes().front();
        KD_VERIFY_OK((*console)->closeCase(me, caseId, closing).result());
        QVERIFY(spinUntil([&] { return queue(u"all"_s).empty(); }));
        QVERIFY(spinUntil([&] { return m_told.contains(caseId); }));
    }

    void anUnknownOutcomePressesAfterAWhile()
    {
        const Order one = order(u"1"_s);
        KD_VERIFY_OK(put(one));
        const CaseId caseId = opened(one);
        const Intent refund = someRefund(u"op-1"_s, caseId, one.ref, 500);
        const Error lost{.code = u"timed_out_total"_s};
        for (const NewEntry &entry :
             {entry::asked(agent, refund, {}), entry::sending(refund, 1), entry::unknown(refund, lost)}) {
            KD_VERIFY_OK(write([&](store::DeskWrite &desk) { return desk.append(entry); }));
        }
        QVERIFY(spinUntil([&] { return counts().outbox == 1; }));
        QCOMPARE(counts().unknown, 0);
        m_clock->step(6min);
        QCOMPARE(counts().unknown, 1);
        QCOMPARE(counts().outbox, 0);
        m_clock->step(-6min);
        QCOMPARE(counts().unknown, 0);
        KD_VERIFY_OK(
            write([&](store::DeskWrite &desk) { return desk.append(entry::needsPerson(refund, u"no_trace"_s)); }));
        QVERIFY(spinUntil([&] { return counts().unknown == 1; })); // at once, however young
    }
};

KD_TEST_MAIN(TestQueues)
#include "test_queues.moc"
