// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/json.h"

#include "models/base/sealing.h"
#include "models/desk/error_text.h"

using namespace Qt::StringLiterals;

namespace kd::ctl {

namespace {

// Not every console is the one that pulled: what it knows of the last success stands beside the orders.
Result<QJsonArray> statusList(desk::Desk &desk)
{
    const auto shops = desk.shops().result();
    if (!shops) {
        return fail(shops.error());
    }
    QJsonArray list;
    for (const desk::ShopStatus &status : *shops) {
        const ShopId shop = status.row.id;
        const auto state = desk.store().read([shop](const store::Reader &reader) { return reader.cache.syncState(shop); }).result();
        if (!state) {
            return fail(state.error());
        }
        QJsonObject object = toJson(status, Reach::NotAsked);
        if (*state) {
            insertTime(object, u"last_success"_s, (*state)->lastSuccess);
            object.insert(u"error_code"_s, (*state)->errorCode);
        }
        list.append(object);
    }
    return list;
}

// What the shop does not let us do is no reason to refuse it, but the one who adds it must hear it.
void sayRemarks(const Context &context, const shop::ShopProfile &profile)
{
    for (const QString &remark : profile.remarks) {
        context.remark(desk::errorText(Error{.kind = Error::Kind::Refused, .code = remark}));
    }
}

} // namespace

int shopAdd(Context &context)
{
    Invocation &typed = context.invocation;
    const QString shopName = typed.take(u"name"_s);
    for (const QString &needed : {u"kind"_s, u"url"_s, u"key"_s, u"secret"_s}) {
        if (typed.value(needed).isEmpty()) {
            return context.usage(u"--"_s + needed + u" is missing"_s);
        }
    }
    if (shopName.isEmpty()) {
        return context.usage(u"the shop's name is missing"_s);
    }
    const auto secret = context.secretValue(u"secret"_s);
    const auto licenseSecret = context.secretValue(u"license-secret"_s);
    if (!secret || !licenseSecret) {
        return context.fail(!secret ? secret.error() : licenseSecret.error());
    }
    desk::NewShop shop;
    const auto settle = context.number(u"settle-ms"_s, shop.row.settle.count(), 0, longestSettle);
    desk::Desk *desk = settle ? context.open(Context::Use::Look, Context::Folder::MayBeMade) : nullptr;
    const auto me = desk == nullptr ? std::nullopt : context.actor();
    if (!me) {
        return context.exitCode;
    }
    shop.row.name = shopName;
    shop.row.kind = typed.value(u"kind"_s);
    shop.row.url = typed.value(u"url"_s);
    shop.row.caFile = typed.value(u"ca"_s);
    shop.row.user = typed.value(u"key"_s);
    shop.row.password = Secret(*secret);
    shop.row.licenseUser = typed.value(u"license-key"_s);
    shop.row.licensePassword = Secret(*licenseSecret);
    shop.row.settle = Millis(*settle);
    shop.evenIfProbeFails = typed.has(u"unprobed"_s);
    const auto added = desk->addShop(*me, shop).result();
    if (added && added->profile) {
        sayRemarks(context, *added->profile);
    }
    return added ? context.print(toJson(*added)) : context.fail(added.error());
}

int shopList(Context &context)
{
    desk::Desk *desk = context.open(Context::Use::Look);
    if (desk == nullptr) {
        return context.exitCode;
    }
    const auto shops = statusList(*desk);
    return shops ? context.print(*shops) : context.fail(shops.error());
}

int shopProbe(Context &context)
{
    desk::Desk *desk = context.open(Context::Use::Look);
    const auto shop = desk == nullptr ? std::nullopt : context.shop(*desk, context.invocation.take(u"shop"_s));
    if (!shop) {
        return context.exitCode;
    }
    const auto profile = desk->probeShop(*shop).result();
    if (profile) {
        sayRemarks(context, *profile);
    }
    return profile ? context.print(toJson(*profile)) : context.fail(profile.error());
}

int syncShops(Context &context)
{
    desk::Desk *desk = context.open(Context::Use::Hold);
    if (desk == nullptr) {
        return context.exitCode;
    }
    const QString wanted = context.invocation.take(u"shop"_s);
    const auto shops = desk->shops().result();
    if (!shops) {
        return context.fail(shops.error());
    }
    std::vector<ShopId> chosen;
    if (wanted.isEmpty() && shops->size() > 1) {
        std::transform(shops->begin(), shops->end(), std::back_inserter(chosen), [](const desk::ShopStatus &status) { return status.row.id; });
    } else if (const auto shop = context.shop(*desk, wanted)) {
        chosen.push_back(*shop);
    } else {
        return context.exitCode;
    }
    for (const ShopId &shop : chosen) {
        if (const auto probed = desk->probeShop(shop).result(); !probed) {
            return context.fail(probed.error());
        }
        if (const auto walked = desk->syncNow(shop).result(); !walked) {
            return context.fail(walked.error());
        }
    }
    const auto after = statusList(*desk);
    return after ? context.print(*after) : context.fail(after.error());
}

// Only what is named changes: a new name must not take away somebody's PIN or limits.
int profileAdd(Context &context)
{
    Invocation &typed = context.invocation;
    const ProfileId id(typed.take(u"id"_s));
    if (id.isEmpty()) {
        return context.usage(u"the profile's id is missing"_s);
    }
    if (typed.has(u"role"_s) && !playbook::roleFromId(typed.value(u"role"_s))) {
        return context.usage(u"--role takes agent, senior or supervisor"_s);
    }
    std::optional<QByteArray> pin;
    if (typed.has(u"pin"_s)) {
        const auto given = context.secretValue(u"pin"_s);
        constexpr qsizetype shortest = 4;
        if (given && given->size() < shortest) {
            return context.usage(u"--pin takes a PIN of four characters at least"_s);
        }
        const auto hash = given ? pinHash(*given) : Result<QByteArray>(fail(given.error()));
        if (!hash) {
            return context.fail(hash.error());
        }
        pin = *hash;
    }
    desk::Desk *desk = context.open(Context::Use::Look, Context::Folder::MayBeMade);
    const auto me = desk == nullptr ? std::nullopt : context.actor();
    if (!me) {
        return context.exitCode;
    }
    const auto known = desk->profiles().result();
    if (!known) {
        return context.fail(known.error());
    }
    store::ProfileRow row;
    row.id = id;
    row.name = id.value();
    row.role = u"agent"_s;
    for (const store::ProfileRow &present : *known) {
        row = present.id == id ? present : row;
    }
    row.name = typed.has(u"name"_s) ? typed.value(u"name"_s) : row.name;
    row.role = typed.has(u"role"_s) ? typed.value(u"role"_s) : row.role;
    row.pinHash = pin.value_or(row.pinHash);
    const auto currency = Currency::fromCode(typed.has(u"limit-currency"_s) ? typed.value(u"limit-currency"_s) : u"CNY"_s);
    if (!currency) {
        return context.usage(u"--limit-currency takes three letters like CNY"_s);
    }
    for (const auto &[option, limit] : {std::pair(u"limit-per-action"_s, &row.limitPerAction), std::pair(u"limit-per-day"_s, &row.limitPerDay)}) {
        if (typed.has(option)) {
            const auto amount = Money::parse(typed.value(option), *currency);
            if (!amount || amount->isNegative()) {
                return context.usage(u"--"_s + option + u" takes an amount like 200.00"_s);
            }
            *limit = amount->minor();
            row.limitCurrency = currency->code();
        }
    }
    const auto ownPin = typed.has(u"own-pin"_s) ? context.secretValue(u"own-pin"_s) : Result<QString>(QString());
    if (!ownPin) {
        return context.fail(ownPin.error());
    }
    const auto put = desk->putProfile(*me, row, *ownPin).result();
    return put ? context.print(toJson(*put)) : context.fail(put.error());
}

int profileList(Context &context)
{
    desk::Desk *desk = context.open(Context::Use::Look);
    if (desk == nullptr) {
        return context.exitCode;
    }
    const auto profiles = desk->profiles().result();
    return profiles ? context.print(arrayOf(*profiles)) : context.fail(profiles.error());
}

} // namespace kd::ctl
