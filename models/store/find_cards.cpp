// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/cache.h"
#include "models/store/cache_reading.h"
#include "models/store/card_table.h"
#include "models/store/search_text.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace kd::store {

namespace {

struct Found
{
    StoredCard stored;
    bool whole = false;
};

std::vector<StoredCard> matching(Connection &db, const SealingKey &key, const QString &text, int limit)
{
    // What the screen shows of a key, "•••• 7F3K", is searched for as readily as the key.
    const search::Pattern pattern = search::patternOf(QString(text).remove(u'•').trimmed());
    std::vector<Found> found;
    QSet<QString> known;
    for (const std::string &part : pattern.parts) {
        const QByteArray fragment = QByteArray::fromStdString(part).toUpper();
        for (StoredCard &stored : cards::withFragment(db, key, fragment)) {
            const std::string whole = search::normalised(stored.card.text.reveal());
            const QString id = stored.shop.value() + u'/' + stored.card.id.value();
            if (!known.contains(id) && search::match(pattern, whole + '\n')) {
                known.insert(id);
                found.push_back({std::move(stored), pattern.isPlain() && whole == part});
            }
        }
    }
    std::stable_partition(found.begin(), found.end(), [](const Found &one) { return one.whole; });
    std::vector<StoredCard> cards;
    for (Found &one : found) {
        if (static_cast<int>(cards.size()) < limit) {
            cards.push_back(std::move(one.stored));
        }
    }
    return cards;
}

} // namespace

Result<std::vector<StoredCard>> CacheRead::findCards(const QString &text, int limit) const
{
    return reading(m_db, u"search for a key"_s, [&] { return matching(m_db, m_key, text, limit); });
}

} // namespace kd::store
