// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>

namespace kd::test {

/// The practice shop as a process that can be killed and comes back with its ledger, port and keys.
class PracticeShop
{
public:
    PracticeShop(QString folder, int orders, quint32 seed);
    ~PracticeShop();

    /// False when it does not say within 30 s where it listens.
    [[nodiscard]] bool start();
    void kill();
    [[nodiscard]] bool isRunning() const { return m_process && m_process->state() == QProcess::Running; }

    [[nodiscard]] QString greeting(const QString &field) const { return m_greeting.value(field).toString(); }
    /// Everything that `shop add` takes but the name.
    [[nodiscard]] QStringList addOptions() const;
    /// The array at that path, asked for with the shop's keys; nullopt when none came within 30 s.
    [[nodiscard]] std::optional<QJsonArray> list(const QString &pathAndQuery);
    /// The same of all its pages of 100.
    [[nodiscard]] std::optional<QJsonArray> listAll(const QString &pathAndQuery);
    /// What the shop made of a post to that path; nullopt as above.
    [[nodiscard]] std::optional<QJsonObject> post(const QString &path, const QJsonObject &body);

private:
    [[nodiscard]] QNetworkRequest request(const QString &pathAndQuery) const;
    [[nodiscard]] QJsonDocument answer(QNetworkReply *reply);

    QStringList m_arguments;
    std::unique_ptr<QProcess> m_process;
    QJsonObject m_greeting;
    QNetworkAccessManager m_network;
};

/// kamideskctl on one data folder.
class Console
{
public:
    explicit Console(QString folder);

    struct Answer
    {
        int code = -1; ///< -1: it did not end within two minutes, or crashed
        QJsonDocument json;
        QByteArray said; ///< on standard error
    };
    [[nodiscard]] Answer run(const QStringList &words) const;
    /// For a process that is to be killed. The caller waits for it.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &words) const;

private:
    QStringList m_common;
};

} // namespace kd::test
