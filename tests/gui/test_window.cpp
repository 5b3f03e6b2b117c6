// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/start.h"
#include "tests/gui/gui_desk.h"
#include "tests/gui/gui_test.h"
#include "widgets/casework/case_page.h"
#include "widgets/shell/navigation.h"
#include "widgets/shell/status_line.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTableView>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace kd;

namespace {

const QString plantedMail = u"lihua1990@qq.com"_s;
const QString plantedPhone = u"13912342071"_s;
const QString plantedKey = u"QZ7K9-MM2XW-84TRC"_s;

void addModel(const QAbstractItemModel *model, QStringList &texts)
{
    for (int row = 0; row < qMin(model->rowCount(), 400); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                                   int(Qt::StatusTipRole), int(Qt::WhatsThisRole)}) {
                texts << model->index(row, column).data(role).toString();
            }
        }
    }
}

// Everything that a person, a screen reader or another program can read off the window.
QStringList allTexts(QWidget *window)
{
    QStringList texts;
    QList<QWidget *> widgets = window->findChildren<QWidget *>();
    widgets << window;
    for (const QWidget *widget : std::as_const(widgets)) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription() << widget->windowTitle()
              << widget->statusTip() << widget->whatsThis();
        for (const char *property : {"text", "plainText", "placeholderText", "currentText"}) {
            texts << widget->property(property).toString();
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view != nullptr && view->model() != nullptr) {
            addModel(view->model(), texts);
        }
    }
    return texts;
}

bool isScrolled(const QWidget *widget)
{
    for (const QWidget *at = widget->parentWidget(); at != nullptr; at = at->parentWidget()) {
        if (qobject_cast<const QAbstractItemView *>(at) != nullptr) {
            return true;
        }
    }
    return false;
}

// What does not fit: texts cut at the side or below, and contents wider than the area that scrolls them.
QStringList clipped(QWidget *window)
{
    QStringList found;
    const auto labels = window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty() || isScrolled(label)) {
            continue;
        }
        const bool wraps = label->wordWrap();
        const int needed = wraps ? label->heightForWidth(label->width()) : label->sizeHint().width();
        if ((wraps ? label->height() : label->width()) + 1 < needed) {
            found << label->objectName() + u": "_s + label->text();
        }
    }
    const auto buttons = window->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        const bool elides = button->objectName().startsWith(u"nav_"_s) || button->objectName() == u"search_box"_s;
        if (button->isVisible() && !elides && button->width() + 1 < button->minimumSizeHint().width()) {
            found << button->objectName() + u": "_s + button->text();
        }
    }
    const auto areas = window->findChildren<QScrollArea *>();
    for (const QScrollArea *area : areas) {
        if (area->isVisible() && area->widget() != nullptr && area->widget()->width() > area->viewport()->width()) {
            found << area->objectName() + u": content "_s + QString::number(area->widget()->width()) + u" wide in "_s +
                         QString::number(area->viewport()->width());
        }
    }
    return found;
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private:
    test::GuiDesk m_gui;

    void showEverywhere(const std::function<void(const QString &)> &look)
    {
        for (const QString &place : ui::Navigation::places()) {
            m_gui.window().go(place);
            QCoreApplication::processEvents();
            look(place);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QString trouble = m_gui.open(150);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        trouble = m_gui.openCase(Reason::AlreadyUsed,
                                 u" 我的邮箱 %1，电话 %2，卡密 %3"_s.arg(plantedMail, plantedPhone, plantedKey));
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }

    void nothingPersonalIsShownUnmasked()
    {
        const casework::CaseView &view = m_gui.window().findChild<ui::CasePage *>()->screen()->view;
        QStringList planted{plantedMail, plantedPhone, plantedKey};
        QVERIFY(view.order && !view.cards.empty());
        for (const store::StoredCard &card : view.cards) {
            planted << card.card.text.reveal();
        }
        const Buyer &buyer = view.order->order.buyer;
        planted << buyer.email << buyer.phone;
        planted.removeAll(QString());
        QVERIFY(planted.size() >= 5);
        showEverywhere([&](const QString &place) {
            QTest::qWait(300); // lists fill in from the desk's thread
            const QStringList texts = allTexts(&m_gui.window());
            for (const QString &text : texts) {
                for (const QString &secret : std::as_const(planted)) {
                    QVERIFY2(!text.contains(secret), qPrintable(QString(place + u": "_s + text)));
                }
            }
        });
    }

    void everythingThatTakesTheFocusHasAName()
    {
        const auto widgets = m_gui.window().findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool internal = widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QScrollBar") ||
                                  widget->window() != &m_gui.window(); // the lists of combo boxes are Qt's own
            if (internal || (widget->focusPolicy() & Qt::TabFocus) == 0) {
                continue;
            }
            const QString name = widget->accessibleName().isEmpty() ? widget->property("text").toString() : widget->accessibleName();
            QVERIFY2(!name.isEmpty(), qPrintable(QString(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                                         widget->objectName() + u" in "_s +
                                                         (widget->parentWidget() ? widget->parentWidget()->objectName() : QString()))));
        }
    }

    void whatIsUnknownIsSeenFromEverywhere()
    {
        desk::QueueCounts counts;
        counts.unknown = 3;
        showEverywhere([&](const QString &place) {
            m_gui.window().findChild<ui::StatusLine *>()->setCounts(counts);
            auto *pill = m_gui.window().findChild<QPushButton *>(u"unknown_pill"_s);
            QVERIFY2(pill->isVisible() && pill->text().contains(u'3'), qPrintable(place));
        });
    }

    void thePaletteListsEveryCommandWithItsKey()
    {
        m_gui.window().go(u"all"_s);
        m_gui.window().commands().find(u"open_palette"_s)->trigger();
        auto *list = m_gui.window().findChild<QListWidget *>(u"palette_list"_s);
        QVERIFY(list->isVisible());
        const QList<QAction *> actions = m_gui.window().commands().all();
        QVERIFY(actions.size() > 40);
        QSet<QString> ids;
        for (const QAction *action : actions) {
            QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(!ids.contains(action->objectName()), qPrintable(action->objectName()));
            ids << action->objectName();
            const auto found = list->findItems(action->text(), Qt::MatchContains);
            const bool keyed = std::any_of(found.begin(), found.end(), [&](const QListWidgetItem *item) {
                return item->text().endsWith(style::Commands::keyText(action));
            });
            QVERIFY2(keyed, qPrintable(action->objectName()));
        }
        QTest::keyClick(m_gui.window().findChild<QWidget *>(u"palette"_s), Qt::Key_Escape);
    }

    void theHistoryOfACaseShowsAllOfIt()
    {
        m_gui.window().go(u"history"_s);
        auto *text = m_gui.window().findChild<QLineEdit *>(u"history_text"_s);
        auto *kind = m_gui.window().findChild<QComboBox *>(u"history_kind"_s);
        auto *list = m_gui.window().findChild<QTableView *>(u"history_list"_s);
        text->setText(u"nobody wrote this"_s);
        kind->setCurrentIndex(2);
        QVERIFY(QTest::qWaitFor([&] { return list->model()->rowCount() == 0; }));
        QVERIFY(m_gui.show(m_gui.caseId()));
        m_gui.window().commands().find(u"case_history"_s)->trigger();
        QVERIFY(text->text().isEmpty());
        QCOMPARE(kind->currentIndex(), 0);
        QVERIFY(QTest::qWaitFor([&] { return list->model()->rowCount() > 0; }));
        // Chosen as a place of its own it is the history of all cases again.
        auto *ofCase = m_gui.window().findChild<QLineEdit *>(u"history_case"_s);
        QVERIFY(!ofCase->text().isEmpty());
        m_gui.window().go(u"all"_s);
        m_gui.window().go(u"history"_s);
        QVERIFY(ofCase->text().isEmpty());
    }

    void anOrderIsReadWithoutACase()
    {
        m_gui.window().go(u"orders"_s);
        auto *list = m_gui.window().findChild<QTableView *>(u"orders_list"_s);
        QVERIFY(QTest::qWaitFor([&] { return list->model()->rowCount() > 3; }));
        const QString number = list->model()->index(2, 0).data().toString();
        list->setFocus();
        list->selectRow(2);
        QTest::keyClick(list, Qt::Key_Return);
        auto *page = m_gui.window().findChild<QWidget *>(u"order_page"_s);
        QVERIFY(QTest::qWaitFor([&] { return page->findChild<QLabel *>(u"order_number"_s)->text() == number; }));
        QVERIFY(page->isVisible());
        QVERIFY(page->findChild<QPushButton *>(u"order_open_case"_s)->isEnabled());
        QTest::keyClick(&m_gui.window(), Qt::Key_Escape);
        QVERIFY(QTest::qWaitFor([&] { return list->isVisible(); }));
        QCOMPARE(list->currentIndex().row(), 2);
        QVERIFY(list->hasFocus());
    }

    void theWheelChangesNoChoiceThatHasNotTheFocus()
    {
        m_gui.window().go(u"settings"_s);
        auto *theme = m_gui.window().findChild<QComboBox *>(u"theme_choice"_s);
        auto *language = m_gui.window().findChild<QComboBox *>(u"language_choice"_s);
        theme->setFocus();
        const int before = language->currentIndex();
        const QPointF at = QRectF(language->rect()).center();
        QWheelEvent turn(at, language->mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(language, &turn);
        QCOMPARE(language->currentIndex(), before);
        language->setFocus();
        QWheelEvent meant(at, language->mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(language, &meant);
        QCOMPARE(language->currentIndex(), before + 1);
        language->setCurrentIndex(before);
    }

    void nothingIsClipped_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("smallest") << QSize(1280, 720);
        QTest::newRow("usual") << QSize(1440, 900);
        QTest::newRow("large") << QSize(1920, 1080);
    }

    void nothingIsClipped()
    {
        QFETCH(QSize, size);
        m_gui.window().resize(size);
        QTest::qWait(100);
        showEverywhere([&](const QString &place) {
            QTest::qWait(50);
            const QStringList found = clipped(&m_gui.window());
            QVERIFY2(found.isEmpty(), qPrintable(QString(place + u": "_s + found.join(u" | "_s))));
        });
    }

    void theTitleTellsNothing() { QCOMPARE(m_gui.window().windowTitle(), u"Kamidesk"_s); }
};

KD_GUI_TEST_MAIN(TestWindow)
#include "test_window.moc"
