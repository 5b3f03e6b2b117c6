// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/rows.h"

#include <QProcess>

namespace kd::app {

/// The practice shop as a child process on loopback. It ends with this process, however this process ends.
class PracticeShop
{
public:
    PracticeShop() = default;
    ~PracticeShop();
    PracticeShop(const PracticeShop &) = delete;
    PracticeShop &operator=(const PracticeShop &) = delete;

    struct Options
    {
        QString stateFolder;
        QString load; ///< folder with a recorded shop; empty: the made-up one
        int orders = 2000;
        QString program = {}; ///< empty: kamidesk-practice beside this program
    };
    /// Blocks until the shop answers or has failed, 60 s at most: before there is a window. Errors, both Internal:
    /// "practice_not_started", "practice_silent".
    [[nodiscard]] Result<void> start(const Options &options);
    [[nodiscard]] const store::ShopRow &row() const { return m_row; }
    /// What its buyers write, one prepared message for each problem order; none for a recorded shop. Blocks for a moment.
    struct Message
    {
        QString orderNumber;
        Reason reason = Reason::Question;
        QString text;
    };
    [[nodiscard]] Result<std::vector<Message>> messages() const;

private:
    QProcess m_process;
    store::ShopRow m_row;
};

} // namespace kd::app
