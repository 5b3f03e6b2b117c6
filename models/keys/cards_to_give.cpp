// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keys/cards_to_give.h"

#include "models/keys/gather.h"

namespace kd::keys {

namespace {

class Gathering
{
public:
    Gathering(const store::Reader &reader, const CardWish &wish)
        : m_reader(reader)
        , m_wish(wish)
    {}
    [[nodiscard]] Result<std::vector<Card>> run();

private:
    [[nodiscard]] std::optional<Product> spare() const;
    [[nodiscard]] Result<void> takeKept(const ProductId &product);
    [[nodiscard]] Result<void> takeFree(const Product &product);

    const store::Reader &m_reader;
    const CardWish &m_wish;
    std::vector<Card> m_cards;
};

std::optional<Product> Gathering::spare() const
{
    const playbook::StockRule *rule = m_wish.rules.ruleFor(m_wish.product);
    if (rule == nullptr || !rule->spare) {
        return std::nullopt;
    }
    // What the cache does not know has no spare stock that could be found: its own is all there is.
    const auto offer = stockOffer(m_reader, m_wish.shop, m_wish.product.id, m_wish.rules, m_wish.now);
    return offer && offer->spare ? std::optional(offer->spare->product) : std::nullopt;
}

Result<void> Gathering::takeKept(const ProductId &product)
{
    for (const CardReservation &kept : m_wish.kept) {
        if (kept.released || kept.until <= m_wish.now || kept.product != product) {
            continue;
        }
        const auto card = m_reader.cache.card(m_wish.shop, kept.card);
        if (!card) {
            return fail(card.error());
        }
        if (*card && (*card)->card.state == CardState::InStock) {
            m_cards.push_back((*card)->card);
        }
    }
    return {};
}

Result<void> Gathering::takeFree(const Product &product)
{
    const auto free = freeCards(m_reader, m_wish.shop, product, m_wish.now, m_wish.count);
    if (!free) {
        return fail(free.error());
    }
    m_cards.insert(m_cards.end(), free->begin(), free->end());
    return {};
}

Result<std::vector<Card>> Gathering::run()
{
    const std::optional<Product> spareOnes = spare();
    auto taken = takeKept(m_wish.product.id);
    if (taken && spareOnes) {
        taken = takeKept(spareOnes->id);
    }
    if (taken) {
        taken = takeFree(m_wish.product);
    }
    if (taken && spareOnes && int(m_cards.size()) < m_wish.count) {
        taken = takeFree(*spareOnes);
    }
    return taken ? Result<std::vector<Card>>(std::move(m_cards)) : fail(taken.error());
}

} // namespace

Result<std::vector<Card>> cardsToGive(const store::Reader &reader, const CardWish &wish)
{
    return Gathering(reader, wish).run();
}

} // namespace kd::keys
