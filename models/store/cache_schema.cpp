// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"

#include <array>

namespace kd::store {

namespace {

// orders.key is the place in the order list: seconds of creation times 256 and a few bits to tell orders of the same
// second apart (order_table.cpp). Everything that is listed or searched newest first reads it backwards.
//
// An order has few other indexes: at a million rows every further one costs a random page write for each order, unless
// what it sorts by comes in order. Exact look-ups by e-mail, phone, address and account are terms of order_terms
// instead, whose segments are only ever appended and merged.
constexpr const char *first = R"sql(
CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE orders (
    key INTEGER PRIMARY KEY,
    shop TEXT NOT NULL,
    id TEXT NOT NULL,
    number TEXT NOT NULL,
    status TEXT NOT NULL,
    shop_status TEXT NOT NULL,
    currency TEXT NOT NULL,
    total_minor INTEGER NOT NULL,
    refunded_minor INTEGER NOT NULL,
    created_at INTEGER,
    paid_at INTEGER,
    delivered_at INTEGER,
    changed_at INTEGER,
    account TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    ip TEXT NOT NULL,
    note TEXT NOT NULL,
    payment_method TEXT NOT NULL,
    payment_title TEXT NOT NULL,
    payment_number TEXT NOT NULL,
    fetched_at INTEGER NOT NULL,
    content BLOB NOT NULL,
    erased INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX orders_by_id ON orders (shop, id);
CREATE INDEX orders_by_status ON orders (status, key);

CREATE TABLE order_raw (
    key INTEGER PRIMARY KEY,
    raw BLOB NOT NULL
) STRICT;

CREATE TABLE order_lines (
    key INTEGER NOT NULL,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    product TEXT NOT NULL,
    name TEXT NOT NULL,
    sku TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    total_minor INTEGER NOT NULL,
    PRIMARY KEY (key, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE order_refunds (
    key INTEGER NOT NULL,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    reason TEXT NOT NULL,
    operation TEXT NOT NULL,
    through_gateway INTEGER NOT NULL,
    at INTEGER,
    PRIMARY KEY (key, position)
) STRICT, WITHOUT ROWID;

-- What is searched, normalised, one field a line (search_text.h).
CREATE TABLE order_text (
    key INTEGER PRIMARY KEY,
    text TEXT NOT NULL
) STRICT;
-- Tokens are made by us; the ascii tokenizer keeps every character beyond ASCII, whatever Unicode version.
CREATE VIRTUAL TABLE order_terms USING fts5 (terms, content='', tokenize='ascii', detail=none, columnsize=0);

CREATE TABLE cards (
    key INTEGER PRIMARY KEY,
    shop TEXT NOT NULL,
    id TEXT NOT NULL,
    text BLOB NOT NULL,
    product TEXT NOT NULL,
    order_id TEXT NOT NULL,
    state TEXT NOT NULL,
    created_at INTEGER,
    changed_at INTEGER,
    expires_at INTEGER,
    times_used INTEGER NOT NULL,
    uses_allowed INTEGER,
    supplier TEXT NOT NULL,
    batch TEXT NOT NULL,
    uses TEXT,
    fetched_at INTEGER NOT NULL,
    missing_since INTEGER,
    content BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX cards_by_id ON cards (shop, id);
CREATE INDEX cards_by_order ON cards (shop, order_id) WHERE order_id <> '';
CREATE INDEX cards_in_stock ON cards (shop, product) WHERE state = 'in_stock' AND missing_since IS NULL;

-- 64 bits of the keyed hash of a whole key, of each of its groups, of its first and last four.
CREATE TABLE card_fragments (
    hash INTEGER NOT NULL,
    card INTEGER NOT NULL,
    PRIMARY KEY (hash, card)
) STRICT, WITHOUT ROWID;

CREATE TABLE products (
    shop TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    sku TEXT NOT NULL,
    product_class TEXT NOT NULL,
    supplier TEXT NOT NULL,
    price_minor INTEGER,
    currency TEXT NOT NULL,
    stock INTEGER,
    reusable INTEGER NOT NULL,
    fetched_at INTEGER NOT NULL,
    PRIMARY KEY (shop, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE sync_state (
    shop TEXT PRIMARY KEY,
    cursor BLOB NOT NULL,
    first_walk_done INTEGER NOT NULL,
    walk_seen INTEGER NOT NULL,
    total INTEGER,
    walk_began INTEGER,
    last_success INTEGER,
    cards_listed_at INTEGER,
    failures INTEGER NOT NULL,
    not_before INTEGER,
    error_code TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

// How many there are is asked at every case that opens; counting a million rows each time would be what the agent waits
// for. Rows are counted as they come and go, whoever writes them.
constexpr const char *second = R"sql(
CREATE TABLE totals (
    shop TEXT PRIMARY KEY,
    orders INTEGER NOT NULL DEFAULT 0,
    cards INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
INSERT INTO totals (shop, orders) SELECT shop, count(*) FROM orders GROUP BY shop;
INSERT INTO totals (shop, cards) SELECT shop, count(*) FROM cards WHERE true GROUP BY shop
    ON CONFLICT (shop) DO UPDATE SET cards = excluded.cards;
CREATE TRIGGER orders_counted AFTER INSERT ON orders BEGIN
    INSERT INTO totals (shop, orders) VALUES (new.shop, 1) ON CONFLICT (shop) DO UPDATE SET orders = orders + 1;
END;
CREATE TRIGGER orders_discounted AFTER DELETE ON orders BEGIN
    UPDATE totals SET orders = orders - 1 WHERE shop = old.shop;
END;
CREATE TRIGGER cards_counted AFTER INSERT ON cards BEGIN
    INSERT INTO totals (shop, cards) VALUES (new.shop, 1) ON CONFLICT (shop) DO UPDATE SET cards = cards + 1;
END;
CREATE TRIGGER cards_discounted AFTER DELETE ON cards BEGIN
    UPDATE totals SET cards = cards - 1 WHERE shop = old.shop;
END;
)sql";

// The order list sorted by something else (order_sorting.cpp). The status comes first, so that a filter by it costs
// nothing and a list of all is a merge of eleven. Both are kind to a first pull: numbers mostly grow with the orders, and
// of amounts a card shop has few, each with its orders in the order they came.
constexpr const char *third = R"sql(
CREATE INDEX orders_by_amount ON orders (status, currency, total_minor);
CREATE INDEX orders_by_number ON orders (status, char(32 + length(number)) || number);
)sql";

constexpr std::array migrations{Migration{1, first}, Migration{2, second}, Migration{3, third}};

} // namespace

std::span<const Migration> cacheMigrations()
{
    return migrations;
}

} // namespace kd::store
