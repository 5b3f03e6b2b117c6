// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QtEndian>

/// Pictures for the tests of evidence: good ones, and the building blocks of bad ones.
namespace kd::test {

/// Every pixel differs from its neighbours, so that a picture that is shifted or turned is seen to be.
inline QImage gradient(int width, int height, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(width, height, QImage::Format_ARGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            image.setPixel(x, y, qRgba(x * 255 / width, y * 255 / height, (x * 7 + y * 13) % 256, 255));
        }
    }
    return image.convertToFormat(format);
}

inline QByteArray encoded(const QImage &image, const QByteArray &format,
                          QImageIOHandler::Transformations orientation = QImageIOHandler::TransformationNone,
                          bool isProgressive = false)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setTransformation(orientation);
    writer.setProgressiveScanWrite(isProgressive);
    writer.setQuality(format == "jpeg" ? 95 : -1);
    return writer.write(image) ? buffer.data() : QByteArray();
}

/// The checksum of PNG chunks (ISO 3309).
inline quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320U : 0);
        }
    }
    return ~crc;
}

inline QByteArray bigEndian(quint32 value)
{
    QByteArray out(4, Qt::Uninitialized);
    qToBigEndian(value, out.data());
    return out;
}

inline QByteArray pngChunk(const QByteArray &type, const QByteArray &data)
{
    const QByteArray checked = type + data;
    return bigEndian(static_cast<quint32>(data.size())) + checked + bigEndian(crc32(checked));
}

/// A one-colour PNG with one bit a pixel, of any size: a few kilobytes that ask for gigabytes.
inline QByteArray onePixelColourPng(int width, int height)
{
    const QByteArray rows = qCompress(QByteArray(qsizetype(height) * ((width + 7) / 8 + 1), '\0'), 1).mid(4);
    const QByteArray header = bigEndian(static_cast<quint32>(width)) + bigEndian(static_cast<quint32>(height)) +
                              QByteArray("\x01\x00\x00\x00\x00", 5);
    return QByteArray("\x89PNG\r\n\x1a\n") + pngChunk("IHDR", header) + pngChunk("IDAT", rows) + pngChunk("IEND", {});
}

} // namespace kd::test
