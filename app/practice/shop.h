// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/changes.h"
#include "app/practice/fault.h"
#include "app/practice/server.h"
#include "app/practice/world.h"
#include "models/base/clock.h"

#include <QHash>
#include <QObject>
#include <QTemporaryDir>
#include <memory>

namespace kd::practice {

struct Options
{
    quint64 seed = 1;
    int orders = 2000;          ///< 0 … 1,000,000
    quint16 port = 0;           ///< 0: a free one; a kept shop takes its own again
    QString state;              ///< folder that outlives the shop; empty: nothing is kept
    QString load;               ///< folder of a recorded shop; empty: generate one
    std::optional<Instant> now; ///< what the shop's clock says at its first start; empty: the real time
    std::vector<Fault> faults;
};

/// A practice shop that is open: the value tree, its clock, its faults and the server in front. Lives and answers on
/// the thread that started it; the clock outlives it.
///
/// In a folder that already holds a shop, that shop opens again: seed, orders, load and now are then the folder's.
class Shop final : public QObject
{
    Q_OBJECT

public:
    /// Errors: "port_taken", "state_unwritable", "state_unreadable", "no_recorded_orders", "certificate_not_made".
    [[nodiscard]] static Result<std::unique_ptr<Shop>> start(const Options &options, Clock &clock);

    [[nodiscard]] QString url() const { return m_url; }
    [[nodiscard]] QString authorityFile() const { return m_authorityFile; } ///< PEM
    [[nodiscard]] const Credentials &credentials() const { return m_identity.credentials; }
    /// The line the program prints first: url, kind, key, secret, license_key, license_secret, ca and the read-only
    /// pair.
    [[nodiscard]] QJsonObject greeting() const;

    [[nodiscard]] World &world() { return m_world; }
    [[nodiscard]] Faults &faults() { return m_faults; }
    [[nodiscard]] Instant now() const; ///< the shop's clock, whole seconds
    /// How many requests of that method whose path contains `part` arrived, hit by a fault or not.
    [[nodiscard]] int requestCount(const QByteArray &method, const QString &part) const;

    /// What the server asks; public so that a test can go around the socket.
    [[nodiscard]] Answer answer(const Request &request);

private:
    Shop(Clock &clock, Identity identity);
    [[nodiscard]] Result<void> fill();
    [[nodiscard]] Result<void> open(quint16 port, const std::vector<Fault> &faults);
    [[nodiscard]] Response carryOut(const Change &change);
    [[nodiscard]] Response control(const Request &request);

    Clock &m_clock;
    Identity m_identity;
    World m_world;
    Faults m_faults;
    Millis m_advanced{0};
    std::unique_ptr<StateFolder> m_state;
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<Server> m_server;
    QHash<QString, int> m_requests; ///< "GET /path" → how often
    QString m_url;
    QString m_authorityFile;
};

/// A sentence for the terminal about why a shop did not start.
[[nodiscard]] QString explain(const Error &error);

} // namespace kd::practice
