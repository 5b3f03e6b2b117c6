// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/book_reader.h"

#include "models/intake/book_figures.h"
#include "models/intake/toml_file.h"

using namespace Qt::StringLiterals;

namespace kd::intake {

namespace {

QRegularExpression compiled(const TomlFile &file, const toml::node &at, const QStringList &phrases, const WordGroups &groups)
{
    auto regex = compilePhrases(phrases, groups);
    if (!regex) {
        file.refuse(at, regex.error());
    }
    return *std::move(regex);
}

QRegularExpression phrases(const TomlFile &file, const toml::table &table, std::string_view key, const WordGroups &groups)
{
    const QStringList list = file.list(table, key);
    // Each by itself first, so that a mistake is reported at its own line.
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (const auto pattern = translatePhrase(list.at(i), groups); !pattern) {
            file.refuse((*table.get_as<toml::array>(key))[size_t(i)],
                        QString(u"\""_s + list.at(i) + u"\": "_s + pattern.error()));
        }
    }
    return list.isEmpty() ? QRegularExpression() : compiled(file, table, list, groups);
}

// Groups may use the ones above them in the file.
WordGroups readGroups(const TomlFile &file)
{
    WordGroups groups;
    // toml++ sorts the keys of a table; [[group]] keeps the file's order.
    for (const toml::table *table : file.tables("group")) {
        QStringList members;
        const QStringList say = file.list(*table, "say");
        for (const QString &phrase : say) {
            auto pattern = translatePhrase(phrase, groups);
            if (!pattern) {
                file.refuse(*table, QString(u"\""_s + phrase + u"\": "_s + pattern.error()));
            }
            members << *pattern;
        }
        if (members.isEmpty()) {
            file.refuse(*table, u"\"say\" is empty"_s);
        }
        groups.insert(file.text(*table, "name"), u"(?:"_s + members.join(u'|') + u")"_s);
    }
    return groups;
}

template<typename E>
E value(const TomlFile &file, const toml::table &table, std::string_view key)
{
    const QString text = file.text(table, key);
    const auto found = fromId<E>(text);
    if (!found) {
        file.refuse(*table.get(key), QString(u"no such id: \""_s + text + u"\""_s));
    }
    return *found;
}

template<typename... E>
LabelRules readRules(const TomlFile &file, const WordGroups &groups)
{
    LabelRules result;
    for (const toml::table *table : file.tables("rule")) {
        Rule rule;
        rule.label = file.text(*table, "label");
        if (!(fromId<E>(rule.label).has_value() || ...)) {
            file.refuse(*table->get("label"), QString(u"no such label: \""_s + rule.label + u"\""_s));
        }
        rule.weight = file.number(*table, "weight");
        rule.negatable = table->get("negatable") == nullptr || (*table)["negatable"].value_or(true);
        rule.say = phrases(file, *table, "say", groups);
        result.rules.push_back(std::move(rule));
    }
    if (file.root().contains("ignore")) {
        result.ignore = phrases(file, file.root(), "ignore", groups);
    }
    return result;
}

Feature readFeature(const TomlFile &file, const toml::table &table)
{
    static const QHash<QString, Feature::When> names = {
        {u"some_of_more_bad"_s, Feature::When::SomeOfMoreBad},
        {u"several_orders"_s, Feature::When::SeveralOrders},
        {u"amount_below_another"_s, Feature::When::AmountBelowAnother},
    };
    Feature feature;
    const QString when = file.text(table, "when");
    if (!names.contains(when)) {
        file.refuse(*table.get("when"), QString(u"no such feature: \""_s + when + u"\""_s));
    }
    feature.when = names.value(when);
    feature.label = id(value<Reason>(file, table, "label"));
    feature.weight = file.number(table, "weight");
    return feature;
}

void readReasons(Book &book, const TomlFile &file, const WordGroups &groups)
{
    book.reasons = readRules<Reason, ComplaintType>(file, groups);
    for (const toml::table *table : file.tables("feature")) {
        book.features.push_back(readFeature(file, *table));
    }
    const toml::table &usual = file.table("usual");
    for (const ComplaintType type : all<ComplaintType>()) {
        const Reason reason = value<Reason>(file, usual, id(type).toStdString());
        if (typeOf(reason) != type) {
            file.refuse(usual, QString(u"the usual reason of "_s + id(type) + u" is of another type"_s));
        }
        book.usualReason.insert(type, reason);
    }
}

void readDemands(Book &book, const TomlFile &file, const WordGroups &groups)
{
    book.demands = readRules<Demand>(file, groups);
    for (const toml::table *table : file.tables("given")) {
        GivenReason given;
        given.reason = value<Reason>(file, *table, "reason");
        if (table->contains("demand")) {
            given.demand = value<Demand>(file, *table, "demand");
        }
        given.becomes = value<Demand>(file, *table, "becomes");
        book.given.push_back(given);
    }
}

void readContext(Book &book, const TomlFile &file, const WordGroups &groups)
{
    const toml::table &root = file.root();
    book.negation = phrases(file, root, "negation", groups);
    // What is negated stands right behind the word.
    book.negation.setPattern(u"(?:"_s + book.negation.pattern() + u")\\z"_s);
    book.negation.optimize();
    book.history = phrases(file, root, "history", groups);
    book.present = phrases(file, root, "present", groups);
    book.contrast = phrases(file, root, "contrast", groups);
    book.alternative = phrases(file, root, "alternative", groups);
    book.picture = phrases(file, root, "picture", groups);
    book.noPicture = phrases(file, root, "no_picture", groups);
    for (const QString &name : file.list(root, "needs_picture")) {
        const auto reason = fromId<Reason>(name);
        if (!reason) {
            file.refuse(*root.get("needs_picture"), QString(u"no such reason: \""_s + name + u"\""_s));
        }
        book.needsPicture.push_back(*reason);
    }
    for (const toml::table *table : file.tables("complete")) {
        book.completeWithout.insert(value<Reason>(file, *table, "reason"), file.list(*table, "without"));
    }
}

void readIdentifiers(Book &book, const TomlFile &file)
{
    static const QHash<QString, IdentifierRule::Keep> keeps = {
        {u"written"_s, IdentifierRule::Keep::Written},
        {u"upper"_s, IdentifierRule::Keep::Upper},
        {u"compact"_s, IdentifierRule::Keep::Compact},
        {u"compact_upper"_s, IdentifierRule::Keep::CompactUpper},
        {u"digits"_s, IdentifierRule::Keep::Digits},
    };
    static const QStringList fields = {u"orders"_s, u"emails"_s, u"phones"_s, u"payments"_s, u"keys"_s, u"error_codes"_s, u"other"_s};
    for (const toml::table *table : file.tables("identifier")) {
        IdentifierRule rule;
        rule.field = file.text(*table, "field");
        if (!fields.contains(rule.field)) {
            file.refuse(*table->get("field"), QString(u"no such field: \""_s + rule.field + u"\""_s));
        }
        const QString keep = file.text(*table, "keep");
        if (!keeps.contains(keep)) {
            file.refuse(*table->get("keep"), QString(u"no such way to keep it: \""_s + keep + u"\""_s));
        }
        rule.keep = keeps.value(keep);
        rule.as = table->contains("as") ? file.text(*table, "as") : u"%1"_s;
        rule.regex = QRegularExpression(file.text(*table, "regex"));
        if (!rule.regex.isValid()) {
            file.refuse(*table->get("regex"), rule.regex.errorString());
        }
        rule.regex.optimize();
        book.identifiers.push_back(std::move(rule));
    }
    book.notErrorCodes = file.list(file.root(), "not_error_codes");
}

void readFigures(Book &book, const TomlFile &file, const WordGroups &groups)
{
    for (const toml::table *table : file.tables("amount_unit")) {
        const auto currency = Currency::fromCode(file.text(*table, "currency"));
        if (!currency) {
            file.refuse(*table->get("currency"), u"not a currency code"_s);
        }
        book.amountUnits.push_back({*currency, file.list(*table, "before", false), file.list(*table, "after", false)});
    }
    const auto bare = Currency::fromCode(file.text(file.root(), "bare_currency"));
    if (!bare) {
        file.refuse(*file.root().get("bare_currency"), u"not a currency code"_s);
    }
    book.bareCurrency = *bare;
    const toml::table &root = file.root();
    book.bad = phrases(file, root, "bad", groups);
    book.good = phrases(file, root, "good", groups);
    book.only = phrases(file, root, "only", groups);
    book.among = phrases(file, root, "among", groups);
    book.total = phrases(file, root, "total", groups);
    buildAmountPatterns(book, {file.list(root, "bare_after"), file.list(root, "bare_not_before"), file.list(root, "not_money")});
    buildCountPatterns(book, {file.list(root, "items"), file.list(root, "count_alone")});
}

void readCharacters(Book &book, const TomlFile &file)
{
    const QString from = file.text(file.root(), "from");
    const QString to = file.text(file.root(), "to");
    if (from.size() != to.size()) {
        file.refuse(file.root(), u"\"from\" and \"to\" differ in length"_s);
    }
    for (qsizetype i = 0; i < from.size(); ++i) {
        book.simplified.insert(from.at(i), to.at(i));
    }
}

} // namespace

Result<std::shared_ptr<const Book>> readBook(const QString &folder)
{
    auto book = std::make_shared<Book>();
    try {
        readCharacters(*book, TomlFile(folder, u"characters.toml"_s));
        const WordGroups groups = readGroups(TomlFile(folder, u"words.toml"_s));
        readReasons(*book, TomlFile(folder, u"reasons.toml"_s), groups);
        readDemands(*book, TomlFile(folder, u"demands.toml"_s), groups);
        book->tones = readRules<Tone>(TomlFile(folder, u"tones.toml"_s), groups);
        readContext(*book, TomlFile(folder, u"context.toml"_s), groups);
        readIdentifiers(*book, TomlFile(folder, u"identifiers.toml"_s));
        readFigures(*book, TomlFile(folder, u"figures.toml"_s), groups);
    } catch (const BadBook &bad) {
        return fail(Error::Kind::Parse, u"playbook_unreadable"_s, u"read the intake playbook"_s,
                    QString(bad.place + u": "_s + bad.what));
    }
    return std::shared_ptr<const Book>(std::move(book));
}

} // namespace kd::intake
