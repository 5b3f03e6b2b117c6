// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shop/connector.h"

#include <QHash>
#include <deque>
#include <map>

namespace kd::test {

/// What a shop holds, as a tree that the test and the desk both change, and what becomes of each write. It outlives the
/// desks that speak to it. Lenient on purpose: it refunds more than was paid and hands out a card twice, so that only
/// the desk can be what prevented it.
struct FakeShop
{
    enum class Then {
        Accept,        ///< done and said so
        Refuse,        ///< said no
        NotSent,       ///< it never left
        Pending,       ///< told to wait; nothing is done
        Hold,          ///< credentials; nothing is done
        LoseAnswer,    ///< done, and the answer lost
        LoseRequest,   ///< not done, and no answer
        Delay,         ///< no answer; done when showDelayed() is called
        LoseRecord,    ///< the gateway paid, the shop deleted its record, no answer
        WrongAmount,   ///< booked one unit less than asked, under our tag, and no answer
    };

    std::map<OrderId, Order> orders;
    std::map<CardId, Card> cards;
    std::map<OrderId, std::vector<OrderNote>> notes;
    std::map<QString, Voucher> vouchers; ///< by code
    std::deque<Then> next;              ///< of the coming writes; Accept when empty
    int failReads = 0;                  ///< so many reads fail
    bool gatewayRefunds = true;
    std::function<void()> beforeWrite;  ///< the request has not left yet
    std::function<void()> afterEffect;  ///< done; the answer has not arrived yet
    std::function<void()> afterRead;
    std::function<void()> beforeRead;

    QHash<OperationId, int> effects;    ///< how often each operation really changed something
    std::vector<OperationId> done;      ///< the same in the order it happened
    std::map<OrderId, qint64> moved;    ///< money that left, in minor units
    int writes = 0;
    int reads = 0;

    void showDelayed();
    void happened(const OperationId &operation);
    [[nodiscard]] int effectsOf(const OperationId &operation) const { return effects.value(operation); }

    std::vector<std::function<void()>> delayed;
    int lastId = 100;
};

/// One desk's way to it. Once dead, as a killed desk is, nothing more reaches the shop through it.
class FakeConnector final : public shop::ShopConnector
{
public:
    FakeConnector(FakeShop &shop, Clock &clock);

    bool dead = false;
    Millis latency{0};

    [[nodiscard]] QString kind() const override;
    [[nodiscard]] QCoro::Task<Result<shop::ShopProfile>> probe(StopToken stop) override;
    [[nodiscard]] bool absenceProves(Verb verb) const override;
    [[nodiscard]] QCoro::Task<Result<shop::OrderPage>> pullOrders(shop::Cursor cursor, StopToken stop) override;
    [[nodiscard]] QCoro::Task<Result<std::optional<Order>>> order(OrderId id, StopToken stop) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<Refund>>> refunds(OrderId id, Currency currency, StopToken stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> listCards(shop::CardSink sink, StopToken stop) override;
    [[nodiscard]] QCoro::Task<Result<std::optional<Card>>> card(Secret text, StopToken stop) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<Product>>> products(StopToken stop) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<OrderNote>>> notes(OrderId id, StopToken stop) override;
    [[nodiscard]] QCoro::Task<shop::WriteOutcome<Refund>> refund(shop::RefundRequest request, StopToken stop) override;
    [[nodiscard]] QCoro::Task<shop::WriteOutcome<Card>> handOut(shop::HandOutRequest request, StopToken stop) override;
    [[nodiscard]] QCoro::Task<shop::WriteOutcome<Card>> voidCard(Card card, OperationId operation, StopToken stop) override;
    [[nodiscard]] QCoro::Task<shop::WriteOutcome<OrderNote>> note(shop::NoteRequest request, StopToken stop) override;
    [[nodiscard]] QCoro::Task<Result<std::optional<Voucher>>> voucher(QString code, Currency currency,
                                                                      StopToken stop) override;
    [[nodiscard]] QCoro::Task<shop::WriteOutcome<Order>> correctContact(shop::ContactRequest request,
                                                                        StopToken stop) override;
    [[nodiscard]] QCoro::Task<shop::WriteOutcome<Order>> markDelivered(OrderId id, OperationId operation,
                                                                       StopToken stop) override;
    [[nodiscard]] QCoro::Task<shop::WriteOutcome<Voucher>> createVoucher(shop::VoucherRequest request,
                                                                         StopToken stop) override;

private:
    QCoro::Task<std::optional<Error>> readProblem(StopToken stop);
    template<typename T>
    QCoro::Task<shop::WriteOutcome<T>> write(std::function<T(FakeShop::Then)> effect, StopToken stop);
    void read();

    FakeShop &m_shop;
    Clock &m_clock;
};

} // namespace kd::test
