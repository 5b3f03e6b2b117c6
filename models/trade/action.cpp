// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trade/action.h"

#include "models/trade/id_table.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace kd {

namespace {

constexpr std::array<std::pair<Verb, QLatin1StringView>, 9> verbIds = {{
    {Verb::RefundGateway, "refund_gateway"_L1},
    {Verb::RefundRecordOnly, "refund_record_only"_L1},
    {Verb::RefundBalance, "refund_balance"_L1},
    {Verb::HandOut, "hand_out"_L1},
    {Verb::VoidCard, "void_card"_L1},
    {Verb::Note, "note"_L1},
    {Verb::CorrectContact, "correct_contact"_L1},
    {Verb::MarkDelivered, "mark_delivered"_L1},
    {Verb::CreateVoucher, "create_voucher"_L1},
}};

constexpr std::array<std::pair<Settlement, QLatin1StringView>, 6> settlementIds = {{
    {Settlement::Pending, "pending"_L1},
    {Settlement::Succeeded, "succeeded"_L1},
    {Settlement::Failed, "failed"_L1},
    {Settlement::Closed, "closed"_L1},
    {Settlement::Abnormal, "abnormal"_L1},
    {Settlement::Unknown, "unknown"_L1},
}};

constexpr std::array<std::pair<RefundRoute, QLatin1StringView>, 3> routeIds = {{
    {RefundRoute::Gateway, "gateway"_L1},
    {RefundRoute::RecordOnly, "record_only"_L1},
    {RefundRoute::Balance, "balance"_L1},
}};

constexpr std::array<std::pair<IntentState, QLatin1StringView>, 9> stateIds = {{
    {IntentState::AwaitingApproval, "awaiting_approval"_L1},
    {IntentState::Queued, "queued"_L1},
    {IntentState::Sending, "sending"_L1},
    {IntentState::Accepted, "accepted"_L1},
    {IntentState::Confirmed, "confirmed"_L1},
    {IntentState::Refused, "refused"_L1},
    {IntentState::Unknown, "unknown"_L1},
    {IntentState::Stopped, "stopped"_L1},
    {IntentState::Cancelled, "cancelled"_L1},
}};

} // namespace

QString id(Verb verb)
{
    return idIn(verbIds, verb);
}

std::optional<Verb> verbFromId(QStringView id)
{
    return valueIn<Verb>(verbIds, id);
}

bool isRefund(Verb verb)
{
    return verb == Verb::RefundGateway || verb == Verb::RefundRecordOnly || verb == Verb::RefundBalance;
}

const std::vector<Verb> &allVerbs()
{
    static const std::vector<Verb> verbs = valuesIn<Verb>(verbIds);
    return verbs;
}

QString id(Settlement settlement)
{
    return idIn(settlementIds, settlement);
}

std::optional<Settlement> settlementFromId(QStringView id)
{
    return valueIn<Settlement>(settlementIds, id);
}

QString id(RefundRoute route)
{
    return idIn(routeIds, route);
}

std::optional<RefundRoute> refundRouteFromId(QStringView id)
{
    return valueIn<RefundRoute>(routeIds, id);
}

Verb refundVerb(RefundRoute route)
{
    switch (route) {
    case RefundRoute::Gateway:
        return Verb::RefundGateway;
    case RefundRoute::RecordOnly:
        return Verb::RefundRecordOnly;
    case RefundRoute::Balance:
        return Verb::RefundBalance;
    }
    return Verb::RefundRecordOnly;
}

QString id(IntentState state)
{
    return idIn(stateIds, state);
}

std::optional<IntentState> intentStateFromId(QStringView id)
{
    return valueIn<IntentState>(stateIds, id);
}

const std::vector<IntentState> &allIntentStates()
{
    static const std::vector<IntentState> states = valuesIn<IntentState>(stateIds);
    return states;
}

bool isSettled(IntentState state)
{
    switch (state) {
    case IntentState::AwaitingApproval:
    case IntentState::Queued:
    case IntentState::Sending:
    case IntentState::Accepted:
    case IntentState::Unknown:
        return false;
    case IntentState::Confirmed:
    case IntentState::Refused:
    case IntentState::Stopped:
    case IntentState::Cancelled:
        return true;
    }
    return false;
}

const std::vector<IntentState> &unsettledStates()
{
    static const std::vector<IntentState> states = [] {
        std::vector<IntentState> all = allIntentStates();
        std::erase_if(all, isSettled);
        return all;
    }();
    return states;
}

bool isUnsent(IntentState state, int attempts)
{
    return attempts == 0 && (state == IntentState::AwaitingApproval || state == IntentState::Queued);
}

PreImage preImageOf(const Order &order, const std::vector<Card> &touched)
{
    PreImage image;
    image.shopStatus = order.shopStatus;
    image.total = order.total;
    image.refunded = order.refunded;
    for (const Refund &refund : order.refunds) {
        image.refunds.push_back(refund.id);
    }
    std::sort(image.refunds.begin(), image.refunds.end());
    for (const Card &card : touched) {
        image.cards.emplace_back(card.id, card.state);
    }
    std::sort(image.cards.begin(), image.cards.end());
    return image;
}

QJsonObject toJson(const PreImage &image)
{
    QJsonArray refunds;
    for (const RefundId &refund : image.refunds) {
        refunds.append(refund.value());
    }
    QJsonArray cards;
    for (const auto &[card, state] : image.cards) {
        cards.append(QJsonObject{{u"id"_s, card.value()}, {u"state"_s, id(state)}});
    }
    return {{u"status"_s, image.shopStatus},
            {u"currency"_s, image.total.currency().code()},
            {u"total_minor"_s, image.total.minor()},
            {u"refunded_minor"_s, image.refunded.minor()},
            {u"refunds"_s, refunds},
            {u"cards"_s, cards}};
}

Result<PreImage> preImageFromJson(const QJsonObject &object)
{
    PreImage image;
    const auto currency = Currency::fromCode(object.value("currency"_L1).toString());
    if (!currency) {
        return fail(currency.error());
    }
    image.shopStatus = object.value("status"_L1).toString();
    image.total = Money(object.value("total_minor"_L1).toInteger(), *currency);
    image.refunded = Money(object.value("refunded_minor"_L1).toInteger(), *currency);
    const QJsonArray refunds = object.value("refunds"_L1).toArray();
    for (const QJsonValue &refund : refunds) {
        image.refunds.emplace_back(refund.toString());
    }
    const QJsonArray cards = object.value("cards"_L1).toArray();
    for (const QJsonValue &card : cards) {
        image.cards.emplace_back(CardId(card["id"_L1].toString()),
                                 cardStateFromId(card["state"_L1].toString()).value_or(CardState::Other));
    }
    return image;
}

QStringList differences(const PreImage &before, const PreImage &now)
{
    QStringList list;
    if (before.shopStatus != now.shopStatus) {
        list << u"status"_s;
    }
    if (before.total != now.total) {
        list << u"total"_s;
    }
    if (before.refunded != now.refunded) {
        list << u"refunded"_s;
    }
    if (before.refunds != now.refunds) {
        list << u"refunds"_s;
    }
    if (before.cards != now.cards) {
        list << u"cards"_s;
    }
    return list;
}

QStringList unexpected(const Intent &intent, const std::vector<Intent> &stepsBefore, const PreImage &now)
{
    PreImage expected = intent.before;
    for (const Intent &step : stepsBefore) {
        if (isRefund(step.verb)) {
            expected.refunded = expected.refunded.plus(*step.amount).value_or(expected.refunded);
            expected.refunds.emplace_back(step.shopReference);
        }
        // A shop ends an order by itself when all of it went back.
        if (isRefund(step.verb) || step.verb == Verb::MarkDelivered) {
            expected.shopStatus = now.shopStatus;
        }
    }
    std::sort(expected.refunds.begin(), expected.refunds.end());
    return differences(expected, now);
}

} // namespace kd
