// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/tour.h"
#include "models/desk/desk.h"

namespace kd::lists {
class Session;
}
namespace kd::ui {
class MainWindow;
}

namespace kd::app {

struct TourMaterial
{
    /// What the buyer writes, with the number of an order of the shop; empty until it is known.
    std::shared_ptr<const QString> message;
    QString screenshot; ///< a PNG that is dropped in as evidence
};

/// The tour through every room: pull, paste, open, check, drop, decide, act, confirm, reply, log, close, verify.
[[nodiscard]] std::vector<Tour::Step> tourSteps(ui::MainWindow &window, const TourMaterial &material);

/// A screenshot as a buyer would send it, written to `path`; says what the message says.
[[nodiscard]] bool drawScreenshot(const QString &path);

} // namespace kd::app
