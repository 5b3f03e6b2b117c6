// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/desk_calls.h"
#include "models/keys/reservations.h"
#include "models/refunds/hear.h"

using namespace Qt::StringLiterals;

namespace kd::desk {

QFuture<Result<std::vector<store::IntentRow>>> Desk::outbox(store::IntentFilter filter)
{
    return d->store().read([filter](const store::Reader &reader) { return reader.desk.intents(filter); });
}

QFuture<Result<std::vector<outbox::Line>>> Desk::outboxPage(store::OutboxPart part,
                                                            std::optional<store::OutboxRow> after, int limit,
                                                            CaseId caseId)
{
    return d->store().read([part, after, limit, caseId](const store::Reader &reader) {
        return outbox::page(reader, part, after, limit, caseId);
    });
}

QFuture<Result<std::vector<outbox::Request>>> Desk::approvalRequests()
{
    const playbook::LimitRules limits = playbook().limits();
    return d->store().read([limits](const store::Reader &reader) { return outbox::requests(reader, limits); });
}

QFuture<Result<Outcome>> Desk::outcome(OperationId operation)
{
    return ask(&Engine::outcome, operation);
}

QFuture<Result<std::vector<Intent>>> Desk::act(ProfileId me, CaseId caseId, actions::Wish wish,
                                               std::optional<QString> breakGlass)
{
    return ask(&Engine::act, me, caseId, wish, breakGlass);
}

QFuture<Result<Preview>> Desk::preview(ProfileId me, CaseId caseId, actions::Wish wish)
{
    return ask(&Engine::preview, me, caseId, wish);
}

// Whoever decides about an action wakes the outbox through the store's news.
QFuture<Result<Intent>> Desk::undo(ProfileId me, OperationId operation, QString reason)
{
    return d->store().writeDesk([=](store::DeskWrite &desk) { return outbox::undo(desk, me, operation, reason); });
}

QFuture<Result<std::vector<Intent>>> Desk::approve(ProfileId approver, QString pin, std::vector<OperationId> operations)
{
    return ask(&Engine::approve, approver, pin, operations);
}

QFuture<Result<Intent>> Desk::decline(ProfileId approver, QString pin, OperationId operation, QString reason)
{
    return ask(&Engine::decline, approver, pin, operation, reason);
}

QFuture<Result<Intent>> Desk::handOn(ProfileId me, OperationId operation, ProfileId to)
{
    const playbook::LimitRules limits = playbook().limits();
    return d->store().writeDesk(
        [=](store::DeskWrite &desk) { return outbox::handOn(desk, limits, me, operation, to); });
}

QFuture<Result<Intent>> Desk::pause(ProfileId me, OperationId operation, QString reason)
{
    return d->store().writeDesk([=](store::DeskWrite &desk) { return outbox::pause(desk, me, operation, reason); });
}

QFuture<Result<Intent>> Desk::release(ProfileId me, OperationId operation)
{
    return d->store().writeDesk([=](store::DeskWrite &desk) { return outbox::release(desk, me, operation); });
}

QFuture<Result<Intent>> Desk::move(ProfileId me, OperationId operation, int rank)
{
    return d->store().writeDesk([=](store::DeskWrite &desk) { return outbox::move(desk, me, operation, rank); });
}

QFuture<Result<Intent>> Desk::resolve(ProfileId me, OperationId operation, bool happened, QString reference,
                                      QString reason)
{
    const playbook::LimitRules limits = playbook().limits();
    return d->store().writeDesk([=](store::DeskWrite &desk) {
        return outbox::resolve(desk, limits, me, operation, happened, reference, reason);
    });
}

QFuture<Result<refunds::Board>> Desk::refundBoard()
{
    return ask(&Engine::refundBoard);
}

QFuture<Result<Intent>> Desk::settleRefund(ProfileId me, OperationId operation, Settlement state, QString receipt,
                                           QString note)
{
    const refunds::Word word{state, receipt, note};
    Engine *engine = d.get();
    return d->store()
        .writeDesk([=](store::DeskWrite &desk) { return refunds::settle(desk, me, operation, word); })
        .then([engine](Result<Intent> intent) {
            if (intent) {
                QMetaObject::invokeMethod(
                    engine, [engine, caseId = intent->caseId] { engine->noteCase(caseId); }, Qt::QueuedConnection);
            }
            return intent;
        });
}

QFuture<Result<Intent>> Desk::intent(OperationId operation)
{
    return d->store().read([operation](const store::Reader &reader) -> Result<Intent> {
        auto intent = reader.desk.intent(operation);
        if (!intent) {
            return fail(intent.error());
        }
        return *intent ? Result<Intent>(**intent)
                       : fail(Error::Kind::Refused, u"operation_unknown"_s, u"look up an action"_s, operation.value());
    });
}

QFuture<Result<Intent>> Desk::waitSettled(OperationId operation)
{
    return ask(&Engine::waitSettled, operation);
}

QFuture<Result<keys::KeyLife>> Desk::keyLife(ShopId shop, CardId card)
{
    return ask(&Engine::keyLife, shop, card);
}

QFuture<Result<std::vector<keys::KeyHit>>> Desk::findKeys(QString text, int limit)
{
    return d->store().read([text, limit](const store::Reader &reader) { return keys::findKeys(reader, text, limit); });
}

QFuture<Result<std::optional<std::pair<ShopId, CardId>>>> Desk::keyOfEntry(qint64 seq)
{
    return d->store().read([seq](const store::Reader &reader) { return reader.desk.cardOfEntry(seq); });
}

QFuture<Result<keys::ReissueLedger>> Desk::ledger(OrderRef order)
{
    return ask(&Engine::ledger, order);
}

QFuture<Result<keys::StockOffer>> Desk::stockOffer(ShopId shop, ProductId product)
{
    const Instant now = d->clock().now();
    const playbook::StockRules rules = playbook().stock();
    return d->store().read([shop, product, rules, now](const store::Reader &reader) {
        return keys::stockOffer(reader, shop, product, rules, now);
    });
}

QFuture<Result<Reserved>> Desk::reserveCard(ProfileId me, CaseId caseId, ProductId product)
{
    return ask(&Engine::reserveCard, me, caseId, product);
}

QFuture<Result<void>> Desk::releaseCard(ProfileId me, CaseId caseId, CardId card)
{
    return change(caseId, [=](store::DeskWrite &desk) { return keys::release(desk, me, caseId, card); });
}

QFuture<Result<Secret>> Desk::revealCard(ProfileId me, CaseId caseId, CardId card, QString reason)
{
    return ask(&Engine::revealCard, me, caseId, card, reason);
}

} // namespace kd::desk
