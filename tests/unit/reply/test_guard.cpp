// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reply/guard.h"
#include "tests/support/test_main.h"

using namespace Qt::StringLiterals;
using namespace kd;
using playbook::GuardLevel;
using reply::GuardContext;
using reply::Playbook;
using reply::review;

class TestGuard : public QObject
{
    Q_OBJECT

    Playbook m_playbook = *Playbook::load(playbook::builtIn());

    QStringList rules(const QString &text, const GuardContext &context = {}) const
    {
        QStringList ids;
        for (const auto &finding : review(m_playbook, text, context).findings) {
            ids << finding.rule;
        }
        return ids;
    }

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rule");
        const auto row = [](const QString &text, const QString &rule) { QTest::newRow(qPrintable(text)) << text << rule; };
        row(u"请先交 50 元押金，我们再退款。"_s, u"asks_for_deposit"_s);
        row(u"Please pay a small deposit first."_s, u"asks_for_deposit"_s);
        row(u"需要支付解冻费才能到账"_s, u"asks_for_unfreezing"_s);
        row(u"把您的银行卡密码发给我核对"_s, u"asks_for_password"_s);
        row(u"收到的验证码告诉我一下"_s, u"asks_for_verification_code"_s);
        row(u"请提供银行密码"_s, u"asks_for_password"_s);
        row(u"请告诉我支付密码"_s, u"asks_for_password"_s);
        row(u"Please send me your account password."_s, u"asks_for_password"_s);
        row(u"把收到的短信告诉我，请发一下验证码"_s, u"asks_for_verification_code"_s);
        row(u"Could you share the SMS code with us?"_s, u"asks_for_verification_code"_s);
        row(u"加我微信处理更快"_s, u"private_contact"_s);
        row(u"QQ: 12345678"_s, u"private_contact"_s);
        row(u"Message me on WhatsApp"_s, u"private_contact"_s);
        row(u"请点 https://evil.example.com/pay?x=1 退款"_s, u"text.outside_link"_s);
        row(u"打开 t1.shop/abc 领取"_s, u"text.outside_link"_s);
        row(u"订单 {order_number} 已处理"_s, u"text.unfilled_blank"_s);
        row(u"预计（时间）到账"_s, u"text.unfilled_blank"_s);
        row(u"订单号 ____ 已处理"_s, u"text.unfilled_blank"_s);
        row(u"这是您自己填错了邮箱"_s, u"blames_buyer"_s);
        row(u"It is your own fault."_s, u"blames_buyer"_s);
        row(u"系统显示您已使用"_s, u"system_shows"_s);
        row(u"The system shows that it was used."_s, u"system_shows"_s);
        row(u"保证今天到账"_s, u"absolute_promise"_s);
        row(u"We guarantee it works."_s, u"absolute_promise"_s);
        row(u"不行。"_s, u"cold"_s);
    }
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, rule);
        QVERIFY2(rules(text).contains(rule), qPrintable(rules(text).join(u',')));
        for (const auto &finding : review(m_playbook, text, {}).findings) {
            QVERIFY(finding.length > 0 && finding.start >= 0 && finding.start + finding.length <= text.size());
            QVERIFY(!finding.why.isEmpty());
        }
    }

    void leavesGoodTextsAlone_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u"退款不需要支付任何押金，请放心。"_s, u"我们不会向您索要密码，请不要把验证码告诉任何人。"_s,
              u"We will never ask you to send a password."_s, u"请不要加任何自称客服的微信。"_s,
              u"卡密已发送到 l***0@qq.com，请查收。"_s, u"您好，我们一起看一下是哪一步出了问题。"_s,
              u"订单 KD20251201000127 的退款 ¥50.00 已提交，预计 11 月 25 日前到账。"_s,
              u"请把兑换失败的截图发给我。"_s, u"我们不能保证到账的具体时刻，会一直跟进。"_s, u"激活需要 3.5 版本以上"_s, u"已重新发送卡号和密码，请查收。"_s}) {
            QTest::newRow(qPrintable(text)) << text;
        }
    }
    void leavesGoodTextsAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(rules(text), QStringList());
        QVERIFY(!review(m_playbook, text, {}).level());
    }

    void quotingTheBuyerIsExempt()
    {
        GuardContext context;
        context.buyerWords = {u"有人让我交押金，还说加我微信 abc12345"_s};
        QCOMPARE(rules(u"您说的「有人让我交押金」，请不要理会。"_s, context), QStringList());
        QCOMPARE(rules(u"> 有人让我先交押金\n请不要理会，这是骗局。"_s, context), QStringList());
        // Quotation marks alone exempt nothing.
        QVERIFY(rules(u"请「先交押金」再退款"_s, context).contains(u"asks_for_deposit"_s));
        QVERIFY(rules(u"> 引用\n请先交押金"_s, context).contains(u"asks_for_deposit"_s));
        // What the exemption of one sentence says does not cover the next.
        QVERIFY(rules(u"退款不收押金。请先交 10 元手续费。"_s).contains(u"asks_for_deposit"_s));
    }

    void aKeyGoesOnlyToAVerifiedContact()
    {
        GuardContext context;
        context.keys = {Secret(u"ABCD-1234-EFGH"_s)};
        const QString text = u"新卡：abcd 1234efgh，请查收"_s;
        const auto report = review(m_playbook, text, context);
        QVERIFY(report.level() == GuardLevel::Block);
        QCOMPARE(report.findings.front().rule, u"text.key_to_unverified"_s);
        QCOMPARE(text.mid(report.findings.front().start, report.findings.front().length), u"abcd 1234efgh"_s);
        QVERIFY(rules(u"> ABCD-1234-EFGH"_s, context).contains(u"text.key_to_unverified"_s)); // quoting is no excuse
        context.contactVerified = true;
        QCOMPARE(rules(text, context), QStringList());
        context.keys = {Secret(QString()), Secret(u"--"_s)};
        context.contactVerified = false;
        QCOMPARE(rules(text, context), QStringList());
    }

    void ownLinksAreFine()
    {
        GuardContext context;
        context.ownHosts = {u"star.example.com"_s};
        QCOMPARE(rules(u"请打开 https://star.example.com/my-account 查看"_s, context), QStringList());
        QCOMPARE(rules(u"请打开 https://pay.star.example.com/x 查看"_s, context), QStringList());
        QVERIFY(rules(u"请打开 https://evilstar.example.com/x"_s, context).contains(u"text.outside_link"_s));
        QVERIFY(rules(u"请打开 https://star.example.com.evil.cc/x"_s, context).contains(u"text.outside_link"_s));
    }

    void explainsToTheAgentAndProposesForTheBuyer()
    {
        GuardContext context;
        context.language = u"en"_s;
        auto report = review(m_playbook, u"系统显示您已使用"_s, context);
        QCOMPARE(report.level(), std::optional(GuardLevel::AskReason));
        QVERIFY(report.findings.front().why.contains(u"is no reason"_s));
        QVERIFY(report.findings.front().proposal.startsWith(u"订单记录"_s));
        context.language = u"zh_CN"_s;
        report = review(m_playbook, u"The system shows that it was used."_s, context);
        QVERIFY(report.findings.front().why.contains(u"不是理由"_s));
        QVERIFY(report.findings.front().proposal.startsWith(u"The order's record"_s));
    }

    void aKeyIsNoticedWhoeverItGoesTo()
    {
        GuardContext context;
        context.keys = {Secret(u"ABCD-1234-EFGH"_s)};
        for (const bool verified : {false, true}) {
            context.contactVerified = verified;
            QVERIFY(review(m_playbook, u"新卡 abcd1234efgh"_s, context).holdsKey);
            QVERIFY(!review(m_playbook, u"新卡稍后发送"_s, context).holdsKey);
        }
    }

    void whatAReportSaysOfALevelItSaysOnce()
    {
        const auto report = review(m_playbook, u"系统显示已使用，后台记录也是，保证没问题"_s, {});
        QCOMPARE(report.rules(GuardLevel::AskReason), (QStringList{u"system_shows"_s, u"absolute_promise"_s}));
        QCOMPARE(report.explanations(GuardLevel::AskReason).size(), 2);
        QVERIFY(report.rules(GuardLevel::Block).isEmpty());
    }

    void longAndOddTexts()
    {
        QCOMPARE(rules({}), QStringList());
        QCOMPARE(rules(QString(501, u'好')), QStringList{u"text.too_long"_s});
        QCOMPARE(rules(QString(500, u'好')), QStringList());
        const QString huge = QString(u"请先交押金。"_s).repeated(5000);
        QVERIFY(rules(huge).size() > 5000);
        QVERIFY(rules(QString(QChar(0xD800))).isEmpty());
    }
};

KD_TEST_MAIN(TestGuard)
#include "test_guard.moc"
