// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/session.h"

using namespace Qt::StringLiterals;

namespace kd::lists {

namespace {
// Nobody reads faster than that, and a place that is painted anew takes some 20 ms of the window's time.
constexpr std::chrono::milliseconds restAfterAnswer{150};
} // namespace

Session::Session(desk::Desk &desk, store::ProfileRow me, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_me(std::move(me))
{}

bool Session::isSupervisor() const
{
    return m_me.role == "supervisor"_L1;
}

void Session::setMe(store::ProfileRow me)
{
    m_me = std::move(me);
    Q_EMIT meChanged();
}

Instant Session::now() const
{
    return m_desk.clock().now();
}

Refresh::Refresh(std::function<void()> ask, QObject *parent)
    : QObject(parent)
    , m_ask(std::move(ask))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfterAnswer);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (std::exchange(m_again, false)) {
            start();
        }
    });
}

void Refresh::request()
{
    if (m_running || m_rest.isActive()) {
        m_again = true;
    } else {
        start();
    }
}

void Refresh::requestNow()
{
    m_rest.stop();
    m_hurried = m_running;
    request();
}

void Refresh::finished()
{
    m_running = false;
    if (std::exchange(m_hurried, false)) {
        m_again = false;
        start();
    } else {
        m_rest.start();
    }
}

void Refresh::start()
{
    m_running = true;
    m_ask();
}

} // namespace kd::lists
