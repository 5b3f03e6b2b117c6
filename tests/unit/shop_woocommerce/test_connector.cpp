// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a shop over a socket: what is asked, with which keys, and what the agent is told when it goes wrong.
#include "tests/unit/shop_woocommerce/shop_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::shop;
using kd::test::allRows;
using kd::test::await;
using kd::test::recorded;
using kd::test::ShopServer;
using kd::test::slice;

namespace {

const QByteArray basicLicenses = "Basic " + QByteArray("ck_2:cs_2").toBase64();

QByteArrayList withTotal(int total)
{
    return {"Content-Type: application/json; charset=UTF-8", "X-WP-Total: " + QByteArray::number(total),
            "Date: Sun, 22 Nov 2026 05:35:32 GMT"};
}

} // namespace

class ConnectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainPermalinks();
    void wrongShops_data();
    void wrongShops();
    void pullWithAnOrderLeavingOnTheWay();
    void changesAreAskedForInUtc();
    void pageThatIsNoList();
    void oneOrderFresh();
    void refundsOverTwoPages();
    void refundsThatDoNotAllCome();
    void cardsInBatches();
    void sinkStopsTheList();
    void cardWithItsUses();
    void cardKeyIsEncodedAndNeverTold();
    void withoutLicenseKeys();
    void productsAndNotes();
    void unknownKind();
};

void ConnectorTest::plainPermalinks()
{
    ShopServer shop;
    kd::test::SocketServer plain;
    ShopAccess access;
    access.kind = u"woocommerce"_s;
    access.url = plain.url();
    SystemClock clock;
    const auto connector = makeConnector(access, clock).value();
    const auto answer = [&](int status, const QByteArray &body, const QByteArrayList &headers) {
        plain.next({kd::test::Script::When::RequestRead, kd::test::answerBytes(status, body, headers), {}});
    };
    answer(404, "<html>Not Found", {"Content-Type: text/html"});
    answer(200, recorded(1).answer.body, recorded(1).headerLines());
    answer(200, recorded(10).answer.body, recorded(10).headerLines());
    const auto order = await(connector->order(OrderId(u"29"_s), {}));
    KD_VERIFY_OK(order);
    QVERIFY(order->has_value());
    QCOMPARE(plain.requests().at(2).target, QByteArray("/index.php/wp-json/wc/v3/orders/29"));
}

void ConnectorTest::wrongShops_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("another site") << 404 << QByteArray("<html>nothing") << u"not_woocommerce"_s;
    QTest::newRow("a page") << 200 << QByteArray("<!DOCTYPE html><title>Login") << u"html_instead_of_json"_s;
    QTest::newRow("WordPress alone") << 200 << QByteArray("{\"namespaces\":[\"wp/v2\"]}") << u"not_woocommerce"_s;
    QTest::newRow("closed to strangers") << 401 << QByteArray("{\"code\":\"rest_not_logged_in\"}")
                                         << u"interface_closed"_s;
    QTest::newRow("other JSON") << 200 << QByteArray("{\"hello\":1}") << u"not_woocommerce"_s;
}

void ConnectorTest::wrongShops()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    kd::test::SocketServer server;
    server.always({kd::test::Script::When::RequestRead, kd::test::answerBytes(status, body, {}), {}});
    ShopAccess access;
    access.shop = ShopId(u"s9"_s);
    access.kind = u"woocommerce"_s;
    access.url = server.url();
    SystemClock clock;
    const auto connector = makeConnector(access, clock).value();
    const auto profile = await(connector->probe({}));
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, code);
    QCOMPARE(profile.error().shop, u"s9"_s);
    QVERIFY(!server.received().contains("Authorization")); // strangers get no keys
    // A change finds out before anything leaves.
    NoteRequest note{OrderId(u"1"_s), u"x"_s, false, OperationId(u"op-1"_s)};
    const auto outcome = await(connector->note(note, {}));
    QCOMPARE(outcome.kind, WriteOutcome<OrderNote>::Kind::NotSent);
    QCOMPARE(server.count("POST"), 0);
}

void ConnectorTest::pullWithAnOrderLeavingOnTheWay()
{
    const QJsonArray all = allRows();
    QJsonArray less = all;
    for (int i = 0; i < 20; ++i) {
        less.removeAt(3); // more than the overlap
    }
    ShopServer shop;
    shop.next(200, slice(all, 0, 100), withTotal(300));
    shop.next(200, slice(less, 95, 195), withTotal(280)); // does not reach back to the last known order
    shop.next(200, slice(less, 0, 100), withTotal(280));
    shop.next(200, slice(less, 95, 195), withTotal(280));
    shop.next(200, slice(less, 190, 280), withTotal(280));
    shop.next(200, "[]", withTotal(0));
    QSet<OrderId> seen;
    size_t rows = 0;
    Cursor cursor;
    OrderPage page;
    for (int i = 0; i < 6; ++i) {
        auto pulled = await(shop.connector().pullOrders(cursor, {}));
        KD_VERIFY_OK(pulled);
        page = std::move(*pulled);
        cursor = page.next;
        for (const Order &order : page.orders) {
            seen.insert(order.ref.order);
            ++rows;
        }
        QCOMPARE(page.finished, i == 5);
    }
    QCOMPARE(seen.size(), 300);
    QCOMPARE(rows, size_t(300)); // none twice
    QVERIFY(!page.incomplete);
    QCOMPARE(shop.asked(1).query.queryItemValue(u"orderby"_s), u"id"_s);
    QCOMPARE(shop.asked(1).query.queryItemValue(u"order"_s), u"asc"_s);
    QCOMPARE(shop.asked(1).query.queryItemValue(u"status"_s), u"any"_s);
    QCOMPARE(shop.asked(2).query.queryItemValue(u"offset"_s), u"95"_s);
    QCOMPARE(shop.asked(3).query.queryItemValue(u"offset"_s), u"0"_s);
    QCOMPARE(shop.asked(6).query.queryItemValue(u"status"_s), u"trash"_s);
    QVERIFY(!shop.asked(1).query.hasQueryItem(u"modified_after"_s));
}

void ConnectorTest::changesAreAskedForInUtc()
{
    ShopServer shop;
    for (int walk = 0; walk < 2; ++walk) {
        shop.next(200, "[]", withTotal(0));
        shop.next(200, "[]", withTotal(0));
    }
    Cursor cursor;
    for (int i = 0; i < 4; ++i) {
        const auto page = await(shop.connector().pullOrders(cursor, {}));
        KD_VERIFY_OK(page);
        cursor = page->next;
    }
    const QString after = shop.asked(3).query.queryItemValue(u"modified_after"_s, QUrl::FullyDecoded);
    // Five minutes, and the time the answer took, before the shop's own clock at the start of the first walk.
    const Instant mark = Instant::fromNaiveUtc(after).value();
    const Instant began = Instant::fromIso(u"2026-11-22T05:35:32Z").value();
    QVERIFY(began - mark >= Millis(300'000));
    QVERIFY(began - mark < Millis(330'000));
    QVERIFY(!after.contains(u'Z'));
    QCOMPARE(shop.asked(3).query.queryItemValue(u"dates_are_gmt"_s), u"true"_s);
}

void ConnectorTest::pageThatIsNoList()
{
    ShopServer shop;
    shop.next(recorded(10)); // one order where a list was asked for
    QCOMPARE(await(shop.connector().pullOrders({}, {})).error().code, u"not_json"_s);
    shop.next(200, "[{\"id\":5,\"status\":\"processing\",\"currency\":\"EUR\",\"refunds\":[]}]", withTotal(1));
    const auto page = await(shop.connector().pullOrders({}, {}));
    QCOMPARE(page.error().code, u"field_missing"_s);
    QCOMPARE(page.error().detail, u"total"_s);
    QCOMPARE(page.error().order, u"5"_s);
    shop.next(recorded(34));
    QCOMPARE(await(shop.connector().pullOrders({}, {})).error().code, u"wrong_credentials"_s);
}

void ConnectorTest::oneOrderFresh()
{
    ShopServer shop;
    shop.next(recorded(10));
    const auto order = await(shop.connector().order(OrderId(u"29"_s), {}));
    KD_VERIFY_OK(order);
    QCOMPARE((*order)->total.toText(), u"34.00"_s);
    shop.next(recorded(13));
    const auto missing = await(shop.connector().order(OrderId(u"99999999"_s), {}));
    KD_VERIFY_OK(missing);
    QVERIFY(!missing->has_value());
    shop.next(recorded(10));
    QCOMPARE(await(shop.connector().order(OrderId(u"30"_s), {})).error().code, u"echo_mismatch"_s);
    QByteArray trashed = recorded(10).answer.body;
    shop.next(200, trashed.replace("\"completed\"", "\"trash\""));
    QCOMPARE((*await(shop.connector().order(OrderId(u"29"_s), {})))->status, OrderStatus::Deleted);
    const int before = shop.count();
    QVERIFY(!await(shop.connector().order(OrderId(u"../customers"_s), {}))->has_value());
    QCOMPARE(shop.count(), before);
}

void ConnectorTest::refundsOverTwoPages()
{
    QJsonArray rows = QJsonDocument::fromJson(recorded(58).answer.body).array();
    QJsonArray many;
    for (int i = 0; i < 130; ++i) {
        QJsonObject row = rows.at(i % rows.size()).toObject();
        row[u"id"_s] = 1000 + i;
        many.append(row);
    }
    ShopServer shop;
    shop.next(200, slice(many, 0, 100), withTotal(130));
    shop.next(200, slice(many, 100, 130), withTotal(130));
    const auto refunds = await(shop.connector().refunds(OrderId(u"29"_s), Currency::fromCode(u"EUR").value(), {}));
    KD_VERIFY_OK(refunds);
    QCOMPARE(refunds->size(), size_t(130));
    QCOMPARE(shop.asked(2).query.queryItemValue(u"page"_s), u"2"_s);
}

void ConnectorTest::refundsThatDoNotAllCome()
{
    ShopServer shop;
    shop.next(200, recorded(20).answer.body, withTotal(3));
    const auto refunds = await(shop.connector().refunds(OrderId(u"29"_s), Currency::fromCode(u"EUR").value(), {}));
    QVERIFY(!refunds);
    QCOMPARE(refunds.error().code, u"list_moves"_s);
}

void ConnectorTest::cardsInBatches()
{
    QByteArray body = "{\"success\":true,\"data\":[";
    for (int i = 1; i <= 2500; ++i) {
        body += (i > 1 ? "," : "") + QByteArray("{\"id\":") + QByteArray::number(i) + ",\"licenseKey\":\"K" +
                QByteArray::number(i) + "\",\"status\":3}";
    }
    ShopServer shop;
    shop.next(200, body + "]}");
    QList<size_t> sizes;
    const CardSink count = [&](std::vector<Card> cards) {
        sizes << cards.size();
        return Result<void>();
    };
    KD_VERIFY_OK(await(shop.connector().listCards(count, {})));
    QCOMPARE(sizes, QList<size_t>({1000, 1000, 500}));
    QVERIFY(shop.asked(1).header.contains(basicLicenses));
}

void ConnectorTest::sinkStopsTheList()
{
    ShopServer shop;
    shop.next(recorded(36));
    const CardSink full = [](std::vector<Card>) -> Result<void> {
        return fail(Error::Kind::Storage, u"disk_full"_s, u"store cards"_s);
    };
    QCOMPARE(await(shop.connector().listCards(full, {})).error().code, u"disk_full"_s);
    shop.next(recorded(36));
    StopSource stop;
    const CardSink stopping = [&stop](std::vector<Card>) {
        stop.request_stop();
        return Result<void>();
    };
    QCOMPARE(await(shop.connector().listCards(stopping, stop.get_token())).error().kind, Error::Kind::Cancelled);
}

void ConnectorTest::cardWithItsUses()
{
    ShopServer shop;
    const Secret key(u"PW-92JY7-KR2PT-LT3BK-VKMYX"_s);
    shop.next(recorded(37));
    shop.next(recorded(56));
    const auto card = await(shop.connector().card(key, {}));
    KD_VERIFY_OK(card);
    QCOMPARE((*card)->uses->size(), size_t(1));
    QCOMPARE(shop.asked(2).path, u"/wp-json/lmfwc/v2/licenses/validate/PW-92JY7-KR2PT-LT3BK-VKMYX"_s);
    shop.next(recorded(37));
    shop.next(404, "{\"code\":\"lmfwc_rest_route_disabled_error\"}");
    QVERIFY((*await(shop.connector().card(key, {})))->uses->empty()); // the row's own word
    shop.next(recorded(38));
    const auto missing = await(shop.connector().card(Secret(u"NOPE-NOPE"_s), {}));
    KD_VERIFY_OK(missing);
    QVERIFY(!missing->has_value());
    shop.next(recorded(37));
    QCOMPARE(await(shop.connector().card(Secret(u"OTHER"_s), {})).error().code, u"echo_mismatch"_s);
    shop.next(recorded(44));
    QCOMPARE(await(shop.connector().card(key, {})).error().code, u"licenses_forbidden"_s);
}

void ConnectorTest::cardKeyIsEncodedAndNeverTold()
{
    ShopServer shop;
    const Secret odd(u"A/B ?#%25+ü"_s);
    shop.next(302, "", {"Location: http://elsewhere.test/wp-json/lmfwc/v2/licenses/A%2FB%20%3F%23%2525%2B%C3%BC"});
    const auto card = await(shop.connector().card(odd, {}));
    QVERIFY(!card);
    QCOMPARE(card.error().code, u"redirected"_s);
    QVERIFY(!card.error().detail.contains("A%2FB"_L1) && !card.error().detail.contains("A/B"_L1));
    QVERIFY(shop.server().requests().at(1).target.endsWith("/licenses/A%2FB%20%3F%23%2525%2B%C3%BC"));
    const int before = shop.count();
    for (const QString &bad : {QString(), u"."_s, u".."_s}) {
        QVERIFY(!await(shop.connector().card(Secret(bad), {}))->has_value());
    }
    QCOMPARE(shop.count(), before);
}

void ConnectorTest::withoutLicenseKeys()
{
    kd::test::SocketServer server;
    ShopAccess access;
    access.kind = u"woocommerce"_s;
    access.url = server.url();
    SystemClock clock;
    const auto connector = makeConnector(access, clock).value();
    const auto none = await(connector->card(Secret(u"K"_s), {}));
    QCOMPARE(none.error().code, u"not_supported"_s);
    const CardSink sink = [](std::vector<Card>) { return Result<void>(); };
    QCOMPARE(await(connector->listCards(sink, {})).error().code, u"not_supported"_s);
    Card card;
    card.text = Secret(u"K"_s);
    const auto outcome = await(connector->voidCard(card, OperationId(u"op-1"_s), {}));
    QCOMPARE(outcome.kind, WriteOutcome<Card>::Kind::Refused);
    QCOMPARE(outcome.error.code, u"not_supported"_s);
    QCOMPARE(server.connections(), 0);
}

void ConnectorTest::productsAndNotes()
{
    ShopServer shop;
    shop.next(200, "{\"code\":\"EUR\"}");
    shop.next(200, recorded(31).answer.body, withTotal(12));
    const auto products = await(shop.connector().products({}));
    KD_VERIFY_OK(products);
    QCOMPARE(products->size(), size_t(14));
    QCOMPARE(products->back().price->toText(), u"49.00"_s);
    shop.next(recorded(17));
    const auto notes = await(shop.connector().notes(OrderId(u"29"_s), {}));
    KD_VERIFY_OK(notes);
    QCOMPARE(notes->size(), size_t(3));
    QVERIFY(notes->at(1).toBuyer);
    QCOMPARE(notes->at(1).at->toIso(), u"2026-11-22T04:39:35Z"_s);
}

void ConnectorTest::unknownKind()
{
    SystemClock clock;
    ShopAccess access;
    access.shop = ShopId(u"s2"_s);
    access.kind = u"magento"_s;
    const auto made = makeConnector(access, clock);
    QVERIFY(!made);
    QCOMPARE(made.error().code, u"unknown_kind"_s);
    QCOMPARE(made.error().shop, u"s2"_s);
}

KD_TEST_MAIN(ConnectorTest)
#include "test_connector.moc"
