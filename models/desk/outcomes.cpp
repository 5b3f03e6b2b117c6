// SPDX-License-Identifier: GPL-3.0-or-later
// What a person looks at who decides whether an action happened.
#include "models/desk/engine.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace kd::desk {

namespace {

/// What the desk itself knows of the action.
struct Known
{
    Outcome outcome; ///< with the cached order
    std::vector<Intent> stepsBefore;
};

Result<Known> readKnown(const store::Reader &reader, const OperationId &operation)
{
    const auto intent = reader.desk.intent(operation);
    if (!intent) {
        return fail(intent.error());
    }
    if (!*intent) {
        return fail(Error::Kind::Refused, u"operation_unknown"_s, u"look what became of an action"_s,
                    operation.value());
    }
    const auto record = reader.desk.caseRecord((*intent)->caseId);
    const auto order = reader.cache.order((*intent)->order);
    if (!record || !order) {
        return fail(!record ? record.error() : order.error());
    }
    Known known;
    known.outcome.intent = **intent;
    if (*record) {
        known.outcome.orderNumber = (*record)->orderNumber;
        for (const Intent &step : (*record)->intents) {
            if (step.operation == operation) {
                break;
            }
            if (step.plan == (*intent)->plan && step.state == IntentState::Confirmed) {
                known.stepsBefore.push_back(step);
            }
        }
    }
    if (*order) {
        known.outcome.order = (*order)->order;
        known.outcome.orderAt = (*order)->fetchedAt;
    }
    return known;
}

} // namespace

QCoro::Task<Result<Outcome>> Desk::Engine::outcome(OperationId operation)
{
    auto reading = read([operation](const store::Reader &reader) { return readKnown(reader, operation); });
    auto known = co_await reading;
    if (!known) {
        co_return fail(known.error());
    }
    Outcome outcome = std::move(known->outcome);
    const ShopUnit *shop = unit(outcome.intent.order.shop);
    if (shop == nullptr) {
        outcome.trouble = Error{.kind = Error::Kind::Refused,
                                .doing = u"look what became of an action"_s,
                                .code = u"shop_unknown"_s,
                                .detail = outcome.intent.order.shop.value()};
        co_return outcome;
    }
    if (!shop->row.active) {
        outcome.trouble = Error{.kind = Error::Kind::Refused,
                                .doing = u"look what became of an action"_s,
                                .code = u"shop_paused"_s,
                                .detail = shop->row.name};
        co_return outcome;
    }
    shop::ShopConnector *connector = shop->connector.get();
    outcome.absenceProves = connector->absenceProves(outcome.intent.verb);
    const StopToken stop = m_scope.token();
    const OrderId orderId = outcome.intent.order.order;
    auto order = co_await connector->order(orderId, stop);
    if (!order) {
        outcome.trouble = order.error();
        co_return outcome;
    }
    const Intent intent = outcome.intent;
    auto seen = co_await outbox::lookForOurs(intent, connector, m_store.get(), stop);
    if (!seen) {
        outcome.trouble = seen.error();
        co_return outcome;
    }
    outcome.order = std::move(*order);
    outcome.orderAt = m_clock->now();
    outcome.judgement = outbox::judge(intent, *seen);
    if (outcome.order) {
        std::vector<Card> touched;
        if (seen->card) {
            touched.push_back(*seen->card);
        }
        outcome.differs = unexpected(intent, known->stepsBefore, preImageOf(*outcome.order, touched));
    } else {
        outcome.differs << u"deleted"_s;
    }
    outcome.seen = std::move(*seen);
    co_return outcome;
}

} // namespace kd::desk
