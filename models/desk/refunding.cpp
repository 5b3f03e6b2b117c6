// SPDX-License-Identifier: GPL-3.0-or-later
// Refunds after the shop took them: the board, and the shops that tell how the money fares.
#include "models/desk/engine.h"

#include <QCoroFuture>

namespace kd::desk {

void Desk::Engine::startRefunds()
{
    // Null while the shop has not been reached: what it can is then what it could, and asking would only fail.
    m_refunds =
        std::make_unique<refunds::Poller>(*m_store, *m_clock, [this](const ShopId &id) -> shop::ShopConnector * {
            const ShopUnit *known = unit(id);
            const bool tells = known != nullptr && known->isOnline() && known->profile &&
                               known->profile->has(shop::Capability::ReadSettlement);
            return tells ? known->connector.get() : nullptr;
        });
    connect(m_refunds.get(), &refunds::Poller::heard, this,
            [this](const OperationId &, CaseId caseId) { noteCase(caseId); });
    m_scope.spawn(m_refunds->run(m_scope.token()));
}

QCoro::Task<Result<refunds::Board>> Desk::Engine::refundBoard()
{
    auto reading = read([](const store::Reader &reader) { return refunds::refundsUnderWay(reader); });
    const auto rows = co_await reading;
    if (!rows) {
        co_return fail(rows.error());
    }
    const refunds::FactsOfShop factsOf = [this](const ShopId &id) {
        const ShopUnit *known = unit(id);
        return known == nullptr || !known->profile
                   ? refunds::ShopFacts{}
                   : refunds::ShopFacts{known->profile->timeZone,
                                        known->profile->has(shop::Capability::ReadSettlement)};
    };
    refunds::Board board = refunds::boardOf(*rows, m_rules.playbook, factsOf, m_clock->now());
    if (m_refunds) {
        for (refunds::RunningRefund &refund : board.refunds) {
            refund.nextPoll = m_refunds->nextPoll(refund.row.intent.operation);
        }
    }
    co_return board;
}

} // namespace kd::desk
