// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace kd::practice {

/// One way to misbehave, for all requests or some, for ever or for a number of requests.
struct Fault
{
    enum class Kind {
        Outage,           ///< 503 with an HTML page
        Refuse,           ///< the connection is closed without an answer, nothing is done
        Latency,          ///< answers `value` ms late
        Status,           ///< answers with status `value`, nothing is done
        Html,             ///< 200 with an HTML page, as a maintenance plugin does
        Cut,              ///< the body stops half way, Content-Length says more
        CutChunked,       ///< the same in a chunked body
        CutOpen,          ///< the same in a body without Content-Length
        Hang,             ///< nothing is done, no answer ever
        AfterEffect500,   ///< done, then 500
        AfterEffectClose, ///< done, then closed without an answer
        AfterEffectHang,  ///< done, no answer ever
        GatewayTimeout,   ///< the gateway pays, the record is deleted, 500
    };

    Kind kind = Kind::Outage;
    int value = 0;
    QByteArray method; ///< upper case; empty: all
    QString path;      ///< a part of the path; empty: all
    int count = -1;    ///< requests still to be hit; -1: no end

    bool operator==(const Fault &) const = default;
    [[nodiscard]] bool hits(const QByteArray &method, const QString &path) const;
    /// Whether the request is carried out.
    [[nodiscard]] bool takesEffect() const;
};

/// "kind[=value][:METHOD][:/part-of-path][:count]", the parts behind the kind in any order: "cut:POST:/refunds:1",
/// "error=429:3", "latency=250". Error Parse "fault_unreadable".
[[nodiscard]] Result<Fault> parseFault(const QString &spec);
/// The names and what they do, a line each, for --help.
[[nodiscard]] QString faultHelp();

/// The faults in force. `/practice/*` is never hit, so that a test can always look and clear.
class Faults
{
public:
    void add(const Fault &fault) { m_faults.push_back(fault); }
    void clear() { m_faults.clear(); }
    [[nodiscard]] const std::vector<Fault> &all() const { return m_faults; }
    /// Those that hit this request, counted down: at most one latency and one other.
    struct Hit
    {
        int delayMs = 0;
        std::optional<Fault> fault;
    };
    [[nodiscard]] Hit take(const QByteArray &method, const QString &path);

private:
    std::vector<Fault> m_faults;
};

} // namespace kd::practice
