// SPDX-License-Identifier: GPL-3.0-or-later
// Shops that are already here: other credentials, pausing, removing.
#include "models/desk/engine.h"

#include "models/base/log.h"
#include "models/desk/shop_memory.h"
#include "models/outbox/limit_check.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace kd::desk {

namespace {

constexpr int forgottenAtOnce = 500;

Result<ShopStake> stakeIn(const store::DeskRead &desk, const ShopId &shop)
{
    ShopStake stake;
    const auto cases = desk.caseCount(shop);
    const auto open = desk.openCases();
    const auto actions = desk.intents({.states = unsettledStates()});
    const auto refunds = desk.refundsUnderWay();
    if (!cases || !open || !actions || !refunds) {
        return fail(!cases ? cases.error() : !open ? open.error() : !actions ? actions.error() : refunds.error());
    }
    stake.cases = *cases;
    stake.openCases = std::count_if(open->begin(), open->end(),
                                    [&shop](const store::CaseRow &row) { return row.order.shop == shop; });
    stake.openActions = std::count_if(actions->begin(), actions->end(),
                                      [&shop](const store::IntentRow &row) { return row.order.shop == shop; });
    stake.refundsUnderWay = std::count_if(refunds->begin(), refunds->end(), [&shop](const store::RefundRow &row) {
        return row.intent.order.shop == shop;
    });
    return stake;
}

Result<ShopStake> refuseOpenActions(const store::DeskRead &desk, const ShopId &shop)
{
    auto stake = stakeIn(desk, shop);
    if (stake && stake->openActions > 0) {
        return fail(Error::Kind::Refused, u"shop_actions_open"_s, u"remove a shop"_s,
                    QString::number(stake->openActions));
    }
    return stake;
}

store::ShopRow changed(store::ShopRow row, const ShopChange &change)
{
    row.name = change.name.value_or(row.name);
    row.caFile = change.caFile.value_or(row.caFile);
    row.user = change.user.value_or(row.user);
    row.password = change.password.value_or(row.password);
    row.licenseUser = change.licenseUser.value_or(row.licenseUser);
    row.licensePassword = change.licensePassword.value_or(row.licensePassword);
    row.settle = change.settle.value_or(row.settle);
    return row;
}

bool isSpokenToOtherwise(store::ShopRow row, const store::ShopRow &before)
{
    row.name = before.name;
    row.settle = before.settle;
    return row != before;
}

store::ShopRow gone(store::ShopRow row)
{
    row.active = false;
    row.removed = true;
    row.user.clear();
    row.password = {};
    row.licenseUser.clear();
    row.licensePassword = {};
    return row;
}

} // namespace

Result<store::ShopRow> Desk::Engine::knownRow(const ShopId &shop, const QString &doing) const
{
    const auto known = m_knownShops.find(shop);
    return known == m_knownShops.end() || known->second.row.removed
               ? Result<store::ShopRow>(fail(Error::Kind::Refused, u"shop_unknown"_s, doing, shop.value()))
               : known->second.row;
}

QCoro::Task<Result<void>> Desk::Engine::mayChangeShops(ProfileId actor)
{
    if (actor == entry::systemActor()) {
        co_return Result<void>(); // the program itself: the practice shop
    }
    const auto who = co_await profile(actor);
    if (!who) {
        co_return fail(who.error());
    }
    if (!outbox::hasRight(*who, m_rules.playbook.limits(), playbook::Right::ChangeShops)) {
        co_return fail(Error::Kind::Refused, u"no_right"_s, u"change the shops"_s);
    }
    co_return Result<void>();
}

QCoro::Task<Result<ShopStatus>> Desk::Engine::keepRow(ProfileId actor, store::ShopRow row)
{
    const auto allowed = co_await mayChangeShops(actor);
    if (!allowed) {
        co_return fail(allowed.error());
    }
    auto writing = write([row, actor](store::DeskWrite &desk) { return desk.putShop(row, actor); });
    const auto kept = co_await writing;
    if (!kept) {
        co_return fail(kept.error());
    }
    takeRow(*kept);
    co_return statusOf(kept->id);
}

QCoro::Task<Result<ShopStatus>> Desk::Engine::changeShop(ProfileId actor, ShopId shop, ShopChange change)
{
    const auto allowed = co_await mayChangeShops(actor);
    if (!allowed) {
        co_return fail(allowed.error());
    }
    const auto before = knownRow(shop, u"change a shop"_s);
    if (!before) {
        co_return fail(before.error());
    }
    const store::ShopRow wanted = changed(*before, change);
    if (wanted == *before) {
        co_return statusOf(shop);
    }
    std::optional<shop::ShopProfile> profile;
    if (isSpokenToOtherwise(wanted, *before)) {
        const auto probed = co_await probeWith(wanted);
        if (!probed && !change.evenIfProbeFails) {
            co_return fail(probed.error());
        }
        profile = probed ? std::optional(*probed) : std::nullopt;
    }
    // Asking it took a while: what somebody else changed meanwhile stays.
    const auto present = knownRow(shop, u"change a shop"_s);
    if (!present) {
        co_return fail(present.error());
    }
    const store::ShopRow row = changed(*present, change);
    auto kept = co_await keepRow(actor, row);
    if (kept && profile) {
        noteProbe(shop, *profile);
        Q_EMIT shopsChanged();
        co_return statusOf(shop);
    }
    co_return kept;
}

QCoro::Task<Result<ShopStatus>> Desk::Engine::pauseShop(ProfileId actor, ShopId shop, bool paused)
{
    const auto before = knownRow(shop, u"pause a shop"_s);
    if (!before) {
        co_return fail(before.error());
    }
    store::ShopRow row = *before;
    if (row.active == !paused) {
        co_return statusOf(shop);
    }
    row.active = !paused;
    auto kept = co_await keepRow(actor, row);
    if (kept) {
        wakeOutbox(); // what waited for it may go now
    }
    co_return kept;
}

QCoro::Task<Result<ShopStake>> Desk::Engine::shopStake(ShopId shop)
{
    const auto row = knownRow(shop, u"look what hangs on a shop"_s);
    if (!row) {
        co_return fail(row.error());
    }
    auto reading = read([shop](const store::Reader &reader) -> Result<ShopStake> {
        auto stake = stakeIn(reader.desk, shop);
        const auto counts = reader.cache.counts(shop);
        if (!stake || !counts) {
            return fail(!stake ? stake.error() : counts.error());
        }
        stake->orders = counts->orders;
        stake->cards = counts->cards;
        return stake;
    });
    auto stake = co_await reading;
    co_return stake;
}

QCoro::Task<Result<ShopStake>> Desk::Engine::removeShop(ProfileId actor, ShopId shop)
{
    const auto allowed = co_await mayChangeShops(actor);
    if (!allowed) {
        co_return fail(allowed.error());
    }
    auto stake = co_await shopStake(shop);
    if (!stake) {
        co_return stake;
    }
    const auto row = knownRow(shop, u"remove a shop"_s);
    if (!row) {
        co_return fail(row.error());
    }
    const store::ShopRow last = gone(*row);
    // In the transaction that removes it: no action may be asked for in between.
    auto writing = write([last, actor](store::DeskWrite &desk) -> Result<store::ShopRow> {
        const auto free = refuseOpenActions(desk, last.id);
        return free ? desk.putShop(last, actor) : fail(free.error());
    });
    const auto kept = co_await writing;
    if (!kept) {
        co_return fail(kept.error());
    }
    takeRow(*kept);
    if (m_store->holdsLock()) {
        co_await forgetInBackground(shop); // removed it is, whatever comes of this; the next start tries again
    }
    co_return stake;
}

// In pieces, so that the pulls of other shops go on meanwhile. Killed in the middle, the next start goes on with it.
QCoro::Task<Result<void>> Desk::Engine::forgetShop(ShopId shop)
{
    forgetProfile(m_settings.folder, shop);
    // By place, not by iterator: another shop may be retired while one is waited for.
    for (size_t i = 0; i < m_retired.size(); ++i) {
        ShopUnit *last = m_retired[i].get();
        if (last->row.id == shop) {
            co_await last->pulling.drained(); // what it still writes would stay for ever
        }
    }
    auto reading = read([shop](const store::Reader &reader) -> Result<bool> {
        const auto counts = reader.cache.counts(shop);
        const auto state = reader.cache.syncState(shop);
        if (!counts || !state) {
            return fail(!counts ? counts.error() : state.error());
        }
        return counts->orders + counts->cards + counts->products == 0 && !*state;
    });
    Result<bool> done = co_await reading;
    while (done && !*done) {
        if (m_scope.token().stop_requested()) {
            co_return cancelled(u"forget a shop"_s);
        }
        auto dropping =
            m_store->writeCache([shop](store::CacheWrite &cache) { return cache.dropShop(shop, forgottenAtOnce); });
        done = co_await dropping;
    }
    co_return done ? Result<void>() : Result<void>(fail(done.error()));
}

QCoro::Task<void> Desk::Engine::forgetInBackground(ShopId shop)
{
    const auto forgotten = co_await forgetShop(shop);
    if (!forgotten && forgotten.error().kind != Error::Kind::Cancelled) {
        logWarning("desk", toLogLine(forgotten.error()));
    }
}

} // namespace kd::desk
