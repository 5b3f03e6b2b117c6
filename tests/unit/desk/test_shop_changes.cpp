// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spin.h"
#include "tests/support/test_main.h"
#include "tests/unit/desk/talking_desk.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::test;

using kd::desk::ShopChange;
using kd::desk::ShopStatus;

/// A shop that is already here: changed, paused, removed. Nothing listens at its address.
class TestShopChanges : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TalkingDesk> m_desk;

    kd::desk::Desk &desk() { return m_desk->desk(); }
    store::ShopRow kept()
    {
        return desk().store().read([](const store::Reader &reader) { return reader.desk.shops(); }).result()->front();
    }
    qint64 cached()
    {
        return desk().store().read([](const store::Reader &r) { return r.cache.counts(shopOne); }).result()->orders;
    }
    Result<Intent> ask(const QString &operation, CaseId caseId)
    {
        const Intent intent = someRefund(operation, caseId, {shopOne, OrderId(u"127"_s)}, 500);
        const auto asked = desk()
                               .store()
                               .writeDesk([intent](store::DeskWrite &d) {
                                   return d.append(entry::asked(TalkingDesk::me, intent, {}));
                               })
                               .result();
        return asked ? Result<Intent>(intent) : fail(asked.error());
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TalkingDesk>();
        KD_VERIFY_OK(m_desk->open());
    }
    void cleanup() { m_desk.reset(); }

    void aNameNeedsNoAnswerOfTheShop()
    {
        const auto changed = desk().changeShop(TalkingDesk::me, shopOne, {.name = u"星卡铺"_s}).result();
        KD_VERIFY_OK(changed);
        QCOMPARE(changed->row.name, u"星卡铺"_s);
        QCOMPARE(kept().name, u"星卡铺"_s);
        const auto history = desk().journal({.kindPrefix = u"shop."_s}, 0, 10).result();
        QCOMPARE(history->front().kind, QString(entry::shopChanged));
        QCOMPARE(history->back().kind, QString(entry::shopAdded));
    }

    void credentialsAreTriedBeforeTheyAreKept()
    {
        ShopChange change{.user = u"ck_new"_s, .password = Secret(u"cs_new"_s)};
        QVERIFY(!desk().changeShop(TalkingDesk::me, shopOne, change).result());
        QCOMPARE(kept().user, QString());
        change.evenIfProbeFails = true;
        const auto changed = desk().changeShop(TalkingDesk::me, shopOne, change).result();
        KD_VERIFY_OK(changed);
        QVERIFY(changed->row.password.isEmpty()); // told to nobody
        QCOMPARE(kept().user, u"ck_new"_s);
        QCOMPARE(kept().password.reveal(), u"cs_new"_s);
        QCOMPARE(desk().shops().result()->size(), size_t(1));
    }

    void aCaFileThatIsNotThereIsSaidAndCanBeMended()
    {
        ShopChange change{.caFile = u"/nowhere/ca.pem"_s, .evenIfProbeFails = true};
        KD_VERIFY_OK(desk().changeShop(TalkingDesk::me, shopOne, change).result());
        QCOMPARE(desk().probeShop(shopOne).result().error().code, u"ca_file_unreadable"_s);
        QCOMPARE(desk().shops().result()->size(), size_t(1));
        change.caFile = QString();
        KD_VERIFY_OK(desk().changeShop(TalkingDesk::me, shopOne, change).result());
        QVERIFY(desk().probeShop(shopOne).result().error().code != u"ca_file_unreadable"_s);
    }

    void nothingIsAskedOfAPausedShop()
    {
        const auto paused = desk().pauseShop(TalkingDesk::me, shopOne, true).result();
        KD_VERIFY_OK(paused);
        QVERIFY(!paused->row.active && !paused->online);
        const auto pulled = desk().syncNow(shopOne).result();
        QCOMPARE(pulled.error().code, u"shop_paused"_s);
        // Asking would be refused by the dead address.
        KD_VERIFY_OK(desk().recheck(m_desk->caseOfTheBuyer()).result());
        KD_VERIFY_OK(desk().pauseShop(TalkingDesk::me, shopOne, false).result());
        QVERIFY(kept().active);
        QVERIFY(desk().syncNow(shopOne).result().error().code != u"shop_paused"_s);
    }

    void aPausedShopIsStillHereAfterAStart()
    {
        KD_VERIFY_OK(desk().pauseShop(TalkingDesk::me, shopOne, true).result());
        m_desk->close();
        KD_VERIFY_OK(m_desk->reopen());
        const auto shops = desk().shops().result();
        QCOMPARE(shops->size(), size_t(1));
        QVERIFY(!shops->front().row.active);
        QCOMPARE(shops->front().orders, 1);
    }

    void removingTakesOrdersAndCredentialsAndLeavesCases()
    {
        const CaseId caseId = m_desk->caseOfTheBuyer();
        const auto stake = desk().shopStake(shopOne).result();
        KD_VERIFY_OK(stake);
        QCOMPARE(stake->orders, 1);
        QCOMPARE(stake->cards, 1);
        QCOMPARE(stake->cases, 1);
        QCOMPARE(stake->openCases, 1);
        KD_VERIFY_OK(desk().removeShop(TalkingDesk::me, shopOne).result());
        QVERIFY(desk().shops().result()->empty());
        QCOMPARE(cached(), 0);
        QVERIFY(kept().removed && kept().password.isEmpty() && kept().user.isEmpty());
        const auto screen = desk().caseScreen(caseId, TalkingDesk::me).result();
        KD_VERIFY_OK(screen);
        QVERIFY(screen->has_value());
        QCOMPARE((*screen)->view.record.messages.size(), size_t(1));
        QVERIFY(!(*screen)->view.order);
        QCOMPARE(desk().syncNow(shopOne).result().error().code, u"shop_unknown"_s);
        // The same address may come again, as another shop.
        kd::desk::NewShop again;
        again.row = kept();
        again.row.id = {};
        again.row.active = true;
        again.row.removed = false;
        again.evenIfProbeFails = true;
        const auto added = desk().addShop(TalkingDesk::me, again).result();
        KD_VERIFY_OK(added);
        QVERIFY(added->row.id != shopOne);
    }

    void actionsThatAreNotSettledKeepAShop()
    {
        const CaseId caseId = m_desk->caseOfTheBuyer();
        KD_VERIFY_OK(ask(u"op-1"_s, caseId));
        const auto refused = desk().removeShop(TalkingDesk::me, shopOne).result();
        QCOMPARE(refused.error().code, u"shop_actions_open"_s);
        QCOMPARE(refused.error().detail, u"1"_s);
        QCOMPARE(cached(), 1);
        KD_VERIFY_OK(desk().undo(TalkingDesk::me, OperationId(u"op-1"_s), u"anders"_s).result());
        KD_VERIFY_OK(desk().removeShop(TalkingDesk::me, shopOne).result());
    }

    /// The console beside a window that holds the folder: the window takes it from there.
    void whatAConsoleRemovesTheWindowForgets()
    {
        const auto console = m_desk->beside();
        KD_VERIFY_OK(console);
        KD_VERIFY_OK((*console)->removeShop(TalkingDesk::me, shopOne).result());
        QVERIFY(spinUntil([this] { return desk().shops().result()->empty() && cached() == 0; }));
    }

    void whatWasLeftIsForgottenAtTheNextStart()
    {
        store::ShopRow row = kept();
        row.active = false;
        row.removed = true;
        KD_VERIFY_OK(
            desk().store().writeDesk([row](store::DeskWrite &d) { return d.putShop(row, TalkingDesk::me); }).result());
        m_desk->close();
        KD_VERIFY_OK(m_desk->reopen());
        QVERIFY(spinUntil([this] { return cached() == 0; }));
    }

    void onlyWhoMayChangesShops()
    {
        store::ProfileRow agent;
        agent.id = ProfileId(u"lin"_s);
        agent.name = u"林晓"_s;
        agent.role = u"agent"_s;
        KD_VERIFY_OK(desk().putProfile(TalkingDesk::me, agent).result());
        QCOMPARE(desk().changeShop(agent.id, shopOne, {.name = u"x"_s}).result().error().code, u"no_right"_s);
        QCOMPARE(desk().pauseShop(agent.id, shopOne, true).result().error().code, u"no_right"_s);
        QCOMPARE(desk().removeShop(agent.id, shopOne).result().error().code, u"no_right"_s);
        QCOMPARE(desk().changeShop(TalkingDesk::me, ShopId(u"s9"_s), {.name = u"x"_s}).result().error().code,
                 u"shop_unknown"_s);
        QVERIFY(kept().active);
    }
};

KD_TEST_MAIN(TestShopChanges)
#include "test_shop_changes.moc"
