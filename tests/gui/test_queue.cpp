// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/gui_desk.h"
#include "tests/gui/gui_test.h"
#include "widgets/queue/case_list_pane.h"

#include <QListView>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace kd;

namespace {

desk::QueueRow row(qint64 id, qint64 due)
{
    desk::QueueRow made;
    made.row.id = CaseId(id);
    made.dueAt = Instant(due);
    return made;
}

} // namespace

// The case an agent works on stays under their hands, whatever the queue does meanwhile.
class TestQueue : public QObject
{
    Q_OBJECT

private:
    test::GuiDesk m_gui;
    std::unique_ptr<ui::CaseListPane> m_pane;
    QListView *m_view = nullptr;

private Q_SLOTS:
    void initTestCase()
    {
        const QString trouble = m_gui.open(20);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }

    void init()
    {
        m_pane = std::make_unique<ui::CaseListPane>(m_gui.session());
        m_pane->resize(316, 600);
        m_pane->show();
        m_view = m_pane->findChild<QListView *>(u"case_list"_s);
        m_pane->showRows({row(1, 10), row(2, 20), row(3, 30)});
    }

    void theSelectionFollowsItsCase()
    {
        QSignalSpy chosen(m_pane.get(), &ui::CaseListPane::caseChosen);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                          m_view->visualRect(m_pane->model().index(1, 0)).center());
        QCOMPARE(m_pane->current(), CaseId(2));
        QCOMPARE(chosen.count(), 1);
        m_pane->showRows({row(9, 1), row(3, 2), row(1, 10), row(2, 20)});
        QCOMPARE(m_pane->current(), CaseId(2));
        QCOMPARE(m_view->currentIndex().row(), 3);
        QCOMPARE(chosen.count(), 1); // nothing was chosen by rows that moved
    }

    void aCaseThatLeavesTheQueueStaysOpen()
    {
        QSignalSpy chosen(m_pane.get(), &ui::CaseListPane::caseChosen);
        m_pane->setCurrent(CaseId(2));
        m_pane->showRows({row(1, 10), row(3, 30)});
        QCOMPARE(m_pane->current(), CaseId(2));
        QVERIFY(!m_view->currentIndex().isValid());
        QCOMPARE(chosen.count(), 0);
        m_pane->showRows({row(1, 10), row(2, 15), row(3, 30)});
        QCOMPARE(m_view->currentIndex().row(), 1);
    }

    void theFocusAloneChoosesNoCase()
    {
        QSignalSpy chosen(m_pane.get(), &ui::CaseListPane::caseChosen);
        m_pane->setCurrent(CaseId(7)); // opened this moment: the queue does not know it yet
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_view->clearFocus();
        m_view->setFocus();
        QVERIFY(m_view->hasFocus());
        QCOMPARE(chosen.count(), 0);
        QCOMPARE(m_pane->current(), CaseId(7));
        m_pane->showRows({row(1, 10), row(7, 15), row(2, 20)});
        QCOMPARE(m_view->currentIndex().row(), 1);
        QVERIFY(m_view->selectionModel()->isSelected(m_view->currentIndex()));
        QCOMPARE(chosen.count(), 0);
    }

    void keysStepThroughTheCases()
    {
        m_pane->step(1);
        QCOMPARE(m_pane->current(), CaseId(1));
        m_pane->step(1);
        QCOMPARE(m_pane->current(), CaseId(2));
        m_pane->step(-1);
        QCOMPARE(m_pane->current(), CaseId(1));
        m_pane->step(-1);
        QCOMPARE(m_pane->current(), CaseId(1));
    }

    void anEmptyQueueSaysWhatToDo()
    {
        m_pane->showRows({});
        QVERIFY(m_pane->findChild<QLabel *>(u"queue_empty"_s)->isVisible());
        m_pane->step(1); // nothing to step to
    }

    /// Whatever had the focus before: arrows and Enter go on in what was chosen.
    void aQueueChosenByItsKeyHasTheFocus()
    {
        QCOMPARE(m_gui.openCase(Reason::AlreadyUsed, {}), QString());
        ui::MainWindow &window = m_gui.window();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window)); // who presses a key sits in front of an active window
        auto *list = window.findChild<ui::CaseListPane *>()->findChild<QListView *>(u"case_list"_s);
        window.go(u"settings"_s);
        window.commands().find(u"go_all"_s)->trigger();
        const bool focused = QTest::qWaitFor([&] { return list->isVisible() && window.focusWidget() == list; });
        const QWidget *now = window.focusWidget();
        QVERIFY2(focused, qPrintable(now == nullptr ? u"nothing"_s : now->objectName()));
    }
};

KD_GUI_TEST_MAIN(TestQueue)
#include "test_queue.moc"
