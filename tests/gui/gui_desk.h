// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/practice_shop.h"
#include "models/lists/session.h"
#include "tests/support/manual_clock.h"
#include "widgets/shell/main_window.h"

#include <QSettings>
#include <QTemporaryDir>

namespace kd::test {

/// A whole desk on a practice shop of its own, with its window shown.
class GuiDesk
{
public:
    /// Empty when all went well, else what did not.
    [[nodiscard]] QString open(int orders);
    /// Opens a case on an order of that buyer's problem and waits until it is on the screen.
    [[nodiscard]] QString openCase(Reason reason, const QString &added);

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] desk::Desk &desk() { return *m_desk; }
    [[nodiscard]] lists::Session &session() { return *m_session; }
    [[nodiscard]] const app::PracticeShop &practice() const { return m_practice; }
    [[nodiscard]] CaseId caseId() const { return m_case; }
    /// Of the people in front of the window: it stands still unless a test turns it, so no test is locked out.
    [[nodiscard]] ManualClock &peopleClock() { return m_people; }
    [[nodiscard]] QSettings &settings() { return *m_settings; }
    /// Shows it and waits until it is on the screen.
    [[nodiscard]] bool show(CaseId caseId);

private:
    QTemporaryDir m_folder;
    app::PracticeShop m_practice;
    ManualClock m_people; ///< outlives the window
    std::unique_ptr<desk::Desk> m_desk;
    std::unique_ptr<lists::Session> m_session;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
    CaseId m_case;
};

} // namespace kd::test
