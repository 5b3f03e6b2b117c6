// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/base/money.h"
#include "models/shop/connectors/woocommerce/json.h"

#include <QTimeZone>
#include <optional>

namespace kd::shop::woo {

/// Reads the members of one object and remembers the first that is missing or unreadable, so that a parser is a list of
/// fields with one check at its end. need…() are the fields we rely on: without them the object is an error that names
/// them ("field_missing", "field_unreadable"). All others come back empty when absent, null or of another type, because
/// plugins rewrite what they please.
class Fields
{
public:
    /// Both outlive this object. An `object` that is none misses every field.
    Fields(const Json &object, const QString &doing);

    [[nodiscard]] QString needText(QByteArrayView name); ///< text or the digits of a number, not empty
    [[nodiscard]] QString needId(QByteArrayView name);   ///< digits, above zero
    [[nodiscard]] Money needMoney(QByteArrayView name, Currency currency);
    [[nodiscard]] bool needFlag(QByteArrayView name);
    [[nodiscard]] const Json &needList(QByteArrayView name);

    [[nodiscard]] QString text(QByteArrayView name) const;
    [[nodiscard]] QString id(QByteArrayView name) const; ///< empty for 0, null and none
    [[nodiscard]] std::optional<int> whole(QByteArrayView name) const;
    [[nodiscard]] std::optional<bool> flag(QByteArrayView name) const; ///< true, "yes", 1, "1" and their opposites
    [[nodiscard]] const Json &list(QByteArrayView name) const;         ///< an empty one when there is none
    [[nodiscard]] const Json &object(QByteArrayView name) const;       ///< an empty one when there is none

    /// A time as WooCommerce writes it: `name` is local to the shop, `name`_gmt is UTC and wins. Without the second,
    /// and when `zone` is valid, the first is read in that zone.
    [[nodiscard]] std::optional<Instant> time(const QByteArray &name, const QTimeZone &zone) const;
    /// A time in UTC that does not say so ("2026-11-22 04:28:50").
    [[nodiscard]] std::optional<Instant> utcTime(QByteArrayView name) const;

    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] const Error &error() const { return *m_error; } ///< only when failed()
    /// For fields that are there and yet cannot be true.
    void reject(QByteArrayView name, const QString &why);

private:
    void miss(QByteArrayView name);

    const Json &m_object;
    const QString &m_doing;
    std::optional<Error> m_error;
};

/// The value of the last entry of that key in a WooCommerce meta_data list; empty when it is no text or number.
[[nodiscard]] QString metaText(const Json &metaData, QStringView key);

} // namespace kd::shop::woo
