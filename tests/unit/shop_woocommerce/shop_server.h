// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shop/connector.h"
#include "tests/support/socket_server.h"
#include "tests/support/test_main.h"
#include "tests/unit/shop_woocommerce/recorded.h"

#include <QUrlQuery>

namespace kd::test {

/// A loopback shop that answers in the order it is told to, and a connector that speaks to it. The first answer is the
/// index, recorded, because every first call asks for it.
class ShopServer
{
public:
    ShopServer()
    {
        next(recorded(1));
        shop::ShopAccess access;
        access.shop = ShopId(QStringLiteral("s1"));
        access.kind = QStringLiteral("woocommerce");
        access.url = m_server.url();
        access.user = QStringLiteral("ck_1");
        access.password = Secret(QStringLiteral("cs_1"));
        access.licenseUser = QStringLiteral("ck_2");
        access.licensePassword = Secret(QStringLiteral("cs_2"));
        m_connector = shop::makeConnector(access, m_clock).value();
    }

    void next(const Recorded &answer) { next(answer.answer.status, answer.answer.body, answer.headerLines()); }
    void next(int status, const QByteArray &body, QByteArrayList headers = {})
    {
        if (headers.isEmpty()) {
            headers << "Content-Type: application/json";
        }
        m_server.next({Script::When::RequestRead, answerBytes(status, body, headers), Script::Then::KeepOpen});
    }
    [[nodiscard]] SocketServer &server() { return m_server; }
    [[nodiscard]] shop::ShopConnector &connector() { return *m_connector; }

    struct Asked
    {
        QString path;
        QUrlQuery query;
        QByteArray body;
        QByteArray header;
    };
    /// The nth request, the index being the 0th.
    [[nodiscard]] Asked asked(int n) const
    {
        const auto &request = m_server.requests().at(n);
        const QUrl url = QUrl::fromEncoded(request.target);
        return {url.path(QUrl::FullyEncoded), QUrlQuery(url), request.body, request.header};
    }
    [[nodiscard]] int count() const { return int(m_server.requests().size()); }

private:
    SystemClock m_clock;
    SocketServer m_server;
    std::unique_ptr<shop::ShopConnector> m_connector;
};

} // namespace kd::test
