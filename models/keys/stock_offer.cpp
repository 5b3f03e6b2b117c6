// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keys/stock_offer.h"

namespace kd::keys {

namespace {

std::vector<Product> matching(const playbook::ProductPattern &pattern, const std::vector<Product> &catalogue,
                              const Product &but)
{
    std::vector<Product> found;
    std::copy_if(catalogue.begin(), catalogue.end(), std::back_inserter(found),
                 [&](const Product &product) { return product.id != but.id && pattern.matches(product); });
    return found;
}

std::optional<Money> difference(const Product &bought, const Product &other)
{
    if (!bought.price || !other.price || bought.price->currency() != other.price->currency()) {
        return std::nullopt;
    }
    return Money(other.price->minor() - bought.price->minor(), bought.price->currency());
}

} // namespace

const ProductStock *StockOffer::sameGoods() const
{
    if (own.free > 0) {
        return &own;
    }
    return spare && spare->free > 0 ? &*spare : nullptr;
}

const Equivalent *StockOffer::equivalent() const
{
    const auto best = std::find_if(equivalents.begin(), equivalents.end(),
                                   [](const Equivalent &equivalent) { return equivalent.free > 0; });
    return best == equivalents.end() ? nullptr : &*best;
}

StockOffer stockOffer(const Product &product, const std::vector<Product> &catalogue, const playbook::StockRules &rules,
                      const std::function<int(const ProductId &)> &free)
{
    StockOffer offer;
    offer.own = {product, free(product.id)};
    const playbook::StockRule *rule = rules.ruleFor(product);
    if (rule == nullptr) {
        return offer;
    }
    offer.shopBearsDifference = rule->shopBearsDifference;
    if (rule->spare) {
        const std::vector<Product> spares = matching(*rule->spare, catalogue, product);
        if (!spares.empty()) {
            offer.spare = ProductStock{spares.front(), free(spares.front().id)};
        }
    }
    for (const playbook::ProductPattern &pattern : rule->equivalents) {
        for (const Product &other : matching(pattern, catalogue, product)) {
            const bool named = std::any_of(offer.equivalents.begin(), offer.equivalents.end(),
                                           [&other](const Equivalent &known) { return known.product.id == other.id; });
            if (!named && (!offer.spare || offer.spare->product.id != other.id)) {
                offer.equivalents.push_back({other, free(other.id), difference(product, other)});
            }
        }
    }
    return offer;
}

} // namespace kd::keys
