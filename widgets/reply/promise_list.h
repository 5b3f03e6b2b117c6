// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trade/case_record.h"

#include <QWidget>

class QVBoxLayout;

namespace kd::lists {
class Session;
}

namespace kd::ui {

/// The promises of a case that nobody has kept yet, the next due first, each with the button that says it was kept.
/// Takes no room when there are none.
class PromiseList : public QWidget
{
    Q_OBJECT
public:
    explicit PromiseList(lists::Session &session, QWidget *parent = nullptr);
    void setCase(const CaseRecord &record);
    /// Asks for the next one due.
    void keepNext();

private:
    lists::Session &m_session;
    QVBoxLayout *m_rows;
    CaseRecord m_record;
    std::vector<CasePromise> m_shown;
    std::ptrdiff_t m_late = 0; ///< how many of them were shown as late
};

} // namespace kd::ui
