// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trade/journal.h"

#include <QMap>
#include <QString>

namespace kd::lists {

/// Names of what an entry only knows by its id.
struct EntryNames
{
    QMap<QString, QString> profiles;
    QMap<QString, QString> scripts; ///< titles

    [[nodiscard]] QString profile(const QString &id) const { return profiles.value(id, id); }
};

/// What a journal entry says beside its kind, in one masked line: "refund ¥50.00 · original route", "order.paid: failed
/// → passed · saw the payment". Empty when the kind says it all. The entry itself, with its ids, is shown by whoever
/// checks the journal.
[[nodiscard]] QString entryDetail(const JournalEntry &entry, const EntryNames &names = {});

} // namespace kd::lists
