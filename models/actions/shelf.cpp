// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/shelf.h"

#include "models/keys/cards_to_give.h"

namespace kd::actions {

namespace {

constexpr int moreThanNeeded = 8;

} // namespace

bool Shelf::dropFirst(const std::map<ProductId, int> &needed)
{
    bool more = !needed.empty();
    for (auto &[product, cards] : free) {
        if (!cards.empty()) {
            cards.erase(cards.begin());
        }
        const auto count = needed.find(product);
        more = more && count != needed.end() && cards.size() >= size_t(count->second);
    }
    return more;
}

Result<Shelf> fillShelf(const store::Reader &reader, const ShelfQuestion &question)
{
    Shelf shelf;
    for (const auto &[id, count] : question.needed) {
        const auto known = reader.cache.product(question.shop, id);
        if (!known) {
            return fail(known.error());
        }
        keys::CardWish wish;
        wish.shop = question.shop;
        wish.product.id = id;
        wish.count = count + moreThanNeeded;
        wish.kept = question.kept;
        wish.rules = question.rules;
        wish.now = question.now;
        if (*known) {
            wish.product = (*known)->product;
            shelf.products.emplace(id, wish.product);
        }
        auto cards = keys::cardsToGive(reader, wish);
        if (!cards) {
            return fail(cards.error());
        }
        shelf.free.emplace(id, std::move(*cards));
    }
    return shelf;
}

} // namespace kd::actions
