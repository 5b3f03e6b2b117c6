// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/perform.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

/// What the tests of the practice shop share: a real shop's recorded answers and how to hold ours against them.
namespace kd::practice::test {

struct Recording
{
    Request request;
    int status = 0;
    QJsonObject headers;
    QJsonValue body;
};

/// One recorded exchange by the number its file name begins with, e.g. "18".
[[nodiscard]] Recording recording(const QString &number);
[[nodiscard]] QString recordedFolder();

/// What differs in shape: a field missing or added, or of another JSON type; arrays are compared by their first items,
/// and an empty one fits any. Values are not compared.
[[nodiscard]] QStringList shapeDifferences(const QJsonValue &expected, const QJsonValue &actual,
                                           const QString &at = {});

/// A request as a test writes it; `target` is a path with its query, below /wp-json unless it begins with /practice.
[[nodiscard]] Request request(const QByteArray &method, const QByteArray &target, const QJsonObject &body = {});
[[nodiscard]] QJsonValue bodyOf(const Response &response);
[[nodiscard]] QByteArray header(const Response &response, const QByteArray &name);

/// A tree and requests against it at a fixed time.
struct Bench
{
    World world;
    Instant now;
    QString baseUrl = QStringLiteral("https://shop.example");

    [[nodiscard]] Response send(const Request &request, Gateway gateway = Gateway::Pays)
    {
        return perform(world, {request, now, baseUrl, gateway});
    }
    [[nodiscard]] Response get(const QByteArray &target) { return send(test::request("GET", target)); }
    [[nodiscard]] Response post(const QByteArray &target, const QJsonObject &body)
    {
        return send(test::request("POST", target, body));
    }
    /// The ledger's rows of one verb.
    [[nodiscard]] int moved(const QString &verb) const;
};

[[nodiscard]] Bench recordedBench();
[[nodiscard]] Bench generatedBench(int orders = 400);

} // namespace kd::practice::test
