// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/blanks.h"
#include "models/playbook/content.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kd::playbook {

namespace {

/// Compiled once, when loading: a text is reviewed at every key press.
QRegularExpression patternFrom(TableReader &reader, const QString &key, const QString &pattern)
{
    QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption
                                               | QRegularExpression::UseUnicodePropertiesOption);
    if (!expression.isValid()) {
        const Node *node = reader.any(key);
        reader.mistake(node == nullptr ? reader.line() : node->line,
                       u"the pattern does not work at character %1: %2."_s.arg(expression.patternErrorOffset())
                           .arg(expression.errorString()),
                       u"Correct the regular expression."_s);
    }
    return expression;
}

void checkBlanks(TableReader &reader, const Script &script)
{
    static const QSet<QString> stages{u"opened"_s, u"decided"_s, u"acting"_s, u"done"_s, u"promise_due"_s, u"closed"_s,
                                      u"money_arrived"_s, u"money_failed"_s, u"incident"_s, u"incident_over"_s};
    for (const QString &stage : script.stages) {
        if (!stages.contains(stage)) {
            reader.unknownWord(u"stages"_s, stage);
        }
    }
    for (const QString &text : {script.text.zh, script.text.en}) {
        if (hasStrayBrace(text)) {
            reader.mistake(reader.line(), u"a brace is not part of a blank."_s,
                           u"Write blanks as {order_number}: small letters and underscores only."_s);
        }
    }
    for (const QString &name : script.blanks) {
        if (!knownBlanks().contains(name)) {
            reader.mistake(reader.line(), u"nobody can fill {%1}."_s.arg(name),
                           u"Use one of: %1."_s.arg(knownBlanks().join(u", "_s)));
        }
    }
    if (script.blanks.contains(u"card"_s) != script.revealsCard) {
        reader.mistake(reader.line(), u"\"reveals_card\" must say whether a key stands in the text."_s,
                       u"Set reveals_card = true where {card} is used, and only there."_s);
    }
    if (script.blanks.contains(u"promise_by"_s) != (script.promiseMinutes > 0)) {
        reader.mistake(reader.line(), u"{promise_by} and promise_minutes belong together."_s,
                       u"Add promise_minutes, or say {promise_by} in the text."_s);
    }
}

} // namespace

void loadScripts(Loading &loading)
{
    const QString file = u"scripts.toml"_s;
    const Node *tree = loading.tree(file);
    if (tree == nullptr) {
        return;
    }
    TableReader root(*tree, file, {}, loading.mistakes);
    QSet<QString> ids;
    for (const Node *node : root.tables(u"script"_s)) {
        TableReader reader(*node, file, u"script"_s, loading.mistakes);
        Script script;
        script.id = reader.text(u"id"_s);
        script.title = reader.words(u"title"_s);
        script.text = reader.words(u"text"_s);
        script.blanks = blanksOf(script.text.zh) + blanksOf(script.text.en);
        script.blanks.removeDuplicates();
        script.promiseMinutes = static_cast<int>(reader.whole(u"promise_minutes"_s, 0, 60 * 24 * 31, 0));
        script.substantive = reader.flag(u"substantive"_s, false);
        script.asksBuyer = reader.flag(u"asks_buyer"_s, false);
        script.revealsCard = reader.flag(u"reveals_card"_s, false);
        script.reasons = readIds<Reason>(reader, u"reasons"_s);
        script.resolutions = readIds<Resolution>(reader, u"resolutions"_s);
        script.stages = reader.texts(u"stages"_s);
        checkBlanks(reader, script);
        if (ids.contains(script.id)) {
            reader.mistake(node->line, u"there are two scripts \"%1\"."_s.arg(script.id), u"Give one another id."_s);
        }
        ids.insert(script.id);
        reader.done();
        loading.content.scripts.push_back(script);
    }
    root.done();
}

void loadGuard(Loading &loading)
{
    const QString file = u"guard.toml"_s;
    const Node *tree = loading.tree(file);
    if (tree == nullptr) {
        return;
    }
    TableReader root(*tree, file, {}, loading.mistakes);
    const std::function<std::optional<GuardLevel>(QStringView)> level = [](QStringView text) {
        for (const GuardLevel candidate : {GuardLevel::Note, GuardLevel::AskReason, GuardLevel::Block}) {
            if (id(candidate) == text) {
                return std::optional(candidate);
            }
        }
        return std::optional<GuardLevel>();
    };
    for (const Node *node : root.tables(u"rule"_s)) {
        TableReader reader(*node, file, u"rule"_s, loading.mistakes);
        GuardRule rule;
        rule.id = reader.text(u"id"_s);
        rule.level = reader.word<GuardLevel>(u"level"_s, level).value_or(GuardLevel::Block);
        const auto must = rule.id.startsWith(u"text."_s) ? TableReader::Must::MayBe : TableReader::Must::Be;
        rule.pattern = patternFrom(reader, u"pattern"_s, reader.text(u"pattern"_s, must));
        rule.unless = patternFrom(reader, u"unless"_s, reader.text(u"unless"_s, TableReader::Must::MayBe));
        rule.why = reader.words(u"why"_s);
        rule.proposal = reader.words(u"proposal"_s, TableReader::Must::MayBe);
        reader.done();
        loading.content.guard.push_back(rule);
    }
    // These look at more than words; the file says only how strict they are and why.
    for (const QString &needed : {u"text.unfilled_blank"_s, u"text.key_to_unverified"_s, u"text.outside_link"_s,
                                  u"text.too_long"_s}) {
        const auto has = [&needed](const GuardRule &rule) { return rule.id == needed; };
        if (std::none_of(loading.content.guard.begin(), loading.content.guard.end(), has)) {
            loading.mistakes.push_back({file, 0, u"the rule \"%1\" is missing."_s.arg(needed),
                                        u"Add it with its level and why, without a pattern."_s});
        }
    }
    root.done();
}

void loadContacts(Loading &loading)
{
    const QString file = u"contacts.toml"_s;
    const Node *tree = loading.tree(file);
    if (tree == nullptr) {
        return;
    }
    TableReader root(*tree, file, {}, loading.mistakes);
    ContactRules &rules = loading.content.contacts;
    rules.domains = root.texts(u"domains"_s, TableReader::Must::Be);
    const QStringList real = root.texts(u"real_domains"_s);
    rules.realDomains = QSet<QString>(real.begin(), real.end());
    const QStringList prefixes = root.texts(u"mobile_prefixes"_s, TableReader::Must::Be);
    for (const QString &prefix : prefixes) {
        if (prefix.size() != 3 || !prefix.startsWith(u'1')) {
            root.mistake(root.any(u"mobile_prefixes"_s)->line, u"\"%1\" is no prefix."_s.arg(prefix),
                         u"Write the first three digits of mainland mobile numbers."_s);
        }
    }
    rules.mobilePrefixes = QSet<QString>(prefixes.begin(), prefixes.end());
    if (const Node *node = root.table(u"typos"_s)) {
        TableReader reader(*node, file, u"typos"_s, loading.mistakes);
        for (const auto &[typo, value] : node->entries) {
            const QString right = reader.text(typo);
            if (!rules.domains.contains(right)) {
                reader.mistake(value.line, u"\"%1\" corrects to a domain that is not in \"domains\"."_s.arg(typo),
                               u"Add %1 to domains."_s.arg(right));
            }
            rules.typos.insert(typo, right);
        }
    }
    root.done();
}

void loadGrades(Loading &loading)
{
    const QString file = u"grades.toml"_s;
    const Node *tree = loading.tree(file);
    if (tree == nullptr) {
        return;
    }
    TableReader root(*tree, file, {}, loading.mistakes);
    for (const Node *node : root.tables(u"grade"_s)) {
        TableReader reader(*node, file, u"grade"_s, loading.mistakes);
        GradeRule rule{reader.text(u"id"_s), reader.word<Grade>(u"grade"_s, fromId<Grade>).value_or(Grade::D),
                       reader.words(u"why"_s)};
        reader.done();
        loading.content.grades[rule.id] = rule;
    }
    // What models/verify gives; a missing rule would leave a finding without a grade.
    for (const QString &needed : {u"shop.fresh"_s, u"shop.cached"_s, u"shop.stale"_s, u"desk.counted"_s,
                                  u"rule.computed"_s, u"desk.person"_s}) {
        if (!loading.content.grades.contains(needed)) {
            loading.mistakes.push_back(
                {file, 0, u"the grade rule \"%1\" is missing."_s.arg(needed), u"Add it with its grade and why."_s});
        }
    }
    root.done();
}

void loadProbes(Loading &loading)
{
    const QString file = u"probes.toml"_s;
    const Node *tree = loading.tree(file);
    if (tree == nullptr) {
        return;
    }
    TableReader root(*tree, file, {}, loading.mistakes);
    ProbeSettings &settings = loading.content.probes;
    settings.paymentLagMinutes = static_cast<int>(root.whole(u"payment_lag_minutes"_s, 1, 1440));
    settings.duplicateMinutes = static_cast<int>(root.whole(u"duplicate_minutes"_s, 1, 1440));
    settings.historyDays = static_cast<int>(root.whole(u"history_days"_s, 1, 3660));
    settings.manyClaims = static_cast<int>(root.whole(u"many_claims"_s, 1, 1000));
    settings.claimRateFactor = static_cast<int>(root.whole(u"claim_rate_factor"_s, 1, 100));
    settings.cacheFreshMinutes = static_cast<int>(root.whole(u"cache_fresh_minutes"_s, 1, 60 * 24 * 31));
    settings.keyClasses = root.texts(u"key_classes"_s, TableReader::Must::Be);
    for (const QString &pattern : root.texts(u"sentinels"_s, TableReader::Must::Be)) {
        settings.sentinels.push_back(patternFrom(root, u"sentinels"_s, pattern));
    }
    root.done();
}

} // namespace kd::playbook
