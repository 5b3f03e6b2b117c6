// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspect/limits.h"

#include "app/inspect/posix_limits.h"

#include <sandbox.h>

namespace kd::inspect {

void saveAddressSpace() {}

bool giveUpRights()
{
    // The kernel does not hold a process to RLIMIT_AS here; the decoder's allocation limit is what bounds memory.
    if (!setResourceLimits(false)) {
        return false;
    }
    // Deprecated in favour of entitlements, which a helper that is not a bundle cannot have; browsers call it as well.
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wdeprecated-declarations"
    char *words = nullptr;
    const bool done = ::sandbox_init(kSBXProfilePureComputation, SANDBOX_NAMED, &words) == 0;
    if (words != nullptr) {
        ::sandbox_free_error(words);
    }
#pragma clang diagnostic pop
    return done;
}

QJsonObject tryForbidden()
{
    return tryForbiddenPosix();
}

} // namespace kd::inspect
