// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/areas.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace kd::practice {

namespace {

std::optional<Response> readNumber(const Query &query, QLatin1StringView name, qint64 &value)
{
    if (!query.has(name)) {
        return std::nullopt;
    }
    bool isNumber = false;
    value = query.value(name).toLongLong(&isNumber);
    if (isNumber) {
        return std::nullopt;
    }
    return invalidParameter(name, "rest_invalid_type"_L1, QString(name + " is not of type integer."_L1),
                            QJsonObject{{u"param"_s, QString(name)}});
}

void appendPair(QString &link, const QString &name, const QString &value)
{
    link += (link.contains(u'?') ? u'&' : u'?');
    link +=
        QString::fromLatin1(QUrl::toPercentEncoding(name)) + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
}

// The real shop repeats what was asked, in the asker's order, with lists written out and its own defaults behind.
QString neighbour(const Call &call, int page, const QList<QPair<QString, QString>> &defaults)
{
    QString link = call.baseUrl + call.request.path;
    const Query query(call.request.query);
    bool paged = false;
    QStringList seen;
    for (const auto &[name, value] : query.pairs()) {
        const QString bare = name.section(u'[', 0, 0);
        if (bare == "page"_L1) {
            appendPair(link, name, QString::number(page));
            paged = true;
        } else if (bare == "status"_L1) {
            if (!seen.contains(bare)) {
                const QStringList values = query.list("status"_L1);
                for (qsizetype i = 0; i < values.size(); ++i) {
                    appendPair(link, QString("status["_L1 + QString::number(i) + u']'), values.at(i));
                }
            }
        } else if (bare == "dates_are_gmt"_L1) {
            appendPair(link, name, query.isTrue("dates_are_gmt"_L1) ? u"1"_s : QString());
        } else if (bare != "consumer_key"_L1 && bare != "consumer_secret"_L1) {
            appendPair(link, name, value);
        }
        seen << bare;
    }
    for (const auto &[name, value] : defaults) {
        if (!seen.contains(name.section(u'[', 0, 0))) {
            appendPair(link, name, value);
        }
    }
    if (!paged) {
        appendPair(link, u"page"_s, QString::number(page));
    }
    return link;
}

} // namespace

std::optional<Response> readSlice(const Query &query, Slice &slice)
{
    qint64 page = 1;
    qint64 perPage = 10;
    if (auto refused = readNumber(query, "page"_L1, page)) {
        return refused;
    }
    if (auto refused = readNumber(query, "per_page"_L1, perPage)) {
        return refused;
    }
    if (auto refused = readNumber(query, "offset"_L1, slice.offset)) {
        return refused;
    }
    if (perPage < 1 || perPage > 100) {
        return invalidParameter("per_page"_L1, "rest_out_of_bounds"_L1,
                                u"per_page must be between 1 (inclusive) and 100 (inclusive)"_s);
    }
    if (page < 1 || page > 1'000'000) {
        return invalidParameter("page"_L1, "rest_out_of_bounds"_L1, u"page must be greater than or equal to 1"_s);
    }
    slice.page = static_cast<int>(page);
    slice.perPage = static_cast<int>(perPage);
    return std::nullopt;
}

void addSliceHeaders(Response &response, const Call &call, const Slice &slice, qint64 total,
                     const QList<QPair<QString, QString>> &defaults)
{
    const int pages = static_cast<int>((total + slice.perPage - 1) / slice.perPage);
    response.headers.append({"X-WP-Total", QByteArray::number(total)});
    response.headers.append({"X-WP-TotalPages", QByteArray::number(pages)});
    QStringList links;
    if (slice.page > 1) {
        links << QString(u'<' + neighbour(call, std::min(slice.page - 1, pages), defaults) + ">; rel=\"prev\""_L1);
    }
    if (slice.page < pages) {
        links << QString(u'<' + neighbour(call, slice.page + 1, defaults) + ">; rel=\"next\""_L1);
    }
    if (!links.isEmpty()) {
        response.headers.append({"Link", links.join(", "_L1).toUtf8()});
    }
}

QJsonObject onlyFields(const QJsonObject &object, const Query &query)
{
    const QStringList wanted = query.list("_fields"_L1);
    if (wanted.isEmpty()) {
        return object;
    }
    QJsonObject picked;
    for (const QString &name : wanted) {
        const auto it = object.constFind(name.section(u'.', 0, 0));
        if (it != object.constEnd()) {
            picked.insert(it.key(), it.value());
        }
    }
    return picked;
}

} // namespace kd::practice
