// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/socket_server.h"

#include "tests/support/spin.h"

#include <QCoreApplication>
#include <QSslKey>
#include <QSslSocket>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif
#include <zlib.h>

namespace kd::test {

namespace {

QByteArray head(int status, const QByteArrayList &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const QByteArray &line : headers) {
        bytes += line + "\r\n";
    }
    return bytes;
}

void resetOnClose(const QTcpSocket &socket)
{
    const linger none{1, 0};
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER,
                 reinterpret_cast<const char *>(&none), sizeof none);
}

} // namespace

QByteArray answerBytes(int status, const QByteArray &body, const QByteArrayList &headers)
{
    return head(status, headers) + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray chunkedBytes(int status, const QByteArray &body, const QByteArrayList &headers)
{
    QByteArray bytes = head(status, headers) + "Transfer-Encoding: chunked\r\n\r\n";
    for (qsizetype at = 0; at < body.size(); at += 7) {
        const QByteArray piece = body.mid(at, 7);
        bytes += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
    }
    return bytes + "0\r\n\r\n";
}

QByteArray endlessBytes(int status, const QByteArray &body, const QByteArrayList &headers)
{
    return head(status, headers) + "\r\n" + body;
}

QByteArray gzipped(const QByteArray &clear)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(clear.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(clear.data()));
    stream.avail_in = static_cast<uInt>(clear.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

struct SocketServer::Connection
{
    std::unique_ptr<QTcpSocket> socket;
    int number = 0;
    QByteArray unread;
    qsizetype request = -1; ///< index into m_requests while one is being read
    qint64 expected = 0;    ///< bytes of its body
    bool isAnswered = false; ///< before its end; the rest is only read away
    bool isGone = false;
};

SocketServer::SocketServer()
{
    m_always.bytes = answerBytes(200, "{}", {"Content-Type: application/json"});
    listen(QHostAddress::LocalHost);
    m_port = serverPort();
}

SocketServer::SocketServer(const TestCertificate &certificate)
    : SocketServer()
{
    m_certificate = certificate;
}

SocketServer::~SocketServer()
{
    for (const auto &connection : m_open) {
        connection->socket->disconnect(this);
    }
}

QUrl SocketServer::url() const
{
    QUrl url;
    url.setScheme(m_certificate ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_port);
    return url;
}

void SocketServer::always(Script script)
{
    m_always = std::move(script);
}

void SocketServer::next(Script script)
{
    m_next.push_back(std::move(script));
}

void SocketServer::write(const QByteArray &bytes)
{
    if (m_last && !m_last->isGone) {
        m_last->socket->write(bytes);
        m_last->socket->flush();
    }
}

void SocketServer::closeConnections()
{
    for (const auto &connection : m_open) {
        connection->isGone = true;
        connection->socket->disconnectFromHost();
    }
}

int SocketServer::count(QByteArrayView method) const
{
    return static_cast<int>(
        std::count_if(m_requests.begin(), m_requests.end(), [&](const Request &r) { return r.method == method; }));
}

void SocketServer::settle()
{
    // Connections are accepted in order and all sockets are polled together, so once this one is seen to be accepted,
    // whatever was sent before it lies in a buffer that the following round reads.
    if (isListening()) {
        const int before = m_connections;
        QTcpSocket barrier;
        barrier.connectToHost(QHostAddress::LocalHost, m_port);
        [[maybe_unused]] const bool accepted = spinUntil([&] { return m_connections > before; });
        Q_ASSERT(accepted);
        --m_connections;
        barrier.abort();
    }
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::processEvents();
    }
}

void SocketServer::incomingConnection(qintptr descriptor)
{
    auto connection = std::make_unique<Connection>();
    Connection &c = *connection;
    c.number = ++m_connections;
    if (m_certificate) {
        auto tls = std::make_unique<QSslSocket>();
        tls->setSocketDescriptor(descriptor);
        tls->setLocalCertificate(QSslCertificate(m_certificate->certificatePem));
        tls->setPrivateKey(QSslKey(m_certificate->keyPem, QSsl::Ec));
        c.socket = std::move(tls);
    } else {
        c.socket = std::make_unique<QTcpSocket>();
        c.socket->setSocketDescriptor(descriptor);
    }
    m_open.push_back(std::move(connection));
    connect(c.socket.get(), &QTcpSocket::readyRead, this, [this, &c] { read(c); });
    if (reached(c, Script::When::Accepted)) {
        return;
    }
    if (auto *const tls = qobject_cast<QSslSocket *>(c.socket.get())) {
        tls->startServerEncryption();
    }
}

void SocketServer::read(Connection &c)
{
    const QByteArray bytes = c.socket->readAll();
    m_received += bytes;
    c.unread += bytes;
    while (!c.isGone && !c.unread.isEmpty()) {
        if (c.request < 0) {
            const qsizetype end = c.unread.indexOf("\r\n\r\n");
            if (end < 0) {
                return;
            }
            Request request;
            request.header = c.unread.left(end + 4);
            const QByteArrayList line = request.header.left(request.header.indexOf("\r\n")).split(' ');
            request.method = line.value(0);
            request.target = line.value(1);
            request.connection = c.number;
            const qsizetype length = request.header.toLower().indexOf("\r\ncontent-length:");
            const QByteArray value = request.header.mid(length + 17, 20).split('\r').value(0);
            c.expected = length < 0 ? 0 : value.trimmed().toLongLong();
            c.unread.remove(0, end + 4);
            c.request = m_requests.size();
            c.isAnswered = false;
            m_requests.append(std::move(request));
            c.isAnswered = reached(c, Script::When::HeaderRead);
        }
        Request &request = m_requests[c.request];
        const QByteArray more = c.unread.left(c.expected - request.body.size());
        c.unread.remove(0, more.size());
        request.body += more;
        if (!c.isGone && !c.isAnswered && request.body.size() * 2 >= c.expected) {
            c.isAnswered = reached(c, Script::When::HalfBodyRead);
        }
        if (request.body.size() == c.expected) {
            if (!c.isGone && !c.isAnswered) {
                reached(c, Script::When::RequestRead);
            }
            c.request = -1;
        }
    }
}

Script::When SocketServer::nextMoment() const
{
    return m_next.empty() ? m_always.when : m_next.front().when;
}

bool SocketServer::reached(Connection &connection, Script::When when)
{
    if (nextMoment() != when) {
        return false;
    }
    act(connection);
    return true;
}

void SocketServer::act(Connection &c)
{
    Script script = m_always;
    if (!m_next.empty()) {
        script = std::move(m_next.front());
        m_next.pop_front();
    }
    m_last = &c;
    c.socket->write(script.bytes);
    c.socket->flush();
    switch (script.then) {
    case Script::Then::KeepOpen:
        break;
    case Script::Then::StopListening:
        close();
        [[fallthrough]];
    case Script::Then::Close:
        c.isGone = true;
        c.socket->disconnectFromHost();
        break;
    case Script::Then::Reset:
        c.isGone = true;
        resetOnClose(*c.socket);
        c.socket->abort();
        break;
    }
}

} // namespace kd::test
