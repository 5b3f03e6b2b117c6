// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/session.h"
#include "models/refunds/notice.h"
#include "tests/gui/gui_test.h"
#include "tests/unit/desk/talking_desk.h"
#include "widgets/actions/refund_board_page.h"
#include "widgets/reply/reply_panel.h"
#include "widgets/style/commands.h"
#include "widgets/style/sheet.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace kd;
using test::TalkingDesk;

/// The board of running refunds as an agent works through it: by keyboard, and with the buyer told at the end.
class TestRefunds : public QObject
{
    Q_OBJECT

    TalkingDesk m_test;
    std::unique_ptr<lists::Session> m_session;
    std::unique_ptr<style::Commands> m_commands;
    std::unique_ptr<QWidget> m_window;
    ui::RefundBoardPage *m_page = nullptr;
    ui::ReplyPanel *m_reply = nullptr;
    QTableView *m_view = nullptr;

    CaseId addRefund(const QString &operation, IntentState state)
    {
        const CaseId caseId = m_test.caseOfTheBuyer();
        Intent intent = test::someRefund(operation, caseId, {test::shopOne, OrderId(u"127"_s)}, 1250);
        intent.verb = Verb::RefundGateway;
        std::vector<NewEntry> entries{entry::asked(TalkingDesk::me, intent, {}), entry::sending(intent, 1)};
        if (state == IntentState::Unknown) {
            entries.push_back(entry::unknown(intent, Error{.code = u"timeout"_s}));
            entries.push_back(entry::needsPerson(intent, u"no_trace"_s));
        } else {
            entries.push_back(entry::accepted(intent, u"901"_s));
            entries.push_back(entry::confirmed(intent, u"901"_s, u"read_back"_s));
        }
        const auto written = m_test.desk()
                                 .store()
                                 .writeDesk([&entries](store::DeskWrite &desk) -> Result<void> {
                                     for (const NewEntry &entry : entries) {
                                         if (auto done = desk.append(entry); !done) {
                                             return fail(done.error());
                                         }
                                     }
                                     return {};
                                 })
                                 .result();
        return written ? caseId : CaseId();
    }
    [[nodiscard]] bool waitForRows(int rows)
    {
        return QTest::qWaitFor([this, rows] { return m_view->model()->rowCount() == rows; });
    }
    [[nodiscard]] style::Sheet *sheet(const QString &name) const
    {
        const auto found = m_window->findChildren<style::Sheet *>(name);
        const auto shown = std::find_if(found.begin(), found.end(), [](style::Sheet *one) { return one->isVisible(); });
        return shown == found.end() ? nullptr : *shown;
    }
    static void accept(style::Sheet *sheet)
    {
        QTest::mouseClick(sheet->findChild<QPushButton *>(u"sheet_accept"_s), Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase() { KD_VERIFY_OK(m_test.open()); }
    void cleanupTestCase() { m_test.close(); }

    void init()
    {
        store::ProfileRow me;
        me.id = TalkingDesk::me;
        m_session = std::make_unique<lists::Session>(m_test.desk(), me);
        m_commands = std::make_unique<style::Commands>();
        m_window = std::make_unique<QWidget>();
        m_window->resize(1200, 800);
        auto *layout = new QVBoxLayout(m_window.get());
        m_page = new ui::RefundBoardPage(*m_session, *m_commands);
        m_reply = new ui::ReplyPanel(*m_session, *m_commands);
        layout->addWidget(m_page, 1);
        layout->addWidget(m_reply);
        m_view = m_page->findChild<QTableView *>(u"refunds_list"_s);
        connect(&m_test.desk(), &desk::Desk::outboxChanged, m_page, &ui::RefundBoardPage::refresh);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_page->refresh();
    }
    void cleanup()
    {
        m_window.reset();
        m_commands.reset();
        m_session.reset();
    }

    void anEmptyBoardSaysWhatItIsFor()
    {
        QVERIFY(QTest::qWaitFor([this] {
            return m_page->findChild<QLabel *>(u"refunds_empty"_s)->isVisible() &&
                   !m_page->findChild<QLabel *>(u"refunds_empty"_s)->text().isEmpty();
        }));
        for (const QString &name : {u"refunds_settle"_s, u"refunds_tell"_s, u"refunds_open"_s}) {
            QVERIFY(!m_page->findChild<QPushButton *>(name)->isEnabled());
        }
    }

    void aRefundIsSettledByKeyAndTheBuyerTold()
    {
        const CaseId caseId = addRefund(u"op-1"_s, IntentState::Confirmed);
        QVERIFY(!caseId.isEmpty());
        QVERIFY(waitForRows(1));
        QVERIFY(m_page->findChild<QLabel *>(u"refunds_totals"_s)->text().contains(u"¥12.50"_s));
        std::optional<refunds::RunningRefund> told;
        connect(m_page, &ui::RefundBoardPage::noticeWanted, this,
                [&told](const refunds::RunningRefund &refund) { told = refund; });
        m_commands->find(u"refunds.settle"_s)->trigger();
        style::Sheet *asked = sheet(u"settle_sheet"_s);
        QVERIFY(asked != nullptr);
        // Arrived, but nobody knows the receipt: it stays open and says so.
        auto *state = asked->findChild<QComboBox *>(u"settle_state"_s);
        state->setCurrentIndex(state->findData(u"succeeded"_s));
        accept(asked);
        QVERIFY(
            QTest::qWaitFor([asked] { return !asked->findChild<QLabel *>(u"sheet_complaint"_s)->text().isEmpty(); }));
        QVERIFY(m_test.entries(caseId, entry::refundProgress).empty());
        asked->findChild<QLineEdit *>(u"settle_receipt"_s)->setText(u"R-7"_s);
        accept(asked);
        QVERIFY(waitForRows(0)); // its money has arrived
        QCOMPARE(m_test.entries(caseId, entry::refundProgress).size(), 1U);
        QVERIFY(told.has_value());
        QCOMPARE(refunds::noticeFor(*told, u"zh"_s)->script, u"refund_arrived"_s);

        // The notice waits until its case is on the screen, and speaks of this refund.
        m_reply->tellOfRefund(*told);
        const auto screen = m_test.desk().caseScreen(caseId, TalkingDesk::me).result();
        QVERIFY(screen && *screen);
        m_reply->setScreen(**screen);
        auto *text = m_reply->findChild<QPlainTextEdit *>(u"reply_text"_s);
        QVERIFY(QTest::qWaitFor([text] { return text->toPlainText().contains(u"R-7"_s); }));
        QVERIFY(text->toPlainText().contains(u"¥12.50"_s));
        QCOMPARE(m_reply->findChild<QComboBox *>(u"script_picker"_s)->currentData().toString(), u"refund_arrived"_s);
    }

    void whatNobodyKnowsIsDecidedAndNeverHidden()
    {
        const CaseId caseId = addRefund(u"op-2"_s, IntentState::Unknown);
        QVERIFY(waitForRows(1));
        for (int i = 0; i < 3; ++i) { // all, overdue, abnormal
            m_commands->find(u"refunds.filter"_s)->trigger();
            QVERIFY(waitForRows(1));
        }
        QVERIFY(!m_page->findChild<QPushButton *>(u"refunds_tell"_s)->isEnabled()); // nothing certain to tell
        QVERIFY(m_page->findChild<QPushButton *>(u"refunds_settle"_s)->isEnabled());
        QVERIFY(m_test.entries(caseId, entry::refundProgress).empty());
    }
};

KD_GUI_TEST_MAIN(TestRefunds)
#include "test_refunds.moc"
