// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QSize>

/// What the desk and kamidesk-inspect say to each other over standard input and output: one request, one answer.
///
/// Both are a frame: the header's length (4 bytes, big-endian), the header (a JSON object whose "bytes" counts what
/// follows), the payload.
///   request  {"within":[w,h],"bytes":n}, then the file
///   answer   {"ok":true,"kind":"png","original":[w,h],"size":[w,h],"bytes":4·w·h}, then RGBA with premultiplied alpha,
///            8 bits a channel, rows without padding; or {"ok":false,"error":"picture_broken","bytes":0}
/// Neither side believes the other: lengths must match to the byte, and sizes must be those that fitted() gives.
namespace kd::evidence::inspection {

/// Pictures beyond either are refused before anything is decoded. Phones make at most 12,000 x 9,000.
constexpr int mostSide = 20'000;
constexpr qint64 mostPixels = 100'000'000;
/// What an answer holds at most: 64 MiB. A chat of 15 screens on a phone, 1,080 x 15,000, is still shown in full.
constexpr qint64 mostShownPixels = 16LL * 1024 * 1024;
constexpr qint64 mostHeaderBytes = 4096;

/// How the process ends; any other way is a crash.
constexpr int exitAnswered = 0;
constexpr int exitNotLimited = 3; ///< the system refused a limit, so nothing was opened
constexpr int exitUnreadable = 4; ///< the request is no frame
constexpr int exitOutOfTime = 5;  ///< the processor time is used up

/// The size at which a picture of this size is shown: its proportions, inside the box and mostShownPixels, never larger
/// than it is, no side below 1.
[[nodiscard]] QSize fitted(QSize original, QSize within);

/// All that comes before the payload. "bytes" is added to the header.
[[nodiscard]] QByteArray frameStart(QJsonObject header, qint64 payloadBytes);

struct Frame
{
    QJsonObject header;
    QByteArrayView payload; ///< points into what unframe() was given
};
/// The whole frame and not a byte more; otherwise Protocol "frame_broken".
[[nodiscard]] Result<Frame> unframe(const QByteArray &bytes);

/// [w,h] of a header; an invalid size when the key does not hold two whole numbers from 1 to mostSide.
[[nodiscard]] QSize sizeAt(const QJsonObject &header, QLatin1StringView key);
[[nodiscard]] QJsonArray toJson(QSize size);

} // namespace kd::evidence::inspection
