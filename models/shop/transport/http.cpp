// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shop/transport/http.h"

#include "models/base/log.h"
#include "models/shop/transport/breaker.h"
#include "models/shop/transport/exchange.h"
#include "models/shop/transport/request_builder.h"
#include "models/shop/transport/retry.h"
#include "models/shop/transport/wire_error.h"

#include <QNetworkProxy>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace kd::shop {

namespace {

constexpr auto area = "http";

// One token for two reasons to stop: the caller's, and the client going away.
class EitherStop
{
public:
    EitherStop(StopToken first, StopToken second)
        : m_first(std::move(first), [this] { m_source.request_stop(); })
        , m_second(std::move(second), [this] { m_source.request_stop(); })
    {}
    EitherStop(const EitherStop &) = delete;
    EitherStop &operator=(const EitherStop &) = delete;

    [[nodiscard]] StopToken token() const { return m_source.get_token(); }

private:
    StopSource m_source;
    std::stop_callback<std::function<void()>> m_first;
    std::stop_callback<std::function<void()>> m_second;
};

bool isFailureOfTheShop(const WireOutcome &outcome)
{
    if (!outcome.answer) {
        return outcome.answer.error().kind == Error::Kind::Network;
    }
    return isPassingStatus(outcome.answer->status) && outcome.answer->status != 429;
}

SendOutcome notSent(Error error)
{
    error.retrySafe = true;
    SendOutcome outcome;
    outcome.kind = SendOutcome::Kind::NotSent;
    outcome.error = std::move(error);
    return outcome;
}

SendOutcome unknown(Error error)
{
    error.retrySafe = false;
    SendOutcome outcome;
    outcome.kind = SendOutcome::Kind::Unknown;
    outcome.error = std::move(error);
    return outcome;
}

} // namespace

// Held by every running request too, so that a client destroyed too early takes nothing away from them.
class HttpClient::Private
{
public:
    Private(HttpSettings theSettings, Clock &theClock)
        : settings(std::move(theSettings))
        , clock(theClock)
        , breaker(settings.breakerFailures, settings.breakerRest)
        , tls(settings.base.scheme() == "https"_L1 ? tlsConfiguration(settings.caFile) : QSslConfiguration())
        , random(settings.jitterSeed == 0 ? QRandomGenerator::global()->generate() : settings.jitterSeed)
    {
        manager.setProxy(QNetworkProxy::NoProxy);
        manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        manager.setStrictTransportSecurityEnabled(false); // https only anyway, and nothing is to be remembered
        manager.setAutoDeleteReplies(false);
    }

    static QCoro::Task<Result<HttpAnswer>> read(std::shared_ptr<Private> d, HttpRequest request, StopToken stop);
    static QCoro::Task<SendOutcome> sendOnce(std::shared_ptr<Private> d, HttpRequest request, StopToken stop);

    [[nodiscard]] Result<WireRequest> prepared(const HttpRequest &request, bool once) const;
    [[nodiscard]] Error circuitOpen(const QString &doing) const;
    void account(const WireOutcome &outcome, Breaker::Pass pass);

    HttpSettings settings;
    Clock &clock;
    Breaker breaker;
    Result<QSslConfiguration> tls;
    QRandomGenerator random;
    QNetworkAccessManager manager; // after what its replies use, so that it goes first
    StopSource closing;
    Traffic traffic;
    int running = 0;
};

namespace {

struct Counted
{
    explicit Counted(int &theCount)
        : count(theCount)
    {
        ++count;
    }
    ~Counted() { --count; }
    Counted(const Counted &) = delete;
    Counted &operator=(const Counted &) = delete;
    int &count;
};

} // namespace

Result<WireRequest> HttpClient::Private::prepared(const HttpRequest &request, bool once) const
{
    if (!tls) {
        Error error = tls.error();
        error.doing = request.doing;
        return fail(std::move(error));
    }
    Result<WireRequest> wire = wireRequest(settings, request, once);
    if (wire) {
        wire->request.setSslConfiguration(*tls);
    }
    return wire;
}

Error HttpClient::Private::circuitOpen(const QString &doing) const
{
    Error error;
    error.kind = Error::Kind::Network;
    error.code = u"circuit_open"_s;
    error.doing = doing;
    error.retrySafe = true;
    error.retryAfterMs = breaker.restLeft(clock.elapsed()).count();
    return error;
}

void HttpClient::Private::account(const WireOutcome &outcome, Breaker::Pass pass)
{
    ++traffic.requests;
    traffic.bytesReceived += outcome.received;
    if (!outcome.answer && outcome.answer.error().kind == Error::Kind::Cancelled) {
        breaker.abandoned(pass);
    } else if (isFailureOfTheShop(outcome)) {
        ++traffic.errors;
        breaker.failed(pass, clock.elapsed());
    } else {
        traffic.errors += outcome.answer ? 0 : 1;
        breaker.succeeded();
    }
}

QCoro::Task<Result<HttpAnswer>> HttpClient::Private::read(std::shared_ptr<Private> d, HttpRequest request,
                                                          StopToken stop)
{
    const Counted counted(d->running);
    const EitherStop either(std::move(stop), d->closing.get_token());
    const StopToken token = either.token();
    const Result<WireRequest> prepared = d->prepared(request, false);
    if (!prepared) {
        co_return fail(prepared.error());
    }
    Millis left = prepared->limits.total;
    std::optional<Error> last;
    for (int attempt = 1;; ++attempt) {
        if (token.stop_requested()) {
            co_return cancelled(request.doing);
        }
        const Breaker::Pass pass = d->breaker.ask(d->clock.elapsed());
        if (pass == Breaker::Pass::Refused) {
            co_return fail(last ? *last : d->circuitOpen(request.doing));
        }
        WireRequest wire = *prepared;
        wire.limits.total = left;
        const Millis began = d->clock.elapsed();
        const ExchangeAwaiter exchange{std::make_shared<Exchange>(d->manager, d->clock, std::move(wire), token)};
        co_await exchange;
        left -= d->clock.elapsed() - began;
        const WireOutcome outcome = exchange.exchange->outcome();
        d->account(outcome, pass);
        if (outcome.answer) {
            const int status = outcome.answer->status;
            const bool isRedirect = status >= 300 && status < 400 && status != 304;
            if (!isRedirect && !isPassingStatus(status)) {
                co_return *outcome.answer;
            }
            last = answerAsError(*outcome.answer, request.doing, d->settings.base, d->clock.now());
        } else {
            last = outcome.answer.error();
        }
        last->retrySafe = true;
        // A shop that wants more patience than we have gets it from whoever called, not from a wait in here.
        const bool isPatient = Millis(last->retryAfterMs) <= prepared->limits.backoffMost;
        if (!isWorthAnotherRead(*last) || attempt >= prepared->limits.readAttempts || left <= Millis(0) || !isPatient) {
            co_return fail(*last);
        }
        const Millis jittered = jitteredWait(prepared->limits, attempt - 1, d->random.generateDouble());
        const Millis wait = std::max(jittered, Millis(last->retryAfterMs));
        logInfo(area, u"attempt "_s + QString::number(attempt) + u", again in "_s + QString::number(wait.count())
                    + u" ms: "_s + toLogLine(*last));
        const bool waited = co_await sleepFor(d->clock, wait, token);
        if (!waited) {
            co_return cancelled(request.doing);
        }
    }
}

QCoro::Task<SendOutcome> HttpClient::Private::sendOnce(std::shared_ptr<Private> d, HttpRequest request, StopToken stop)
{
    const Counted counted(d->running);
    const EitherStop either(std::move(stop), d->closing.get_token());
    const StopToken token = either.token();
    Result<WireRequest> prepared = d->prepared(request, true);
    if (!prepared) {
        co_return notSent(prepared.error());
    }
    if (token.stop_requested()) {
        const tl::unexpected<Error> stopped = cancelled(request.doing);
        co_return notSent(stopped.value());
    }
    const Breaker::Pass pass = d->breaker.ask(d->clock.elapsed());
    if (pass == Breaker::Pass::Refused) {
        co_return notSent(d->circuitOpen(request.doing));
    }
    const ExchangeAwaiter exchange{
        std::make_shared<Exchange>(d->manager, d->clock, std::move(prepared.value()), token)};
    co_await exchange;
    const WireOutcome outcome = exchange.exchange->outcome();
    d->account(outcome, pass);
    if (!outcome.answer) {
        logInfo(area, (outcome.bodyWasRead ? u"outcome unknown: "_s : u"not sent: "_s)
                    + toLogLine(outcome.answer.error()));
        co_return outcome.bodyWasRead ? unknown(outcome.answer.error()) : notSent(outcome.answer.error());
    }
    const int status = outcome.answer->status;
    if (status >= 300 && status < 400) {
        // Whoever redirects may have acted before.
        co_return unknown(answerAsError(*outcome.answer, request.doing, d->settings.base, d->clock.now()));
    }
    if (status < 300 && !outcome.answerProven) {
        Error error;
        error.kind = Error::Kind::Network;
        error.code = u"answer_cut"_s;
        error.detail = u"nothing says where the body ends"_s;
        error.doing = request.doing;
        error.httpStatus = status;
        co_return unknown(std::move(error));
    }
    SendOutcome answered;
    answered.kind = SendOutcome::Kind::Answered;
    answered.answer = *outcome.answer;
    co_return answered;
}

HttpClient::HttpClient(HttpSettings settings, Clock &clock)
    : d(std::make_shared<Private>(std::move(settings), clock))
{}

HttpClient::~HttpClient()
{
    if (d->running > 0) {
        logError(area, QString::number(d->running) + u" request(s) outlive their client"_s);
    }
    d->closing.request_stop();
}

QCoro::Task<Result<HttpAnswer>> HttpClient::read(HttpRequest request, StopToken stop)
{
    return Private::read(d, std::move(request), std::move(stop));
}

QCoro::Task<SendOutcome> HttpClient::sendOnce(HttpRequest request, StopToken stop)
{
    return Private::sendOnce(d, std::move(request), std::move(stop));
}

bool HttpClient::isCircuitOpen() const
{
    return d->breaker.isOpen(d->clock.elapsed());
}

HttpClient::Traffic HttpClient::traffic() const
{
    return d->traffic;
}

QByteArray HttpAnswer::header(QByteArrayView name) const
{
    return headerOf(headers, name);
}

} // namespace kd::shop
