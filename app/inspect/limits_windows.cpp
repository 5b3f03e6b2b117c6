// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspect/limits.h"

#include <QtGlobal>

#include <windows.h>

#include <sddl.h>

namespace kd::inspect {

namespace {

// Memory, processor time and one process; a crash ends it without a dialog.
bool enterJob()
{
    // The handle stays open for the life of the process on purpose: closing it would end the job's limits.
    const HANDLE job = ::CreateJobObjectW(nullptr, nullptr);
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_PROCESS_TIME |
                                              JOB_OBJECT_LIMIT_ACTIVE_PROCESS |
                                              JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    limits.BasicLimitInformation.ActiveProcessLimit = 1;
    limits.BasicLimitInformation.PerProcessUserTimeLimit.QuadPart = mostProcessorSeconds * 10'000'000LL;
    limits.ProcessMemoryLimit = static_cast<SIZE_T>(mostMemoryBytes);
    return job != nullptr &&
           ::SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits) &&
           ::AssignProcessToJobObject(job, ::GetCurrentProcess());
}

// Untrusted integrity: nothing that belongs to the user can be written.
bool lowerIntegrity()
{
    HANDLE token = nullptr;
    PSID untrusted = nullptr;
    bool done = ::OpenProcessToken(::GetCurrentProcess(), TOKEN_ADJUST_DEFAULT | TOKEN_QUERY, &token) &&
                ::ConvertStringSidToSidW(L"S-1-16-0", &untrusted);
    if (done) {
        TOKEN_MANDATORY_LABEL label = {};
        label.Label.Attributes = SE_GROUP_INTEGRITY;
        label.Label.Sid = untrusted;
        done = ::SetTokenInformation(token, TokenIntegrityLevel, &label,
                                     static_cast<DWORD>(sizeof label + ::GetLengthSid(untrusted)));
    }
    if (untrusted != nullptr) {
        ::LocalFree(untrusted);
    }
    if (token != nullptr) {
        ::CloseHandle(token);
    }
    return done;
}

bool forbidCode()
{
    PROCESS_MITIGATION_DYNAMIC_CODE_POLICY code = {};
    code.ProhibitDynamicCode = 1;
    PROCESS_MITIGATION_CHILD_PROCESS_POLICY children = {};
    children.NoChildProcessCreation = 1;
    return ::SetProcessMitigationPolicy(ProcessDynamicCodePolicy, &code, sizeof code) &&
           ::SetProcessMitigationPolicy(ProcessChildProcessPolicy, &children, sizeof children);
}

} // namespace

void saveAddressSpace() {}

bool giveUpRights()
{
    return enterJob() && forbidCode() && lowerIntegrity();
}

QJsonObject tryForbidden()
{
    QJsonObject held;
    wchar_t folder[MAX_PATH + 1] = {};
    wchar_t path[MAX_PATH + 1] = {};
    ::GetTempPathW(MAX_PATH, folder);
    const bool wrote = ::GetTempFileNameW(folder, L"kdi", 0, path) != 0;
    if (wrote) {
        ::DeleteFileW(path);
    }
    held.insert(QLatin1StringView("write_file"), !wrote);
    STARTUPINFOW startup = {};
    startup.cb = sizeof startup;
    PROCESS_INFORMATION process = {};
    wchar_t command[] = L"cmd.exe /c exit";
    const bool started =
        ::CreateProcessW(nullptr, command, nullptr, nullptr, FALSE, 0, nullptr, nullptr, &startup, &process);
    if (started) {
        ::CloseHandle(process.hThread);
        ::CloseHandle(process.hProcess);
    }
    held.insert(QLatin1StringView("other_program"), !started);
    void *const memory =
        ::VirtualAlloc(nullptr, static_cast<SIZE_T>(2 * mostMemoryBytes), MEM_COMMIT | MEM_RESERVE, PAGE_READWRITE);
    if (memory != nullptr) {
        ::VirtualFree(memory, 0, MEM_RELEASE);
    }
    held.insert(QLatin1StringView("memory"), memory == nullptr);
    return held;
}

} // namespace kd::inspect
