// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/store/failing_vfs.h"

#include <atomic>
#include <new>
#include <sqlite3.h>

namespace kd::test {

namespace {

std::atomic<int> remaining{0};
std::atomic<int> failure{SQLITE_OK}; ///< SQLITE_OK: well
std::atomic<bool> failed{false};
sqlite3_vfs *system = nullptr;
sqlite3_vfs shim;

/// What SQLite sees; the system's own file follows it in memory.
struct File
{
    sqlite3_file base;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File *fileOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return fileOf(file)->real();
}

int change()
{
    const int code = failure.load();
    if (code == SQLITE_OK || remaining.fetch_sub(1) > 1) {
        return SQLITE_OK;
    }
    failed = true;
    return code;
}

#define KD_PASS(name, ...) return real(file)->pMethods->name(real(file) __VA_OPT__(, ) __VA_ARGS__)

int closeFile(sqlite3_file *file) { KD_PASS(xClose); }
int readFile(sqlite3_file *file, void *data, int size, sqlite3_int64 at) { KD_PASS(xRead, data, size, at); }
int writeFile(sqlite3_file *file, const void *data, int size, sqlite3_int64 at)
{
    const int code = change();
    return code != SQLITE_OK ? code : real(file)->pMethods->xWrite(real(file), data, size, at);
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const int code = change();
    return code != SQLITE_OK ? SQLITE_IOERR_TRUNCATE : real(file)->pMethods->xTruncate(real(file), size);
}
int syncFile(sqlite3_file *file, int flags)
{
    const int code = change();
    return code != SQLITE_OK ? SQLITE_IOERR_FSYNC : real(file)->pMethods->xSync(real(file), flags);
}
int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size) { KD_PASS(xFileSize, size); }
int lockFile(sqlite3_file *file, int level) { KD_PASS(xLock, level); }
int unlockFile(sqlite3_file *file, int level) { KD_PASS(xUnlock, level); }
int checkLock(sqlite3_file *file, int *result) { KD_PASS(xCheckReservedLock, result); }
int control(sqlite3_file *file, int op, void *argument) { KD_PASS(xFileControl, op, argument); }
int sectorSize(sqlite3_file *file) { KD_PASS(xSectorSize); }
int characteristics(sqlite3_file *file) { KD_PASS(xDeviceCharacteristics); }
int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **out) { KD_PASS(xShmMap, page, size, extend, out); }
int shmLock(sqlite3_file *file, int offset, int count, int flags) { KD_PASS(xShmLock, offset, count, flags); }
void shmBarrier(sqlite3_file *file) { KD_PASS(xShmBarrier); }
int shmUnmap(sqlite3_file *file, int remove) { KD_PASS(xShmUnmap, remove); }

const sqlite3_io_methods methods{2, closeFile, readFile, writeFile, truncateFile, syncFile, sizeOfFile, lockFile, unlockFile,
                                 checkLock, control, sectorSize, characteristics, shmMap, shmLock, shmBarrier, shmUnmap,
                                 nullptr, nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    const int code = system->xOpen(system, name, real(file), flags, outFlags);
    if (code == SQLITE_OK) {
        file->pMethods = &methods;
    }
    return code;
}

} // namespace

void failingDisk::install()
{
    system = sqlite3_vfs_find(nullptr);
    shim = *system;
    shim.zName = "failing";
    shim.szOsFile = static_cast<int>(sizeof(File)) + system->szOsFile;
    shim.xOpen = openFile;
    sqlite3_vfs_register(&shim, 1);
}

void failingDisk::failFrom(int nth, int code)
{
    failed = false;
    remaining = nth;
    failure = code;
}

void failingDisk::beWell()
{
    failure = SQLITE_OK;
}

bool failingDisk::hasFailed()
{
    return failed;
}

} // namespace kd::test
