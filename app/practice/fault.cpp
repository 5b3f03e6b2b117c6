// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/fault.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kd::practice {

namespace {

struct Named
{
    Fault::Kind kind;
    QLatin1StringView name;
    QLatin1StringView help;
};

constexpr std::array names{
    Named{Fault::Kind::Outage, "outage"_L1, "503 with an HTML page, nothing is done"_L1},
    Named{Fault::Kind::Refuse, "refuse"_L1, "the connection is closed without an answer, nothing is done"_L1},
    Named{Fault::Kind::Latency, "latency"_L1, "=MS: answers that much later"_L1},
    Named{Fault::Kind::Status, "error"_L1, "=STATUS: answers with that status, nothing is done"_L1},
    Named{Fault::Kind::Html, "html"_L1, "200 with an HTML page instead of JSON, nothing is done"_L1},
    Named{Fault::Kind::Cut, "cut"_L1, "done; the body stops half way"_L1},
    Named{Fault::Kind::CutChunked, "cut_chunked"_L1, "the same in a chunked body"_L1},
    Named{Fault::Kind::CutOpen, "cut_open"_L1, "the same in a body without Content-Length"_L1},
    Named{Fault::Kind::Hang, "hang"_L1, "nothing is done and no answer comes"_L1},
    Named{Fault::Kind::AfterEffect500, "after_effect_500"_L1, "done, then 500"_L1},
    Named{Fault::Kind::AfterEffectClose, "after_effect_close"_L1, "done, then closed without an answer"_L1},
    Named{Fault::Kind::AfterEffectHang, "after_effect_hang"_L1, "done, and no answer comes"_L1},
    Named{Fault::Kind::GatewayTimeout, "gateway_timeout"_L1, "a refund's gateway pays, its record is deleted, 500"_L1},
};

tl::unexpected<Error> unreadable(const QString &spec)
{
    return fail(Error::Kind::Parse, u"fault_unreadable"_s, u"read a fault"_s, spec);
}

} // namespace

bool Fault::hits(const QByteArray &asked, const QString &at) const
{
    return (method.isEmpty() || method == asked) && (path.isEmpty() || at.contains(path));
}

bool Fault::takesEffect() const
{
    switch (kind) {
    case Kind::Outage:
    case Kind::Refuse:
    case Kind::Status:
    case Kind::Html:
    case Kind::Hang:
        return false;
    case Kind::Latency:
    case Kind::Cut:
    case Kind::CutChunked:
    case Kind::CutOpen:
    case Kind::AfterEffect500:
    case Kind::AfterEffectClose:
    case Kind::AfterEffectHang:
    case Kind::GatewayTimeout:
        return true;
    }
    return true;
}

Result<Fault> parseFault(const QString &spec)
{
    QStringList parts = spec.split(u':');
    const QString head = parts.takeFirst();
    const QString word = head.section(u'=', 0, 0);
    const auto named = std::find_if(names.begin(), names.end(), [&](const Named &n) { return word == n.name; });
    if (named == names.end()) {
        return unreadable(spec);
    }
    Fault fault;
    fault.kind = named->kind;
    bool isRead = true;
    const bool valued = fault.kind == Fault::Kind::Latency || fault.kind == Fault::Kind::Status;
    if (valued) {
        fault.value = head.section(u'=', 1).toInt(&isRead);
        const bool sensible =
            fault.kind == Fault::Kind::Latency ? fault.value >= 0 : fault.value >= 100 && fault.value <= 599;
        isRead = isRead && sensible;
    }
    if (!isRead || (!valued && head.contains(u'='))) {
        return unreadable(spec);
    }
    for (const QString &part : std::as_const(parts)) {
        bool isNumber = false;
        const int number = part.toInt(&isNumber);
        if (isNumber && number > 0) {
            fault.count = number;
        } else if (part.startsWith(u'/')) {
            fault.path = part;
        } else if (!part.isEmpty() && part == part.toUpper() && part.at(0).isLetter()) {
            fault.method = part.toLatin1();
        } else {
            return unreadable(spec);
        }
    }
    return fault;
}

QString faultHelp()
{
    QString text;
    for (const Named &named : names) {
        text += "  "_L1 + QString(named.name).leftJustified(20) + named.help + u'\n';
    }
    return text;
}

Faults::Hit Faults::take(const QByteArray &method, const QString &path)
{
    Hit hit;
    if (path.startsWith("/practice/"_L1)) {
        return hit;
    }
    bool delayed = false;
    for (Fault &fault : m_faults) {
        const bool isLatency = fault.kind == Fault::Kind::Latency;
        if (fault.count == 0 || !fault.hits(method, path) || (isLatency ? delayed : hit.fault.has_value())) {
            continue;
        }
        if (isLatency) {
            delayed = true;
            hit.delayMs = fault.value;
        } else {
            hit.fault = fault;
        }
        if (fault.count > 0) {
            --fault.count;
        }
    }
    std::erase_if(m_faults, [](const Fault &fault) { return fault.count == 0; });
    return hit;
}

} // namespace kd::practice
