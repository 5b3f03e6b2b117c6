// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shop/connector.h"
#include "tests/unit/shop_woocommerce/shop_server.h"

namespace kd::test {

/// A refusal as the shop words it. It repeats what was sent, which no error may carry on.
[[nodiscard]] inline QByteArray refusal(const char *code, const QByteArray &message)
{
    return QByteArray("{\"code\":\"") + code + "\",\"message\":\"" + message + "\"}";
}

/// The process ends when there is nothing to replace: no test can go on then.
[[nodiscard]] inline QByteArray replaced(QByteArray body, const QByteArray &from, const QByteArray &to)
{
    if (!body.contains(from)) {
        qFatal("nothing to replace");
    }
    return body.replace(from, to);
}

/// The columns of what a write was answered with and what its outcome must be; a row each.
template<typename Kind>
class AnswerTable
{
public:
    AnswerTable()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
    }
    void row(const char *name, int status, const QByteArray &body, Kind kind) const
    {
        QTest::newRow(name) << status << body << int(kind);
    }
    /// What stands for the same whatever is written. `message`: as for refusal().
    void common(const QByteArray &message) const
    {
        row("400 a parameter", 400, refusal("rest_invalid_param", message), Kind::Refused);
        row("400 of a plugin", 400, refusal("some_plugin", message), Kind::Unknown);
        row("404 page", 404, "<html>", Kind::Unknown);
        row("429", 429, "{}", Kind::Pending);
        row("500", 500, refusal("internal_server_error", message), Kind::Unknown);
        row("502 page", 502, "<html>", Kind::Unknown);
        row("503 page", 503, "<html>", Kind::Unknown);
        row("302", 302, "", Kind::Unknown);
    }
};

} // namespace kd::test
