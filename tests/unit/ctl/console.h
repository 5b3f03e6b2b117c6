// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/practice/client.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace kd::ctl::test {

/// kamidesk-practice as a child, with the line it prints first. Ends with its owner.
class PracticeShop
{
public:
    explicit PracticeShop(const QStringList &arguments);
    ~PracticeShop();
    Q_DISABLE_COPY_MOVE(PracticeShop)

    [[nodiscard]] QString access(const QString &field) const { return m_access.value(field).toString(); }
    /// Everything that `shop add` takes but the name.
    [[nodiscard]] QStringList addOptions() const;
    /// An answer of the shop itself, over TLS with its CA and as its manager.
    [[nodiscard]] QJsonArray list(const QString &path) const { return get(path).array(); }
    /// What really moved.
    [[nodiscard]] QJsonArray ledger() const { return list(QStringLiteral("/practice/ledger")); }
    /// Card keys and the secret halves of the credentials may stand in no file; contacts and the other halves in no log.
    enum class Secrets { InNoFile, NotInLogs };
    [[nodiscard]] QStringList secrets(Secrets which) const;

private:
    [[nodiscard]] QJsonDocument get(const QString &path) const;

    QProcess m_process;
    QJsonObject m_access;
};

/// How one run of kamideskctl ended.
struct Ran
{
    int code = -1;
    QByteArray out;
    QString said; ///< standard error

    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
    [[nodiscard]] QString errorCode() const; ///< of {"error": …}; empty without one
};

/// kamideskctl on a data folder of its own, as a script would call it.
class Console
{
public:
    /// Runs it with --data, --key-file and --json before `arguments`.
    Ran run(const QStringList &arguments, const QByteArray &input = {});
    /// Runs it with nothing added.
    static Ran runBare(const QStringList &arguments, const QByteArray &input = {});
    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString keyFile() const { return m_folder.filePath(QStringLiteral("key")); }
    /// A new file beside the data folder.
    QString file(const QString &name, const QByteArray &bytes) const;
    /// All that was said on standard error so far.
    [[nodiscard]] const QString &allSaid() const { return m_said; }

private:
    QTemporaryDir m_folder;
    QString m_said;
};

} // namespace kd::ctl::test
