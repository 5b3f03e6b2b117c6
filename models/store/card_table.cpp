// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/card_table.h"

#include "models/store/failure.h"
#include "models/store/search_text.h"

#include <QDataStream>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace kd::store::cards {

namespace {

constexpr int mostWithFragment = 1'000;
// A list is written as of its beginning, and none takes as long as this: a row that seems to be newer by more was written
// before the wall clock was set back.
constexpr Millis longestList{3'600'000};

QByteArray placeOf(const ShopId &shop, const CardId &id)
{
    return "cards|" + shop.value().toUtf8() + '|' + id.value().toUtf8() + "|text";
}

qint64 hashOf(const SealingKey &key, const QByteArray &fragment)
{
    return qFromLittleEndian<qint64>(keyedHash(key.derived("kd-find1"), fragment).constData());
}

std::optional<std::string> toJson(const std::optional<std::vector<CardUse>> &uses)
{
    if (!uses) {
        return std::nullopt;
    }
    QJsonArray array;
    for (const CardUse &use : *uses) {
        array.append(QJsonObject{{u"at"_s, use.at.millis()}, {u"ip"_s, use.ip}, {u"agent"_s, use.agent}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString();
}

std::vector<CardUse> usesFromJson(const QByteArray &json)
{
    std::vector<CardUse> uses;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : array) {
        uses.push_back({Instant(value["at"_L1].toInteger()), value["ip"_L1].toString(), value["agent"_L1].toString()});
    }
    return uses;
}

/// All but the uses, which a list may not name.
QByteArray contentOf(const SealingKey &key, const Card &card)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    const auto write = [&out](const std::optional<Instant> &at) {
        out << (at ? at->millis() : std::numeric_limits<qint64>::min());
    };
    out << card.text.reveal() << card.product.value() << card.order.value() << id(card.state);
    write(card.createdAt);
    write(card.changedAt);
    write(card.expiresAt);
    out << card.timesUsed << card.usesAllowed.value_or(-1) << card.supplier << card.batch;
    return keyedHash(key, bytes);
}

constexpr const char *columns
    = "SELECT key, shop, id, text, product, order_id, state, created_at, changed_at, expires_at, times_used, uses_allowed,"
      " supplier, batch, uses, fetched_at, missing_since FROM cards ";

StoredCard read(const SealingKey &key, const Connection::Use &row)
{
    StoredCard stored;
    Card &card = stored.card;
    stored.shop = ShopId(row.text(1));
    card.id = CardId(row.text(2));
    const auto text = unseal(key, row.bytes(3), placeOf(stored.shop, card.id));
    if (!text) {
        raise(u"database_damaged"_s, u"read a card"_s, u"card "_s + card.id.value());
    }
    card.text = Secret(QString::fromUtf8(*text));
    card.product = ProductId(row.text(4));
    card.order = OrderId(row.text(5));
    card.state = cardStateFromId(row.text(6)).value_or(CardState::Other);
    card.createdAt = row.maybeInstant(7);
    card.changedAt = row.maybeInstant(8);
    card.expiresAt = row.maybeInstant(9);
    card.timesUsed = static_cast<int>(row.integer(10));
    if (!row.isNull(11)) {
        card.usesAllowed = static_cast<int>(row.integer(11));
    }
    card.supplier = row.text(12);
    card.batch = row.text(13);
    if (!row.isNull(14)) {
        card.uses = usesFromJson(row.bytes(14));
    }
    stored.fetchedAt = row.instant(15);
    stored.missingSince = row.maybeInstant(16);
    return stored;
}

void addFragments(Connection &db, const SealingKey &key, qint64 cardKey, const Secret &text)
{
    for (const QByteArray &fragment : search::cardFragments(text.reveal())) {
        db.run("INSERT OR IGNORE INTO card_fragments (hash, card) VALUES (?1, ?2)", hashOf(key, fragment), cardKey);
    }
}

void removeFragments(Connection &db, const SealingKey &key, qint64 cardKey, const Secret &text)
{
    for (const QByteArray &fragment : search::cardFragments(text.reveal())) {
        db.run("DELETE FROM card_fragments WHERE hash = ?1 AND card = ?2", hashOf(key, fragment), cardKey);
    }
}

void touch(CacheTouch &touched, const ShopId &shop, const OrderId &order, const ProductId &product)
{
    if (!order.isEmpty()) {
        touched.orders.insert({shop, order});
    }
    touched.products.insert({shop, product});
}

void putOne(Connection &db, const SealingKey &key, const ShopId &shop, const Card &card, Instant fetchedAt, PutCount &count,
            CacheTouch &touched)
{
    const QByteArray content = contentOf(key, card);
    const auto uses = toJson(card.uses);
    qint64 cardKey = 0;
    {
        auto row = db.query("SELECT key, content, uses, text, fetched_at, order_id, product, missing_since IS NOT NULL"
                            " FROM cards WHERE shop = ?1 AND id = ?2",
                            shop, card.id);
        if (row.next()) {
            cardKey = row.integer(0);
            const Millis newer = row.instant(4) - fetchedAt;
            if (newer > Millis(0) && newer < longestList) {
                ++count.same;
                return;
            }
            const bool same = row.bytes(1) == content && (!uses || row.utf8(2) == *uses);
            if (!same || row.boolean(7)) {
                touch(touched, shop, OrderId(row.text(5)), ProductId(row.text(6)));
            }
            if (same) {
                db.run("UPDATE cards SET fetched_at = ?2, missing_since = NULL WHERE key = ?1", cardKey, fetchedAt);
                ++count.same;
                return;
            }
            if (const auto old = unseal(key, row.bytes(3), placeOf(shop, card.id))) {
                removeFragments(db, key, cardKey, Secret(QString::fromUtf8(*old)));
            }
        }
    }
    const std::optional<qint64> known = cardKey == 0 ? std::nullopt : std::optional(cardKey);
    db.run("INSERT INTO cards (key, shop, id, text, product, order_id, state, created_at, changed_at, expires_at,"
           " times_used, uses_allowed, supplier, batch, uses, fetched_at, content)"
           " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)"
           " ON CONFLICT (key) DO UPDATE SET text = excluded.text, product = excluded.product,"
           " order_id = excluded.order_id, state = excluded.state, created_at = excluded.created_at,"
           " changed_at = excluded.changed_at, expires_at = excluded.expires_at,"
           " times_used = excluded.times_used, uses_allowed = excluded.uses_allowed,"
           " supplier = excluded.supplier, batch = excluded.batch, uses = coalesce(excluded.uses, uses),"
           " fetched_at = excluded.fetched_at, missing_since = NULL, content = excluded.content",
           known, shop, card.id, seal(key, card.text.reveal().toUtf8(), placeOf(shop, card.id)), card.product,
           card.order, id(card.state), card.createdAt, card.changedAt, card.expiresAt, card.timesUsed,
           card.usesAllowed, card.supplier, card.batch, uses, fetchedAt, content);
    addFragments(db, key, known ? cardKey : db.lastId(), card.text);
    touch(touched, shop, card.order, card.product);
    ++(known ? count.changed : count.added);
}

std::vector<StoredCard> readAll(const SealingKey &key, Connection::Use row)
{
    std::vector<StoredCard> cards;
    while (row.next()) {
        cards.push_back(read(key, row));
    }
    return cards;
}

} // namespace

PutCount put(Connection &db, const SealingKey &key, const ShopId &shop, const std::vector<Card> &cards, Instant fetchedAt,
             CacheTouch &touched)
{
    PutCount count;
    for (const Card &card : cards) {
        putOne(db, key, shop, card, fetchedAt, count, touched);
    }
    return count;
}

int markMissing(Connection &db, const ShopId &shop, Instant listedSince, Instant now, CacheTouch &touched)
{
    {
        auto gone = db.query("SELECT DISTINCT order_id, product FROM cards"
                             " WHERE shop = ?1 AND fetched_at < ?2 AND missing_since IS NULL",
                             shop, listedSince);
        while (gone.next()) {
            touch(touched, shop, OrderId(gone.text(0)), ProductId(gone.text(1)));
        }
    }
    db.run("UPDATE cards SET missing_since = ?3 WHERE shop = ?1 AND fetched_at < ?2 AND missing_since IS NULL", shop,
           listedSince, now);
    auto row = db.query("SELECT count(*) FROM cards WHERE shop = ?1 AND missing_since IS NOT NULL", shop);
    return row.next() ? static_cast<int>(row.integer(0)) : 0;
}

std::vector<StoredCard> ofOrder(Connection &db, const SealingKey &key, const OrderRef &ref)
{
    static const std::string sql = std::string(columns) + "WHERE shop = ?1 AND order_id = ?2 AND order_id <> '' ORDER BY key";
    return readAll(key, db.query(sql.c_str(), ref.shop, ref.order));
}

std::optional<StoredCard> byId(Connection &db, const SealingKey &key, const ShopId &shop, const CardId &id)
{
    static const std::string sql = std::string(columns) + "WHERE shop = ?1 AND id = ?2";
    auto row = db.query(sql.c_str(), shop, id);
    return row.next() ? std::optional(read(key, row)) : std::nullopt;
}

std::vector<StoredCard> inStock(Connection &db, const SealingKey &key, const ShopId &shop, const ProductId &product, int limit)
{
    static const std::string sql = std::string(columns)
                                   + "WHERE shop = ?1 AND product = ?2 AND state = 'in_stock' AND missing_since IS NULL"
                                     " ORDER BY key LIMIT ?3";
    return readAll(key, db.query(sql.c_str(), shop, product, limit));
}

qint64 stockOf(Connection &db, const ShopId &shop, const ProductId &product)
{
    auto row = db.query("SELECT count(*) FROM cards WHERE shop = ?1 AND product = ?2 AND state = 'in_stock'"
                        " AND missing_since IS NULL",
                        shop, product);
    return row.next() ? row.integer(0) : 0;
}

std::vector<StoredCard> withFragment(Connection &db, const SealingKey &key, const QByteArray &fragment)
{
    if (fragment.isEmpty()) {
        return {};
    }
    static const std::string sql = std::string(columns)
                                   + "WHERE key IN (SELECT card FROM card_fragments WHERE hash = ?1 ORDER BY card DESC LIMIT ?2)"
                                     " ORDER BY key DESC";
    std::vector<StoredCard> cards = readAll(key, db.query(sql.c_str(), hashOf(key, fragment), mostWithFragment));
    std::erase_if(cards, [&fragment](const StoredCard &stored) {
        const auto fragments = search::cardFragments(stored.card.text.reveal());
        return std::find(fragments.begin(), fragments.end(), fragment) == fragments.end();
    });
    return cards;
}

void dropShop(Connection &db, const ShopId &shop)
{
    db.run("DELETE FROM card_fragments WHERE card IN (SELECT key FROM cards WHERE shop = ?1)", shop);
    db.run("DELETE FROM cards WHERE shop = ?1", shop);
}

} // namespace kd::store::cards
