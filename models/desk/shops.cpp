// SPDX-License-Identifier: GPL-3.0-or-later
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

// One spelling for one place, so that the same shop is recognised however it was typed.
QString shopAddress(const QString &typed)
{
    QUrl url =
        QUrl(typed.trimmed())
            .adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::NormalizePathSegments);
    QString path = url.path();
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    url.setPath(path);
    if (url.port() == 443) {
        url.setPort(-1);
    }
    return url.toString(QUrl::FullyEncoded);
}

// Twice the same shop would be twice the same orders, and no order could be told from its double.
Result<void> refuseKnown(const store::DeskRead &desk, const store::ShopRow &wanted)
{
    const auto rows = desk.shops();
    if (!rows) {
        return fail(rows.error());
    }
    for (const store::ShopRow &row : *rows) {
        if (row.kind == wanted.kind && shopAddress(row.url) == wanted.url) {
            return fail(Error::Kind::Refused, u"shop_known"_s, u"add a shop"_s, row.name);
        }
    }
    return {};
}

store::ShopRow withoutSecrets(store::ShopRow row)
{
    row.password = {};
    row.licensePassword = {};
    return row;
}

ShopStatus statusOf(const ShopUnit &unit)
{
    ShopStatus status;
    status.row = withoutSecrets(unit.row);
    status.online = unit.isOnline();
    status.profile = unit.profile;
    status.progress = unit.sync->progress();
    status.orders = unit.orders;
    status.cards = unit.cards;
    return status;
}

} // namespace

void Desk::Engine::addUnit(const store::ShopRow &row)
{
    if (!m_seenShops.insert(row.id).second) {
        return;
    }
    auto connector = shop::makeConnector(accessOf(row), *m_clock);
    if (!connector) {
        logError("desk", toLogLine(connector.error()));
        return;
    }
    auto unit = std::make_unique<ShopUnit>();
    unit->row = row;
    unit->connector = std::move(*connector);
    unit->sync = std::make_unique<sync::ShopSync>(row.id, *unit->connector, *m_store, *m_clock, m_settings.pace);
    const ShopId id = row.id;
    unit->profile = rememberedProfile(m_settings.folder, id);
    connect(unit->sync.get(), &sync::ShopSync::progressChanged, this, [this] { Q_EMIT shopsChanged(); });
    m_shops.insert_or_assign(id, std::move(unit));
    if (m_settings.runSync && m_store->holdsLock()) {
        m_scope.spawn(runShop(id, m_scope.token()));
    }
}

// Another process may have added one.
QCoro::Task<void> Desk::Engine::rereadShops()
{
    auto reading = read([](const store::Reader &reader) { return reader.desk.shops(); });
    const auto rows = co_await reading;
    if (!rows) {
        if (rows.error().kind != Error::Kind::Cancelled) {
            logWarning("desk", toLogLine(rows.error()));
        }
        co_return;
    }
    for (const store::ShopRow &row : *rows) {
        if (row.active && !m_seenShops.contains(row.id)) {
            addUnit(row);
            Q_EMIT shopsChanged();
        }
    }
}

// Probing comes first, because what the shop can decides what the buttons offer; the cache stays readable meanwhile.
QCoro::Task<void> Desk::Engine::runShop(ShopId shop, StopToken stop)
{
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

QCoro::Task<Result<std::vector<ShopStatus>>> Desk::Engine::shops()
{
    std::vector<ShopId> ids;
    for (const auto &[id, known] : m_shops) {
        ids.push_back(id);
    }
    std::vector<ShopStatus> list;
    for (const ShopId &id : ids) {
        const ShopId shop = id;
        const auto counted = co_await readCounts(shop);
        if (!counted) {
            co_return fail(counted.error());
        }
        if (const ShopUnit *known = unit(shop)) {
            list.push_back(statusOf(*known));
        }
    }
    co_return list;
}

QCoro::Task<Result<ShopStatus>> Desk::Engine::addShop(ProfileId actor, NewShop shop)
{
    store::ShopRow wanted = shop.row;
    wanted.url = shopAddress(shop.row.url);
    if (QUrl(wanted.url).scheme() != "https"_L1) {
        co_return fail(Error::Kind::Refused, u"not_https"_s, u"add a shop"_s);
    }
    auto looking = read([wanted](const store::Reader &reader) { return refuseKnown(reader.desk, wanted); });
    const auto isNew = co_await looking;
    if (!isNew) {
        co_return fail(isNew.error());
    }
    const auto connector = shop::makeConnector(accessOf(wanted), *m_clock);
    if (!connector) {
        co_return fail(connector.error());
    }
    const StopToken stop = m_scope.token();
    const auto probed = co_await (*connector)->probe(stop);
    if (!probed && !shop.evenIfProbeFails) {
        co_return fail(probed.error());
    }
    // Asking it took a while: somebody else may have been faster.
    auto writing = write([wanted, actor](store::DeskWrite &desk) -> Result<store::ShopRow> {
        const auto stillNew = refuseKnown(desk, wanted);
        return stillNew ? desk.putShop(wanted, actor) : fail(stillNew.error());
    });
    const auto row = co_await writing;
    if (!row) {
        co_return fail(row.error());
    }
    addUnit(*row);
    ShopUnit *known = unit(row->id);
    if (known == nullptr) {
        co_return fail(Error::Kind::Internal, u"shop_not_started"_s, u"add a shop"_s);
    }
    if (probed) {
        known->profile = *probed;
        known->probed = true;
        rememberProfile(m_settings.folder, row->id, *probed);
    }
    Q_EMIT shopsChanged();
    co_return statusOf(*known);
}

QCoro::Task<Result<shop::ShopProfile>> Desk::Engine::probeShop(ShopId shop)
{
    const ShopUnit *known = unit(shop);
    if (known == nullptr) {
        co_return fail(Error::Kind::Refused, u"shop_unknown"_s, u"probe a shop"_s, shop.value());
    }
    const StopToken stop = m_scope.token();
    auto probed = co_await known->connector->probe(stop);
    ShopUnit *present = unit(shop);
    if (probed && present != nullptr) {
        present->profile = *probed;
        present->probed = true;
        rememberProfile(m_settings.folder, shop, *probed);
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
    const StopToken stop = m_scope.token();
    auto walked = co_await known->sync->walk(stop);
    co_return walked;
}

} // namespace kd::desk
