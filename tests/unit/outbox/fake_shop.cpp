// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/outbox/fake_shop.h"

using namespace Qt::StringLiterals;

namespace kd::test {

namespace {

using Then = FakeShop::Then;

Error problem(const QString &code, Error::Kind kind = Error::Kind::Network)
{
    Error error;
    error.kind = kind;
    error.code = code;
    error.doing = u"speak to the fake shop"_s;
    return error;
}

template<typename T>
shop::WriteOutcome<T> without(typename shop::WriteOutcome<T>::Kind kind, const QString &code)
{
    shop::WriteOutcome<T> outcome;
    outcome.kind = kind;
    outcome.error = problem(code);
    return outcome;
}

} // namespace

void FakeShop::showDelayed()
{
    const auto waiting = std::exchange(delayed, {});
    for (const auto &effect : waiting) {
        effect();
    }
}

void FakeShop::happened(const OperationId &operation)
{
    ++effects[operation];
    done.push_back(operation);
}

FakeConnector::FakeConnector(FakeShop &shop, Clock &clock)
    : m_shop(shop)
    , m_clock(clock)
{}

QString FakeConnector::kind() const
{
    return u"fake"_s;
}

QCoro::Task<Result<shop::ShopProfile>> FakeConnector::probe(StopToken)
{
    co_return shop::ShopProfile();
}

bool FakeConnector::absenceProves(Verb verb) const
{
    return verb != Verb::RefundGateway && verb != Verb::RefundBalance && verb != Verb::Note;
}

QCoro::Task<std::optional<Error>> FakeConnector::readProblem(StopToken stop)
{
    if (latency > Millis(0)) {
        const Millis wait = latency;
        [[maybe_unused]] const bool slept = co_await sleepFor(m_clock, wait, stop);
    }
    ++m_shop.reads;
    if (m_shop.beforeRead) {
        m_shop.beforeRead();
    }
    if (dead || m_shop.failReads > 0) {
        m_shop.failReads -= dead ? 0 : 1;
        co_return problem(u"connection_closed"_s);
    }
    co_return std::nullopt;
}

void FakeConnector::read()
{
    if (m_shop.afterRead) {
        m_shop.afterRead();
    }
}

QCoro::Task<Result<shop::OrderPage>> FakeConnector::pullOrders(shop::Cursor, StopToken)
{
    co_return fail(problem(u"not_supported"_s));
}

QCoro::Task<Result<std::optional<Order>>> FakeConnector::order(OrderId id, StopToken stop)
{
    const auto why = co_await readProblem(stop);
    if (why) {
        co_return fail(*why);
    }
    const auto known = m_shop.orders.find(id);
    co_return known == m_shop.orders.end() ? std::optional<Order>() : std::optional(known->second);
}

QCoro::Task<Result<std::vector<Refund>>> FakeConnector::refunds(OrderId id, Currency, StopToken stop)
{
    const auto why = co_await readProblem(stop);
    if (why) {
        co_return fail(*why);
    }
    const std::vector<Refund> present = m_shop.orders[id].refunds;
    read();
    co_return present;
}

QCoro::Task<Result<void>> FakeConnector::listCards(shop::CardSink, StopToken)
{
    co_return fail(problem(u"not_supported"_s));
}

QCoro::Task<Result<std::optional<Card>>> FakeConnector::card(Secret text, StopToken stop)
{
    const auto why = co_await readProblem(stop);
    if (why) {
        co_return fail(*why);
    }
    std::optional<Card> found;
    for (const auto &[id, card] : m_shop.cards) {
        if (card.text == text) {
            found = card;
        }
    }
    read();
    co_return found;
}

QCoro::Task<Result<std::vector<Product>>> FakeConnector::products(StopToken)
{
    co_return fail(problem(u"not_supported"_s));
}

QCoro::Task<Result<std::vector<OrderNote>>> FakeConnector::notes(OrderId id, StopToken stop)
{
    const auto why = co_await readProblem(stop);
    if (why) {
        co_return fail(*why);
    }
    const std::vector<OrderNote> present = m_shop.notes[id];
    read();
    co_return present;
}

template<typename T>
QCoro::Task<shop::WriteOutcome<T>> FakeConnector::write(std::function<T(Then)> effect, StopToken stop)
{
    using Kind = typename shop::WriteOutcome<T>::Kind;
    ++m_shop.writes;
    if (m_shop.beforeWrite && !dead) {
        m_shop.beforeWrite();
    }
    if (latency > Millis(0)) {
        const Millis wait = latency;
        [[maybe_unused]] const bool slept = co_await sleepFor(m_clock, wait, stop);
    }
    if (dead) {
        co_return without<T>(Kind::Unknown, u"connection_closed"_s);
    }
    Then then = Then::Accept;
    if (!m_shop.next.empty()) {
        then = m_shop.next.front();
        m_shop.next.pop_front();
    }
    switch (then) {
    case Then::Refuse:
        co_return without<T>(Kind::Refused, u"rest_invalid_param"_s);
    case Then::NotSent:
        co_return without<T>(Kind::NotSent, u"connection_refused"_s);
    case Then::Pending:
        co_return without<T>(Kind::Pending, u"too_many_requests"_s);
    case Then::Hold:
        co_return without<T>(Kind::Held, u"wrong_credentials"_s);
    case Then::LoseRequest:
        co_return without<T>(Kind::Unknown, u"timed_out_first_byte"_s);
    case Then::Delay:
        m_shop.delayed.push_back([effect] { [[maybe_unused]] const T done = effect(Then::Delay); });
        co_return without<T>(Kind::Unknown, u"timed_out_first_byte"_s);
    case Then::Accept:
    case Then::LoseAnswer:
    case Then::LoseRecord:
    case Then::WrongAmount:
        break;
    }
    shop::WriteOutcome<T> outcome;
    outcome.kind = Kind::Accepted;
    outcome.value = effect(then);
    if (m_shop.afterEffect) {
        m_shop.afterEffect();
    }
    if (then != Then::Accept || dead) {
        co_return without<T>(Kind::Unknown, u"connection_closed"_s);
    }
    co_return outcome;
}

QCoro::Task<shop::WriteOutcome<Refund>> FakeConnector::refund(shop::RefundRequest request, StopToken stop)
{
    FakeShop *shop = &m_shop;
    const Instant now = m_clock.now();
    std::function<Refund(Then)> effect = [shop, request, now](Then then) {
        shop->happened(request.operation);
        shop->moved[request.order] += request.amount.minor();
        Refund refund;
        refund.id = RefundId(QString::number(++shop->lastId));
        refund.amount = then == Then::WrongAmount ? Money(request.amount.minor() - 1, request.amount.currency()) : request.amount;
        refund.reason = u"kd:"_s + request.operation.value();
        refund.operation = request.operation;
        refund.throughGateway = request.route == RefundRoute::Gateway;
        refund.at = now;
        if (then != Then::LoseRecord || request.route != RefundRoute::Gateway) {
            Order &order = shop->orders[request.order];
            order.refunds.push_back(refund);
            order.refunded = order.refunded.plus(refund.amount).value();
            if (order.refunded.minor() >= order.total.minor()) {
                order.status = OrderStatus::Refunded;
                order.shopStatus = u"refunded"_s;
            }
        }
        return refund;
    };
    auto outcome = co_await write<Refund>(effect, stop);
    co_return outcome;
}

QCoro::Task<shop::WriteOutcome<Card>> FakeConnector::handOut(shop::HandOutRequest request, StopToken stop)
{
    FakeShop *shop = &m_shop;
    std::function<Card(Then)> effect = [shop, request](Then) {
        shop->happened(request.operation);
        Card &card = shop->cards[request.card.id];
        card.order = request.order;
        card.state = CardState::Delivered;
        return card;
    };
    auto outcome = co_await write<Card>(effect, stop);
    co_return outcome;
}

QCoro::Task<shop::WriteOutcome<Card>> FakeConnector::voidCard(Card asked, OperationId operation, StopToken stop)
{
    FakeShop *shop = &m_shop;
    std::function<Card(Then)> effect = [shop, asked, operation](Then) {
        shop->happened(operation);
        Card &card = shop->cards[asked.id];
        card.state = CardState::Inactive;
        return card;
    };
    auto outcome = co_await write<Card>(effect, stop);
    co_return outcome;
}

QCoro::Task<shop::WriteOutcome<OrderNote>> FakeConnector::note(shop::NoteRequest request, StopToken stop)
{
    FakeShop *shop = &m_shop;
    const Instant now = m_clock.now();
    std::function<OrderNote(Then)> effect = [shop, request, now](Then) {
        shop->happened(request.operation);
        OrderNote note{QString::number(++shop->lastId),
                       request.toBuyer ? request.text : QString(request.text + u" ["_s + request.operation.value() + u']'),
                       request.toBuyer, now};
        shop->notes[request.order].push_back(note);
        return note;
    };
    auto outcome = co_await write<OrderNote>(effect, stop);
    co_return outcome;
}

QCoro::Task<Result<std::optional<Voucher>>> FakeConnector::voucher(QString code, Currency, StopToken stop)
{
    const auto why = co_await readProblem(stop);
    if (why) {
        co_return fail(*why);
    }
    const auto known = m_shop.vouchers.find(code);
    const auto found = known == m_shop.vouchers.end() ? std::optional<Voucher>() : std::optional(known->second);
    read();
    co_return found;
}

QCoro::Task<shop::WriteOutcome<Order>> FakeConnector::correctContact(shop::ContactRequest request, StopToken stop)
{
    FakeShop *shop = &m_shop;
    std::function<Order(Then)> effect = [shop, request](Then) {
        shop->happened(request.operation);
        Order &order = shop->orders[request.order];
        order.buyer.email = request.email.isEmpty() ? order.buyer.email : request.email;
        order.buyer.phone = request.phone.isEmpty() ? order.buyer.phone : request.phone;
        return order;
    };
    auto outcome = co_await write<Order>(effect, stop);
    co_return outcome;
}

QCoro::Task<shop::WriteOutcome<Order>> FakeConnector::markDelivered(OrderId id, OperationId operation, StopToken stop)
{
    FakeShop *shop = &m_shop;
    std::function<Order(Then)> effect = [shop, id, operation](Then) {
        shop->happened(operation);
        Order &order = shop->orders[id];
        order.status = OrderStatus::Delivered;
        order.shopStatus = u"completed"_s;
        return order;
    };
    auto outcome = co_await write<Order>(effect, stop);
    co_return outcome;
}

QCoro::Task<shop::WriteOutcome<Voucher>> FakeConnector::createVoucher(shop::VoucherRequest request, StopToken stop)
{
    FakeShop *shop = &m_shop;
    std::function<Voucher(Then)> effect = [shop, request](Then) {
        shop->happened(request.operation);
        const Voucher voucher{QString::number(++shop->lastId), request.code,       request.amount,
                              request.email,                   request.validUntil, request.operation};
        shop->vouchers[request.code] = voucher;
        return voucher;
    };
    auto outcome = co_await write<Voucher>(effect, stop);
    co_return outcome;
}

} // namespace kd::test
