// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/start.h"
#include "tests/gui/gui_desk.h"
#include "tests/gui/gui_test.h"
#include "widgets/shell/intake_panel.h"
#include "widgets/shell/lock_screen.h"
#include "widgets/style/sheet.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace kd;
using std::chrono::minutes;
using std::chrono::seconds;

// Nobody sees or does anything at a desk whose profile has a PIN before the PIN is given, at the start and after a
// while.
class TestLock : public QObject
{
    Q_OBJECT

private:
    test::GuiDesk m_gui;

    [[nodiscard]] static bool isLocked(QWidget &window)
    {
        return window.findChild<ui::LockScreen *>()->isVisible() &&
               !window.findChild<QWidget *>(u"status_line"_s)->isVisible() &&
               !window.findChild<QWidget *>(u"navigation"_s)->isVisible();
    }
    [[nodiscard]] bool isLocked() { return isLocked(m_gui.window()); }
    static void type(QWidget &window, const QString &pin)
    {
        auto *line = window.findChild<QLineEdit *>(u"lock_pin"_s);
        line->clear();
        QTest::keyClicks(line, pin);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void sitDown(const QString &who, const QString &pin)
    {
        const auto profile = app::waitFor(m_gui.desk().signIn(ProfileId(who), pin));
        KD_VERIFY_OK(profile);
        m_gui.session().setMe(*profile);
    }
    void touch()
    {
        QTest::mouseMove(&m_gui.window(), QPoint(400, 300));
        QTest::keyClick(&m_gui.window(), Qt::Key_Shift);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString trouble = m_gui.open(20);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        store::ProfileRow second{ProfileId(u"wu"_s), u"吴桐"_s, u"supervisor"_s, {}, {}, {}};
        const auto hash = pinHash(u"7788"_s);
        KD_VERIFY_OK(hash);
        second.pinHash = *hash;
        KD_VERIFY_OK(app::waitFor(m_gui.desk().putProfile(ProfileId(u"zhou"_s), second, QString(app::practicePin))));
    }

    /// At the practice desk too: an agent is not to become a supervisor by a menu.
    void whoeverMayChangePeopleHasAPin()
    {
        const auto profiles = app::waitFor(m_gui.desk().profiles());
        KD_VERIFY_OK(profiles);
        QCOMPARE(profiles->size(), 4);
        for (const store::ProfileRow &row : *profiles) {
            QVERIFY2(row.role != "supervisor"_L1 || !row.pinHash.isEmpty(), qPrintable(row.id.value()));
        }
        const auto owner = app::waitFor(m_gui.desk().signIn(ProfileId(u"owner"_s), {}));
        QVERIFY(!owner);
        QCOMPARE(owner.error().code, u"pin_wrong"_s);
    }

    void init()
    {
        sitDown(u"zhou"_s, QString(app::practicePin));
        touch();
        QVERIFY(!isLocked());
    }

    void cleanup()
    {
        if (isLocked()) {
            type(m_gui.window(), QString(app::practicePin));
            QVERIFY(QTest::qWaitFor([this] { return !isLocked(); }));
        }
    }

    void fiveMinutesWithoutATouchLock()
    {
        m_gui.peopleClock().advance(minutes(4));
        touch();
        m_gui.peopleClock().advance(minutes(4) + seconds(50));
        QVERIFY(!isLocked());
        m_gui.peopleClock().advance(seconds(15));
        QVERIFY(isLocked());
    }

    void onlyThePinOpens()
    {
        QTest::keyClick(&m_gui.window(), Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(isLocked());
        for (const QAction *action : m_gui.window().commands().all()) {
            QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
        }
        QTest::keyClick(m_gui.window().findChild<QWidget *>(u"lock_pin"_s), Qt::Key_N, Qt::ControlModifier);
        QTest::keyClick(&m_gui.window(), Qt::Key_Escape);
        type(m_gui.window(), u"0000"_s);
        auto *complaint = m_gui.window().findChild<QLabel *>(u"lock_complaint"_s);
        QVERIFY(QTest::qWaitFor([&] { return complaint->isVisible() && !complaint->text().isEmpty(); }));
        QVERIFY(isLocked());
        type(m_gui.window(), QString(app::practicePin));
        QVERIFY(QTest::qWaitFor([this] { return !isLocked(); }));
        QVERIFY(m_gui.window().commands().find(u"new_complaint"_s)->isEnabled());
        QVERIFY(!m_gui.window().findChild<ui::IntakePanel *>()->isVisible()); // Ctrl+N had done nothing
    }

    void thePinIsTypedAtOnceHoweverOftenItIsLocked()
    {
        m_gui.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_gui.window()));
        auto *pin = m_gui.window().findChild<QLineEdit *>(u"lock_pin"_s);
        for (int i = 0; i < 3; ++i) {
            m_gui.window().go(i % 2 == 0 ? u"orders"_s : u"settings"_s);
            QVERIFY(m_gui.window().lock());
            for (int turn = 0; turn < 3; ++turn) { // what gives a lost focus back does so later
                QCoreApplication::processEvents();
            }
            QCOMPARE(QApplication::focusWidget(), pin);
            QTest::keyClicks(QApplication::focusWidget(), QString(app::practicePin));
            QTest::mouseClick(m_gui.window().findChild<QPushButton *>(u"lock_enter"_s), Qt::LeftButton);
            QVERIFY(QTest::qWaitFor([this] { return !isLocked(); }));
        }
    }

    void anOpenQuestionKeepsNobodyFromLocking()
    {
        auto *sheet = new style::Sheet(&m_gui.window(), u"hurry"_s, u"Hurry"_s);
        sheet->addText(u"words"_s, u"Words"_s);
        sheet->open(u"Go"_s, [](const style::Sheet::Values &) { return true; });
        auto *field = sheet->findChild<QLineEdit *>(u"words"_s);
        QTest::keyClick(field, Qt::Key_N, Qt::ControlModifier); // no other command works over it
        QVERIFY(!m_gui.window().findChild<ui::IntakePanel *>()->isVisible());
        QTest::keyClick(field, Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(isLocked());
        sheet->dismiss();
    }

    void aLockOffersNobodyWithoutAPin()
    {
        QVERIFY(m_gui.window().lock());
        auto *who = m_gui.window().findChild<QComboBox *>(u"lock_who"_s);
        QVERIFY(QTest::qWaitFor([&] { return who->findData(u"wu"_s) >= 0; }));
        QCOMPARE(who->currentData().toString(), u"zhou"_s);
        QCOMPARE(who->findData(u"lin"_s), -1);
    }

    void anOpenQuestionIsHiddenAndComesBackForTheSamePerson()
    {
        auto *sheet = new style::Sheet(&m_gui.window(), u"asked"_s, u"Asked"_s);
        sheet->addText(u"words"_s, u"Words"_s, u"half a sentence"_s);
        sheet->open(u"Go"_s, [](const style::Sheet::Values &) { return true; });
        QVERIFY(m_gui.window().lock());
        QVERIFY(isLocked() && !sheet->isVisible());
        type(m_gui.window(), QString(app::practicePin));
        QVERIFY(QTest::qWaitFor([&] { return sheet->isVisible(); }));
        QCOMPARE(sheet->values().value(u"words"_s), u"half a sentence"_s);

        QVERIFY(m_gui.window().lock());
        const QPointer<style::Sheet> asked(sheet);
        auto *who = m_gui.window().findChild<QComboBox *>(u"lock_who"_s);
        QVERIFY(QTest::qWaitFor([&] { return who->findData(u"wu"_s) >= 0; }));
        who->setCurrentIndex(who->findData(u"wu"_s));
        type(m_gui.window(), u"7788"_s);
        QVERIFY(QTest::qWaitFor([this] { return !isLocked(); }));
        QCOMPARE(m_gui.session().me().id, ProfileId(u"wu"_s));
        QVERIFY(QTest::qWaitFor([&] { return asked.isNull(); })); // it was not theirs to answer
    }

    void aQuestionThatOpensLateStaysUnderTheLock()
    {
        QVERIFY(m_gui.window().lock());
        auto *sheet = new style::Sheet(&m_gui.window(), u"late_question"_s, u"Late"_s);
        sheet->open(u"Go"_s, [](const style::Sheet::Values &) { return true; });
        QVERIFY(QTest::qWaitFor([&] { return !sheet->isVisible(); }));
        QVERIFY(isLocked());
        sheet->dismiss();
    }

    void aMachineThatSleptIsLockedByTheTouchThatWakesIt()
    {
        m_gui.peopleClock().jump(minutes(30)); // the steady clock stood still
        QTest::keyClick(&m_gui.window(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(isLocked());
        QVERIFY(!m_gui.window().findChild<ui::IntakePanel *>()->isVisible());
    }

    void aProfileWithoutAPinIsNotLocked()
    {
        sitDown(u"lin"_s, {});
        m_gui.peopleClock().advance(minutes(30));
        QVERIFY(!isLocked());
        m_gui.window().commands().find(u"lock_window"_s)->trigger();
        QVERIFY(!isLocked());
        QVERIFY(m_gui.window().findChild<QLabel *>(u"said"_s)->text().contains(u"PIN"_s));
    }

    void theStartShowsNothingBeforeThePin()
    {
        ui::MainWindow window(m_gui.session(), m_gui.settings(), m_gui.peopleClock());
        window.setRemark(u"PIN 1234"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(isLocked(window));
        QVERIFY(window.findChild<QLabel *>(u"lock_remark"_s)->isVisible());
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_COMPARE(QApplication::focusWidget(), window.findChild<QWidget *>(u"lock_pin"_s));
        type(window, QString(app::practicePin));
        QVERIFY(QTest::qWaitFor([&] { return !isLocked(window); }));
        QVERIFY(window.findChild<QWidget *>(u"status_line"_s)->isVisible());
    }

    void theStartLetsThoseInWhoHaveNoPin()
    {
        ui::MainWindow window(m_gui.session(), m_gui.settings(), m_gui.peopleClock());
        window.show();
        auto *who = window.findChild<QComboBox *>(u"lock_who"_s);
        QVERIFY(QTest::qWaitFor([&] { return who->findData(u"lin"_s) >= 0; }));
        who->setCurrentIndex(who->findData(u"lin"_s));
        QVERIFY(!window.findChild<QWidget *>(u"lock_pin"_s)->isVisible());
        QTest::mouseClick(window.findChild<QPushButton *>(u"lock_enter"_s), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return !isLocked(window); }));
        QCOMPARE(m_gui.session().me().id, ProfileId(u"lin"_s));
    }

    void whoSitsDownFirst()
    {
        const auto first = [this](const QString &named, const QString &last) {
            const auto profile = app::firstProfile(m_gui.desk(), named, last);
            return profile ? profile->id.value() : profile.error().code;
        };
        QCOMPARE(first(u"zhou"_s, {}), u"zhou"_s); // the window asks for the PIN
        QCOMPARE(first({}, u"zhou"_s), u"zhou"_s);
        QCOMPARE(first(u"nobody"_s, u"lin"_s), u"profile_unknown"_s);
        const QString before = first({}, {});
        const auto profiles = app::waitFor(m_gui.desk().profiles());
        KD_VERIFY_OK(profiles);
        const auto isOpen = [&](const QString &id) {
            return std::any_of(profiles->begin(), profiles->end(), [&](const store::ProfileRow &profile) {
                return profile.id.value() == id && profile.active && profile.pinHash.isEmpty();
            });
        };
        QVERIFY2(isOpen(before), qPrintable(before));
    }
};

KD_GUI_TEST_MAIN(TestLock)
#include "test_lock.moc"
