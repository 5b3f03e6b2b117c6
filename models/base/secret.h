// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace kd {

/// Text that must not leak: a card key, a token, a password. It has no debug output, no formatting and no implicit
/// conversion; whoever needs the clear text says reveal(), which is easy to find in a review.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QString text)
        : m_text(std::move(text))
    {}

    [[nodiscard]] const QString &reveal() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    /// "•••• 7F3K": at most the last four characters, and never more than a quarter of the text.
    [[nodiscard]] QString masked() const;

    bool operator==(const Secret &) const = default;

private:
    QString m_text;
};

/// "l***0@qq.com", "139****2071", "李*": what may be shown of a contact without a reveal on record.
[[nodiscard]] QString maskedContact(const QString &contact);

} // namespace kd
