// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/json.h"

#include "models/base/sealing.h"

using namespace Qt::StringLiterals;

namespace kd::ctl {

namespace {

// The first shop when there is only one; its id or its name otherwise.
std::optional<ShopId> chosenShop(Context &context, desk::Desk &desk)
{
    const QString wanted = context.invocation.take(u"shop"_s);
    const auto shops = desk.shops().result();
    if (!shops) {
        context.exitCode = context.fail(shops.error());
        return std::nullopt;
    }
    if (wanted.isEmpty() && shops->size() == 1) {
        return shops->front().row.id;
    }
    for (const desk::ShopStatus &status : *shops) {
        if (status.row.id.value() == wanted || status.row.name == wanted) {
            return status.row.id;
        }
    }
    context.exitCode = wanted.isEmpty() && !shops->empty()
                           ? context.usage(u"there are several shops: name one"_s)
                           : context.fail(Error{.kind = Error::Kind::Refused, .doing = u"choose a shop"_s, .code = u"shop_unknown"_s, .detail = wanted});
    return std::nullopt;
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
    desk::Desk *desk = context.open(Context::Use::Look);
    const auto me = desk == nullptr ? std::nullopt : context.actor();
    if (!me) {
        return context.exitCode;
    }
    desk::NewShop shop;
    shop.row.name = shopName;
    shop.row.kind = typed.value(u"kind"_s);
    shop.row.url = typed.value(u"url"_s);
    shop.row.caFile = typed.value(u"ca"_s);
    shop.row.user = typed.value(u"key"_s);
    shop.row.password = Secret(*secret);
    shop.row.licenseUser = typed.value(u"license-key"_s);
    shop.row.licensePassword = Secret(*licenseSecret);
    if (typed.has(u"settle-ms"_s)) {
        bool number = false;
        const qint64 millis = typed.value(u"settle-ms"_s).toLongLong(&number);
        if (!number || millis < 0 || millis > 24LL * 3600 * 1000) {
            return context.usage(u"--settle-ms takes milliseconds, at most a day"_s);
        }
        shop.row.settle = Millis(millis);
    }
    shop.evenIfProbeFails = typed.has(u"unprobed"_s);
    const auto added = desk->addShop(*me, shop).result();
    return added ? context.print(toJson(*added)) : context.fail(added.error());
}

int shopList(Context &context)
{
    desk::Desk *desk = context.open(Context::Use::Look);
    if (desk == nullptr) {
        return context.exitCode;
    }
    const auto shops = desk->shops().result();
    return shops ? context.print(arrayOf(*shops)) : context.fail(shops.error());
}

int shopProbe(Context &context)
{
    desk::Desk *desk = context.open(Context::Use::Look);
    const auto shop = desk == nullptr ? std::nullopt : chosenShop(context, *desk);
    if (!shop) {
        return context.exitCode;
    }
    const auto profile = desk->probeShop(*shop).result();
    return profile ? context.print(toJson(*profile)) : context.fail(profile.error());
}

int syncShops(Context &context)
{
    desk::Desk *desk = context.open(Context::Use::Hold);
    if (desk == nullptr) {
        return context.exitCode;
    }
    const auto shops = desk->shops().result();
    if (!shops) {
        return context.fail(shops.error());
    }
    if (shops->empty()) {
        return context.fail(Error{.kind = Error::Kind::Refused, .doing = u"pull orders"_s, .code = u"no_shop"_s});
    }
    const QString wanted = context.invocation.take(u"shop"_s);
    QJsonArray list;
    for (const desk::ShopStatus &status : *shops) {
        if (!wanted.isEmpty() && status.row.id.value() != wanted && status.row.name != wanted) {
            continue;
        }
        const auto probed = desk->probeShop(status.row.id).result();
        if (!probed) {
            return context.fail(probed.error());
        }
        const auto walked = desk->syncNow(status.row.id).result();
        if (!walked) {
            return context.fail(walked.error());
        }
    }
    const auto after = desk->shops().result();
    return after ? context.print(arrayOf(*after)) : context.fail(after.error());
}

int profileAdd(Context &context)
{
    Invocation &typed = context.invocation;
    store::ProfileRow row;
    row.id = ProfileId(typed.take(u"id"_s));
    if (row.id.isEmpty()) {
        return context.usage(u"the profile's id is missing"_s);
    }
    row.name = typed.has(u"name"_s) ? typed.value(u"name"_s) : row.id.value();
    row.role = typed.has(u"role"_s) ? typed.value(u"role"_s) : u"agent"_s;
    if (!playbook::roleFromId(row.role)) {
        return context.usage(u"--role takes agent, senior or supervisor"_s);
    }
    for (const auto &[option, limit] : {std::pair(u"limit-per-action"_s, &row.limitPerAction), std::pair(u"limit-per-day"_s, &row.limitPerDay)}) {
        if (typed.has(option)) {
            const auto amount = Money::parse(typed.value(option), *Currency::fromCode(u"CNY"));
            if (!amount || amount->isNegative()) {
                return context.usage(u"--"_s + option + u" takes an amount like 200.00"_s);
            }
            *limit = amount->minor();
        }
    }
    if (typed.has(u"pin"_s)) {
        const auto pin = context.secretValue(u"pin"_s);
        const auto hash = pin ? pinHash(*pin) : Result<QByteArray>(fail(pin.error()));
        if (!hash) {
            return context.fail(hash.error());
        }
        row.pinHash = *hash;
    }
    desk::Desk *desk = context.open(Context::Use::Look);
    const auto me = desk == nullptr ? std::nullopt : context.actor();
    if (!me) {
        return context.exitCode;
    }
    const auto put = desk->putProfile(*me, row).result();
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
