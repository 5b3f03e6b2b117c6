// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/outcome.h"

#include <QWidget>

class QVBoxLayout;

namespace kd::ui {

/// An action whose outcome is not known, as far as it is known: what was asked, when it was sent and read back, what
/// the order looked like before, what the shop shows now and what follows from that.
class OutcomeView : public QWidget
{
    Q_OBJECT
public:
    explicit OutcomeView(QWidget *parent = nullptr);
    void setOutcome(const desk::Outcome &outcome, Instant now);
    void clear();

private:
    void addPart(const QString &title, const QStringList &lines, const QString &kind = {});

    QVBoxLayout *m_parts;
};

} // namespace kd::ui
