// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/polling.h"
#include "models/shop/connector.h"
#include "models/store/store.h"

#include <QObject>
#include <map>

namespace kd::refunds {

/// Null unless the shop can be asked now and passes the provider's state on (Capability::ReadSettlement). Lives on the
/// poller's thread.
using SettlementSource = std::function<shop::ShopConnector *(const ShopId &)>;

/// Asks shops how their refunds stand and puts on record what has changed. Reads only: asking twice harms nobody. One
/// per data folder, held by the folder's lock. One thread; store, clock and connectors outlive it.
class Poller : public QObject
{
    Q_OBJECT
public:
    Poller(store::Store &store, Clock &clock, SettlementSource shops);
    ~Poller() override;

    [[nodiscard]] QCoro::Task<void> run(StopToken stop);
    /// Looks at once whether something is due: a refund was confirmed, or a shop is back.
    void wake();
    /// When the shop is asked about it next; nullopt: it is not.
    [[nodiscard]] std::optional<Instant> nextPoll(const OperationId &operation) const;

Q_SIGNALS:
    /// After the news is durable.
    void heard(const kd::OperationId &operation, const kd::CaseId &caseId);

private:
    /// One order's refunds are one question.
    using Due = std::map<OrderRef, std::vector<store::IntentRow>>;
    QCoro::Task<Millis> pollDue(StopToken stop);
    QCoro::Task<void> askShop(ShopId shop, Due due, StopToken stop);
    QCoro::Task<void> note(store::IntentRow intent, std::vector<Refund> refunds);

    store::Store &m_store;
    Clock &m_clock;
    SettlementSource m_shops;
    Polling m_polling;
    StopSource m_wake;
};

} // namespace kd::refunds
