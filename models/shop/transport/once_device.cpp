// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shop/transport/once_device.h"

#include <cstring>

namespace kd::shop {

OnceDevice::OnceDevice(QByteArray body, std::shared_ptr<Use> use)
    : m_body(std::move(body))
    , m_use(std::move(use))
{
    // Unbuffered, so that QIODevice does not read ahead on its own.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceDevice::readData(char *data, qint64 most)
{
    if (m_use->isSealed) {
        return -1;
    }
    m_use->wasRead = true;
    const qint64 count = std::min(most, m_body.size() - m_position);
    if (count <= 0) {
        return m_position == m_body.size() ? -1 : 0;
    }
    std::memcpy(data, m_body.constData() + m_position, static_cast<size_t>(count));
    m_position += count;
    return count;
}

} // namespace kd::shop
