// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shop/transport/retry.h"

#include "models/shop/transport/request_builder.h"

#include <QLocale>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace kd::shop {

namespace {

std::optional<Instant> httpDate(const QByteArray &text)
{
    // Only the one form that servers may still send (RFC 9110, 5.6.7); its names are English everywhere.
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!time.isValid()) {
        return std::nullopt;
    }
    time.setTimeZone(QTimeZone::utc());
    return Instant(time.toMSecsSinceEpoch());
}

} // namespace

Millis retryAfter(const HttpAnswer &answer, Instant now)
{
    const QByteArray text = answer.header("Retry-After").trimmed();
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber) {
        constexpr qint64 day = 24 * 60 * 60; // nobody waits longer, and it cannot overflow
        return seconds < 0 ? Millis(-1) : Millis(std::min(seconds, day) * 1000);
    }
    const std::optional<Instant> until = httpDate(text);
    if (!until) {
        return Millis(-1);
    }
    const Instant from = httpDate(answer.header("Date")).value_or(now);
    return std::max(*until - from, Millis(0));
}

Millis jitteredWait(const HttpLimits &limits, int retry, double random)
{
    const double most = std::min(static_cast<double>(limits.backoffMost.count()),
                                 std::ldexp(static_cast<double>(limits.backoffFirst.count()), retry));
    return Millis(static_cast<qint64>(std::floor(random * (most + 1))));
}

bool isPassingStatus(int status)
{
    return status == 429 || status == 502 || status == 503 || status == 504;
}

// A certificate does not become right within a minute.
bool isWorthAnotherRead(const Error &error)
{
    return error.kind == Error::Kind::RateLimited || error.code == "service_unavailable"_L1
        || (error.kind == Error::Kind::Network && !error.code.startsWith("certificate_"_L1));
}

Error answerAsError(const HttpAnswer &answer, const QString &doing, const QUrl &base, Instant now)
{
    Error error;
    error.doing = doing;
    error.httpStatus = answer.status;
    if (answer.status >= 300 && answer.status < 400) {
        error.kind = Error::Kind::Http;
        error.code = u"redirected"_s;
        error.detail = redirectTarget(answer, base);
        return error;
    }
    error.kind = answer.status == 429 ? Error::Kind::RateLimited : Error::Kind::Http;
    error.code = answer.status == 429 ? u"rate_limited"_s : u"service_unavailable"_s;
    error.retryAfterMs = retryAfter(answer, now).count();
    return error;
}

} // namespace kd::shop
