// SPDX-License-Identifier: GPL-3.0-or-later
// What runs for each shop: its connector and the loop that pulls from it.
#include "models/desk/engine.h"

#include "models/base/log.h"
#include "models/desk/shop_memory.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace kd::desk {

namespace {

constexpr Millis probeAgain{5'000};

shop::ShopAccess accessOf(const store::ShopRow &row)
{
    shop::ShopAccess access;
    access.shop = row.id;
    access.kind = row.kind;
    access.url = QUrl(row.url);
    access.caFile = row.caFile;
    access.user = row.user;
    access.password = row.password;
    access.licenseUser = row.licenseUser;
    access.licensePassword = row.licensePassword;
    access.settle = row.settle;
    return access;
}

struct RowsAsOf
{
    std::vector<store::ShopRow> rows;
    qint64 asOf = 0; ///< the journal's seq
};

} // namespace

// Whatever speaks through the old one at this moment ends by itself; the new one's walks wait for all earlier ones,
// because two walks at once would fight over one cursor.
void Desk::Engine::putUnit(const store::ShopRow &row)
{
    const ShopId id = row.id;
    m_knownShops[id].row = row;
    auto connector = shop::makeConnector(accessOf(row), *m_clock);
    if (!connector) {
        logError("desk", toLogLine(connector.error()));
        retire(id);
        m_knownShops[id].trouble = connector.error();
        return;
    }
    auto made = std::make_unique<ShopUnit>();
    made->row = row;
    made->connector = std::move(*connector);
    made->sync = std::make_unique<sync::ShopSync>(id, *made->connector, *m_store, *m_clock, m_settings.pace);
    made->profile = rememberedProfile(m_settings.folder, id);
    connect(made->sync.get(), &sync::ShopSync::progressChanged, this, [this] { Q_EMIT shopsChanged(); });
    if (const ShopUnit *before = unit(id)) {
        made->orders = before->orders;
        made->cards = before->cards;
        made->pullStopped = before->pullStopped;
    }
    retire(id);
    ShopUnit *now = made.get();
    m_shops.insert_or_assign(id, std::move(made));
    m_knownShops[id].trouble.reset();
    if (now->pullStopped || m_scope.token().stop_requested()) {
        now->pulling.stop(); // by a person, or the desk closes: what would be started now, nobody would stop
    } else if (row.active && m_settings.runSync && m_store->holdsLock()) {
        now->pulling.spawn(runShop(id, m_retired.size(), now->pulling.token()));
    }
}

void Desk::Engine::retire(const ShopId &shop)
{
    const auto known = m_shops.find(shop);
    if (known != m_shops.end()) {
        known->second->pulling.stop();
        m_retired.push_back(std::move(known->second));
        m_shops.erase(known);
    }
}

// What the row says now, whoever wrote it: this desk, or a console beside it. False: nothing new, or read before what
// is known already.
bool Desk::Engine::takeRow(const store::ShopRow &row, qint64 asOf)
{
    const auto known = m_knownShops.find(row.id);
    const bool isNew = known == m_knownShops.end();
    if (!isNew && asOf < known->second.asOf) {
        return false;
    }
    if (!isNew && known->second.row == row) {
        known->second.asOf = asOf;
        return false;
    }
    if (row.removed) {
        retire(row.id);
        m_knownShops.insert_or_assign(row.id, KnownShop{row, std::nullopt});
    } else {
        store::ShopRow renamed = isNew ? row : known->second.row;
        renamed.name = row.name;
        if (ShopUnit *present = unit(row.id); present != nullptr && renamed == row) {
            present->row = row;
            known->second.row = row;
        } else {
            putUnit(row);
        }
    }
    m_knownShops[row.id].asOf = asOf;
    Q_EMIT shopsChanged();
    return true;
}

// Another process may have added, changed or removed one.
QCoro::Task<void> Desk::Engine::rereadShops()
{
    auto reading = read([](const store::Reader &reader) -> Result<RowsAsOf> {
        auto rows = reader.desk.shops();
        const auto head = reader.desk.head();
        if (!rows || !head) {
            return fail(!rows ? rows.error() : head.error());
        }
        return RowsAsOf{std::move(*rows), head->seq};
    });
    const auto found = co_await reading;
    if (!found) {
        if (found.error().kind != Error::Kind::Cancelled) {
            logWarning("desk", toLogLine(found.error()));
        }
        co_return;
    }
    if (m_scope.token().stop_requested()) {
        co_return; // what would be started now, nobody would stop
    }
    for (const store::ShopRow &row : found->rows) {
        if (takeRow(row, found->asOf) && row.removed && m_store->holdsLock()) {
            m_scope.spawn(forgetInBackground(row.id));
        }
    }
}

// The first `retiredBefore` of the retired: a walk that is retired itself while it waits must not wait for its own end.
QCoro::Task<void> Desk::Engine::retiredDrained(ShopId shop, size_t retiredBefore)
{
    // By place, not by iterator: another may be retired while one is waited for.
    for (size_t i = 0; i < retiredBefore; ++i) {
        ShopUnit *earlier = m_retired[i].get();
        if (earlier->row.id == shop) {
            co_await earlier->pulling.drained();
        }
    }
}

// Probing comes first, because what the shop can decides what the buttons offer; the cache stays readable meanwhile.
QCoro::Task<void> Desk::Engine::runShop(ShopId shop, size_t retiredBefore, StopToken stop)
{
    co_await retiredDrained(shop, retiredBefore);
    [[maybe_unused]] const auto counted = co_await readCounts(shop);
    while (!stop.stop_requested()) {
        const auto probed = co_await probeShop(shop);
        if (probed || stop.stop_requested()) {
            break;
        }
        logWarning("desk", toLogLine(probed.error()));
        const StopToken token = stop;
        [[maybe_unused]] const bool slept = co_await sleepFor(*m_clock, probeAgain, token);
    }
    ShopUnit *known = unit(shop);
    if (known != nullptr && !stop.stop_requested()) {
        co_await known->sync->run(stop);
    }
}

QCoro::Task<Result<void>> Desk::Engine::readCounts(ShopId shop)
{
    auto counting = read([shop](const store::Reader &reader) { return reader.cache.counts(shop); });
    const auto counts = co_await counting;
    if (!counts) {
        co_return fail(counts.error());
    }
    ShopUnit *known = unit(shop);
    // Whoever hears shopsChanged() asks for the shops, which counts again: news only when there are any.
    if (known != nullptr && (known->orders != counts->orders || known->cards != counts->cards)) {
        known->orders = counts->orders;
        known->cards = counts->cards;
        Q_EMIT shopsChanged();
    }
    co_return Result<void>();
}

// With the row as it is to be, before anything is kept.
QCoro::Task<Result<shop::ShopProfile>> Desk::Engine::probeWith(store::ShopRow row)
{
    const auto connector = shop::makeConnector(accessOf(row), *m_clock);
    if (!connector) {
        co_return fail(connector.error());
    }
    const StopToken stop = m_scope.token();
    auto probed = co_await (*connector)->probe(stop);
    co_return probed;
}

void Desk::Engine::noteProbe(const ShopId &shop, const shop::ShopProfile &profile)
{
    if (ShopUnit *known = unit(shop)) {
        known->profile = profile;
        known->probed = true;
        rememberProfile(m_settings.folder, shop, profile);
    }
}

QCoro::Task<Result<shop::ShopProfile>> Desk::Engine::probeShop(ShopId shop)
{
    const ShopUnit *known = unit(shop);
    if (known == nullptr) {
        co_return fail(Error::Kind::Refused, u"shop_unknown"_s, u"probe a shop"_s, shop.value());
    }
    const StopToken stop = m_scope.token();
    auto probed = co_await known->connector->probe(stop);
    if (probed && unit(shop) == known) { // not another one meanwhile, with other credentials
        noteProbe(shop, *probed);
        Q_EMIT shopsChanged();
    }
    co_return probed;
}

QCoro::Task<Result<void>> Desk::Engine::syncNow(ShopId shop)
{
    ShopUnit *known = unit(shop);
    if (known == nullptr) {
        co_return fail(Error::Kind::Refused, u"shop_unknown"_s, u"pull orders"_s, shop.value());
    }
    if (!known->row.active) {
        co_return fail(Error::Kind::Refused, u"shop_paused"_s, u"pull orders"_s, known->row.name);
    }
    if (known->pullStopped) {
        const auto begun = co_await goOnPulling(shop);
        if (!begun) {
            co_return begun;
        }
        known = unit(shop);
        if (known == nullptr) {
            co_return fail(Error::Kind::Refused, u"shop_unknown"_s, u"pull orders"_s, shop.value());
        }
    }
    // Where the loop runs too: what stops the pull, or waits for its end, then means this walk as well.
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QFuture<Result<void>> end = promise->future();
    known->pulling.spawn(fulfil(promise, walkOnce(known, m_retired.size(), known->pulling.token())));
    auto walked = co_await end;
    co_return walked;
}

QCoro::Task<Result<void>> Desk::Engine::walkOnce(ShopUnit *walked, size_t retiredBefore, StopToken stop)
{
    const ShopId shop = walked->row.id;
    co_await retiredDrained(shop, retiredBefore);
    if (stop.stop_requested()) {
        co_return cancelled(u"pull orders"_s);
    }
    auto result = co_await walked->sync->walk(stop);
    co_return result;
}

QCoro::Task<Result<void>> Desk::Engine::stopPulling(ShopId shop)
{
    ShopUnit *known = unit(shop);
    if (known == nullptr) {
        co_return fail(Error::Kind::Refused, u"shop_unknown"_s, u"stop a pull"_s, shop.value());
    }
    if (!known->pullStopped && known->row.active) {
        known->pullStopped = true;
        known->pulling.stop();
        Q_EMIT shopsChanged();
    }
    co_return Result<void>();
}

// A scope that was stopped stays so: the shop gets a unit of its own again, which reads where the pull stood.
QCoro::Task<Result<void>> Desk::Engine::goOnPulling(ShopId shop)
{
    ShopUnit *known = unit(shop);
    if (known == nullptr) {
        co_return fail(Error::Kind::Refused, u"shop_unknown"_s, u"go on with a pull"_s, shop.value());
    }
    if (known->pullStopped) {
        known->pullStopped = false; // the next unit takes over what this one says
        const store::ShopRow row = known->row;
        const std::optional<shop::ShopProfile> profile = known->profile;
        const bool probed = known->probed;
        putUnit(row);
        if (ShopUnit *now = unit(shop)) {
            now->profile = profile;
            now->probed = probed;
        }
        Q_EMIT shopsChanged();
    }
    co_return Result<void>();
}

} // namespace kd::desk
