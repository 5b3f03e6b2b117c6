// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

namespace kd::evidence {

/// How a process that was given one input came to its end.
struct ProcessEnding
{
    enum class How {
        Exited,      ///< by itself; exitCode says how
        Crashed,     ///< by a signal or an exception
        NotStarted,  ///< there is no such program, or it may not be run
        TimedOut,    ///< killed by us after the limit
        TooMuchSaid, ///< killed by us: more output than was allowed
        Stopped,     ///< killed by us because the caller stopped
    };
    How how = How::NotStarted;
    int exitCode = 0;
    QByteArray output; ///< of standard output, at most what was allowed
};

/// Starts a program without arguments, writes the input, closes it, and collects the output until the end. The process
/// is gone when this resumes. Its error output is dropped, and it inherits none of the environment but what a program
/// needs to find its libraries: whatever opens strangers' files has no business with our variables.
///
/// Never blocks; the thread needs an event loop. The clock outlives the run.
[[nodiscard]] QCoro::Task<ProcessEnding> runProcess(Clock &clock, QString program, QByteArray input, qint64 mostOutput,
                                                    Millis limit, StopToken stop);

} // namespace kd::evidence
