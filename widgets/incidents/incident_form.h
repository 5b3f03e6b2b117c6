// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "widgets/style/sheet.h"

class QDateTimeEdit;

namespace kd::lists {
class Session;
}

namespace kd::ui {

/// The fields that say what an incident is, in a sheet that asks for it.
class IncidentForm
{
public:
    /// `facts` stand in the fields beforehand.
    IncidentForm(style::Sheet &sheet, const IncidentFacts &facts, const std::vector<desk::ShopStatus> &shops);
    [[nodiscard]] IncidentFacts facts() const;
    /// Whenever one of the fields says something else.
    void onChange(const std::function<void()> &changed);

private:
    style::Sheet &m_sheet;
    QDateTimeEdit *m_since;
};

/// A time in a form, to the minute, in this machine's zone.
[[nodiscard]] QDateTimeEdit *timeField(const QString &objectName, const QString &name, Instant at);
[[nodiscard]] Instant timeIn(const QDateTimeEdit &field);

} // namespace kd::ui
