// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shop/connectors/woocommerce/licenses.h"
#include "models/shop/connectors/woocommerce/woocommerce.h"

#include <QCoroTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace kd::shop::woo {

namespace {

constexpr int batch = 1000;

// 324 bytes a key, every key of the shop in one answer that the plugin decrypts before it sends the first byte.
HttpLimits listLimits()
{
    HttpLimits limits;
    limits.firstByte = Millis(180'000);
    limits.total = Millis(900'000);
    limits.maxBytes = 512LL * 1024 * 1024;
    return limits;
}

bool isMissing(const Error &error)
{
    const auto code = "lmfwc_rest_data_error"_L1;
    return error.code == code || (error.code == "licenses_failed"_L1 && error.detail == code);
}

// An empty segment would ask for the list, and dots are steps in a path.
bool isAddressable(const Secret &key)
{
    return !key.isEmpty() && key.reveal() != "."_L1 && key.reveal() != ".."_L1;
}

Error notConfigured(const Asked &asked)
{
    return errorOf(Error::Kind::Refused, u"not_supported"_s, asked, u"no licence keys configured"_s);
}

} // namespace

QString licensePath(const Secret &key, const QString &verb)
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(key.reveal()));
    return u"/lmfwc/v2/licenses/"_s + (verb.isEmpty() ? QString() : QString(verb + u'/')) + encoded;
}

Error withoutKey(Error error, const Secret &key)
{
    const QString hidden = u"•••"_s;
    if (!key.isEmpty()) {
        error.detail.replace(key.reveal(), hidden);
        error.detail.replace(QString::fromLatin1(QUrl::toPercentEncoding(key.reveal())), hidden);
    }
    return error;
}

QCoro::Task<Result<void>> WooCommerce::listCards(CardSink sink, StopToken stop)
{
    const Asked list = asked(u"read card keys"_s, {}, Asked::Side::Licenses);
    if (!hasLicenseKeys()) {
        co_return fail(notConfigured(list));
    }
    auto answer = co_await ask(u"/lmfwc/v2/licenses"_s, Query(), list, listLimits(), stop);
    if (!answer) {
        co_return fail(answer.error());
    }
    CardList cards(std::move(answer->body), list.doing);
    while (true) {
        auto next = cards.next(batch);
        if (!next) {
            co_return fail(placed(next.error(), *answer, list));
        }
        if (next->empty()) {
            co_return Result<void>();
        }
        auto taken = sink(std::move(*next));
        if (!taken) {
            co_return taken;
        }
        // A hundred thousand keys take seconds to read: the window's events come first.
        co_await QCoro::sleepFor(Millis(0));
        if (stop.stop_requested()) {
            co_return cancelled(list.doing);
        }
    }
}

QCoro::Task<Result<std::optional<Card>>> WooCommerce::card(Secret text, StopToken stop)
{
    const Asked one = asked(u"read card key"_s, {}, Asked::Side::Licenses);
    if (!hasLicenseKeys()) {
        co_return fail(notConfigured(one));
    }
    if (!isAddressable(text)) {
        co_return std::nullopt;
    }
    const QString path = licensePath(text);
    auto answer = co_await ask(path, Query(), one, stop);
    auto card = answer ? readCardAnswer(answer->body, one.doing) : Result<Card>(fail(answer.error()));
    if (!card && isMissing(card.error())) {
        co_return std::nullopt;
    }
    if (!card) {
        Error error = answer ? placed(card.error(), *answer, one) : card.error();
        co_return fail(withoutKey(std::move(error), text));
    }
    if (card->text != text) {
        co_return fail(errorOf(Error::Kind::Protocol, u"echo_mismatch"_s, one, u"licenseKey"_s));
    }
    const QString validatePath = licensePath(text, u"validate"_s);
    auto validated = co_await ask(validatePath, Query(), one, stop);
    if (!validated && validated.error().httpStatus == 0) {
        co_return fail(withoutKey(validated.error(), text));
    }
    // The route may be switched off, and refuses keys that have expired: then the row's own word stands.
    auto uses =
        validated ? readUses(validated->body, one.doing) : Result<std::vector<CardUse>>(fail(validated.error()));
    if (uses && (!uses->empty() || card->timesUsed == 0)) {
        card->uses = std::move(*uses);
    }
    co_return std::optional(std::move(*card));
}

QCoro::Task<WriteOutcome<Card>> WooCommerce::putCard(Card card, QJsonObject change, Asked asked, StopToken stop)
{
    if (!hasLicenseKeys() || !isAddressable(card.text)) {
        const Error why =
            hasLicenseKeys() ? errorOf(Error::Kind::Refused, u"request_invalid"_s, asked) : notConfigured(asked);
        co_return outcome<Card>(WriteClass::Refused, why);
    }
    const QString path = licensePath(card.text);
    SendOutcome sent = co_await send("PUT", path, change, asked, stop);
    if (sent.kind != SendOutcome::Kind::Answered) {
        sent.error = withoutKey(sent.error, card.text);
        co_return notAnswered<Card>(sent);
    }
    if (sent.answer.status != 200) {
        co_return outcome<Card>(classify(sent.answer), errorFrom(sent.answer, asked));
    }
    auto changed = readCardAnswer(sent.answer.body, asked.doing);
    if (!changed) {
        co_return outcome<Card>(WriteClass::Unknown, placed(changed.error(), sent.answer, asked));
    }
    if (changed->text != card.text) {
        co_return outcome<Card>(WriteClass::Unknown,
                                errorOf(Error::Kind::Protocol, u"echo_mismatch"_s, asked, u"licenseKey"_s));
    }
    co_return accepted(std::move(*changed));
}

QCoro::Task<WriteOutcome<Card>> WooCommerce::handOut(HandOutRequest request, StopToken stop)
{
    const Asked take = asked(u"hand out a card key"_s, request.order, Asked::Side::Licenses);
    bool isNumber = false;
    const qint64 order = request.order.value().toLongLong(&isNumber);
    if (!isNumber || order <= 0) {
        co_return outcome<Card>(WriteClass::Refused, errorOf(Error::Kind::Refused, u"request_invalid"_s, take));
    }
    const QJsonObject change{{u"order_id"_s, order}, {u"status"_s, u"delivered"_s}};
    auto result = co_await putCard(request.card, change, take, stop);
    if (result.value && (result.value->order != request.order || result.value->state != CardState::Delivered)) {
        co_return outcome<Card>(WriteClass::Unknown,
                                errorOf(Error::Kind::Protocol, u"echo_mismatch"_s, take, u"orderId or status"_s));
    }
    co_return result;
}

QCoro::Task<WriteOutcome<Card>> WooCommerce::voidCard(Card card, OperationId, StopToken stop)
{
    const Asked mark = asked(u"mark a card key void"_s, card.order, Asked::Side::Licenses);
    const QJsonObject change{{u"status"_s, u"inactive"_s}};
    auto result = co_await putCard(std::move(card), change, mark, stop);
    if (result.value && result.value->state != CardState::Inactive) {
        co_return outcome<Card>(WriteClass::Unknown,
                                errorOf(Error::Kind::Protocol, u"echo_mismatch"_s, mark, u"status"_s));
    }
    co_return result;
}

} // namespace kd::shop::woo
