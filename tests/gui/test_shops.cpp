// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/order_list.h"
#include "models/lists/row_model.h"
#include "tests/gui/gui_desk.h"
#include "tests/gui/gui_test.h"
#include "widgets/shell/orders_page.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace kd;

/// The order list's headers and the shops of the settings, with real clicks in the real window.
class TestShops : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::GuiDesk> m_desk;

    template<typename W>
    W *find(const QString &name) const
    {
        const auto found = m_desk->window().findChildren<W *>(name);
        const auto shown = std::find_if(found.begin(), found.end(), [](W *widget) { return widget->isVisible(); });
        return shown == found.end() ? nullptr : *shown;
    }
    bool click(const QString &name) const
    {
        if (!QTest::qWaitFor([&] { return find<QPushButton>(name) != nullptr; })) {
            return false;
        }
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
        return true;
    }
    bool says(const QString &words) const
    {
        return QTest::qWaitFor([&] {
            const auto labels = m_desk->window().findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
        });
    }
    desk::ShopStatus shop() const { return m_desk->desk().shops().result()->front(); }
    static void clickHeader(QHeaderView *header, int column)
    {
        const QPoint middle(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                            header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, middle);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<test::GuiDesk>();
        QCOMPARE(m_desk->open(300), QString());
        const auto profiles = m_desk->desk().profiles().result();
        const auto supervisor = std::find_if(profiles->begin(), profiles->end(),
                                             [](const store::ProfileRow &row) { return row.id.value() == u"zhou"_s; });
        QVERIFY(supervisor != profiles->end());
        m_desk->session().setMe(*supervisor);
    }
    void cleanupTestCase() { m_desk.reset(); }

    void aHeaderSortsAllOrders()
    {
        m_desk->window().go(u"orders"_s);
        auto *view = find<QTableView>(u"orders_list"_s);
        QVERIFY(QTest::qWaitFor([&] { return view->model()->rowCount() == 200; }));
        const auto amounts = m_desk->desk().orders({}, 0, 1000).result();
        qint64 largest = 0;
        for (const store::OrderRow &row : *amounts) {
            largest = qMax(largest, row.total.minor());
        }
        constexpr int amount = 3;
        const auto first = [view] { return view->model()->index(0, amount).data(lists::RawRole).toLongLong(); };
        clickHeader(view->horizontalHeader(), amount);
        QVERIFY(QTest::qWaitFor([&] { return view->model()->rowCount() > 0 && first() == largest; }));
        QCOMPARE(view->horizontalHeader()->sortIndicatorSection(), amount);
        clickHeader(view->horizontalHeader(), amount); // the other way round
        QVERIFY(QTest::qWaitFor([&] { return view->model()->rowCount() > 0 && first() < largest; }));
        clickHeader(view->horizontalHeader(), 1); // the product: nothing
        QCOMPARE(view->horizontalHeader()->sortIndicatorSection(), amount);
        m_desk->window().commands().find(u"sort_orders_created"_s)->trigger();
        QVERIFY(QTest::qWaitFor([&] { return view->horizontalHeader()->sortIndicatorSection() == 6; }));
    }

    void whoMayNotChangeShopsIsToldBeforehand()
    {
        const auto profiles = m_desk->desk().profiles().result();
        const store::ProfileRow supervisor = m_desk->session().me();
        const auto agent = std::find_if(profiles->begin(), profiles->end(),
                                        [](const store::ProfileRow &row) { return row.role == u"agent"_s; });
        QVERIFY(agent != profiles->end());
        const QString id = shop().row.id.value();
        m_desk->window().go(u"settings"_s);
        QVERIFY(QTest::qWaitFor([&] { return find<QPushButton>(u"change_shop_"_s + id) != nullptr; }));
        QVERIFY(find<QPushButton>(u"change_shop_"_s + id)->isEnabled());
        QVERIFY(find<QLabel>(u"shop_no_right"_s) == nullptr);
        QVERIFY(find<QPushButton>(u"add_profile"_s)->isEnabled());
        m_desk->session().setMe(*agent);
        QVERIFY(!find<QPushButton>(u"add_profile"_s)->isEnabled());
        QVERIFY(!find<QPushButton>(u"edit_profile_"_s + supervisor.id.value())->isEnabled());
        QVERIFY(find<QPushButton>(u"edit_profile_"_s + agent->id.value())->isEnabled()); // name and PIN are one's own
        QVERIFY(find<QLabel>(u"profiles_no_right"_s) != nullptr);
        for (const QString &button : {u"change_shop_"_s, u"pause_shop_"_s, u"remove_shop_"_s}) {
            QVERIFY(!find<QPushButton>(QString(button + id))->isEnabled());
        }
        QVERIFY(!find<QLineEdit>(u"shop_name"_s)->isEnabled());
        QVERIFY(!find<QPushButton>(u"shop_connect"_s)->isEnabled());
        QVERIFY(find<QLabel>(u"shop_no_right"_s) != nullptr);
        QVERIFY(find<QLabel>(u"shops_no_right"_s) != nullptr);
        m_desk->session().setMe(supervisor);
        QVERIFY(find<QLineEdit>(u"shop_name"_s)->isEnabled());
        QVERIFY(find<QLabel>(u"shop_no_right"_s) == nullptr);
    }

    /// With one shop a column that says the same in every row would only take room.
    void aSecondShopGetsAColumnOfItsOrders()
    {
        m_desk->window().go(u"orders"_s);
        auto *view = find<QTableView>(u"orders_list"_s);
        const int column = int(lists::OrderList::Column::Shop);
        QVERIFY(view->isColumnHidden(column));
        auto *page = m_desk->window().findChild<ui::OrdersPage *>();
        std::vector<desk::ShopStatus> two{shop(), shop()};
        two.back().row.id = ShopId(u"other"_s);
        two.back().row.name = u"Other"_s;
        page->setShops(two);
        QVERIFY(!view->isColumnHidden(column));
        QVERIFY(QTest::qWaitFor([&] { return view->model()->rowCount() > 0; }));
        QCOMPARE(view->model()->index(0, column).data().toString(), shop().row.name);
        page->setShops({shop()});
        QVERIFY(view->isColumnHidden(column));
    }

    void aPullIsStoppedAndGoesOn()
    {
        const ShopId id = shop().row.id;
        KD_VERIFY_OK(m_desk->desk().stopPulling(id).result());
        QVERIFY(shop().pullStopped);
        m_desk->window().go(u"settings"_s);
        QVERIFY(click(u"pull_shop_"_s + id.value()));
        QVERIFY(QTest::qWaitFor([this] { return !shop().pullStopped && shop().progress.lastSuccess; }, 60'000));
    }

    void aShopIsRenamedPausedAndResumed()
    {
        const QString id = shop().row.id.value();
        m_desk->window().go(u"settings"_s);
        QVERIFY(click(u"change_shop_"_s + id));
        find<QLineEdit>(u"change_name"_s)->setText(u"新星卡铺"_s);
        QVERIFY(click(u"sheet_accept"_s));
        QVERIFY(QTest::qWaitFor([this] { return find<QLineEdit>(u"change_name"_s) == nullptr; }));
        QCOMPARE(shop().row.name, u"新星卡铺"_s);
        QVERIFY(click(u"pause_shop_"_s + id));
        QVERIFY(QTest::qWaitFor([this] { return !shop().row.active; }));
        QVERIFY(says(u"paused"_s));
        QVERIFY(click(u"pause_shop_"_s + id));
        QVERIFY(QTest::qWaitFor([this] { return shop().online; }, 60'000));
    }

    void wrongCredentialsAreSaidAndNotKept()
    {
        m_desk->window().go(u"settings"_s);
        QVERIFY(click(u"change_shop_"_s + shop().row.id.value()));
        find<QLineEdit>(u"change_secret"_s)->setText(u"cs_wrong"_s);
        QVERIFY(click(u"sheet_accept"_s));
        QVERIFY(says(u"does not accept these credentials"_s));
        QTest::keyClick(find<QLineEdit>(u"change_secret"_s), Qt::Key_Escape);
        KD_VERIFY_OK(m_desk->desk().syncNow(shop().row.id).result());
    }

    /// The last: nothing is left afterwards.
    void aShopIsRemovedOnceItsActionsAreSettled()
    {
        QCOMPARE(m_desk->openCase(Reason::AlreadyUsed, {}), QString());
        const QString id = shop().row.id.value();
        actions::Wish wish;
        wish.what = actions::WriteNote{u"核对过"_s, false};
        wish.reason = u"x"_s;
        KD_VERIFY_OK(
            m_desk->desk().pauseShop(m_desk->session().me().id, shop().row.id, true).result()); // so that it waits
        const auto asked = m_desk->desk().act(m_desk->session().me().id, m_desk->caseId(), wish).result();
        KD_VERIFY_OK(asked);
        m_desk->window().go(u"settings"_s);
        QVERIFY(click(u"remove_shop_"_s + id));
        QVERIFY(says(u"not settled yet: 1"_s));
        QVERIFY(find<QLineEdit>(u"remove_name"_s) == nullptr);
        QVERIFY(click(u"sheet_accept"_s));
        KD_VERIFY_OK(m_desk->desk().undo(m_desk->session().me().id, asked->front().operation, u"x"_s).result());
        QVERIFY(click(u"remove_shop_"_s + id));
        QVERIFY(QTest::qWaitFor([this] { return find<QLineEdit>(u"remove_name"_s) != nullptr; }));
        find<QLineEdit>(u"remove_name"_s)->setText(u"another"_s);
        QVERIFY(click(u"sheet_accept"_s));
        QVERIFY(says(u"That is not its name"_s));
        find<QLineEdit>(u"remove_name"_s)->setText(shop().row.name);
        QVERIFY(click(u"sheet_accept"_s));
        QVERIFY(QTest::qWaitFor([this] { return m_desk->desk().shops().result()->empty(); }, 60'000));
        QVERIFY(QTest::qWaitFor([this] { return find<QPushButton>(u"sheet_accept"_s) == nullptr; }));
        const auto screen = m_desk->desk().caseScreen(m_desk->caseId(), m_desk->session().me().id).result();
        QVERIFY(screen && *screen);
    }
};

KD_GUI_TEST_MAIN(TestShops)
#include "test_shops.moc"
