// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QByteArray>

namespace kd::practice {

/// A certificate for 127.0.0.1 and localhost, signed by an authority whose own key is forgotten at once: whoever trusts
/// `authority` trusts this one server and nothing else, ever. EC P-256, 800 days (Apple's libraries refuse 825).
struct Certificate
{
    QByteArray authority; ///< PEM, for the desk's --ca
    QByteArray server;    ///< PEM
    QByteArray key;       ///< PEM, secret
};

/// Error Internal "certificate_not_made" with libcrypto's words.
[[nodiscard]] Result<Certificate> makeCertificate();

} // namespace kd::practice
