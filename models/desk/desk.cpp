// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/desk_calls.h"
#include "models/outbox/lookup.h"

using namespace Qt::StringLiterals;

namespace kd::desk {

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

QFuture<Result<ShopStatus>> Desk::changeShop(ProfileId actor, ShopId shop, ShopChange change)
{
    return ask(&Engine::changeShop, actor, shop, change);
}

QFuture<Result<ShopStatus>> Desk::pauseShop(ProfileId actor, ShopId shop, bool paused)
{
    return ask(&Engine::pauseShop, actor, shop, paused);
}

QFuture<Result<ShopStake>> Desk::shopStake(ShopId shop)
{
    return ask(&Engine::shopStake, shop);
}

QFuture<Result<ShopStake>> Desk::removeShop(ProfileId actor, ShopId shop)
{
    return ask(&Engine::removeShop, actor, shop);
}

QFuture<Result<void>> Desk::syncNow(ShopId shop)
{
    return ask(&Engine::syncNow, shop);
}

QFuture<Result<void>> Desk::stopPulling(ShopId shop)
{
    return ask(&Engine::stopPulling, shop);
}

QFuture<Result<void>> Desk::goOnPulling(ShopId shop)
{
    return ask(&Engine::goOnPulling, shop);
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

QFuture<Result<std::vector<store::OrderRow>>> Desk::orders(store::OrderFilter filter, store::OrderSorting sorting,
                                                           std::optional<store::OrderRow> after, int limit)
{
    return d->store().read([filter, sorting, after, limit](const store::Reader &reader) {
        return reader.cache.orders(filter, sorting, after ? &*after : nullptr, limit);
    });
}

QFuture<Result<std::optional<store::StoredOrder>>> Desk::order(OrderRef ref)
{
    return d->store().read([ref](const store::Reader &reader) { return reader.cache.order(ref); });
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

QFuture<Result<std::vector<IncidentLine>>> Desk::incidents()
{
    return ask(&Engine::incidents);
}

QFuture<Result<IncidentScreen>> Desk::incident(IncidentId incident)
{
    return ask(&Engine::incident, incident);
}

QFuture<Result<std::vector<IncidentCase>>> Desk::casesFitting(IncidentFacts facts)
{
    return ask(&Engine::casesFitting, facts);
}

QFuture<Result<OpenedIncident>> Desk::openIncident(ProfileId me, IncidentFacts facts, std::vector<CaseId> cases)
{
    const Instant now = d->clock().now();
    return d->store().writeDesk([=](store::DeskWrite &desk) -> Result<OpenedIncident> {
        const auto who = outbox::activeProfile(desk, me, u"open an incident"_s);
        if (!who) {
            return fail(who.error());
        }
        const auto opened = incidents::open(desk, me, facts, now);
        if (!opened) {
            return fail(opened.error());
        }
        auto joined = incidents::join(desk, me, *opened, cases);
        if (!joined) {
            return fail(joined.error());
        }
        return OpenedIncident{*opened, std::move(*joined)};
    });
}

QFuture<Result<void>> Desk::changeIncident(ProfileId me, IncidentId incident, IncidentFacts facts)
{
    const Instant now = d->clock().now();
    return d->store().writeDesk([=](store::DeskWrite &desk) -> Result<void> {
        const auto who = outbox::activeProfile(desk, me, u"correct an incident"_s);
        return who ? incidents::change(desk, me, incident, facts, now) : fail(who.error());
    });
}

QFuture<Result<incidents::Joined>> Desk::joinIncident(ProfileId me, IncidentId incident, std::vector<CaseId> cases)
{
    return d->store().writeDesk([=](store::DeskWrite &desk) -> Result<incidents::Joined> {
        const auto who = outbox::activeProfile(desk, me, u"add cases to an incident"_s);
        return who ? incidents::join(desk, me, incident, cases) : fail(who.error());
    });
}

QFuture<Result<void>> Desk::leaveIncident(ProfileId me, CaseId caseId)
{
    return change(caseId, [=](store::DeskWrite &desk) -> Result<void> {
        const auto who = outbox::activeProfile(desk, me, u"take a case out of its incident"_s);
        return who ? incidents::leave(desk, me, caseId) : fail(who.error());
    });
}

QFuture<Result<IncidentDraft>> Desk::fillIncidentScript(IncidentFacts facts, IncidentScriptWish wish)
{
    return ask(&Engine::fillIncidentScript, facts, wish);
}

QFuture<Result<TellingPreview>> Desk::previewTelling(IncidentId incident, IncidentTelling telling)
{
    return ask(&Engine::previewTelling, incident, telling);
}

QFuture<Result<incidents::Reached>> Desk::tellIncident(ProfileId me, IncidentId incident, IncidentTelling telling)
{
    return ask(&Engine::tellIncident, me, incident, telling);
}

QFuture<Result<EndPreview>> Desk::previewEnd(IncidentId incident)
{
    return ask(&Engine::previewEnd, incident);
}

QFuture<Result<EndPreview>> Desk::endIncident(ProfileId me, IncidentId incident)
{
    return ask(&Engine::endIncident, me, incident);
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
