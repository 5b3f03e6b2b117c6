// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/condition_text.h"
#include "models/lists/entry_text.h"
#include "models/lists/finding_sentence.h"
#include "models/lists/key_labels.h"
#include "models/lists/labels.h"
#include "models/lists/sentences.h"
#include "models/lists/times.h"
#include "models/playbook/probes.h"
#include "models/trade/entries.h"
#include "models/trade/system_reasons.h"
#include "tests/support/test_main.h"

using namespace Qt::StringLiterals;
using namespace kd;

namespace {

constexpr Instant now(1'790'000'000'000);

Finding finding(const QString &probe, const QString &code, QJsonObject values = {})
{
    Finding made;
    made.probe = probe;
    made.code = code;
    made.values = std::move(values);
    return made;
}

QString detailOf(const NewEntry &made, const lists::EntryNames &names = {})
{
    JournalEntry entry;
    entry.kind = made.kind;
    entry.caseId = made.caseId;
    entry.payload = made.payload;
    return lists::entryDetail(entry, names);
}

} // namespace

class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOutcomeHasItsSentence()
    {
        for (const playbook::ProbeInfo &probe : playbook::probes()) {
            for (const auto outcomes : {probe.outcomes, playbook::commonOutcomes()}) {
                for (const playbook::Outcome &outcome : outcomes) {
                    const Finding one = finding(QString(probe.id), QString(outcome.code));
                    const QString sentence = lists::findingSentence(one, now);
                    QVERIFY2(sentence.contains(u' ') || sentence != one.code || !one.code.contains(u'_'),
                             qPrintable(QString(one.probe + u' ' + one.code)));
                    QVERIFY2(!sentence.contains(u'{') && !sentence.contains(u'['), qPrintable(sentence));
                }
            }
        }
    }

    void valuesAreFilledIn()
    {
        QJsonObject values{{u"total_minor"_s, 5000}, {u"currency"_s, u"CNY"_s}, {u"payment_method"_s, u"Alipay"_s}};
        QCOMPARE(lists::findingSentence(finding(u"order.paid"_s, u"paid"_s, values), now), u"¥50.00, Alipay"_s);
    }

    void whatIsMissingLeavesNoHole()
    {
        QCOMPARE(lists::findingSentence(finding(u"order.duplicate"_s, u"single"_s), now), u"none"_s);
    }

    void whatWasDoneIsReadWithoutIds()
    {
        const ProfileId lin(u"p-1"_s);
        const lists::EntryNames names{{{u"p-1"_s, u"林晓"_s}}, {{u"closing"_s, u"结案语"_s}}};
        const auto detail = [&names](const NewEntry &made) { return detailOf(made, names); };
        QCOMPARE(detail(entry::assignment(lin, CaseId(1), lin)), u"林晓"_s);
        CaseDecision decision;
        decision.rule = u"already_used/used_before_issue"_s;
        QVERIFY(!detail(entry::decision(lin, CaseId(1), decision, u"v"_s)).contains(u"used_before_issue"_s));
        QCOMPARE(detail(entry::copied(lin, CaseId(1), {u"closing"_s, {}, {}, {}})), u"结案语"_s);
        const Error tooMuch{.kind = Error::Kind::Refused, .code = u"amount_above_remaining"_s};
        const QString refused = detail(entry::refused(Intent(), tooMuch));
        QVERIFY(!refused.isEmpty() && !refused.contains(u'_'));
    }

    void sentencesStandBehindEachOther()
    {
        QCOMPARE(lists::inARow({u"责任在卖家。"_s, u"发放前已使用。"_s}), u"责任在卖家。发放前已使用。"_s);
        QCOMPARE(lists::inARow({u"Liable: Seller."_s, {}, u"Used."_s}), u"Liable: Seller. Used."_s);
        QCOMPARE(lists::asSentence(u"used before"_s), u"Used before"_s);
        QCOMPARE(lists::asSentence(QString()), QString());
    }

    void everyKindOfEntryHasAName()
    {
        for (const QLatin1StringView kind :
             {entry::actionExpired, entry::actionHandedOn, entry::actionPaused, entry::actionReleased, entry::actionMoved,
              entry::outsideAsked, entry::outsideAnswered, entry::shopChanged, entry::shopRemoved}) {
            QVERIFY2(lists::entryKindLabel(QString(kind)) != kind, kind.data());
        }
    }

    void rulesAreReadWithoutTheirIds()
    {
        QCOMPARE(lists::conditionText(u"order.paid = fail or unknown (is pass: paid)"_s),
                 u"Paid: Failed or Unknown (found: Passed)"_s);
        QCOMPARE(lists::conditionText(u"supplier.check = !key_bad"_s), u"Supplier's answer: not the key is bad"_s);
        QCOMPARE(lists::outcomeLabel(u"supplier.check"_s, u"key_bad"_s), u"the key is bad"_s);
        QCOMPARE(lists::conditionText(u"what no rule looks like"_s), u"what no rule looks like"_s);
        for (const playbook::ProbeInfo &probe : playbook::probes()) {
            for (const playbook::Outcome &outcome : probe.outcomes) {
                QVERIFY2(!lists::outcomeLabel(QString(probe.id), QString(outcome.code)).isEmpty(),
                         qPrintable(QString(QString(probe.id) + u' ' + QString(outcome.code))));
            }
        }
    }

    void personalValuesAreMasked()
    {
        const QJsonObject values{{u"contact"_s, personal(u"lihua1990@qq.con"_s)}, {u"suggestion"_s, personal(u"lihua1990@qq.com"_s)}};
        const Finding slip = finding(u"contact.valid"_s, u"email_mistyped"_s, values);
        QVERIFY(!lists::findingSentence(slip, now).contains(u"lihua1990"_s));
        for (const auto &[name, value] : lists::findingValues(slip, now)) {
            QVERIFY(!value.contains(u"lihua1990"_s));
        }
    }

    void whatMayHaveHappenedIsNeverToBeTriedAgain()
    {
        const Intent intent;
        const Error late{.kind = Error::Kind::Network, .code = u"timed_out_total"_s};
        QVERIFY(detailOf(entry::notSent(intent, late)).contains(u"Try again"_s)); // nothing went out: its advice stands
        for (const NewEntry &made : {entry::unknown(intent, late), entry::needsPerson(intent, u"absent"_s)}) {
            const QString detail = detailOf(made);
            QVERIFY(detail.startsWith(u"It may have happened"_s));
            QVERIFY(!detail.contains(u"try again"_s, Qt::CaseInsensitive));
        }
    }

    /// Each is told in the reader's words; somebody's own words stand as they are.
    void whyTheProgramTookAnActionBack()
    {
        const Intent intent;
        const ProfileId lin(u"lin"_s);
        for (const QLatin1StringView why :
             {systemReason::promiseOver, systemReason::laterWord, systemReason::incidentOver}) {
            QCOMPARE(detailOf(entry::cancelled(lin, intent, why)), QString(why));
        }
        const QString earlier = systemReason::earlierStep + id(IntentState::Refused);
        QCOMPARE(detailOf(entry::cancelled(entry::systemActor(), intent, earlier)),
                 QString(u"an earlier step: "_s + lists::label(IntentState::Refused)));
        QCOMPARE(detailOf(entry::cancelled(lin, intent, u"an earlier step was forgotten"_s)),
                 u"an earlier step was forgotten"_s);
        QCOMPARE(detailOf(entry::cancelled(lin, intent, u"买家改主意了"_s)), u"买家改主意了"_s);
        const NewEntry shown = entry::revealed(lin, CaseId(1), CardId(u"c"_s), u"7F3K"_s, systemReason::mailedByShop);
        QVERIFY(detailOf(shown).endsWith(u"mailed by the shop"_s));
    }

    void aKeySaysWhetherItWasUsed()
    {
        Card card;
        QVERIFY(lists::useText(card).isEmpty()); // the shop has not told
        card.usesAllowed = 3;
        QCOMPARE(lists::useText(card), u"not used"_s);
        card.timesUsed = 1;
        QCOMPARE(lists::useText(card), u"used 1 of 3"_s);
    }

    void entriesTellTheirDetailMasked()
    {
        const QString detail =
            detailOf(entry::message(ProfileId(u"p"_s), CaseId(1), u"我的邮箱 lihua1990@qq.com"_s, u"chat"_s));
        QVERIFY(detail.contains(u"我的邮箱"_s));
        QVERIFY(!detail.contains(u"lihua1990"_s));
    }

    void whyAReplyWentOutAndHowAPromiseWasKept()
    {
        const auto detail = [](const NewEntry &made) { return detailOf(made); };
        const ProfileId lin(u"lin"_s);
        QVERIFY(detail(entry::copied(lin, CaseId(1), {{}, u"系统显示"_s, u"买家要看原话"_s, {u"system_shows"_s}}))
                    .contains(u"all the same: 买家要看原话"_s));
        QVERIFY(!detail(entry::copied(lin, CaseId(1), {{}, u"您好"_s, {}, {}})).contains(u"all the same"_s));
        QVERIFY(detail(entry::promiseKept(lin, CaseId(1), 3, {u"stated"_s, 0, u"电话 13912342071"_s})).contains(u"电话"_s));
        QVERIFY(!detail(entry::promiseKept(lin, CaseId(1), 3, {u"stated"_s, 0, u"电话 13912342071"_s}))
                     .contains(u"13912342071"_s));
        QVERIFY(detail(entry::promiseKept(lin, CaseId(1), 3, {u"renewed"_s, 9, {}})) !=
                detail(entry::promiseKept(lin, CaseId(1), 3, {u"contact"_s, 9, {}})));
    }

    void remainingTimes()
    {
        QCOMPARE(lists::remainingText(Millis(271'000)), u"04:31"_s);
        QCOMPARE(lists::remainingText(Millis(-130'000)), u"−02:10"_s);
        QCOMPARE(lists::remainingText(Millis(82'670'000)), u"22:57:50"_s);
        QCOMPARE(lists::remainingText(Millis(0)), u"00:00"_s);
    }

    void countsAreGrouped() { QCOMPARE(lists::countText(1'004'812), u"1,004,812"_s); }

    void ages()
    {
        QCOMPARE(lists::agoText(now - Millis(8000), now), u"8 s ago"_s);
        QCOMPARE(lists::ageText(now - Millis(26'000), now), u"26 s"_s); // under a heading that says what it is
        QCOMPARE(lists::ageText(now - Millis(3 * 3'600'000), now), u"3 h"_s);
        QCOMPARE(lists::ageText(now + Millis(8000), now), u"0 s"_s);
        QCOMPARE(lists::agoText(now + Millis(8000), now), u"just now"_s); // a clock that went back
    }
};

KD_TEST_MAIN(TestSentences)
#include "test_sentences.moc"
