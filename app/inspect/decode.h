// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace kd::inspect {

struct Decoded
{
    QImage image;   ///< RGBA8888 premultiplied, upright, fitted into what was asked
    QSize original; ///< upright
    QString kind;   ///< "png", "jpeg"
};

/// Makes Qt load the decoders, which reads files, while that is still allowed.
void loadDecoders();

/// Decodes a PNG or JPEG; which of them is found out from the bytes. The error is a code of the protocol:
/// "kind_not_opened", "picture_too_large", "picture_broken".
[[nodiscard]] tl::expected<Decoded, QString> decode(QByteArray bytes, QSize within);

} // namespace kd::inspect
