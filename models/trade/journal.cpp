// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trade/journal.h"

using namespace Qt::StringLiterals;

namespace kd {

QJsonValue personal(const QString &text)
{
    return QJsonObject{{u"$personal"_s, text}};
}

std::optional<QString> personalText(const QJsonValue &value)
{
    if (!value.isObject()) {
        return value.toString();
    }
    const QJsonValue text = value.toObject().value("$personal"_L1);
    return text.isString() ? std::optional<QString>(text.toString()) : std::nullopt;
}

} // namespace kd
