// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"

#include <array>

namespace kd::store {

namespace {

// Times are milliseconds since 1970 in UTC, amounts are minor units. STRICT, so that an edit cannot change a value's type
// and still read the same.
constexpr const char *first = R"sql(
CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- owner: 'desk', 'cache' or 'case:12'. A row without a key says that the owner was erased.
CREATE TABLE data_keys (
    owner TEXT PRIMARY KEY,
    wrapped BLOB
) STRICT;

CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    station TEXT NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    case_id INTEGER NOT NULL,
    actor TEXT NOT NULL,
    payload TEXT NOT NULL,
    prev_hash BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX journal_by_case ON journal (case_id, seq) WHERE case_id > 0;
CREATE TRIGGER journal_never_updated BEFORE UPDATE ON journal
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_never_deleted BEFORE DELETE ON journal
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;

-- From here to 'promises': derived from the journal, rebuildable.
CREATE TABLE cases (
    id INTEGER PRIMARY KEY,
    status TEXT NOT NULL,
    shop TEXT NOT NULL,
    order_id TEXT NOT NULL,
    order_number TEXT NOT NULL,
    type TEXT NOT NULL,
    reason TEXT NOT NULL,
    demand TEXT NOT NULL,
    tone TEXT NOT NULL,
    buyer_masked TEXT NOT NULL,
    excerpt BLOB,
    opened_by TEXT NOT NULL,
    assignee TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    request_complete_at INTEGER,
    escalated_at INTEGER,
    closed_at INTEGER,
    cause TEXT NOT NULL,
    unsettled_intents INTEGER NOT NULL,
    needs_person INTEGER NOT NULL,
    next_promise_at INTEGER,
    last_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX cases_by_status ON cases (status, id);
CREATE INDEX cases_by_order ON cases (shop, order_id) WHERE order_id <> '';

CREATE TABLE intents (
    operation_id TEXT PRIMARY KEY,
    plan_id TEXT NOT NULL,
    case_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    shop TEXT NOT NULL,
    order_id TEXT NOT NULL,
    verb TEXT NOT NULL,
    state TEXT NOT NULL,
    amount_minor INTEGER,
    currency TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    approved_by TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    not_before INTEGER NOT NULL,
    sent_at INTEGER,
    ended_at INTEGER,
    attempts INTEGER NOT NULL,
    read_backs INTEGER NOT NULL,
    shop_reference TEXT NOT NULL,
    error_code TEXT NOT NULL,
    needs_person INTEGER NOT NULL
) STRICT;
CREATE INDEX intents_by_case ON intents (case_id);
CREATE INDEX intents_by_state ON intents (state, asked_at);
CREATE INDEX intents_by_order ON intents (shop, order_id);
CREATE INDEX intents_by_asker ON intents (asked_by, asked_at);

CREATE TABLE promises (
    seq INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL,
    what BLOB,
    due_at INTEGER NOT NULL,
    kept_at INTEGER
) STRICT;
CREATE INDEX promises_by_case ON promises (case_id);
CREATE INDEX promises_open ON promises (due_at) WHERE kept_at IS NULL;

CREATE TABLE shops (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    url TEXT NOT NULL,
    ca_file TEXT NOT NULL,
    user TEXT NOT NULL,
    password BLOB NOT NULL,
    license_user TEXT NOT NULL,
    license_password BLOB NOT NULL,
    settle_ms INTEGER NOT NULL,
    active INTEGER NOT NULL
) STRICT;

CREATE TABLE profiles (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    pin_hash BLOB NOT NULL,
    limit_per_action INTEGER,
    limit_per_day INTEGER,
    active INTEGER NOT NULL
) STRICT;
)sql";

// What is already there is right as far as it goes, so a program that looks in between is not misled; the rows get their
// new values when the projections are brought up to date.
constexpr const char *second = R"sql(
ALTER TABLE intents ADD COLUMN worth_minor INTEGER;
ALTER TABLE intents ADD COLUMN worth_currency TEXT NOT NULL DEFAULT '';
ALTER TABLE intents ADD COLUMN product_class TEXT NOT NULL DEFAULT '';
ALTER TABLE intents ADD COLUMN approver TEXT NOT NULL DEFAULT '';
ALTER TABLE intents ADD COLUMN approved_at INTEGER;
ALTER TABLE intents ADD COLUMN on_hold INTEGER NOT NULL DEFAULT 0;
ALTER TABLE intents ADD COLUMN rank INTEGER NOT NULL DEFAULT 0;
ALTER TABLE intents ADD COLUMN settlement TEXT NOT NULL DEFAULT '';
ALTER TABLE intents ADD COLUMN settlement_at INTEGER;
ALTER TABLE intents ADD COLUMN receipt TEXT NOT NULL DEFAULT '';
ALTER TABLE intents ADD COLUMN money_under_way INTEGER NOT NULL DEFAULT 0;
ALTER TABLE profiles ADD COLUMN limit_currency TEXT NOT NULL DEFAULT '';
UPDATE profiles SET limit_currency = 'CNY' WHERE limit_per_action IS NOT NULL OR limit_per_day IS NOT NULL;
CREATE INDEX intents_money_under_way ON intents (money_under_way, asked_at) WHERE money_under_way = 1;
)sql";

// Derived from the journal like the tables above: which entries name a card, and who keeps a card from everybody else.
constexpr const char *third = R"sql(
CREATE TABLE card_events (
    seq INTEGER PRIMARY KEY,
    shop TEXT NOT NULL,
    card TEXT NOT NULL,
    kind TEXT NOT NULL,
    case_id INTEGER NOT NULL
) STRICT;
CREATE INDEX card_events_by_card ON card_events (shop, card, seq);
CREATE INDEX card_events_by_case ON card_events (case_id);

CREATE TABLE card_holds (
    shop TEXT NOT NULL,
    card TEXT NOT NULL,
    product TEXT NOT NULL,
    kind TEXT NOT NULL,
    case_id INTEGER NOT NULL,
    order_id TEXT NOT NULL,
    operation_id TEXT NOT NULL,
    until INTEGER
) STRICT;
CREATE INDEX card_holds_by_card ON card_holds (shop, card);
CREATE INDEX card_holds_by_case ON card_holds (case_id);
CREATE INDEX card_holds_live ON card_holds (shop, product) WHERE kind <> 'handed_out';
CREATE INDEX card_holds_ending ON card_holds (until) WHERE kind = 'reserved';
CREATE VIEW reservations AS SELECT shop, card, product, case_id, until FROM card_holds WHERE kind = 'reserved';
)sql";

// Derived from the journal as well: incidents, the entries that tell of each, and which cases belong to it.
constexpr const char *fourth = R"sql(
CREATE TABLE incidents (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    cause TEXT NOT NULL,
    shop TEXT NOT NULL,
    since INTEGER NOT NULL,
    opened_by TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    ended_at INTEGER,
    message INTEGER NOT NULL,
    next_word_at INTEGER
) STRICT;
CREATE INDEX incidents_by_end ON incidents (ended_at, id);

CREATE TABLE incident_entries (
    seq INTEGER PRIMARY KEY,
    incident INTEGER NOT NULL
) STRICT;
CREATE INDEX incident_entries_by_incident ON incident_entries (incident, seq);

CREATE TABLE incident_cases (
    incident INTEGER NOT NULL,
    case_id INTEGER NOT NULL,
    PRIMARY KEY (incident, case_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_cases_by_case ON incident_cases (case_id);
)sql";

constexpr const char *fifth = R"sql(
ALTER TABLE shops ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;
)sql";

// The newest text of the incident that the case's buyer was told. The tables are made anew by a raised generation.
constexpr const char *sixth = R"sql(
ALTER TABLE incident_cases ADD COLUMN told INTEGER NOT NULL DEFAULT 0;
)sql";

constexpr std::array migrations{Migration{1, first}, Migration{2, second}, Migration{3, third}, Migration{4, fourth},
                                Migration{5, fifth}, Migration{6, sixth}};

} // namespace

std::span<const Migration> deskMigrations()
{
    return migrations;
}

} // namespace kd::store
