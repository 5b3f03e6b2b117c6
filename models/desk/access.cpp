// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/engine.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace kd::desk {

bool ShopUnit::isOnline() const
{
    const sync::Progress &progress = sync->progress();
    return row.active && !progress.failingSince && (progress.lastSuccess || progress.phase != sync::Progress::Phase::Idle || probed);
}

actions::ShopAbility ShopUnit::ability() const
{
    actions::ShopAbility ability;
    if (profile) {
        ability.can = profile->can;
        ability.refundGateways = profile->refundGateways;
    }
    return ability;
}

casework::ShopKnowledge ShopUnit::knowledge() const
{
    casework::ShopKnowledge knowledge;
    knowledge.online = isOnline();
    if (!profile) {
        knowledge.cardsUntold = verify::untold::offline;
        return knowledge;
    }
    knowledge.canReadCards = profile->has(shop::Capability::ReadCards);
    knowledge.canReadUses = profile->has(shop::Capability::ReadCardUses);
    if (!knowledge.canReadCards) {
        knowledge.cardsUntold = profile->remarks.contains(u"licenses_forbidden"_s) ? verify::untold::licensesForbidden
                                                                                   : verify::untold::notSupported;
    }
    return knowledge;
}

ShopUnit *Desk::Engine::unit(const ShopId &shop)
{
    const auto known = m_shops.find(shop);
    return known == m_shops.end() ? nullptr : known->second.get();
}

actions::ShopAbility Desk::Engine::abilityOf(const ShopId &shop)
{
    const ShopUnit *known = unit(shop);
    return known == nullptr ? actions::ShopAbility{} : known->ability();
}

casework::ShopKnowledge Desk::Engine::knowledgeOf(const ShopId &shop)
{
    const ShopUnit *known = unit(shop);
    return known == nullptr ? casework::ShopKnowledge{} : known->knowledge();
}

QCoro::Task<Result<casework::CaseView>> Desk::Engine::view(CaseId caseId)
{
    // The shop is only known from the record, and what is known of it is needed to read the rest.
    auto rowReading = read([caseId](const store::Reader &reader) { return reader.desk.caseRow(caseId); });
    auto row = co_await rowReading;
    if (!row) {
        co_return fail(row.error());
    }
    if (!*row) {
        co_return fail(Error::Kind::Refused, u"case_unknown"_s, u"look at a case"_s, QString::number(caseId.value()));
    }
    const casework::ShopKnowledge knowledge = knowledgeOf((*row)->order.shop);
    const casework::Rules rules = m_rules;
    const Instant now = m_clock->now();
    auto madeReading = read([caseId, knowledge, rules, now](const store::Reader &reader) {
        return casework::viewCase(reader, caseId, rules, knowledge, now);
    });
    auto made = co_await madeReading;
    if (!made) {
        co_return fail(made.error());
    }
    if (!*made) {
        co_return fail(Error::Kind::Refused, u"case_unknown"_s, u"look at a case"_s, QString::number(caseId.value()));
    }
    co_return std::move(**made);
}

QCoro::Task<Result<store::ProfileRow>> Desk::Engine::profile(ProfileId id)
{
    auto rowsReading = read([](const store::Reader &reader) { return reader.desk.profiles(); });
    auto rows = co_await rowsReading;
    if (!rows) {
        co_return fail(rows.error());
    }
    for (const store::ProfileRow &row : *rows) {
        if (row.id == id && row.active) {
            co_return row;
        }
    }
    co_return fail(Error::Kind::Refused, u"profile_unknown"_s, u"look up a profile"_s, id.value());
}

QCoro::Task<Result<SealingKey>> Desk::Engine::caseKey(CaseId caseId)
{
    auto knownReading = read([caseId](const store::Reader &reader) { return reader.desk.caseKey(caseId); });
    auto known = co_await knownReading;
    if (!known) {
        co_return fail(known.error());
    }
    if (!*known) {
        co_return fail(Error::Kind::Refused, u"erased"_s, u"open what belongs to a case"_s);
    }
    co_return **known;
}

} // namespace kd::desk
