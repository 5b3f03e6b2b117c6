// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/unit/intake/analysed.h"

using namespace Qt::StringLiterals;
using namespace kd;
using test::analysed;

class TestLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hearsNegationContrastAndHistory()
    {
        QCOMPARE(analysed(u"已经可以用了，谢谢"_s).reason, Reason::Thanks);
        QCOMPARE(analysed(u"不是没收到，是用不了"_s).type, ComplaintType::Invalid);
        QCOMPARE(analysed(u"上次是过期，这次提示已被使用"_s).reason, Reason::AlreadyUsed);
        QCOMPARE(analysed(u"收到了谢谢，但是用不了"_s).type, ComplaintType::Invalid);
        QCOMPARE(analysed(u"之前提示无效，重启后已经可以用了，谢谢"_s).reason, Reason::Thanks);
    }

    void tellsDemandsApart()
    {
        QCOMPARE(analysed(u"不要退款，换一张"_s).demand, Demand::Reissue);
        QCOMPARE(analysed(u"麻烦换一张，不行就退款"_s).demand, Demand::Reissue);
        QCOMPARE(analysed(u"退差价"_s).demand, Demand::PartialRefund);
        QCOMPARE(analysed(u"重新发一次"_s).demand, Demand::Resend);
        QCOMPARE(analysed(u"可以换日服的吗"_s).demand, Demand::Exchange);
        QCOMPARE(analysed(u"补偿我一张优惠券"_s).demand, Demand::Voucher);
        QCOMPARE(analysed(u"我的退款什么时候到账"_s).demand, Demand::None);
        QCOMPARE(analysed(u"I don't want a refund, just resend it please"_s).demand, Demand::Resend);
    }

    void hearsTheTone()
    {
        QCOMPARE(analysed(u"不退我就打12315"_s).tone, Tone::Threatening);
        QCOMPARE(analysed(u"骗子，赶紧退钱"_s).tone, Tone::Angry);
        QCOMPARE(analysed(u"在线等，急用"_s).tone, Tone::Anxious);
        QCOMPARE(analysed(u"麻烦看看，不急"_s).tone, Tone::Calm);
    }

    void readsWhatIsNotYetThere_data()
    {
        QTest::addColumn<Reason>("reason");
        // What the card shows …
        QTest::newRow("这张卡还没激活") << Reason::NotActivated;
        QTest::newRow("卡密提示还没激活，退款") << Reason::NotActivated;
        QTest::newRow("这张卡显示没激活，退钱") << Reason::NotActivated;
        QTest::newRow("It says the code has not been activated yet") << Reason::NotActivated;
        QTest::newRow("输入后一直没激活成功") << Reason::CodeRejected;
        // … is not what the buyers say of themselves.
        QTest::newRow("买错了，还没激活，能退吗") << Reason::MistakenPurchase;
        QTest::newRow("我还没激活，想退款") << Reason::MistakenPurchase;
        QTest::newRow("Bought by mistake, not activated yet, can I get a refund?") << Reason::MistakenPurchase;
        QTest::newRow("I haven't activated it yet, please refund") << Reason::MistakenPurchase;
        QTest::newRow("我从来没激活过，你们说我激活了") << Reason::UsageDenied;
        QTest::newRow("I have not used it, your records are wrong") << Reason::UsageDenied;
        QTest::newRow("用了两天就掉授权") << Reason::ServiceShortfall;
        // Not sent is the shop's to do; not received may have been sent; a named fault says more than either.
        QTest::newRow("一直没发货") << Reason::ManualDeliveryPending;
        QTest::newRow("付完款一直没发货，急") << Reason::ManualDeliveryPending;
        QTest::newRow("為什麼不給我發貨") << Reason::ManualDeliveryPending;
        QTest::newRow("My order still hasn't been shipped") << Reason::ManualDeliveryPending;
        QTest::newRow("You still haven't sent my key") << Reason::ManualDeliveryPending;
        QTest::newRow("一直没收到") << Reason::DeliveredUnseen;
        QTest::newRow("I still haven't received my key") << Reason::DeliveredUnseen;
        QTest::newRow("显示已发货但是一直没收到") << Reason::DeliveredUnseen;
        QTest::newRow("自动发货一直没发货") << Reason::DeliveryFault;
        QTest::newRow("显示缺货，一直没发货") << Reason::OutOfStock;
    }
    void readsWhatIsNotYetThere()
    {
        QFETCH(Reason, reason);
        QCOMPARE(id(analysed(QString::fromUtf8(QTest::currentDataTag())).reason), id(reason));
    }

    void explainsEachLabelByItsWords()
    {
        const QString text = u"KD20251201000099 提示已被使用，退款"_s;
        const auto claim = analysed(text);
        QStringList fields;
        for (const auto &why : claim.why) {
            QCOMPARE(text.mid(why.span.start, why.span.length), why.words);
            QVERIFY(why.weight > 0);
            fields << why.span.field;
        }
        QVERIFY(fields.contains(u"reason"_s));
        QVERIFY(fields.contains(u"demand"_s));
    }

    void typeAndReasonAlwaysBelongTogether()
    {
        for (const QString &text : {u""_s, u"退款"_s, u"没收到"_s, u"用不了"_s, u"hello"_s}) {
            const auto claim = analysed(text);
            QCOMPARE(claim.type, typeOf(claim.reason));
        }
    }
};

KD_TEST_MAIN(TestLabels)
#include "test_labels.moc"
