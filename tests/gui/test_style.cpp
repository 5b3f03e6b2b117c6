// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/gui_test.h"
#include "widgets/style/controls.h"
#include "widgets/style/sheet.h"
#include "widgets/style/tokens.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace kd::style;

class TestStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextCanBeRead_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << int(Scheme::Light);
        QTest::newRow("dark") << int(Scheme::Dark);
        QTest::newRow("high contrast") << int(Scheme::HighContrast);
    }

    void everyTextCanBeRead()
    {
        QFETCH(int, scheme);
        const Tokens &t = tokens(Scheme(scheme));
        const std::pair<QColor, QColor> pairs[] = {
            {t.text, t.window},     {t.text, t.panel},        {t.text, t.sunk},       {t.text, t.chip},
            {t.text, t.accentBack}, {t.text, t.warnBack},     {t.soft, t.window},     {t.soft, t.panel},
            {t.soft, t.sunk},       {t.soft, t.chip},         {t.soft, t.accentBack}, {t.accent, t.panel},
            {t.accent, t.window},   {t.accent, t.accentBack}, {t.onAccent, t.accent}, {t.late, t.lateBack},
            {t.late, t.panel},      {t.warn, t.warnBack},     {t.warn, t.panel},      {t.ok, t.okBack},
            {t.ok, t.panel}};
        for (const auto &[front, back] : pairs) {
            const double ratio = contrast(front, back);
            QVERIFY2(ratio >= 4.5,
                     qPrintable(QString(front.name() + u" on "_s + back.name() + u": "_s + QString::number(ratio))));
        }
    }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void theTokensOfAPaletteAreFoundAgain()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
            QCOMPARE(&tokens(paletteOf(tokens(scheme))), &tokens(scheme));
        }
    }

    void noTokenIsLeftInTheSheet()
    {
        const QString sheet = styleSheetOf(tokens(Scheme::Dark));
        QVERIFY(!sheet.contains(u'@'));
        QVERIFY(sheet.contains(tokens(Scheme::Dark).accent.name()));
    }

    void aSheetAsksUntilItIsAnswered()
    {
        QWidget window;
        window.resize(800, 600);
        window.show();
        auto *sheet = new Sheet(&window, u"ask"_s, u"Ask"_s);
        sheet->addText(u"why"_s, u"Why"_s, {}, true);
        QString answered;
        sheet->open(u"Go"_s, [&](const Sheet::Values &values) {
            answered = values.value(u"why"_s);
            return true;
        });
        QTest::keyClick(sheet, Qt::Key_Return);
        QVERIFY(answered.isEmpty());
        QVERIFY(sheet->isVisible()); // something needed is missing
        QTest::keyClicks(sheet->findChild<QLineEdit *>(u"why"_s), u"because"_s);
        QTest::keyClick(sheet, Qt::Key_Return);
        QCOMPARE(answered, u"because"_s);
        QVERIFY(!sheet->isVisible());
    }

    void asksOnceUntilTheAnswerIsThere()
    {
        QWidget window;
        window.resize(800, 600);
        window.show();
        auto *sheet = new Sheet(&window, u"ask"_s, u"Ask"_s);
        int asked = 0;
        sheet->open(u"Go"_s, [&](const Sheet::Values &) {
            ++asked;
            sheet->setWaiting(u"On its way"_s);
            return false;
        });
        auto *accept = sheet->findChild<QPushButton *>(u"sheet_accept"_s);
        QTest::mouseClick(accept, Qt::LeftButton);
        QTest::mouseClick(accept, Qt::LeftButton);
        QTest::keyClick(sheet, Qt::Key_Return);
        QCOMPARE(asked, 1);
        sheet->setComplaint(u"It did not work"_s);
        QTest::mouseClick(accept, Qt::LeftButton);
        QCOMPARE(asked, 2);
        QTest::keyClick(sheet, Qt::Key_Escape); // leaving is always possible
        QVERIFY(!sheet->isVisible());
    }

    void whatComplainsAtOnceMayBePressedAgain()
    {
        QWidget window;
        window.show();
        auto *sheet = new Sheet(&window, u"ask"_s, u"Ask"_s);
        int asked = 0;
        sheet->open(u"Go"_s, [&](const Sheet::Values &) {
            sheet->setComplaint(u"Not so"_s);
            return ++asked == 2;
        });
        QTest::keyClick(sheet, Qt::Key_Return);
        QVERIFY(sheet->isVisible());
        QTest::keyClick(sheet, Qt::Key_Return);
        QCOMPARE(asked, 2);
        QVERIFY(!sheet->isVisible());
    }

    void aComplaintGoesWhenItsFieldIsMended()
    {
        QWidget window;
        window.resize(800, 600);
        window.show();
        auto *sheet = new Sheet(&window, u"ask"_s, u"Ask"_s);
        sheet->addText(u"why"_s, u"Why"_s, {}, true);
        sheet->addChoice(u"which"_s, u"Which"_s, {{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}}, {}, true);
        sheet->open(u"Go"_s, [](const Sheet::Values &) { return false; });
        auto *complaint = sheet->findChild<QLabel *>(u"sheet_complaint"_s);
        QTest::keyClick(sheet, Qt::Key_Return);
        QVERIFY(complaint->isVisible());
        QTest::keyClicks(sheet->findChild<QLineEdit *>(u"why"_s), u"because"_s);
        QVERIFY(!complaint->isVisible());
        QTest::keyClick(sheet, Qt::Key_Return);
        QVERIFY(complaint->isVisible()); // the choice is still to be made
        QTest::keyClick(sheet->findChild<QComboBox *>(u"which"_s), Qt::Key_Down);
        QVERIFY(!complaint->isVisible());
    }

    /// Whatever a button looks like, the two keys press it; held down they press once.
    void enterAndSpacePressAnyButton()
    {
        QWidget window;
        window.show();
        const auto shownButton = [&window](QPushButton *button) {
            button->setParent(&window);
            button->show();
            button->setFocus();
            return button;
        };
        for (QPushButton *button : {shownButton(linkButton(u"link"_s, u"link"_s)),
                                    shownButton(flatButton(u"flat"_s, u"flat"_s)), shownButton(pill(u"pill"_s))}) {
            int pressed = 0;
            connect(button, &QPushButton::clicked, this, [&pressed] { ++pressed; });
            for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
                QTest::keyClick(button, key);
            }
            QCOMPARE(pressed, 3);
            QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, true);
            QCoreApplication::sendEvent(button, &held);
            QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier); // that belongs to the place
            button->setEnabled(false);
            QTest::keyClick(button, Qt::Key_Return);
            QCOMPARE(pressed, 3);
        }
    }

    void enterOnCancelCancels()
    {
        QWidget window;
        window.show();
        auto *sheet = new Sheet(&window, u"ask"_s, u"Ask"_s);
        bool answered = false;
        sheet->open(u"Go"_s, [&](const Sheet::Values &) { return answered = true; });
        QTest::keyClick(sheet->findChild<QPushButton *>(u"sheet_cancel"_s), Qt::Key_Return);
        QVERIFY(!sheet->isVisible());
        QVERIFY(!answered);
    }

    void escapeLeavesASheetUnanswered()
    {
        QWidget window;
        window.show();
        auto *sheet = new Sheet(&window, u"ask"_s, u"Ask"_s);
        bool answered = false;
        sheet->open(u"Go"_s, [&](const Sheet::Values &) { return answered = true; });
        QTest::keyClick(sheet, Qt::Key_Escape);
        QVERIFY(!sheet->isVisible());
        QVERIFY(!answered);
    }

    /// Their height is known only in the font that the style gives them.
    void longSentencesOfASheetAreWhole()
    {
        QWidget window;
        window.resize(900, 600);
        window.show();
        auto *sheet = new Sheet(&window, u"long_sheet"_s, u"Remove?"_s);
        for (int i = 0; i < 3; ++i) {
            sheet->addSentence(
                u"Cases stay with their history, but nothing can be asked of the shop for them any more, and that is so."_s);
        }
        sheet->addText(u"name"_s, u"Type its name"_s);
        sheet->open(u"Remove"_s, [](const Sheet::Values &) { return false; });
        sheet->setComplaint(
            u"That is not its name, and this sentence says so at such a length that it takes two lines."_s);
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto labels = sheet->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->wordWrap() && label->isVisible()) {
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            }
        }
        QVERIFY(sheet->findChild<QLineEdit *>(u"name"_s)->height() >=
                sheet->findChild<QLineEdit *>(u"name"_s)->sizeHint().height());
    }
};

KD_GUI_TEST_MAIN(TestStyle)
#include "test_style.moc"
