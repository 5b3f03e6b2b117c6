// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/certificate.h"
#include "app/practice/http.h"
#include "models/base/error.h"

#include <QAbstractHttpServer>
#include <functional>

class QSslServer;

namespace kd::practice {

/// How an answer goes over the wire.
enum class Wire {
    Whole,
    Cut,        ///< half the body of what Content-Length says
    CutChunked, ///< half the body as one chunk and no end
    CutOpen,    ///< half the body, ended by closing
    Close,      ///< nothing, closed
    Hang,       ///< nothing, left open
};

struct Answer
{
    Response response;
    int delayMs = 0;
    Wire wire = Wire::Whole;
};

/// HTTPS on 127.0.0.1. Qt's server reads the requests; the answers are written to the socket here, because only so can
/// they be late, cut or missing.
class Server final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    using Handler = std::function<Answer(const Request &)>;

    Server(Handler handler, QObject *parent = nullptr);

    /// Error Network "port_taken" when the port cannot be had. Port 0 takes a free one.
    [[nodiscard]] Result<quint16> listen(quint16 port, const Certificate &certificate);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    Handler m_handler;
};

} // namespace kd::practice
