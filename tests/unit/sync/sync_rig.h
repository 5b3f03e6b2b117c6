// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/shop_sync.h"
#include "tests/unit/store/store_fixture.h"

namespace kd::test {

[[nodiscard]] Error trouble(const QString &code, Error::Kind kind = Error::Kind::Network);
[[nodiscard]] Card stockCard(const QString &id);

/// A shop that lists its orders two a page; the cursor is the index of the next one, and behind the last one the walk
/// for changes begins, which finds only what was put into `changed`. It can do nothing else.
class PagedShop final : public shop::ShopConnector
{
public:
    std::vector<Order> orders;
    std::vector<Order> changed;
    std::vector<std::vector<Card>> cardBatches;
    bool hasCards = true;
    bool incomplete = false;        ///< the next walk to end misses some
    std::optional<Error> fails;     ///< every pull, while set
    int failAfter = -1;             ///< pulls that still work before `fails` counts; -1: none
    std::optional<Error> cardsFail; ///< after the first batch
    QStringList asked;              ///< the cursors, in order
    int cardLists = 0;
    int productLists = 0;

    [[nodiscard]] QString kind() const override;
    [[nodiscard]] QCoro::Task<Result<shop::ShopProfile>> probe(StopToken stop) override;
    [[nodiscard]] bool absenceProves(Verb verb) const override;
    [[nodiscard]] QCoro::Task<Result<shop::OrderPage>> pullOrders(shop::Cursor cursor, StopToken stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> listCards(shop::CardSink sink, StopToken stop) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<Product>>> products(StopToken stop) override;
    [[nodiscard]] QCoro::Task<Result<std::optional<Order>>> order(OrderId id, StopToken stop) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<Refund>>> refunds(OrderId id, Currency currency,
                                                                   StopToken stop) override;
    [[nodiscard]] QCoro::Task<Result<std::optional<Card>>> card(Secret text, StopToken stop) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<OrderNote>>> notes(OrderId id, StopToken stop) override;
    [[nodiscard]] QCoro::Task<shop::WriteOutcome<Refund>> refund(shop::RefundRequest request, StopToken stop) override;
    [[nodiscard]] QCoro::Task<shop::WriteOutcome<Card>> handOut(shop::HandOutRequest request, StopToken stop) override;
    [[nodiscard]] QCoro::Task<shop::WriteOutcome<Card>> voidCard(Card card, OperationId operation,
                                                                 StopToken stop) override;
    [[nodiscard]] QCoro::Task<shop::WriteOutcome<OrderNote>> note(shop::NoteRequest request, StopToken stop) override;
};

/// A store, and a paged shop of seven orders and three cards that a sync of the test's pulls into it.
class SyncRig
{
public:
    SyncRig();
    ~SyncRig();

    PagedShop shop;

    [[nodiscard]] ManualClock &clock() { return m_fixture.clock; }
    [[nodiscard]] store::Store &store() { return *m_store; }
    /// What a new process begins with: nothing in memory is carried over. No sync may be working.
    void reopenStore();
    [[nodiscard]] std::unique_ptr<sync::ShopSync> sync();
    /// Waits for the walk; Network "hangs" when it does not come back.
    [[nodiscard]] static Result<void> walk(sync::ShopSync &sync);
    [[nodiscard]] store::SyncState state();
    [[nodiscard]] store::CacheCounts counts();

private:
    StoreFixture m_fixture;
    std::unique_ptr<store::Store> m_store;
};

} // namespace kd::test
