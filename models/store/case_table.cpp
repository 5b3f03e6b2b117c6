// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/case_table.h"

#include "models/store/failure.h"
#include "models/store/id_list.h"

using namespace Qt::StringLiterals;

namespace kd::store::cases {

namespace {

constexpr qsizetype excerptLength = 120;

QByteArray excerptPlace(CaseId caseId)
{
    return "cases|" + QByteArray::number(caseId.value()) + "|excerpt";
}

QByteArray promisePlace(qint64 seq)
{
    return "promises|" + QByteArray::number(seq) + "|what";
}

std::optional<QByteArray> sealedText(const std::optional<SealingKey> &key, const QString &text, const QByteArray &place)
{
    if (!key || text.isEmpty()) {
        return std::nullopt;
    }
    return seal(*key, text.toUtf8(), place);
}

QString openedText(const std::optional<SealingKey> &key, const QByteArray &sealed, const QByteArray &place)
{
    if (!key || sealed.isEmpty()) {
        return {};
    }
    const auto clear = unseal(*key, sealed, place);
    if (!clear) {
        raise(u"database_damaged"_s, u"read the cases"_s, QString::fromUtf8(place));
    }
    return QString::fromUtf8(*clear);
}

void writePromises(Connection &db, const std::optional<SealingKey> &key, const CaseRecord &record)
{
    db.run("DELETE FROM promises WHERE case_id = ?1", record.id);
    for (const CasePromise &promise : record.promises) {
        db.run("INSERT INTO promises (seq, case_id, what, due_at, kept_at) VALUES (?1, ?2, ?3, ?4, ?5)", promise.seq,
               record.id, sealedText(key, promise.what, promisePlace(promise.seq)), promise.dueAt, promise.keptAt);
    }
}

constexpr const char *caseColumns =
    "SELECT id, status, shop, order_id, order_number, type, reason, demand, tone, buyer_masked, excerpt, opened_by,"
    " assignee, opened_at, changed_at, request_complete_at, escalated_at, closed_at, cause, unsettled_intents,"
    " needs_person, next_promise_at, last_seq FROM cases ";

CaseRow readCase(Connection &db, const KeyRing &keys, const Connection::Use &row)
{
    CaseRow result;
    result.id = CaseId(row.integer(0));
    result.status = caseStatusFromId(row.text(1)).value_or(CaseStatus::Open);
    result.order = {ShopId(row.text(2)), OrderId(row.text(3))};
    result.orderNumber = row.text(4);
    result.type = fromId<ComplaintType>(row.text(5)).value_or(ComplaintType::Other);
    result.reason = fromId<Reason>(row.text(6)).value_or(Reason::Question);
    result.demand = fromId<Demand>(row.text(7)).value_or(Demand::None);
    result.tone = fromId<Tone>(row.text(8)).value_or(Tone::Calm);
    result.buyerMasked = row.text(9);
    if (!row.isNull(10)) {
        result.excerpt = openedText(keys.find(db, KeyRing::ofCase(result.id)), row.bytes(10), excerptPlace(result.id));
    }
    result.openedBy = ProfileId(row.text(11));
    result.assignee = ProfileId(row.text(12));
    result.openedAt = row.instant(13);
    result.changedAt = row.instant(14);
    result.requestCompleteAt = row.maybeInstant(15);
    result.escalatedAt = row.maybeInstant(16);
    result.closedAt = row.maybeInstant(17);
    result.cause = row.text(18);
    result.unsettledIntents = static_cast<int>(row.integer(19));
    result.needsPerson = row.boolean(20);
    result.nextPromiseAt = row.maybeInstant(21);
    result.lastSeq = row.integer(22);
    return result;
}

} // namespace

void write(Connection &db, const std::optional<SealingKey> &key, const CaseRecord &record, Instant changedAt)
{
    int unsettled = 0;
    bool needsPerson = false;
    for (const Intent &intent : record.intents) {
        unsettled += isSettled(intent.state) ? 0 : 1;
        needsPerson = needsPerson || intent.needsPerson;
    }
    std::optional<Instant> nextPromise;
    for (const CasePromise &promise : record.promises) {
        if (!promise.keptAt && (!nextPromise || promise.dueAt < *nextPromise)) {
            nextPromise = promise.dueAt;
        }
    }
    const QString message = record.messages.empty() ? QString() : record.messages.front().text.left(excerptLength);
    db.run("INSERT OR REPLACE INTO cases (id, status, shop, order_id, order_number, type, reason, demand, tone,"
           " buyer_masked, excerpt, opened_by, assignee, opened_at, changed_at, request_complete_at, escalated_at,"
           " closed_at, cause, unsettled_intents, needs_person, next_promise_at, last_seq)"
           " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, "
           "?22, ?23)",
           record.id, id(record.status), record.order.shop, record.order.order, record.orderNumber, id(record.type),
           id(record.reason), id(record.demand), id(record.tone), record.buyerMasked,
           sealedText(key, message, excerptPlace(record.id)), record.openedBy, record.assignee, record.openedAt,
           changedAt, record.requestCompleteAt, record.escalatedAt, record.closedAt, record.cause, unsettled,
           needsPerson, nextPromise, record.lastSeq);
    writePromises(db, key, record);
}

void clear(Connection &db)
{
    db.run("DELETE FROM cases");
    db.run("DELETE FROM promises");
}

std::optional<CaseRow> row(Connection &db, const KeyRing &keys, CaseId caseId)
{
    static const std::string sql = std::string(caseColumns) + "WHERE id = ?1";
    auto found = db.query(sql.c_str(), caseId);
    return found.next() ? std::optional(readCase(db, keys, found)) : std::nullopt;
}

std::vector<CaseRow> open(Connection &db, const KeyRing &keys)
{
    static const std::string sql =
        std::string(caseColumns) +
        "WHERE status IN ('open', 'waiting_buyer', 'waiting_supplier', 'in_review') ORDER BY id";
    std::vector<CaseRow> rows;
    auto row = db.query(sql.c_str());
    while (row.next()) {
        rows.push_back(readCase(db, keys, row));
    }
    return rows;
}

std::vector<CaseRow> list(Connection &db, const KeyRing &keys, const CaseFilter &filter, CaseId before, int limit)
{
    static const std::string sql = std::string(caseColumns) +
                                   "WHERE id < ?1 AND (?2 = '' OR instr(?2, '|' || status || '|') > 0)"
                                   " AND (?3 IS NULL OR assignee = ?3) AND (?4 = '' OR (shop = ?4 AND order_id = ?5))"
                                   " ORDER BY id DESC";
    const std::optional<QString> assignee = filter.assignee ? std::optional(filter.assignee->value()) : std::nullopt;
    auto row = db.query(sql.c_str(), before.isEmpty() ? CaseId(std::numeric_limits<qint64>::max()) : before,
                        idList(filter.statuses), assignee, filter.order.shop, filter.order.order);
    std::vector<CaseRow> rows;
    while (static_cast<int>(rows.size()) < limit && row.next()) {
        if (filter.text.isEmpty() || row.text(4).contains(filter.text, Qt::CaseInsensitive) ||
            row.text(9).contains(filter.text, Qt::CaseInsensitive)) {
            rows.push_back(readCase(db, keys, row));
        }
    }
    return rows;
}

qint64 count(Connection &db, const ShopId &shop)
{
    if (shop.isEmpty()) {
        return db.value("SELECT count(*) FROM cases");
    }
    // Counted in the index of cases with an order; without one a case is of no shop.
    auto row = db.query("SELECT count(*) FROM cases WHERE shop = ?1 AND order_id <> ''", shop);
    return row.next() ? row.integer(0) : 0;
}

std::vector<PromiseRow> openPromises(Connection &db, const KeyRing &keys)
{
    auto row = db.query("SELECT case_id, seq, what, due_at FROM promises WHERE kept_at IS NULL ORDER BY due_at, seq");
    std::vector<PromiseRow> rows;
    while (row.next()) {
        const CaseId caseId(row.integer(0));
        const qint64 seq = row.integer(1);
        const QString what = row.isNull(2)
                                 ? QString()
                                 : openedText(keys.find(db, KeyRing::ofCase(caseId)), row.bytes(2), promisePlace(seq));
        rows.push_back({caseId, {seq, what, row.instant(3), std::nullopt}});
    }
    return rows;
}

} // namespace kd::store::cases
