// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/claim.h"

#include <QString>
#include <vector>

namespace kd::lists {

/// A stretch of a masked text, in its own UTF-16 units.
struct Mark
{
    int start = 0;
    int length = 0;
    QString field; ///< as in intake::Span

    bool operator==(const Mark &) const = default;
};

struct MaskedText
{
    QString text;
    std::vector<Mark> marks;
};

/// E-mails, phones and what looks like a card key replaced by their masked forms. Order numbers stay: they are what
/// people work with. For texts of which no claim is at hand.
[[nodiscard]] QString masked(const QString &text);
/// A buyer's message for the screen: what the claim read as contact or key is masked as well, and the words that led to
/// its labels are marked where they now stand.
[[nodiscard]] MaskedText masked(const QString &text, const intake::Claim &claim);

} // namespace kd::lists
