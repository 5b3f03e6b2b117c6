// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/cache.h"
#include "models/store/cache_reading.h"
#include "models/store/card_table.h"
#include "models/store/connection.h"
#include "models/store/order_table.h"
#include "models/store/search_index.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace kd::store {

namespace {

constexpr std::array<std::pair<HitField, QLatin1StringView>, 8> fieldIds = {{
    {HitField::Number, "number"_L1},
    {HitField::PaymentNumber, "payment_number"_L1},
    {HitField::Email, "email"_L1},
    {HitField::Phone, "phone"_L1},
    {HitField::Name, "name"_L1},
    {HitField::Product, "product"_L1},
    {HitField::Card, "card"_L1},
    {HitField::CardFragment, "card_fragment"_L1},
}};

/// One search: gathers hits in the order they are shown, each order once.
class Finder
{
public:
    Finder(Connection &db, const SealingKey &key, const QString &text, int limit)
        : m_db(db)
        , m_key(key)
        , m_pattern(search::patternOf(text))
        , m_limit(static_cast<std::size_t>(std::max(limit, 0)))
    {}

    std::vector<Hit> run()
    {
        if (m_pattern.isEmpty() || m_limit == 0) {
            return {};
        }
        if (m_pattern.isPlain()) {
            addExactNumbers();
        }
        readCards();
        for (const Hit &hit : m_wholeCards) {
            add(hit);
        }
        addTextAndFragments();
        return std::move(m_hits);
    }

private:
    bool isFull() const { return m_hits.size() >= m_limit; }

    void add(const Hit &hit)
    {
        if (isFull() || (hit.key != 0 && m_seen.contains(hit.key))) {
            return;
        }
        m_seen.insert(hit.key);
        m_hits.push_back(hit);
    }

    std::optional<Hit> hitOf(OrderKey key, HitField field) const
    {
        auto row = m_db.query("SELECT shop, id, number, status, currency, total_minor, created_at FROM orders WHERE key = ?1", key);
        if (!row.next()) {
            return std::nullopt;
        }
        const Currency currency = Currency::fromCode(row.text(4)).value_or(Currency());
        return Hit{{ShopId(row.text(0)), OrderId(row.text(1))},
                   field,
                   row.text(2),
                   orderStatusFromId(row.text(3)).value_or(OrderStatus::Other),
                   Money(row.integer(5), currency),
                   row.maybeInstant(6),
                   {},
                   key};
    }

    void addExactNumbers()
    {
        const std::string &number = m_pattern.parts.front();
        search::eachCandidate(m_db, {search::exactTerm(search::Exact::Number, number)}, 0, [&](OrderKey key) {
            const auto hit = hitOf(key, HitField::Number);
            if (hit && search::normalised(hit->number) == number) {
                add(*hit);
            }
            return !isFull();
        });
    }

    Hit hitOf(const StoredCard &stored, HitField field) const
    {
        const OrderRef ref{stored.shop, stored.card.order};
        const auto key = ref.order.isEmpty() ? std::nullopt : orders::keyOf(m_db, ref);
        Hit hit = key ? hitOf(*key, field).value_or(Hit()) : Hit();
        hit.order = ref;
        hit.field = field;
        hit.card = stored.card.id;
        return hit;
    }

    /// Groups, beginnings and ends are stored as hashes: of a pattern with a gap any part may be one of them.
    void readCards()
    {
        QSet<QString> known;
        for (const std::string &part : m_pattern.parts) {
            const QByteArray fragment = QByteArray::fromStdString(part).toUpper();
            for (const StoredCard &stored : cards::withFragment(m_db, m_key, fragment)) {
                const std::string whole = search::normalised(stored.card.text.reveal());
                const QString id = stored.shop.value() + u'/' + stored.card.id.value();
                if (known.contains(id) || !search::match(m_pattern, whole + '\n')) {
                    continue;
                }
                known.insert(id);
                const bool isWhole = m_pattern.isPlain() && whole == part;
                (isWhole ? m_wholeCards : m_fragments)
                    .push_back(hitOf(stored, isWhole ? HitField::Card : HitField::CardFragment));
            }
        }
        const auto newestFirst = [](const Hit &a, const Hit &b) { return a.key > b.key; };
        std::stable_sort(m_wholeCards.begin(), m_wholeCards.end(), newestFirst);
        std::stable_sort(m_fragments.begin(), m_fragments.end(), newestFirst);
    }

    /// Two lists that are both newest first, merged.
    void addTextAndFragments()
    {
        std::size_t next = 0;
        const auto addFragmentsDownTo = [&](OrderKey key) {
            while (next < m_fragments.size() && m_fragments[next].key > key) {
                add(m_fragments[next++]);
            }
        };
        if (!isFull()) {
            search::eachMatch(m_db, m_pattern, 0, [&](OrderKey key, HitField field) {
                addFragmentsDownTo(key);
                if (!m_seen.contains(key) && !isFull()) {
                    if (const auto hit = hitOf(key, field)) {
                        add(*hit);
                    }
                }
                return !isFull();
            });
        }
        addFragmentsDownTo(-1);
    }

    Connection &m_db;
    const SealingKey &m_key;
    search::Pattern m_pattern;
    std::size_t m_limit;
    std::vector<Hit> m_hits;
    std::vector<Hit> m_wholeCards;
    std::vector<Hit> m_fragments;
    QSet<OrderKey> m_seen;
};

} // namespace

QString id(HitField field)
{
    const auto row = std::find_if(fieldIds.begin(), fieldIds.end(), [field](const auto &pair) { return pair.first == field; });
    return row == fieldIds.end() ? QString() : QString(row->second);
}

Result<std::vector<Hit>> CacheRead::find(const QString &text, int limit) const
{
    return reading(m_db, u"search"_s, [&] { return Finder(m_db, m_key, text, limit).run(); });
}

} // namespace kd::store
