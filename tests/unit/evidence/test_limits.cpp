// SPDX-License-Identifier: GPL-3.0-or-later
// What kamidesk-inspect cannot do: tried by itself, and read from outside.
#include "tests/support/test_main.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace kd;

namespace {

QString program()
{
    return QStringLiteral(KAMIDESK_BIN_DIR "/kamidesk-inspect");
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cannotDoWhatIsForbidden()
    {
        QProcess process;
        process.start(program(), {u"--self-check"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        const QJsonObject held = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        QStringList expected = {u"write_file"_s, u"other_program"_s};
#ifdef Q_OS_UNIX
        expected << u"read_file"_s << u"internet_socket"_s << u"local_socket"_s << u"fork"_s;
#endif
#ifdef Q_OS_LINUX
        expected << u"send_signal"_s << u"code_memory"_s;
#endif
#if !defined(KAMIDESK_SANITIZED) && !defined(Q_OS_MACOS)
        expected << u"memory"_s; // sanitizers themselves need terabytes of address space
#endif
        for (const QString &what : std::as_const(expected)) {
            QVERIFY2(held.contains(what), qPrintable(what));
            QVERIFY2(held.value(what).toBool(), qPrintable(u"it could: "_s + what));
        }
    }

#ifdef Q_OS_LINUX
    // The process that waits for its request has already given everything up.
    void isLimitedBeforeItReads()
    {
        QProcess process;
        process.start(program(), {});
        QVERIFY(process.waitForStarted());
        const QString folder = u"/proc/%1/"_s.arg(process.processId());
        QTRY_VERIFY(textOf(folder + u"status"_s).contains(QRegularExpression(u"Seccomp:\\s+2\\b"_s)));
        QVERIFY(textOf(folder + u"status"_s).contains(QRegularExpression(u"NoNewPrivs:\\s+1\\b"_s)));
        const QString limits = textOf(folder + u"limits"_s);
        const auto holds = [&limits](const QString &name, const QString &soft) {
            return limits.contains(
                QRegularExpression(u'^' + name + u"\\s+"_s + soft + u"\\s"_s, QRegularExpression::MultilineOption));
        };
        QVERIFY2(holds(u"Max cpu time"_s, u"10"_s), qPrintable(limits));
        QVERIFY2(holds(u"Max core file size"_s, u"0"_s), qPrintable(limits));
        QVERIFY2(holds(u"Max file size"_s, u"0"_s), qPrintable(limits));
        QVERIFY2(holds(u"Max open files"_s, u"0"_s), qPrintable(limits));
#ifndef KAMIDESK_SANITIZED
        QVERIFY2(holds(u"Max address space"_s, QString::number(768LL * 1024 * 1024)), qPrintable(limits));
#endif
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
    }
#endif
};

KD_TEST_MAIN(TestLimits)
#include "test_limits.moc"
