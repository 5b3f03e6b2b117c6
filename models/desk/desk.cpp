// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/desk.h"

#include "models/keys/reservations.h"
#include "models/desk/engine.h"

#include "models/refunds/hear.h"

using namespace Qt::StringLiterals;

namespace kd::desk {

template<typename T, typename... P, typename... A>
QFuture<Result<T>> Desk::ask(QCoro::Task<Result<T>> (Engine::*call)(P...), A... args)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    Engine *engine = d.get();
    QMetaObject::invokeMethod(
        engine,
        [engine, call, promise, ... args = std::move(args)]() mutable {
            engine->answer(promise, (engine->*call)(std::move(args)...));
        },
        Qt::QueuedConnection);
    return future;
}

QFuture<Result<std::vector<ShopStatus>>> Desk::shops()
{
    return ask(&Engine::shops);
}

QFuture<Result<ShopStatus>> Desk::addShop(ProfileId actor, NewShop shop)
{
    return ask(&Engine::addShop, actor, shop);
}

QFuture<Result<shop::ShopProfile>> Desk::probeShop(ShopId shop)
{
    return ask(&Engine::probeShop, shop);
}

QFuture<Result<void>> Desk::syncNow(ShopId shop)
{
    return ask(&Engine::syncNow, shop);
}

QFuture<Result<QueueCounts>> Desk::queueCounts(ProfileId me)
{
    return ask(&Engine::queueCounts, me);
}

QFuture<Result<std::vector<QueueRow>>> Desk::queue(QString queue, ProfileId me)
{
    return ask(&Engine::queue, queue, me);
}

QFuture<Result<std::vector<store::CaseRow>>> Desk::cases(store::CaseFilter filter, CaseId before, int limit)
{
    return d->store().read(
        [filter, before, limit](const store::Reader &reader) { return reader.desk.cases(filter, before, limit); });
}

QFuture<Result<std::optional<CaseScreen>>> Desk::caseScreen(CaseId caseId, ProfileId me)
{
    return ask(&Engine::caseScreen, caseId, me);
}

QFuture<Result<std::vector<store::Hit>>> Desk::find(QString text, int limit)
{
    return d->store().read([text, limit](const store::Reader &reader) { return reader.cache.find(text, limit); });
}

QFuture<Result<std::vector<store::OrderRow>>> Desk::orders(store::OrderFilter filter, store::OrderKey before, int limit)
{
    return d->store().read(
        [filter, before, limit](const store::Reader &reader) { return reader.cache.orders(filter, before, limit); });
}

QFuture<Result<std::optional<store::StoredOrder>>> Desk::order(OrderRef ref)
{
    return d->store().read([ref](const store::Reader &reader) { return reader.cache.order(ref); });
}

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

QFuture<Result<std::vector<JournalEntry>>> Desk::journal(store::EntryFilter filter, qint64 before, int limit)
{
    return d->store().read(
        [filter, before, limit](const store::Reader &reader) { return reader.desk.entries(filter, before, limit); });
}

QFuture<Result<store::JournalCheck>> Desk::verifyJournal()
{
    return d->store().read([](const store::Reader &reader) { return reader.desk.verify(); });
}

QFuture<Result<std::vector<store::ProfileRow>>> Desk::profiles()
{
    return d->store().read([](const store::Reader &reader) { return reader.desk.profiles(); });
}

QFuture<Result<Proposal>> Desk::propose(QString text)
{
    return ask(&Engine::propose, text);
}

QFuture<Result<casework::Opened>> Desk::openCase(ProfileId me, QString text, QString channel, intake::Claim claim,
                                                 OrderRef order)
{
    return ask(&Engine::openCase, me, text, channel, claim, order);
}

QFuture<Result<void>> Desk::recheck(CaseId caseId)
{
    return ask(&Engine::recheck, caseId);
}

// One transaction and a word to the screen.
template<typename F>
QFuture<std::invoke_result_t<F &, store::DeskWrite &>> Desk::change(CaseId caseId, F function)
{
    using Outcome = std::invoke_result_t<F &, store::DeskWrite &>;
    Engine *engine = d.get();
    return d->store().writeDesk(std::move(function)).then([engine, caseId](Outcome result) {
        if (result) {
            QMetaObject::invokeMethod(
                engine, [engine, caseId] { engine->noteCase(caseId); }, Qt::QueuedConnection);
        }
        return result;
    });
}

QFuture<Result<void>> Desk::classify(ProfileId me, CaseId caseId, Reason reason, Demand demand, QString note)
{
    return change(caseId,
                  [=](store::DeskWrite &desk) { return casework::classify(desk, me, caseId, reason, demand, note); });
}

QFuture<Result<void>> Desk::linkOrder(ProfileId me, CaseId caseId, OrderRef order)
{
    return ask(&Engine::linkOrder, me, caseId, order);
}

QFuture<Result<void>> Desk::overrule(ProfileId me, CaseId caseId, QString probe, Answer was, Answer now, QString reason)
{
    return change(
        caseId, [=](store::DeskWrite &desk) { return casework::overrule(desk, me, caseId, probe, was, now, reason); });
}

QFuture<Result<CaseEvidence>> Desk::addEvidence(ProfileId me, CaseId caseId, QString name, QByteArray bytes)
{
    return ask(&Engine::addEvidence, me, caseId, name, bytes);
}

QFuture<Result<QByteArray>> Desk::evidenceBytes(CaseId caseId, EvidenceId evidence)
{
    return ask(&Engine::evidenceBytes, caseId, evidence);
}

QFuture<Result<evidence::Picture>> Desk::evidencePicture(CaseId caseId, EvidenceId evidence, QSize within)
{
    return ask(&Engine::evidencePicture, caseId, evidence, within);
}

QFuture<Result<void>> Desk::assign(ProfileId me, CaseId caseId, ProfileId assignee)
{
    return change(caseId, [=](store::DeskWrite &desk) { return casework::assign(desk, me, caseId, assignee); });
}

QFuture<Result<void>> Desk::escalate(ProfileId me, CaseId caseId, QString reason)
{
    return change(caseId, [=](store::DeskWrite &desk) { return casework::escalate(desk, me, caseId, reason); });
}

QFuture<Result<void>> Desk::closeCase(ProfileId me, CaseId caseId, casework::Closing closing)
{
    return change(caseId, [=](store::DeskWrite &desk) { return casework::closeCase(desk, me, caseId, closing); });
}

QFuture<Result<void>> Desk::reopenCase(ProfileId me, CaseId caseId, QString reason)
{
    return change(caseId, [=](store::DeskWrite &desk) { return casework::reopen(desk, me, caseId, reason); });
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

QFuture<Result<Reply>> Desk::fillScript(CaseId caseId, ScriptWish wish)
{
    return ask(&Engine::fillScript, caseId, wish);
}

QFuture<Result<reply::GuardReport>> Desk::review(CaseId caseId, QString text, QString explainIn)
{
    return ask(&Engine::review, caseId, text, explainIn);
}

QFuture<Result<reply::GuardReport>> Desk::replyCopied(ProfileId me, CaseId caseId, Outgoing outgoing)
{
    return ask(&Engine::replyCopied, me, caseId, outgoing);
}

QFuture<Result<void>> Desk::logContact(ProfileId me, CaseId caseId, entry::Contact contact)
{
    return change(caseId, [=](store::DeskWrite &desk) { return casework::logContact(desk, me, caseId, contact); });
}

QFuture<Result<CasePromise>> Desk::keepPromise(ProfileId me, CaseId caseId, qint64 promiseSeq, QString note)
{
    return change(caseId,
                  [=](store::DeskWrite &desk) { return casework::keepPromise(desk, me, caseId, promiseSeq, note); });
}

QFuture<Result<Secret>> Desk::revealCard(ProfileId me, CaseId caseId, CardId card, QString reason)
{
    return ask(&Engine::revealCard, me, caseId, card, reason);
}

QFuture<Result<store::ProfileRow>> Desk::putProfile(ProfileId actor, store::ProfileRow profile, QString actorPin)
{
    return ask(&Engine::putProfile, actor, profile, actorPin);
}

QFuture<Result<store::ProfileRow>> Desk::signIn(ProfileId profile, QString pin)
{
    return ask(&Engine::signIn, profile, pin);
}

QFuture<Result<QString>> Desk::backup(QString path)
{
    return path.isEmpty() ? d->store().backup() : d->store().backupTo(path);
}

bool Desk::holdsLock() const
{
    return d->store().holdsLock();
}

QString Desk::folder() const
{
    return d->store().folder();
}

QString Desk::damagedCache() const
{
    return d->store().damagedCache();
}

const playbook::Playbook &Desk::playbook() const
{
    return d->rules().playbook;
}

store::Store &Desk::store()
{
    return d->store();
}

Clock &Desk::clock()
{
    return d->clock();
}

} // namespace kd::desk
