// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QCoroTask>
#include <QString>
#include <QTest>

#include "models/base/error.h"

namespace kd::test {

/// Announces an error line: exactly one line containing `part` must follow before the test function ends, and does not
/// fail it. Every error line that nobody announced does.
void expectErrorLog(const QString &part);

int runTest(QObject *test, int argc, char **argv);

/// Runs a coroutine to its end on this thread's event loop; fails the process after 60 s instead of hanging.
template<typename T>
T await(QCoro::Task<T> task)
{
    if constexpr (std::is_void_v<T>) {
        QCoro::waitFor(std::move(task));
    } else {
        return QCoro::waitFor(std::move(task));
    }
}

/// QVERIFY for a Result that shows the error.
#define KD_VERIFY_OK(result)                                                                                           \
    do {                                                                                                               \
        const auto &kdChecked = (result); /* once: the expression may do something */                                  \
        QVERIFY2(kdChecked.has_value(), kdChecked.has_value() ? "" : qPrintable(kd::toLogLine(kdChecked.error())));    \
    } while (false)

/// The main of a test of the models. `Class` is a QObject with the test functions as private slots.
#define KD_TEST_MAIN(Class)                                                                                            \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        QCoreApplication app(argc, argv);                                                                              \
        Class test;                                                                                                    \
        return kd::test::runTest(&test, argc, argv);                                                                   \
    }

} // namespace kd::test
