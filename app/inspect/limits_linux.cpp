// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspect/limits.h"

#include "app/inspect/posix_limits.h"

#include <array>
#include <cerrno>
#include <cstddef>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <malloc.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace kd::inspect {

namespace {

// The filter compares system call numbers, which mean something else on another architecture.
#if defined(__x86_64__)
constexpr std::optional<quint32> architecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::optional<quint32> architecture = AUDIT_ARCH_AARCH64;
#elif defined(__riscv) && __riscv_xlen == 64
constexpr std::optional<quint32> architecture = AUDIT_ARCH_RISCV64;
#elif defined(__loongarch64) && defined(AUDIT_ARCH_LOONGARCH64)
constexpr std::optional<quint32> architecture = AUDIT_ARCH_LOONGARCH64;
#else
constexpr std::optional<quint32> architecture; // nobody has tried it: giveUpRights() says no
#endif

// What decoding memory into memory needs, and how a program ends. Everything else is refused with EPERM, not killed:
// a library that merely asks (glibc reads /proc now and then) goes on without.
constexpr std::array freely = {
    __NR_brk,          __NR_munmap,     __NR_mremap,        __NR_madvise,        __NR_futex,
    __NR_rt_sigreturn, __NR_getrandom,  __NR_clock_gettime, __NR_sched_yield,    __NR_restart_syscall,
    __NR_gettid,       __NR_getpid,     __NR_sigaltstack,   __NR_rt_sigprocmask, __NR_close,
    __NR_exit,         __NR_exit_group,
};

constexpr quint32 allow = SECCOMP_RET_ALLOW;
constexpr quint32 refuse = SECCOMP_RET_ERRNO | EPERM;

sock_filter statement(unsigned code, quint32 value)
{
    return sock_filter{static_cast<quint16>(code), 0, 0, value};
}

sock_filter jump(unsigned code, quint32 value, int whenTrue, int whenFalse)
{
    return sock_filter{static_cast<quint16>(code), static_cast<quint8>(whenTrue), static_cast<quint8>(whenFalse),
                       value};
}

// Flags and descriptors are ints: the kernel, too, looks at the low half only.
quint32 argumentOffset(int index)
{
    constexpr bool isLittleEndian = Q_BYTE_ORDER == Q_LITTLE_ENDIAN;
    return static_cast<quint32>(offsetof(seccomp_data, args) + static_cast<std::size_t>(index) * sizeof(quint64) +
                                (isLittleEndian ? 0 : sizeof(quint32)));
}

std::vector<sock_filter> filter()
{
    constexpr unsigned load = BPF_LD | BPF_W | BPF_ABS;
    constexpr unsigned equal = BPF_JMP | BPF_JEQ | BPF_K;
    constexpr unsigned anyBit = BPF_JMP | BPF_JSET | BPF_K;
    constexpr unsigned answer = BPF_RET | BPF_K;
    std::vector<sock_filter> out = {
        statement(load, offsetof(seccomp_data, arch)),
        jump(equal, architecture.value_or(0), 1, 0),
        statement(answer, refuse),
        statement(load, offsetof(seccomp_data, nr)),
    };
    for (const auto call : freely) {
        out.push_back(jump(equal, static_cast<quint32>(call), 0, 1));
        out.push_back(statement(answer, allow));
    }
    // Memory, but none that can be run.
    for (const auto call : {__NR_mmap, __NR_mprotect}) {
        out.push_back(jump(equal, static_cast<quint32>(call), 0, 4));
        out.push_back(statement(load, argumentOffset(2)));
        out.push_back(jump(anyBit, PROT_EXEC, 0, 1));
        out.push_back(statement(answer, refuse));
        out.push_back(statement(answer, allow));
    }
    // The request comes in through 0; answers and complaints go out through 1 and 2.
    out.push_back(jump(equal, __NR_read, 0, 4));
    out.push_back(statement(load, argumentOffset(0)));
    out.push_back(jump(equal, STDIN_FILENO, 0, 1));
    out.push_back(statement(answer, allow));
    out.push_back(statement(answer, refuse));
    out.push_back(jump(equal, __NR_write, 0, 5));
    out.push_back(statement(load, argumentOffset(0)));
    out.push_back(jump(equal, STDOUT_FILENO, 1, 0));
    out.push_back(jump(equal, STDERR_FILENO, 0, 1));
    out.push_back(statement(answer, allow));
    out.push_back(statement(answer, refuse));
    out.push_back(statement(answer, refuse)); // whatever is named nowhere above
    return out;
}

bool installFilter()
{
    if (!architecture) {
        return false;
    }
    std::vector<sock_filter> instructions = filter();
    const sock_fprog program{static_cast<unsigned short>(instructions.size()), instructions.data()};
    return ::syscall(__NR_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program) == 0;
}

} // namespace

void saveAddressSpace()
{
    // glibc reserves 64 MiB for the heap of every further thread; pictures need it more.
    ::mallopt(M_ARENA_MAX, 1);
}

bool giveUpRights()
{
#ifdef KAMIDESK_SANITIZED
    constexpr bool withAddressSpace = false;
#else
    constexpr bool withAddressSpace = true;
#endif
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 &&
           setResourceLimits(withAddressSpace) && installFilter();
}

QJsonObject tryForbidden()
{
    return tryForbiddenPosix();
}

} // namespace kd::inspect
