// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/playbook.h"
#include "models/trade/finding.h"
#include "models/verify/facts.h"

namespace kd::verify {

/// Builds one finding: remembers where its facts came from and grades it by the weakest of them.
class FindingMaker
{
public:
    FindingMaker(QLatin1StringView probe, const FactSnapshot &facts, const playbook::Playbook &rules);

    /// A fact of that field was used.
    template<typename T>
    FindingMaker &from(const Told<T> &told, const QString &field)
    {
        return uses(told.at, told.fromCache, field);
    }
    FindingMaker &fromOrder(const QString &field) { return from(m_facts.order, field); }
    /// Counted from what the desk itself keeps.
    FindingMaker &fromDesk(const QString &field, Instant at);
    /// Named by the buyer; weighs nothing in the grade of what the shop's records say.
    FindingMaker &fromClaim(const QString &field);
    FindingMaker &value(const QString &key, const QJsonValue &value);
    FindingMaker &time(const QString &key, const std::optional<Instant> &at);
    FindingMaker &money(const QString &key, const Money &amount);

    [[nodiscard]] Finding pass(const QString &code) { return make(Answer::Pass, code); }
    [[nodiscard]] Finding fails(const QString &code) { return make(Answer::Fail, code); }
    [[nodiscard]] Finding unknown(const QString &code) { return make(Answer::Unknown, code); }
    [[nodiscard]] Finding notApplicable(const QString &code) { return make(Answer::NotApplicable, code); }

private:
    FindingMaker &uses(Instant at, bool fromCache, const QString &field);
    void weighs(const QString &gradeRule);
    [[nodiscard]] Finding make(Answer answer, const QString &code);

    const FactSnapshot &m_facts;
    const playbook::Playbook &m_rules;
    Finding m_finding;
    QString m_gradeRule;
};

/// What every probe about an order says when there is none to look at; nullopt when there is one.
[[nodiscard]] std::optional<Finding> withoutOrder(QLatin1StringView probe, const FactSnapshot &facts,
                                                  const playbook::Playbook &rules);
/// Money has been taken for this order, as far as its state tells: paid, delivered or refunded.
[[nodiscard]] bool isPaid(const Order &order);
/// Nothing is owed any more: refunded in full, or cancelled, failed, deleted.
[[nodiscard]] bool isClosed(const Order &order);
[[nodiscard]] bool isFullyRefunded(const Order &order);
/// The keys that stand for the purchase: those that were not voided.
[[nodiscard]] std::vector<const Card *> liveCards(const std::vector<Card> &cards);
/// A card of a reusable product: uses before or by others are legal.
[[nodiscard]] bool isReusable(const FactSnapshot &facts, const Card &card);

} // namespace kd::verify
