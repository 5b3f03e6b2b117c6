// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/unit/practice/recording.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::practice;
using namespace kd::practice::test;

namespace {

QString stockKey(const World &world)
{
    return std::find_if(world.licenses.begin(), world.licenses.end(),
                        [](const License &l) { return l.status == InStock; })
        ->key;
}

Response put(Bench &bench, const QString &key, const QJsonObject &body)
{
    return bench.send(request("PUT", "/lmfwc/v2/licenses/" + key.toUtf8(), body));
}

} // namespace

class TestLicenses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondPutMovesTheKeyWithoutAWord()
    {
        Bench bench = generatedBench();
        const QString key = stockKey(bench.world);
        const qint64 first = bench.world.orders[3].id;
        const qint64 second = bench.world.orders[4].id;
        QCOMPARE(put(bench, key, {{u"order_id"_s, first}, {u"status"_s, u"delivered"_s}}).status, 200);
        QCOMPARE(put(bench, key, {{u"order_id"_s, first}, {u"status"_s, u"delivered"_s}}).status, 200);
        QCOMPARE(bench.moved(u"hand_out"_s), 1); // the same order again moves nothing
        QCOMPARE(put(bench, key, {{u"order_id"_s, second}, {u"status"_s, u"delivered"_s}}).status, 200);
        QCOMPARE(bench.moved(u"move"_s), 1);
        QCOMPARE(bench.world.ledger.back().keyTail, key.right(4));
        QCOMPARE(bench.world.license(key)->order, second);
    }

    void refusalsChangeNothing()
    {
        Bench bench = generatedBench();
        const QString key = stockKey(bench.world);
        QCOMPARE(put(bench, u"NOPE-NOPE"_s, {{u"status"_s, u"sold"_s}}).status, 404);
        QCOMPARE(put(bench, key, {{u"status"_s, u"broken"_s}}).status, 404);
        QCOMPARE(put(bench, key, {{u"status"_s, u"delivered"_s}, {u"order_id"_s, 99'999'999}}).status, 404);
        QCOMPARE(put(bench, key, {}).status, 404);
        QCOMPARE(bench.world.license(key)->status, static_cast<int>(InStock));
        QCOMPARE(bench.post("/lmfwc/v2/licenses", {{u"license_key"_s, key}}).status, 404);
        QVERIFY(bench.world.ledger.empty());
    }

    void activatingCountsUpToTheLimitAndThenLies()
    {
        Bench bench = recordedBench();
        QCOMPARE(bench.send(recording(u"39"_s).request).status, 200);
        const QByteArray path = "/lmfwc/v2/licenses/activate/KD-TEST-0001-ABCD";
        for (int i = 0; i < 3; ++i) {
            QVERIFY(bodyOf(bench.get(path)).toObject().value(u"data"_s).toObject().contains(u"activationData"_s));
        }
        const Response over = bench.get(path); // a refusal inside a success
        QCOMPARE(over.status, 200);
        QVERIFY(bodyOf(over).toObject().value(u"data"_s).toObject().contains(u"errors"_s));
        QCOMPARE(bench.get("/lmfwc/v2/licenses/deactivate/KD-TEST-0001-ABCD").status, 200);
        const QJsonObject state =
            bodyOf(bench.get("/lmfwc/v2/licenses/validate/KD-TEST-0001-ABCD")).toObject().value(u"data"_s).toObject();
        QCOMPARE(state.value(u"remainingActivations"_s).toInt(), 1);
        QCOMPARE(state.value(u"activationData"_s).toArray().size(), 3);
    }

    void anExpiredKeyDoesNotActivate()
    {
        Bench bench = recordedBench();
        QCOMPARE(bench
                     .post("/practice/license",
                           {{u"key"_s, u"OLD-KEY"_s}, {u"product"_s, 10}, {u"expires"_s, u"2026-01-01 00:00:00"_s}})
                     .status,
                 201);
        QCOMPARE(bench.get("/lmfwc/v2/licenses/activate/OLD-KEY").status, 405);
    }

    void theListHasEveryKeyAndNoPages()
    {
        Bench bench = generatedBench(2000);
        const Response all = bench.get("/lmfwc/v2/licenses?per_page=10&page=2");
        const QJsonArray rows = bodyOf(all).toObject().value(u"data"_s).toArray();
        QCOMPARE(static_cast<size_t>(rows.size()), bench.world.licenses.size());
        QVERIFY(header(all, "X-WP-Total").isEmpty());
        QVERIFY(rows.first().toObject().value(u"meta"_s).toObject().contains(u"supplier"_s));
        QCOMPARE(bench.send(request("DELETE", "/lmfwc/v2/licenses/" + bench.world.licenses[0].key.toUtf8())).status,
                 200);
        QCOMPARE(bodyOf(bench.get("/lmfwc/v2/licenses")).toObject().value(u"data"_s).toArray().size(), rows.size() - 1);
    }

    void takingAKeyOutIsBookedButNotEnforced()
    {
        Bench bench = generatedBench();
        const auto held = std::find_if(bench.world.licenses.begin(), bench.world.licenses.end(), [](const License &l) {
            return l.status == Delivered && l.activated.value_or(0) < l.activatedMax.value_or(0);
        });
        const QString key = held->key;
        QCOMPARE(put(bench, key, {{u"status"_s, u"inactive"_s}}).status, 200);
        QCOMPARE(bench.moved(u"void_card"_s), 1);
        const QJsonObject used =
            bodyOf(bench.get("/lmfwc/v2/licenses/activate/" + key.toUtf8())).toObject().value(u"data"_s).toObject();
        QVERIFY(used.contains(u"activationData"_s));
    }
};

KD_TEST_MAIN(TestLicenses)
#include "test_licenses.moc"
