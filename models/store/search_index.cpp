// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/search_index.h"

namespace kd::store::search {

namespace {

constexpr qint64 ever = std::numeric_limits<qint64>::max();

/// One or two characters that are common are found soon among the newest orders; if they are not, they are rare and
/// merging their lists is cheap. 3,000 rows are read in milliseconds; merging the lists of a common digit grows with the
/// cache.
constexpr int scannedFirst = 3'000;

} // namespace

void add(Connection &db, OrderKey key, const Order &order)
{
    const std::string text = lines(order);
    db.run("INSERT INTO order_text (key, text) VALUES (?1, ?2)", key, text);
    db.run("INSERT INTO order_terms (rowid, terms) VALUES (?1, ?2)", key, terms(order, text));
}

void remove(Connection &db, OrderKey key, const Order &old)
{
    db.run("INSERT INTO order_terms (order_terms, rowid, terms) VALUES ('delete', ?1, ?2)", key, terms(old, lines(old)));
    db.run("DELETE FROM order_text WHERE key = ?1", key);
}

void purge(Connection &db)
{
    db.run("INSERT INTO order_terms (order_terms) VALUES ('optimize')");
}

void eachMatch(Connection &db, const Pattern &pattern, OrderKey before, const Visit &visit)
{
    if (pattern.isEmpty()) {
        return;
    }
    OrderKey below = before == 0 ? ever : before;
    const Expression expression = expressionOf(pattern);
    if (expression.isPrefix) {
        auto row = db.query("SELECT key, text FROM order_text WHERE key < ?1 ORDER BY key DESC LIMIT ?2", below, scannedFirst);
        int seen = 0;
        while (row.next()) {
            ++seen;
            below = row.integer(0);
            const auto field = match(pattern, row.utf8(1));
            if (field && !visit(below, *field)) {
                return;
            }
        }
        if (seen < scannedFirst) {
            return;
        }
    }
    auto row = db.query("SELECT rowid FROM order_terms WHERE order_terms MATCH ?1 AND rowid < ?2 ORDER BY rowid DESC",
                        expression.match, below);
    while (row.next()) {
        const OrderKey key = row.integer(0);
        auto text = db.query("SELECT text FROM order_text WHERE key = ?1", key);
        if (!text.next()) {
            continue;
        }
        const auto field = match(pattern, text.utf8(0));
        if (field && !visit(key, *field)) {
            return;
        }
    }
}

void eachCandidate(Connection &db, const std::vector<std::string> &exactTerms, OrderKey least,
                   const std::function<bool(OrderKey)> &visit)
{
    std::string expression;
    for (const std::string &term : exactTerms) {
        if (!term.empty()) {
            expression += (expression.empty() ? "\"" : " OR \"") + term + '"';
        }
    }
    if (expression.empty()) {
        return;
    }
    auto row = db.query("SELECT rowid FROM order_terms WHERE order_terms MATCH ?1 AND rowid >= ?2 ORDER BY rowid DESC",
                        expression, least);
    while (row.next()) {
        if (!visit(row.integer(0))) {
            return;
        }
    }
}

} // namespace kd::store::search
