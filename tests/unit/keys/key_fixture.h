// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trade/entries.h"
#include "tests/unit/store/store_fixture.h"

namespace kd::test {

inline Card cardWith(const QString &id, const QString &text, const QString &product = QStringLiteral("31"))
{
    Card card;
    card.id = CardId(id);
    card.text = Secret(text);
    card.product = ProductId(product);
    card.state = CardState::InStock;
    card.createdAt = Instant(1'780'000'000'000);
    card.supplier = QStringLiteral("北风");
    card.batch = QStringLiteral("B7");
    return card;
}

inline Product productWith(const QString &id, const QString &sku, qint64 priceMinor)
{
    Product product;
    product.id = ProductId(id);
    product.name = sku + QStringLiteral(" 商品");
    product.sku = sku;
    product.price = yuan(priceMinor);
    return product;
}

inline Intent cardIntent(const QString &operation, CaseId caseId, Verb verb, const Card &card, const QString &order)
{
    Intent intent;
    intent.operation = OperationId(operation);
    intent.plan = intent.operation;
    intent.caseId = caseId;
    intent.order = {shopOne, OrderId(order)};
    intent.verb = verb;
    intent.card = card.id;
    intent.cardText = card.text;
    intent.product = card.product;
    intent.reason = QStringLiteral("已被使用");
    return intent;
}

/// The entries of an action that the shop did.
inline std::vector<NewEntry> doneWith(const Intent &intent)
{
    return {entry::asked(agent, intent, {}), entry::sending(intent, 1), entry::accepted(intent, QStringLiteral("9")),
            entry::confirmed(intent, QStringLiteral("9"), QStringLiteral("read_back"))};
}

} // namespace kd::test
