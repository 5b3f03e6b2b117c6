// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspect/posix_limits.h"

#include "app/inspect/limits.h"
#include "models/evidence/inspect_protocol.h"

#include <csignal>
#include <cstddef>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace kd::inspect {

namespace {

template<typename Resource>
bool limit(Resource resource, rlim_t soft, rlim_t hard)
{
    const rlimit both{soft, hard};
    return ::setrlimit(resource, &both) == 0;
}

extern "C" void outOfTime(int)
{
    ::_exit(kd::evidence::inspection::exitOutOfTime);
}

bool opensForReading()
{
    const int descriptor = ::open("/etc/passwd", O_RDONLY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    return descriptor >= 0;
}

bool opensForWriting()
{
    char path[] = "/tmp/kamidesk-self-check-XXXXXX";
    const int descriptor = ::mkstemp(path);
    if (descriptor >= 0) {
        ::close(descriptor);
        ::unlink(path);
    }
    return descriptor >= 0;
}

bool opensSocket(int family)
{
    const int descriptor = ::socket(family, SOCK_STREAM, 0);
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    return descriptor >= 0;
}

bool startsProcess()
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(0);
    }
    if (child > 0) {
        ::waitpid(child, nullptr, 0);
    }
    return child >= 0;
}

// Comes back only when the program could not be started; otherwise the caller of --self-check gets no report at all.
bool becomesAnotherProgram()
{
    char name[] = "true";
    char *const arguments[] = {name, nullptr};
    char *const environment[] = {nullptr};
    ::execve("/bin/true", arguments, environment);
    return false;
}

bool getsMemory(unsigned long long bytes)
{
    void *const memory =
        ::mmap(nullptr, static_cast<std::size_t>(bytes), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0);
    if (memory != MAP_FAILED) {
        ::munmap(memory, static_cast<std::size_t>(bytes));
    }
    return memory != MAP_FAILED;
}

bool getsCodeMemory()
{
    void *const memory = ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANON, -1, 0);
    if (memory != MAP_FAILED) {
        ::munmap(memory, 4096);
    }
    return memory != MAP_FAILED;
}

} // namespace

bool setResourceLimits(bool withAddressSpace)
{
    // Processor time ends with a code of ours two seconds before the system would end it with a signal.
    return std::signal(SIGXCPU, outOfTime) != SIG_ERR &&
           limit(RLIMIT_CPU, mostProcessorSeconds, mostProcessorSeconds + 2) && limit(RLIMIT_CORE, 0, 0) &&
           limit(RLIMIT_FSIZE, 0, 0) && limit(RLIMIT_NOFILE, 0, 0) &&
           (!withAddressSpace || limit(RLIMIT_AS, mostMemoryBytes, mostMemoryBytes));
}

QJsonObject tryForbiddenPosix()
{
    QJsonObject held;
    held.insert(QLatin1StringView("read_file"), !opensForReading());
    held.insert(QLatin1StringView("write_file"), !opensForWriting());
    held.insert(QLatin1StringView("internet_socket"), !opensSocket(AF_INET));
    held.insert(QLatin1StringView("local_socket"), !opensSocket(AF_UNIX));
    held.insert(QLatin1StringView("fork"), !startsProcess());
    held.insert(QLatin1StringView("other_program"), !becomesAnotherProgram());
    // Signal 0 to ourselves is delivered to nobody and allowed to everybody who may send signals at all.
    held.insert(QLatin1StringView("send_signal"), ::kill(::getpid(), 0) != 0);
    held.insert(QLatin1StringView("code_memory"), !getsCodeMemory());
    held.insert(QLatin1StringView("memory"), !getsMemory(2 * mostMemoryBytes));
    return held;
}

} // namespace kd::inspect
