// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include "models/base/log.h"

#include <mutex>

using namespace Qt::StringLiterals;

namespace kd::test {

namespace {

std::mutex mutex;
QStringList announced;
QStringList unannounced;

} // namespace

void expectErrorLog(const QString &part)
{
    const std::scoped_lock lock(mutex);
    announced << part;
}

int runTest(QObject *test, int argc, char **argv)
{
    watchLog([](LogLevel level, const QString &line) {
        if (level != LogLevel::Error) {
            return;
        }
        const std::scoped_lock lock(mutex);
        for (qsizetype i = 0; i < announced.size(); ++i) {
            if (line.contains(announced.at(i))) {
                announced.removeAt(i);
                return;
            }
        }
        unannounced << line;
    });
    int failures = QTest::qExec(test, argc, argv);
    watchLog({});
    const std::scoped_lock lock(mutex);
    for (const QString &line : std::as_const(unannounced)) {
        fprintf(stderr, "FAIL!  : an error was logged that no test announced: %s\n", qPrintable(line));
        ++failures;
    }
    for (const QString &part : std::as_const(announced)) {
        fprintf(stderr, "FAIL!  : announced error was never logged: %s\n", qPrintable(part));
        ++failures;
    }
    return failures;
}

} // namespace kd::test
