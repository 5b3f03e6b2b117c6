// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/gaps.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kd::app {

double Gaps::at(double share) const
{
    if (m_gaps.empty()) {
        return 0;
    }
    std::vector<double> sorted = m_gaps;
    std::sort(sorted.begin(), sorted.end());
    const auto rank = size_t(std::ceil(share * double(sorted.size())));
    return sorted.at(std::clamp<size_t>(rank, 1, sorted.size()) - 1);
}

double Gaps::waitAt(double share, double span) const
{
    // What arrives in a gap waits for its end: of a gap g, the first g - w of it wait longer than w.
    const auto longer = [this, span](double wait) {
        double sum = 0;
        for (const double gap : m_gaps) {
            sum += std::max(0.0, gap - wait);
        }
        return sum / span;
    };
    if (span <= 0) {
        return 0;
    }
    double low = 0;
    double high = at(1);
    for (int i = 0; i < 40; ++i) {
        const double middle = (low + high) / 2;
        (longer(middle) > 1 - share ? low : high) = middle;
    }
    return high;
}

QJsonObject Gaps::json() const
{
    const auto tenths = [](double millis) { return std::round(millis * 10) / 10; };
    return {{u"count"_s, qint64(m_gaps.size())},
            {u"p50_ms"_s, tenths(at(0.5))},
            {u"p99_ms"_s, tenths(at(0.99))},
            {u"p999_ms"_s, tenths(at(0.999))},
            {u"max_ms"_s, tenths(at(1))}};
}

GapMeter::GapMeter(QObject *parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &GapMeter::tick);
}

void GapMeter::start()
{
    m_since.start();
    m_timer.start();
}

void GapMeter::stop()
{
    m_timer.stop();
}

void GapMeter::tick()
{
    const double passed = double(m_since.nsecsElapsed()) / 1e6;
    m_since.start();
    const double gap = std::max(0.0, passed - interval);
    m_span += passed;
    m_all.add(gap);
    m_byPlace[m_place].add(gap);
}

} // namespace kd::app
