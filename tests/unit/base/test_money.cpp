// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/money.h"
#include "tests/support/test_main.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace kd;

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatShopsWrite_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("minor");
        QTest::newRow("two decimals") << u"CNY"_s << u"19.99"_s << qint64(1999);
        QTest::newRow("one decimal") << u"CNY"_s << u"12.5"_s << qint64(1250);
        QTest::newRow("none") << u"EUR"_s << u"30"_s << qint64(3000);
        QTest::newRow("negative") << u"EUR"_s << u"-5.00"_s << qint64(-500);
        QTest::newRow("superfluous zeros") << u"EUR"_s << u"5.000000"_s << qint64(500);
        QTest::newRow("no decimals in yen") << u"JPY"_s << u"1200"_s << qint64(1200);
        QTest::newRow("yen with zeros") << u"JPY"_s << u"1200.00"_s << qint64(1200);
        QTest::newRow("three in dinar") << u"KWD"_s << u"1.005"_s << qint64(1005);
        QTest::newRow("large") << u"CNY"_s << u"90000000000000.01"_s << qint64(9000000000000001);
    }
    void readsWhatShopsWrite()
    {
        QFETCH(QString, currency);
        QFETCH(QString, text);
        QFETCH(qint64, minor);
        const auto money = Money::parse(text, *Currency::fromCode(currency));
        KD_VERIFY_OK(money);
        QCOMPARE(money->minor(), minor);
    }

    void refusesWhatAShopWouldMisread_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "-", ".", "12.", ".5", "1,50", "1.005", "1e3", " 1", "1 ", "+1", "1.2.3", "０", "99999999999999999999", "92233720368547758.07", "NaN"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
    }
    void refusesWhatAShopWouldMisread()
    {
        QFETCH(QString, text);
        const auto money = Money::parse(text, *Currency::fromCode(u"CNY"));
        QVERIFY(!money.has_value());
        QCOMPARE(money.error().code, u"amount_unreadable"_s);
    }

    void writesAndReadsBackTheSame()
    {
        QRandomGenerator random(7);
        for (const QString &code : {u"CNY"_s, u"JPY"_s, u"KWD"_s}) {
            const Currency currency = *Currency::fromCode(code);
            for (int i = 0; i < 20000; ++i) {
                const Money money(random.bounded(-1'000'000'000, 1'000'000'000), currency);
                const auto again = Money::parse(money.toText(), currency);
                KD_VERIFY_OK(again);
                QCOMPARE(*again, money);
            }
        }
    }

    void showsSignsAndMinus()
    {
        const Currency cny = *Currency::fromCode(u"cny");
        QCOMPARE(Money(5000, cny).toDisplay(), u"¥50.00"_s);
        QCOMPARE(Money(-5, cny).toDisplay(), u"−¥0.05"_s);
        QCOMPARE(Money(100, *Currency::fromCode(u"CHF")).toDisplay(), u"CHF 1.00"_s);
        QCOMPARE(Money(7, cny).toText(), u"0.07"_s);
    }

    void addsOnlyWithinOneCurrency()
    {
        const Currency cny = *Currency::fromCode(u"CNY");
        const Currency eur = *Currency::fromCode(u"EUR");
        QCOMPARE(Money(1, cny).plus(Money(2, cny))->minor(), qint64(3));
        QCOMPARE(Money(1, cny).plus(Money(2, eur)).error().code, u"currencies_differ"_s);
        const Money huge(std::numeric_limits<qint64>::max() - 1, cny);
        QCOMPARE(huge.plus(huge).error().code, u"amount_too_large"_s);
        QVERIFY(!Currency::fromCode(u"EU").has_value());
        QVERIFY(!Currency::fromCode(u"E1R").has_value());
    }
};

KD_TEST_MAIN(TestMoney)
#include "test_money.moc"
