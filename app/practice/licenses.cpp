// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/areas.h"
#include "app/practice/render.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kd::practice {

namespace {

Response data(const QJsonValue &value)
{
    return ok({{u"success"_s, true}, {u"data"_s, value}});
}

// License Manager answers nearly every refusal with 404.
Response licenseError(const QString &message)
{
    return refusal(404, "lmfwc_rest_data_error"_L1, message);
}

// … and some as a success whose data is a WordPress error.
Response hiddenError(const QString &message)
{
    return data(
        QJsonObject{{u"errors"_s, QJsonObject{{u"lmfwc_rest_data_error"_s, QJsonArray{message}}}},
                    {u"error_data"_s, QJsonObject{{u"lmfwc_rest_data_error"_s, QJsonObject{{u"status"_s, 404}}}}}});
}

Response notFound(const QString &key)
{
    return licenseError(QString("License Key: "_L1 + key + " could not be found."_L1));
}

// Row by row into one buffer: the list has no pages, and 100,000 rows as one tree of values would take gigabytes.
Response listAll(const World &world)
{
    Response response;
    response.body.reserve(static_cast<qsizetype>(world.licenses.size()) * 420 + 64);
    response.body += "{\"success\":true,\"data\":[";
    for (size_t i = 0; i < world.licenses.size(); ++i) {
        if (i > 0) {
            response.body += ',';
        }
        response.body += QJsonDocument(renderLicense(world.licenses[i], true)).toJson(QJsonDocument::Compact);
    }
    response.body += "]}";
    return response;
}

std::optional<int> statusOf(const QString &name)
{
    static const QHash<QString, int> names{
        {u"sold"_s, Sold}, {u"delivered"_s, Delivered}, {u"active"_s, InStock}, {u"inactive"_s, Inactive}};
    const auto it = names.constFind(name.toLower());
    return it == names.constEnd() ? std::nullopt : std::optional(*it);
}

/// Sets what the body names. The refusal, or nullopt.
std::optional<Response> apply(World &world, License &license, const QJsonObject &body)
{
    if (body.contains(u"status"_s)) {
        const std::optional<int> status = statusOf(body.value(u"status"_s).toString());
        if (!status) {
            return licenseError(u"License Key status is invalid."_s);
        }
        license.status = *status;
    }
    if (body.contains(u"order_id"_s)) {
        const qint64 order = body.value(u"order_id"_s).toInteger();
        if (order != 0 && !world.order(order)) {
            return licenseError(QString("The order with ID: "_L1 + QString::number(order) + " could not be found."_L1));
        }
        license.order = order;
    }
    if (body.contains(u"product_id"_s)) {
        license.product = body.value(u"product_id"_s).toInteger();
    }
    if (body.contains(u"user_id"_s)) {
        const QJsonValue user = body.value(u"user_id"_s);
        license.user = user.isNull() ? std::nullopt : std::optional(user.toInteger());
    }
    if (body.contains(u"valid_for"_s)) {
        license.validFor = body.value(u"valid_for"_s).toInt();
    }
    if (body.contains(u"times_activated_max"_s)) {
        license.activatedMax = body.value(u"times_activated_max"_s).toInt();
    }
    if (body.contains(u"expires_at"_s)) {
        const QString text = body.value(u"expires_at"_s).toString();
        const Result<Instant> at = Instant::fromNaiveUtc(text.size() == 10 ? QString(text + " 00:00:00"_L1) : text);
        license.expires = at ? std::optional(*at) : std::nullopt;
    }
    return std::nullopt;
}

// The ledger tells apart a key that leaves the stock, one that is taken from another order, and one taken out.
void book(World &world, const License &before, const License &after, Instant now)
{
    if (after.order != 0 && after.order != before.order) {
        world.ledger.push_back({after.order, before.order == 0 ? u"hand_out"_s : u"move"_s, 0, tail(after.key), now,
                                QString::number(after.id)});
    }
    if (after.status == Inactive && before.status != Inactive) {
        world.ledger.push_back({after.order, u"void_card"_s, 0, tail(after.key), now, QString::number(after.id)});
    }
}

Response create(World &world, const Call &call)
{
    const QJsonObject body = call.request.json().value_or(QJsonObject());
    const QString key = body.value(u"license_key"_s).toString();
    if (key.isEmpty()) {
        return licenseError(u"The License Key is missing from the request."_s);
    }
    if (world.license(key)) {
        return licenseError(u"This license key already exists."_s);
    }
    License license;
    license.key = key;
    license.source = 3;
    license.status = Inactive;
    license.created = call.now;
    const License before = license;
    if (auto refused = apply(world, license, body)) {
        return *refused;
    }
    const License &added = world.add(license);
    book(world, before, added, call.now);
    return data(renderLicense(added, false));
}

Response update(World &world, const Call &call, License &license)
{
    const std::optional<QJsonObject> body = call.request.json();
    if (!body || body->isEmpty()) {
        return licenseError(u"No parameters were provided."_s);
    }
    // Whoever writes last has the key; that it belonged to another order is neither checked nor said.
    const License before = license;
    if (auto refused = apply(world, license, *body)) {
        license = before;
        return *refused;
    }
    const QString renamed = body->value(u"license_key"_s).toString(license.key);
    if (renamed != license.key && !world.license(renamed)) {
        world.rename(license, renamed);
    }
    license.updated = call.now;
    book(world, before, license, call.now);
    return data(renderLicense(license, false));
}

Response activate(World &world, const Call &call, License &license)
{
    // A key set inactive still activates: only expiry and the count stop it.
    if (license.expires && *license.expires < call.now) {
        return refusal(405, "lmfwc_rest_license_expired"_L1,
                       QString("The license Key expired on "_L1 + naiveWithBlank(*license.expires) + " (UTC)."_L1));
    }
    if (license.activatedMax && license.activated.value_or(0) >= *license.activatedMax) {
        return hiddenError(QString("License Key: "_L1 + license.key + " reached maximum activation count."_L1));
    }
    license.activated = license.activated.value_or(0) + 1;
    Activation activation;
    activation.id = world.nextActivation++;
    activation.at = call.now;
    activation.agent = QString::fromUtf8(call.request.agent);
    const QByteArray grain = license.key.toUtf8() + '/' + QByteArray::number(activation.id);
    activation.token = QString::fromLatin1(QCryptographicHash::hash(grain, QCryptographicHash::Sha1).toHex());
    license.activations.push_back(activation);
    QJsonObject answer = renderLicense(license, false);
    answer.insert(u"activationData"_s, renderActivation(license, activation));
    return data(answer);
}

Response deactivate(const Call &call, License &license)
{
    if (license.activated.value_or(0) == 0) {
        return hiddenError(QString("License Key: "_L1 + license.key + " has not been activated yet."_L1));
    }
    license.activated = *license.activated - 1;
    const auto open = std::find_if(license.activations.rbegin(), license.activations.rend(),
                                   [](const Activation &a) { return !a.deactivated; });
    if (open != license.activations.rend()) {
        open->deactivated = call.now;
    }
    return data(renderLicense(license, true));
}

Response validate(const License &license)
{
    QJsonArray uses;
    for (const Activation &activation : license.activations) {
        uses.append(renderActivation(license, activation));
    }
    const int used = license.activated.value_or(0);
    return data(QJsonObject{{u"timesActivated"_s, used},
                            {u"timesActivatedMax"_s,
                             license.activatedMax ? QJsonValue(*license.activatedMax) : QJsonValue(QJsonValue::Null)},
                            {u"remainingActivations"_s, license.activatedMax ? QJsonValue(*license.activatedMax - used)
                                                                             : QJsonValue(QJsonValue::Null)},
                            {u"activationData"_s, uses}});
}

} // namespace

Response answerLicenses(World &world, const Call &call, const QStringList &rest)
{
    const QByteArray &method = call.request.method;
    if (rest.isEmpty()) {
        return method == "GET" ? listAll(world) : method == "POST" ? create(world, call) : noRoute();
    }
    const bool verb =
        rest.size() == 2 && method == "GET" &&
        (rest.first() == "activate"_L1 || rest.first() == "deactivate"_L1 || rest.first() == "validate"_L1);
    if (rest.size() > 1 && !verb) {
        return noRoute();
    }
    License *license = world.license(rest.last());
    if (!license) {
        return notFound(rest.last());
    }
    if (verb) {
        return rest.first() == "activate"_L1     ? activate(world, call, *license)
               : rest.first() == "deactivate"_L1 ? deactivate(call, *license)
                                                 : validate(*license);
    }
    if (method == "GET") {
        return data(renderLicense(*license, true));
    }
    if (method == "PUT") {
        return update(world, call, *license);
    }
    if (method != "DELETE") {
        return noRoute();
    }
    world.ledger.push_back(
        {license->order, u"delete_card"_s, 0, tail(license->key), call.now, QString::number(license->id)});
    world.removeLicense(rest.last());
    return data(QJsonArray{0});
}

} // namespace kd::practice
