// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace kd {

/// Why something did not happen. A plain value; safe to copy between threads.
///
/// `doing`, `code` and `detail` are for logs and support and never contain card keys, tokens or contacts. The sentence
/// for people is made at the edge (models/desk/error_text.h) from `kind` and `code`, and translated there.
struct [[nodiscard]] Error
{
    enum class Kind {
        Network,     ///< nothing usable came back: no route, TLS, time-out, cut connection
        Http,        ///< the shop answered with a status that is no success and no documented refusal
        Protocol,    ///< an answer that is not what the interface promises (HTML for JSON, a field missing)
        Parse,       ///< text that cannot be read: amount, time, JSON, TOML
        RateLimited, ///< the shop asks to wait; see retryAfterMs
        Refused,     ///< the shop or a rule of ours says no
        Conflict,    ///< somebody else was faster, or the facts have changed
        Storage,     ///< SQLite or the disk
        Cancelled,   ///< an outcome, not a failure
        Internal,    ///< a broken promise inside the program
    };

    Kind kind = Kind::Internal;
    QString doing = {};       ///< what was being done: "refund order", "read page 3 of orders"
    QString code = {};        ///< stable, machine-readable, snake_case: "wrong_credentials", "certificate_untrusted"
    QString detail = {};      ///< the original words of the shop or library, shortened, without secrets
    QString shop = {};        ///< shop id, empty when no shop is involved
    QString order = {};       ///< the shop's order id, empty when none is
    bool retrySafe = false;   ///< the same request may be made again without changing anything twice
    int httpStatus = 0;       ///< 0 when there was no answer
    qint64 retryAfterMs = -1; ///< what the shop asked for; -1 when it did not

    bool operator==(const Error &) const = default;
};

/// "No row" is never an Error: use Result<std::optional<T>>.
template<typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] QString name(Error::Kind kind);

/// One line for logs: "refused woocommerce_rest_invalid_order while refund order (shop s1, http 400): …".
[[nodiscard]] QString toLogLine(const Error &error);

[[nodiscard]] tl::unexpected<Error> fail(Error::Kind kind, QString code, QString doing, QString detail = {});
[[nodiscard]] tl::unexpected<Error> cancelled(QString doing);
[[nodiscard]] inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }

} // namespace kd
