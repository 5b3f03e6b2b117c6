// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspect/decode.h"

#include "models/evidence/inspect_protocol.h"
#include "models/evidence/kind.h"

#include <QBuffer>
#include <QImageReader>

#include <cerrno>
#include <new>

using namespace Qt::StringLiterals;
namespace inspection = kd::evidence::inspection;

namespace kd::inspect {

namespace {

// The largest picture we accept. Qt counts in whole MiB and no pixel as less than 4 bytes.
constexpr qint64 leastPixelBytes = 4;
constexpr qint64 mebibyte = 1024 * 1024;
constexpr int allocationLimit = static_cast<int>((inspection::mostPixels * leastPixelBytes + mebibyte - 1) / mebibyte);

// A picture with 16 bits a channel, or one that cannot be read in slices, may need more memory than there is although
// its sides are within the limits. That is "too large", not "broken": the agent is told something else.
bool ranOutOfMemory(QSize size, QImage::Format format, int systemError)
{
    const qint64 bytesEach = std::max<qint64>(leastPixelBytes, QImage::toPixelFormat(format).bitsPerPixel() / 8);
    const qint64 needed = qint64(size.width()) * size.height() * bytesEach;
    return systemError == ENOMEM || needed > allocationLimit * mebibyte;
}

tl::expected<Decoded, QString> decodeAs(const QByteArray &format, QByteArray bytes, QSize within)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize stored = reader.size();
    if (stored.isEmpty()) {
        return tl::unexpected(u"picture_broken"_s);
    }
    if (stored.width() > inspection::mostSide || stored.height() > inspection::mostSide ||
        qint64(stored.width()) * stored.height() > inspection::mostPixels) {
        return tl::unexpected(u"picture_too_large"_s);
    }
    // Sizes are the file's before it is turned upright, so is the size to scale to.
    const bool isTurned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize original = isTurned ? stored.transposed() : stored;
    const QSize shown = inspection::fitted(original, within);
    if (shown != original) {
        reader.setScaledSize(isTurned ? shown.transposed() : shown);
    }
    const QImage::Format storedFormat = reader.imageFormat();
    Decoded decoded;
    decoded.original = original;
    decoded.kind = QString::fromLatin1(format);
    errno = 0;
    if (!reader.read(&decoded.image)) {
        return tl::unexpected(ranOutOfMemory(stored, storedFormat, errno) ? u"picture_too_large"_s
                                                                          : u"picture_broken"_s);
    }
    // Scaling that finds no memory leaves no picture, and neither does the conversion.
    decoded.image.convertTo(QImage::Format_RGBA8888_Premultiplied);
    if (decoded.image.isNull()) {
        return tl::unexpected(u"picture_too_large"_s);
    }
    if (decoded.image.size() != shown) {
        return tl::unexpected(u"picture_broken"_s);
    }
    return decoded;
}

} // namespace

void loadDecoders()
{
    QImageReader::setAllocationLimit(allocationLimit);
    for (const char *format : {"png", "jpeg"}) {
        QBuffer nothing;
        nothing.open(QIODevice::ReadOnly);
        QImageReader reader(&nothing, format);
        reader.setAutoDetectImageFormat(false);
        // An empty file is no picture; asking is what loads the decoder.
        [[maybe_unused]] const bool isPicture = reader.canRead();
    }
}

tl::expected<Decoded, QString> decode(QByteArray bytes, QSize within)
{
    const evidence::Kind kind = evidence::sniff(bytes);
    if (!evidence::isShown(kind)) {
        return tl::unexpected(u"kind_not_opened"_s);
    }
    try {
        return decodeAs(evidence::name(kind).toLatin1(), std::move(bytes), within);
    } catch (const std::bad_alloc &) {
        return tl::unexpected(u"picture_too_large"_s);
    }
}

} // namespace kd::inspect
