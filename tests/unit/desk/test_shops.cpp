// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/desk.h"
#include "tests/support/spin.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::test;

/// Shops that come to a desk. Nothing listens at their addresses: none of this needs an answer.
class TestShops : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    SealingKey m_key = SealingKey::random();

    Result<std::unique_ptr<kd::desk::Desk>> open(bool takeLock = true, bool runSync = false)
    {
        kd::desk::DeskSettings settings{.folder = m_folder->filePath(u"data"_s), .keyOfKeys = m_key};
        settings.runSync = runSync;
        settings.runOutbox = false;
        settings.takeLock = takeLock;
        return kd::desk::Desk::open(settings, std::make_shared<SystemClock>());
    }
    static kd::desk::NewShop shopAt(const QString &url)
    {
        kd::desk::NewShop shop;
        shop.row.name = u"星卡"_s;
        shop.row.kind = u"woocommerce"_s;
        shop.row.url = url;
        shop.row.user = u"ck"_s;
        shop.row.password = Secret(u"cs"_s);
        shop.evenIfProbeFails = true;
        return shop;
    }
    static Result<kd::desk::ShopStatus> add(kd::desk::Desk &desk, const QString &url)
    {
        return desk.addShop(ProfileId(u"owner"_s), shopAt(url)).result();
    }
    static size_t kept(kd::desk::Desk &desk)
    {
        return desk.store().read([](const store::Reader &reader) { return reader.desk.shops(); }).result()->size();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void credentialsGoOverHttpsOnly()
    {
        const auto desk = open();
        KD_VERIFY_OK(desk);
        for (const QString &url : {u"http://127.0.0.1:1"_s, u"ftp://127.0.0.1"_s, u"127.0.0.1"_s, QString()}) {
            QCOMPARE(add(**desk, url).error().code, u"not_https"_s);
        }
        QCOMPARE(kept(**desk), size_t(0));
    }

    void aShopIsTheSameHoweverItIsWritten()
    {
        const auto desk = open();
        KD_VERIFY_OK(desk);
        const auto first = add(**desk, u" https://LOCALHOST:1/shop/ "_s);
        KD_VERIFY_OK(first);
        QCOMPARE(first->row.url, u"https://localhost:1/shop"_s);
        for (const QString &url : {u"https://localhost:1/shop"_s, u"https://localhost:1/shop//"_s,
                                   u"HTTPS://localhost:1/shop/?x=1#y"_s, u"https://me@localhost:1/a/../shop"_s}) {
            QCOMPARE(add(**desk, url).error().code, u"shop_known"_s);
        }
        KD_VERIFY_OK(add(**desk, u"https://localhost:1/other"_s));
        QCOMPARE(kept(**desk), size_t(2));
    }

    /// Both are asked about at the same time, so each finds the desk without the other.
    void twoWhoAddTheSameShopAtOnceKeepOne()
    {
        const auto desk = open();
        KD_VERIFY_OK(desk);
        auto one = (*desk)->addShop(ProfileId(u"owner"_s), shopAt(u"https://127.0.0.1:1"_s));
        auto two = (*desk)->addShop(ProfileId(u"owner"_s), shopAt(u"https://127.0.0.1:1/"_s));
        QCOMPARE((one.result() ? 1 : 0) + (two.result() ? 1 : 0), 1);
        QCOMPARE(one.result() ? two.result().error().code : one.result().error().code, u"shop_known"_s);
        QCOMPARE(kept(**desk), size_t(1));
    }

    void aShopThatAnotherProcessAddsIsTakenUp()
    {
        const auto window = open();
        const auto console = open(false);
        QVERIFY(window && console);
        QVERIFY((*window)->shops().result()->empty());
        const store::ShopRow row = shopAt(u"https://127.0.0.1:1"_s).row;
        const auto put = (*console)->store().writeDesk(
            [row](store::DeskWrite &desk) { return desk.putShop(row, ProfileId(u"owner"_s)); });
        KD_VERIFY_OK(put.result());
        QVERIFY(spinUntil([&] { return (*window)->shops().result()->size() == 1; }));
        QCOMPARE((*window)->shops().result()->front().row.name, u"星卡"_s);
        // It can be asked, not only be listed.
        QVERIFY((*window)->probeShop((*window)->shops().result()->front().row.id).result().error().code !=
                u"shop_unknown"_s);
    }

    /// Its loop would begin after all others were told to end, and the desk would wait for it for ever.
    void aDeskClosesWhileAShopIsResumed()
    {
        auto desk = open(true, true);
        KD_VERIFY_OK(desk);
        const auto added = add(**desk, u"https://127.0.0.1:1"_s);
        KD_VERIFY_OK(added);
        KD_VERIFY_OK((*desk)->pauseShop(ProfileId(u"owner"_s), added->row.id, true).result());
        const auto resumed = (*desk)->pauseShop(ProfileId(u"owner"_s), added->row.id, false);
        desk->reset();
        KD_VERIFY_OK(resumed.result());
    }

    void whoPullsHearsWhatCameOfIt()
    {
        const auto desk = open();
        KD_VERIFY_OK(desk);
        const auto added = add(**desk, u"https://127.0.0.1:1"_s);
        KD_VERIFY_OK(added);
        auto one = (*desk)->syncNow(added->row.id);
        auto two = (*desk)->syncNow(added->row.id); // joins it
        QCOMPARE(one.result().error().code, u"connection_refused"_s);
        QCOMPARE(two.result().error().code, u"connection_refused"_s);
    }
};

KD_TEST_MAIN(TestShops)
#include "test_shops.moc"
