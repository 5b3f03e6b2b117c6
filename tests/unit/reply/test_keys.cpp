// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reply/keys.h"
#include "tests/support/test_main.h"

using namespace Qt::StringLiterals;
using namespace kd;
using reply::KeyPlace;
using reply::keysIn;
using reply::withKeysMasked;

/// A key that is typed otherwise than the shop writes it is the same key.
class TestKeys : public QObject
{
    Q_OBJECT

    const std::vector<Secret> m_keys{Secret(u"ABCD-1234-EFGH"_s), Secret(u"WXYZ-9876"_s)};

private Q_SLOTS:
    void isFoundHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("written");
        for (const QString &written : {u"ABCD-1234-EFGH"_s, u"abcd-1234-efgh"_s, u"ABCD1234EFGH"_s, u"abcd 1234 efgh"_s,
                                       u"ABCD—1234—EFGH"_s, u"A.B.C.D 12.34 EFGH"_s}) {
            QTest::newRow(qPrintable(written)) << written;
        }
    }
    void isFoundHoweverItIsWritten()
    {
        QFETCH(QString, written);
        const QString text = u"新卡："_s + written + u"，请查收"_s;
        const std::vector<KeyPlace> places = keysIn(text, m_keys);
        QCOMPARE(places.size(), size_t(1));
        QCOMPARE(places.front().key, size_t(0));
        QCOMPARE(text.mid(places.front().start, places.front().length), written);
        const QString masked = withKeysMasked(text, m_keys);
        QVERIFY2(!masked.contains(written) && masked.startsWith(u"新卡："_s) && masked.endsWith(u"，请查收"_s),
                 qPrintable(masked));
        QVERIFY(masked.contains(m_keys.front().masked()));
    }

    void everyPlaceIsFound()
    {
        const QString text = u"abcd1234efgh 和 WXYZ-9876，再发一次 ABCD-1234-EFGH"_s;
        QCOMPARE(keysIn(text, m_keys).size(), size_t(3));
        const QString masked = withKeysMasked(text, m_keys);
        QVERIFY(keysIn(masked, m_keys).empty());
        QVERIFY(masked.contains(u" 和 "_s) && masked.contains(u"，再发一次 "_s));
    }

    void oneKeyInsideAnotherIsHiddenOnce()
    {
        const std::vector<Secret> nested{Secret(u"1234-EFGH"_s), Secret(u"ABCD-1234-EFGH-5678"_s)};
        const QString masked = withKeysMasked(u"> ABCD-1234-EFGH-5678 <"_s, nested);
        QCOMPARE(masked, QString(u"> "_s + nested.back().masked() + u" <"_s));
    }

    void nothingIsFoundWhereNothingIs()
    {
        QVERIFY(keysIn(u"ABCD-1234-EFG"_s, m_keys).empty());
        QVERIFY(keysIn({}, m_keys).empty());
        QVERIFY(keysIn(u"任何文字"_s, {Secret(QString()), Secret(u"--"_s)}).empty());
        QCOMPARE(withKeysMasked(u"任何文字"_s, m_keys), u"任何文字"_s);
    }
};

KD_TEST_MAIN(TestKeys)
#include "test_keys.moc"
