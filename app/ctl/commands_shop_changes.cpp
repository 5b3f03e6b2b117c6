// SPDX-License-Identifier: GPL-3.0-or-later
// Shops that are already here: other credentials, pausing, removing.
#include "app/ctl/commands.h"
#include "app/ctl/json.h"
#include "app/ctl/wish_carrier.h"

#include "models/desk/error_text.h"

using namespace Qt::StringLiterals;

namespace kd::ctl {

namespace {

struct Chosen
{
    desk::Desk *desk = nullptr;
    ProfileId me;
    ShopId shop;
};

// The shop is always named: what changes or removes one must not fall back to the only one there is.
std::optional<Chosen> chosenShop(Context &context)
{
    const QString wanted = context.invocation.take(u"shop"_s);
    if (wanted.isEmpty()) {
        context.exitCode = context.usage(u"the shop's id or name is missing"_s);
        return std::nullopt;
    }
    Chosen chosen;
    chosen.desk = context.open(Context::Use::Look);
    const auto me = chosen.desk == nullptr ? std::nullopt : context.actor();
    const auto shop = me ? context.shop(*chosen.desk, wanted) : std::nullopt;
    if (!shop) {
        return std::nullopt;
    }
    chosen.me = *me;
    chosen.shop = *shop;
    return chosen;
}

std::optional<QString> ifGiven(const Invocation &typed, const QString &option)
{
    return typed.has(option) ? std::optional(typed.value(option)) : std::nullopt;
}

int pause(Context &context, bool paused)
{
    const auto chosen = chosenShop(context);
    if (!chosen) {
        return context.exitCode;
    }
    const auto status = chosen->desk->pauseShop(chosen->me, chosen->shop, paused).result();
    return status ? context.print(toJson(*status)) : context.fail(status.error());
}

QString question(const QString &shop, const desk::ShopStake &stake)
{
    QString text = u"Remove %1? Orders forgotten here: %2, keys: %3. Cases that stay: %4, of which open: %5."_s.arg(shop)
                       .arg(stake.orders)
                       .arg(stake.cards)
                       .arg(stake.cases)
                       .arg(stake.openCases);
    if (stake.refundsUnderWay > 0) {
        text += u" Refunds that nobody follows here any more: %1."_s.arg(stake.refundsUnderWay);
    }
    return text;
}

} // namespace

int shopEdit(Context &context)
{
    const Invocation &typed = context.invocation;
    const auto secret = context.secretValue(u"secret"_s);
    const auto licenseSecret = context.secretValue(u"license-secret"_s);
    if (!secret || !licenseSecret) {
        return context.fail(!secret ? secret.error() : licenseSecret.error());
    }
    const auto settle = context.number(u"settle-ms"_s, 0, 0, longestSettle);
    const auto chosen = settle ? chosenShop(context) : std::nullopt;
    if (!chosen) {
        return context.exitCode;
    }
    desk::ShopChange change;
    change.name = ifGiven(typed, u"name"_s);
    change.user = ifGiven(typed, u"key"_s);
    change.licenseUser = ifGiven(typed, u"license-key"_s);
    change.caFile = ifGiven(typed, u"ca"_s);
    if (typed.has(u"secret"_s)) {
        change.password = Secret(*secret);
    }
    if (typed.has(u"license-secret"_s)) {
        change.licensePassword = Secret(*licenseSecret);
    }
    if (typed.has(u"settle-ms"_s)) {
        change.settle = Millis(*settle);
    }
    change.evenIfProbeFails = typed.has(u"unprobed"_s);
    if (change.name && change.name->trimmed().isEmpty()) {
        return context.usage(u"--name takes a name"_s);
    }
    const auto status = chosen->desk->changeShop(chosen->me, chosen->shop, change).result();
    return status ? context.print(toJson(*status)) : context.fail(status.error());
}

int shopPause(Context &context)
{
    return pause(context, true);
}

int shopResume(Context &context)
{
    return pause(context, false);
}

int shopRemove(Context &context)
{
    const auto chosen = chosenShop(context);
    if (!chosen) {
        return context.exitCode;
    }
    const auto stake = chosen->desk->shopStake(chosen->shop).result();
    if (!stake) {
        return context.fail(stake.error());
    }
    // What refuses it is said before anybody is asked.
    if (stake->openActions == 0 && !confirmed(context, question(chosen->shop.value(), *stake))) {
        return context.exitCode;
    }
    const auto removed = chosen->desk->removeShop(chosen->me, chosen->shop).result();
    if (!removed) {
        return context.fail(removed.error());
    }
    return context.print(QJsonObject{{u"shop"_s, chosen->shop.value()},
                                     {u"removed"_s, true},
                                     {u"orders"_s, removed->orders},
                                     {u"cards"_s, removed->cards},
                                     {u"cases"_s, removed->cases},
                                     {u"open_cases"_s, removed->openCases},
                                     {u"refunds_under_way"_s, removed->refundsUnderWay}});
}

} // namespace kd::ctl
