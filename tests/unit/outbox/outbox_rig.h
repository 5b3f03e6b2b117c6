// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outbox/outbox.h"
#include "models/outbox/rule.h"
#include "tests/support/manual_clock.h"
#include "tests/unit/outbox/fake_shop.h"

#include <QTemporaryDir>

namespace kd::test {

/// Roles without limits; an agent has no rights, a senior and a supervisor have all. Requests wait a day, approvals hold
/// four hours.
[[nodiscard]] playbook::LimitRules unlimited();

/// A desk's store and outbox over a fake shop. The clock stands still unless a test turns it, and whatever the outbox does
/// until its next nap happens between two turns.
class OutboxRig
{
public:
    /// `shared`: a shop that another desk works on too; empty: one of its own.
    explicit OutboxRig(std::shared_ptr<FakeShop> shared = {});
    ~OutboxRig();

    static constexpr Millis settle{30'000};
    const ProfileId agent{QStringLiteral("lin")};
    const ProfileId senior{QStringLiteral("mei")};

    /// Of the roles: none, unless a test sets some before start().
    playbook::LimitRules limits;
    ManualClock clock;
    std::shared_ptr<FakeShop> shopOfAll; ///< outlives every desk on it
    FakeShop &shop;
    bool online = true; ///< false: the desk has no way to the shop
    Millis latency{0};  ///< of every call, from the next start() on

    void start();
    void stop();
    /// What a SIGKILL leaves: the files as they are now, carried on by a new desk. Nothing of the old one reaches the shop.
    void crash();
    /// The same inside a call of the shop: the desk dies there; startAgain() follows once it has died.
    void dieHere();
    void startAgain();
    [[nodiscard]] bool isDead() const { return connector && connector->dead; }

    /// Runs what is due without turning the clock.
    void quiet();
    /// Turns the clock, from one thing that is due to the next.
    void run(Millis duration);

    OrderRef addOrder(const QString &id, qint64 total);
    Card addCard(const QString &id, const OrderId &order = {});
    [[nodiscard]] CaseId openCase(const OrderRef &order);
    void putProfile(const ProfileId &id, std::optional<qint64> perAction, std::optional<qint64> perDay,
                    const QByteArray &pin = {}, bool active = true);

    [[nodiscard]] outbox::Step refundStep(qint64 minor, Verb verb = Verb::RefundRecordOnly) const;
    [[nodiscard]] outbox::Step cardStep(Verb verb, const Card &card) const;
    [[nodiscard]] outbox::Step noteStep(const QString &text) const;
    /// A plan on the order as the shop shows it now.
    [[nodiscard]] outbox::Plan plan(const OrderRef &order, std::vector<outbox::Step> steps, Millis undoPause = Millis(0));
    [[nodiscard]] Result<std::vector<Intent>> ask(const outbox::Plan &plan);
    /// Asks for one refund and gives its operation; the process ends when it is refused.
    OperationId refund(const OrderRef &order, qint64 minor, Verb verb = Verb::RefundRecordOnly);
    /// One transaction, after which the outbox looks.
    template<typename F>
    auto write(F function)
    {
        auto result = store->writeDesk(std::move(function)).result();
        outbox->wake();
        return result;
    }
    /// The senior says yes; the test fails when that is refused.
    void approve(const OperationId &operation);
    /// The senior says what became of an unknown; the process ends when that is refused.
    void resolve(const OperationId &operation, bool happened, const QString &reason);
    [[nodiscard]] Intent intent(const OperationId &operation);
    [[nodiscard]] QStringList kinds(const OperationId &operation); ///< of its journal entries, in order
    /// Fails the test unless it stands there and changed the shop so often.
    void expect(const OperationId &operation, IntentState state, int effects);

    std::unique_ptr<store::Store> store;
    std::unique_ptr<FakeConnector> connector;
    std::unique_ptr<outbox::Outbox> outbox;

private:
    [[nodiscard]] QString folder() const;
    void copyFolder();

    SealingKey m_key = SealingKey::random();
    std::vector<std::unique_ptr<QTemporaryDir>> m_folders;
    std::unique_ptr<TaskScope> m_scope;
    std::map<OrderRef, CaseId> m_cases;
};

} // namespace kd::test
