// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>

namespace kd::shop {

/// TLS 1.2 or newer, trusting the system's authorities and those of the PEM file (none when the path is empty). The
/// authorities are set explicitly, so that Qt does not load others on demand.
/// Error Storage "ca_file_unreadable" when the file is missing or holds no certificate.
[[nodiscard]] Result<QSslConfiguration> tlsConfiguration(const QString &caFile);

/// Codes and detail of what Qt calls an error, without any address, header or text of the shop in them.
/// `answering`: the header of an answer had come.
[[nodiscard]] Error wireError(QNetworkReply::NetworkError error, const QList<QSslError> &tls, bool answering);

} // namespace kd::shop
