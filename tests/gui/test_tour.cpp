// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/tour_steps.h"
#include "tests/gui/gui_desk.h"
#include "tests/gui/gui_test.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace kd;

// The tour that a person takes, with real clicks and keys, from the first pull to the verified history.
class TestTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepHolds()
    {
        test::GuiDesk gui;
        const QString trouble = gui.open(200);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        const auto messages = gui.practice().messages();
        KD_VERIFY_OK(messages);
        const auto used = std::find_if(messages->begin(), messages->end(),
                                       [](const auto &message) { return message.reason == Reason::AlreadyUsed; });
        QVERIFY(used != messages->end());
        QTemporaryDir files;
        const QString screenshot = files.path() + u"/screenshot.png"_s;
        QVERIFY(app::drawScreenshot(screenshot));
        app::Tour tour(&gui.window(), app::tourSteps(gui.window(), {std::make_shared<QString>(used->text), screenshot}), files.path() + u"/pictures"_s);
        QSignalSpy finished(&tour, &app::Tour::finished);
        tour.start();
        QVERIFY(finished.wait(300'000));
        QVERIFY2(finished.first().first().toBool(), qPrintable(tour.failedStep()));
        QVERIFY(QDir(files.path() + u"/pictures"_s).entryList({u"*.png"_s}).size() >= 17);
    }
};

KD_GUI_TEST_MAIN(TestTour)
#include "test_tour.moc"
