// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>

namespace kd::practice::test {

/// A plain HTTPS client for a shop that greeted with `greeting`: one request at a time, trusting the shop's own CA
/// file.
class Client
{
public:
    explicit Client(const QJsonObject &greeting);

    struct Reply
    {
        int status = 0; ///< 0: no answer
        QByteArray body;
        QNetworkReply::NetworkError error = QNetworkReply::NoError;
        [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(body); }
    };
    /// `target` begins with "/". A license path goes with the license keys. Qt's own repetition of a request that the
    /// server closed on is switched off by a body it cannot rewind.
    Reply send(const QByteArray &method, const QString &target, const QJsonObject &body = {});
    Reply get(const QString &target) { return send("GET", target); }
    /// Sends and does not wait. The reply belongs to the client.
    QNetworkReply *start(const QByteArray &method, const QString &target, const QJsonObject &body = {});

private:
    QNetworkAccessManager m_network;
    QSslConfiguration m_tls;
    QJsonObject m_greeting;
};

/// Waits for the reply on this thread's loop; false after 30 s.
bool finish(QNetworkReply *reply);

} // namespace kd::practice::test
