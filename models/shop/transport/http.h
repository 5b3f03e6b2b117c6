// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/error.h"
#include "models/base/secret.h"
#include "models/base/stop.h"

#include <QByteArray>
#include <QCoroTask>
#include <QList>
#include <QString>
#include <QUrl>
#include <memory>
#include <optional>
#include <utility>

/// The one HTTP layer of the desk. It alone retries, and only reads. One thread (the one it was made on).
///
/// Codes of the errors it makes, which are stable:
/// - Network: host_not_found, connection_refused, connection_closed (before an answer began), network_failed,
///   tls_failed, certificate_untrusted, certificate_wrong_host, certificate_expired (or not yet valid),
///   timed_out_connect, timed_out_first_byte, stalled, timed_out_total, answer_cut, circuit_open
/// - Protocol: answer_too_large, answer_garbled (no HTTP, or a compression that was not asked for)
/// - Http: redirected, service_unavailable (502, 503, 504 to the last attempt)
/// - RateLimited: rate_limited (429 to the last attempt)
/// - Refused: not_https · Storage: ca_file_unreadable · Cancelled: cancelled · Internal: request_invalid
///
/// `httpStatus` is set when an answer had begun, `retryAfterMs` when the shop (or the open circuit) asks to wait.
/// Neither errors nor logs hold a path, a query, a header or a body; only `doing`, a host, and names of errors.
namespace kd::shop {

using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

/// Limits of one request. The figures are those of the design's network promises.
struct HttpLimits
{
    Millis connect{10'000};   ///< until the connection stands, TLS included
    Millis firstByte{30'000}; ///< from then until the header of the answer is there
    Millis stall{20'000};     ///< between two bytes; also what ends a close inside a chunk's size, which Qt misses
    Millis total{120'000};    ///< over all, without the waits between retries
    qint64 maxBytes = 64 * 1024 * 1024; ///< of the decoded body; beyond it: Protocol "answer_too_large"
    int readAttempts = 4;     ///< reads only; writes have exactly one
    Millis backoffFirst{500}; ///< full jitter: a random time between 0 and min(backoffMost, first · 2^n)
    Millis backoffMost{60'000};
};

/// What a shop is reached with. https only; `allowPlainHttp` exists for tests against loopback and is refused for
/// any other host.
struct HttpSettings
{
    QUrl base;             ///< scheme, host, port and path prefix
    QString caFile;        ///< PEM file trusted in addition to the system's authorities; empty: none
    QByteArray userAgent = "Kamidesk";
    bool allowPlainHttp = false;
    int breakerFailures = 5;       ///< so many failures in a row open the circuit …
    Millis breakerRest{30'000};    ///< … for so long; then one probe is let through
    quint32 jitterSeed = 0;        ///< 0: random
    HttpLimits limits;
};

struct HttpRequest
{
    QByteArray method = "GET";  ///< GET and HEAD are reads unless they change something: then use sendOnce
    QString path;               ///< appended to the base, percent-encoding left as given
    QList<std::pair<QString, QString>> query; ///< encoded here, "+" included
    HeaderList headers;         ///< Authorization goes here; never logged
    QByteArray body;
    QByteArray contentType = "application/json";
    QString doing;              ///< for errors and logs: "refund order 29"
    std::optional<HttpLimits> limits;
};

struct HttpAnswer
{
    int status = 0;
    HeaderList headers;
    /// Decoded (gzip) and complete: a cut body is an Error and never an answer. What proves it is a Content-Length,
    /// gzip's checksum, or the closing bracket when the answer says it is JSON. Only a text that is none of these and
    /// ends with its last chunk or with the connection may be cut (Qt does not tell), so it must not be taken for a yes.
    QByteArray body;
    Millis took{0};

    /// The first header of that name, letter case ignored; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// What became of a request that changes the shop.
struct SendOutcome
{
    enum class Kind {
        NotSent,  ///< certain that no byte of the body left; the same operation may be tried again
        Answered, ///< a complete answer of any status; what it means is the connector's business
        Unknown,  ///< it may or may not have arrived: read back, never send again by guess
    };
    Kind kind = Kind::Unknown;
    HttpAnswer answer; ///< only when Answered
    Error error;       ///< why, when NotSent or Unknown
};

/// Outlives its requests: stop them and wait before it goes. Destroyed earlier it logs an error and cancels them.
class HttpClient
{
public:
    HttpClient(HttpSettings settings, Clock &clock);
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    /// GET or HEAD without side effects. Retried on network errors, 429, 502, 503, 504 (full jitter, and no earlier than
    /// Retry-After; a shop that asks for more than `backoffMost` gets no further attempt); every other status is an
    /// answer. Redirects are never followed: a 3xx is an Error "redirected" that names the host it points to. An open
    /// circuit fails at once with code "circuit_open". Below the attempts counted here, Qt itself may repeat a read
    /// whose connection closes before the answer begins; that changes nothing in the shop.
    [[nodiscard]] QCoro::Task<Result<HttpAnswer>> read(HttpRequest request, StopToken stop);

    /// Anything that changes the shop: POST, PUT, DELETE, and GETs with side effects. Leaves at most once, whatever
    /// the network does; see SendOutcome. A stop before the first byte is NotSent, after it Unknown. An empty body goes
    /// out as "{}" of application/json, because only a request with a body can be kept from leaving twice. Unknown also:
    /// any 3xx, and a 2xx whose end nothing proves.
    [[nodiscard]] QCoro::Task<SendOutcome> sendOnce(HttpRequest request, StopToken stop);

    /// True while the breaker lets nothing through, and until when.
    [[nodiscard]] bool isCircuitOpen() const;

    struct Traffic
    {
        qint64 requests = 0;
        qint64 errors = 0;
        qint64 bytesReceived = 0;
    };
    [[nodiscard]] Traffic traffic() const;

private:
    class Private;
    std::shared_ptr<Private> d; ///< running requests hold it too
};

/// "Basic dXNlcjpwYXNz", for HttpRequest::headers.
[[nodiscard]] QByteArray basicAuthorization(const QString &user, const Secret &password);

} // namespace kd::shop
