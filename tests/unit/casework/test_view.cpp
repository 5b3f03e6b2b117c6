// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/casework/case_view.h"
#include "models/casework/cases.h"
#include "models/casework/decided.h"
#include "tests/support/test_main.h"
#include "tests/unit/keys/key_fixture.h"
#include "tests/unit/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::casework;
using namespace kd::test;
using namespace std::chrono_literals;

/// A case as it is gathered from a real store.
class TestView : public QObject
{
    Q_OBJECT
private:
    std::optional<Rules> m_rules;
    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<store::Store> m_store;

    template<typename F>
    auto write(F function)
    {
        m_fixture->clock.advance(1min);
        return m_store->writeDesk(std::move(function)).result();
    }
    Result<void> put(const std::vector<Order> &orders)
    {
        const Instant now = m_fixture->clock.now();
        for (const Order &order : orders) {
            const auto done = m_store
                                  ->writeCache([&](store::CacheWrite &cache) {
                                      return cache.putOrders(order.ref.shop, {order}, now);
                                  })
                                  .result();
            if (!done) {
                return fail(done.error());
            }
        }
        return {};
    }
    CaseId opened(const QString &text, const std::optional<Order> &order)
    {
        OpenRequest request;
        request.text = text;
        request.channel = u"chat"_s;
        request.order = order;
        request.reason = Reason::DeliveryFault;
        return write([&](store::DeskWrite &desk) { return casework::openCase(desk, agent, request); })->id;
    }
    CaseView view(CaseId caseId)
    {
        return **m_store
                     ->read([&](const store::Reader &reader) {
                         return viewCase(reader, caseId, *m_rules, {}, m_fixture->clock.now());
                     })
                     .result();
    }
    static const playbook::ClockReading *clock(const std::vector<playbook::ClockReading> &clocks, const QString &id)
    {
        const auto found =
            std::find_if(clocks.begin(), clocks.end(), [&](const auto &reading) { return reading.clock == id; });
        return found == clocks.end() ? nullptr : &*found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto book = playbook::Playbook::load(playbook::builtIn());
        KD_VERIFY_OK(book);
        auto analyser = intake::Analyser::load();
        KD_VERIFY_OK(analyser);
        m_rules = Rules{std::move(*analyser), std::move(*book)};
    }
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        auto opened = m_fixture->open();
        KD_VERIFY_OK(opened);
        m_store = std::move(*opened);
    }
    void cleanup()
    {
        m_store.reset();
        m_fixture.reset();
    }

    /// Once the money has moved the facts are others; what was decided and known then is not.
    void whatWasCarriedOutStaysAsItWasDecided()
    {
        const Order order = someOrder(u"1"_s, u"KD1"_s, m_fixture->clock.now());
        KD_VERIFY_OK(put({order}));
        const CaseId caseId = opened(u"没收到"_s, order);
        QVERIFY(!decidedBy(view(caseId)));
        CaseDecision decision;
        decision.resolution = Resolution::RefundFull;
        decision.liability = Liability::Seller;
        decision.rule = u"not_received/never_sent"_s;
        Finding known;
        known.probe = u"delivery.state"_s;
        known.answer = Answer::Fail;
        decision.findings = {known};
        Intent intent = someRefund(u"op-1"_s, caseId, order.ref, 12800);
        const auto asked = write([&](store::DeskWrite &desk) -> Result<void> {
            const auto made = desk.append(entry::decision(agent, caseId, decision, u"an earlier one"_s));
            const auto put = desk.append(entry::asked(agent, intent, {}));
            return made && put ? Result<void>() : Result<void>(fail(Error{}));
        });
        KD_VERIFY_OK(asked);
        QVERIFY(!decidedBy(view(caseId))); // it may still be taken back: the rules say what they say
        KD_VERIFY_OK(write([&](store::DeskWrite &desk) { return desk.append(entry::sending(intent, 1)); }));
        const auto decided = decidedBy(view(caseId));
        QVERIFY(decided.has_value());
        QCOMPARE(decided->decision.liability, Liability::Seller);
        QCOMPARE(decided->decision.findings.size(), size_t(1));
        QCOMPARE(decided->playbook, u"an earlier one"_s);
        QVERIFY(!decided->rulesSame);
        QVERIFY(decided->todayOther);
    }

    void theRateOfAShopIsItsOwn()
    {
        const Instant now = m_fixture->clock.now();
        const ShopId shopTwo(u"s2"_s);
        std::vector<Order> orders;
        for (int i = 0; i < 4; ++i) {
            orders.push_back(someOrder(QString::number(i), u"KD%1"_s.arg(i), now));
            orders.push_back(orders.back());
            orders.back().ref.shop = shopTwo;
        }
        KD_VERIFY_OK(put(orders));
        const CaseId mine = opened(u"没收到"_s, orders.front());
        for (size_t i = 1; i < orders.size(); i += 2) {
            QVERIFY(!opened(u"没收到"_s, orders[i]).isEmpty()); // all of the other shop
        }
        QVERIFY(!opened(u"在吗"_s, {}).isEmpty()); // of no shop
        const auto facts = m_store
                               ->read([&](const store::Reader &reader) {
                                   return gatherFacts(reader, orders.front().ref, {}, mine, *m_rules, {}, now);
                               })
                               .result();
        KD_VERIFY_OK(facts);
        QCOMPARE(facts->shop->orders, 4);
        QCOMPARE(facts->shop->cases, 1);
    }

    /// What others keep is not there for this case, what it keeps itself is; then the spare stock, then the equivalent.
    void replacementsAreThoseThatThisCaseCouldGet()
    {
        const Instant now = m_fixture->clock.now();
        const std::vector<Order> orders{someOrder(u"1"_s, u"KD1"_s, now), someOrder(u"2"_s, u"KD2"_s, now)};
        KD_VERIFY_OK(put(orders));
        const auto list = [&](const std::vector<Card> &cards) {
            return m_store
                ->writeCache([&](store::CacheWrite &cache) -> Result<void> {
                    store::SyncState sync;
                    sync.shop = shopOne;
                    sync.cardsListedAt = now;
                    const auto products = cache.putProducts(shopOne,
                                                            {productWith(u"31"_s, u"STEAM-50"_s, 4750),
                                                             productWith(u"32"_s, u"STEAM-50-SPARE"_s, 0),
                                                             productWith(u"33"_s, u"GAME-100"_s, 950)},
                                                            now);
                    const auto stock = cache.putCards(shopOne, cards, now);
                    const auto listed = cache.putSyncState(sync);
                    return products && stock && listed ? Result<void>() : Result<void>(fail(Error{}));
                })
                .result();
        };
        const CaseId mine = opened(u"用不了"_s, orders[0]);
        const CaseId other = opened(u"用不了"_s, orders[1]);
        const auto stock = [&] { return view(mine).stock.at(ProductId(u"31"_s)); };
        const auto found = [&] {
            const auto findings = view(mine).machine;
            return *std::find_if(findings.begin(), findings.end(),
                                 [](const Finding &finding) { return finding.probe == u"stock.available"_s; });
        };

        const Card own = cardWith(u"1"_s, u"OWN-KEY-0001"_s, u"31"_s);
        const Card others = cardWith(u"2"_s, u"OWN-KEY-0002"_s, u"31"_s);
        KD_VERIFY_OK(list({own, others}));
        const Instant until = now + 8h;
        KD_VERIFY_OK(
            write([&](store::DeskWrite &desk) { return desk.append(entry::reserved(agent, mine, own, until)); }));
        KD_VERIFY_OK(
            write([&](store::DeskWrite &desk) { return desk.append(entry::reserved(agent, other, others, until)); }));
        QCOMPARE(stock(), 1);
        QCOMPARE(found().answer, Answer::Pass);
        KD_VERIFY_OK(write(
            [&](store::DeskWrite &desk) { return desk.append(entry::reservationReleased(agent, other, others.id)); }));
        QCOMPARE(stock(), 2);

        const auto sold = [](Card card) {
            card.state = CardState::Delivered;
            return card;
        };
        const Card spare = cardWith(u"3"_s, u"SPARE-KEY-0003"_s, u"32"_s);
        KD_VERIFY_OK(list({sold(own), sold(others), spare}));
        QCOMPARE(stock(), 1);
        QCOMPARE(found().answer, Answer::Pass);

        KD_VERIFY_OK(list({sold(spare), cardWith(u"4"_s, u"GAME-KEY-0004"_s, u"33"_s)}));
        QCOMPARE(stock(), 0);
        QCOMPARE(found().code, u"sold_out"_s);
        QVERIFY(!found().values.value("equivalent"_L1).toString().isEmpty());
    }

    /// What people deliver has a clock of its own; the queue asks by the same call.
    void whatIsDeliveredByHandHasItsClock_data()
    {
        QTest::addColumn<QString>("productClass");
        QTest::addColumn<bool>("byHand");
        QTest::newRow("top-up") << u"topup"_s << true;
        QTest::newRow("service") << u"service"_s << true;
        QTest::newRow("account") << u"account"_s << true;
        QTest::newRow("key") << u"code"_s << false;
        QTest::newRow("unknown") << QString() << false;
    }
    void whatIsDeliveredByHandHasItsClock()
    {
        QFETCH(QString, productClass);
        QFETCH(bool, byHand);
        Order order = someOrder(u"1"_s, u"KD1"_s, m_fixture->clock.now());
        order.paidAt = m_fixture->clock.now();
        Product product;
        product.id = order.lines.front().product;
        product.productClass = productClass;
        KD_VERIFY_OK(put({order}));
        KD_VERIFY_OK(m_store
                         ->writeCache([&](store::CacheWrite &cache) {
                             return cache.putProducts(shopOne, {product}, m_fixture->clock.now());
                         })
                         .result());
        const auto facts =
            m_store->read([&](const store::Reader &reader) { return clockFacts(reader, order); }).result();
        KD_VERIFY_OK(facts);
        QCOMPARE(facts->manualDelivery, byHand);
        QCOMPARE(facts->paidAt, order.paidAt);
        const CaseView seen = view(opened(u"没到账"_s, order));
        QCOMPARE(clock(seen.clocks, u"manual_delivery"_s) != nullptr, byHand);
    }

    void aWaitForTheBuyerPausesTheResolution()
    {
        const CaseId caseId = opened(u"没收到"_s, {});
        entry::Contact asks;
        asks.text = u"订单号是多少"_s;
        asks.waitsForBuyer = true;
        KD_VERIFY_OK(write([&](store::DeskWrite &desk) { return logContact(desk, agent, caseId, asks); }));
        m_fixture->clock.advance(5h);
        const CaseView seen = view(caseId);
        const auto *resolution = clock(seen.clocks, u"resolution"_s);
        QVERIFY(resolution != nullptr);
        QCOMPARE(resolution->state, playbook::ClockReading::State::Paused);
        QCOMPARE(resolution->remaining, Millis(24h - 1min)); // only what passed before it was asked
        QCOMPARE(clock(seen.clocks, u"follow_up"_s)->state, playbook::ClockReading::State::Running);
    }

    void whatTheBuyerNamedIsMissingUntilItLedToAnOrder()
    {
        const Order order = someOrder(u"1"_s, u"KD20261122000001"_s, m_fixture->clock.now());
        KD_VERIFY_OK(put({order}));
        const CaseId caseId = opened(u"订单 KD20261122009999 没收到，要求退款"_s, {});
        QCOMPARE(view(caseId).claim.missing.count(u"order"_s), 1);
        KD_VERIFY_OK(write([&](store::DeskWrite &desk) { return linkOrder(desk, agent, caseId, order); }));
        QVERIFY(!view(caseId).claim.missing.contains(u"order"_s));
    }

    void theAddressThatTheLatestMessageNamesComesLast()
    {
        const Order order = someOrder(u"1"_s, u"KD20261122000001"_s, m_fixture->clock.now());
        KD_VERIFY_OK(put({order}));
        const CaseId caseId = opened(u"邮箱是 first.one@qq.com，订单 KD20261122000001 没收到"_s, order);
        QCOMPARE(opened(u"写错了，是 second.one@qq.com"_s, order), caseId);
        QCOMPARE(view(caseId).claim.emails, (QStringList{u"first.one@qq.com"_s, u"second.one@qq.com"_s}));
        QCOMPARE(opened(u"还是 first.one@qq.com"_s, order), caseId);
        QCOMPARE(view(caseId).claim.emails, (QStringList{u"second.one@qq.com"_s, u"first.one@qq.com"_s}));
    }

    /// The facts are of all messages; the marks stand in the words of the latest.
    void marksFitTheLatestMessage()
    {
        const Order order = someOrder(u"1"_s, u"KD20261122000001"_s, m_fixture->clock.now());
        KD_VERIFY_OK(put({order}));
        const CaseId caseId = opened(u"订单 KD20261122000001 没收到"_s, order);
        const QString second = u"我的邮箱是 buyer@qq.com"_s;
        QCOMPARE(opened(second, order), caseId);
        const CaseView seen = view(caseId);
        QVERIFY(seen.claim.orders.contains(order.number));
        QVERIFY(seen.claim.emails.contains(u"buyer@qq.com"_s));
        QVERIFY(seen.claim.spans.empty());
        QVERIFY(
            std::any_of(seen.latestClaim.spans.begin(), seen.latestClaim.spans.end(), [&](const intake::Span &span) {
                return span.field == u"emails"_s && second.mid(span.start, span.length) == u"buyer@qq.com"_s;
            }));
    }
};

KD_TEST_MAIN(TestView)
#include "test_view.moc"
