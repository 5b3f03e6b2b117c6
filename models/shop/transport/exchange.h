// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shop/transport/http.h"
#include "models/shop/transport/http_body.h"
#include "models/shop/transport/once_device.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslError>
#include <coroutine>

namespace kd::shop {

/// What goes on the wire.
struct WireRequest
{
    QNetworkRequest request;
    QByteArray method;
    QString doing;
    HttpLimits limits; ///< `total` is what is left of it for this one
    /// Of a request that changes the shop, never empty then: it leaves once. None: a read, which Qt itself may repeat.
    std::optional<QByteArray> onceBody;
};

struct WireOutcome
{
    Result<HttpAnswer> answer = tl::unexpected<Error>(Error{});
    bool bodyWasRead = false; ///< Qt asked for the body: it may have left, wholly or in part
    bool answerProven = false; ///< the end of the answer was seen and not only presumed (HttpBody::End)
    qint64 received = 0;
};

/// One request, from its start until its answer is whole, a limit is hit, the network fails or a stop is asked for.
/// Await it through ExchangeAwaiter. It is resumed from the event loop, never inside a call of Qt's network code.
class Exchange final : public QObject
{
    Q_OBJECT

public:
    Exchange(QNetworkAccessManager &manager, Clock &clock, WireRequest request, StopToken stop);
    ~Exchange() override;

    void start(std::coroutine_handle<> waiting);
    [[nodiscard]] const WireOutcome &outcome() const { return m_outcome; }

private:
    enum class Stage { Connecting, Waiting, Receiving, Done };

    void sendRequest();
    void onConnected();
    void onHeaders();
    void onBytes();
    void onFinished();
    void takeBytes();

    [[nodiscard]] Millis deadline() const;
    [[nodiscard]] Error timeOut() const;
    void arm();
    void onTimer();
    void giveUp(Error error);
    void conclude(Result<HttpAnswer> answer);
    [[nodiscard]] Error completed(Error error) const;

    QNetworkAccessManager &m_manager;
    Clock &m_clock;
    WireRequest m_request;
    StopToken m_stop;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
    std::coroutine_handle<> m_waiting;

    QNetworkReply *m_reply = nullptr;
    std::shared_ptr<OnceDevice::Use> m_use = std::make_shared<OnceDevice::Use>();
    QList<QSslError> m_tlsErrors;
    HttpAnswer m_answer;
    std::unique_ptr<HttpBody> m_body; ///< from the header of the answer on
    Stage m_stage = Stage::Connecting;
    Millis m_started{0};
    Millis m_stageBegan{0}; ///< or the last byte, while receiving
    Millis m_armed{-1};     ///< the earliest wake-up asked of the clock; -1 when there is none
    WireOutcome m_outcome;
};

// QCoro copies what is awaited, so the exchange itself stays on the heap.
struct ExchangeAwaiter
{
    std::shared_ptr<Exchange> exchange;
    [[nodiscard]] bool await_ready() const { return false; }
    void await_suspend(std::coroutine_handle<> handle) const { exchange->start(handle); }
    void await_resume() const {}
};

} // namespace kd::shop
