// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/incidents/incident_form.h"

#include "models/lists/incident_text.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateTimeEdit>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using kd::style::Sheet;

namespace kd::ui {

namespace {

struct IncidentFormText
{
    Q_DECLARE_TR_FUNCTIONS(kd::ui::IncidentForm)
};

} // namespace

QDateTimeEdit *timeField(const QString &objectName, const QString &name, Instant at)
{
    auto *field = new QDateTimeEdit(QDateTime::fromMSecsSinceEpoch(at.millis()));
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    field->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return field;
}

Instant timeIn(const QDateTimeEdit &field)
{
    return Instant(field.dateTime().toMSecsSinceEpoch());
}

IncidentForm::IncidentForm(Sheet &sheet, const IncidentFacts &facts, const std::vector<desk::ShopStatus> &shops)
    : m_sheet(sheet)
    , m_since(timeField(u"incident_since"_s, IncidentFormText::tr("Since"), facts.since))
{
    QList<Sheet::Choice> causes;
    for (const IncidentCause cause : allIncidentCauses()) {
        causes.emplace_back(id(cause), lists::label(cause));
    }
    QList<Sheet::Choice> where{{QString(), IncidentFormText::tr("All shops")}};
    for (const desk::ShopStatus &shop : shops) {
        where.emplace_back(shop.row.id.value(), shop.row.name);
    }
    sheet.addText(u"incident_title"_s, IncidentFormText::tr("Title"), facts.title, true);
    sheet.addChoice(u"incident_cause"_s, IncidentFormText::tr("Cause"), causes, id(facts.cause));
    sheet.addChoice(u"incident_shop"_s, IncidentFormText::tr("Shop"), where, facts.shop.value());
    sheet.addWidget(IncidentFormText::tr("Since"), m_since);
}

IncidentFacts IncidentForm::facts() const
{
    const Sheet::Values values = m_sheet.values();
    return {values.value(u"incident_title"_s),
            incidentCauseFromId(values.value(u"incident_cause"_s)).value_or(IncidentCause::Other),
            ShopId(values.value(u"incident_shop"_s)), timeIn(*m_since)};
}

void IncidentForm::onChange(const std::function<void()> &changed)
{
    for (const QString &choice : {u"incident_cause"_s, u"incident_shop"_s}) {
        QObject::connect(m_sheet.findChild<QComboBox *>(choice), &QComboBox::currentIndexChanged, &m_sheet, changed);
    }
    QObject::connect(m_since, &QDateTimeEdit::dateTimeChanged, &m_sheet, changed);
}

} // namespace kd::ui
