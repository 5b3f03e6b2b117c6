// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shop/connectors/woocommerce/catalogue.h"

#include "models/shop/connectors/woocommerce/fields.h"

using namespace Qt::StringLiterals;

namespace kd::shop::woo {

namespace {

Result<Product> readProduct(const Json &row, Currency currency, const Reading &reading)
{
    Fields fields(row, reading.doing);
    Product product;
    product.id = ProductId(fields.needId("id"));
    if (fields.failed()) {
        return fail(fields.error());
    }
    product.name = fields.text("name");
    product.sku = fields.text("sku");
    if (!currency.isEmpty()) {
        const auto price = Money::parse(fields.text("price"), currency);
        product.price = price ? std::optional(*price) : std::nullopt;
    }
    product.stock = fields.whole("stock_quantity");
    const Json &meta = fields.list("meta_data");
    product.productClass = metaText(meta, u"product_class");
    product.supplier = metaText(meta, u"supplier");
    const QString reusable = metaText(meta, u"reusable").toLower();
    product.reusable = reusable == "1"_L1 || reusable == "yes"_L1 || reusable == "true"_L1;
    return product;
}

// The product and one entry for each of its variations.
Result<std::vector<Product>> readFamily(const Json &row, Currency currency, const Reading &reading)
{
    const auto product = readProduct(row, currency, reading);
    if (!product) {
        return fail(product.error());
    }
    std::vector<Product> family{*product};
    for (const Json &variation : Fields(row, reading.doing).list("variations").items) {
        if (variation.type == Json::Type::Number) {
            Product part = *product;
            part.id = ProductId(variation.text);
            part.sku.clear();
            part.price.reset();
            part.stock.reset();
            family.push_back(std::move(part));
        }
    }
    return family;
}

Result<OrderNote> readNoteRow(const Json &row, const Reading &reading)
{
    Fields fields(row, reading.doing);
    OrderNote note;
    note.id = fields.needId("id");
    note.text = fields.text("note");
    note.toBuyer = fields.needFlag("customer_note");
    note.at = fields.time("date_created", reading.zone);
    if (!row.find("note")) {
        fields.reject("note", u"missing"_s);
    }
    if (fields.failed()) {
        return fail(fields.error());
    }
    return note;
}

QString marked(const QString &text, const OperationId &operation)
{
    return text.trimmed() + u" ["_s + operation.value() + u']';
}

} // namespace

Result<std::vector<Product>> readProducts(const QByteArray &body, Currency currency, const Reading &reading)
{
    auto families = readRows<std::vector<Product>>(
        body, reading.doing, [&](const JsonRow &row) { return readFamily(row.value, currency, reading); });
    if (!families) {
        return fail(families.error());
    }
    std::vector<Product> products;
    for (std::vector<Product> &family : *families) {
        std::move(family.begin(), family.end(), std::back_inserter(products));
    }
    return products;
}

Result<QSet<QString>> readRefundGateways(const QByteArray &body, const QString &doing)
{
    const auto list = parseJson(body, doing);
    if (!list) {
        return fail(list.error());
    }
    QSet<QString> methods;
    for (const Json &row : list->items) {
        const Fields fields(row, doing);
        for (const Json &supported : fields.list("method_supports").items) {
            if (supported.text == "refunds"_L1 && fields.flag("enabled").value_or(false)) {
                methods.insert(fields.text("id"));
            }
        }
    }
    return methods;
}

QJsonObject noteBody(const QString &text, bool toBuyer, const OperationId &operation)
{
    return {{u"note"_s, toBuyer ? text.trimmed() : marked(text, operation)}, {u"customer_note"_s, toBuyer}};
}

bool isSameNote(const OrderNote &note, const QString &text, bool toBuyer, const OperationId &operation)
{
    if (note.toBuyer != toBuyer) {
        return false;
    }
    // The shop may rewrite words on the way in, blanks and line ends at least; the mark survives that.
    return toBuyer ? note.text.simplified() == text.simplified()
                   : note.text.contains(QString(u'[' + operation.value() + u']'));
}

Result<OrderNote> readNote(const QByteArray &body, const Reading &reading)
{
    const auto row = parseJson(body, reading.doing);
    if (!row) {
        return fail(row.error());
    }
    return readNoteRow(*row, reading);
}

Result<std::vector<OrderNote>> readNotes(const QByteArray &body, const Reading &reading)
{
    return readRows<OrderNote>(body, reading.doing,
                               [&](const JsonRow &row) { return readNoteRow(row.value, reading); });
}

} // namespace kd::shop::woo
