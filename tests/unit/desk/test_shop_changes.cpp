// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spin.h"
#include "tests/support/test_main.h"
#include "tests/unit/desk/talking_desk.h"

#include <QTcpServer>
#include <QTcpSocket>

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
    template<typename T>
    static QString codeOf(const QFuture<Result<T>> &asked)
    {
        const Result<T> result = asked.result();
        return result.has_value() ? u"(no error)"_s : result.error().code;
    }
    /// As a process beside this desk writes it, of which the desk hears at its next poll.
    Result<store::ShopRow> writeBeside(kd::desk::Desk &console, const store::ShopRow &row)
    {
        return console.store()
            .writeDesk([row](store::DeskWrite &d) { return d.putShop(row, TalkingDesk::me); })
            .result();
    }
    /// From now on the shop takes connections and says nothing.
    bool moveTo(QTcpServer &silent)
    {
        store::ShopRow row = kept();
        row.url =
            silent.listen(QHostAddress::LocalHost) ? u"https://127.0.0.1:%1"_s.arg(silent.serverPort()) : QString();
        return writeBeside(desk(), row).has_value() &&
               spinUntil([this, &row] { return desk().shops().result()->front().row.url == row.url; });
    }
    Result<Intent> ask(const QString &operation, CaseId caseId, const ShopId &shop = shopOne)
    {
        const Intent intent = someRefund(operation, caseId, {shop, OrderId(u"127"_s)}, 500);
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
        QCOMPARE(codeOf(desk().probeShop(shopOne)), u"ca_file_unreadable"_s);
        QCOMPARE(desk().shops().result()->size(), size_t(1));
        change.caFile = QString();
        KD_VERIFY_OK(desk().changeShop(TalkingDesk::me, shopOne, change).result());
        const auto probed = desk().probeShop(shopOne).result();
        QVERIFY(!probed.has_value());
        QVERIFY(probed.error().code != u"ca_file_unreadable"_s);
    }

    void nothingIsAskedOfAPausedShop()
    {
        const auto paused = desk().pauseShop(TalkingDesk::me, shopOne, true).result();
        KD_VERIFY_OK(paused);
        QVERIFY(!paused->row.active && !paused->online);
        QCOMPARE(codeOf(desk().syncNow(shopOne)), u"shop_paused"_s);
        // Asking would be refused by the dead address.
        KD_VERIFY_OK(desk().recheck(m_desk->caseOfTheBuyer()).result());
        KD_VERIFY_OK(desk().pauseShop(TalkingDesk::me, shopOne, false).result());
        QVERIFY(kept().active);
        const auto resumed = desk().syncNow(shopOne).result();
        QVERIFY(!resumed.has_value());
        QVERIFY(resumed.error().code != u"shop_paused"_s);
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
        QCOMPARE(codeOf(desk().syncNow(shopOne)), u"shop_unknown"_s);
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
        KD_VERIFY_OK(ask(u"op-2"_s, caseId, ShopId(u"s2"_s))); // keeps another one
        const auto refused = desk().removeShop(TalkingDesk::me, shopOne).result();
        QVERIFY(!refused.has_value());
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

    /// The window has not heard of it yet.
    void aRemovedShopDoesNotComeBack()
    {
        const auto console = m_desk->beside();
        KD_VERIFY_OK(console);
        KD_VERIFY_OK((*console)->removeShop(TalkingDesk::me, shopOne).result());
        QCOMPARE(codeOf(desk().pauseShop(TalkingDesk::me, shopOne, true)), u"shop_unknown"_s);
        QCOMPARE(codeOf(desk().changeShop(TalkingDesk::me, shopOne, {.name = u"x"_s})), u"shop_unknown"_s);
        QCOMPARE(codeOf(desk().removeShop(TalkingDesk::me, shopOne)), u"shop_unknown"_s);
        QVERIFY(kept().removed);
    }

    void aPauseKeepsWhatAConsoleChanged()
    {
        const auto console = m_desk->beside();
        KD_VERIFY_OK(console);
        store::ShopRow row = kept();
        row.user = u"ck_new"_s;
        row.password = Secret(u"cs_new"_s);
        KD_VERIFY_OK(writeBeside(**console, row));
        KD_VERIFY_OK(desk().pauseShop(TalkingDesk::me, shopOne, true).result());
        QVERIFY(!kept().active);
        QCOMPARE(kept().user, u"ck_new"_s);
        QCOMPARE(kept().password.reveal(), u"cs_new"_s);
    }

    void aPauseEndsTheWalkThatWasAskedFor()
    {
        QTcpServer silent;
        QVERIFY(moveTo(silent));
        const auto pulled = desk().syncNow(shopOne);
        KD_VERIFY_OK(desk().pauseShop(TalkingDesk::me, shopOne, true).result());
        QVERIFY(!pulled.result().has_value());
        QCOMPARE(pulled.result().error().kind, Error::Kind::Cancelled);
    }

    /// Two walks at once would fight over one cursor: the one before the pause has gone when the next one asks.
    void howeverOftenItIsPausedOneWalkAsks()
    {
        QTcpServer silent;
        QVERIFY(moveTo(silent));
        for (int i = 0; i < 3; ++i) {
            KD_VERIFY_OK(desk().pauseShop(TalkingDesk::me, shopOne, true).result());
            KD_VERIFY_OK(desk().pauseShop(TalkingDesk::me, shopOne, false).result());
            const auto pulled = desk().syncNow(shopOne);
            const auto asking = [&silent] {
                const auto sockets = silent.findChildren<QTcpSocket *>();
                return std::count_if(sockets.begin(), sockets.end(), [](const QTcpSocket *socket) {
                    return socket->state() == QAbstractSocket::ConnectedState;
                });
            };
            QVERIFY(spinUntil([&asking] { return asking() == 1; }));
            KD_VERIFY_OK(desk().shops().result());
            QCOMPARE(asking(), 1);
            QVERIFY(!pulled.isFinished());
        }
    }

    void aStoppedPullStaysStoppedWhenTheShopChanges()
    {
        KD_VERIFY_OK(desk().stopPulling(shopOne).result());
        const ShopChange change{.settle = Millis(90'000)};
        const auto changed = desk().changeShop(TalkingDesk::me, shopOne, change).result();
        KD_VERIFY_OK(changed);
        QCOMPARE(changed->row.settle, Millis(90'000));
        QVERIFY(changed->pullStopped);
        KD_VERIFY_OK(desk().goOnPulling(shopOne).result());
        QVERIFY(!desk().shops().result()->front().pullStopped);
    }

    void whatIsStillTriedWhenTheDeskClosesIsNotKept()
    {
        QTcpServer silent;
        QVERIFY(moveTo(silent));
        const ShopChange change{.user = u"ck_new"_s, .password = Secret(u"cs_new"_s), .evenIfProbeFails = true};
        const auto changed = desk().changeShop(TalkingDesk::me, shopOne, change);
        m_desk->close();
        QVERIFY(!changed.result().has_value());
        QCOMPARE(changed.result().error().kind, Error::Kind::Cancelled);
        KD_VERIFY_OK(m_desk->reopen());
        QCOMPARE(kept().user, QString());
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
        QCOMPARE(codeOf(desk().changeShop(agent.id, shopOne, {.name = u"x"_s})), u"no_right"_s);
        QCOMPARE(codeOf(desk().pauseShop(agent.id, shopOne, true)), u"no_right"_s);
        QCOMPARE(codeOf(desk().removeShop(agent.id, shopOne)), u"no_right"_s);
        QCOMPARE(codeOf(desk().changeShop(TalkingDesk::me, ShopId(u"s9"_s), {.name = u"x"_s})), u"shop_unknown"_s);
        QVERIFY(kept().active);
    }
};

KD_TEST_MAIN(TestShopChanges)
#include "test_shop_changes.moc"
