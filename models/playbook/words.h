// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kd::playbook {

/// A text in the desk's two languages.
struct Words
{
    QString zh;
    QString en;

    bool operator==(const Words &) const = default;
    [[nodiscard]] const QString &in(QStringView language) const { return language.startsWith(u"zh") ? zh : en; }
};

} // namespace kd::playbook
