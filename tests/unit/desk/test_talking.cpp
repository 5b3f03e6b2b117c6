// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/unit/desk/talking_desk.h"

using namespace Qt::StringLiterals;
using namespace kd;
using test::TalkingDesk;

namespace {

QString personalOf(const JournalEntry &entry, QLatin1StringView field)
{
    return personalText(entry.payload.value(field)).value_or(QString());
}

} // namespace

/// What leaves the desk by the clipboard, and what it says of promises: decided by the desk, whatever a window shows.
class TestTalking : public QObject
{
    Q_OBJECT

    TalkingDesk m_test;

    Result<reply::GuardReport> copy(CaseId caseId, const QString &text, const QString &reason = {})
    {
        return m_test.desk().replyCopied(TalkingDesk::me, caseId, {{}, text, reason, u"en"_s}).result();
    }
    Result<void> say(CaseId caseId, const entry::Contact &contact)
    {
        return m_test.desk().logContact(TalkingDesk::me, caseId, contact).result();
    }
    Result<CasePromise> keep(CaseId caseId, qint64 promise, const QString &note = {})
    {
        return m_test.desk().keepPromise(TalkingDesk::me, caseId, promise, note).result();
    }
    entry::Contact word(bool withPromise) const
    {
        entry::Contact contact;
        contact.channel = u"chat"_s;
        contact.text = u"正在核实"_s;
        contact.substantive = true;
        if (withPromise) {
            contact.promise = u"核实结果"_s;
            contact.promiseDue = Instant(1'790'000'000'000);
        }
        return contact;
    }
    QStringList rulesOf(CaseId caseId, const QString &text)
    {
        const auto report = m_test.desk().review(caseId, text, u"en"_s).result();
        QStringList rules;
        for (const auto &finding : report->findings) {
            rules << finding.rule;
        }
        return rules;
    }

private Q_SLOTS:
    void initTestCase() { KD_VERIFY_OK(m_test.open()); }
    void cleanupTestCase() { m_test.close(); }

    void aBlockedTextIsNeitherCopiedNorOnRecord()
    {
        const CaseId caseId = m_test.caseOfTheBuyer();
        for (const QString &reason : {QString(), u"主管要求"_s}) {
            const auto copied = copy(caseId, u"请先交 50 元押金，我们再退款。"_s, reason);
            QVERIFY(!copied);
            QCOMPARE(copied.error().code, u"reply_blocked"_s);
            QVERIFY(copied.error().detail.contains(u"deposit"_s)); // says why, in the agent's language
        }
        QVERIFY(m_test.entries(caseId, entry::replyCopied).empty());
        QCOMPARE(copy(caseId, u"  \n"_s).error().code, u"text_missing"_s);
    }

    void aReasonIsDemandedAndGoesOnRecord()
    {
        const CaseId caseId = m_test.caseOfTheBuyer();
        const QString text = u"系统显示您已使用"_s;
        for (const QString &none : {QString(), u"  "_s}) {
            QCOMPARE(copy(caseId, text, none).error().code, u"reply_reason_missing"_s);
        }
        QVERIFY(m_test.entries(caseId, entry::replyCopied).empty());
        KD_VERIFY_OK(copy(caseId, text, u"买家要看原话"_s));
        const auto entries = m_test.entries(caseId, entry::replyCopied);
        QCOMPARE(entries.size(), size_t(1));
        QCOMPARE(personalOf(entries.front(), "text"_L1), text);
        QCOMPARE(personalOf(entries.front(), "reason"_L1), u"买家要看原话"_s);
        QCOMPARE(entries.front().payload.value("overruled"_L1).toArray(), QJsonArray{u"system_shows"_s});
    }

    void aTextWithoutObjectionNeedsNoReason()
    {
        const CaseId caseId = m_test.caseOfTheBuyer();
        const auto copied = copy(caseId, u"我们一起看一下。"_s, u"没人问过"_s);
        KD_VERIFY_OK(copied);
        QVERIFY(!copied->holdsKey);
        const auto entries = m_test.entries(caseId, entry::replyCopied);
        QVERIFY(!entries.front().payload.contains("reason"_L1)); // a reason that overrules nothing is none
        QVERIFY(m_test.entries(caseId, entry::cardRevealed).empty());
    }

    // Between the guard's advice and the copy the facts may change: what counts is how they stand at the copy.
    void theGuardReadsAgainWhenItIsCopied()
    {
        const CaseId caseId = m_test.caseOfTheBuyer();
        const QString text = u"新卡："_s + TalkingDesk::key;
        QVERIFY(!m_test.desk().review(caseId, text, u"en"_s).result()->level());
        KD_VERIFY_OK(m_test.desk()
                         .overrule(TalkingDesk::me, caseId, u"contact.same"_s, Answer::Unknown, Answer::Fail, u"来信人不是买家"_s)
                         .result());
        QCOMPARE(copy(caseId, text).error().code, u"reply_blocked"_s);
        QVERIFY(m_test.entries(caseId, entry::cardRevealed).empty());
    }

    void aKeyIsARevealHoweverItIsTyped()
    {
        for (const QString &written : {TalkingDesk::key, u"abcd 1234 efgh"_s, u"ABCD1234EFGH"_s}) {
            const CaseId caseId = m_test.caseOfTheBuyer();
            const auto copied = copy(caseId, u"新卡："_s + written);
            KD_VERIFY_OK(copied);
            QVERIFY2(copied->holdsKey, qPrintable(written));
            const auto revealed = m_test.entries(caseId, entry::cardRevealed);
            QCOMPARE(revealed.size(), size_t(1));
            QCOMPARE(revealed.front().payload.value("card"_L1).toString(), u"k1"_s);
        }
    }

    // The shop has just handed it out and the cache has not been told yet.
    void aReplacementThatOnlyTheCaseKnows()
    {
        const CaseId caseId = m_test.caseOfTheBuyer();
        Intent intent = test::someRefund(u"op-1"_s, caseId, {test::shopOne, OrderId(u"127"_s)}, 0);
        intent.verb = Verb::HandOut;
        intent.amount.reset();
        intent.product = ProductId(u"31"_s);
        intent.card = CardId(u"k2"_s);
        intent.cardText = Secret(u"NEWK-5555-6666"_s);
        KD_VERIFY_OK(m_test.desk()
                         .store()
                         .writeDesk([intent](store::DeskWrite &desk) {
                             return desk.append(entry::asked(TalkingDesk::me, intent, {}));
                         })
                         .result());
        const auto copied = copy(caseId, u"新卡：newk55556666"_s);
        KD_VERIFY_OK(copied);
        QVERIFY(copied->holdsKey);
        QCOMPARE(m_test.entries(caseId, entry::cardRevealed).front().payload.value("card"_L1).toString(), u"k2"_s);
    }

    void theShopsOwnLinksAreItsOwn()
    {
        const CaseId caseId = m_test.caseOfTheBuyer();
        QCOMPARE(rulesOf(caseId, u"请打开 https://www.star.example.com/my-account 查看"_s), QStringList());
        QCOMPARE(rulesOf(caseId, u"请打开 https://pay.star.example.com/x 查看"_s), QStringList());
        QCOMPARE(rulesOf(caseId, u"请打开 https://moon.example.com/x 查看"_s), QStringList{u"text.outside_link"_s});
        // Before an order is found the buyer may be sent to any shop of this desk.
        const CaseId without = *m_test.desk()
                                    .store()
                                    .writeDesk([](store::DeskWrite &desk) { return test::openCase(desk, u"在吗"_s); })
                                    .result();
        QCOMPARE(rulesOf(without, u"请打开 https://star.example.com/my-account 查看"_s), QStringList());
    }

    void aFilledScriptIsExplainedToTheAgentAndWrittenForTheBuyer()
    {
        const CaseId caseId = m_test.caseOfTheBuyer();
        const kd::desk::ScriptWish wish{u"where_to_look"_s, u"zh"_s, u"en"_s, {{u"product"_s, u"系统显示"_s}}};
        const auto filled = m_test.desk().fillScript(caseId, wish).result();
        KD_VERIFY_OK(filled);
        QCOMPARE(filled->guard.findings.size(), size_t(1));
        QVERIFY(filled->guard.findings.front().why.contains(u"is no reason"_s));
        QVERIFY(filled->guard.findings.front().proposal.contains(u"订单记录"_s));
    }

    void aFilledKeyIsShownMasked()
    {
        const CaseId caseId = m_test.caseOfTheBuyer();
        const kd::desk::ScriptWish wish{
            u"replacement_issued"_s, u"zh"_s, u"en"_s, {{u"card"_s, TalkingDesk::key.toLower()}}};
        const auto filled = m_test.desk().fillScript(caseId, wish).result();
        KD_VERIFY_OK(filled);
        QVERIFY(filled->guard.holdsKey);
        QVERIFY(filled->script.text.contains(TalkingDesk::key.toLower()));
        QVERIFY(!filled->shown.contains(TalkingDesk::key, Qt::CaseInsensitive));
    }

    void theNextWordKeepsAPromise()
    {
        const CaseId caseId = m_test.caseOfTheBuyer();
        KD_VERIFY_OK(say(caseId, word(true)));
        const auto open = m_test.record(caseId).openPromises();
        QCOMPARE(open.size(), size_t(1));
        entry::Contact answer = word(false);
        answer.keeps = {open.front().seq};
        KD_VERIFY_OK(say(caseId, answer));
        QVERIFY(m_test.record(caseId).openPromises().empty());
        const auto kept = m_test.entries(caseId, entry::promiseKeptKind);
        QCOMPARE(kept.size(), size_t(1));
        QCOMPARE(kept.front().payload.value("how"_L1).toString(), u"contact"_s);
        QCOMPARE(kept.front().payload.value("contact_seq"_L1).toInteger(),
                 m_test.entries(caseId, entry::contactLogged).back().seq);
        // The queue of promises has nothing of it any more.
        const auto rows = m_test.desk().store().read([](const store::Reader &r) { return r.desk.openPromises(); }).result();
        QVERIFY(std::none_of(rows->begin(), rows->end(), [&](const store::PromiseRow &row) { return row.caseId == caseId; }));
    }

    void aPromiseIsRenewedByANewOne()
    {
        const CaseId caseId = m_test.caseOfTheBuyer();
        KD_VERIFY_OK(say(caseId, word(true)));
        entry::Contact later = word(true);
        later.keeps = {m_test.record(caseId).openPromises().front().seq};
        KD_VERIFY_OK(say(caseId, later));
        const auto open = m_test.record(caseId).openPromises();
        QCOMPARE(open.size(), size_t(1));
        QVERIFY(open.front().seq != later.keeps.front());
        QCOMPARE(m_test.entries(caseId, entry::promiseKeptKind).front().payload.value("how"_L1).toString(), u"renewed"_s);
    }

    void aPromiseIsKeptByAWordOfTheAgent()
    {
        const CaseId caseId = m_test.caseOfTheBuyer();
        QCOMPARE(keep(caseId, 0).error().code, u"no_open_promise"_s);
        KD_VERIFY_OK(say(caseId, word(true)));
        const auto kept = keep(caseId, 0, u"电话已告知"_s);
        KD_VERIFY_OK(kept);
        QVERIFY(kept->keptAt.has_value());
        KD_VERIFY_OK(keep(caseId, kept->seq)); // a second click says nothing new
        const auto entries = m_test.entries(caseId, entry::promiseKeptKind);
        QCOMPARE(entries.size(), size_t(1));
        QCOMPARE(entries.front().payload.value("how"_L1).toString(), u"stated"_s);
        QCOMPARE(personalOf(entries.front(), "note"_L1), u"电话已告知"_s);
    }

    void whichPromiseMustBeSaidWhereThereAreSeveral()
    {
        const CaseId caseId = m_test.caseOfTheBuyer();
        entry::Contact first = word(true);
        entry::Contact sooner = word(true);
        sooner.promiseDue = *first.promiseDue - Millis(1000);
        KD_VERIFY_OK(say(caseId, first));
        KD_VERIFY_OK(say(caseId, sooner));
        QCOMPARE(keep(caseId, 0).error().code, u"promise_ambiguous"_s);
        QCOMPARE(keep(caseId, 1).error().code, u"promise_unknown"_s);
        const auto open = m_test.record(caseId).openPromises();
        QCOMPARE(open.front().dueAt, *sooner.promiseDue); // the next due first
        KD_VERIFY_OK(keep(caseId, open.front().seq));
        QCOMPARE(m_test.record(caseId).openPromises().size(), size_t(1));
    }

    void aPromiseOfAnotherCaseKeepsNothing()
    {
        const CaseId one = m_test.caseOfTheBuyer();
        const CaseId other = m_test.caseOfTheBuyer();
        KD_VERIFY_OK(say(one, word(true)));
        entry::Contact answer = word(false);
        answer.keeps = {m_test.record(one).openPromises().front().seq};
        QCOMPARE(say(other, answer).error().code, u"promise_unknown"_s);
        QVERIFY(m_test.record(other).contacts.empty()); // all of it or nothing
        QCOMPARE(m_test.record(one).openPromises().size(), size_t(1));
    }

    void whatAsksTheBuyerWaitsForThem()
    {
        const CaseId caseId = m_test.newCase(u"在吗"_s);
        const auto filled =
            m_test.desk().fillScript(caseId, {u"ask_for_missing"_s, u"zh"_s, u"zh"_s, {{u"missing_list"_s, u"截图"_s}}}).result();
        KD_VERIFY_OK(filled);
        QVERIFY(filled->script.asksBuyer);
        entry::Contact asked = word(false);
        asked.waitsForBuyer = filled->script.asksBuyer;
        KD_VERIFY_OK(say(caseId, asked));
        QCOMPARE(m_test.record(caseId).status, CaseStatus::WaitingBuyer);
        const auto rows = m_test.desk().queue(u"waiting_buyer"_s, TalkingDesk::me).result();
        QVERIFY(std::any_of(rows->begin(), rows->end(), [&](const auto &row) { return row.row.id == caseId; }));
    }

    void aClosedCaseIsAnsweredAndStaysClosed()
    {
        const CaseId caseId = m_test.caseOfTheBuyer();
        KD_VERIFY_OK(say(caseId, word(true)));
        KD_VERIFY_OK(m_test.desk().closeCase(TalkingDesk::me, caseId, {u"bad_card"_s, Liability::Seller, {}, {}}).result());
        KD_VERIFY_OK(copy(caseId, u"不客气。"_s));
        entry::Contact answer = word(false);
        answer.waitsForBuyer = true;
        answer.keeps = {m_test.record(caseId).openPromises().front().seq};
        KD_VERIFY_OK(say(caseId, answer));
        const CaseRecord record = m_test.record(caseId);
        QCOMPARE(record.status, CaseStatus::Closed);
        QCOMPARE(record.contacts.size(), size_t(2));
        QVERIFY(record.openPromises().empty());
    }
};

KD_TEST_MAIN(TestTalking)
#include "test_talking.moc"
