// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/shop_memory.h"

#include "models/base/json.h"
#include "models/base/log.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace kd::desk {

namespace {

QString pathOf(const QString &folder, const ShopId &shop)
{
    return QDir(folder).filePath(u"probe-"_s + shop.value() + u".json"_s);
}

} // namespace

void rememberProfile(const QString &folder, const ShopId &shop, const shop::ShopProfile &profile)
{
    QJsonArray can;
    for (const shop::Capability capability : profile.can) {
        can.append(shop::id(capability));
    }
    QJsonObject object{{u"title"_s, profile.title},
                       {u"version"_s, profile.version},
                       {u"role"_s, profile.role},
                       {u"time_zone"_s, profile.timeZone},
                       {u"currency"_s, profile.currency.code()},
                       {u"can"_s, can},
                       {u"remarks"_s, QJsonArray::fromStringList(profile.remarks)}};
    if (profile.refundGateways) {
        object.insert(u"refund_gateways"_s, QJsonArray::fromStringList(profile.refundGateways->values()));
    }
    QSaveFile file(pathOf(folder, shop));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(object).toJson()) < 0 || !file.commit()) {
        logWarning("desk", u"what shop "_s + shop.value() + u" can could not be noted"_s);
    }
}

void forgetProfile(const QString &folder, const ShopId &shop)
{
    QFile::remove(pathOf(folder, shop));
}

std::optional<shop::ShopProfile> rememberedProfile(const QString &folder, const ShopId &shop)
{
    QFile file(pathOf(folder, shop));
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const auto object = parseObject(file.readAll(), u"read what a shop can"_s);
    if (!object) {
        return std::nullopt;
    }
    shop::ShopProfile profile;
    profile.title = object->value("title"_L1).toString();
    profile.version = object->value("version"_L1).toString();
    profile.role = object->value("role"_L1).toString();
    profile.timeZone = object->value("time_zone"_L1).toString();
    profile.currency = Currency::fromCode(object->value("currency"_L1).toString()).value_or(Currency());
    const QJsonArray can = object->value("can"_L1).toArray();
    for (const QJsonValue &word : can) {
        if (const auto capability = shop::capabilityFromId(word.toString())) {
            profile.can.insert(*capability);
        }
    }
    profile.remarks = object->value("remarks"_L1).toVariant().toStringList();
    if (object->contains("refund_gateways"_L1)) {
        const QStringList methods = object->value("refund_gateways"_L1).toVariant().toStringList();
        profile.refundGateways = QSet<QString>(methods.begin(), methods.end());
    }
    return profile;
}

} // namespace kd::desk
