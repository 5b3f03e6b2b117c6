// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shop/transport/exchange.h"

namespace kd::shop {

/// The request as it goes on the wire, without the TLS configuration.
/// Errors: Refused "not_https"; Internal "request_invalid" for a method or header that would break the wire format, or
/// a read with another method than GET and HEAD.
[[nodiscard]] Result<WireRequest> wireRequest(const HttpSettings &settings, const HttpRequest &request, bool once);

/// Where a 3xx points: scheme, host and port only, because paths and queries may hold keys. Empty when it does not say.
[[nodiscard]] QString redirectTarget(const HttpAnswer &answer, const QUrl &base);

} // namespace kd::shop
