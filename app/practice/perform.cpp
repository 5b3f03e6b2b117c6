// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/perform.h"

#include "app/practice/areas.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kd::practice {

namespace {

// Plain permalinks serve the same routes below /index.php.
QString route(const Request &request)
{
    return request.path.startsWith("/index.php/"_L1) ? request.path.mid(10) : request.path;
}

struct KeyPair
{
    QString key;
    QString secret;
};

KeyPair credentialsOf(const Request &request)
{
    if (request.authorization.startsWith("Basic ")) {
        const QString pair = QString::fromUtf8(QByteArray::fromBase64(request.authorization.mid(6)));
        const qsizetype colon = pair.indexOf(u':');
        return {pair.left(colon), colon < 0 ? QString() : pair.mid(colon + 1)};
    }
    const Query query(request.query);
    return {query.value("consumer_key"_L1), query.value("consumer_secret"_L1)};
}

std::optional<Response> refuseShop(const Credentials &credentials, const Request &request, const QString &path)
{
    const KeyPair given = credentialsOf(request);
    const bool full = !given.key.isEmpty() && given.key == credentials.key;
    const bool reading = !given.key.isEmpty() && given.key == credentials.readKey;
    if (!full && !reading) {
        // A wrong key looks like none: the plugin then leaves the caller a visitor without rights.
        if (request.method == "GET") {
            const bool one = !path.section(u'/', -1).contains(QRegularExpression(u"\\D"_s));
            return refusal(401, "woocommerce_rest_cannot_view"_L1,
                           one ? u"Sorry, you cannot view this resource."_s : u"Sorry, you cannot list resources."_s);
        }
        return refusal(401, "woocommerce_rest_cannot_create"_L1, u"Sorry, you are not allowed to create resources."_s);
    }
    if (given.secret != (full ? credentials.secret : credentials.readSecret)) {
        return refusal(401, "woocommerce_rest_authentication_error"_L1, u"Consumer secret is invalid."_s);
    }
    if (reading && request.method != "GET") {
        return refusal(401, "woocommerce_rest_authentication_error"_L1,
                       u"The API key provided does not have write permissions."_s);
    }
    return std::nullopt;
}

std::optional<Response> refuseLicenses(const Credentials &credentials, const Request &request)
{
    const KeyPair given = credentialsOf(request);
    if (given.key.isEmpty()) {
        return refusal(401, "lmfwc_rest_cannot_view"_L1, u"Sorry, you cannot list resources."_s);
    }
    if (given.key != credentials.licenseKey) {
        return refusal(401, "lmfwc_rest_authentication_error"_L1, u"Consumer key is invalid."_s);
    }
    if (given.secret != credentials.licenseSecret) {
        return refusal(401, "lmfwc_rest_authentication_error"_L1, u"Consumer secret is invalid."_s);
    }
    return std::nullopt;
}

Response answerIndex(const World &world, const Call &call)
{
    const QJsonArray namespaces{u"oembed/1.0"_s, u"wc/v3"_s, u"wc/store"_s, u"lmfwc/v2"_s,
                                u"wc/v1"_s,      u"wc/v2"_s, u"wp/v2"_s};
    const QJsonObject index{{u"name"_s, world.title},
                            {u"description"_s, QString()},
                            {u"url"_s, call.baseUrl},
                            {u"home"_s, call.baseUrl},
                            {u"gmt_offset"_s, world.zone.offsetAt(call.now) / 3600},
                            {u"timezone_string"_s, world.zone.name},
                            {u"namespaces"_s, namespaces}};
    return ok(onlyFields(index, Query(call.request.query)));
}

Response route(World &world, const Call &call, const QString &path)
{
    if (path == "/wp-json"_L1 || path == "/wp-json/"_L1) {
        return answerIndex(world, call);
    }
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    const bool rest = parts.value(0) == "wp-json"_L1;
    if (parts.value(0) == "practice"_L1) {
        return answerControl(world, call, parts.mid(1));
    }
    if (rest && parts.value(1) == "lmfwc"_L1 && parts.value(2) == "v2"_L1 && parts.value(3) == "licenses"_L1) {
        return answerLicenses(world, call, parts.mid(4));
    }
    if (!rest || parts.value(1) != "wc"_L1 || parts.value(2) != "v3"_L1) {
        return noRoute();
    }
    const QString area = parts.value(3);
    if (area == "orders"_L1) {
        return answerOrders(world, call, parts.mid(4));
    }
    if (area == "refunds"_L1 && parts.size() == 4) {
        return answerAllRefunds(world, call);
    }
    if (area == "coupons"_L1 && parts.size() == 4) {
        return answerCoupons(world, call);
    }
    if (area == "payment_gateways"_L1 && parts.size() == 4) {
        return answerGateways(world, call);
    }
    if (area == "customers"_L1 && parts.size() == 4) {
        return answerCustomers(world, call);
    }
    return area == "products"_L1 ? answerProducts(world, call, parts.mid(4)) : noRoute();
}

} // namespace

std::optional<Response> refuseAccess(const Credentials &credentials, const Request &request)
{
    const QString path = route(request);
    if (path.startsWith("/wp-json/wc/"_L1)) {
        return refuseShop(credentials, request, path);
    }
    return path.startsWith("/wp-json/lmfwc/"_L1) ? refuseLicenses(credentials, request) : std::nullopt;
}

Response perform(World &world, const Call &call)
{
    Response response = route(world, call, route(call.request));
    const bool linked = std::any_of(response.headers.begin(), response.headers.end(),
                                    [](const auto &header) { return header.first == "Link"; });
    if (!linked) {
        addApiLink(response, call.baseUrl);
    }
    return response;
}

} // namespace kd::practice
