// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/http.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace kd::practice {

namespace {

QString decoded(QByteArray part)
{
    return QUrl::fromPercentEncoding(part.replace('+', ' '));
}

} // namespace

Query::Query(const QByteArray &encoded)
{
    const QList<QByteArray> parts = encoded.split('&');
    for (const QByteArray &part : parts) {
        if (part.isEmpty()) {
            continue;
        }
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = equals < 0 ? part : part.left(equals);
        m_pairs.append({decoded(name), equals < 0 ? QString() : decoded(part.mid(equals + 1))});
    }
}

bool Query::has(QLatin1StringView name) const
{
    return std::any_of(m_pairs.begin(), m_pairs.end(), [&](const auto &pair) { return pair.first == name; });
}

QString Query::value(QLatin1StringView name, const QString &otherwise) const
{
    for (auto it = m_pairs.rbegin(); it != m_pairs.rend(); ++it) {
        if (it->first == name) {
            return it->second;
        }
    }
    return otherwise;
}

QStringList Query::list(QLatin1StringView name) const
{
    QStringList values;
    for (const auto &[key, value] : m_pairs) {
        if (key == name) {
            values << value.split(u',', Qt::SkipEmptyParts);
        } else if (key.startsWith(name) && key.mid(name.size()).startsWith(u'[')) {
            values << value;
        }
    }
    for (QString &value : values) {
        value = value.trimmed();
    }
    return values;
}

bool Query::isTrue(QLatin1StringView name) const
{
    const QString text = value(name).toLower();
    return text == "1"_L1 || text == "true"_L1;
}

std::optional<QJsonObject> Request::json() const
{
    if (body.trimmed().isEmpty()) {
        return QJsonObject();
    }
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

bool Request::changes() const
{
    return method != "GET" || path.contains("/licenses/activate/"_L1) || path.contains("/licenses/deactivate/"_L1);
}

Response ok(const QJsonObject &body, int status)
{
    return {status, QJsonDocument(body).toJson(QJsonDocument::Compact), Response().contentType, {}};
}

Response ok(const QJsonArray &body)
{
    return {200, QJsonDocument(body).toJson(QJsonDocument::Compact), Response().contentType, {}};
}

Response refusal(int status, QLatin1StringView code, const QString &message)
{
    return ok({{u"code"_s, QString(code)}, {u"message"_s, message}, {u"data"_s, QJsonObject{{u"status"_s, status}}}},
              status);
}

Response invalidParameter(QLatin1StringView name, QLatin1StringView code, const QString &message,
                          const QJsonValue &detail)
{
    const QJsonObject details{{u"code"_s, QString(code)}, {u"message"_s, message}, {u"data"_s, detail}};
    const QJsonObject data{
        {u"status"_s, 400}, {u"params"_s, QJsonObject{{name, message}}}, {u"details"_s, QJsonObject{{name, details}}}};
    return ok({{u"code"_s, u"rest_invalid_param"_s},
               {u"message"_s, QString("Invalid parameter(s): "_L1 + name)},
               {u"data"_s, data}},
              400);
}

Response noRoute()
{
    return refusal(404, "rest_no_route"_L1, u"No route was found matching the URL and request method."_s);
}

void addApiLink(Response &response, const QString &baseUrl)
{
    response.headers.append({"Link", QString("<"_L1 + baseUrl + "/wp-json/>; rel=\"https://api.w.org/\""_L1).toUtf8()});
}

} // namespace kd::practice
