// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/http.h"
#include "app/practice/world.h"

/// One request against the value tree. Pure but for the tree it is given: the same tree, request and time give the same
/// tree and answer, which is what makes a log of requests a complete record of the shop (changes.h).
namespace kd::practice {

/// What the payment side does when it is asked to send money back.
enum class Gateway {
    Pays,
    PaysButTimesOut, ///< the money moves, the shop hears nothing, deletes its record and answers 500
};

struct Call
{
    Request request;
    Instant now;
    QString baseUrl; ///< "https://127.0.0.1:8443", no slash at its end
    Gateway gateway = Gateway::Pays;
};

/// Two key pairs as in the real shop, WooCommerce's and License Manager's own, and a WooCommerce pair that may only
/// read.
struct Credentials
{
    QString key;
    QString secret;
    QString readKey;
    QString readSecret;
    QString licenseKey;
    QString licenseSecret;
};

/// The refusal, when the request's credentials do not open its path; nullopt lets it through. `/practice/*` is open to
/// whoever reaches the loopback address it is served on.
[[nodiscard]] std::optional<Response> refuseAccess(const Credentials &credentials, const Request &request);

[[nodiscard]] Response perform(World &world, const Call &call);

} // namespace kd::practice
