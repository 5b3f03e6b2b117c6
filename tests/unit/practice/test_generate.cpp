// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/generate.h"
#include "tests/support/test_main.h"
#include "tests/unit/practice/recording.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::practice;
using namespace kd::practice::test;

namespace {

const Instant now(1'795'325'760'000);

QByteArray everything(quint64 seed, Instant at)
{
    Bench bench{generate(seed, 300, at), at};
    QByteArray bytes;
    for (const char *target :
         {"/wc/v3/orders?per_page=100", "/wc/v3/orders?per_page=100&page=3", "/wc/v3/products?per_page=100",
          "/wc/v3/customers?per_page=100", "/wc/v3/refunds?per_page=100", "/lmfwc/v2/licenses", "/practice/messages"}) {
        bytes += bench.get(target).body;
    }
    return bytes;
}

std::vector<const License *> keysOf(const World &world, qint64 order)
{
    std::vector<const License *> keys;
    for (const License &license : world.licenses) {
        if (license.order == order) {
            keys.push_back(&license);
        }
    }
    return keys;
}

} // namespace

class TestGenerate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedAndTimeGiveTheSameBytes()
    {
        QCOMPARE(everything(5, now), everything(5, now));
        QVERIFY(everything(5, now) != everything(6, now));
        QVERIFY(everything(5, now) != everything(5, now + Millis(86'400'000)));
    }

    void makesExactlyAsManyOrdersAsAsked_data()
    {
        QTest::addColumn<int>("orders");
        for (const int orders : {0, 1, 2, 7, 60, 199, 2000}) {
            QTest::addRow("%d", orders) << orders;
        }
    }

    void makesExactlyAsManyOrdersAsAsked()
    {
        QFETCH(int, orders);
        const World world = generate(3, orders, now);
        QCOMPARE(static_cast<int>(world.orders.size()), orders);
        QSet<QString> numbers;
        int tour = 0;
        for (const Order &order : world.orders) {
            numbers.insert(order.number);
            tour += order.number.endsWith("0127"_L1) ? 1 : 0;
            QVERIFY(order.created <= now && order.modified <= now);
        }
        QCOMPARE(static_cast<int>(numbers.size()), orders);
        QCOMPARE(tour, orders > 0 ? 1 : 0);
    }

    void everyReasonHasItsMessagesAndOrders()
    {
        const World world = generate(1, 2000, now);
        QHash<QString, int> reasons;
        for (const Message &message : world.messages) {
            ++reasons[message.reason];
            const Order *order = world.order(message.order);
            QVERIFY(order);
            QCOMPARE(message.orderNumber, order->number);
            QVERIFY2(!message.text.contains(u'{'), qPrintable(message.text));
        }
        QCOMPARE(reasons.size(), 32);
        for (auto it = reasons.begin(); it != reasons.end(); ++it) {
            QVERIFY2(it.value() >= 3, qPrintable(it.key()));
        }
    }

    void theToursKeyWasUsedBeforeItWasSold()
    {
        const World world = generate(1, 2000, now);
        const auto tour = std::find_if(world.orders.begin(), world.orders.end(),
                                       [](const Order &o) { return o.number.endsWith("000127"_L1); });
        QVERIFY(tour != world.orders.end());
        QCOMPARE(tour->status, u"completed"_s);
        const auto keys = keysOf(world, tour->id);
        QCOMPARE(keys.size(), 1U);
        QCOMPARE(keys[0]->activations.size(), 1U);
        QVERIFY(keys[0]->activations[0].at < *tour->completed);
        QVERIFY(keys[0]->activations[0].ip.section(u'.', 0, 2) != tour->buyer.ip.section(u'.', 0, 2));
        const auto said = std::find_if(world.messages.begin(), world.messages.end(),
                                       [&](const Message &m) { return m.order == tour->id; });
        QVERIFY(said != world.messages.end());
        QCOMPARE(said->text, QString(tour->number + u" 兑换提示已被使用，退款"_s));
    }

    void problemOrdersShowWhatTheirReasonSays()
    {
        const World world = generate(1, 2000, now);
        int soldOut = 0;
        int mistyped = 0;
        int twoOfThree = 0;
        for (const Message &message : world.messages) {
            const Order &order = *world.order(message.order);
            const auto keys = keysOf(world, order.id);
            if (message.reason == "payment_callback_delayed"_L1) {
                QCOMPARE(order.status, u"pending"_s);
                QVERIFY(!order.paid && order.meta.size() == 3);
            } else if (message.reason == "out_of_stock"_L1) {
                QVERIFY(order.status == "processing"_L1 && order.paid && keys.empty());
                soldOut += world.product(order.lines.front().product)->stock == 0 ? 1 : 0;
            } else if (message.reason == "manual_delivery_pending"_L1) {
                QVERIFY(order.status == "processing"_L1 && order.paid && keys.empty());
                QVERIFY(world.product(order.lines.front().product)->keyPattern.isEmpty());
            } else if (message.reason == "wrong_contact"_L1) {
                mistyped += order.buyer.email.endsWith("@qq.con"_L1) ? 1 : 0;
            } else if (message.reason == "delivery_fault"_L1) {
                QVERIFY(static_cast<int>(keys.size()) != order.lines.front().quantity);
            } else if (message.reason == "some_codes_bad"_L1) {
                // Uses before the sale, which nobody but the supplier answers for.
                const auto bad = std::count_if(keys.begin(), keys.end(), [&](const License *k) {
                    return !k->activations.empty() && k->activations.front().at < *order.completed;
                });
                QVERIFY(static_cast<int>(keys.size()) == order.lines.front().quantity);
                QCOMPARE(bad, keys.size() == 3 ? 2 : 4);
                twoOfThree += keys.size() == 3 ? 1 : 0;
            } else if (message.reason == "activation_limit"_L1) {
                QCOMPARE(keys.at(0)->activated, keys.at(0)->activatedMax);
            } else if (message.reason == "expired"_L1) {
                QVERIFY(*keys.at(0)->expires < *order.completed);
            } else if (message.reason == "duplicate_payment"_L1) {
                const Order &first = *world.order(order.id - 1);
                QVERIFY(first.buyer.email == order.buyer.email && first.totalMinor == order.totalMinor);
                QVERIFY(order.created - first.created < Millis(600'000));
            }
        }
        QCOMPARE(soldOut, 1);
        QVERIFY(mistyped > 0);
        QCOMPARE(twoOfThree, 1);
    }

    void theStoryOffersWhatToReplaceWith()
    {
        Bench bench{generate(1, 200, now), now};
        const auto shown = [&](QLatin1StringView sku) {
            const QJsonArray rows = bodyOf(bench.get("/wc/v3/products?per_page=100")).toArray();
            for (const QJsonValue &row : rows) {
                if (row.toObject().value(u"sku"_s).toString() == sku) {
                    return row.toObject();
                }
            }
            return QJsonObject();
        };
        const auto stock = [&](QLatin1StringView sku) { return shown(sku).value(u"stock_quantity"_s).toInt(-1); };
        for (const auto spare : {"STEAM-50-SPARE"_L1, "VIDEO-M-SPARE"_L1}) { // of the two that sell best
            QVERIFY(shown(spare).value(u"name"_s).toString().contains(u"售后备用"_s));
            QCOMPARE(shown(spare).value(u"catalog_visibility"_s).toString(), u"hidden"_s);
            QVERIFY(stock(spare) > 0);
        }
        QCOMPARE(stock("XBOX-M"_L1), 0);
        QVERIFY(stock("XBOX-M-DIGITAL"_L1) > 0 && stock("XBOX-M-PROMO"_L1) > 0);
        const auto price = [&](QLatin1StringView sku) { return shown(sku).value(u"price"_s).toString().toDouble(); };
        QVERIFY(price("XBOX-M-DIGITAL"_L1) > price("XBOX-M"_L1));
        QVERIFY(price("XBOX-M-PROMO"_L1) < price("XBOX-M"_L1));
    }

    void everyProductSoldByKeyHasStockAndOneBatchIsBad()
    {
        const World world = generate(1, 2000, now);
        QHash<qint64, int> stock;
        int bad = 0;
        int badEarly = 0;
        int early = 0;
        int sold = 0;
        for (const License &license : world.licenses) {
            if (license.status == InStock) {
                ++stock[license.product];
                continue;
            }
            const Order *order = world.order(license.order);
            const bool isEarly = !license.activations.empty() && license.activations[0].at < *order->completed;
            (license.batch == "DS-202607"_L1 ? bad : sold) += 1;
            (license.batch == "DS-202607"_L1 ? badEarly : early) += isEarly ? 1 : 0;
        }
        for (const Product &product : world.products) {
            QCOMPARE(stock.value(product.id), product.stock);
            QVERIFY(product.keyPattern.isEmpty() || product.stock > 0 || product.sku == "XBOX-M"_L1);
        }
        QVERIFY(bad > 50);
        QVERIFY(badEarly * sold > 3 * early * bad); // at least three times the others' rate
    }
};

KD_TEST_MAIN(TestGenerate)
#include "test_generate.moc"
