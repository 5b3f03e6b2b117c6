// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/paged_model.h"
#include "tests/support/spin.h"
#include "tests/support/test_main.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QPromise>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::test;

namespace {

struct Row
{
    qint64 key = 0;
    int value = 0;

    bool operator==(const Row &) const = default;
};

// A shop's list held in memory; answers as it stands when it is asked.
class Numbers final : public lists::PagedModel<Row>
{
public:
    using PagedModel::PagedModel;

    std::vector<Row> shop; ///< newest first
    bool broken = false;

    void begin() { restart(); }
    void addNewer(int count)
    {
        for (int i = 0; i < count; ++i) {
            shop.insert(shop.begin(), {shop.empty() ? 1 : shop.front().key + 1, 0});
        }
    }

protected:
    QFuture<Result<std::vector<Row>>> page(const Row *after, int limit) override
    {
        QPromise<Result<std::vector<Row>>> promise;
        promise.start();
        if (broken) {
            promise.addResult(fail(Error::Kind::Internal, u"page_lost"_s, u"read a page"_s));
        } else {
            std::vector<Row> rows;
            for (const Row &row : shop) {
                if ((after == nullptr || row.key < after->key) && int(rows.size()) < limit) {
                    rows.push_back(row);
                }
            }
            promise.addResult(std::move(rows));
        }
        promise.finish();
        return promise.future();
    }
    bool isOlder(const Row &row, const Row &than) const override { return row.key < than.key; }
    QVariant keyOf(const Row &row) const override { return row.key; }
    int columns() const override { return 1; }
    QString columnTitle(int) const override { return u"number"_s; }
    QVariant cell(int row, int, int role) const override { return role == Qt::DisplayRole ? at(row)->key : QVariant(); }
};

} // namespace

class TestPaged : public QObject
{
    Q_OBJECT

private:
    static constexpr int pageSize = lists::PagedRows::pageSize;
    QTemporaryDir m_folder;
    std::unique_ptr<kd::desk::Desk> m_desk;
    std::unique_ptr<lists::Session> m_session;
    std::unique_ptr<Numbers> m_list;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    [[nodiscard]] bool settle() const
    {
        return spinUntil([this] { return !m_list->isLoading(); });
    }
    [[nodiscard]] bool readToEnd() const
    {
        return spinUntil([this] {
            m_list->fetchMore({});
            return m_list->isComplete() && !m_list->isLoading();
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        kd::desk::DeskSettings settings{.folder = m_folder.path(), .keyOfKeys = SealingKey::random()};
        settings.runSync = settings.runOutbox = false;
        auto desk = kd::desk::Desk::open(settings, std::make_shared<SystemClock>());
        KD_VERIFY_OK(desk);
        m_desk = std::move(*desk);
    }

    void init()
    {
        m_session = std::make_unique<lists::Session>(*m_desk, store::ProfileRow());
        m_list = std::make_unique<Numbers>(*m_session, nullptr);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_list.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_list->addNewer(2 * pageSize + 50);
        m_list->begin();
        QVERIFY(m_list->isLoading());
        QVERIFY(settle());
        QCOMPARE(m_list->rowCount(), pageSize);
    }

    void cleanup()
    {
        m_tester.reset();
        m_list.reset();
        m_session.reset();
    }

    void theListIsReadPageByPageToItsEnd()
    {
        m_list->fetchMore({});
        QVERIFY(settle());
        QCOMPARE(m_list->rowCount(), 2 * pageSize);
        QVERIFY(!m_list->isComplete());
        QVERIFY(readToEnd());
        QVERIFY(m_list->isComplete());
        QVERIFY(m_list->all() == m_list->shop);
    }

    void aRefreshChangesOnlyWhatDiffers()
    {
        QVERIFY(readToEnd());
        const QPersistentModelIndex held = m_list->index(300, 0);
        const qint64 key = held.data().toLongLong();
        QSignalSpy resets(m_list.get(), &QAbstractItemModel::modelReset);
        m_list->addNewer(1);
        m_list->shop[5].value = 7;
        m_list->shop.erase(m_list->shop.begin() + 9); // gone at the shop
        m_list->refresh();
        QVERIFY(spinUntil([this] { return m_list->all() == m_list->shop; }));
        QCOMPARE(held.data().toLongLong(), key);
        QCOMPARE(held.row(), 300);
        QCOMPARE(resets.count(), 0);
        QVERIFY(m_list->isComplete());
    }

    void moreNewRowsThanOnePageLeaveNoGap()
    {
        m_list->addNewer(pageSize + 30);
        m_list->refresh();
        QVERIFY(spinUntil([this] { return m_list->all().front() == m_list->shop.front(); }));
        QVERIFY(!m_list->isComplete());
        QVERIFY(readToEnd());
        QVERIFY(m_list->all() == m_list->shop);
    }

    void anErrorDoesNotShutTheList()
    {
        QSignalSpy failed(m_session.get(), &lists::Session::failed);
        m_list->broken = true;
        m_list->fetchMore({});
        QVERIFY(settle());
        QCOMPARE(failed.count(), 1);
        QVERIFY(!m_list->canFetchMore({})); // a view at its end would ask for ever
        m_list->broken = false;
        m_list->refresh();
        QVERIFY(spinUntil([this] { return m_list->canFetchMore({}); }));
        QVERIFY(readToEnd());
        QVERIFY(m_list->all() == m_list->shop);
    }

    void anErrorOfTheFirstPageIsMadeGoodByARefresh()
    {
        m_list->broken = true;
        m_list->begin();
        QVERIFY(settle());
        QCOMPARE(m_list->rowCount(), 0);
        m_list->broken = false;
        m_list->refresh();
        QVERIFY(settle());
        QCOMPARE(m_list->rowCount(), pageSize);
    }

    void anAnswerToAnOlderFilterIsDropped()
    {
        m_list->begin();
        m_list->shop.erase(m_list->shop.begin() + 3, m_list->shop.end());
        m_list->begin();
        QVERIFY(settle());
        QCoreApplication::processEvents();
        QVERIFY(m_list->all() == m_list->shop);
    }

    void aChangeWhileAPageIsOnItsWayIsNotMissed()
    {
        m_list->fetchMore({});
        m_list->addNewer(1);
        m_list->refresh();
        QVERIFY(spinUntil([this] { return m_list->all().front() == m_list->shop.front(); }));
        QCOMPARE(m_list->rowCount(), 2 * pageSize + 1);
        m_list->refresh();
        m_list->fetchMore({}); // the page continues the rows that are here: the refresh comes after it
        m_list->addNewer(1);
        QVERIFY(spinUntil([this] { return m_list->all() == m_list->shop; }));
    }
};

KD_TEST_MAIN(TestPaged)
#include "test_paged.moc"
