// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ctl/console.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace kd::ctl::test {

namespace {

constexpr int patience = 60'000;

} // namespace

PracticeShop::PracticeShop(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(KAMIDESK_BIN_DIR "/kamidesk-practice"),
                    QStringList{u"--port"_s, u"0"_s, u"--seed"_s, u"1"_s, u"--with-parent"_s} + arguments);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) {
    }
    m_access = QJsonDocument::fromJson(m_process.readLine()).object();
}

PracticeShop::~PracticeShop()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(patience)) {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
}

QStringList PracticeShop::addOptions() const
{
    return {u"--kind"_s,        access(u"kind"_s),        u"--url"_s,            access(u"url"_s),
            u"--key"_s,         access(u"key"_s),         u"--secret"_s,         access(u"secret"_s),
            u"--license-key"_s, access(u"license_key"_s), u"--license-secret"_s, access(u"license_secret"_s),
            u"--ca"_s,          access(u"ca"_s),          u"--settle-ms"_s,      u"300"_s};
}

// A connection of its own each time: the shop closes those that lay idle while the console ran, and an empty answer
// must not pass for an empty ledger.
QJsonDocument PracticeShop::get(const QString &path) const
{
    const auto reply = practice::test::Client(m_access).get(path);
    if (reply.status != 200) {
        qFatal("the practice shop answered %d to %s", reply.status, qPrintable(path));
    }
    return reply.json();
}

QStringList PracticeShop::secrets(Secrets which) const
{
    QStringList found;
    const QJsonArray licenses = get(u"/wp-json/lmfwc/v2/licenses"_s).object().value("data"_L1).toArray();
    for (const QJsonValue &license : licenses) {
        found << license.toObject().value("licenseKey"_L1).toString();
    }
    if (which == Secrets::NotInLogs) {
        const QJsonArray orders = list(u"/wp-json/wc/v3/orders?per_page=100"_s);
        for (const QJsonValue &order : orders) {
            const QJsonObject billing = order.toObject().value("billing"_L1).toObject();
            found << billing.value("email"_L1).toString() << billing.value("phone"_L1).toString();
        }
        found << access(u"key"_s) << access(u"license_key"_s);
    }
    found << access(u"secret"_s) << access(u"license_secret"_s);
    found.removeAll(QString());
    found.removeDuplicates();
    return found;
}

QJsonObject Ran::object() const
{
    return QJsonDocument::fromJson(out).object();
}

QJsonArray Ran::array() const
{
    return QJsonDocument::fromJson(out).array();
}

QString Ran::errorCode() const
{
    return object().value("error"_L1).toObject().value("code"_L1).toString();
}

Ran Console::runBare(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(KAMIDESK_BIN_DIR "/kamideskctl"), arguments);
    process.write(input);
    process.closeWriteChannel();
    Ran ran;
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished(patience);
        ran.said = u"kamideskctl did not end"_s;
        return ran;
    }
    ran.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    ran.out = process.readAllStandardOutput();
    ran.said = QString::fromUtf8(process.readAllStandardError());
    return ran;
}

Ran Console::run(const QStringList &arguments, const QByteArray &input)
{
    Ran ran = runBare(QStringList{u"--data"_s, data(), u"--key-file"_s, keyFile(), u"--json"_s} + arguments, input);
    m_said += ran.said;
    return ran;
}

QString Console::file(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return written ? path : QString();
}

} // namespace kd::ctl::test
