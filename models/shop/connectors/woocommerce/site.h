// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/shop/transport/http.h"

#include <QSet>
#include <QString>
#include <QTimeZone>
#include <QUrl>
#include <optional>

namespace kd::shop::woo {

/// What the index of the REST interface says about the shop.
struct Site
{
    QString root; ///< "/wp-json", or "/index.php/wp-json" for plain permalinks
    QString title;
    QString zoneName; ///< IANA name; "UTC+05:30" where the shop only keeps an offset; empty when it says neither
    QTimeZone zone;   ///< invalid when the shop says neither
    QSet<QString> namespaces;

    [[nodiscard]] bool hasLicenses() const { return namespaces.contains(QStringLiteral("lmfwc/v2")); }
};

/// Relied upon: namespaces with "wc/v3"; without it, and for JSON that is no index, the error is "not_woocommerce".
[[nodiscard]] Result<Site> readSite(const QByteArray &body, const QString &root, const QString &doing);

/// The Date header, to the second; nullopt without one.
[[nodiscard]] std::optional<Instant> shopTime(const HttpAnswer &answer);

/// What people paste: a trailing slash and the interface's own path are taken off.
[[nodiscard]] QUrl shopAddress(QUrl pasted);

} // namespace kd::shop::woo
