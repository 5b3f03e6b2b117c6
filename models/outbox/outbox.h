// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/task_scope.h"
#include "models/outbox/ask.h"
#include "models/outbox/courier.h"

#include <QObject>
#include <QSet>

namespace kd::outbox {

using ShopSource = std::function<ShopDoor(const ShopId &)>;

/// Carries intents out, each exactly once: nothing leaves before it is durable, nothing leaves twice, and what is not known
/// is read back. The journal holds every step, so a kill at any moment is answered by what it says at the next start.
///
/// Shops do not wait for each other: each has its own line, worked off one intent at a time by rank and age.
///
/// One runner per data folder, held by the folder's lock. One thread; the store, the clock and the connectors outlive it.
class Outbox : public QObject
{
    Q_OBJECT
public:
    Outbox(store::Store &store, Clock &clock, ShopSource shops, playbook::LimitRules limits);
    ~Outbox() override;

    /// Runs until stopped. What the last run left in Sending is Unknown now.
    [[nodiscard]] QCoro::Task<void> run(StopToken stop);
    /// Looks at once: something was asked, approved or undone, or a shop is back.
    void wake();
    /// No shop's line is being worked off at this moment, and nothing is to be looked at.
    [[nodiscard]] bool isResting() const { return m_busy.isEmpty() && !m_wake.stop_requested(); }

Q_SIGNALS:
    /// After the step is durable.
    void intentChanged(const kd::OperationId &operation, const kd::CaseId &caseId);
    void shopAnswered(const kd::ShopId &shop);

private:
    struct Due
    {
        std::map<ShopId, std::vector<Intent>> lines; ///< what can take a step now, of shops that are not busy
        Millis nap{0};                               ///< until something else can
    };
    QCoro::Task<void> recover();
    QCoro::Task<Due> look(StopToken stop);
    QCoro::Task<void> runShop(ShopId shop, std::vector<Intent> intents, StopToken stop);

    store::Store &m_store;
    Clock &m_clock;
    ShopSource m_shops;
    Waiting m_waiting;
    StepBook m_book;
    Courier m_courier;
    QSet<ShopId> m_busy; ///< shops whose line is being worked off
    StopSource m_wake;
};

} // namespace kd::outbox
