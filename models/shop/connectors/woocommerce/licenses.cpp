// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shop/connectors/woocommerce/licenses.h"

#include "models/shop/connectors/woocommerce/fields.h"

using namespace Qt::StringLiterals;

namespace kd::shop::woo {

namespace {

/// The "data" of an answer that reports success; else an error "licenses_failed" with the plugin's error code.
Result<Json> dataOf(const QByteArray &body, const QString &doing)
{
    const auto answer = parseJson(body, doing);
    if (!answer) {
        return fail(answer.error());
    }
    const Fields fields(*answer, doing);
    const Json *data = answer->find("data");
    const Json *errors = data ? data->find("errors") : nullptr;
    if (!fields.flag("success").value_or(false) || errors) {
        const QString code =
            errors && !errors->names.isEmpty() ? QString::fromUtf8(errors->names.front()) : fields.text("code");
        return fail(Error::Kind::Refused, u"licenses_failed"_s, doing, code);
    }
    if (!data) {
        return fail(Error::Kind::Protocol, u"field_missing"_s, doing, u"data"_s);
    }
    return *data;
}

// A list in most answers, one object in the answer of an activation.
std::optional<std::vector<CardUse>> usesIn(const Json &row, const QString &doing)
{
    const Json *data = row.find("activationData");
    if (!data || data->isNull()) {
        return std::nullopt;
    }
    std::vector<CardUse> uses;
    const auto add = [&](const Json &entry) {
        const Fields fields(entry, doing);
        if (const auto at = fields.utcTime("created_at")) {
            uses.push_back({*at, fields.text("ip_address"), fields.text("user_agent")});
        }
    };
    if (data->type == Json::Type::Object) {
        add(*data);
    } else {
        for (const Json &entry : data->items) {
            add(entry);
        }
    }
    return uses;
}

bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

CardState cardState(int status)
{
    switch (status) {
    case 1:
        return CardState::Sold;
    case 2:
        return CardState::Delivered;
    case 3:
        return CardState::InStock;
    case 4:
        return CardState::Inactive;
    default:
        return CardState::Other;
    }
}

Result<Card> readCard(const Json &row, const QString &doing)
{
    Fields fields(row, doing);
    Card card;
    card.id = CardId(fields.needId("id"));
    card.text = Secret(fields.needText("licenseKey"));
    const QString status = fields.needText("status");
    if (!status.isEmpty() && !isDigits(status)) {
        fields.reject("status", u"not a number"_s);
    }
    if (fields.failed()) {
        return fail(fields.error());
    }
    card.state = cardState(status.toInt());
    card.product = ProductId(fields.id("productId"));
    card.order = OrderId(fields.id("orderId"));
    card.createdAt = fields.utcTime("createdAt");
    card.changedAt = fields.utcTime("updatedAt");
    card.expiresAt = fields.utcTime("expiresAt");
    card.timesUsed = fields.whole("timesActivated").value_or(0);
    card.usesAllowed = fields.whole("timesActivatedMax");
    const Fields meta(fields.object("meta"), doing);
    card.supplier = meta.text("supplier");
    card.batch = meta.text("batch");
    card.uses = usesIn(row, doing);
    if (card.uses && card.uses->empty() && card.timesUsed > 0) {
        card.uses.reset();
    }
    return card;
}

Result<Card> readCardAnswer(const QByteArray &body, const QString &doing)
{
    const auto data = dataOf(body, doing);
    if (!data) {
        return fail(data.error());
    }
    return readCard(*data, doing);
}

Result<std::vector<CardUse>> readUses(const QByteArray &body, const QString &doing)
{
    const auto data = dataOf(body, doing);
    if (!data) {
        return fail(data.error());
    }
    auto uses = usesIn(*data, doing);
    if (!uses) {
        return fail(Error::Kind::Protocol, u"field_missing"_s, doing, u"activationData"_s);
    }
    return std::move(*uses);
}

CardList::CardList(QByteArray body, QString doing)
    : m_doing(std::move(doing))
{
    // A failure is a short answer; only the list of a whole shop is worth reading row by row.
    constexpr qsizetype shortAnswer = 4096;
    if (body.size() < shortAnswer) {
        const auto data = dataOf(body, m_doing);
        if (!data) {
            m_error = data.error();
            return;
        }
    }
    m_rows = std::make_unique<JsonRows>(std::move(body), "data", m_doing);
}

Result<std::vector<Card>> CardList::next(int most)
{
    std::vector<Card> cards;
    while (!m_error && int(cards.size()) < most) {
        auto row = m_rows->next();
        if (!row) {
            m_error = row.error();
            break;
        }
        if (!*row) {
            return cards;
        }
        auto card = readCard((*row)->value, m_doing);
        if (!card) {
            m_error = card.error();
            break;
        }
        cards.push_back(std::move(*card));
    }
    return m_error ? Result<std::vector<Card>>(fail(*m_error)) : cards;
}

} // namespace kd::shop::woo
