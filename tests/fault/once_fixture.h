// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shop/transport/http.h"
#include "tests/support/socket_server.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTemporaryDir>

namespace kd::test {

/// A scripted shop, plain or with TLS, and changes to send to it.
class OnceFixture
{
public:
    OnceFixture()
    {
        QFile file(m_folder.filePath(QStringLiteral("ca.pem")));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(m_authority.certificatePem());
        }
    }

    [[nodiscard]] std::unique_ptr<SocketServer> newServer(bool tls) const
    {
        return tls ? std::make_unique<SocketServer>(m_certificate) : std::make_unique<SocketServer>();
    }

    /// No limit of time but the stall, so that only the time-out under test can be what ends a request.
    [[nodiscard]] shop::HttpSettings settingsFor(const SocketServer &server) const
    {
        shop::HttpSettings settings;
        settings.base = server.url();
        settings.allowPlainHttp = true;
        if (server.url().scheme() == QStringLiteral("https")) {
            settings.caFile = m_folder.filePath(QStringLiteral("ca.pem"));
        }
        settings.limits.connect = settings.limits.firstByte = settings.limits.total = Millis(24 * 3'600'000);
        return settings;
    }

    /// What a refund's body looks like; the operation in it is what must never be found where "not sent" is claimed.
    [[nodiscard]] static QByteArray body()
    {
        return "{\"id\":71,\"amount\":\"12.50\",\"reason\":\"op-0123456789abcdef\"}";
    }
    [[nodiscard]] static QByteArray operation() { return "op-0123456789abcdef"; }

    /// DELETE without a body of its own, all others with body().
    [[nodiscard]] static shop::HttpRequest change(const QByteArray &verb)
    {
        shop::HttpRequest request;
        request.method = verb;
        request.path = QStringLiteral("/act");
        request.body = verb == "DELETE" ? QByteArray() : body();
        request.doing = QStringLiteral("refund order 29");
        return request;
    }

    /// One read, after which a connection stands and is idle. False when that did not work.
    [[nodiscard]] static bool warmUp(shop::HttpClient &client, const SocketServer &server)
    {
        shop::HttpRequest read;
        read.path = QStringLiteral("/warm");
        const Result<shop::HttpAnswer> answer = await(client.read(read, {}));
        return answer.has_value() && server.count("GET") == 1 && server.connections() == 1;
    }

private:
    TestAuthority m_authority;
    TestCertificate m_certificate = m_authority.issue("IP:127.0.0.1");
    QTemporaryDir m_folder;
};

} // namespace kd::test
