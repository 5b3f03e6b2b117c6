// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outbox/ask.h"
#include "models/outbox/rule.h"
#include "tests/unit/store/store_fixture.h"

namespace kd::test {

inline const ProfileId lin(QStringLiteral("lin")); ///< an agent: 50.00 an action, 80.00 a day
inline const ProfileId mei(QStringLiteral("mei")); ///< a senior with a PIN: 60.00 an action
inline const QString pin = QStringLiteral("246810");

/// Roles without limits of their own; seniors have every right.
[[nodiscard]] const playbook::LimitRules &openLimits();
[[nodiscard]] store::ProfileRow profileRow(const ProfileId &id, std::optional<qint64> perAction = {},
                                           std::optional<qint64> perDay = {});
[[nodiscard]] outbox::Step refundOf(qint64 minor);
[[nodiscard]] outbox::Step cardStep(Verb verb, const QString &id, CardState state);

/// "ok", or the error's code.
template<typename T>
[[nodiscard]] QString codeOf(const Result<T> &result)
{
    return result ? QStringLiteral("ok") : result.error().code;
}

/// A store with two people in it, and what they ask of the outbox, each in a transaction of its own. No shop is near.
class AskRig
{
public:
    AskRig();

    [[nodiscard]] ManualClock &clock() { return m_fixture.clock; }
    [[nodiscard]] store::Store &store() { return *m_store; }
    template<typename F>
    auto write(F function)
    {
        return m_store->writeDesk(std::move(function)).result();
    }
    /// In the order's case, opened when there is none; the order stands as it was when it was paid.
    [[nodiscard]] Result<std::vector<Intent>> askFor(const QString &order, std::vector<outbox::Step> steps,
                                                     const ProfileId &actor = lin, Millis pause = Millis(0));
    /// Somebody who typed their PIN; a wrong one proves nothing.
    [[nodiscard]] outbox::ProvenProfile prove(const ProfileId &id, const QString &typed);
    void put(const store::ProfileRow &row);
    /// As outbox::approvalStillNeeded(); the code of its error.
    [[nodiscard]] QString stillNeeded(const OperationId &operation);

private:
    StoreFixture m_fixture;
    std::unique_ptr<store::Store> m_store;
};

} // namespace kd::test
