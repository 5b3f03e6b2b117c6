// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/tour.h"

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace kd::app {

namespace {
constexpr int lookEvery = 40; ///< ms
} // namespace

Tour::Tour(QWidget *window, std::vector<Step> steps, QString pictures, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_steps(std::move(steps))
    , m_pictures(std::move(pictures))
    , m_timer(new QTimer(this))
{
    connect(m_timer, &QTimer::timeout, this, &Tour::look);
}

void Tour::start()
{
    if (!m_pictures.isEmpty()) {
        QDir().mkpath(m_pictures);
    }
    m_since.start();
    m_timer->start(lookEvery);
}

void Tour::look()
{
    if (m_at >= m_steps.size()) {
        end(true);
        return;
    }
    const Step &step = m_steps[m_at];
    // Acting may spin the event loop; this must not be entered again meanwhile.
    m_timer->stop();
    if (!m_acted) {
        m_acted = !step.act || step.act();
    }
    if (m_acted && step.until()) {
        picture(step.name);
        Q_EMIT said(tr("step %1 of %2: %3 (%4 ms)").arg(m_at + 1).arg(m_steps.size()).arg(step.name).arg(m_since.elapsed()));
        ++m_at;
        m_acted = false;
        m_since.restart();
    } else if (m_since.elapsed() > step.withinMs) {
        m_failed = step.name;
        picture(u"failed "_s + step.name);
        Q_EMIT said(tr("step %1 of %2 did not hold: %3").arg(m_at + 1).arg(m_steps.size()).arg(step.name));
        end(false);
        return;
    }
    m_timer->start(lookEvery);
}

void Tour::picture(const QString &name)
{
    if (m_pictures.isEmpty()) {
        return;
    }
    QCoreApplication::processEvents(); // what was just shown is laid out first
    QString file = name;
    for (QChar &c : file) {
        c = c.isLetterOrNumber() ? c.toLower() : QChar(u'-');
    }
    const QString path = m_pictures + u'/' + QString::number(m_at + 1).rightJustified(2, u'0') + u'-' + file + u".png"_s;
    m_window->grab().save(path);
}

void Tour::end(bool held)
{
    m_timer->stop();
    Q_EMIT finished(held);
}

} // namespace kd::app
