// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/gaps.h"
#include "models/desk/desk.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTimer>

namespace kd::lists {
class Session;
} // namespace kd::lists

namespace kd::ui {
class MainWindow;
} // namespace kd::ui

namespace kd::app {

/// Pulls the desk's shop and opens a case on each of `count` orders, each with one action: notes, small refunds and
/// vouchers. The desk runs no outbox, so that all of them wait. Blocks: before there is a window.
/// Error: "no_order" when the shop has too few of them.
[[nodiscard]] Result<void> queueActions(desk::Desk &desk, int count);

/// How usable the window is while its outbox works off what waits: an agent goes from place to place with mouse and
/// keyboard, and a timer on the window's thread tells how late the event loop came round.
class DrainBench : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    DrainBench(ui::MainWindow &window, lists::Session &session, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    /// intents, waiting_at_start, confirmed, others, seconds, per_second (of those that waited), gap_p50_ms,
    /// gap_p99_ms, gap_p999_ms, gap_max_ms, wait_p999_ms, gaps, places. `drained` is false when nothing moved for two
    /// minutes.
    void finished(const QJsonObject &report, bool drained);

private:
    void look();
    void wander();
    void end(bool drained);

    ui::MainWindow &m_window;
    lists::Session &m_session;
    GapMeter m_meter;
    QTimer m_looking;
    QTimer m_wandering;
    QElapsedTimer m_since;
    QElapsedTimer m_moved; ///< since the number of those that wait went down
    int m_queued = 0;
    int m_left = 0;
    bool m_asking = false;
    size_t m_step = 0;
};

} // namespace kd::app
