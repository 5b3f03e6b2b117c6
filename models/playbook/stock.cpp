// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/stock.h"

#include "models/playbook/content.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kd::playbook {

namespace {

ProductPattern readPattern(TableReader &reader)
{
    ProductPattern pattern;
    pattern.id = reader.text(u"id"_s, TableReader::Must::MayBe);
    pattern.sku = reader.text(u"sku"_s, TableReader::Must::MayBe);
    pattern.name = reader.text(u"name"_s, TableReader::Must::MayBe);
    const int given =
        (pattern.id.isEmpty() ? 0 : 1) + (pattern.sku.isEmpty() ? 0 : 1) + (pattern.name.isEmpty() ? 0 : 1);
    if (given != 1) {
        reader.mistake(reader.line(), u"a product is named in %1 ways."_s.arg(given),
                       u"Give exactly one of id, sku and name."_s);
    }
    return pattern;
}

ProductPattern readPattern(const Node &node, const QString &file, const QString &place, Loading &loading)
{
    TableReader reader(node, file, place, loading.mistakes);
    const ProductPattern pattern = readPattern(reader);
    reader.done();
    return pattern;
}

StockRule readRule(const Node &node, const QString &file, Loading &loading)
{
    TableReader reader(node, file, u"stock"_s, loading.mistakes);
    StockRule rule;
    rule.of = readPattern(reader);
    if (const Node *spare = reader.table(u"spare"_s, TableReader::Must::MayBe)) {
        rule.spare = readPattern(*spare, file, u"stock spare"_s, loading);
    }
    for (const Node *equivalent : reader.tables(u"equivalents"_s, TableReader::Must::MayBe)) {
        rule.equivalents.push_back(readPattern(*equivalent, file, u"stock equivalents"_s, loading));
    }
    if (!rule.spare && rule.equivalents.empty()) {
        reader.mistake(reader.line(), u"nothing stands in for this product."_s,
                       u"Give spare, equivalents or both, or take the entry away."_s);
    }
    const auto bears = [](QStringView word) -> std::optional<bool> {
        return word == u"shop" ? std::optional(true) : word == u"buyer" ? std::optional(false) : std::nullopt;
    };
    const auto must = rule.equivalents.empty() ? TableReader::Must::MayBe : TableReader::Must::Be;
    rule.shopBearsDifference = reader.word<bool>(u"difference"_s, bears, must).value_or(true);
    reader.done();
    return rule;
}

} // namespace

bool ProductPattern::matches(const Product &product) const
{
    if (!id.isEmpty()) {
        return product.id.value() == id;
    }
    if (!sku.isEmpty()) {
        return product.sku.compare(sku, Qt::CaseInsensitive) == 0;
    }
    if (name.isEmpty()) {
        return false;
    }
    QStringList parts;
    for (const QString &part : name.split(u'*')) {
        parts << QRegularExpression::escape(part);
    }
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(parts.join(u".*"_s)),
                                     QRegularExpression::CaseInsensitiveOption |
                                         QRegularExpression::DotMatchesEverythingOption);
    return pattern.match(product.name).hasMatch();
}

const StockRule *StockRules::ruleFor(const Product &product) const
{
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&product](const StockRule &rule) { return rule.of.matches(product); });
    return found == rules.end() ? nullptr : &*found;
}

void loadStock(Loading &loading)
{
    const QString file = u"stock.toml"_s;
    const Node *tree = loading.tree(file);
    if (tree == nullptr) {
        return;
    }
    TableReader root(*tree, file, {}, loading.mistakes);
    for (const Node *node : root.tables(u"stock"_s)) {
        StockRule rule = readRule(*node, file, loading);
        const auto &known = loading.content.stock.rules;
        if (std::any_of(known.begin(), known.end(), [&rule](const StockRule &other) { return other.of == rule.of; })) {
            root.mistake(node->line, u"this product has an entry already."_s, u"Put both into one."_s);
        }
        loading.content.stock.rules.push_back(std::move(rule));
    }
    root.done();
}

} // namespace kd::playbook
