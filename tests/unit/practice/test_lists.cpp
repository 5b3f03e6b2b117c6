// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/unit/practice/recording.h"

#include <QJsonArray>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::practice;
using namespace kd::practice::test;

namespace {

QList<qint64> ids(const Response &response)
{
    QList<qint64> list;
    const QJsonArray rows = bodyOf(response).toArray();
    for (const QJsonValue &row : rows) {
        list << row.toObject().value(u"id"_s).toInteger();
    }
    return list;
}

QList<qint64> walk(Bench &bench, const QByteArray &query)
{
    QList<qint64> all;
    for (int page = 1;; ++page) {
        const Response response =
            bench.get("/wc/v3/orders?per_page=100&_fields=id&page=" + QByteArray::number(page) + '&' + query);
        all << ids(response);
        if (page >= header(response, "X-WP-TotalPages").toInt()) {
            return all;
        }
    }
}

} // namespace

class TestLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWalkByIdFindsEveryOrderOnce()
    {
        Bench bench = generatedBench(730);
        const QList<qint64> found = walk(bench, "orderby=id&order=asc");
        QCOMPARE(found.size(), 730);
        QVERIFY(std::is_sorted(found.begin(), found.end()));
        QCOMPARE(QSet<qint64>(found.begin(), found.end()).size(), 730);
    }

    void aWalkByChangeTimeLosesOrdersThatTie()
    {
        Bench bench = recordedBench();
        const QByteArray since = "modified_after=2026-11-02T04:28:43&dates_are_gmt=true";
        const QList<qint64> byId = walk(bench, "orderby=id&order=asc&" + since);
        QCOMPARE(byId.size(), 157);
        const QList<qint64> byTime = walk(bench, "orderby=modified&order=asc&" + since);
        QCOMPARE(byTime.size(), 157);
        QVERIFY(QSet<qint64>(byTime.begin(), byTime.end()).size() < 157);
    }

    void changeFilterIsStrictAndShiftsTimesWithAZone()
    {
        Bench bench = recordedBench();
        const auto count = [&](const QByteArray &query) {
            return header(bench.get("/wc/v3/orders?per_page=1&" + query), "X-WP-Total").toInt();
        };
        QCOMPARE(count("modified_after=2026-11-02T04:28:43&dates_are_gmt=true"), 157);
        const int after = count("modified_after=2026-11-02T04:28:44&dates_are_gmt=true");
        QVERIFY(after > 0 && after < 157); // strictly after: those of that very second are gone
        // With a zone the time is moved to the site's, one hour on, and then compared with the column in GMT.
        QCOMPARE(count("modified_after=2026-11-02T04:28:43Z&dates_are_gmt=true"),
                 count("modified_after=2026-11-02T05:28:43&dates_are_gmt=true"));
        QCOMPARE(count("modified_after=2026-11-02T04:28:43Z"), 157);
        QCOMPARE(count("modified_after=2026-11-02T05:28:43"), 157);
        QCOMPARE(bench.get("/wc/v3/orders?modified_after=yesterday").status, 400);
    }

    void filtersNarrow()
    {
        Bench bench = generatedBench(500);
        const Order &some = bench.world.orders[100];
        const QByteArray id = QByteArray::number(some.id);
        QCOMPARE(ids(bench.get("/wc/v3/orders?include=" + id + ',' + QByteArray::number(bench.world.orders[7].id) +
                               "&orderby=id&order=asc")),
                 (QList<qint64>{bench.world.orders[7].id, some.id}));
        QVERIFY(!walk(bench, "exclude=" + id).contains(some.id));
        for (const qint64 found : walk(bench, "status=processing,pending")) {
            const QString status = bench.world.order(found)->status;
            QVERIFY(status == "processing"_L1 || status == "pending"_L1);
        }
        QVERIFY(ids(bench.get("/wc/v3/orders?search=" + some.number.toUtf8())).contains(some.id));
        const QList<qint64> named = walk(bench, "search=" + QUrl::toPercentEncoding(some.buyer.email));
        QVERIFY(named.contains(some.id));
        QCOMPARE(bench.get("/wc/v3/orders?status=nonsense").status, 400);
        QCOMPARE(bench.get("/wc/v3/orders?orderby=total").status, 400);
        QCOMPARE(bench.get("/wc/v3/orders?page=0").status, 400);
        QCOMPARE(bench.get("/wc/v3/orders?per_page=many").status, 400);
        QCOMPARE(ids(bench.get("/wc/v3/orders?orderby=id&order=asc&offset=490&per_page=20")).size(), 10);
        QCOMPARE(bodyOf(bench.get("/wc/v3/orders?per_page=1&_fields=id,number")).toArray().first().toObject().keys(),
                 (QStringList{u"id"_s, u"number"_s}));
    }

    void trashShowsOnlyWhenAskedFor()
    {
        Bench bench = generatedBench(50);
        const qint64 id = bench.world.orders[10].id;
        const QByteArray path = "/wc/v3/orders/" + QByteArray::number(id);
        QCOMPARE(bench.send(request("DELETE", path)).status, 200);
        QCOMPARE(walk(bench, "status=any").size(), 49);
        QVERIFY(!walk(bench, "").contains(id));
        QCOMPARE(walk(bench, "status=trash"), QList<qint64>{id});
        QCOMPARE(bench.get(path).status, 200);
        QCOMPARE(bench.send(request("DELETE", path + "?force=true")).status, 200);
        QCOMPARE(bench.get(path).status, 404);
        QVERIFY(walk(bench, "status=trash").isEmpty());
    }

    void unknownRoutesAreRefused()
    {
        Bench bench = generatedBench(5);
        for (const char *target : {"/wc/v3/nothing", "/wc/v9/orders", "/wc/v3/orders/1001/nothing",
                                   "/lmfwc/v2/generators", "/practice/nothing"}) {
            const Response response = bench.get(target);
            QCOMPARE(response.status, 404);
            QCOMPARE(bodyOf(response).toObject().value(u"code"_s).toString(), u"rest_no_route"_s);
        }
    }
};

KD_TEST_MAIN(TestLists)
#include "test_lists.moc"
