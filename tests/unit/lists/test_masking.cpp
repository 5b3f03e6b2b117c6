// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/masking.h"
#include "tests/support/test_main.h"

using namespace Qt::StringLiterals;
using namespace kd;

class TestMasking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void personalPartsAreMasked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("hidden");
        QTest::newRow("e-mail") << u"发到 lihua1990@qq.com 谢谢"_s << u"lihua1990"_s;
        QTest::newRow("phone") << u"电话13912342071找我"_s << u"13912342071"_s;
        QTest::newRow("grouped key") << u"卡密 9KQ2F-7HTRD-XW83M 用过了"_s << u"9KQ2F"_s;
        QTest::newRow("key of five groups") << u"AB3DE-FGH5J-KLM7N-PQR9S-TUV2W"_s << u"KLM7N"_s;
        QTest::newRow("key without dashes") << u"码是 X7Q9MK2PL4ZR8TWC"_s << u"X7Q9MK2PL4ZR"_s;
        QTest::newRow("key of digits") << u"点卡 8421990155267310 无效"_s << u"84219901"_s;
    }

    void personalPartsAreMasked()
    {
        QFETCH(QString, text);
        QFETCH(QString, hidden);
        const QString masked = lists::masked(text);
        QVERIFY2(!masked.contains(hidden), qPrintable(masked));
    }

    void whatPeopleWorkWithStays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("order number") << u"单号 KD20251107000301 退款"_s;
        QTest::newRow("words") << u"兑换提示已被使用，退款"_s;
        QTest::newRow("error code") << u"错误 0xC004C008"_s;
        QTest::newRow("empty") << QString();
    }

    void whatPeopleWorkWithStays()
    {
        QFETCH(QString, text);
        QCOMPARE(lists::masked(text), text);
    }

    void marksFollowTheirWords()
    {
        const QString text = u"lihua1990@qq.com 的单 KD20251107000301 要退款"_s;
        intake::Claim claim;
        claim.spans = {{0, 16, u"emails"_s},
                       {int(text.indexOf(u"KD")), 16, u"orders"_s},
                       {int(text.indexOf(u"退款")), 2, u"demand"_s}};
        const lists::MaskedText masked = lists::masked(text, claim);
        QVERIFY(!masked.text.contains(u"lihua1990"_s));
        QCOMPARE(masked.marks.size(), 3u);
        QCOMPARE(masked.text.mid(masked.marks[1].start, masked.marks[1].length), u"KD20251107000301"_s);
        QCOMPARE(masked.text.mid(masked.marks[2].start, masked.marks[2].length), u"退款"_s);
    }

    void aKeyThatOnlyTheClaimKnowsIsMasked()
    {
        const QString text = u"卡号 abcd 1234 用不了"_s;
        intake::Claim claim;
        claim.spans = {{3, 9, u"keys"_s}};
        QVERIFY(!lists::masked(text, claim).text.contains(u"abcd 1234"_s));
    }

    void spansOfAnotherTextAreIgnored()
    {
        intake::Claim claim;
        claim.spans = {{-1, 4, u"keys"_s}, {2, 400, u"emails"_s}, {900, 1, u"tone"_s}};
        QCOMPARE(lists::masked(u"短"_s, claim).text, u"短"_s);
    }

    void aNovelIsMaskedInOnePass()
    {
        const QString novel = u"没收到 a1b2c3d4e5f6g7h8 "_s.repeated(2000);
        QVERIFY(!lists::masked(novel).contains(u"a1b2c3d4e5f6g7h8"_s));
    }
};

KD_TEST_MAIN(TestMasking)
#include "test_masking.moc"
