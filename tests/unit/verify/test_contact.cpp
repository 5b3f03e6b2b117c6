// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trade/journal.h"
#include "models/verify/contact_slips.h"
#include "tests/unit/verify/verify_facts.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::test;
using verify::FactSnapshot;

class TestContact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slips_data()
    {
        QTest::addColumn<QString>("contact");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("suggestion");
        const auto row = [](const QString &contact, const QString &code = {}, const QString &suggestion = {}) {
            QTest::newRow(qPrintable(contact)) << contact << code << suggestion;
        };
        const QString mistyped = u"email_mistyped"_s;
        row(u"a1@qq.con"_s, mistyped, u"a1@qq.com"_s);
        row(u"li@gmial.com"_s, mistyped, u"li@gmail.com"_s);
        row(u"li@163.con"_s, mistyped, u"li@163.com"_s);
        row(u"li@hotmial.com"_s, mistyped, u"li@hotmail.com"_s);
        row(u"li@gmaul.com"_s, mistyped, u"li@gmail.com"_s);
        row(u"li@otulook.com"_s, mistyped, u"li@outlook.com"_s);
        row(u"li@iclod.com"_s, mistyped, u"li@icloud.com"_s);
        row(u"li@QQ.CON"_s, mistyped, u"li@qq.com"_s);
        row(u"ｌｉ＠ｑｑ．ｃｏｎ"_s, mistyped, u"li@qq.com"_s);
        row(u"123@qq.com"_s, mistyped);
        row(u"1234567890123@qq.com"_s, mistyped);
        row(u"12345678@qq.com"_s);
        row(u"li.ming@qq.com"_s);
        row(u"li@mail.com"_s);
        row(u"li@ymail.com"_s);
        row(u"li@gmx.at"_s);
        row(u"someone@university.edu.cn"_s);
        row(u"someone@my-firm.de"_s);
        row(u"li"_s, u"phone_malformed"_s);
        row(u"@qq.com"_s, u"email_malformed"_s);
        row(u"a@b@qq.com"_s, u"email_malformed"_s);
        row(u"li@nowhere"_s, u"email_malformed"_s);
        row(u"li@a..com"_s, u"email_malformed"_s);
        row(u"13912342071"_s);
        row(u"+86 139-1234-2071"_s);
        row(u"008613912342071"_s);
        row(u"8613912342071"_s);
        row(u"139123420711"_s, u"phone_length"_s, u"13912342071"_s);
        row(u"139912342071"_s, u"phone_length"_s, u"13912342071"_s);
        row(u"1391234207"_s, u"phone_length"_s);
        row(u"12012342071"_s, u"phone_prefix"_s);
        row(u"+14155552671"_s);
        row(u"+49 (30) 901820"_s);
        row(u"+12"_s, u"phone_length"_s);
        row(u"+1234567890123456"_s, u"phone_length"_s);
        row(u"1391234207l"_s, u"phone_malformed"_s);
        row(u"02034567"_s);
    }
    void slips()
    {
        QFETCH(QString, contact);
        QFETCH(QString, code);
        QFETCH(QString, suggestion);
        const bool email = contact.contains(u'@') || contact.contains(u'＠');
        const verify::ContactSlip slip = email ? verify::slipInEmail(contact, builtInRules().contacts())
                                               : verify::slipInPhone(contact, builtInRules().contacts());
        QCOMPARE(slip.code, code);
        QCOMPARE(slip.suggestion, suggestion);
    }

    void everyListedSlipIsFoundAndNoRealDomainIs()
    {
        const playbook::ContactRules &rules = builtInRules().contacts();
        for (auto typo = rules.typos.begin(); typo != rules.typos.end(); ++typo) {
            QCOMPARE(verify::slipInEmail(QString(u"li@"_s + typo.key()), rules).suggestion, QString(u"li@"_s + *typo));
        }
        for (const QString &domain : rules.domains) {
            QVERIFY(verify::slipInEmail(QString(u"li@"_s + domain), rules).code.isEmpty());
        }
        for (const QString &domain : rules.realDomains) {
            QVERIFY(verify::slipInEmail(QString(u"li@"_s + domain), rules).code.isEmpty());
        }
    }

    void countsEdits()
    {
        QCOMPARE(verify::editsUpToTwo(u"qq.com", u"qq.com"), 0);
        QCOMPARE(verify::editsUpToTwo(u"qq.com", u"qq.co"), 1);
        QCOMPARE(verify::editsUpToTwo(u"qq.com", u"qqq.com"), 1);
        QCOMPARE(verify::editsUpToTwo(u"qq.com", u"qw.com"), 1);
        QCOMPARE(verify::editsUpToTwo(u"qq.com", u"qq.cmo"), 1);
        QCOMPARE(verify::editsUpToTwo(u"qq.com", u"qw.co"), 2);
        QCOMPARE(verify::editsUpToTwo(u"ab", u"ba"), 1);
        QCOMPARE(verify::editsUpToTwo(u"", u"a"), 1);
        QCOMPARE(verify::editsUpToTwo(u"", u"ab"), 2);
    }

    void theProbeNamesFieldAndCorrection()
    {
        FactSnapshot facts = deliveredOrder();
        QCOMPARE(said(contactValid(facts, builtInRules())), u"pass/well_formed"_s);
        facts.order.value->buyer.email = u"liming@qq.con"_s;
        const Finding finding = contactValid(facts, builtInRules());
        QCOMPARE(said(finding), u"fail/email_mistyped"_s);
        QCOMPARE(finding.values.value(u"field"_s).toString(), u"email"_s);
        QVERIFY(finding.values.value(u"suggestion"_s).isObject()); // personal: sealed when journaled
        QCOMPARE(personalText(finding.values.value(u"suggestion"_s)), std::optional(u"liming@qq.com"_s));
        facts.order.value->buyer.email.clear();
        facts.order.value->buyer.phone = u"1391234207"_s;
        QCOMPARE(said(contactValid(facts, builtInRules())), u"fail/phone_length"_s);
        facts.order.value->buyer.phone.clear();
        QCOMPARE(said(contactValid(facts, builtInRules())), u"not_applicable/no_contact"_s);
    }

    void comparesWithWhatTheBuyerNames()
    {
        FactSnapshot facts = deliveredOrder();
        facts.claim.emails = {u"limming@qq.com"_s};
        const Finding finding = contactValid(facts, builtInRules());
        QCOMPARE(said(finding), u"fail/differs_from_claim"_s);
        QCOMPARE(personalText(finding.values.value(u"suggestion"_s)), std::optional(u"limming@qq.com"_s));
        QCOMPARE(finding.sources.front().from, u"buyer"_s);
        facts.claim.emails = {u"another.person@163.com"_s};
        QCOMPARE(said(contactValid(facts, builtInRules())), u"pass/well_formed"_s);
        // Said to be the right one instead of the order's it makes that doubtful, no more; unless it is a slip itself.
        facts.claim.reason = Reason::WrongContact;
        const Finding instead = contactValid(facts, builtInRules());
        QCOMPARE(said(instead), u"unknown/named_another"_s);
        QCOMPARE(personalText(instead.values.value(u"suggestion"_s)), std::optional(u"another.person@163.com"_s));
        facts.claim.emails = {facts.order->buyer.email.toUpper(), u"another.person@qq.con"_s};
        QCOMPARE(said(contactValid(facts, builtInRules())), u"pass/well_formed"_s);
        facts.claim.phones = {u"13912342072"_s};
        QCOMPARE(said(contactValid(facts, builtInRules())), u"fail/phone_differs"_s);
    }

    /// The shop delivers there: no slip in the phone number hides that the address is doubted.
    void theEmailComesBeforeThePhone()
    {
        FactSnapshot facts = deliveredOrder();
        facts.order.value->buyer.phone = u"1391234207"_s;
        QCOMPARE(said(contactValid(facts, builtInRules())), u"fail/phone_length"_s);
        facts.claim.emails = {u"limming@qq.com"_s};
        QCOMPARE(said(contactValid(facts, builtInRules())), u"fail/differs_from_claim"_s);
        // What the buyer names is better than what can be guessed.
        facts.order.value->buyer.email = u"liming@gmial.com"_s;
        const Finding slip = contactValid(facts, builtInRules());
        QCOMPARE(said(slip), u"fail/email_mistyped"_s);
        QCOMPARE(personalText(slip.values.value(u"suggestion"_s)), std::optional(u"limming@qq.com"_s));
    }

    void theAddressNamedInsteadIsTheLikelyOneElseTheLast()
    {
        const playbook::ContactRules &rules = builtInRules().contacts();
        const QString own = u"liming@qq.com"_s;
        QCOMPARE(verify::namedInstead(own, {}, rules), QString());
        QCOMPARE(verify::namedInstead(own, {own.toUpper(), u"liming@qq.con"_s}, rules), QString());
        QCOMPARE(verify::namedInstead(own, {u"a@163.com"_s, u"b@163.com"_s, own}, rules), u"b@163.com"_s);
        QCOMPARE(verify::namedInstead(own, {u"limming@qq.com"_s, u"b@163.com"_s}, rules), u"limming@qq.com"_s);
        QCOMPARE(verify::namedInstead({}, {u"a@163.com"_s}, rules), u"a@163.com"_s);
    }
};

KD_TEST_MAIN(TestContact)
#include "test_contact.moc"
