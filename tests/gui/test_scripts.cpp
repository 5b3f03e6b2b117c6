// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/times.h"
#include "tests/gui/gui_test.h"
#include "tests/gui/reply_rig.h"
#include "widgets/reply/promise_words.h"

#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace kd;
using test::TalkingDesk;

/// Scripts as an agent finds them, and what of them goes on record: the promise and by when.
class TestScripts : public QObject, protected test::ReplyRig
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KD_VERIFY_OK(m_test.open()); }
    void cleanupTestCase() { m_test.close(); }
    void init() { open(); }
    void cleanup() { close(); }

    void typingFindsAScriptAndEnterTakesIt()
    {
        show(m_test.caseOfTheBuyer());
        m_panel->pickScript();
        auto *line = find<QLineEdit>(u"script_search"_s);
        QVERIFY(line != nullptr && line->hasFocus());
        auto *list = find<QListWidget>(u"script_list"_s);
        const int all = list->count();
        QCOMPARE(all, find<QComboBox>(u"script_picker"_s)->count() - 1);
        for (int i = 0; i < all; ++i) {
            QVERIFY2(!list->item(i)->text().contains(u'{'), qPrintable(list->item(i)->text())); // no ids of blanks
        }
        // Words of the text count as well as the title, in either language.
        line->setText(u"补发 未使用"_s);
        QVERIFY(list->count() >= 1 && list->count() < all);
        line->setText(u"没有这样的话术"_s);
        QCOMPARE(list->count(), 1);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(line->isVisible()); // nothing to take
        line->clear();
        QTest::keyClick(line, Qt::Key_Down);
        QTest::keyClick(line, Qt::Key_Down);
        QCOMPARE(list->currentRow(), 2);
        QTest::keyClick(line, Qt::Key_Up);
        const QString wanted = find<QComboBox>(u"script_picker"_s)->itemData(2).toString();
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(!line->isVisible());
        QCOMPARE(find<QComboBox>(u"script_picker"_s)->currentData().toString(), wanted);
    }

    void escapeLeavesTheScriptsAsTheyWere()
    {
        show(m_test.caseOfTheBuyer());
        m_panel->pickScript();
        auto *line = find<QLineEdit>(u"script_search"_s);
        QTest::keyClicks(line, u"x"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!line->isVisible());
        QVERIFY(find<QComboBox>(u"script_picker"_s)->hasFocus());
        QCOMPARE(find<QComboBox>(u"script_picker"_s)->currentIndex(), 0);
    }

    void anOpenListOfScriptsIsNotEmptied()
    {
        const CaseId caseId = m_test.caseOfTheBuyer();
        show(caseId);
        m_panel->pickScript();
        auto *line = find<QLineEdit>(u"script_search"_s);
        auto *list = find<QListWidget>(u"script_list"_s);
        list->setCurrentRow(3);
        const QString chosen = list->currentItem()->text();
        KD_VERIFY_OK(m_test.desk()
                         .closeCase(TalkingDesk::me, caseId, {u"bad_card"_s, Liability::Seller, {}, {}})
                         .result()); // other scripts fit now
        show(caseId);
        QVERIFY(line->isVisible());
        QCOMPARE(list->currentItem()->text(), chosen);
        QTest::keyClick(line, Qt::Key_Escape);
        show(caseId);
        QCOMPARE(find<QComboBox>(u"script_picker"_s)->itemData(1).toString(), u"closing"_s);
    }

    void theSheetTakesOverWhatTheCopiedScriptPromises()
    {
        const CaseId caseId = m_test.caseOfTheBuyer();
        show(caseId);
        choose(u"script_picker"_s, u"supplier_asked"_s);
        QVERIFY(QTest::qWaitFor([this] { return !find<QPlainTextEdit>(u"reply_text"_s)->toPlainText().isEmpty(); }));
        const Instant before = m_session->now();
        copy();
        find<QPlainTextEdit>(u"reply_text"_s)->clear(); // it is in the chat window by now
        press(u"log_contact"_s);
        const QString told = find<QLineEdit>(u"contact_promise"_s)->text();
        QVERIFY2(told.contains(u"前给您结果"_s) && !told.contains(u"替换方案"_s), qPrintable(told));
        const Instant due = before + std::chrono::minutes(30);
        QCOMPARE(find<QLineEdit>(u"contact_due"_s)->text(), lists::dueText(due, m_session->now()));
        accept(u"contact_sheet"_s);
        const auto open = m_test.record(caseId).openPromises();
        QCOMPARE(open.size(), size_t(1));
        QCOMPARE(open.front().what, told);
        QVERIFY(open.front().dueAt >= due && open.front().dueAt < due + std::chrono::minutes(1));
        QCOMPARE(m_test.record(caseId).contacts.back().script, u"supplier_asked"_s);
    }

    void aTimeIsTypedAsPeopleSayIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("minutes"); // from 10:00 on; 0: none
        QTest::newRow("minutes") << u"90"_s << 90;
        QTest::newRow("minutes in words") << u"15 分钟"_s << 15;
        QTest::newRow("hours") << u"2h"_s << 120;
        QTest::newRow("a day") << u"1 天"_s << 1440;
        QTest::newRow("later today") << u"14:30"_s << 270;
        QTest::newRow("tomorrow") << u"9:00"_s << 23 * 60;
        QTest::newRow("a day of this year") << u"11-24 10:00"_s << 2 * 1440;
        QTest::newRow("a whole date") << u"2026-11-23 10:00"_s << 1440;
        QTest::newRow("over") << u"2026-11-21 10:00"_s << 0;
        QTest::newRow("nothing") << u"0"_s << 0;
        QTest::newRow("words") << u"soon"_s << 0;
        QTest::newRow("too far") << u"9999 天"_s << 0;
        QTest::newRow("empty") << QString() << 0;
    }
    void aTimeIsTypedAsPeopleSayIt()
    {
        QFETCH(QString, typed);
        QFETCH(int, minutes);
        const Instant ten(QDateTime(QDate(2026, 11, 22), QTime(10, 0)).toMSecsSinceEpoch());
        const auto due = ui::dueFrom(typed, ten);
        QCOMPARE(due.has_value(), minutes > 0);
        QVERIFY(!due || *due == ten + std::chrono::minutes(minutes));
    }
};

KD_GUI_TEST_MAIN(TestScripts)
#include "test_scripts.moc"
