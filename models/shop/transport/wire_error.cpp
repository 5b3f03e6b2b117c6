// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shop/transport/wire_error.h"

#include <QFile>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace kd::shop {

namespace {

// Parsing some 140 certificates takes 0.1 s; one reading serves every shop of the process.
QList<QSslCertificate> systemAuthorities()
{
    static const QList<QSslCertificate> authorities = QSslConfiguration::systemCaCertificates();
    return authorities;
}

} // namespace

Result<QSslConfiguration> tlsConfiguration(const QString &caFile)
{
    QList<QSslCertificate> authorities = systemAuthorities();
    if (!caFile.isEmpty()) {
        const QString doing = u"read the shop's CA file"_s;
        QFile file(caFile);
        if (!file.open(QIODevice::ReadOnly)) {
            return fail(Error::Kind::Storage, u"ca_file_unreadable"_s, doing, caFile);
        }
        const QList<QSslCertificate> own = QSslCertificate::fromDevice(&file, QSsl::Pem);
        if (own.isEmpty()) {
            return fail(Error::Kind::Storage, u"ca_file_unreadable"_s, doing, u"there is no PEM certificate in it"_s);
        }
        authorities += own;
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(authorities);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return configuration;
}

namespace {

// Who signed it matters most: a name or a date in a certificate that nobody vouches for means nothing.
QString certificateCode(const QList<QSslError> &errors)
{
    bool wrongHost = false;
    bool expired = false;
    for (const QSslError &error : errors) {
        switch (error.error()) {
        case QSslError::HostNameMismatch:
            wrongHost = true;
            break;
        case QSslError::CertificateExpired:
        case QSslError::CertificateNotYetValid:
            expired = true;
            break;
        default:
            return u"certificate_untrusted"_s;
        }
    }
    if (wrongHost) {
        return u"certificate_wrong_host"_s;
    }
    return expired ? u"certificate_expired"_s : u"tls_failed"_s;
}

QString networkCode(QNetworkReply::NetworkError error, bool answering)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return u"connection_refused"_s;
    case QNetworkReply::HostNotFoundError:
        return u"host_not_found"_s;
    case QNetworkReply::TimeoutError:
        return u"timed_out_connect"_s;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // Qt wanted to send the body again after a close and was not allowed to
        return answering ? u"answer_cut"_s : u"connection_closed"_s;
    default:
        return u"network_failed"_s;
    }
}

} // namespace

Error wireError(QNetworkReply::NetworkError error, const QList<QSslError> &tls, bool answering)
{
    Error result;
    result.kind = Error::Kind::Network;
    // Qt's own sentence would hold the address with its query; the name of the error says as much.
    result.detail = QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
    if (error == QNetworkReply::SslHandshakeFailedError) {
        result.code = certificateCode(tls);
        QStringList words;
        for (const QSslError &problem : tls) {
            words << problem.errorString();
        }
        result.detail = words.isEmpty() ? result.detail : words.join(u"; "_s);
    } else if (error == QNetworkReply::ProtocolFailure || error == QNetworkReply::ProtocolUnknownError) {
        result.kind = Error::Kind::Protocol;
        result.code = u"answer_garbled"_s;
    } else {
        result.code = networkCode(error, answering);
    }
    return result;
}

} // namespace kd::shop
