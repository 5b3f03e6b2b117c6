// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <vector>

namespace kd::playbook {

/// A playbook as files: the name below resources/playbooks ("limits.toml", "decisions/invalid.toml") and its bytes.
/// Sorted by name, so that the same content always has the same version.
using Files = QMap<QString, QByteArray>;

/// What the program was built with. Names under "intake/" are another library's and not in it.
[[nodiscard]] Files builtIn();
/// The built-in files with those of an override folder laid over them, file by file.
[[nodiscard]] Files overlaid(Files base, const Files &over);

/// One mistake in one file: where, what, and what to do about it. Texts are English and for people who edit the files.
struct Mistake
{
    QString file;
    int line = 0; ///< from 1; 0 when the whole file is meant
    QString what;
    QString todo;

    bool operator==(const Mistake &) const = default;
    /// "limits.toml:12: "amount" is text. Write a whole number of minor units."
    [[nodiscard]] QString toLine() const;
};

} // namespace kd::playbook
