// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

#include <QJsonArray>
#include <QJsonObject>

/// Values as the console prints them (docs/ctl.md): snake_case, ids of the trade, money as …_minor with currency, times as
/// ISO 8601 in UTC. Keys and contacts are masked: whoever needs one in clear asks for a reveal, which goes on record.
namespace kd::ctl {

enum class Reach { Known, NotAsked };
/// `reach` NotAsked: nobody has asked the shop, so "online" is left out; it would always be false.
[[nodiscard]] QJsonObject toJson(const desk::ShopStatus &status, Reach reach = Reach::Known);
[[nodiscard]] QJsonObject toJson(const shop::ShopProfile &profile);
[[nodiscard]] QJsonObject toJson(const store::ProfileRow &profile);
[[nodiscard]] QJsonObject toJson(const store::Hit &hit);
[[nodiscard]] QJsonObject toJson(const Order &order);
[[nodiscard]] QJsonObject toJson(const Card &card);
[[nodiscard]] QJsonObject toJson(const Intent &intent);
[[nodiscard]] QJsonObject toJson(const store::IntentRow &row);
[[nodiscard]] QJsonObject toJson(const refunds::RunningRefund &refund);
[[nodiscard]] QJsonObject toJson(const refunds::Total &total);
[[nodiscard]] QJsonObject toJson(const desk::IncidentLine &line);
[[nodiscard]] QJsonObject toJson(const desk::IncidentCase &one);
[[nodiscard]] QJsonObject toJson(const desk::EndPreview &end);
[[nodiscard]] QJsonObject toJson(const IncidentMessage &message);
[[nodiscard]] QJsonObject toJson(const incidents::Apart &apart);
[[nodiscard]] QJsonObject toJson(const JournalEntry &entry);
[[nodiscard]] QJsonObject toJson(const store::JournalCheck &check);
[[nodiscard]] QJsonObject toJson(const CaseEvidence &piece);
[[nodiscard]] QJsonObject toJson(const store::CaseRow &row);
[[nodiscard]] QJsonObject toJson(const desk::CaseScreen &screen);
[[nodiscard]] QJsonObject findingJson(const Finding &finding);
[[nodiscard]] QJsonObject toJson(const playbook::ClockReading &clock);
[[nodiscard]] QJsonObject toJson(const casework::OrderMatch &match);

/// Inserts "<name>_minor" and "currency".
void insertMoney(QJsonObject &object, const QString &name, const Money &money);
void insertTime(QJsonObject &object, const QString &name, const std::optional<Instant> &at);

template<typename List>
[[nodiscard]] QJsonArray arrayOf(const List &list)
{
    QJsonArray array;
    for (const auto &value : list) {
        array.append(toJson(value));
    }
    return array;
}

} // namespace kd::ctl
