// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <functional>
#include <vector>

class QTimer;
class QWidget;

namespace kd::app {

/// Walks a list of steps: does one, looks until its expectation holds, takes a picture, goes on. Never blocks.
class Tour : public QObject
{
    Q_OBJECT
public:
    struct Step
    {
        QString name;                ///< what is said and what the picture is called
        std::function<bool()> act;   ///< false: try again (what is to be clicked is not there yet)
        std::function<bool()> until; ///< what must come of it
        int withinMs = 30'000;
    };

    /// `pictures`: a folder, made if missing; empty: none are taken.
    Tour(QWidget *window, std::vector<Step> steps, QString pictures, QObject *parent = nullptr);
    void start();
    [[nodiscard]] const QString &failedStep() const { return m_failed; }

Q_SIGNALS:
    void said(const QString &line);
    void finished(bool held);

private:
    void look();
    void picture(const QString &name);
    void end(bool held);

    QWidget *m_window;
    std::vector<Step> m_steps;
    QString m_pictures;
    QTimer *m_timer;
    QElapsedTimer m_since;
    size_t m_at = 0;
    bool m_acted = false;
    QString m_failed;
};

} // namespace kd::app
