// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reply/scripts.h"

#include "models/playbook/blanks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kd::reply {

namespace {

/// In one pass, so that a fact that holds braces itself is never filled in turn.
QString filled(const QString &text, const ScriptFacts &facts)
{
    QString result;
    result.reserve(text.size() * 2);
    qsizetype from = 0;
    while (true) {
        const qsizetype open = text.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0) {
            return result + text.mid(from);
        }
        result += text.mid(from, open - from) + facts.value(text.mid(open + 1, close - open - 1)).trimmed();
        from = close + 1;
    }
}

} // namespace

QString languageOf(const QString &words)
{
    const bool chinese =
        std::any_of(words.begin(), words.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
    return chinese ? u"zh"_s : u"en"_s;
}

Result<FilledScript> fill(const Playbook &playbook, const QString &scriptId, const ScriptFacts &facts,
                          QStringView language)
{
    const QString doing = u"fill script %1"_s.arg(scriptId);
    const playbook::Script *script = playbook.script(scriptId);
    if (script == nullptr) {
        return fail(Error::Kind::Refused, u"script_unknown"_s, doing, scriptId);
    }
    const QString &text = script->text.in(language);
    QStringList used = playbook::blanksOf(text);
    QStringList missing;
    for (const QString &name : std::as_const(used)) {
        if (facts.value(name).trimmed().isEmpty()) {
            missing << name;
        }
    }
    if (!missing.isEmpty()) {
        missing.sort();
        return fail(Error::Kind::Refused, u"fact_missing"_s, doing, missing.join(u','));
    }
    used.sort();
    FilledScript result{script->id,          filled(text, facts), {},  script->revealsCard,
                        script->substantive, script->asksBuyer,   used};
    if (script->promiseMinutes > 0) {
        result.promiseMinutes = script->promiseMinutes;
    }
    return result;
}

} // namespace kd::reply
