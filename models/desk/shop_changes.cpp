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
    const auto actions = desk.intents({.states = unsettledStates(), .order = {.shop = shop, .order = {}}});
    const auto refunds = desk.refundsUnderWay();
    if (!cases || !open || !actions || !refunds) {
        return fail(!cases ? cases.error() : !open ? open.error() : !actions ? actions.error() : refunds.error());
    }
    stake.cases = *cases;
    stake.openCases = std::count_if(open->begin(), open->end(),
                                    [&shop](const store::CaseRow &row) { return row.order.shop == shop; });
    stake.openActions = static_cast<qint64>(actions->size());
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

// What is known in memory may be older than a console's last word: only the transaction knows what is kept.
Result<store::ShopRow> presentRow(const store::DeskRead &desk, const ShopId &shop, const QString &doing)
{
    const auto rows = desk.shops();
    if (!rows) {
        return fail(rows.error());
    }
    for (const store::ShopRow &row : *rows) {
        if (row.id == shop && !row.removed) {
            return row;
        }
    }
    return fail(Error::Kind::Refused, u"shop_unknown"_s, doing, shop.value());
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

QCoro::Task<Result<store::ShopRow>> Desk::Engine::keepRow(RowWrite putRow)
{
    auto writing = write([putRow](store::DeskWrite &desk) -> Result<std::pair<store::ShopRow, qint64>> {
        auto row = putRow(desk);
        const auto head = desk.head();
        if (!row || !head) {
            return fail(!row ? row.error() : head.error());
        }
        return std::pair(std::move(*row), head->seq);
    });
    const auto kept = co_await writing;
    if (!kept) {
        co_return fail(kept.error());
    }
    takeRow(kept->first, kept->second);
    co_return kept->first;
}

QCoro::Task<Result<ShopStatus>> Desk::Engine::editRow(ProfileId actor, ShopId shop, RowEdit edit, QString doing)
{
    const auto allowed = co_await mayChangeShops(actor);
    if (!allowed) {
        co_return fail(allowed.error());
    }
    const RowWrite editing = [actor, shop, edit, doing](store::DeskWrite &desk) -> Result<store::ShopRow> {
        auto present = presentRow(desk, shop, doing);
        if (!present) {
            return present;
        }
        store::ShopRow row = edit(*present);
        return row == *present ? present : desk.putShop(row, actor);
    };
    const auto kept = co_await keepRow(editing);
    if (!kept) {
        co_return fail(kept.error());
    }
    co_return statusOf(shop);
}

QCoro::Task<Result<ShopStatus>> Desk::Engine::changeShop(ProfileId actor, ShopId shop, ShopChange change)
{
    const QString doing = u"change a shop"_s;
    const auto allowed = co_await mayChangeShops(actor);
    if (!allowed) {
        co_return fail(allowed.error());
    }
    const auto before = knownRow(shop, doing);
    if (!before) {
        co_return fail(before.error());
    }
    const store::ShopRow wanted = changed(*before, change);
    std::optional<shop::ShopProfile> profile;
    if (isSpokenToOtherwise(wanted, *before)) {
        const auto probed = co_await probeWith(wanted);
        // The desk closes: nobody said to keep what could not be asked.
        const bool closing = !probed && probed.error().kind == Error::Kind::Cancelled;
        if (closing || (!probed && !change.evenIfProbeFails)) {
            co_return fail(probed.error());
        }
        profile = probed ? std::optional(*probed) : std::nullopt;
    }
    // Asking it took a while: what somebody else changed meanwhile stays.
    const RowEdit edit = [change](store::ShopRow row) { return changed(std::move(row), change); };
    auto kept = co_await editRow(actor, shop, edit, doing);
    if (kept && profile) {
        noteProbe(shop, *profile);
        Q_EMIT shopsChanged();
        co_return statusOf(shop);
    }
    co_return kept;
}

QCoro::Task<Result<ShopStatus>> Desk::Engine::pauseShop(ProfileId actor, ShopId shop, bool paused)
{
    const QString doing = u"pause a shop"_s;
    const auto before = knownRow(shop, doing);
    if (!before) {
        co_return fail(before.error());
    }
    const RowEdit edit = [paused](store::ShopRow row) {
        row.active = !paused;
        return row;
    };
    auto kept = co_await editRow(actor, shop, edit, doing);
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
    // In the transaction that removes it: no action may be asked for in between.
    const RowWrite removing = [shop, actor](store::DeskWrite &desk) -> Result<store::ShopRow> {
        const auto row = presentRow(desk, shop, u"remove a shop"_s);
        if (!row) {
            return row;
        }
        const auto free = refuseOpenActions(desk, shop);
        return free ? desk.putShop(gone(*row), actor) : fail(free.error());
    };
    const auto kept = co_await keepRow(removing);
    if (!kept) {
        co_return fail(kept.error());
    }
    if (m_store->holdsLock()) {
        co_await forgetInBackground(shop); // removed it is, whatever comes of this; the next start tries again
    }
    co_return stake;
}

// In pieces, so that the pulls of other shops go on meanwhile. Killed in the middle, the next start goes on with it.
QCoro::Task<Result<void>> Desk::Engine::forgetShop(ShopId shop)
{
    forgetProfile(m_settings.folder, shop);
    co_await retiredDrained(shop, m_retired.size()); // what is still written would stay for ever
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
