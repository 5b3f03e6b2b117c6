// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/incident_list.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace kd::style {
class ElidedLabel;
}

namespace kd::ui {

/// One incident: what it is, what its buyers are told, its cases with the most urgent on top.
class IncidentDetail : public QWidget
{
    Q_OBJECT
public:
    explicit IncidentDetail(QWidget *parent = nullptr);
    void setNames(const QMap<QString, QString> &nameOfProfile) { m_names = nameOfProfile; }
    void setShopNames(const QMap<QString, QString> &nameOfShop) { m_shops = nameOfShop; }
    void setScreen(const desk::IncidentScreen &screen, Instant now);
    void tick(Instant now);
    [[nodiscard]] CaseId currentCase() const; ///< empty: none is chosen
    void focusCases();

Q_SIGNALS:
    void caseWanted(kd::CaseId caseId);
    void linkWanted();
    void currentChanged();

private:
    void showMessage(const desk::IncidentScreen &screen, Instant now);

    QMap<QString, QString> m_names;
    QMap<QString, QString> m_shops;
    lists::IncidentCaseList m_model;
    IncidentId m_incident;
    style::ElidedLabel *m_title;
    QLabel *m_facts;
    QLabel *m_message;
    QLabel *m_told;
    QPushButton *m_fitting;
    QTableView *m_cases;
    QLabel *m_empty;
};

} // namespace kd::ui
