// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/certificate.h"
#include "app/practice/perform.h"
#include "models/base/error.h"

#include <QDir>
#include <QFile>
#include <memory>
#include <vector>

namespace kd::practice {

/// What a shop is, so that it is the same one after a restart.
struct Identity
{
    quint64 seed = 1;
    int orders = 0;
    QString load;          ///< folder of a recorded shop; empty: generated
    Instant anchor;        ///< the time it was made for
    Millis clockOffset{0}; ///< its clock less the real one
    quint16 port = 0;
    Credentials credentials;
    Certificate certificate;
};

/// A request that changed the shop; carried out again at the next start, in the same order and with the same times.
struct Change
{
    Request request;
    Instant now;
    Gateway gateway = Gateway::Pays;
};

/// A shop's folder: shop.json (readable by its owner only, it holds the keys), ca.pem, and changes.jsonl, to which
/// every change is appended and synced before it is carried out and before its answer leaves. So a shop that is killed
/// at any point knows after a restart at least everything that anybody was told, the ledger included.
class StateFolder
{
public:
    /// Makes the folder when it is missing. Error Storage "state_unwritable".
    [[nodiscard]] static Result<std::unique_ptr<StateFolder>> open(const QString &path);

    /// nullopt: a new folder. Error Storage "state_unreadable" for a shop.json of another format.
    [[nodiscard]] Result<std::optional<Identity>> identity() const;
    [[nodiscard]] Result<void> save(const Identity &identity);
    /// Every change so far. A last line without its end was never carried out and is cut off.
    [[nodiscard]] Result<std::vector<Change>> changes();
    /// Durable when it returns. Error Storage "state_unwritable"; the change must then not be carried out.
    [[nodiscard]] Result<void> append(const Change &change);
    [[nodiscard]] QString authorityFile() const { return m_folder.absoluteFilePath(QStringLiteral("ca.pem")); }

private:
    explicit StateFolder(const QDir &folder);

    QDir m_folder;
    QFile m_log;
};

} // namespace kd::practice
