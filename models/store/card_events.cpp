// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/card_events.h"

#include "models/trade/id_table.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace kd::store {

namespace {

constexpr std::array<std::pair<CardHold::Kind, QLatin1StringView>, 3> kindIds = {{
    {CardHold::Kind::Reserved, "reserved"_L1},
    {CardHold::Kind::Asked, "asked"_L1},
    {CardHold::Kind::HandedOut, "handed_out"_L1},
}};

} // namespace

QString id(CardHold::Kind kind)
{
    return idIn(kindIds, kind);
}

namespace card_events {

namespace {

constexpr const char *holdColumns =
    "SELECT kind, shop, card, product, case_id, order_id, operation_id, until FROM card_holds ";

std::vector<CardHold> readHolds(Connection::Use row)
{
    std::vector<CardHold> holds;
    while (row.next()) {
        CardHold hold;
        hold.kind = valueIn<CardHold::Kind>(kindIds, row.text(0)).value_or(CardHold::Kind::Asked);
        hold.shop = ShopId(row.text(1));
        hold.card = CardId(row.text(2));
        hold.product = ProductId(row.text(3));
        hold.caseId = CaseId(row.integer(4));
        hold.order = OrderId(row.text(5));
        hold.operation = OperationId(row.text(6));
        hold.until = row.maybeInstant(7);
        holds.push_back(std::move(hold));
    }
    return holds;
}

// Entries about an action name it by its operation; only the first of them names the card. Gives the shop of each card
// that the case has reserved: the case may have been linked to an order of another shop since.
QHash<QString, QString> writeEvents(Connection &db, const CaseRecord &record, const std::vector<JournalEntry> &entries)
{
    QHash<QString, QString> shopOfReserved;
    QHash<QString, std::pair<QString, QString>> byOperation;
    QString shop; // of the order that the case is about at that moment
    for (const JournalEntry &entry : entries) {
        const QString named = entry.payload.value("shop"_L1).toString();
        if (entry.kind == entry::caseOpened || entry.kind == entry::orderLinked) {
            shop = named;
        }
        std::pair<QString, QString> card{named.isEmpty() ? shop : named, entry.payload.value("card"_L1).toString()};
        const QString operation = entry.payload.value("operation"_L1).toString();
        if (!operation.isEmpty() && !card.second.isEmpty()) {
            byOperation.insert(operation, card);
        } else if (!operation.isEmpty()) {
            card = byOperation.value(operation);
        }
        if (!card.second.isEmpty()) {
            db.run("INSERT INTO card_events (seq, shop, card, kind, case_id) VALUES (?1, ?2, ?3, ?4, ?5)", entry.seq,
                   card.first, card.second, entry.kind, record.id);
        }
        if (entry.kind == entry::cardReserved) {
            shopOfReserved.insert(card.second, card.first);
        }
    }
    return shopOfReserved;
}

void writeHold(Connection &db, const CardHold &hold)
{
    db.run("INSERT INTO card_holds (shop, card, product, kind, case_id, order_id, operation_id, until)"
           " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
           hold.shop, hold.card, hold.product, id(hold.kind), hold.caseId, hold.order, hold.operation, hold.until);
}

void writeHolds(Connection &db, const CaseRecord &record, const QHash<QString, QString> &shopOfReserved)
{
    for (const CardReservation &reservation : record.reservations) {
        if (!reservation.released) {
            writeHold(db, {CardHold::Kind::Reserved,
                           ShopId(shopOfReserved.value(reservation.card.value())),
                           reservation.card,
                           reservation.product,
                           record.id,
                           record.order.order,
                           {},
                           reservation.until});
        }
    }
    for (const Intent &intent : record.intents) {
        const bool happened = intent.state == IntentState::Confirmed;
        if (intent.verb == Verb::HandOut && !intent.card.isEmpty() && (happened || !isSettled(intent.state))) {
            writeHold(db, {happened ? CardHold::Kind::HandedOut : CardHold::Kind::Asked, intent.order.shop, intent.card,
                           intent.product, record.id, intent.order.order, intent.operation, std::nullopt});
        }
    }
}

} // namespace

void write(Connection &db, const CaseRecord &record, const std::vector<JournalEntry> &entries)
{
    db.run("DELETE FROM card_events WHERE case_id = ?1", record.id);
    db.run("DELETE FROM card_holds WHERE case_id = ?1", record.id);
    writeHolds(db, record, writeEvents(db, record, entries));
}

void clear(Connection &db)
{
    db.run("DELETE FROM card_events");
    db.run("DELETE FROM card_holds");
}

std::optional<std::pair<ShopId, CardId>> cardOf(Connection &db, qint64 seq)
{
    auto row = db.query("SELECT shop, card FROM card_events WHERE seq = ?1", seq);
    return row.next() ? std::optional(std::pair(ShopId(row.text(0)), CardId(row.text(1)))) : std::nullopt;
}

std::vector<CardHold> holdersOf(Connection &db, const ShopId &shop, const CardId &card)
{
    static const std::string sql = std::string(holdColumns) +
                                   "WHERE shop = ?1 AND card = ?2 ORDER BY CASE kind WHEN 'handed_out' THEN 0"
                                   " WHEN 'asked' THEN 1 ELSE 2 END, until DESC, case_id";
    return readHolds(db.query(sql.c_str(), shop, card));
}

std::vector<CardHold> liveHolds(Connection &db, const ShopId &shop, const ProductId &product)
{
    static const std::string sql =
        std::string(holdColumns) + "WHERE shop = ?1 AND product = ?2 AND kind <> 'handed_out' ORDER BY case_id, card";
    return readHolds(db.query(sql.c_str(), shop, product));
}

std::vector<CardHold> reservationsEndingBy(Connection &db, Instant at)
{
    static const std::string sql =
        std::string(holdColumns) + "WHERE kind = 'reserved' AND until <= ?1 ORDER BY until, case_id, card";
    return readHolds(db.query(sql.c_str(), at));
}

} // namespace card_events

} // namespace kd::store
