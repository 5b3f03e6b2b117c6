// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/intent_table.h"

#include "models/store/failure.h"
#include "models/store/id_list.h"
#include "models/trade/refund_way.h"

using namespace Qt::StringLiterals;

namespace kd::store::intents {

namespace {

std::optional<qint64> minorOf(const std::optional<Money> &money)
{
    return money ? std::optional(money->minor()) : std::nullopt;
}

QString codeOf(const std::optional<Money> &money)
{
    return money ? money->currency().code() : QString();
}

constexpr const char *intentColumns =
    "SELECT operation_id, plan_id, case_id, intents.shop, intents.order_id, verb, state, amount_minor, currency,"
    " asked_by, approved_by, asked_at, not_before, sent_at, ended_at, attempts, read_backs, shop_reference, error_code,"
    " intents.needs_person, worth_minor, worth_currency, approver, approved_at, on_hold, rank, settlement, "
    "settlement_at,"
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

std::string outboxQuery(const char *where)
{
    return std::string(intentColumns) +
           ", cases.order_number, cases.buyer_masked, position FROM intents JOIN cases ON cases.id = intents.case_id"
           " WHERE " +
           where;
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

void write(Connection &db, const CaseRecord &record)
{
    db.run("DELETE FROM intents WHERE case_id = ?1", record.id);
    int position = 0;
    for (const Intent &intent : record.intents) {
        const std::optional<SettlementNews> &news = intent.settlement;
        const QString settlement = news ? id(news->state) : QString();
        const QString receipt = news && !news->receipt.isEmpty() ? news->receipt : intent.receipt;
        db.run(
            "INSERT INTO intents (operation_id, plan_id, case_id, position, shop, order_id, verb, state, amount_minor,"
            " currency, asked_by, approved_by, asked_at, not_before, sent_at, ended_at, attempts, read_backs,"
            " shop_reference, error_code, needs_person, worth_minor, worth_currency, approver, approved_at, on_hold,"
            " rank, settlement, settlement_at, receipt, money_under_way, product_class)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21,"
            " ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32)",
            intent.operation, intent.plan, record.id, position++, intent.order.shop, intent.order.order,
            id(intent.verb), id(intent.state), minorOf(intent.amount), codeOf(intent.amount), intent.askedBy,
            intent.approvedBy, intent.askedAt, intent.notBefore, intent.sentAt, intent.endedAt, intent.attempts,
            intent.readBacks, intent.shopReference, intent.errorCode, intent.needsPerson, minorOf(intent.worth),
            codeOf(intent.worth), intent.approver, intent.approvedAt, intent.onHold, intent.rank, settlement,
            news ? std::optional(news->at) : std::nullopt, receipt, moneyUnderWay(intent), intent.productClass);
    }
}

void clear(Connection &db)
{
    db.run("DELETE FROM intents");
}

std::vector<IntentRow> list(Connection &db, const IntentFilter &filter, int limit)
{
    static const std::string sql = std::string(intentColumns) +
                                   " FROM intents WHERE (?1 = '' OR instr(?1, '|' || state || '|') > 0)"
                                   " AND (?2 = '' OR (shop = ?2 AND ?3 IN ('', order_id))) AND (?4 = 0 OR case_id = ?4)"
                                   " ORDER BY asked_at, case_id, position LIMIT ?5";
    auto row =
        db.query(sql.c_str(), idList(filter.states), filter.order.shop, filter.order.order, filter.caseId, limit);
    std::vector<IntentRow> rows;
    while (row.next()) {
        rows.push_back(readIntent(row));
    }
    return rows;
}

std::vector<OutboxRow> unknown(Connection &db)
{
    static const std::string sql =
        outboxQuery("(state = 'unknown' OR (state IN ('sending', 'accepted') AND intents.needs_person = 1))");
    return readOutbox(db.query(sql.c_str()));
}

std::vector<OutboxRow> newest(Connection &db, IntentState state, const std::optional<OutboxRow> &after, int limit,
                              CaseId caseId)
{
    // Each state by itself, because the index gives it in its order: the newest page costs the same in the tenth year.
    static const std::string sql =
        outboxQuery("state = ?1 AND (state NOT IN ('sending', 'accepted') OR intents.needs_person = 0)"
                    " AND asked_at <= ?2 AND (asked_at, case_id, position) < (?2, ?3, ?4) AND (?6 = 0 OR case_id = ?6)"
                    " ORDER BY asked_at DESC, case_id DESC, position DESC LIMIT ?5");
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    return readOutbox(db.query(sql.c_str(), id(state), after ? after->intent.askedAt : Instant(last),
                               after ? after->intent.caseId : CaseId(last),
                               after ? after->position : std::numeric_limits<int>::max(), limit, caseId));
}

std::vector<OutboxRow> inLine(Connection &db, IntentState state, const std::optional<OutboxRow> &after, int limit,
                              CaseId caseId)
{
    static const std::string sql =
        outboxQuery("state = ?1 AND (state NOT IN ('sending', 'accepted') OR intents.needs_person = 0)"
                    " AND (rank, asked_at, case_id, position) > (?2, ?3, ?4, ?5) AND (?7 = 0 OR case_id = ?7)"
                    " ORDER BY rank, asked_at, case_id, position LIMIT ?6");
    return readOutbox(db.query(sql.c_str(), id(state), after ? after->intent.rank : std::numeric_limits<int>::min(),
                               after ? after->intent.askedAt : Instant(0), after ? after->intent.caseId : CaseId(),
                               after ? after->position : -1, limit, caseId));
}

std::vector<RefundRow> refundsUnderWay(Connection &db)
{
    static const std::string sql = std::string(intentColumns) +
                                   ", cases.order_number, cases.buyer_masked FROM intents"
                                   " JOIN cases ON cases.id = intents.case_id WHERE money_under_way = 1"
                                   " ORDER BY asked_at, case_id, position";
    auto row = db.query(sql.c_str());
    std::vector<RefundRow> rows;
    while (row.next()) {
        rows.push_back({readIntent(row), row.text(columnAfterIntent), row.text(columnAfterIntent + 1)});
    }
    return rows;
}

CaseId caseOf(Connection &db, const OperationId &operation)
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

} // namespace kd::store::intents
