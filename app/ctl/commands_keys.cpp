// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of keys, and those that a case keeps for its buyer. Keys are masked everywhere.
#include "app/ctl/commands.h"
#include "app/ctl/json.h"

#include "models/lists/masking.h"

using namespace Qt::StringLiterals;

namespace kd::ctl {

namespace {

constexpr int mostKeys = 100;
constexpr int usualKeys = 20;

QJsonObject toJson(const keys::KeyStep &step)
{
    QJsonObject object{{u"kind"_s, keys::id(step.kind)},
                       {u"source"_s, step.seq > 0 ? QString(u"journal:"_s + QString::number(step.seq))
                                                  : QString(u"shop:"_s + step.field)},
                       {u"who"_s, step.who.value()},
                       {u"case"_s, step.caseId.isEmpty() ? QJsonValue() : QJsonValue(step.caseId.value())},
                       {u"order"_s, step.order.value()},
                       {u"order_number"_s, step.orderNumber},
                       {u"code"_s, step.code},
                       {u"why"_s, lists::masked(step.words)}};
    if (step.kind == keys::StepKind::Used) {
        object.insert(u"count"_s, step.count);
    }
    insertTime(object, u"at"_s, step.at);
    insertTime(object, u"until"_s, step.until);
    return object;
}

QJsonObject toJson(const keys::KeyLife &life)
{
    QJsonArray steps;
    for (const keys::KeyStep &step : life.steps) {
        steps.append(toJson(step));
    }
    QJsonArray contradictions;
    for (const keys::Contradiction contradiction : life.contradictions) {
        contradictions.append(keys::id(contradiction));
    }
    QJsonObject object{{u"shop"_s, life.shop.value()},
                       {u"card"_s, life.card.value()},
                       {u"masked"_s, life.masked},
                       {u"product"_s, life.product.value()},
                       {u"product_name"_s, life.productName},
                       {u"supplier"_s, life.supplier},
                       {u"batch"_s, life.batch},
                       {u"standing"_s, keys::id(life.standing)},
                       {u"validity"_s, keys::id(life.validity)},
                       {u"case"_s, life.caseId.isEmpty() ? QJsonValue() : QJsonValue(life.caseId.value())},
                       {u"order"_s, life.order.value()},
                       {u"order_number"_s, life.orderNumber},
                       {u"contradictions"_s, contradictions},
                       {u"steps"_s, steps}};
    insertTime(object, u"until"_s, life.until);
    insertTime(object, u"expires_at"_s, life.expiresAt);
    insertTime(object, u"fetched_at"_s, life.fetchedAt);
    return object;
}

/// A case, an open desk and whoever acts; without one the exit code is set.
struct Keeping
{
    desk::Desk *desk = nullptr;
    CaseId caseId;
    ProfileId me;
};

std::optional<Keeping> keeping(Context &context)
{
    Keeping chosen;
    bool number = false;
    chosen.caseId = CaseId(context.invocation.take(u"case"_s).toLongLong(&number));
    if (!number) {
        context.exitCode = context.usage(u"--case takes the case's number"_s);
        return std::nullopt;
    }
    chosen.desk = context.open(Context::Use::Look);
    const auto me = chosen.desk == nullptr ? std::nullopt : context.actor();
    if (!me) {
        return std::nullopt;
    }
    chosen.me = *me;
    return chosen;
}

} // namespace

int keyShow(Context &context)
{
    const Invocation &typed = context.invocation;
    const CardId card(typed.value(u"card"_s));
    const QString text = typed.arguments.join(u' ').trimmed();
    if (card.isEmpty() == text.isEmpty()) {
        return context.usage(u"give the key, a part of it, or --card with its id at the shop"_s);
    }
    const auto limit = context.number(u"limit"_s, usualKeys, 1, mostKeys);
    desk::Desk *desk = limit ? context.open(Context::Use::Look) : nullptr;
    if (desk == nullptr) {
        return context.exitCode;
    }
    std::vector<std::pair<ShopId, CardId>> wanted;
    if (!card.isEmpty()) {
        const auto shop = context.shop(*desk, typed.value(u"shop"_s));
        if (!shop) {
            return context.exitCode;
        }
        wanted.emplace_back(*shop, card);
    } else {
        const auto hits = desk->findKeys(text, static_cast<int>(*limit)).result();
        if (!hits) {
            return context.fail(hits.error());
        }
        for (const keys::KeyHit &hit : *hits) {
            wanted.emplace_back(hit.shop, hit.card);
        }
    }
    QJsonArray lives;
    for (const auto &[shop, id] : wanted) {
        const auto life = desk->keyLife(shop, id).result();
        if (!life) {
            return context.fail(life.error());
        }
        lives.append(toJson(*life));
    }
    if (lives.isEmpty()) {
        // What was typed may be a whole key: it does not come back in the error.
        return context.fail(Error{.kind = Error::Kind::Refused,
                                  .doing = u"look at a key"_s,
                                  .code = u"key_unknown"_s,
                                  .detail = Secret(text).masked()});
    }
    return context.print(lives);
}

int keyReserve(Context &context)
{
    const auto chosen = keeping(context);
    if (!chosen) {
        return context.exitCode;
    }
    const ProductId product(context.invocation.value(u"product"_s));
    const auto kept = chosen->desk->reserveCard(chosen->me, chosen->caseId, product).result();
    if (!kept) {
        return context.fail(kept.error());
    }
    QJsonObject object{{u"case"_s, chosen->caseId.value()},
                       {u"card"_s, kept->reservation.card.value()},
                       {u"masked"_s, kept->masked},
                       {u"product"_s, kept->reservation.product.value()},
                       {u"from_spare"_s, kept->fromSpare}};
    insertTime(object, u"until"_s, kept->reservation.until);
    return context.print(object);
}

int keyRelease(Context &context)
{
    const CardId card(context.invocation.value(u"card"_s));
    if (card.isEmpty()) {
        return context.usage(u"--card takes the id of the key at the shop"_s);
    }
    const auto chosen = keeping(context);
    if (!chosen) {
        return context.exitCode;
    }
    const auto released = chosen->desk->releaseCard(chosen->me, chosen->caseId, card).result();
    return released ? context.print(QJsonObject{{u"case"_s, chosen->caseId.value()}, {u"card"_s, card.value()}})
                    : context.fail(released.error());
}

} // namespace kd::ctl
