// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/times.h"
#include "tests/gui/gui_test.h"
#include "tests/gui/reply_rig.h"

using namespace Qt::StringLiterals;
using namespace kd;
using test::TalkingDesk;

/// The reply panel as an agent uses it: what may go out, what goes on record with it, and which case it goes to.
class TestReply : public QObject, protected test::ReplyRig
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KD_VERIFY_OK(m_test.open()); }
    void cleanupTestCase() { m_test.close(); }
    void init() { open(); }
    void cleanup() { close(); }

    // No time is left to the guard's advice: what was just typed is what is read.
    void aBlockedTextNeverReachesTheClipboard()
    {
        const CaseId caseId = m_test.caseOfTheBuyer();
        show(caseId);
        write(u"请先交 50 元押金，我们再退款。"_s);
        copy();
        QCOMPARE(m_told, u"reply_blocked"_s);
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        QVERIFY(QTest::qWaitFor([this] { return find<QLabel>(u"guard_verdict"_s) != nullptr; }));
        QCOMPARE(find<QLabel>(u"guard_verdict"_s)->property("tone").toString(), u"late"_s);
    }

    void theReasonGivenIsTheReasonOnRecord()
    {
        const CaseId caseId = m_test.caseOfTheBuyer();
        const CaseId other = m_test.caseOfTheBuyer();
        show(caseId);
        write(u"系统显示您已使用"_s);
        copy();
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        show(other); // the window goes on to another case while the question is open
        find<QLineEdit>(u"guard_reason"_s)->setText(u"买家要看原话"_s);
        accept(u"guard_sheet"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"系统显示您已使用"_s);
        QCOMPARE(m_test.entries(caseId, entry::replyCopied).size(), size_t(1));
        QCOMPARE(personalText(m_test.entries(caseId, entry::replyCopied).front().payload.value("reason"_L1)),
                 std::optional(u"买家要看原话"_s));
        QVERIFY(m_test.entries(other, entry::replyCopied).empty());
    }

    void aTypedKeyIsOnRecordAndTakenBackFromTheClipboard()
    {
        const CaseId caseId = m_test.caseOfTheBuyer();
        show(caseId);
        write(u"新卡 abcd 1234 efgh"_s);
        copy();
        QVERIFY2(m_told.contains(u"10 s"_s), qPrintable(m_told));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"新卡 abcd 1234 efgh"_s);
        QCOMPARE(m_test.entries(caseId, entry::cardRevealed).size(), size_t(1));
        m_window.reset(); // leaving takes it back at once
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void aFilledKeyIsNotShown()
    {
        const CaseId caseId = m_test.caseOfTheBuyer();
        Intent intent = test::someRefund(u"op-%1"_s.arg(caseId.value()), caseId, {test::shopOne, OrderId(u"127"_s)}, 0);
        intent.verb = Verb::HandOut;
        intent.amount.reset();
        intent.product = ProductId(u"31"_s);
        intent.card = CardId(u"k2"_s);
        intent.cardText = Secret(u"neu"_s); // too short for anybody to take it for a key by its looks
        KD_VERIFY_OK(m_test.desk()
                         .store()
                         .writeDesk([intent](store::DeskWrite &desk) -> Result<JournalEntry> {
                             for (const NewEntry &step :
                                  {entry::asked(TalkingDesk::me, intent, {}), entry::sending(intent, 1),
                                   entry::accepted(intent, {}), entry::confirmed(intent, {}, u"read_back"_s)}) {
                                 if (auto kept = desk.append(step); !kept) {
                                     return kept;
                                 }
                             }
                             return desk.append(entry::message(TalkingDesk::me, intent.caseId, u"在吗"_s, u"site"_s));
                         })
                         .result());
        show(caseId);
        choose(u"script_picker"_s, u"replacement_issued"_s);
        auto *text = find<QPlainTextEdit>(u"reply_text"_s);
        QVERIFY(QTest::qWaitFor([&] { return text->isReadOnly(); }));
        QVERIFY(!text->toPlainText().contains(u"neu"_s));
        QVERIFY(QTest::qWaitFor([this] { return find<QLabel>(u"reply_holds_key"_s) != nullptr; }));
        copy();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"neu"_s));
        choose(u"script_picker"_s, QString());
        QVERIFY(!text->isReadOnly() && text->toPlainText().isEmpty()); // free words again
    }

    void theVerdictIsInTheDesksLanguage()
    {
        const CaseId caseId = m_test.caseOfTheBuyer();
        show(caseId);
        write(u"系统显示您已使用"_s);
        const auto explained = [this] {
            const auto labels = m_panel->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [](const QLabel *label) { return label->text().contains(u"is no reason"_s); });
        };
        QVERIFY(QTest::qWaitFor(explained)); // LC_ALL is C: English
    }

    void aPromiseSaysItsDayWhenThatIsNotToday()
    {
        const Instant now(1'790'000'000'000);
        QCOMPARE(lists::dueText(now, now), lists::timeText(now, now).left(5));
        const Instant tomorrow = now + std::chrono::hours(24);
        QCOMPARE(lists::dueText(tomorrow, now), lists::timeText(tomorrow, now));
        QVERIFY(lists::dueText(tomorrow, now).size() > 5);
    }

    void aPromiseIsKeptByItsButton()
    {
        const CaseId caseId = m_test.caseOfTheBuyer();
        const qint64 later = promise(caseId, u"到账确认"_s, std::chrono::hours(2));
        const qint64 sooner = promise(caseId, u"核实结果"_s, std::chrono::hours(1));
        show(caseId);
        auto *button = find<QPushButton>(u"promise_kept_%1"_s.arg(later));
        QVERIFY(button != nullptr && find<QPushButton>(u"promise_kept_%1"_s.arg(sooner)) != nullptr);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(find<QComboBox>(u"promise_which"_s)->currentData().toString(), QString::number(later));
        find<QLineEdit>(u"promise_note"_s)->setText(u"电话已告知"_s);
        accept(u"promise_sheet"_s);
        const auto open = m_test.record(caseId).openPromises();
        QCOMPARE(open.size(), size_t(1));
        QCOMPARE(open.front().seq, sooner);
        show(caseId);
        QVERIFY(find<QPushButton>(u"promise_kept_%1"_s.arg(later)) == nullptr);
        press(u"keep_promise"_s); // the key asks for the next one due
        accept(u"promise_sheet"_s);
        show(caseId);
        QVERIFY(m_test.record(caseId).openPromises().empty());
        QVERIFY(find<QWidget>(u"promise_list"_s) == nullptr);
        press(u"keep_promise"_s);
        QVERIFY(find<style::Sheet>(u"promise_sheet"_s) == nullptr); // nothing is left to ask about
    }

    void aWordThatAnswersKeepsTheNextPromise()
    {
        const CaseId caseId = m_test.caseOfTheBuyer();
        const qint64 later = promise(caseId, u"到账确认"_s, std::chrono::hours(2));
        const qint64 sooner = promise(caseId, u"核实结果"_s, std::chrono::hours(1));
        show(caseId);
        write(u"已经核实好了。"_s);
        press(u"log_contact"_s);
        auto *keeps = find<QComboBox>(u"contact_keeps"_s);
        QCOMPARE(keeps->currentData().toString(), u"none"_s); // a first word keeps nothing
        choose(u"contact_answers"_s, u"yes"_s);
        QCOMPARE(keeps->currentData().toString(), QString::number(sooner));
        accept(u"contact_sheet"_s);
        const auto open = m_test.record(caseId).openPromises();
        QCOMPARE(open.size(), size_t(1));
        QCOMPARE(open.front().seq, later);
    }

    void whatTheAgentChoseIsNotChangedAgain()
    {
        const CaseId caseId = m_test.caseOfTheBuyer();
        promise(caseId, u"核实结果"_s, std::chrono::hours(1));
        show(caseId);
        write(u"还在核实。"_s);
        press(u"log_contact"_s);
        choose(u"contact_answers"_s, u"yes"_s);
        choose(u"contact_keeps"_s, u"none"_s);
        choose(u"contact_answers"_s, u"no"_s);
        choose(u"contact_answers"_s, u"yes"_s);
        QCOMPARE(find<QComboBox>(u"contact_keeps"_s)->currentData().toString(), u"none"_s);
        accept(u"contact_sheet"_s);
        QCOMPARE(m_test.record(caseId).openPromises().size(), size_t(1));
    }

    void aQuestionToTheBuyerHasTheCaseWait()
    {
        const CaseId caseId = m_test.caseOfTheBuyer();
        show(caseId);
        write(u"请发一张截图。"_s);
        press(u"log_contact"_s);
        QCOMPARE(find<QComboBox>(u"contact_next"_s)->currentData().toString(), u"desk"_s);
        choose(u"contact_next"_s, u"buyer"_s);
        accept(u"contact_sheet"_s);
        QCOMPARE(m_test.record(caseId).status, CaseStatus::WaitingBuyer);
    }

    void aScriptThatAsksHasTheCaseWaitByItself()
    {
        const CaseId caseId = m_test.newCase(u"卡密无效"_s); // neither a picture nor what is wanted
        show(caseId);
        choose(u"script_picker"_s, u"ask_for_missing"_s);
        QVERIFY(QTest::qWaitFor([this] { return !find<QPlainTextEdit>(u"reply_text"_s)->toPlainText().isEmpty(); }));
        press(u"log_contact"_s);
        QCOMPARE(find<QComboBox>(u"contact_next"_s)->currentData().toString(), u"buyer"_s);
        accept(u"contact_sheet"_s);
        QCOMPARE(m_test.record(caseId).contacts.back().script, u"ask_for_missing"_s);
        QCOMPARE(m_test.record(caseId).status, CaseStatus::WaitingBuyer);
    }

    void aClosedCaseIsAnsweredAndSaysThatItStaysClosed()
    {
        const CaseId caseId = m_test.caseOfTheBuyer();
        show(caseId);
        QVERIFY(find<QLabel>(u"reply_closed"_s) == nullptr);
        KD_VERIFY_OK(
            m_test.desk().closeCase(TalkingDesk::me, caseId, {u"bad_card"_s, Liability::Seller, {}, {}}).result());
        show(caseId);
        QVERIFY(find<QLabel>(u"reply_closed"_s) != nullptr);
        QVERIFY(find<QPushButton>(u"reply_copy"_s)->isEnabled() && find<QPushButton>(u"reply_log"_s)->isEnabled());
        write(u"不客气，祝使用愉快。"_s);
        copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"不客气，祝使用愉快。"_s);
        press(u"log_contact"_s);
        QVERIFY(find<QComboBox>(u"contact_next"_s) == nullptr); // a closed case waits for nobody
        accept(u"contact_sheet"_s);
        QVERIFY2(m_told.contains(u"stays closed"_s), qPrintable(m_told));
        QCOMPARE(m_test.record(caseId).status, CaseStatus::Closed);
        QCOMPARE(m_test.record(caseId).contacts.size(), size_t(1));
    }
};

KD_GUI_TEST_MAIN(TestReply)
#include "test_reply.moc"
