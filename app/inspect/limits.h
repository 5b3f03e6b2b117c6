// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

/// Takes this process's rights away before it sees a stranger's file. One implementation for each system:
///
/// |               | Linux                 | macOS                   | Windows                         |
/// | files         | seccomp, no new files | sandbox, no new files   | no writing (untrusted token)    |
/// | network       | seccomp               | sandbox, no new sockets | not by this process itself      |
/// | programs      | seccomp               | sandbox                 | job object, child policy        |
/// | memory        | address space         | the decoder's own limit | job object                      |
/// | time          | processor time        | processor time          | job object                      |
namespace kd::inspect {

constexpr unsigned long long mostMemoryBytes =
    768ULL * 1024 * 1024; ///< of address space; 100 Mpx in colour need 400 MB
constexpr unsigned mostProcessorSeconds = 10;

/// Before the first thread is started: keeps the system from setting address space aside that nobody uses.
void saveAddressSpace();

/// For good, for all threads. False when the system refuses any of what the table promises: then nothing may be opened.
/// Already loaded code and standard input and output go on working; no thread can be started afterwards.
[[nodiscard]] bool giveUpRights();

/// For --self-check, after giveUpRights(): tries what is forbidden. One key for each thing tried, true when it failed
/// as it must.
[[nodiscard]] QJsonObject tryForbidden();

} // namespace kd::inspect
