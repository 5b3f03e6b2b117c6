// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

namespace kd::ctl {

struct Option
{
    QString name;  ///< "amount"
    QString value; ///< what its value is called in the help; empty: a switch
    QString help;
};

class Context;

/// One command of the console. `words` is what is typed ("act refund"), `arguments` what stands after it ("CASE FILE").
struct Command
{
    QString words;
    QString arguments;
    QString help;
    std::vector<Option> options;
    int (*run)(Context &context);
};

/// What was typed, taken apart.
struct Invocation
{
    const Command *command = nullptr;
    QStringList arguments;
    QHash<QString, QStringList> options;

    [[nodiscard]] bool has(const QString &name) const { return options.contains(name); }
    /// The last one given; empty when it was not.
    [[nodiscard]] QString value(const QString &name) const;
    /// --case ID, or else the first argument, which is then taken away.
    [[nodiscard]] QString take(const QString &name);
};

[[nodiscard]] const std::vector<Command> &commands();
[[nodiscard]] const std::vector<Option> &commonOptions();

/// Error code "usage" with a detail that says what is wrong and how it is written.
[[nodiscard]] Result<Invocation> parse(const QStringList &typed);
/// Help for everything, or for one command.
[[nodiscard]] QString helpText(const Command *command);

} // namespace kd::ctl
