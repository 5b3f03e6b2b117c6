// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace kd::ui {

namespace {

// A sleep of the machine is noticed this long after it woke up, at the latest.
constexpr Millis lookEvery{10'000};

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::ShortcutOverride: // the first that is heard of a key
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(Clock &clock, Millis after, std::function<bool()> idled, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_after(after)
    , m_idled(std::move(idled))
{
    restart();
    qApp->installEventFilter(this);
    lookLater();
}

void IdleWatch::restart()
{
    m_touched = m_clock.elapsed();
    m_touchedAt = m_clock.now();
    m_told = false;
}

Millis IdleWatch::quietFor() const
{
    return std::max(m_clock.elapsed() - m_touched, m_clock.now() - m_touchedAt);
}

bool IdleWatch::look()
{
    if (m_told || quietFor() < m_after) {
        return false;
    }
    m_told = true;
    return m_idled();
}

void IdleWatch::lookLater()
{
    const Millis left = std::max(m_after - quietFor(), Millis(0));
    m_clock.callAfter(m_told ? lookEvery : std::min(left, lookEvery), this, [this] {
        look();
        lookLater();
    });
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (isTouch(event->type())) {
        const bool tooLate = look();
        restart();
        if (tooLate) {
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace kd::ui
