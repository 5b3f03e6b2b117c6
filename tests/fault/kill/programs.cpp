// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/kill/programs.h"

#include "tests/support/spin.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace kd::test {

namespace {

constexpr int patience = 30'000;

QString program(const QString &name)
{
    return QStringLiteral(KAMIDESK_BIN_DIR) + u'/' + name;
}

} // namespace

PracticeShop::PracticeShop(QString folder, int orders, quint32 seed)
    : m_arguments{u"--state"_s, std::move(folder),    u"--orders"_s, QString::number(orders),
                  u"--seed"_s,  QString::number(seed)}
{}

PracticeShop::~PracticeShop()
{
    kill();
}

bool PracticeShop::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(program(u"kamidesk-practice"_s), m_arguments);
    QByteArray line;
    while (!line.contains('\n')) {
        if (!m_process->waitForReadyRead(patience)) {
            return false;
        }
        line += m_process->readAllStandardOutput();
    }
    m_greeting = QJsonDocument::fromJson(line).object();
    // A new process has a new session; the connections to the old one are dead.
    m_network.clearConnectionCache();
    return m_greeting.contains(u"url"_s);
}

void PracticeShop::kill()
{
    if (m_process) {
        m_process->kill();
        m_process->waitForFinished(patience);
        m_process.reset();
    }
}

QStringList PracticeShop::addOptions() const
{
    return {u"--kind"_s,
            greeting(u"kind"_s),
            u"--url"_s,
            greeting(u"url"_s),
            u"--key"_s,
            greeting(u"key"_s),
            u"--secret"_s,
            greeting(u"secret"_s),
            u"--license-key"_s,
            greeting(u"license_key"_s),
            u"--license-secret"_s,
            greeting(u"license_secret"_s),
            u"--ca"_s,
            greeting(u"ca"_s)};
}

QNetworkRequest PracticeShop::request(const QString &pathAndQuery) const
{
    QNetworkRequest request(QUrl(greeting(u"url"_s) + pathAndQuery));
    const QByteArray pair = (greeting(u"key"_s) + u':' + greeting(u"secret"_s)).toUtf8();
    request.setRawHeader("Authorization", "Basic " + pair.toBase64());
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(greeting(u"ca"_s));
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setTransferTimeout(patience);
    return request;
}

QJsonDocument PracticeShop::answer(QNetworkReply *reply)
{
    const std::unique_ptr<QNetworkReply> owned(reply);
    const bool finished = spinUntil([&owned] { return owned->isFinished(); });
    return finished ? QJsonDocument::fromJson(owned->readAll()) : QJsonDocument();
}

std::optional<QJsonArray> PracticeShop::list(const QString &pathAndQuery)
{
    const QJsonDocument document = answer(m_network.get(request(pathAndQuery)));
    return document.isArray() ? std::optional(document.array()) : std::nullopt;
}

std::optional<QJsonArray> PracticeShop::listAll(const QString &pathAndQuery)
{
    constexpr int perPage = 100;
    QJsonArray all;
    for (int page = 1;; ++page) {
        const auto part = list(pathAndQuery + u"&per_page=%1&page=%2"_s.arg(perPage).arg(page));
        if (!part) {
            return std::nullopt;
        }
        for (const QJsonValue &value : *part) {
            all.append(value);
        }
        if (part->size() < perPage) {
            return all;
        }
    }
}

std::optional<QJsonObject> PracticeShop::post(const QString &path, const QJsonObject &body)
{
    const QByteArray bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const QJsonDocument document = answer(m_network.post(request(path), bytes));
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

Console::Console(QString folder)
    : m_common{u"--data"_s, QString(folder + u"/desk"_s), u"--key-file"_s, QString(folder + u"/key"_s), u"--json"_s}
{}

std::unique_ptr<QProcess> Console::start(const QStringList &words) const
{
    auto process = std::make_unique<QProcess>();
    process->start(program(u"kamideskctl"_s), m_common + words);
    return process;
}

Console::Answer Console::run(const QStringList &words) const
{
    const auto process = start(words);
    Answer answer;
    if (!process->waitForFinished(4 * patience) || process->exitStatus() != QProcess::NormalExit) {
        process->kill();
        process->waitForFinished(patience);
        answer.said = process->readAllStandardError();
        return answer;
    }
    answer.code = process->exitCode();
    answer.json = QJsonDocument::fromJson(process->readAllStandardOutput());
    answer.said = process->readAllStandardError();
    return answer;
}

} // namespace kd::test
