// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/start.h"
#include "models/lists/labels.h"
#include "tests/gui/gui_desk.h"
#include "tests/gui/gui_test.h"
#include "widgets/actions/confirm_panel.h"
#include "widgets/casework/case_page.h"
#include "widgets/style/commands.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace kd;

/// What can be done in a case, by mouse and by key: the confirmation says it first, and asks once.
class TestActions : public QObject
{
    Q_OBJECT
private:
    test::GuiDesk m_gui;

    template<typename W>
    W *shown(const QString &name)
    {
        const auto found = m_gui.window().findChildren<W *>(name);
        const auto seen = std::find_if(found.begin(), found.end(), [](W *widget) { return widget->isVisible(); });
        return seen == found.end() ? nullptr : *seen;
    }
    bool appears(const QString &name)
    {
        return QTest::qWaitFor([&] { return shown<QWidget>(name) != nullptr; }, 20'000);
    }
    void press(const QString &name)
    {
        QVERIFY2(appears(name), qPrintable(name));
        // A button that has just come is laid out a moment later: nobody can hit it before.
        QVERIFY2(QTest::qWaitFor([&] { return !shown<QPushButton>(name)->size().isEmpty(); }, 20'000),
                 qPrintable(name));
        QTest::mouseClick(shown<QPushButton>(name), Qt::LeftButton);
    }
    void more()
    {
        if (shown<QWidget>(u"more_offers"_s) == nullptr) {
            m_gui.window().commands().find(u"more_actions"_s)->trigger();
        }
    }
    std::vector<Intent> intents()
    {
        const auto screen = app::waitFor(m_gui.desk().caseScreen(m_gui.caseId(), m_gui.session().me().id));
        return screen && *screen ? (*screen)->view.record.intents : std::vector<Intent>();
    }
    bool ready()
    {
        return QTest::qWaitFor(
            [&] {
                auto *confirm = shown<QPushButton>(u"confirm_accept"_s);
                return confirm != nullptr && confirm->isEnabled();
            },
            20'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString opened = m_gui.open(200);
        QVERIFY2(opened.isEmpty(), qPrintable(opened));
        const QString found = m_gui.openCase(Reason::AlreadyUsed, {});
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    void everyWayOutHasItsButton()
    {
        QVERIFY(appears(u"more_actions"_s));
        more();
        for (const Resolution resolution : all<Resolution>()) {
            QVERIFY2(appears(QString(u"offer_"_s + id(resolution))), qPrintable(id(resolution)));
        }
        QVERIFY(appears(u"action_note"_s) && appears(u"action_ticket"_s));
    }

    void thePaletteFindsTheActionsAndScriptsOfTheCase()
    {
        QVERIFY(appears(u"offer_decline"_s) || appears(u"more_actions"_s));
        const auto type = [this](const QString &text) {
            m_gui.window().commands().find(u"open_palette"_s)->trigger();
            shown<QLineEdit>(u"palette_line"_s)->setText(text);
            return shown<QListWidget>(u"palette_list"_s);
        };
        const auto first = [](QListWidget *list, const QString &text) {
            return QTest::qWaitFor([&] { return list->item(0)->text().contains(text); }, 20'000);
        };
        QListWidget *list = type(u"Decline"_s);
        QVERIFY2(first(list, u"Decline"_s), qPrintable(list->item(0)->text()));
        QTest::keyClick(shown<QLineEdit>(u"palette_line"_s), Qt::Key_Return);
        QVERIFY(appears(u"confirm_panel"_s));
        QTest::keyClick(shown<QWidget>(u"confirm_panel"_s), Qt::Key_Escape);

        const playbook::Script *script = m_gui.desk().playbook().script(u"supplier_asked"_s);
        QVERIFY(script != nullptr);
        list = type(script->title.in(u"en"_s));
        QVERIFY2(first(list, script->title.in(u"en"_s)), qPrintable(list->item(0)->text()));
        QTest::keyClick(shown<QLineEdit>(u"palette_line"_s), Qt::Key_Return);
        QVERIFY(QTest::qWaitFor(
            [&] { return shown<QComboBox>(u"script_picker"_s)->currentData().toString() == script->id; }, 20'000));
        const auto *picker = shown<QComboBox>(u"script_picker"_s);
        QVERIFY(QTest::qWaitFor([&] { return picker->hasFocus() && !picker->visibleRegion().isEmpty(); }));
    }

    void byTabTheFieldsComeBeforeTheButton()
    {
        more();
        press(u"offer_refund_full"_s);
        QVERIFY(appears(u"confirm_reason"_s));
        QVERIFY(shown<QLineEdit>(u"confirm_amount"_s) == nullptr); // all of it: nothing to type
        QVERIFY(shown<QLabel>(u"confirm_amount"_s) != nullptr);
        auto *panel = shown<QWidget>(u"confirm_panel"_s);
        QStringList way;
        for (QWidget *at = panel->nextInFocusChain(); at != panel && !way.contains(u"confirm_accept"_s);
             at = at->nextInFocusChain()) {
            if (at->isVisible() && (at->focusPolicy() & Qt::TabFocus) != 0) {
                way << at->objectName();
            }
        }
        way.removeAll(u"confirm_sure"_s); // where it cannot be taken back
        QCOMPARE(way, (QStringList{u"confirm_route"_s, u"confirm_voucher"_s, u"confirm_reason"_s, u"confirm_accept"_s}));
        QTest::keyClick(panel, Qt::Key_Escape);
    }

    void aLockedOneLeadsToItsCheck()
    {
        const auto screen = app::waitFor(m_gui.desk().caseScreen(m_gui.caseId(), m_gui.session().me().id));
        QVERIFY(screen && *screen);
        QString probe;
        for (const actions::Offer &offer : (*screen)->offers) {
            if (offer.resolution == Resolution::CorrectContactAndResend) {
                probe = offer.lockedBy.value(0);
            }
        }
        QVERIFY(!probe.isEmpty());
        const std::vector<Finding> &answers = (*screen)->view.findings;
        const bool listed = std::any_of(answers.begin(), answers.end(),
                                        [&probe](const Finding &finding) { return finding.probe == probe; });
        more();
        press(u"unlock_correct_contact_and_resend"_s);
        if (!listed) { // no machine answers it: a person may
            QVERIFY(appears(u"answer_sheet"_s));
            QTest::keyClick(shown<QWidget>(u"answer_sheet"_s), Qt::Key_Escape);
            return;
        }
        auto *checklist = shown<QAbstractItemView>(u"checklist"_s);
        QVERIFY(checklist != nullptr && checklist->hasFocus());
        const int row = checklist->currentIndex().row();
        QStringList cells;
        for (int column = 0; column < checklist->model()->columnCount(); ++column) {
            cells << checklist->model()->index(row, column).data().toString();
        }
        QVERIFY2(cells.contains(lists::probeLabel(probe)), qPrintable(cells.join(u'|')));
    }

    void whatIsMissingIsSaidAndNothingIsAsked()
    {
        more();
        press(u"offer_decline"_s);
        QVERIFY(appears(u"confirm_panel"_s));
        press(u"action_note"_s);
        QVERIFY(appears(u"confirm_words"_s));
        auto *complaint = m_gui.window().findChild<QLabel *>(u"confirm_complaint"_s);
        QVERIFY(QTest::qWaitFor([&] { return !complaint->text().isEmpty(); }, 20'000)); // an empty note is none
        QVERIFY(!complaint->isVisible()); // nobody is told off before anything was typed
        QVERIFY(!shown<QPushButton>(u"confirm_accept"_s)->isEnabled());
        QTest::keyClick(shown<QWidget>(u"confirm_panel"_s), Qt::Key_Return);
        QVERIFY(complaint->isVisible());
        QVERIFY(intents().empty());
    }

    void everyFieldKeepsItsNameOnceItIsFilled()
    {
        more();
        press(u"action_ticket"_s);
        QVERIFY(appears(u"confirm_whom"_s));
        for (const QString &id : {u"confirm_kind"_s, u"confirm_whom"_s, u"confirm_words"_s, u"confirm_number"_s}) {
            auto *field = shown<QWidget>(id);
            QVERIFY2(field != nullptr, qPrintable(id));
            const auto labels = m_gui.window().findChildren<QLabel *>();
            QVERIFY2(std::any_of(labels.begin(), labels.end(),
                                 [field](const QLabel *label) {
                                     return label->buddy() == field && label->isVisible() &&
                                            label->text() == field->accessibleName();
                                 }),
                     qPrintable(id));
        }
        QTest::keyClick(shown<QWidget>(u"confirm_panel"_s), Qt::Key_Escape);
    }

    /// Two keys of two products, one dearer and one cheaper than what is given for it.
    void anExchangeReckonsByTheKeyThatIsChosenAndComplainsOfNothingUntouched()
    {
        const auto screen = app::waitFor(m_gui.desk().caseScreen(m_gui.caseId(), m_gui.session().me().id));
        QVERIFY(screen && *screen && (*screen)->view.order);
        casework::CaseView view = (*screen)->view;
        const auto products = m_gui.desk()
                                  .store()
                                  .read([shop = view.record.order.shop](const store::Reader &reader) {
                                      return reader.cache.products(shop);
                                  })
                                  .result();
        KD_VERIFY_OK(products);
        Order &order = view.order->order;
        order.lines.clear();
        view.cards.clear();
        const auto sell = [&](const QString &sku, qint64 paid) {
            const auto stored =
                std::ranges::find(*products, sku, [](const store::StoredProduct &one) { return one.product.sku; });
            if (stored == products->end()) {
                return false;
            }
            OrderLine line;
            line.product = stored->product.id;
            line.total = Money(paid, order.total.currency());
            order.lines.push_back(line);
            store::StoredCard card;
            card.card.id = CardId(sku);
            card.card.product = line.product;
            card.card.state = CardState::Delivered;
            view.cards.push_back(card);
            return true;
        };
        QVERIFY(sell(u"VIDEO-M"_s, 100) && sell(u"MUSIC-Y"_s, 10'000'000));
        ui::ActionChoice choice;
        choice.offer.resolution = Resolution::Exchange;
        choice.offer.does = actions::Does::Exchange;
        ui::ConfirmPanel panel(m_gui.session(), &m_gui.window());
        panel.ask(choice, view, true);
        auto *given = panel.findChild<QComboBox *>(u"confirm_product"_s);
        auto *difference = panel.findChild<QComboBox *>(u"confirm_difference"_s);
        QVERIFY(QTest::qWaitFor([&] { return given->count() == 2; }, 20'000));
        QCOMPARE(difference->currentData().toString(), u"charged"_s);
        auto *complaint = panel.findChild<QLabel *>(u"confirm_complaint"_s);
        QVERIFY(QTest::qWaitFor([&] { return !complaint->text().isEmpty(); }, 20'000)); // the case has no such key
        QVERIFY(!complaint->isVisible());
        auto *old = panel.findChild<QComboBox *>(u"confirm_card"_s);
        old->setCurrentIndex(1);
        QVERIFY(QTest::qWaitFor([&] { return given->count() == 1; }, 20'000));
        QCOMPARE(difference->currentData().toString(), u"refunded"_s);
        QVERIFY(!complaint->isVisible());
        QTest::keyClick(old, Qt::Key_Up);
        QVERIFY(QTest::qWaitFor([&] { return given->count() == 2 && complaint->isVisible(); }, 20'000));
    }

    void twoQuickClicksAskOnce()
    {
        more();
        press(u"action_note"_s);
        QVERIFY(appears(u"confirm_words"_s));
        shown<QPlainTextEdit>(u"confirm_words"_s)->setPlainText(u"called back"_s);
        QVERIFY(ready());
        QVERIFY(!shown<QLabel>(u"confirm_sentence"_s)->text().isEmpty());
        QVERIFY(!shown<QLabel>(u"confirm_steps"_s)->text().isEmpty());
        auto *confirm = shown<QPushButton>(u"confirm_accept"_s);
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTest::keyClick(m_gui.window().findChild<QWidget *>(u"confirm_panel"_s), Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return !intents().empty(); }, 20'000));
        QVERIFY(QTest::qWaitFor([&] { return shown<QWidget>(u"confirm_panel"_s) == nullptr; }, 20'000));
        QCOMPARE(intents().size(), size_t(1));
        QVERIFY(QTest::qWaitFor([&] { return isSettled(intents().front().state); }, 60'000));
    }

    void aPlanShowsItsSteps()
    {
        QVERIFY(QTest::qWaitFor(
            [&] {
                auto *offer = shown<QPushButton>(u"offer_reissue"_s);
                return offer != nullptr && offer->isEnabled();
            },
            60'000));
        press(u"offer_reissue"_s);
        QVERIFY(ready());
        const QString steps = shown<QLabel>(u"confirm_steps"_s)->text();
        QVERIFY(steps.contains(u"1. "_s) && steps.contains(u"2. "_s));
        QTest::keyClick(shown<QWidget>(u"confirm_panel"_s), Qt::Key_Return);
        QVERIFY(appears(u"plan_view"_s));
        QVERIFY(appears(u"plan_step_1"_s));
        QVERIFY(QTest::qWaitFor(
            [&] {
                const auto all = intents();
                return all.size() > 1 &&
                       std::all_of(all.begin(), all.end(), [](const Intent &i) { return isSettled(i.state); });
            },
            120'000));
    }
};

KD_GUI_TEST_MAIN(TestActions)
#include "test_actions.moc"
