// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/engine.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace kd::desk {

namespace {

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
        if (!row.removed && row.kind == wanted.kind && shopAddress(row.url) == wanted.url) {
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

} // namespace

ShopStatus Desk::Engine::statusOf(const ShopId &shop)
{
    ShopStatus status;
    if (const ShopUnit *known = unit(shop)) {
        status.row = withoutSecrets(known->row);
        status.online = known->isOnline();
        status.pullStopped = known->pullStopped;
        status.profile = known->profile;
        status.progress = known->sync->progress();
        status.orders = known->orders;
        status.cards = known->cards;
    } else if (const auto row = m_knownShops.find(shop); row != m_knownShops.end()) {
        // It could not even be started: seen all the same, or nobody could mend it.
        status.row = withoutSecrets(row->second.row);
        status.progress.error = row->second.trouble.value_or(Error());
        status.progress.failingSince = m_clock->now();
    }
    return status;
}

QCoro::Task<Result<std::vector<ShopStatus>>> Desk::Engine::shops()
{
    std::vector<ShopId> ids;
    for (const auto &[id, known] : m_knownShops) {
        ids.push_back(id);
    }
    std::vector<ShopStatus> list;
    for (const ShopId &id : ids) {
        const ShopId shop = id;
        const auto counted = co_await readCounts(shop);
        if (!counted) {
            co_return fail(counted.error());
        }
        const auto known = m_knownShops.find(shop);
        if (known != m_knownShops.end() && !known->second.row.removed) {
            list.push_back(statusOf(shop));
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
    const auto allowed = co_await mayChangeShops(actor);
    if (!allowed) {
        co_return fail(allowed.error());
    }
    const auto probed = co_await probeWith(wanted);
    // The desk closes: nobody said to keep what could not be asked.
    const bool closing = !probed && probed.error().kind == Error::Kind::Cancelled;
    if (closing || (!probed && !shop.evenIfProbeFails)) {
        co_return fail(probed.error());
    }
    // Asking it took a while: somebody else may have been faster.
    const RowWrite adding = [wanted, actor](store::DeskWrite &desk) -> Result<store::ShopRow> {
        const auto stillNew = refuseKnown(desk, wanted);
        return stillNew ? desk.putShop(wanted, actor) : fail(stillNew.error());
    };
    const auto row = co_await keepRow(adding);
    if (!row) {
        co_return fail(row.error());
    }
    if (unit(row->id) == nullptr) {
        co_return fail(Error::Kind::Internal, u"shop_not_started"_s, u"add a shop"_s);
    }
    if (probed) {
        noteProbe(row->id, *probed);
    }
    Q_EMIT shopsChanged();
    co_return statusOf(row->id);
}

} // namespace kd::desk
