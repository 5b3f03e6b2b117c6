// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/ids.h"
#include "models/base/instant.h"
#include "models/base/json.h"
#include "models/base/secret.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace kd;

class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTimesWithAZone()
    {
        QCOMPARE(Instant::fromIso(u"2026-11-22T04:39:29Z")->millis(), qint64(1795322369000));
        QCOMPARE(Instant::fromIso(u"2026-11-22T05:39:29+01:00")->millis(), qint64(1795322369000));
        QCOMPARE(Instant::fromIso(u"2026-11-22T04:39:29.250Z")->toIso(), u"2026-11-22T04:39:29.250Z"_s);
    }

    void refusesTimesThatCouldMeanSeveralThings()
    {
        QVERIFY(!Instant::fromIso(u"2026-11-22T04:39:29").has_value());
        QVERIFY(!Instant::fromNaiveUtc(u"2026-11-22T04:39:29Z").has_value());
        QVERIFY(!Instant::fromNaiveUtc(u"2026-02-31T04:39:29").has_value());
        QVERIFY(!Instant::fromIso(u"").has_value());
        QVERIFY(!Instant::fromNaiveUtc(u"22.11.2026").has_value());
    }

    void readsNaiveTimes()
    {
        QCOMPARE(Instant::fromNaiveUtc(u"2026-11-22 04:28:50")->toIso(), u"2026-11-22T04:28:50Z"_s);
        QCOMPARE(Instant::fromNaive(u"2026-11-22 12:28:50", QTimeZone("Asia/Shanghai"))->toIso(), u"2026-11-22T04:28:50Z"_s);
    }

    void writesCanonicalJson()
    {
        // The example of RFC 8785, 3.2.3, less its fractions, which we refuse.
        const QJsonObject object{{u"peach"_s, u"This sorting order"_s}, {u"péché"_s, u"is wrong according to French"_s},
                                 {u"pêche"_s, u"but canonicalization MUST"_s}, {u"sin"_s, u"ignore locale"_s}};
        QCOMPARE(QString::fromUtf8(*canonicalJson(object)),
                 u"{\"peach\":\"This sorting order\",\"péché\":\"is wrong according to French\",\"pêche\":\"but canonicalization MUST\",\"sin\":\"ignore locale\"}"_s);
        const QJsonObject mixed{{u"b"_s, QJsonArray{1, true, QJsonValue::Null}}, {u"a"_s, u"\u0001\"\\\n"_s}};
        QCOMPARE(*canonicalJson(mixed), QByteArray("{\"a\":\"\\u0001\\\"\\\\\\n\",\"b\":[1,true,null]}"));
        QCOMPARE(canonicalJson({{u"x"_s, 0.5}}).error().code, u"number_not_whole"_s);
    }

    void masksKeysAndContacts()
    {
        QCOMPARE(Secret(u"ABCD-EFGH-IJKL-7F3K"_s).masked(), u"•••• 7F3K"_s);
        QCOMPARE(Secret(u"12345678"_s).masked(), u"•••• 78"_s);
        QCOMPARE(Secret(u"123"_s).masked(), u"••••"_s);
        QCOMPARE(maskedContact(u"lihua1990@qq.com"_s), u"l***0@qq.com"_s);
        QCOMPARE(maskedContact(u"13912342071"_s), u"139****2071"_s);
        QCOMPARE(maskedContact(u"李华"_s), u"李*"_s);
        QCOMPARE(maskedContact({}), QString());
    }

    void idsDoNotMix()
    {
        static_assert(!std::is_convertible_v<OrderId, CardId>);
        static_assert(!std::is_constructible_v<OrderId, CardId>);
        QVERIFY(OrderId(u"1"_s) == OrderId(u"1"_s));
        QVERIFY((OrderRef{ShopId(u"a"_s), OrderId(u"1"_s)} < OrderRef{ShopId(u"a"_s), OrderId(u"2"_s)}));
    }
};

KD_TEST_MAIN(TestValues)
#include "test_values.moc"
