// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/playbook.h"
#include "models/trade/case_record.h"

#include <QMap>
#include <optional>

namespace kd::reply {

using playbook::Playbook;

/// Facts for the blanks of scripts by name: "order_number", "product", "amount", "card", "arrival_by", "promise_by",
/// "clause", "missing_list", … Written as people read them, in the language of the text. A blank fact counts as
/// missing.
using ScriptFacts = QMap<QString, QString>;

struct FilledScript
{
    QString script;
    QString text;
    std::optional<int> promiseMinutes; ///< how far ahead the promise in the text lies; none: it makes none
    bool revealsCard = false;          ///< the text holds a key: copying or sending it is a reveal, on record
    bool substantive = false;          ///< stops the substantive-reply clock
    bool asksBuyer = false;            ///< once told, the case waits for the buyer
    QStringList factsUsed;             ///< sorted
};

/// Refused, never sent blank: code "fact_missing", detail the names of what is missing, comma-separated; code
/// "script_unknown" for an id that is not in the playbook. `language`: "zh…" is Chinese, all else English.
[[nodiscard]] Result<FilledScript> fill(const Playbook &playbook, const QString &scriptId, const ScriptFacts &facts,
                                        QStringView language);

/// "zh" where a Chinese character stands in it, else "en": as for fill().
[[nodiscard]] QString languageOf(const QString &words);

/// Scripts that fit where the case stands, best first: those that name its stage, the decision's resolution and the
/// reason before those that fit anything.
[[nodiscard]] QStringList suggest(const Playbook &playbook, const CaseRecord &record,
                                  const std::optional<playbook::Decision> &decision);

} // namespace kd::reply
