// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/session.h"
#include "tests/gui/gui_test.h"
#include "tests/unit/desk/talking_desk.h"
#include "widgets/actions/approvals_page.h"
#include "widgets/actions/outbox_page.h"
#include "widgets/actions/unknowns_page.h"
#include "widgets/style/commands.h"
#include "widgets/style/sheet.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::test;

namespace {

const ProfileId lin(u"lin"_s);
const ProfileId mei(u"mei"_s);
const ProfileId xu(u"xu"_s);

store::ProfileRow profileRow(const ProfileId &id, const QString &role, const QString &pin)
{
    store::ProfileRow row;
    row.id = id;
    row.name = id.value();
    row.role = role;
    if (!pin.isEmpty()) {
        row.pinHash = pinHash(pin).value_or(QByteArray());
    }
    return row;
}

} // namespace

/// Outbox, approvals and unknown outcomes as people work through them by keyboard. The outbox itself does not run, so
/// that nothing moves under the test.
class TestOutboxPages : public QObject
{
    Q_OBJECT

    std::unique_ptr<TalkingDesk> m_test; ///< one of its own for each test
    ShopId m_away;                       ///< a shop at a port where nobody listens
    std::vector<store::ProfileRow> m_people;
    std::unique_ptr<lists::Session> m_session;
    std::unique_ptr<style::Commands> m_commands;
    std::unique_ptr<QWidget> m_window;
    int m_next = 0;

    void append(const std::vector<NewEntry> &entries)
    {
        const auto done = m_test->desk()
                              .store()
                              .writeDesk([&entries](store::DeskWrite &desk) -> Result<void> {
                                  for (const NewEntry &entry : entries) {
                                      if (auto kept = desk.append(entry); !kept) {
                                          return fail(kept.error());
                                      }
                                  }
                                  return {};
                              })
                              .result();
        KD_VERIFY_OK(done);
    }
    Intent add(qint64 minor, const QString &approvalNeeded, const ShopId &shop = shopOne)
    {
        Intent intent = someRefund(u"op-%1"_s.arg(++m_next, 4, 10, QChar(u'0')), m_test->caseOfTheBuyer(),
                                   {shop, OrderId(u"127"_s)}, minor);
        intent.plan = intent.operation;
        intent.worth = intent.amount;
        intent.verb = Verb::RefundGateway;
        intent.askedBy = lin;
        append({entry::asked(lin, intent, approvalNeeded)});
        return intent;
    }
    [[nodiscard]] IntentState stateOf(const Intent &intent)
    {
        const auto now = m_test->desk().intent(intent.operation).result();
        return now ? now->state : IntentState::Unknown;
    }

    template<typename Page>
    Page *open(const ProfileId &me)
    {
        const auto row =
            std::find_if(m_people.begin(), m_people.end(), [&me](const auto &person) { return person.id == me; });
        m_session = std::make_unique<lists::Session>(m_test->desk(), *row);
        m_commands = std::make_unique<style::Commands>();
        m_window = std::make_unique<QWidget>();
        m_window->resize(1280, 720);
        auto *page = new Page(*m_session, *m_commands);
        (new QBoxLayout(QBoxLayout::TopToBottom, m_window.get()))->addWidget(page);
        connect(&m_test->desk(), &desk::Desk::outboxChanged, page, &Page::refresh);
        m_window->show();
        if (!QTest::qWaitForWindowActive(m_window.get())) {
            qWarning("the window was not activated");
        }
        page->refresh();
        page->setFocus();
        return page;
    }
    [[nodiscard]] QTableView *list(const QString &name) const { return m_window->findChild<QTableView *>(name); }
    [[nodiscard]] static bool waitForRows(const QTableView *view, int rows)
    {
        return QTest::qWaitFor([view, rows] { return view->model()->rowCount() == rows; });
    }
    [[nodiscard]] QString text(const QString &label) const { return m_window->findChild<QLabel *>(label)->text(); }
    [[nodiscard]] bool isOn(const QString &button) const
    {
        return m_window->findChild<QPushButton *>(button)->isEnabled();
    }
    [[nodiscard]] style::Sheet *sheet(const QString &name) const
    {
        style::Sheet *shown = nullptr;
        const bool came = QTest::qWaitFor([this, &name, &shown] {
            const auto found = m_window->findChildren<style::Sheet *>(name);
            const auto one =
                std::find_if(found.begin(), found.end(), [](const style::Sheet *s) { return s->isVisible(); });
            shown = one == found.end() ? nullptr : *one;
            return shown != nullptr;
        });
        return came ? shown : nullptr;
    }
    static void put(const style::Sheet *sheet, const QString &field, const QString &value)
    {
        sheet->findChild<QLineEdit *>(field)->setText(value);
    }
    static void accept(const style::Sheet *sheet)
    {
        QTest::mouseClick(sheet->findChild<QPushButton *>(u"sheet_accept"_s), Qt::LeftButton);
    }
    [[nodiscard]] static bool complains(const style::Sheet *sheet)
    {
        auto *complaint = sheet->findChild<QLabel *>(u"sheet_complaint"_s);
        const bool said = QTest::qWaitFor([complaint] { return !complaint->text().isEmpty(); });
        complaint->clear();
        return said;
    }

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<TalkingDesk>();
        KD_VERIFY_OK(m_test->open());
        m_people = {profileRow(lin, u"agent"_s, u"1111"_s), profileRow(mei, u"senior"_s, u"2222"_s),
                    profileRow(xu, u"supervisor"_s, u"3333"_s), profileRow(ProfileId(u"wu"_s), u"senior"_s, {})};
        store::ShopRow row;
        row.name = u"away"_s;
        row.kind = u"woocommerce"_s;
        row.url = u"https://127.0.0.1:1"_s;
        const auto shop = m_test->desk()
                              .store()
                              .writeDesk([this, row](store::DeskWrite &desk) -> Result<store::ShopRow> {
                                  for (const store::ProfileRow &person : m_people) {
                                      if (auto kept = desk.putProfile(person, xu); !kept) {
                                          return fail(kept.error());
                                      }
                                  }
                                  return desk.putShop(row, xu);
                              })
                              .result();
        KD_VERIFY_OK(shop);
        m_away = shop->id;
        m_next = 0;
    }
    void cleanup()
    {
        m_window.reset();
        m_commands.reset();
        m_session.reset();
        m_test.reset();
    }

    void aRequestIsApprovedByKey()
    {
        const Intent wanted = add(25'000, u"above_action_limit"_s);
        open<ui::ApprovalsPage>(mei);
        QTableView *view = list(u"approvals_list"_s);
        QVERIFY(waitForRows(view, 1));
        QVERIFY(view->model()->index(0, 5).data().toString().contains(u"¥50.00"_s)); // so much above ¥200.00
        QVERIFY(QTest::qWaitFor([this] { return text(u"approval_effect"_s).contains(u"l***e@qq.com"_s); }));
        QVERIFY(text(u"approval_effect"_s).contains(u"¥250.00"_s));
        QVERIFY(!text(u"approval_decision"_s).isEmpty() && !text(u"approval_trace"_s).isEmpty());
        QVERIFY(list(u"approval_checks"_s)->model()->rowCount() > 10);
        QVERIFY(text(u"approval_mine"_s).isEmpty());

        QTest::keyClick(view, Qt::Key_A);
        const style::Sheet *asked = sheet(u"approve_sheet"_s);
        QVERIFY(asked != nullptr);
        auto *approvers = asked->findChild<QComboBox *>(u"approver"_s);
        QCOMPARE(approvers->currentData().toString(), mei.value());
        QCOMPARE(approvers->findData(lin.value()), -1); // asked it
        QCOMPARE(approvers->findData(u"wu"_s), -1);     // has no PIN
        put(asked, u"pin"_s, u"9999"_s);
        accept(asked);
        QVERIFY(complains(asked));
        QCOMPARE(stateOf(wanted), IntentState::AwaitingApproval);
        put(asked, u"pin"_s, u"2222"_s);
        accept(asked);
        QVERIFY(waitForRows(view, 0));
        QCOMPARE(stateOf(wanted), IntentState::Queued);
        QCOMPARE(m_test->desk().intent(wanted.operation).result()->approvedBy, mei);
    }

    void onesOwnRequestIsShownAndSaysWhoHasToAnswer()
    {
        add(25'000, u"above_action_limit"_s);
        open<ui::ApprovalsPage>(lin);
        QVERIFY(waitForRows(list(u"approvals_list"_s), 1));
        QVERIFY(!text(u"approval_mine"_s).isEmpty());
        // A colleague may come over and answer at this desk.
        QTest::keyClick(list(u"approvals_list"_s), Qt::Key_A);
        const style::Sheet *asked = sheet(u"approve_sheet"_s);
        QVERIFY(asked != nullptr);
        QCOMPARE(asked->findChild<QComboBox *>(u"approver"_s)->findData(lin.value()), -1);
    }

    void routineOnesAreApprovedTogether()
    {
        const Intent one = add(25'000, u"above_action_limit"_s);
        const Intent large = add(90'000, u"above_action_limit"_s); // above ¥500.00: no routine
        const Intent two = add(30'000, u"above_action_limit"_s);
        open<ui::ApprovalsPage>(xu);
        QTableView *view = list(u"approvals_list"_s);
        QVERIFY(waitForRows(view, 3));
        QVERIFY(!isOn(u"approvals_together"_s));
        view->selectRow(0);
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(view, Qt::Key_Space); // goes on by itself; stays where nothing can be marked
            view->selectRow(i + 1);
        }
        QVERIFY(text(u"approvals_marks"_s).contains(u'2'));
        QTest::keyClick(view, Qt::Key_A, Qt::ShiftModifier);
        const style::Sheet *asked = sheet(u"approve_sheet"_s);
        QVERIFY(asked != nullptr);
        QCOMPARE(asked->findChild<QComboBox *>(u"approver"_s)->count(), 1); // a senior may not in bulk
        put(asked, u"pin"_s, u"3333"_s);
        accept(asked);
        QVERIFY(waitForRows(view, 1));
        QCOMPARE(stateOf(one), IntentState::Queued);
        QCOMPARE(stateOf(two), IntentState::Queued);
        QCOMPARE(stateOf(large), IntentState::AwaitingApproval);
    }

    void aRequestIsHandedOnAndDeclined()
    {
        const Intent wanted = add(25'000, u"above_action_limit"_s);
        open<ui::ApprovalsPage>(mei);
        QTableView *view = list(u"approvals_list"_s);
        QVERIFY(waitForRows(view, 1));
        QTest::keyClick(view, Qt::Key_H);
        const style::Sheet *handed = sheet(u"hand_on_sheet"_s);
        QVERIFY(handed != nullptr);
        auto *to = handed->findChild<QComboBox *>(u"hand_to"_s);
        to->setCurrentIndex(to->findData(xu.value()));
        accept(handed);
        QVERIFY(QTest::qWaitFor([this] { return !text(u"approval_mine"_s).isEmpty(); })); // it is xu's now
        QTest::keyClick(view, Qt::Key_D);
        const style::Sheet *declined = sheet(u"decline_sheet"_s);
        QVERIFY(declined != nullptr);
        QCOMPARE(declined->findChild<QComboBox *>(u"approver"_s)->currentData().toString(), xu.value());
        put(declined, u"pin"_s, u"3333"_s);
        accept(declined);
        QVERIFY(complains(declined)); // without a reason the asker would not know why
        put(declined, u"decline_reason"_s, u"证据不足"_s);
        accept(declined);
        QVERIFY(waitForRows(view, 0));
        QCOMPARE(stateOf(wanted), IntentState::Cancelled);
    }

    void theQueueIsHeldReleasedMovedAndCancelled()
    {
        const Intent first = add(5'000, {});
        Intent second = add(6'000, {}, m_away);
        auto *page = open<ui::OutboxPage>(lin);
        QTableView *view = list(u"outbox_list"_s);
        QVERIFY(waitForRows(view, 2));
        QTest::keyClick(view, Qt::Key_2, Qt::AltModifier); // as it will run
        QVERIFY(QTest::qWaitFor([view, &first] {
            return view->model()->rowCount() == 2 &&
                   view->model()->index(0, 0).data(lists::IdRole).toString() == first.operation.value();
        }));
        view->selectRow(0);
        QVERIFY(!isOn(u"outbox_up"_s) && !isOn(u"outbox_down"_s)); // the other one is of another shop
        QTest::keyClick(view, Qt::Key_H, Qt::ControlModifier);
        const style::Sheet *held = sheet(u"hold_sheet"_s);
        QVERIFY(held != nullptr);
        put(held, u"hold_reason"_s, u"等供应商"_s);
        accept(held);
        QVERIFY(
            QTest::qWaitFor([view] { return view->model()->index(0, 4).data().toString().contains(u"等供应商"_s); }));
        QCOMPARE(view->currentIndex().row(), 0);
        QTest::keyClick(view, Qt::Key_H, Qt::ControlModifier); // the same key lets it go on
        QVERIFY(QTest::qWaitFor([this, &first] { return !m_test->desk().intent(first.operation).result()->onHold; }));
        QVERIFY(waitForRows(view, 2));
        QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
        const style::Sheet *undone = sheet(u"undo_sheet"_s);
        QVERIFY(undone != nullptr);
        put(undone, u"undo_reason"_s, u"买家改主意"_s);
        accept(undone);
        QVERIFY(waitForRows(view, 1));
        QCOMPARE(stateOf(first), IntentState::Cancelled);
        CaseId wanted;
        connect(page, &ui::OutboxPage::caseWanted, this, [&wanted](CaseId caseId) { wanted = caseId; });
        view->selectRow(0);
        QTest::keyClick(view, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(wanted, second.caseId);
    }

    void nothingJumpsWhenSomethingComes()
    {
        std::vector<Intent> all;
        for (int i = 0; i < 60; ++i) {
            all.push_back(add(1'000 + i, {}));
        }
        auto *page = open<ui::OutboxPage>(lin);
        QTableView *view = list(u"outbox_list"_s);
        QVERIFY(waitForRows(view, 60));
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() / 2);
        const auto idAt = [view](int row) { return view->model()->index(row, 0).data(lists::IdRole).toString(); };
        const QString top = idAt(view->rowAt(0));
        const int hidden = view->rowViewportPosition(view->rowAt(0));
        view->selectRow(view->rowAt(60));
        const QString chosen = idAt(view->currentIndex().row());
        add(99, {});
        append({entry::cancelled(lin, all.back(), u"x"_s)});
        page->refresh();
        QVERIFY(waitForRows(view, 61));
        QCoreApplication::processEvents();
        QVERIFY(QTest::qWaitFor([&] { return idAt(view->rowAt(0)) == top; }));
        QCOMPARE(view->rowViewportPosition(view->rowAt(0)), hidden);
        QCOMPARE(idAt(view->currentIndex().row()), chosen);
    }

    void anUnknownOutcomeIsDecidedByWhoeverMay()
    {
        const Intent lost = add(1'250, {}, m_away);
        append({entry::sending(lost, 1), entry::unknown(lost, Error{.code = u"timeout"_s}),
                entry::needsPerson(lost, u"no_trace"_s)});
        open<ui::UnknownsPage>(lin);
        QVERIFY(waitForRows(list(u"unknowns_list"_s), 1));
        QVERIFY(!isOn(u"unknowns_decide"_s)); // an agent may look, and is told who may decide
        QVERIFY(isOn(u"unknowns_look"_s));
        QVERIFY(QTest::qWaitFor([this] { return text(u"unknowns_choices"_s).contains(u'\n'); }));
        const QString toAgent = text(u"unknowns_state"_s);

        open<ui::UnknownsPage>(mei);
        QTableView *view = list(u"unknowns_list"_s);
        QVERIFY(waitForRows(view, 1));
        QVERIFY(QTest::qWaitFor([this] { return text(u"unknowns_choices"_s).contains(u'\n'); }));
        QVERIFY(text(u"unknowns_state"_s) != toAgent);
        QTest::keyClick(view, Qt::Key_F5);
        QVERIFY(QTest::qWaitFor([this] { return text(u"unknowns_choices"_s).contains(u'\n'); }));
        QTest::keyClick(view, Qt::Key_U, Qt::ControlModifier);
        const style::Sheet *asked = sheet(u"outcome_sheet"_s);
        QVERIFY(asked != nullptr);
        auto *answer = asked->findChild<QComboBox *>(u"outcome"_s);
        put(asked, u"outcome_reason"_s, u"支付后台没有记录"_s);
        accept(asked);
        QVERIFY(complains(asked)); // nothing is preselected
        answer->setCurrentIndex(answer->findData(u"yes"_s));
        accept(asked);
        QVERIFY(complains(asked)); // what happened has a number
        answer->setCurrentIndex(answer->findData(u"no"_s));
        put(asked, u"outcome_reason"_s, {});
        accept(asked);
        QVERIFY(complains(asked)); // how it was checked
        QCOMPARE(stateOf(lost), IntentState::Unknown);
        put(asked, u"outcome_reason"_s, u"支付后台没有记录"_s);
        accept(asked);
        QVERIFY(waitForRows(view, 0));
        QCOMPARE(stateOf(lost), IntentState::Refused);
        QCOMPARE(m_test->desk().intent(lost.operation).result()->resolvedBy, mei);
    }
};

KD_GUI_TEST_MAIN(TestOutboxPages)
#include "test_outbox.moc"
