// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/start.h"
#include "tests/gui/gui_desk.h"
#include "tests/gui/gui_test.h"
#include "widgets/shell/intake_panel.h"

#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace kd;

// A case is opened with the words that stand there, on the order that is chosen, and what will happen is said before.
class TestIntake : public QObject
{
    Q_OBJECT

private:
    test::GuiDesk m_gui;
    std::unique_ptr<ui::IntakePanel> m_panel;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_open = nullptr;

    [[nodiscard]] bool isReady() const
    {
        return QTest::qWaitFor([this] { return m_open->isEnabled(); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString trouble = m_gui.open(60);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }

    void init()
    {
        m_panel = std::make_unique<ui::IntakePanel>(m_gui.session());
        m_panel->show();
        m_text = m_panel->findChild<QPlainTextEdit *>(u"intake_text"_s);
        m_open = m_panel->findChild<QPushButton *>(u"intake_open"_s);
    }

    void nothingIsOpenedWithWordsThatAreNoLongerThere()
    {
        QSignalSpy opened(m_panel.get(), &ui::IntakePanel::opened);
        m_panel->start(u"没收到卡密"_s);
        QVERIFY(isReady());
        m_text->setPlainText(u"卡密已被使用，要求退款"_s);
        QVERIFY(!m_open->isEnabled());
        m_panel->openCase(); // Ctrl+Enter right after the paste
        QVERIFY(isReady());
        QCOMPARE(opened.count(), 0);
        m_panel->openCase();
        m_panel->openCase(); // twice is once
        QVERIFY(QTest::qWaitFor([&] { return opened.count() > 0; }));
        const auto caseId = opened.first().first().value<CaseId>();
        const auto screen = app::waitFor(m_gui.desk().caseScreen(caseId, m_gui.session().me().id));
        QVERIFY(screen && *screen);
        QCOMPARE((*screen)->view.record.messages.size(), size_t(1));
        QCOMPARE((*screen)->view.record.messages.front().text, u"卡密已被使用，要求退款"_s);
        QCOMPARE((*screen)->view.record.reason, Reason::AlreadyUsed);
        QCOMPARE(opened.count(), 1);
    }

    void blanksAroundTheWordsAskNothingAnew()
    {
        m_panel->start(u"没收到卡密"_s);
        QVERIFY(isReady());
        m_text->setPlainText(u"  没收到卡密\n"_s);
        QVERIFY(m_open->isEnabled());
    }

    void whatIsJoinedIsSaidOfTheOrderThatIsChosen()
    {
        const auto orders = app::waitFor(m_gui.desk().orders({}, 0, 30));
        KD_VERIFY_OK(orders);
        const store::OrderRow taken = orders->back();
        const auto proposal = app::waitFor(m_gui.desk().propose(u"卡密无效"_s));
        KD_VERIFY_OK(proposal);
        const auto known = app::waitFor(
            m_gui.desk().openCase(m_gui.session().me().id, u"卡密无效"_s, u"chat"_s, proposal->claim, taken.ref));
        KD_VERIFY_OK(known);
        const QString hint = u'#' + QString::number(known->id.value());
        const auto says = [&] {
            const auto labels = m_panel->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return label->text().contains(hint); });
        };
        m_panel->start(u"订单 "_s + taken.number + u" 还是用不了"_s);
        QVERIFY(isReady());
        QVERIFY(QTest::qWaitFor(says));
        const QString joining = m_open->text();
        auto *none = m_panel->findChild<QRadioButton *>(u"match_-2"_s);
        QVERIFY(none != nullptr);
        QTest::mouseClick(none, Qt::LeftButton, {}, QPoint(8, none->height() / 2));
        QVERIFY(none->isChecked());
        QVERIFY(!says());
        QVERIFY(m_open->text() != joining);
        m_panel->start(u"我又来了"_s, taken.ref, taken.number); // started from the order: no match says so
        QVERIFY(QTest::qWaitFor(says));
        QCOMPARE(m_open->text(), joining);
    }
};

KD_GUI_TEST_MAIN(TestIntake)
#include "test_intake.moc"
