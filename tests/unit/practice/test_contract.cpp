// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/unit/practice/recording.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::practice;
using namespace kd::practice::test;

namespace {

QJsonObject firstRow(const QJsonValue &list)
{
    return list.toArray().first().toObject();
}

} // namespace

/// The recorded shop, asked again what the real one was asked: status and shape must be the real one's.
class TestContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAgain_data()
    {
        QTest::addColumn<QString>("number");
        for (const char *number : {"01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13",
                                   "14", "15", "16", "18", "19", "21", "22", "23", "24", "25", "26", "27", "29",
                                   "31", "32", "36", "37", "38", "39", "45", "46", "47", "48", "54", "58"}) {
            QTest::newRow(number) << QString::fromLatin1(number);
        }
    }

    void asksAgain()
    {
        QFETCH(QString, number);
        Bench bench = recordedBench();
        const Recording real = recording(number);
        const Response ours = bench.send(real.request);
        QCOMPARE(ours.status, real.status);
        QJsonValue body = bodyOf(ours);
        if (number == "01"_L1) { // only the names of namespaces differ, which are of plugins we do not play
            QCOMPARE(body.toObject().value(u"timezone_string"_s), real.body.toObject().value(u"timezone_string"_s));
        }
        QCOMPARE(shapeDifferences(real.body, body), QStringList());
        if (real.status >= 400) {
            QCOMPARE(body, real.body);
        }
    }

    void repeatsTheRecordedOrdersExactly()
    {
        Bench bench = recordedBench();
        for (const char *number : {"45", "46", "47"}) {
            const Recording real = recording(QString::fromLatin1(number));
            const Response ours = bench.send(real.request);
            QCOMPARE(bodyOf(ours), real.body);
            QCOMPARE(header(ours, "X-WP-Total"), QByteArray("300"));
            QCOMPARE(header(ours, "X-WP-TotalPages"), QByteArray("3"));
        }
    }

    void linksAsTheRealShopDoes()
    {
        Bench bench = recordedBench();
        // The queries in the order they were sent, which the recording's objects do not keep when read.
        Request past = recording(u"04"_s).request;
        past.query = "per_page=100&page=9&orderby=id&order=asc";
        const Response end = bench.send(past);
        QCOMPARE(QString::fromUtf8(header(end, "Link")), recording(u"04"_s).headers.value(u"Link"_s).toString());
        QCOMPARE(header(end, "X-WP-Total"), QByteArray("0"));
        Request middle = recording(u"46"_s).request;
        middle.query = "per_page=100&page=2&orderby=id&order=asc";
        QCOMPARE(QString::fromUtf8(header(bench.send(middle), "Link")),
                 recording(u"46"_s).headers.value(u"Link"_s).toString());
        Request slim = recording(u"05"_s).request;
        slim.query = "per_page=100&_fields=id%2Cnumber%2Cstatus%2Cdate_modified_gmt%2Ctotal";
        QCOMPARE(QString::fromUtf8(header(bench.send(slim), "Link")),
                 recording(u"05"_s).headers.value(u"Link"_s).toString());
        QCOMPARE(QString::fromUtf8(header(bench.send(recording(u"10"_s).request), "Link")),
                 recording(u"10"_s).headers.value(u"Link"_s).toString());
    }

    void aMadeShopHasTheRealOnesFields()
    {
        Bench bench = generatedBench();
        const auto completed =
            std::find_if(bench.world.orders.begin(), bench.world.orders.end(), [](const Order &order) {
                return order.status == "completed"_L1 && order.buyer.customer != 0;
            });
        const QByteArray id = QByteArray::number(completed->id);
        QCOMPARE(shapeDifferences(recording(u"10"_s).body, bodyOf(bench.get("/wc/v3/orders/" + id))), QStringList());
        const QJsonObject realProduct = recording(u"31"_s).body.toArray().at(1).toObject();
        QJsonObject product =
            bodyOf(bench.get("/wc/v3/products/105")).toObject(); // a top-up, which has no stock to count
        product.insert(u"low_stock_amount"_s, QJsonValue::Null);
        QCOMPARE(shapeDifferences(realProduct, product), QStringList());
        QCOMPARE(shapeDifferences(firstRow(recording(u"32"_s).body), firstRow(bodyOf(bench.get("/wc/v3/customers")))),
                 QStringList());
        QCOMPARE(shapeDifferences(firstRow(recording(u"58"_s).body), firstRow(bodyOf(bench.get("/wc/v3/refunds")))),
                 QStringList());
        const auto used = std::find_if(bench.world.licenses.begin(), bench.world.licenses.end(),
                                       [](const License &l) { return !l.activations.empty(); });
        const QJsonObject validated = bodyOf(bench.get("/lmfwc/v2/licenses/validate/" + used->key.toUtf8())).toObject();
        const QJsonObject use = firstRow(validated.value(u"data"_s).toObject().value(u"activationData"_s));
        QVERIFY(!use.value(u"ip_address"_s).toString().isEmpty());
        QVERIFY(Instant::fromNaiveUtc(use.value(u"created_at"_s).toString()));
    }

    void stockKeyLivesAsRecorded()
    {
        Bench bench = recordedBench();
        for (const char *number : {"48", "49", "50", "51", "52", "53"}) {
            const Recording real = recording(QString::fromLatin1(number));
            const QJsonObject ours = bodyOf(bench.send(real.request)).toObject();
            QCOMPARE(shapeDifferences(real.body, ours), QStringList());
            const QJsonObject expected = real.body.toObject().value(u"data"_s).toObject();
            for (const QString &field :
                 {u"orderId"_s, u"status"_s, u"licenseKey"_s, u"source"_s, u"timesActivated"_s}) {
                QCOMPARE(ours.value(u"data"_s).toObject().value(field), expected.value(field));
            }
        }
    }

    void anInactiveKeyStillActivatesAsRecorded()
    {
        Bench bench = recordedBench();
        for (const char *number : {"54", "55", "56"}) {
            const Recording real = recording(QString::fromLatin1(number));
            const Response ours = bench.send(real.request);
            QCOMPARE(ours.status, real.status);
            QCOMPARE(shapeDifferences(real.body, bodyOf(ours)), QStringList());
        }
    }

    void refusesAccessAsRecorded()
    {
        const Credentials keys{u"ck_a"_s, u"cs_a"_s, u"ck_r"_s, u"cs_r"_s, u"ck_l"_s, u"cs_l"_s};
        const auto ask = [&](const char *number, const QByteArray &pair) {
            Request request = recording(QString::fromLatin1(number)).request;
            request.authorization = pair.isEmpty() ? QByteArray() : "Basic " + pair.toBase64();
            return refuseAccess(keys, request);
        };
        const QList<std::pair<const char *, QByteArray>> recorded{
            {"33", ""}, {"33", "ck_unknown:cs_a"}, {"34", "ck_a:wrong"}, {"35", "ck_r:cs_r"}, {"43", "ck_a:cs_a"}};
        for (const auto &[number, pair] : recorded) {
            const auto refused = ask(number, pair);
            QVERIFY(refused.has_value());
            QCOMPARE(refused->status, recording(QString::fromLatin1(number)).status);
            QCOMPARE(bodyOf(*refused), recording(QString::fromLatin1(number)).body);
        }
        QVERIFY(!ask("10", "ck_r:cs_r"));
        QVERIFY(!ask("18", "ck_a:cs_a"));
        QVERIFY(!ask("36", "ck_l:cs_l"));
        Request plain = request("GET", "/wc/v3/orders");
        plain.path.prepend("/index.php"_L1);
        QVERIFY(refuseAccess(keys, plain).has_value());
    }
};

KD_TEST_MAIN(TestContract)
#include "test_contract.moc"
