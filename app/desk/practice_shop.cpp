// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/practice_shop.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace kd::app {

namespace {
constexpr int startWithin = 60'000; ///< ms; a million orders take most of it
constexpr int endWithin = 3000;
} // namespace

PracticeShop::~PracticeShop()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.closeWriteChannel(); // it ends with its parent
        m_process.waitForFinished(endWithin);
    }
}

Result<void> PracticeShop::start(const Options &options)
{
    const QString doing = u"start the practice shop"_s;
    QStringList arguments{u"--with-parent"_s, u"--port"_s, u"0"_s, u"--orders"_s, QString::number(options.orders),
                          u"--state"_s, options.stateFolder};
    if (!options.load.isEmpty()) {
        arguments << u"--load"_s << options.load;
    }
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(options.program.isEmpty() ? QString(QCoreApplication::applicationDirPath() + u"/kamidesk-practice"_s)
                                              : options.program,
                    arguments);
    if (!m_process.waitForStarted(startWithin)) {
        return fail(Error::Kind::Internal, u"practice_not_started"_s, doing, m_process.errorString());
    }
    QByteArray line;
    while (!line.contains('\n')) {
        if (!m_process.waitForReadyRead(startWithin)) {
            return fail(Error::Kind::Internal, u"practice_silent"_s, doing, m_process.errorString());
        }
        line += m_process.readAllStandardOutput();
    }
    const QJsonObject greeting = QJsonDocument::fromJson(line).object();
    const auto text = [&](QLatin1StringView key) { return greeting.value(key).toString(); };
    m_row.name = QCoreApplication::translate("kd::app::Practice", "Practice shop");
    m_row.kind = text("kind"_L1);
    m_row.url = text("url"_L1);
    m_row.user = text("key"_L1);
    m_row.password = Secret(text("secret"_L1));
    m_row.licenseUser = text("license_key"_L1);
    m_row.licensePassword = Secret(text("license_secret"_L1));
    m_row.caFile = text("ca"_L1);
    m_row.settle = Millis(1000);
    if (m_row.url.isEmpty()) {
        return fail(Error::Kind::Internal, u"practice_silent"_s, doing, QString::fromUtf8(line));
    }
    return {};
}

Result<std::vector<PracticeShop::Message>> PracticeShop::messages() const
{
    QNetworkRequest request(QUrl(m_row.url + u"/practice/messages"_s));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(m_row.caFile));
    request.setSslConfiguration(tls);
    request.setTransferTimeout(startWithin);
    QNetworkAccessManager manager;
    QEventLoop loop;
    const std::unique_ptr<QNetworkReply> reply(manager.get(request));
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (reply->error() != QNetworkReply::NoError) {
        return fail(Error::Kind::Network, u"practice_silent"_s, u"read the buyers' messages"_s, reply->errorString());
    }
    std::vector<Message> messages;
    const QJsonArray rows = QJsonDocument::fromJson(reply->readAll()).array();
    for (const QJsonValue &row : rows) {
        messages.push_back({row["order_number"_L1].toString(),
                            fromId<Reason>(row["reason"_L1].toString()).value_or(Reason::Question),
                            row["text"_L1].toString()});
    }
    return messages;
}

} // namespace kd::app
