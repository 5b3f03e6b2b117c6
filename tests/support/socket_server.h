// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_certificate.h"

#include <QList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <deque>
#include <optional>

namespace kd::test {

/// What the server does with one request: at which point, which bytes it writes, and what becomes of the connection.
/// A cut answer is a whole one with fewer bytes and a Close behind it.
struct Script
{
    enum class When { Accepted, HeaderRead, HalfBodyRead, RequestRead };
    enum class Then {
        KeepOpen,  ///< the next request on this connection gets the next script
        Close,     ///< orderly, after the bytes
        Reset,     ///< RST, after the bytes
        StopListening, ///< orderly, and nobody is there for the next connection
    };
    When when = When::RequestRead;
    QByteArray bytes;
    Then then = Then::KeepOpen;
};

/// "HTTP/1.1 200 OK" and so on, with a Content-Length and these further header lines ("X-A: b").
[[nodiscard]] QByteArray answerBytes(int status, const QByteArray &body, const QByteArrayList &headers = {});
/// The same in chunks of seven bytes.
[[nodiscard]] QByteArray chunkedBytes(int status, const QByteArray &body, const QByteArrayList &headers = {});
/// The same with neither length nor chunks: only the connection's end ends it.
[[nodiscard]] QByteArray endlessBytes(int status, const QByteArray &body, const QByteArrayList &headers = {});
[[nodiscard]] QByteArray gzipped(const QByteArray &clear);

/// A scripted HTTP server on 127.0.0.1 that shares the test's event loop, records every byte and counts requests.
class SocketServer final : public QTcpServer
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray method;
        QByteArray target; ///< as it stood in the request line
        QByteArray header; ///< the whole of it, request line included
        QByteArray body;   ///< what came of it
        int connection = 0; ///< counted from 1
    };

    SocketServer();
    /// Speaks TLS.
    explicit SocketServer(const TestCertificate &certificate);
    ~SocketServer() override;

    [[nodiscard]] QUrl url() const;
    /// For every request that no next() is waiting for.
    void always(Script script);
    void next(Script script);
    /// To the connection that was used last, for answers in several pieces.
    void write(const QByteArray &bytes);
    void closeConnections();

    /// Requests whose header came completely.
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] int count(QByteArrayView method) const;
    [[nodiscard]] int connections() const { return m_connections; }
    /// Everything that came, of all connections, after TLS.
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    /// Returns when everything that was sent to this server before has been read and acted upon.
    void settle();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Connection;
    void read(Connection &connection);
    bool reached(Connection &connection, Script::When when);
    void act(Connection &connection);
    [[nodiscard]] Script::When nextMoment() const;

    std::optional<TestCertificate> m_certificate;
    quint16 m_port = 0;
    std::deque<Script> m_next;
    Script m_always;
    std::vector<std::unique_ptr<Connection>> m_open;
    Connection *m_last = nullptr;
    QList<Request> m_requests;
    int m_connections = 0;
    QByteArray m_received;
};

} // namespace kd::test
