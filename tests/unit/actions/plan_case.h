// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/plans.h"
#include "tests/support/test_main.h"

namespace kd::test {

/// A case about an order of three pieces at 20.00 with one key delivered, at a shop that can do everything.
struct PlanCase
{
    PlanCase();

    casework::CaseView view;
    actions::ShopAbility shop;
    actions::Shelf shelf;

    [[nodiscard]] static const playbook::Playbook &rules();
    [[nodiscard]] static Money yuan(qint64 minor);
    /// A key of the order, or with an empty order one in stock.
    [[nodiscard]] static Card key(const QString &id, const QString &product, const QString &order = {});
    void deliver(const Card &card);
    void stock(const QString &product, int count);
    /// What a check says; the decision is made anew from it.
    void say(const QString &probe, Answer answer, const QString &code = QStringLiteral("test"));
    void decide(Reason reason);
    [[nodiscard]] Order &order() { return view.order->order; }

    [[nodiscard]] Result<actions::Draft> draft(actions::What what,
                                               const QString &reason = QStringLiteral("兑换失败")) const;
    [[nodiscard]] QString refusal(actions::What what,
                                  const QString &reason = QStringLiteral("兑换失败")) const; ///< "ok": none
    [[nodiscard]] QStringList verbs(actions::What what) const; ///< of its steps, or the refusal
    [[nodiscard]] QStringList locks(actions::What what) const;
};

} // namespace kd::test
