// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/start.h"
#include "tests/gui/gui_desk.h"
#include "tests/gui/gui_test.h"
#include "widgets/casework/case_page.h"
#include "widgets/casework/case_sheets.h"
#include "widgets/casework/case_tabs.h"
#include "widgets/casework/header_card.h"
#include "widgets/casework/quote_view.h"
#include "widgets/evidence/filmstrip.h"
#include "widgets/queue/case_list_pane.h"
#include "widgets/style/sheet.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace kd;
using kd::style::Sheet;

// What is decided about a case lands on that case and on the order that was meant; what is shown of it is its own.
class TestCase : public QObject
{
    Q_OBJECT

private:
    test::GuiDesk m_gui;
    ui::CasePage *m_page = nullptr;

    [[nodiscard]] CaseId open(const QString &text, const OrderRef &order = {})
    {
        const auto proposal = app::waitFor(m_gui.desk().propose(text));
        if (!proposal) {
            return {};
        }
        const auto opened =
            app::waitFor(m_gui.desk().openCase(m_gui.session().me().id, text, u"chat"_s, proposal->claim, order));
        return opened ? opened->id : CaseId();
    }
    [[nodiscard]] CaseRecord record(CaseId caseId)
    {
        const auto screen = app::waitFor(m_gui.desk().caseScreen(caseId, m_gui.session().me().id));
        return screen && *screen ? (*screen)->view.record : CaseRecord();
    }
    [[nodiscard]] std::vector<store::OrderRow> orders(int count)
    {
        return app::waitFor(m_gui.desk().orders({}, 0, count)).value_or(std::vector<store::OrderRow>());
    }
    [[nodiscard]] Sheet *sheet(const QString &name)
    {
        const auto sheets = m_gui.window().findChildren<Sheet *>(name);
        for (Sheet *found : sheets) {
            if (found->isVisible()) {
                return found;
            }
        }
        return nullptr;
    }
    void trigger(const QString &command) { m_gui.window().commands().find(command)->trigger(); }
    static void accept(Sheet *sheet)
    {
        QTest::mouseClick(sheet->findChild<QPushButton *>(u"sheet_accept"_s), Qt::LeftButton);
    }
    void findForLink(const QString &text)
    {
        trigger(u"link_case_order"_s);
        Sheet *asking = sheet(u"link_sheet"_s);
        QVERIFY(asking != nullptr);
        asking->findChild<QLineEdit *>(u"link_text"_s)->setText(text);
        accept(asking);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString trouble = m_gui.open(150);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        m_page = m_gui.window().findChild<ui::CasePage *>();
    }

    void aPartOfANumberLinksOnlyWhatTheAgentChooses()
    {
        const CaseId caseId = open(u"卡密用不了，退款"_s);
        QVERIFY(m_gui.show(caseId));
        const QString part = orders(1).front().number.left(5);
        findForLink(part);
        QVERIFY(QTest::qWaitFor([this] { return sheet(u"link_choice_sheet"_s) != nullptr; }));
        QVERIFY(record(caseId).order.order.isEmpty());
        Sheet *asking = sheet(u"link_choice_sheet"_s);
        auto *choice = asking->findChild<QComboBox *>(u"link_order_choice"_s);
        QVERIFY(choice->count() > 2);
        choice->setCurrentIndex(2);
        const QString number = choice->currentText().section(u" · "_s, 0, 0);
        accept(asking);
        QVERIFY(QTest::qWaitFor([&] { return !record(caseId).order.order.isEmpty(); }));
        QCOMPARE(record(caseId).orderNumber, number);
    }

    void aWholeNumberLinksItsOrder()
    {
        const CaseId caseId = open(u"没收到，怎么还不发货"_s);
        QVERIFY(m_gui.show(caseId));
        const store::OrderRow meant = orders(20).back();
        findForLink(u'#' + meant.number.toLower());
        QVERIFY(QTest::qWaitFor([&] { return !record(caseId).order.order.isEmpty(); }));
        QCOMPARE(record(caseId).order, meant.ref);
    }

    void whatNothingFitsIsSaid()
    {
        const CaseId caseId = open(u"卡密错误"_s);
        QVERIFY(m_gui.show(caseId));
        findForLink(u"zz-no-such-order"_s);
        QVERIFY(QTest::qWaitFor(
            [this] { return sheet(u"link_sheet"_s)->findChild<QLabel *>(u"sheet_complaint"_s)->isVisible(); }));
        QTest::keyClick(sheet(u"link_sheet"_s), Qt::Key_Escape);
        QVERIFY(record(caseId).order.order.isEmpty());
    }

    void noKeyOfTheWindowActsWhileAQuestionIsOpen()
    {
        const CaseId first = open(u"卡密无效 第一"_s);
        const CaseId second = open(u"卡密无效 第二"_s);
        m_gui.window().go(u"all"_s);
        auto *list = m_gui.window().findChild<ui::CaseListPane *>();
        QVERIFY(QTest::qWaitFor([&] { return list->model().rowOf(first) >= 0 && list->model().rowOf(second) >= 0; }));
        QVERIFY(m_gui.show(first));
        const int step = list->model().rowOf(first) + 1 < list->model().rowCount() ? Qt::Key_Down : Qt::Key_Up;
        trigger(u"escalate_case"_s);
        Sheet *asking = sheet(u"escalate_sheet"_s);
        QVERIFY(asking != nullptr);
        QWidget *reason = asking->findChild<QLineEdit *>(u"escalate_reason"_s);
        QVERIFY(reason->hasFocus());
        QTest::keyClick(reason, Qt::Key(step), Qt::ControlModifier);
        QTest::keyClick(reason, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(m_page->current(), first);
        QVERIFY(m_page->isVisible()); // no new complaint over it
        // A place below that asks for the focus does not get the keys either.
        m_gui.window().findChild<QWidget *>(u"case_list"_s)->setFocus();
        QVERIFY(reason->hasFocus());
        QTest::keyClick(reason, Qt::Key_Escape);
        QTest::keyClick(&m_gui.window(), Qt::Key(step), Qt::ControlModifier); // without a question it acts
        QVERIFY(m_page->current() != first);
    }

    void aNewCaseIsTheOneThatIsShownAndActedOn()
    {
        const CaseId before = open(u"卡密无效 之前"_s, orders(80).back().ref);
        QVERIFY(m_gui.show(before));
        auto *list = m_gui.window().findChild<ui::CaseListPane *>();
        m_gui.window().go(u"golden_hour"_s);
        const CaseId fresh = open(u"卡密无效 之后"_s, orders(90).back().ref);
        m_gui.window().openNewCase(fresh);
        QCOMPARE(m_page->current(), fresh);
        // Until it is read nothing of the case before stands there for a key to act on.
        QVERIFY(!m_gui.window().findChild<QWidget *>(u"decision_panel"_s)->isVisible());
        QTest::keyClick(&m_gui.window(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!m_gui.window().findChild<QWidget *>(u"confirm_panel"_s)->isVisible());
        QVERIFY(QTest::qWaitFor([&] { return m_page->screen() && m_page->screen()->view.record.id == fresh; }));
        auto *checks = m_page->findChild<QTableView *>(u"checklist"_s);
        QVERIFY(checks->hasFocus());
        QVERIFY(checks->selectionModel()->hasSelection());
        QVERIFY(QTest::qWaitFor([&] { return list->model().rowOf(fresh) >= 0; }));
        QCOMPARE(list->current(), fresh);
        auto *view = list->findChild<QListView *>(u"case_list"_s);
        QVERIFY(QTest::qWaitFor([&] { return view->currentIndex().row() == list->model().rowOf(fresh); }));
        QCOMPARE(m_page->current(), fresh);
    }

    void anAnswerBelongsToTheCaseItWasAskedAbout()
    {
        const CaseId first = open(u"卡密无效 甲"_s);
        const CaseId second = open(u"卡密无效 乙"_s);
        QVERIFY(m_gui.show(first));
        auto *checklist = m_gui.window().findChild<QTableView *>(u"checklist"_s);
        QVERIFY(QTest::qWaitFor([&] { return checklist->model()->rowCount() > 0; }));
        checklist->selectRow(0);
        trigger(u"overrule_finding"_s);
        Sheet *asking = sheet(u"overrule_sheet"_s);
        QVERIFY(asking != nullptr);
        QVERIFY(m_gui.show(second)); // whatever brought it there
        asking->findChild<QLineEdit *>(u"overrule_reason"_s)->setText(u"seen on the phone"_s);
        accept(asking);
        QVERIFY(QTest::qWaitFor([&] { return !record(first).overruled.empty(); }));
        QVERIFY(record(second).overruled.empty());
    }

    /// In the smallest window most of a case lies below the fold.
    void whatAKeyOpensIsSeenAndHasTheFocus()
    {
        const CaseId caseId = open(u"卡密无效 看得见"_s, orders(70).back().ref);
        m_gui.window().resize(1280, 720);
        QVERIFY(m_gui.show(caseId));
        const auto isSeen = [this] {
            QWidget *now = QApplication::focusWidget();
            return now != nullptr && m_page->isAncestorOf(now) && !now->visibleRegion().isEmpty() &&
                   (now->height() > 200 || now->visibleRegion().boundingRect().height() == now->height());
        };
        trigger(u"more_actions"_s);
        QWidget *rest = m_page->findChild<QWidget *>(u"more_offers"_s);
        QVERIFY(QTest::qWaitFor([&] { return isSeen() && rest->isAncestorOf(QApplication::focusWidget()); }));
        trigger(u"focus_checklist"_s);
        QVERIFY(
            QTest::qWaitFor([&] { return isSeen() && QApplication::focusWidget()->objectName() == u"checklist"_s; }));
        m_page->findChild<QPushButton *>(u"action_ticket"_s)->click();
        const QWidget *back = m_page->findChild<QWidget *>(u"confirm_back"_s);
        QVERIFY(QTest::qWaitFor([&] { // to its last line: Enter acts on what it says
            return back->isVisible() && back->visibleRegion().boundingRect().height() == back->height();
        }));
        auto *timeline = m_page->findChild<QTableView *>(u"timeline"_s);
        trigger(u"show_timeline"_s);
        QVERIFY(QTest::qWaitFor([&] { return isSeen() && timeline->hasFocus(); }));
        trigger(u"focus_checklist"_s);
        QVERIFY(QTest::qWaitFor(isSeen));
        const auto *tabs = m_page->findChild<ui::CaseTabs *>();
        trigger(u"paste_evidence"_s);
        QVERIFY(QTest::qWaitFor([&] { return isSeen() && tabs->isAncestorOf(QApplication::focusWidget()); }));
        trigger(u"more_actions"_s); // away again
    }

    /// Enter acts on a question, but who reads what stands above it is not pulled back to it.
    void whoeverScrollsAwayFromAQuestionIsLeftThere()
    {
        const CaseId caseId = open(u"卡密无效 往上看"_s, orders(70).back().ref);
        m_gui.window().resize(1280, 720);
        QVERIFY(m_gui.show(caseId));
        trigger(u"more_actions"_s);
        m_page->findChild<QPushButton *>(u"action_ticket"_s)->click();
        const QWidget *back = m_page->findChild<QWidget *>(u"confirm_back"_s);
        const auto isSeen = [back] {
            return back->isVisible() && back->visibleRegion().boundingRect().height() == back->height();
        };
        QVERIFY(QTest::qWaitFor(isSeen));
        auto *area = m_page->findChild<QScrollArea *>(u"case_scroll"_s);
        if (!area->isAncestorOf(back)) {
            area = m_page->findChild<QScrollArea *>(u"side_scroll"_s);
        }
        QScrollBar *bar = area->verticalScrollBar();
        QWidget *content = area->widget();
        const auto grow = [&] {
            const int before = bar->maximum();
            content->setMinimumHeight(content->height() + 200);
            return QTest::qWaitFor([&] { return bar->maximum() > before; });
        };
        QVERIFY(bar->value() > 0);
        bar->setValue(0); // by nobody
        QVERIFY(grow());
        QVERIFY(QTest::qWaitFor(isSeen));
        bar->triggerAction(QAbstractSlider::SliderToMinimum);
        QVERIFY(grow());
        QCOMPARE(bar->value(), 0);
        QVERIFY(!isSeen());
        content->setMinimumHeight(0);
        QTest::keyClick(m_page->findChild<QWidget *>(u"confirm_panel"_s), Qt::Key_Escape);
        trigger(u"more_actions"_s);
    }

    void theCauseIsOfferedWhereTheDecisionNamesIt()
    {
        const CaseId caseId = open(u"卡密已被使用，退款"_s, orders(60).back().ref);
        QVERIFY(m_gui.show(caseId));
        QVERIFY(m_page->screen().has_value());
        desk::CaseScreen screen = *m_page->screen();
        const auto offered = [&] {
            ui::askClosing(m_gui.session(), m_page, screen);
            Sheet *asking = sheet(u"close_sheet"_s);
            if (asking == nullptr) {
                return QStringList();
            }
            const QStringList chosen{asking->findChild<QComboBox *>(u"close_cause"_s)->currentData().toString(),
                                     asking->findChild<QComboBox *>(u"close_fault"_s)->currentData().toString()};
            QTest::keyClick(asking, Qt::Key_Escape);
            return chosen;
        };
        screen.view.record.reason = Reason::AlreadyUsed;
        screen.view.record.decisions.clear();
        screen.view.decision.liability = Liability::Seller;
        QCOMPARE(offered(), (QStringList{u"card_used_before_sale"_s, u"seller"_s}));
        // What has left went by the decision of that day, whatever the facts say since.
        CaseDecision decision;
        decision.at = Instant(1);
        decision.liability = Liability::Buyer;
        Intent intent;
        intent.askedAt = Instant(2);
        intent.state = IntentState::Confirmed;
        screen.view.record.decisions = {decision};
        screen.view.record.intents = {intent};
        QCOMPARE(offered(), (QStringList{u"buyer_mistake"_s, u"buyer"_s}));
    }

    void noCauseIsChosenForWhoeverCloses()
    {
        const CaseId caseId = open(u"卡密无效 结案"_s);
        QVERIFY(m_gui.show(caseId));
        trigger(u"close_case"_s);
        Sheet *asking = sheet(u"close_sheet"_s);
        QVERIFY(asking != nullptr);
        auto *cause = asking->findChild<QComboBox *>(u"close_cause"_s);
        QVERIFY(cause->currentData().toString().isEmpty());
        QTest::keyClick(cause, Qt::Key_Return);
        QVERIFY(asking->isVisible()); // one Enter closes nothing
        cause->setCurrentIndex(1);
        auto *fault = asking->findChild<QComboBox *>(u"close_fault"_s);
        if (fault->currentData().toString().isEmpty()) {
            fault->setCurrentIndex(1);
        }
        accept(asking);
        QVERIFY(QTest::qWaitFor([&] { return record(caseId).status == CaseStatus::Closed; }));
    }

    void aCaseIsTakenOver()
    {
        const CaseId caseId = open(u"卡密无效 转交"_s);
        QVERIFY(m_gui.show(caseId));
        trigger(u"assign_case"_s);
        QVERIFY(QTest::qWaitFor([this] { return sheet(u"assign_sheet"_s) != nullptr; }));
        auto *people = sheet(u"assign_sheet"_s)->findChild<QComboBox *>(u"assign_to"_s);
        const int senior = people->findData(u"zhou"_s);
        QVERIFY(senior >= 0);
        people->setCurrentIndex(senior);
        accept(sheet(u"assign_sheet"_s));
        QVERIFY(QTest::qWaitFor([&] { return record(caseId).assignee == ProfileId(u"zhou"_s); }));
    }

    void theLatestMessageIsMarkedAndMaskedInItsOwnWords()
    {
        const OrderRef order = orders(40).back().ref;
        const CaseId caseId =
            open(u"lihua1990@qq.com 13912342071 卡密 QZ7K9-MM2XW-84TRC 提示已被使用，要求退款"_s, order);
        const QString later = u"你好在吗，我等了很久了还是没有人理我，这张卡到现在都用不了，提示已被使用，要求退款"_s;
        QCOMPARE(open(later, order), caseId);
        QVERIFY(m_gui.show(caseId));
        QVERIFY(QTest::qWaitFor([&] { return m_page->screen()->view.record.messages.size() == 2; }));
        const lists::MaskedText &shown = m_gui.window().findChild<ui::QuoteView *>(u"buyer_words"_s)->quote();
        QCOMPARE(shown.text, later);
        const auto demand = std::find_if(shown.marks.begin(), shown.marks.end(),
                                         [](const lists::Mark &mark) { return mark.field == u"demand"_s; });
        QVERIFY(demand != shown.marks.end());
        QVERIFY(shown.text.mid(demand->start, demand->length).contains(u"退款"_s));
    }

    void everyKeyOfAnOrderCanBeChosen()
    {
        const OrderRef order = orders(60).back().ref;
        QVERIFY(m_gui.show(open(u"卡密无效 换过一次"_s, order)));
        desk::CaseScreen screen = *m_page->screen();
        QVERIFY(screen.view.order);
        const auto card = [&](const QString &id, const QString &text, CardState state) {
            store::StoredCard made;
            made.card.id = CardId(id);
            made.card.text = Secret(text);
            made.card.state = state;
            return made;
        };
        screen.view.cards = {card(u"1"_s, u"AAAA-BBBB-CCCC-1111"_s, CardState::Inactive),
                             card(u"2"_s, u"AAAA-BBBB-CCCC-2222"_s, CardState::Delivered)};
        ui::HeaderCard header(m_gui.session());
        header.setScreen(screen);
        auto *text = header.findChild<QLabel *>(u"reveal_text"_s);
        auto *more = header.findChild<QPushButton *>(u"more_keys"_s);
        QVERIFY(text->text().endsWith(u"2222"_s)); // the one in use, not the one it replaced
        QVERIFY(!more->isHidden());
        QCOMPARE(more->menu()->actions().size(), 2);
        more->menu()->actions().front()->trigger();
        QVERIFY(text->text().contains(u"1111"_s));
        header.setScreen(screen); // fresh facts leave the choice alone
        QVERIFY(text->text().contains(u"1111"_s));
        screen.view.record.id = CaseId(screen.view.record.id.value() + 1);
        header.setScreen(screen);
        QVERIFY(text->text().endsWith(u"2222"_s));
    }

    void theHeaderForgetsTheOrderOfAnotherCase()
    {
        QVERIFY(m_gui.show(open(u"卡密无效 表头"_s, orders(70).back().ref)));
        ui::HeaderCard header(m_gui.session());
        header.setScreen(*m_page->screen());
        auto *number = header.findChild<QLabel *>(u"case_number"_s);
        QVERIFY(!number->toolTip().isEmpty());
        desk::CaseScreen without = *m_page->screen();
        without.view.order.reset();
        header.setScreen(without);
        QVERIFY(number->toolTip().isEmpty());
        QCOMPARE(number->accessibleName(), number->text());
    }

    void theCaseLibraryKeepsItsPlaceWhileCasesCome()
    {
        for (int i = 0; i < 60; ++i) {
            QVERIFY(!open(u"卡密无效 案例 %1"_s.arg(i)).isEmpty());
        }
        m_gui.window().go(u"cases"_s);
        auto *view = m_gui.window().findChild<QTableView *>(u"cases_list"_s);
        QVERIFY(QTest::qWaitFor([&] { return view->model()->rowCount() >= 60; }));
        view->selectRow(40);
        view->scrollTo(view->currentIndex(), QAbstractItemView::PositionAtCenter);
        const int scrolled = view->verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        const QVariant chosen = view->currentIndex().data(lists::IdRole);
        const int rows = view->model()->rowCount();
        QVERIFY(!open(u"卡密无效 又一个"_s).isEmpty()); // the desk says that its queues have changed
        QVERIFY(QTest::qWaitFor([&] { return view->model()->rowCount() == rows + 1; }));
        QCOMPARE(view->currentIndex().data(lists::IdRole), chosen);
        QCOMPARE(view->currentIndex().row(), 41);
        QCOMPARE(view->verticalScrollBar()->value(), scrolled);
    }

    void aClosedCaseTakesNoEvidence()
    {
        const CaseId caseId = open(u"卡密无效 胶片"_s);
        CaseRecord shown = record(caseId);
        ui::Filmstrip strip(m_gui.session());
        strip.setCase(shown);
        QVERIFY(strip.findChild<QPushButton *>(u"add_evidence"_s) != nullptr);
        shown.status = CaseStatus::Closed;
        strip.setCase(shown);
        QVERIFY(QTest::qWaitFor([&] { return strip.findChild<QPushButton *>(u"add_evidence"_s) == nullptr; }));
    }
};

KD_GUI_TEST_MAIN(TestCase)
#include "test_case.moc"
