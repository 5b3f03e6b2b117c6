// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/settings_table.h"

#include "models/store/failure.h"
#include "models/trade/journal.h"

using namespace Qt::StringLiterals;

namespace kd::store::settings {

namespace {

QByteArray placeOf(const ShopId &shop, const char *column)
{
    return "shops|" + shop.value().toUtf8() + '|' + column;
}

Secret opened(const SealingKey &key, const QByteArray &sealed, const QByteArray &place)
{
    const auto clear = unseal(key, sealed, place);
    if (!clear) {
        raise(u"database_damaged"_s, u"read the shops"_s, QString::fromUtf8(place));
    }
    return Secret(QString::fromUtf8(*clear));
}

QJsonValue orNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

} // namespace

std::vector<ShopRow> shops(Connection &db, const KeyRing &keys)
{
    const auto key = keys.find(db, KeyRing::ofDesk());
    if (!key) {
        return {};
    }
    auto row = db.query("SELECT id, name, kind, url, ca_file, user, password, license_user, license_password, settle_ms,"
                        " active, removed FROM shops ORDER BY length(id), id");
    std::vector<ShopRow> result;
    while (row.next()) {
        ShopRow shop;
        shop.id = ShopId(row.text(0));
        shop.name = row.text(1);
        shop.kind = row.text(2);
        shop.url = row.text(3);
        shop.caFile = row.text(4);
        shop.user = row.text(5);
        shop.password = opened(*key, row.bytes(6), placeOf(shop.id, "password"));
        shop.licenseUser = row.text(7);
        shop.licensePassword = opened(*key, row.bytes(8), placeOf(shop.id, "license_password"));
        shop.settle = Millis(row.integer(9));
        shop.active = row.boolean(10);
        shop.removed = row.boolean(11);
        result.push_back(std::move(shop));
    }
    return result;
}

std::vector<ProfileRow> profiles(Connection &db)
{
    auto row = db.query("SELECT id, name, role, pin_hash, limit_per_action, limit_per_day, limit_currency,"
                        " active FROM profiles ORDER BY id");
    std::vector<ProfileRow> result;
    while (row.next()) {
        result.push_back({ProfileId(row.text(0)), row.text(1), row.text(2), row.bytes(3), row.maybeInteger(4),
                          row.maybeInteger(5), row.text(6), row.boolean(7)});
    }
    return result;
}

ShopId nextShopId(Connection &db)
{
    // Rows are never deleted, only marked as removed, so the id of a shop that was once here is never given to another.
    auto row = db.query("SELECT coalesce(max(CAST(substr(id, 2) AS INTEGER)), 0) FROM shops WHERE id GLOB 's[0-9]*'");
    const qint64 last = row.next() ? row.integer(0) : 0;
    return ShopId(u's' + QString::number(last + 1));
}

void writeShop(Connection &db, const KeyRing &keys, const ShopRow &shop)
{
    const SealingKey key = keys.ensure(db, KeyRing::ofDesk());
    db.run("INSERT OR REPLACE INTO shops (id, name, kind, url, ca_file, user, password, license_user, license_password,"
           " settle_ms, active, removed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
           shop.id, shop.name, shop.kind, shop.url, shop.caFile, shop.user,
           seal(key, shop.password.reveal().toUtf8(), placeOf(shop.id, "password")), shop.licenseUser,
           seal(key, shop.licensePassword.reveal().toUtf8(), placeOf(shop.id, "license_password")),
           static_cast<qint64>(shop.settle.count()), shop.active, shop.removed);
}

void writeProfile(Connection &db, const ProfileRow &profile)
{
    db.run("INSERT OR REPLACE INTO profiles (id, name, role, pin_hash, limit_per_action, limit_per_day, limit_currency,"
           " active) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
           profile.id, profile.name, profile.role, profile.pinHash, profile.limitPerAction, profile.limitPerDay,
           profile.limitCurrency, profile.active);
}

QJsonObject toPayload(const ShopRow &shop)
{
    return {{u"shop"_s, shop.id.value()},
            {u"name"_s, shop.name},
            {u"kind"_s, shop.kind},
            {u"url"_s, shop.url},
            {u"ca_file"_s, shop.caFile},
            {u"user"_s, personal(shop.user)},
            {u"password"_s, personal(shop.password.reveal())},
            {u"license_user"_s, personal(shop.licenseUser)},
            {u"license_password"_s, personal(shop.licensePassword.reveal())},
            {u"settle_ms"_s, static_cast<qint64>(shop.settle.count())},
            {u"active"_s, shop.active},
            {u"removed"_s, shop.removed}};
}

QJsonObject toPayload(const ProfileRow &profile)
{
    return {{u"profile"_s, profile.id.value()},
            {u"name"_s, profile.name},
            {u"role"_s, profile.role},
            {u"pin_hash"_s, personal(QString::fromLatin1(profile.pinHash))},
            {u"limit_per_action"_s, orNull(profile.limitPerAction)},
            {u"limit_per_day"_s, orNull(profile.limitPerDay)},
            {u"limit_currency"_s, profile.limitCurrency},
            {u"active"_s, profile.active}};
}

} // namespace kd::store::settings
