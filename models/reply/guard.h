// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/playbook.h"

#include <QStringList>
#include <vector>

namespace kd::reply {

using playbook::Playbook;

/// What the guard knows about the message beside its words.
struct GuardContext
{
    QStringList buyerWords;                  ///< what the buyer wrote: quoting it is exempt
    std::vector<Secret> keys;                ///< card keys of the case: one of them in the text is noticed
    bool contactVerified = false;            ///< who writes is who bought, or the channel is the order's own
    QStringList ownHosts;                    ///< links to these hosts are the shop's own: "shop.example"
    QString language = QStringLiteral("zh"); ///< of the explanations; wording is proposed in that of the text
};

struct GuardFinding
{
    QString rule; ///< "asks_for_deposit", "unfilled_blank", "key_to_unverified", …
    playbook::GuardLevel level = playbook::GuardLevel::Note;
    qsizetype start = 0; ///< UTF-16 units of the text
    qsizetype length = 0;
    QString why;
    QString proposal; ///< other wording; empty: none to offer

    bool operator==(const GuardFinding &) const = default;
};

struct GuardReport
{
    std::vector<GuardFinding> findings; ///< by place in the text
    bool holdsKey = false;              ///< one of the keys stands in it, whoever it goes to

    /// The strictest; nullopt when there is nothing to say.
    [[nodiscard]] std::optional<playbook::GuardLevel> level() const;
    /// Of the findings of that level, each once.
    [[nodiscard]] QStringList explanations(playbook::GuardLevel level) const;
    [[nodiscard]] QStringList rules(playbook::GuardLevel level) const;
};

/// Reads an outgoing text. Exempt: lines that begin with > and what stands word for word in the buyer's own words
/// between quotation marks 「…」, “…” or "…". Never exempt: a key, an unfilled blank.
[[nodiscard]] GuardReport review(const Playbook &playbook, const QString &text, const GuardContext &context);

} // namespace kd::reply
