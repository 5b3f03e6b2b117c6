// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/server.h"

#include <QHttpServerRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace kd::practice {

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Patch:
        return "PATCH";
    case QHttpServerRequest::Method::Head:
        return "HEAD";
    case QHttpServerRequest::Method::Options:
        return "OPTIONS";
    default:
        return "OTHER";
    }
}

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

void write(QTcpSocket *socket, const Answer &answer, bool keepOpen)
{
    if (answer.wire == Wire::Hang) {
        return;
    }
    const bool whole = answer.wire == Wire::Whole;
    if (answer.wire != Wire::Close) {
        QByteArray head =
            "HTTP/1.1 " + QByteArray::number(answer.response.status) + ' ' + reason(answer.response.status) + "\r\n";
        head += "Content-Type: " + answer.response.contentType + "\r\n";
        for (const auto &[name, value] : answer.response.headers) {
            head += name + ": " + value + "\r\n";
        }
        if (whole || answer.wire == Wire::Cut) {
            head += "Content-Length: " + QByteArray::number(answer.response.body.size()) + "\r\n";
        } else if (answer.wire == Wire::CutChunked) {
            head += "Transfer-Encoding: chunked\r\n";
        }
        head += whole && keepOpen ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
        const QByteArray body =
            whole ? answer.response.body : answer.response.body.left(answer.response.body.size() / 2);
        if (answer.wire == Wire::CutChunked) {
            head += QByteArray::number(body.size(), 16) + "\r\n";
        }
        socket->write(head);
        socket->write(body);
        if (answer.wire == Wire::CutChunked) {
            socket->write("\r\n");
        }
    }
    if (!whole || !keepOpen) {
        socket->disconnectFromHost();
    }
}

} // namespace

Server::Server(Handler handler, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_handler(std::move(handler))
{}

Result<quint16> Server::listen(quint16 port, const Certificate &certificate)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(certificate.server));
    tls.setPrivateKey(QSslKey(certificate.key, QSsl::Ec));
    auto *socket = new QSslServer(this);
    socket->setSslConfiguration(tls);
    if (!socket->listen(QHostAddress::LocalHost, port)) {
        const QString why = socket->errorString();
        delete socket;
        return fail(Error::Kind::Network, u"port_taken"_s, u"listen"_s,
                    QString("port "_L1 + QString::number(port) + ": "_L1 + why));
    }
    bind(socket);
    return socket->serverPort();
}

bool Server::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    Request asked;
    asked.method = methodName(request.method());
    asked.path = request.url().path(QUrl::FullyDecoded);
    asked.query = request.url().query(QUrl::FullyEncoded).toLatin1();
    asked.authorization = request.value("Authorization");
    asked.agent = request.value("User-Agent");
    asked.body = request.body();
    const bool keepOpen = request.value("Connection").toLower() != "close";
    const Answer answer = m_handler(asked);
    if (answer.delayMs > 0) {
        QTimer::singleShot(answer.delayMs, socket, [socket, answer, keepOpen] { write(socket, answer, keepOpen); });
    } else {
        write(socket, answer, keepOpen);
    }
    return true;
}

void Server::missingHandler(const QHttpServerRequest &, QTcpSocket *)
{
    // Never reached: handleRequest() answers everything.
}

} // namespace kd::practice
