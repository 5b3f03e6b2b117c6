// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace kd::lists {
class Session;
}

namespace kd::ui {

/// The pull that runs, in the bottom bar: how much of how much, how fast, and a way to stop a first one and to go on
/// with it. Nothing while no shop is pulled from.
class PullStrip : public QWidget
{
    Q_OBJECT
public:
    explicit PullStrip(lists::Session &session, QWidget *parent = nullptr);
    void setShops(const std::vector<desk::ShopStatus> &shops);
    /// Stops the first pull, or goes on with it; tells that there is none.
    void toggle();

private:
    [[nodiscard]] QString text(const desk::ShopStatus &shop);
    void showBar(const desk::ShopStatus &shop);

    /// Where a walk stood when it was first seen to run.
    struct Pull
    {
        sync::Progress::Phase phase = sync::Progress::Phase::Idle;
        Instant since;
        qint64 seen = 0;
    };

    lists::Session &m_session;
    QMap<QString, Pull> m_pulls; ///< by shop
    QProgressBar *m_bar;
    QLabel *m_text;
    QPushButton *m_stop;
    ShopId m_shop; ///< whose pull the button is about; empty: none
    bool m_stopped = false;
};

/// "400 of 2,000", or "400" where the shop does not say how many there are.
[[nodiscard]] QString pulledText(const sync::Progress &progress);

} // namespace kd::ui
