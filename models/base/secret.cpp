// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/secret.h"

using namespace Qt::StringLiterals;

namespace kd {

QString Secret::masked() const
{
    if (m_text.isEmpty()) {
        return {};
    }
    const qsizetype shown = std::min<qsizetype>(4, m_text.size() / 4);
    return shown == 0 ? u"••••"_s : QString(u"•••• "_s + m_text.right(shown));
}

QString maskedContact(const QString &contact)
{
    const qsizetype at = contact.lastIndexOf(u'@');
    if (at > 0) {
        const QString local = contact.left(at);
        const QString tail = local.size() > 2 ? local.right(1) : QString();
        return local.left(1) + u"***"_s + tail + contact.mid(at);
    }
    const qsizetype digits = std::count_if(contact.cbegin(), contact.cend(), [](QChar c) { return c.isDigit(); });
    if (digits >= 7) {
        return contact.left(3) + u"****"_s + contact.right(4);
    }
    return contact.isEmpty() ? QString() : QString(contact.left(1) + u'*');
}

} // namespace kd
