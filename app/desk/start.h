// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

#include <QFuture>

/// What happens before there is a window; these calls block.
namespace kd::app {

struct KeySource
{
    QString keyFile;
    QString passphraseFile; ///< both empty: the system's keychain
};
[[nodiscard]] Result<SealingKey> keyFor(const KeySource &source, const QString &folder);

/// The profile to sit down as, an active one: the one named, else the last one used, else the first without a PIN, else the
/// first. One that has a PIN is asked for it by the window before it shows anything. Errors: "profile_unknown".
[[nodiscard]] Result<store::ProfileRow> firstProfile(desk::Desk &desk, const QString &named, const QString &last);

/// Adds what is missing of the practice shop and its two people: 林晓, agent, and 周宁, supervisor, whose PIN is
/// practicePin; on a desk that has no other shop the owner gets that PIN too. May be cut off anywhere and done again.
[[nodiscard]] Result<void> preparePractice(desk::Desk &desk, const store::ShopRow &shop);
inline constexpr QLatin1StringView practicePin("1234");

template<typename T>
[[nodiscard]] Result<T> waitFor(QFuture<Result<T>> future)
{
    future.waitForFinished();
    if (future.isCanceled() || future.resultCount() == 0) {
        return cancelled(QStringLiteral("start"));
    }
    return future.result();
}

} // namespace kd::app
