// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <memory>

namespace kd::shop {

/// A body that can leave only once, because it can neither be rewound nor read twice.
///
/// Qt 6.4 sends a request again by itself when the connection closes early (measured: up to 51 POSTs). It has to rewind
/// the body for that; a sequential device that refuses makes it give up with ContentReSendError instead. Whether the
/// device was ever read is what tells "not sent" from "unknown": Qt reads it only once the connection stands.
class OnceDevice final : public QIODevice
{
    Q_OBJECT

public:
    /// Outlives the device, which goes with its reply.
    struct Use
    {
        bool wasRead = false;
        bool isSealed = false; ///< set by the owner: from now on nothing leaves any more
    };

    OnceDevice(QByteArray body, std::shared_ptr<Use> use);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool reset() override { return false; }
    [[nodiscard]] bool atEnd() const override { return m_position == m_body.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_body.size() - m_position; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_position = 0;
    std::shared_ptr<Use> m_use;
};

} // namespace kd::shop
