// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/session.h"

using namespace Qt::StringLiterals;

namespace kd::lists {

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
{}

void Refresh::request()
{
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    m_ask();
}

void Refresh::finished()
{
    m_running = false;
    if (std::exchange(m_again, false)) {
        request();
    }
}

} // namespace kd::lists
