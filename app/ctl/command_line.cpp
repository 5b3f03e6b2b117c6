// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command_line.h"

#include "app/ctl/commands.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace kd::ctl {

namespace {

tl::unexpected<Error> usage(const QString &what)
{
    return fail(Error::Kind::Refused, u"usage"_s, u"read the command line"_s, what);
}

void add(QCommandLineParser &parser, const Option &option)
{
    parser.addOption(QCommandLineOption(option.name, option.help, option.value));
}

// The command is the longest run of first words that names one: options may stand before, between and behind.
const Command *find(const QStringList &words, int *count)
{
    for (*count = std::min<int>(2, static_cast<int>(words.size())); *count > 0; --*count) {
        const QString typed = words.first(*count).join(u' ');
        for (const Command &command : commands()) {
            if (command.words == typed) {
                return &command;
            }
        }
    }
    return nullptr;
}

QString notFound(const QStringList &typed)
{
    if (typed.isEmpty()) {
        return u"no command was given"_s;
    }
    QStringList similar;
    for (const Command &command : commands()) {
        if (command.words.startsWith(typed.first() + u' ')) {
            similar << command.words;
        }
    }
    const QString what = u"there is no command '"_s + typed.first(std::min<qsizetype>(2, typed.size())).join(u' ') + u'\'';
    return similar.isEmpty() ? what : QString(what + u", but "_s + similar.join(u", "_s));
}

} // namespace

QString Invocation::value(const QString &name) const
{
    const QStringList all = options.value(name);
    return all.isEmpty() ? QString() : all.last();
}

QString Invocation::take(const QString &name)
{
    if (has(name)) {
        return value(name);
    }
    return arguments.isEmpty() ? QString() : arguments.takeFirst();
}

const std::vector<Option> &commonOptions()
{
    static const std::vector<Option> options{
        {u"data"_s, u"DIR"_s, u"the data folder"_s},
        {u"key-file"_s, u"FILE"_s, u"file with the key of the data folder; made when it does not exist"_s},
        {u"passphrase-file"_s, u"FILE"_s, u"file whose first line is the passphrase; without either, the system's keychain"_s},
        {u"as"_s, u"PROFILE"_s, u"who acts: id or name of a profile (owner)"_s},
        {u"json"_s, {}, u"one line of JSON instead of indented text"_s},
        {u"help"_s, {}, u"this text, or that of the command before it"_s},
        {u"version"_s, {}, u"the version"_s},
    };
    return options;
}

Result<Invocation> parse(const QStringList &typed)
{
    // First with the options of all commands, so that an option's value is not taken for a word of the command.
    QCommandLineParser loose;
    QStringList known;
    for (const Option &option : commonOptions()) {
        add(loose, option);
        known << option.name;
    }
    for (const Command &command : commands()) {
        for (const Option &option : command.options) {
            if (!known.contains(option.name)) {
                add(loose, option);
                known << option.name;
            }
        }
    }
    if (!loose.parse(typed)) {
        QString what = loose.errorText(); // a whole sentence of Qt's; ours goes on behind it
        what.chop(what.endsWith(u'.') ? 1 : 0);
        return usage(what);
    }
    Invocation invocation;
    int words = 0;
    invocation.command = find(loose.positionalArguments(), &words);
    if (invocation.command == nullptr) {
        if (loose.isSet(u"help"_s) || loose.isSet(u"version"_s)) {
            for (const QString &name : {u"help"_s, u"version"_s}) {
                if (loose.isSet(name)) {
                    invocation.options.insert(name, {QString()});
                }
            }
            return invocation;
        }
        return usage(notFound(loose.positionalArguments()));
    }
    for (const QString &name : loose.optionNames()) {
        const auto named = [&name](const Option &option) { return option.name == name; };
        const auto &own = invocation.command->options;
        if (std::none_of(commonOptions().begin(), commonOptions().end(), named) && std::none_of(own.begin(), own.end(), named)) {
            return usage(u"'"_s + invocation.command->words + u"' knows no option --"_s + name);
        }
        const QStringList values = loose.values(name);
        invocation.options.insert(name, values.isEmpty() ? QStringList{QString()} : values);
    }
    invocation.arguments = loose.positionalArguments().mid(words);
    return invocation;
}

QString helpText(const Command *command)
{
    const auto optionLines = [](const std::vector<Option> &options) {
        QString text;
        for (const Option &option : options) {
            const QString head = u"  --"_s + option.name + (option.value.isEmpty() ? QString() : QString(u' ' + option.value));
            text += head.leftJustified(28) + u' ' + option.help + u'\n';
        }
        return text;
    };
    if (command != nullptr) {
        QString text = u"kamideskctl "_s + command->words + (command->arguments.isEmpty() ? QString() : QString(u' ' + command->arguments))
                       + u"\n\n"_s + command->help + u"\n"_s;
        if (!command->options.empty()) {
            text += u"\nOptions\n"_s + optionLines(command->options);
        }
        return text + u"\nCommon options\n"_s + optionLines(commonOptions());
    }
    QString text = u"kamideskctl --data DIR [--key-file FILE | --passphrase-file FILE] [--as PROFILE] [--json] COMMAND …\n\n"_s
                   + u"The desk without a screen. 'kamideskctl COMMAND --help' tells more; fields and exit codes are in docs/ctl.md.\n\nCommands\n"_s;
    for (const Command &known : commands()) {
        const QString head = u"  "_s + known.words + (known.arguments.isEmpty() ? QString() : QString(u' ' + known.arguments));
        text += head.leftJustified(38) + u' ' + known.help.section(u'\n', 0, 0) + u'\n';
    }
    return text + u"\nCommon options\n"_s + optionLines(commonOptions());
}

} // namespace kd::ctl
