// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/blanks.h"
#include "models/reply/guard.h"
#include "models/reply/scripts.h"
#include "tests/support/test_main.h"

using namespace Qt::StringLiterals;
using namespace kd;
using reply::Playbook;
using reply::fill;
using reply::review;
using reply::ScriptFacts;

namespace {

ScriptFacts allFacts()
{
    return {{u"order_number"_s, u"KD20251201000127"_s}, {u"product"_s, u"Steam 充值卡 50 元"_s}, {u"amount"_s, u"¥50.00"_s},
            {u"refund_amount"_s, u"¥50.00"_s},
            {u"card"_s, u"AAAA-BBBB-CCCC"_s}, {u"arrival_by"_s, u"11 月 25 日前"_s}, {u"promise_by"_s, u"14:30"_s},
            {u"clause"_s, u"已使用的卡密"_s}, {u"missing_list"_s, u"订单号、截图"_s}, {u"contact"_s, u"l***0@qq.com"_s},
            {u"channel"_s, u"短信"_s}, {u"receipt"_s, u"R-1024"_s}, {u"alternative"_s, u"Steam 充值卡 100 元"_s},
            {u"other_order"_s, u"KD20251201000128"_s}, {u"paid_at"_s, u"10:21"_s}, {u"deduction"_s, u"¥1.00"_s},
            {u"checking"_s, u"发货记录"_s},
            {u"voucher_amount"_s, u"¥5.00"_s}, {u"voucher_code"_s, u"kd01ab"_s}, {u"voucher_until"_s, u"2027年2月20日"_s},
            {u"trouble"_s, u"发货通道出现故障"_s}, {u"since"_s, u"09:40"_s}};
}

} // namespace

class TestScripts : public QObject
{
    Q_OBJECT

    Playbook m_playbook = *Playbook::load(playbook::builtIn());

private Q_SLOTS:
    void everyKnownFactIsGiven()
    {
        for (const QString &name : playbook::knownBlanks()) {
            QVERIFY2(allFacts().contains(name), qPrintable(name));
        }
    }

    void everyScriptIsFilledInBothLanguages()
    {
        for (const playbook::Script &script : m_playbook.scripts()) {
            for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
                const auto filled = fill(m_playbook, script.id, allFacts(), language);
                KD_VERIFY_OK(filled);
                QVERIFY2(!filled->text.contains(u'{') && !filled->text.contains(u'}'), qPrintable(script.id));
                for (const QString &name : filled->factsUsed) {
                    QVERIFY2(filled->text.contains(allFacts().value(name)), qPrintable(script.id));
                }
                QCOMPARE(filled->promiseMinutes.has_value(), script.promiseMinutes > 0);
                QCOMPARE(filled->revealsCard, filled->factsUsed.contains(u"card"_s));
            }
        }
    }

    void everyScriptIsRefusedWhenAnyOneFactIsMissing()
    {
        int refused = 0;
        for (const playbook::Script &script : m_playbook.scripts()) {
            for (const QString &language : {u"zh"_s, u"en"_s}) {
                for (const QString &name : playbook::blanksOf(script.text.in(language))) {
                    for (const QString &blank : {QString(), u"  \n"_s}) {
                        ScriptFacts facts = allFacts();
                        facts.insert(name, blank);
                        const auto filled = fill(m_playbook, script.id, facts, language);
                        QVERIFY(!filled.has_value());
                        QCOMPARE(filled.error().code, u"fact_missing"_s);
                        QCOMPARE(filled.error().detail, name);
                        ++refused;
                    }
                }
            }
        }
        QVERIFY(refused > 100);
    }

    void whatAsksSomethingSaysSo()
    {
        QVERIFY(fill(m_playbook, u"ask_for_missing"_s, allFacts(), u"zh")->asksBuyer);
        QVERIFY(fill(m_playbook, u"sold_out_choice"_s, allFacts(), u"zh")->asksBuyer);
        QVERIFY(!fill(m_playbook, u"refund_done"_s, allFacts(), u"zh")->asksBuyer);
    }

    void theLanguageIsThatOfTheWords()
    {
        QCOMPARE(reply::languageOf(u"the key 无效"_s), u"zh"_s);
        QCOMPARE(reply::languageOf(u"the key is invalid!"_s), u"en"_s);
        QCOMPARE(reply::languageOf({}), u"en"_s);
    }

    void namesAllThatIsMissing()
    {
        const auto filled = fill(m_playbook, u"refund_done"_s, {}, u"zh");
        QCOMPARE(filled.error().detail, u"arrival_by,order_number,receipt,refund_amount"_s);
        QCOMPARE(filled.error().kind, Error::Kind::Refused);
        QCOMPARE(fill(m_playbook, u"no_such"_s, allFacts(), u"zh").error().code, u"script_unknown"_s);
    }

    void aFactWithBracesIsNotFilledAgain()
    {
        ScriptFacts facts = allFacts();
        facts.insert(u"product"_s, u"套餐 {card} {"_s);
        const auto filled = fill(m_playbook, u"where_to_look"_s, facts, u"zh");
        KD_VERIFY_OK(filled);
        QVERIFY(filled->text.contains(u"套餐 {card} {"_s));
        QVERIFY(!filled->text.contains(u"AAAA"_s));
    }

    void theScriptsPassTheirOwnGuard()
    {
        reply::GuardContext context;
        context.contactVerified = true;
        for (const playbook::Script &script : m_playbook.scripts()) {
            for (const QString &language : {u"zh"_s, u"en"_s}) {
                const auto filled = fill(m_playbook, script.id, allFacts(), language);
                for (const auto &finding : review(m_playbook, filled->text, context).findings) {
                    QVERIFY2(finding.level == playbook::GuardLevel::Note,
                             qPrintable(QString(script.id + u": "_s + finding.rule)));
                }
            }
        }
    }
};

KD_TEST_MAIN(TestScripts)
#include "test_scripts.moc"
