// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/desk.h"
#include "tests/support/spin.h"
#include "tests/support/test_main.h"
#include "tests/unit/desk/stepped_clock.h"
#include "tests/unit/keys/key_fixture.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::test;

namespace {

const ProfileId me(u"owner"_s);
const ProductId steam(u"31"_s);
const ProductId spare(u"32"_s);
const ProductId game(u"33"_s);

} // namespace

/// Keys through the desk itself: what is kept for whom, what is offered when stock is short, and a key's way.
class TestDeskKeys : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    SealingKey m_key = SealingKey::random();
    std::shared_ptr<SteppedClock> m_clock;
    std::unique_ptr<desk::Desk> m_desk;

    Result<std::unique_ptr<desk::Desk>> openDesk(bool takeLock = true)
    {
        desk::DeskSettings settings{.folder = m_folder->filePath(u"data"_s), .keyOfKeys = m_key};
        settings.runSync = settings.runOutbox = false;
        settings.takeLock = takeLock;
        return desk::Desk::open(settings, m_clock);
    }
    Result<void> fill(const std::vector<Card> &cards)
    {
        const Instant now = m_clock->now();
        std::vector<Order> orders;
        for (int i = 0; i < 30; ++i) {
            orders.push_back(someOrder(QString::number(100 + i), u"KD%1"_s.arg(100 + i), now));
        }
        const std::vector<Product> products{productWith(u"31"_s, u"STEAM-50"_s, 4750),
                                            productWith(u"32"_s, u"STEAM-50-SPARE"_s, 0),
                                            productWith(u"33"_s, u"GAME-100"_s, 950)};
        return m_desk->store()
            .writeCache([=](store::CacheWrite &cache) -> Result<void> {
                const auto one = cache.putOrders(shopOne, orders, now);
                const auto two = cache.putProducts(shopOne, products, now);
                const auto three = cache.putCards(shopOne, cards, now);
                return one && two && three ? Result<void>() : Result<void>(fail(Error{}));
            })
            .result();
    }
    CaseId newCase(const QString &order)
    {
        const OrderRef ref{shopOne, OrderId(order)};
        return m_desk->store()
            .writeDesk([ref](store::DeskWrite &desk) { return openCase(desk, u"用不了"_s, ref); })
            .result()
            .value();
    }
    std::vector<CardReservation> kept(CaseId caseId)
    {
        return m_desk->store()
            .read([caseId](const store::Reader &r) { return r.desk.caseRecord(caseId); })
            .result()
            .value()
            ->reservations;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_shared<SteppedClock>();
        auto opened = openDesk();
        KD_VERIFY_OK(opened);
        m_desk = std::move(*opened);
    }
    void cleanup() { m_desk.reset(); }

    void itsOwnStockThenTheSpareThenWhatElse()
    {
        KD_VERIFY_OK(fill({cardWith(u"1"_s, u"OWN-KEY-0001"_s, u"31"_s), cardWith(u"2"_s, u"SPARE-KEY-0002"_s, u"32"_s),
                           cardWith(u"3"_s, u"GAME-KEY-0003"_s, u"33"_s)}));
        const Instant before = m_clock->now();
        const auto own = m_desk->reserveCard(me, newCase(u"100"_s), {}).result();
        KD_VERIFY_OK(own);
        QCOMPARE(own->reservation.card, CardId(u"1"_s));
        QVERIFY(!own->fromSpare);
        QVERIFY(!own->masked.contains(u"OWN"_s));
        const Millis kept = m_desk->playbook().limits().reserveFor;
        QVERIFY(own->reservation.until >= before + kept && own->reservation.until <= m_clock->now() + kept);
        const auto other = m_desk->reserveCard(me, newCase(u"101"_s), steam).result();
        KD_VERIFY_OK(other);
        QCOMPARE(other->reservation.card, CardId(u"2"_s));
        QVERIFY(other->fromSpare);
        const auto none = m_desk->reserveCard(me, newCase(u"102"_s), steam).result();
        QCOMPARE(none.error().code, u"short_stock"_s);
        QVERIFY(none.error().detail.contains(u"GAME-100"_s));
        const auto offer = m_desk->stockOffer(shopOne, steam).result();
        QCOMPARE(offer.value().own.free, 0);
        QVERIFY(offer->sameGoods() == nullptr);
        QCOMPARE(offer->equivalent()->product.id, game);
        KD_VERIFY_OK(m_desk->reserveCard(me, newCase(u"103"_s), game).result());
        QCOMPARE(m_desk->reserveCard(me, newCase(u"104"_s), steam).result().error().code, u"no_stock"_s);
        QCOMPARE(m_desk->reserveCard(me, newCase(u"105"_s), ProductId(u"9"_s)).result().error().code,
                 u"product_unknown"_s);
    }

    void aDoubleClickKeepsOne()
    {
        KD_VERIFY_OK(
            fill({cardWith(u"1"_s, u"OWN-KEY-0001"_s, u"31"_s), cardWith(u"2"_s, u"OWN-KEY-0002"_s, u"31"_s)}));
        const CaseId one = newCase(u"100"_s);
        auto first = m_desk->reserveCard(me, one, {});
        auto second = m_desk->reserveCard(me, one, {});
        // Both read before either writes, so either of the two may be the one that is kept.
        const bool firstKept = first.result().has_value();
        KD_VERIFY_OK((firstKept ? first : second).result());
        QCOMPARE((firstKept ? second : first).result().error().code, u"enough_reserved"_s);
        QCOMPARE(kept(one).size(), 1U);
    }

    void theDeskReleasesWhatIsOver()
    {
        KD_VERIFY_OK(fill({cardWith(u"1"_s, u"OWN-KEY-0001"_s, u"31"_s)}));
        const CaseId one = newCase(u"100"_s);
        KD_VERIFY_OK(m_desk->reserveCard(me, one, {}).result());
        m_desk.reset();
        m_clock->step(Millis(std::chrono::hours(9)));
        auto opened = openDesk();
        KD_VERIFY_OK(opened);
        m_desk = std::move(*opened);
        QVERIFY(spinUntil([&] { return kept(one).front().released; }));
        KD_VERIFY_OK(m_desk->reserveCard(me, newCase(u"101"_s), {}).result());
    }

    void givenBackItIsFreeAndClosingGivesBack()
    {
        KD_VERIFY_OK(fill({cardWith(u"1"_s, u"OWN-KEY-0001"_s, u"31"_s)}));
        const CaseId one = newCase(u"100"_s);
        const auto first = m_desk->reserveCard(me, one, {}).result();
        KD_VERIFY_OK(first);
        KD_VERIFY_OK(m_desk->releaseCard(me, one, first->reservation.card).result());
        QCOMPARE(m_desk->releaseCard(me, one, first->reservation.card).result().error().code, u"not_reserved"_s);
        KD_VERIFY_OK(m_desk->reserveCard(me, one, {}).result());
        casework::Closing closing;
        closing.cause = u"bad_card"_s;
        KD_VERIFY_OK(m_desk->closeCase(me, one, closing).result());
        QVERIFY(kept(one).back().released);
    }

    void twoDesksOnOneFolderNeverKeepTheSame()
    {
        std::vector<Card> cards;
        for (int i = 0; i < 6; ++i) {
            cards.push_back(cardWith(QString::number(i + 1), u"OWN-KEY-000%1"_s.arg(i), u"31"_s));
        }
        KD_VERIFY_OK(fill(cards));
        const auto other = openDesk(false);
        KD_VERIFY_OK(other);
        std::vector<QFuture<Result<desk::Reserved>>> running;
        for (int i = 0; i < 10; ++i) {
            desk::Desk &desk = i % 2 == 0 ? *m_desk : **other;
            running.push_back(desk.reserveCard(me, newCase(QString::number(100 + i)), {}));
        }
        QSet<QString> taken;
        int refused = 0;
        for (auto &future : running) {
            const auto result = future.result();
            if (result) {
                QVERIFY(!taken.contains(result->reservation.card.value()));
                taken.insert(result->reservation.card.value());
            } else {
                ++refused;
            }
        }
        QCOMPARE(taken.size() + refused, 10);
        QCOMPARE(taken.size(), 6);
    }

    void aKeysWayIsFoundByAPartOfItAndFromTheHistory()
    {
        Card card = cardWith(u"1"_s, u"OWNK-KEYS-0001"_s, u"31"_s);
        card.order = OrderId(u"100"_s);
        card.state = CardState::Delivered;
        KD_VERIFY_OK(fill({card}));
        const CaseId one = newCase(u"100"_s);
        KD_VERIFY_OK(m_desk->revealCard(me, one, card.id, u"核对"_s).result());
        const auto hits = m_desk->findKeys(u"keys"_s, 10).result();
        QCOMPARE(hits.value().size(), 1U);
        QCOMPARE(hits->front().orderNumber, u"KD100"_s);
        const auto life = m_desk->keyLife(shopOne, hits->front().card).result();
        KD_VERIFY_OK(life);
        QCOMPARE(life->standing, keys::Standing::WithOrder);
        QCOMPARE(life->steps.back().kind, keys::StepKind::Revealed);
        QCOMPARE(life->steps.back().who, me);
        const auto named = m_desk->keyOfEntry(life->steps.back().seq).result();
        QCOMPARE(named.value(), std::optional(std::pair(shopOne, card.id)));
        QCOMPARE(m_desk->keyLife(shopOne, CardId(u"77"_s)).result().error().code, u"key_unknown"_s);
        const auto ledger = m_desk->ledger({shopOne, OrderId(u"100"_s)}).result();
        QCOMPARE(ledger.value().lines.front().items.front().card, card.id);
        QCOMPARE(m_desk->ledger({shopOne, OrderId(u"9"_s)}).result().error().code, u"order_unknown"_s);
    }
};

KD_TEST_MAIN(TestDeskKeys)
#include "test_desk_keys.moc"
