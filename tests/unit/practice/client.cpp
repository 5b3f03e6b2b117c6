// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/practice/client.h"

#include <QSslCertificate>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace kd::practice::test {

namespace {

/// A body that can be read once.
class Once final : public QIODevice
{
public:
    Once(QByteArray bytes, QObject *parent)
        : QIODevice(parent)
        , m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_at >= m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_at; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 count = std::min<qint64>(size, m_bytes.size() - m_at);
        if (count <= 0) {
            return -1;
        }
        std::memcpy(data, m_bytes.constData() + m_at, static_cast<size_t>(count));
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

} // namespace

Client::Client(const QJsonObject &greeting)
    : m_tls(QSslConfiguration::defaultConfiguration())
    , m_greeting(greeting)
{
    m_tls.setCaCertificates(QSslCertificate::fromPath(greeting.value(u"ca"_s).toString()));
}

QNetworkReply *Client::start(const QByteArray &method, const QString &target, const QJsonObject &body)
{
    const bool licenses = target.contains("/lmfwc/"_L1);
    const QString pair = m_greeting.value(licenses ? u"license_key"_s : u"key"_s).toString() + u':' +
                         m_greeting.value(licenses ? u"license_secret"_s : u"secret"_s).toString();
    QNetworkRequest request(QUrl(QString(m_greeting.value(u"url"_s).toString() + target)));
    request.setSslConfiguration(m_tls);
    request.setRawHeader("Authorization", "Basic " + pair.toUtf8().toBase64());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (method == "GET") {
        return m_network.get(request);
    }
    const QByteArray bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    request.setHeader(QNetworkRequest::ContentLengthHeader, bytes.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    return m_network.sendCustomRequest(request, method, new Once(bytes, &m_network));
}

bool finish(QNetworkReply *reply)
{
    return QTest::qWaitFor([reply] { return reply->isFinished(); }, 30'000);
}

Client::Reply Client::send(const QByteArray &method, const QString &target, const QJsonObject &body)
{
    QNetworkReply *reply = start(method, target, body);
    if (!finish(reply)) {
        reply->abort();
    }
    Reply answer{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(), reply->error()};
    reply->deleteLater();
    return answer;
}

} // namespace kd::practice::test
