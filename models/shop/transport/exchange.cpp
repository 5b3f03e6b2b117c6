// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shop/transport/exchange.h"

#include "models/shop/transport/wire_error.h"

#include <QCoreApplication>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace kd::shop {

namespace {

Error problem(Error::Kind kind, const QString &code, const QString &detail = {})
{
    Error error;
    error.kind = kind;
    error.code = code;
    error.detail = detail;
    return error;
}

// Qt makes errors of statuses from 400 on; for us such an answer is as whole as any other.
bool isOnlyAStatus(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::NoError) {
        return true;
    }
    if (status >= 300 && status < 400 && error == QNetworkReply::ContentReSendError) {
        return true; // for 307 and 308 Qt wants to rewind the body even where redirects are left to us
    }
    const bool failedOnTheWay = error < QNetworkReply::ProxyConnectionRefusedError
        || error == QNetworkReply::ContentReSendError || error == QNetworkReply::ProtocolUnknownError
        || error == QNetworkReply::ProtocolFailure;
    return status >= 400 && !failedOnTheWay;
}

} // namespace

Exchange::Exchange(QNetworkAccessManager &manager, Clock &clock, WireRequest request, StopToken stop)
    : m_manager(manager)
    , m_clock(clock)
    , m_request(std::move(request))
    , m_stop(std::move(stop))
{}

Exchange::~Exchange()
{
    m_onStop.reset();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->deleteLater();
    }
}

void Exchange::start(std::coroutine_handle<> waiting)
{
    m_waiting = waiting;
    m_started = m_clock.elapsed();
    m_stageBegan = m_started;
    sendRequest();
    connect(m_reply, &QNetworkReply::encrypted, this, &Exchange::onConnected);
    connect(m_reply, &QNetworkReply::requestSent, this, &Exchange::onConnected);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::onHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::onBytes);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::onFinished);
    arm();
    m_onStop.emplace(m_stop, [this] {
        // From the event loop: whoever asked to stop must not run the rest of the coroutine inside the call.
        QMetaObject::invokeMethod(
            this, [this] { giveUp(problem(Error::Kind::Cancelled, u"cancelled"_s)); }, Qt::QueuedConnection);
    });
}

void Exchange::sendRequest()
{
    if (!m_request.onceBody) {
        m_reply = m_request.method == "HEAD" ? m_manager.head(m_request.request) : m_manager.get(m_request.request);
        return;
    }
    auto *const body = new OnceDevice(*std::exchange(m_request.onceBody, std::nullopt), m_use);
    m_request.request.setHeader(QNetworkRequest::ContentLengthHeader, body->bytesAvailable());
    m_request.request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    m_reply = m_manager.sendCustomRequest(m_request.request, m_request.method, body);
    body->setParent(m_reply);
}

void Exchange::onConnected()
{
    if (m_stage == Stage::Connecting) {
        m_stage = Stage::Waiting;
        m_stageBegan = m_clock.elapsed();
        arm();
    }
}

void Exchange::onHeaders()
{
    if (m_stage == Stage::Done || m_body) {
        return;
    }
    m_stage = Stage::Receiving;
    m_stageBegan = m_clock.elapsed();
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.headers = m_reply->rawHeaderPairs();
    const bool expected = m_request.method != "HEAD" && m_answer.status != 204 && m_answer.status != 304;
    m_body = std::make_unique<HttpBody>(m_answer.headers, expected, m_request.limits.maxBytes);
    arm();
}

void Exchange::onBytes()
{
    takeBytes();
}

void Exchange::takeBytes()
{
    if (m_stage == Stage::Done || m_reply->bytesAvailable() == 0) {
        return;
    }
    onHeaders();
    const QByteArray bytes = m_reply->readAll();
    m_outcome.received += bytes.size();
    m_stageBegan = m_clock.elapsed();
    switch (m_body->feed(bytes)) {
    case HttpBody::Fault::None:
        break;
    case HttpBody::Fault::TooLarge:
        giveUp(problem(Error::Kind::Protocol, u"answer_too_large"_s,
                       u"more than "_s + QString::number(m_request.limits.maxBytes) + u" bytes"_s));
        break;
    case HttpBody::Fault::Garbled:
        giveUp(problem(Error::Kind::Protocol, u"answer_garbled"_s, u"the compressed body cannot be read"_s));
        break;
    }
}

void Exchange::onFinished()
{
    takeBytes();
    if (m_stage == Stage::Done) {
        return;
    }
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || !isOnlyAStatus(m_reply->error(), status)) {
        conclude(fail(completed(wireError(m_reply->error(), m_tlsErrors, status != 0))));
        return;
    }
    onHeaders();
    const bool isRedirect = status >= 300 && status < 400; // never an answer in the end, so its body does not matter
    const HttpBody::End end = m_body->end();
    if (end == HttpBody::End::Cut && !isRedirect) {
        conclude(fail(completed(problem(Error::Kind::Network, u"answer_cut"_s, u"the body ends too early"_s))));
        return;
    }
    m_outcome.answerProven = end == HttpBody::End::Whole;
    m_answer.body = m_body->take();
    m_answer.took = m_clock.elapsed() - m_started;
    conclude(std::move(m_answer));
}

Millis Exchange::deadline() const
{
    Millis ofStage{0};
    switch (m_stage) {
    case Stage::Connecting:
        ofStage = m_request.limits.connect;
        break;
    case Stage::Waiting:
        ofStage = m_request.limits.firstByte;
        break;
    case Stage::Receiving:
    case Stage::Done:
        ofStage = m_request.limits.stall;
        break;
    }
    return std::min(m_stageBegan + ofStage, m_started + m_request.limits.total);
}

Error Exchange::timeOut() const
{
    QString code;
    if (m_clock.elapsed() >= m_started + m_request.limits.total) {
        code = u"timed_out_total"_s;
    } else if (m_stage == Stage::Connecting) {
        code = u"timed_out_connect"_s;
    } else {
        code = m_stage == Stage::Waiting ? u"timed_out_first_byte"_s : u"stalled"_s;
    }
    return problem(Error::Kind::Network, code);
}

// Bytes only move the deadline back, so one wake-up is enough for many of them: it looks when it is there.
void Exchange::arm()
{
    const Millis at = deadline();
    if (m_armed >= Millis(0) && m_armed <= at) {
        return;
    }
    m_armed = at;
    m_clock.callAfter(at - m_clock.elapsed(), this, [this, at] {
        if (m_armed == at) {
            m_armed = Millis(-1);
            onTimer();
        }
    });
}

void Exchange::onTimer()
{
    if (m_stage == Stage::Done) {
        return;
    }
    if (m_clock.elapsed() >= deadline()) {
        giveUp(timeOut());
    } else {
        arm();
    }
}

void Exchange::giveUp(Error error)
{
    if (m_stage == Stage::Done) {
        return;
    }
    // Qt's network thread asks for the body through an event to the reply, right after it wrote the header. Such a
    // question that still waits here must count as read, or a request that is leaving would be called "not sent". The
    // reply's own news must not come in between: it was decided to give up.
    m_reply->disconnect(this);
    QCoreApplication::sendPostedEvents(m_reply, QEvent::MetaCall);
    conclude(fail(completed(std::move(error))));
}

Error Exchange::completed(Error error) const
{
    error.doing = m_request.doing;
    error.httpStatus = m_answer.status;
    return error;
}

void Exchange::conclude(Result<HttpAnswer> answer)
{
    if (m_stage == Stage::Done) {
        return;
    }
    m_stage = Stage::Done;
    m_use->isSealed = true;
    m_outcome.answer = std::move(answer);
    m_outcome.bodyWasRead = m_use->wasRead;
    m_onStop.reset();
    m_reply->disconnect(this);
    if (m_reply->isRunning()) {
        m_reply->abort();
    }
    m_reply->deleteLater();
    m_reply = nullptr;
    QMetaObject::invokeMethod(this, [this] { m_waiting.resume(); }, Qt::QueuedConnection);
}

} // namespace kd::shop
