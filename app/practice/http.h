// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <optional>

/// Requests and answers as plain values, so that everything the practice shop does can be tested without a socket.
namespace kd::practice {

/// A query as PHP reads it: "+" is a blank, the last of equal names wins, `status[]=a`, `status[0]=a` and `status=a,b`
/// are lists. The pairs keep their order because the shop repeats them in its Link header.
class Query
{
public:
    Query() = default;
    explicit Query(const QByteArray &encoded);

    [[nodiscard]] bool has(QLatin1StringView name) const;
    [[nodiscard]] QString value(QLatin1StringView name, const QString &otherwise = {}) const;
    [[nodiscard]] QStringList list(QLatin1StringView name) const;
    [[nodiscard]] bool isTrue(QLatin1StringView name) const; ///< "1" or "true"
    [[nodiscard]] const QList<QPair<QString, QString>> &pairs() const { return m_pairs; }

private:
    QList<QPair<QString, QString>> m_pairs;
};

struct Request
{
    QByteArray method; ///< upper case
    QString path;      ///< decoded, from the root: "/wp-json/wc/v3/orders"
    QByteArray query;  ///< as sent, without the question mark
    QByteArray authorization;
    QByteArray agent; ///< User-Agent
    QByteArray body;

    /// The JSON object of the body; an empty body is an empty object; nullopt when it is not an object.
    [[nodiscard]] std::optional<QJsonObject> json() const;
    /// Everything that can change the shop, the License Manager's two GETs with side effects included.
    [[nodiscard]] bool changes() const;
};

struct Response
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json; charset=UTF-8";
    QList<QPair<QByteArray, QByteArray>> headers;
};

[[nodiscard]] Response ok(const QJsonObject &body, int status = 200);
[[nodiscard]] Response ok(const QJsonArray &body);
/// {"code","message","data":{"status"}}: how WordPress refuses.
[[nodiscard]] Response refusal(int status, QLatin1StringView code, const QString &message);
/// A parameter that WordPress itself refuses, with its reason twice as the real one has it. `detail` is the value of
/// "data" in the details, null or an object.
[[nodiscard]] Response invalidParameter(QLatin1StringView name, QLatin1StringView code, const QString &message,
                                        const QJsonValue &detail = {});
[[nodiscard]] Response noRoute();
/// The Link header of an answer that has no neighbours.
void addApiLink(Response &response, const QString &baseUrl);

} // namespace kd::practice
