// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/projections.h"

#include "models/store/card_events.h"
#include "models/store/failure.h"
#include "models/store/incident_table.h"
#include "models/store/journal_table.h"
#include "models/trade/refund_way.h"

using namespace Qt::StringLiterals;

namespace kd::store::projections {

namespace {

constexpr qsizetype excerptLength = 120;

// To be raised whenever a fold or a table gives other rows for the same entries than the release before.
constexpr qint64 generation = 4;

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

void writeCase(Connection &db, const std::optional<SealingKey> &key, const CaseRecord &record, Instant changedAt)
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
           " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23)",
           record.id, id(record.status), record.order.shop, record.order.order, record.orderNumber, id(record.type),
           id(record.reason), id(record.demand), id(record.tone), record.buyerMasked,
           sealedText(key, message, excerptPlace(record.id)), record.openedBy, record.assignee, record.openedAt, changedAt,
           record.requestCompleteAt, record.escalatedAt, record.closedAt, record.cause, unsettled, needsPerson, nextPromise,
           record.lastSeq);
}

std::optional<qint64> minorOf(const std::optional<Money> &money)
{
    return money ? std::optional(money->minor()) : std::nullopt;
}

QString codeOf(const std::optional<Money> &money)
{
    return money ? money->currency().code() : QString();
}

void writeIntents(Connection &db, const CaseRecord &record)
{
    db.run("DELETE FROM intents WHERE case_id = ?1", record.id);
    int position = 0;
    for (const Intent &intent : record.intents) {
        const std::optional<SettlementNews> &news = intent.settlement;
        const QString settlement = news ? id(news->state) : QString();
        const QString receipt = news && !news->receipt.isEmpty() ? news->receipt : intent.receipt;
        db.run("INSERT INTO intents (operation_id, plan_id, case_id, position, shop, order_id, verb, state, amount_minor,"
               " currency, asked_by, approved_by, asked_at, not_before, sent_at, ended_at, attempts, read_backs,"
               " shop_reference, error_code, needs_person, worth_minor, worth_currency, approver, approved_at, on_hold,"
               " rank, settlement, settlement_at, receipt, money_under_way, product_class)"
               " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21,"
               " ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32)",
               intent.operation, intent.plan, record.id, position++, intent.order.shop, intent.order.order, id(intent.verb),
               id(intent.state), minorOf(intent.amount), codeOf(intent.amount), intent.askedBy, intent.approvedBy,
               intent.askedAt, intent.notBefore, intent.sentAt, intent.endedAt, intent.attempts, intent.readBacks,
               intent.shopReference, intent.errorCode, intent.needsPerson, minorOf(intent.worth), codeOf(intent.worth),
               intent.approver, intent.approvedAt, intent.onHold, intent.rank, settlement,
               news ? std::optional(news->at) : std::nullopt, receipt, moneyUnderWay(intent),
               intent.productClass);
    }
}

void writePromises(Connection &db, const std::optional<SealingKey> &key, const CaseRecord &record)
{
    db.run("DELETE FROM promises WHERE case_id = ?1", record.id);
    for (const CasePromise &promise : record.promises) {
        db.run("INSERT INTO promises (seq, case_id, what, due_at, kept_at) VALUES (?1, ?2, ?3, ?4, ?5)", promise.seq,
               record.id, sealedText(key, promise.what, promisePlace(promise.seq)), promise.dueAt, promise.keptAt);
    }
}

constexpr const char *caseColumns
    = "SELECT id, status, shop, order_id, order_number, type, reason, demand, tone, buyer_masked, excerpt, opened_by,"
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

constexpr const char *intentColumns
    = "SELECT operation_id, plan_id, case_id, intents.shop, intents.order_id, verb, state, amount_minor, currency,"
      " asked_by, approved_by, asked_at, not_before, sent_at, ended_at, attempts, read_backs, shop_reference, error_code,"
      " intents.needs_person, worth_minor, worth_currency, approver, approved_at, on_hold, rank, settlement, settlement_at,"
      " receipt, product_class";
constexpr int columnAfterIntent = 30;

std::optional<Money> readMoney(const Connection::Use &row, int minor, int code)
{
    return row.isNull(minor) ? std::nullopt
                             : std::optional(Money(row.integer(minor), orRaise(Currency::fromCode(row.text(code)))));
}

IntentRow readIntent(const Connection::Use &row)
{
    IntentRow intent;
    intent.operation = OperationId(row.text(0));
    intent.plan = OperationId(row.text(1));
    intent.caseId = CaseId(row.integer(2));
    intent.order = {ShopId(row.text(3)), OrderId(row.text(4))};
    intent.verb = verbFromId(row.text(5)).value_or(Verb::Note);
    intent.state = intentStateFromId(row.text(6)).value_or(IntentState::Unknown);
    intent.amount = readMoney(row, 7, 8);
    intent.askedBy = ProfileId(row.text(9));
    intent.approvedBy = ProfileId(row.text(10));
    intent.askedAt = row.instant(11);
    intent.notBefore = row.instant(12);
    intent.sentAt = row.maybeInstant(13);
    intent.endedAt = row.maybeInstant(14);
    intent.attempts = static_cast<int>(row.integer(15));
    intent.readBacks = static_cast<int>(row.integer(16));
    intent.shopReference = row.text(17);
    intent.errorCode = row.text(18);
    intent.needsPerson = row.boolean(19);
    intent.worth = readMoney(row, 20, 21);
    intent.approver = ProfileId(row.text(22));
    intent.approvedAt = row.maybeInstant(23);
    intent.onHold = row.boolean(24);
    intent.rank = static_cast<int>(row.integer(25));
    intent.settlement = settlementFromId(row.text(26));
    intent.settlementAt = row.maybeInstant(27);
    intent.receipt = row.text(28);
    intent.productClass = row.text(29);
    return intent;
}

/// "|open|closed|": a set of ids as one bound text, so that the statement stays one and prepared.
template<typename E>
QString listed(const std::vector<E> &values)
{
    QString text;
    for (const E value : values) {
        text += u'|' + id(value);
    }
    return text.isEmpty() ? text : QString(text + u'|');
}

} // namespace

void refresh(Connection &db, const KeyRing &keys, CaseId caseId)
{
    const std::vector<JournalEntry> entries = journal::ofCase(db, keys, caseId);
    CaseRecord record = foldCase(entries);
    if (entries.empty() || record.id.isEmpty()) {
        // Notes about a case that this desk never opened, or opens with a later entry.
        return;
    }
    const auto key = keys.find(db, KeyRing::ofCase(caseId));
    writeCase(db, key, record, entries.back().at);
    writeIntents(db, record);
    writePromises(db, key, record);
    card_events::write(db, record, entries);
    incidents::writeCase(db, record);
}

void rebuild(Connection &db, const KeyRing &keys)
{
    db.run("DELETE FROM cases");
    db.run("DELETE FROM intents");
    db.run("DELETE FROM promises");
    card_events::clear(db);
    incidents::clear(db);
    std::vector<CaseId> ids;
    {
        auto row = db.query("SELECT DISTINCT case_id FROM journal WHERE case_id > 0 ORDER BY case_id");
        while (row.next()) {
            ids.push_back(CaseId(row.integer(0)));
        }
    }
    for (const CaseId id : ids) {
        refresh(db, keys, id);
    }
    incidents::rebuild(db, keys);
}

void bringUpToDate(Connection &db, const KeyRing &keys)
{
    // A mark of its own, not the schema's number: a kill between the two steps must not leave the tables half true.
    if (db.value("SELECT coalesce(max(CAST(CAST(value AS TEXT) AS INTEGER)), 0) FROM meta WHERE name = 'projections'")
        == generation) {
        return;
    }
    rebuild(db, keys);
    db.run("INSERT OR REPLACE INTO meta (name, value) VALUES ('projections', ?1)", QByteArray::number(generation));
}

std::optional<CaseRow> caseRow(Connection &db, const KeyRing &keys, CaseId caseId)
{
    static const std::string sql = std::string(caseColumns) + "WHERE id = ?1";
    auto row = db.query(sql.c_str(), caseId);
    return row.next() ? std::optional(readCase(db, keys, row)) : std::nullopt;
}

std::vector<CaseRow> openCases(Connection &db, const KeyRing &keys)
{
    static const std::string sql = std::string(caseColumns)
                                   + "WHERE status IN ('open', 'waiting_buyer', 'waiting_supplier', 'in_review') ORDER BY id";
    std::vector<CaseRow> rows;
    auto row = db.query(sql.c_str());
    while (row.next()) {
        rows.push_back(readCase(db, keys, row));
    }
    return rows;
}

std::vector<CaseRow> cases(Connection &db, const KeyRing &keys, const CaseFilter &filter, CaseId before, int limit)
{
    static const std::string sql = std::string(caseColumns)
                                   + "WHERE id < ?1 AND (?2 = '' OR instr(?2, '|' || status || '|') > 0)"
                                     " AND (?3 IS NULL OR assignee = ?3) AND (?4 = '' OR (shop = ?4 AND order_id = ?5))"
                                     " ORDER BY id DESC";
    const std::optional<QString> assignee = filter.assignee ? std::optional(filter.assignee->value()) : std::nullopt;
    auto row = db.query(sql.c_str(), before.isEmpty() ? CaseId(std::numeric_limits<qint64>::max()) : before,
                        listed(filter.statuses), assignee, filter.order.shop, filter.order.order);
    std::vector<CaseRow> rows;
    while (static_cast<int>(rows.size()) < limit && row.next()) {
        if (filter.text.isEmpty() || row.text(4).contains(filter.text, Qt::CaseInsensitive)
            || row.text(9).contains(filter.text, Qt::CaseInsensitive)) {
            rows.push_back(readCase(db, keys, row));
        }
    }
    return rows;
}

qint64 caseCount(Connection &db, const ShopId &shop)
{
    if (shop.isEmpty()) {
        return db.value("SELECT count(*) FROM cases");
    }
    // Counted in the index of cases with an order; without one a case is of no shop.
    auto row = db.query("SELECT count(*) FROM cases WHERE shop = ?1 AND order_id <> ''", shop);
    return row.next() ? row.integer(0) : 0;
}

// A shop without an order's id asks for all of that shop's.
std::vector<IntentRow> intents(Connection &db, const IntentFilter &filter, int limit)
{
    static const std::string sql = std::string(intentColumns)
                                   + " FROM intents WHERE (?1 = '' OR instr(?1, '|' || state || '|') > 0)"
                                     " AND (?2 = '' OR (shop = ?2 AND ?3 IN ('', order_id))) AND (?4 = 0 OR case_id = ?4)"
                                     " ORDER BY asked_at, case_id, position LIMIT ?5";
    auto row = db.query(sql.c_str(), listed(filter.states), filter.order.shop, filter.order.order, filter.caseId, limit);
    std::vector<IntentRow> rows;
    while (row.next()) {
        rows.push_back(readIntent(row));
    }
    return rows;
}

namespace {

std::string outboxQuery(const char *where)
{
    return std::string(intentColumns)
           + ", cases.order_number, cases.buyer_masked, position FROM intents JOIN cases ON cases.id = intents.case_id"
             " WHERE " + where;
}

std::vector<OutboxRow> readOutbox(Connection::Use &&row)
{
    std::vector<OutboxRow> rows;
    while (row.next()) {
        rows.push_back({readIntent(row), static_cast<int>(row.integer(columnAfterIntent + 2)),
                        row.text(columnAfterIntent), row.text(columnAfterIntent + 1)});
    }
    return rows;
}

} // namespace

std::vector<OutboxRow> unknownIntents(Connection &db)
{
    static const std::string sql
        = outboxQuery("(state = 'unknown' OR (state IN ('sending', 'accepted') AND intents.needs_person = 1))");
    return readOutbox(db.query(sql.c_str()));
}

std::vector<OutboxRow> newestIntents(Connection &db, IntentState state, const std::optional<OutboxRow> &after, int limit,
                                     CaseId caseId)
{
    // Each state by itself, because the index gives it in its order: the newest page costs the same in the tenth year.
    static const std::string sql
        = outboxQuery("state = ?1 AND (state NOT IN ('sending', 'accepted') OR intents.needs_person = 0)"
                      " AND asked_at <= ?2 AND (asked_at, case_id, position) < (?2, ?3, ?4) AND (?6 = 0 OR case_id = ?6)"
                      " ORDER BY asked_at DESC, case_id DESC, position DESC LIMIT ?5");
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    return readOutbox(db.query(sql.c_str(), id(state), after ? after->intent.askedAt : Instant(last),
                               after ? after->intent.caseId : CaseId(last), after ? after->position : std::numeric_limits<int>::max(),
                               limit, caseId));
}

std::vector<OutboxRow> intentsInLine(Connection &db, IntentState state, const std::optional<OutboxRow> &after, int limit,
                                     CaseId caseId)
{
    static const std::string sql
        = outboxQuery("state = ?1 AND (state NOT IN ('sending', 'accepted') OR intents.needs_person = 0)"
                      " AND (rank, asked_at, case_id, position) > (?2, ?3, ?4, ?5) AND (?7 = 0 OR case_id = ?7)"
                      " ORDER BY rank, asked_at, case_id, position LIMIT ?6");
    return readOutbox(db.query(sql.c_str(), id(state), after ? after->intent.rank : std::numeric_limits<int>::min(),
                               after ? after->intent.askedAt : Instant(0), after ? after->intent.caseId : CaseId(),
                               after ? after->position : -1, limit, caseId));
}

std::vector<RefundRow> refundsUnderWay(Connection &db)
{
    static const std::string sql = std::string(intentColumns)
                                   + ", cases.order_number, cases.buyer_masked FROM intents"
                                     " JOIN cases ON cases.id = intents.case_id WHERE money_under_way = 1"
                                     " ORDER BY asked_at, case_id, position";
    auto row = db.query(sql.c_str());
    std::vector<RefundRow> rows;
    while (row.next()) {
        rows.push_back({readIntent(row), row.text(columnAfterIntent), row.text(columnAfterIntent + 1)});
    }
    return rows;
}

CaseId caseOfIntent(Connection &db, const OperationId &operation)
{
    auto row = db.query("SELECT case_id FROM intents WHERE operation_id = ?1", operation);
    return row.next() ? CaseId(row.integer(0)) : CaseId();
}

qint64 movedBy(Connection &db, const ProfileId &profile, Currency currency, Instant from, std::optional<Instant> before)
{
    auto row = db.query("SELECT coalesce(sum(worth_minor), 0) FROM intents WHERE asked_by = ?1 AND worth_currency = ?2"
                        " AND asked_at >= ?3 AND (?4 IS NULL OR asked_at < ?4)"
                        " AND state NOT IN ('refused', 'stopped', 'cancelled')",
                        profile, currency.code(), from, before);
    return row.next() ? row.integer(0) : 0;
}

std::vector<PromiseRow> openPromises(Connection &db, const KeyRing &keys)
{
    auto row = db.query("SELECT case_id, seq, what, due_at FROM promises WHERE kept_at IS NULL ORDER BY due_at, seq");
    std::vector<PromiseRow> rows;
    while (row.next()) {
        const CaseId caseId(row.integer(0));
        const qint64 seq = row.integer(1);
        const QString what = row.isNull(2) ? QString()
                                           : openedText(keys.find(db, KeyRing::ofCase(caseId)), row.bytes(2),
                                                        promisePlace(seq));
        rows.push_back({caseId, {seq, what, row.instant(3), std::nullopt}});
    }
    return rows;
}

} // namespace kd::store::projections
