// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/start.h"
#include "tests/gui/gui_desk.h"
#include "tests/gui/gui_test.h"
#include "widgets/casework/case_page.h"
#include "widgets/supervise/key_page.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace kd;

// A key's way is reached from its case, from the search and from the history, and shows the key nowhere.
class TestKeys : public QObject
{
    Q_OBJECT

private:
    test::GuiDesk m_gui;
    ui::KeyPage *m_page = nullptr;
    Secret m_key;

    void trigger(const QString &command) { m_gui.window().commands().find(command)->trigger(); }
    [[nodiscard]] QTableView *way() { return m_page->findChild<QTableView *>(u"key_way"_s); }
    [[nodiscard]] bool shown()
    {
        return QTest::qWaitFor(
            [this] { return m_page->isVisible() && way()->isVisible() && way()->model()->rowCount() > 0; }, 20'000);
    }
    [[nodiscard]] QStringList texts()
    {
        QStringList all;
        const auto labels = m_page->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            all << label->text() << label->toolTip() << label->accessibleName();
        }
        for (int row = 0; row < way()->model()->rowCount(); ++row) {
            for (int column = 0; column < way()->model()->columnCount(); ++column) {
                const QModelIndex index = way()->model()->index(row, column);
                all << index.data().toString() << index.data(Qt::AccessibleTextRole).toString()
                    << index.data(Qt::ToolTipRole).toString();
            }
        }
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QString trouble = m_gui.open(150);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        trouble = m_gui.openCase(Reason::AlreadyUsed, {});
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        m_page = m_gui.window().findChild<ui::KeyPage *>();
        QVERIFY(m_page != nullptr);
        auto *page = m_gui.window().findChild<ui::CasePage *>();
        QVERIFY(!page->screen()->view.cards.empty());
        m_key = page->screen()->view.cards.front().card.text;
    }

    void fromTheCaseByKeyboardAndBack()
    {
        trigger(u"show_keys_of_order"_s);
        auto *ledger = m_gui.window().findChild<QTableView *>(u"key_ledger"_s);
        QTRY_VERIFY(ledger->model()->rowCount() > 0);
        QTRY_VERIFY(ledger->isVisible());
        trigger(u"key_life"_s);
        QVERIFY(shown());
        QVERIFY(!m_page->findChild<QLabel *>(u"reveal_text"_s)->text().contains(m_key.reveal()));
        QVERIFY(texts().join(u'\n').contains(m_key.masked()));
        QVERIFY(!texts().join(u'\n').contains(m_key.reveal()));
        trigger(u"leave_key"_s);
        QVERIFY(!m_page->isVisible());
        QVERIFY(m_gui.window().findChild<ui::CasePage *>()->isVisible());
    }

    void byAPartOfIt()
    {
        trigger(u"find_key"_s);
        QVERIFY(m_page->isVisible());
        auto *line = m_page->findChild<QLineEdit *>(u"key_line"_s);
        line->setText(m_key.reveal());
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(shown());
        QTRY_VERIFY(texts().join(u'\n').contains(m_key.masked()));
        QVERIFY(!texts().join(u'\n').contains(m_key.reveal()));
        line->setText(u"no such key at all"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!way()->isVisible());
        trigger(u"leave_key"_s);
    }

    void fromThePalette()
    {
        trigger(u"open_palette"_s);
        auto *line = m_gui.window().findChild<QLineEdit *>(u"palette_line"_s);
        auto *list = m_gui.window().findChild<QListWidget *>(u"palette_list"_s);
        line->setText(m_key.reveal());
        QTRY_VERIFY(list->count() > 1 && list->item(1)->text().contains(u"key"_s, Qt::CaseInsensitive));
        list->setCurrentRow(1);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(shown());
        trigger(u"leave_key"_s);
    }

    void fromTheHistoryWhereItWasShown()
    {
        const CaseId caseId = m_gui.caseId();
        auto *page = m_gui.window().findChild<ui::CasePage *>();
        const CardId card = page->screen()->view.cards.front().card.id;
        QVERIFY(app::waitFor(m_gui.desk().revealCard(m_gui.session().me().id, caseId, card, u"check"_s)).has_value());
        m_gui.window().go(u"history"_s);
        auto *list = m_gui.window().findChild<QTableView *>(u"history_list"_s);
        QTRY_VERIFY(list->model()->rowCount() > 0 && list->model()->index(0, 3).data().toString() == u"Key shown"_s);
        list->setCurrentIndex(list->model()->index(0, 0));
        trigger(u"key_of_entry"_s);
        QVERIFY(shown());
        trigger(u"leave_key"_s);
        QTRY_VERIFY(list->isVisible()); // back to where it was asked for
    }

    void aKeptKeyIsNamedAndGivenBack()
    {
        QVERIFY(m_gui.show(m_gui.caseId()));
        trigger(u"keep_key"_s);
        const auto live = [this] {
            const auto screen = app::waitFor(m_gui.desk().caseScreen(m_gui.caseId(), m_gui.session().me().id));
            int count = 0;
            for (const CardReservation &one : (*screen)->view.record.reservations) {
                count += one.released ? 0 : 1;
            }
            return count;
        };
        QTRY_COMPARE(live(), 1);
        auto *page = m_gui.window().findChild<ui::CasePage *>();
        QTRY_VERIFY(!page->screen()->view.record.reservations.empty());
        QTRY_VERIFY(!m_gui.window().findChildren<QPushButton *>(QRegularExpression(u"^release_key_"_s)).isEmpty());
        trigger(u"give_key_back"_s);
        QTRY_COMPARE(live(), 0);
    }
};

KD_GUI_TEST_MAIN(TestKeys)
#include "test_keys.moc"
