// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTimer>

#include <map>
#include <vector>

namespace kd::app {

/// Stretches during which an event loop did not come round. Milliseconds.
class Gaps
{
public:
    void add(double gap) { m_gaps.push_back(gap); }
    [[nodiscard]] bool empty() const { return m_gaps.empty(); }
    /// That share of the gaps is no longer: at(1) is the longest. 0 without any.
    [[nodiscard]] double at(double share) const;
    /// That share of what arrives at a moment nobody chose waits no longer. Long gaps weigh by their length here, and
    /// how often the loop comes round between them does not matter. `span`: of the whole measurement.
    [[nodiscard]] double waitAt(double share, double span) const;
    /// count, p50_ms, p99_ms, p999_ms, max_ms.
    [[nodiscard]] QJsonObject json() const;

private:
    std::vector<double> m_gaps;
};

/// Measures the event loop it lives on: a timer asks to be called every few milliseconds, and how much later than that
/// it is called is one gap.
class GapMeter : public QObject
{
    Q_OBJECT
public:
    static constexpr int interval = 4; ///< ms

    explicit GapMeter(QObject *parent = nullptr);
    void start();
    void stop();
    /// What the gaps from now on are booked under, besides all of them.
    void setPlace(const QString &place) { m_place = place; }

    [[nodiscard]] const Gaps &all() const { return m_all; }
    [[nodiscard]] const std::map<QString, Gaps> &byPlace() const { return m_byPlace; }
    [[nodiscard]] double span() const { return m_span; } ///< ms measured

private:
    void tick();

    QTimer m_timer;
    QElapsedTimer m_since;
    QString m_place;
    Gaps m_all;
    std::map<QString, Gaps> m_byPlace;
    double m_span = 0;
};

} // namespace kd::app
