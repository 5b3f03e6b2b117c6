// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/unit/intake/analysed.h"

using namespace Qt::StringLiterals;
using namespace kd;
using test::analysed;

class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAmounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("amounts"); // what toDisplay() gives, joined
        QTest::newRow("yuan") << u"付了 50 元"_s << u"¥50.00"_s;
        QTest::newRow("sign") << u"¥19.9 的卡"_s << u"¥19.90"_s;
        QTest::newRow("full width sign") << u"￥１９．９"_s << u"¥19.90"_s;
        QTest::newRow("chinese number") << u"五十块"_s << u"¥50.00"_s;
        QTest::newRow("hundreds") << u"一百二十元"_s << u"¥120.00"_s;
        QTest::newRow("fen behind") << u"50块5"_s << u"¥50.50"_s;
        QTest::newRow("dollar") << u"I paid $9.99"_s << u"$9.99"_s;
        QTest::newRow("grouped") << u"$1,299.00 gone"_s << u"$1299.00"_s;
        QTest::newRow("bare, transferred") << u"让我先转 50 保证金"_s << u"¥50.00"_s;
        QTest::newRow("two") << u"面值100元只到50元"_s << u"¥100.00 ¥50.00"_s;
        QTest::newRow("minutes are none") << u"付10分钟了"_s << u""_s;
        QTest::newRow("together is none") << u"一块退"_s << u""_s;
        QTest::newRow("new year is none") << u"3元旦快乐"_s << u""_s;
        QTest::newRow("cards are none") << u"买了10张"_s << u""_s;
    }
    void readsAmounts()
    {
        QFETCH(QString, text);
        QStringList shown;
        for (const Money &amount : analysed(text).amounts) {
            shown << amount.toDisplay();
        }
        QTEST(shown.join(u' '), "amounts");
    }

    void readsQuantities_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("quantities");
        QTest::newRow("of") << u"3 of 5 keys don't work"_s << u"3/5"_s;
        QTest::newRow("words") << u"two of the five codes are invalid"_s << u"2/5"_s;
        QTest::newRow("good ones") << u"only 2 of 5 codes work"_s << u"3/5"_s;
        QTest::newRow("among") << u"20 个有 4 个"_s << u"4/20"_s;
        QTest::newRow("broken") << u"30 张里坏了 2 张"_s << u"2/30"_s;
        QTest::newRow("chinese") << u"十张里面有两张用不了"_s << u"2/10"_s;
        QTest::newRow("only so many work") << u"10张只有7张能用"_s << u"3/10"_s;
        QTest::newRow("total behind") << u"2张不能用，一共5张"_s << u"2/5"_s;
        QTest::newRow("no total") << u"有两张用不了"_s << u"2"_s;
        QTest::newRow("bare english") << u"Bought 10 codes, 3 don't work"_s << u"3/10"_s;
        QTest::newRow("replace one is none") << u"麻烦换一张"_s << u""_s;
        QTest::newRow("none of them") << u"一个都用不了"_s << u""_s;
        QTest::newRow("money is none") << u"100元的只到50元"_s << u""_s;
    }
    void readsQuantities()
    {
        QFETCH(QString, text);
        QStringList shown;
        for (const auto &quantity : analysed(text).quantities) {
            shown << (quantity.of ? QString(QString::number(quantity.bad) + u'/' + QString::number(*quantity.of))
                                  : QString::number(quantity.bad));
        }
        QTEST(shown.join(u' '), "quantities");
    }
};

KD_TEST_MAIN(TestFigures)
#include "test_figures.moc"
