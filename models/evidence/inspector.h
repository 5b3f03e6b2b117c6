// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/error.h"

#include <QImage>
#include <QSize>

namespace kd::evidence {

/// A stranger's picture, decoded elsewhere: plain pixels, upright, safe to draw.
struct Picture
{
    QImage image;   ///< RGBA8888 premultiplied, scaled down to what was asked for, never up
    QSize original; ///< of the file, upright
    QString format; ///< "png" or "jpeg"
};

/// Opens strangers' files in kamidesk-inspect, one process for each file and at most two at once; the rest wait in
/// line. This process decodes nothing itself: it compares the answer's sizes with its bytes and takes the pixels as
/// they are.
///
/// One thread, which needs an event loop and is never blocked. The clock outlives the inspector. The inspector may go
/// while pictures are being opened: they end by themselves or when their token is stopped.
class Inspector
{
public:
    static constexpr int mostAtOnce = 2;
    static constexpr Millis wallLimit{15'000};

    /// `program` is kamidesk-inspect; beside the running program unless told otherwise.
    explicit Inspector(Clock &clock, QString program = besideThisProgram());

    /// The picture in the given size in pixels (see inspection::fitted). The errors:
    ///   Refused   kind_not_opened, picture_too_large (the file, its sides, or what decoding it takes)
    ///   Parse     picture_broken
    ///   Protocol  inspect_crashed (also for an answer that does not fit together), inspect_timed_out
    ///   Internal  inspect_not_started (detail: the program), inspect_not_limited: the system refused to take the
    ///             process's rights away, and then nothing is opened
    ///   Cancelled when stopped, in line or running
    /// Pictures are taken as far as their decoder gets: a cut JPEG is grey from there on, a cut PNG is broken.
    [[nodiscard]] QCoro::Task<Result<Picture>> open(QByteArray bytes, QSize within, StopToken stop);

    [[nodiscard]] static QString besideThisProgram();

private:
    struct Line;
    static QCoro::Task<Result<Picture>> openInTurn(std::shared_ptr<Line> line, QByteArray bytes, QSize within,
                                                   StopToken stop);
    std::shared_ptr<Line> m_line;
};

} // namespace kd::evidence
