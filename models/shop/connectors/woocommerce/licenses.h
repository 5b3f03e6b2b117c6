// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shop/connectors/woocommerce/json.h"
#include "models/trade/order.h"

/// License Manager's rows. Its times are UTC and do not say so; its answers stand in {"success","data"}, and a failure
/// may come as HTTP 200 with data.errors. Errors never carry its messages: they contain the key.
namespace kd::shop::woo {

/// 1 sold, 2 delivered, 3 "active", which means in stock, 4 inactive.
[[nodiscard]] CardState cardState(int status);

/// Relied upon: id, licenseKey, status. License Manager knows no supplier and no batch; a shop that adds "meta":
/// {"supplier","batch"} to its rows is understood.
/// Card::uses is empty only when the row says so and counts no activation: the list of a used key may be left out.
[[nodiscard]] Result<Card> readCard(const Json &row, const QString &doing);
/// {"success":true,"data":{row}}, the answer about one key.
[[nodiscard]] Result<Card> readCardAnswer(const QByteArray &body, const QString &doing);
/// The answer of licenses/validate/<key>, which only reads: every activation of the key, ended ones too.
[[nodiscard]] Result<std::vector<CardUse>> readUses(const QByteArray &body, const QString &doing);

/// The one unpaged answer of GET /licenses, handed out piece by piece.
class CardList
{
public:
    CardList(QByteArray body, QString doing);
    /// At most `most` cards; empty at the end.
    [[nodiscard]] Result<std::vector<Card>> next(int most);

private:
    QString m_doing;
    std::optional<Error> m_error;
    std::unique_ptr<JsonRows> m_rows;
};

} // namespace kd::shop::woo
