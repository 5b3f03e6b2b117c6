// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/instant.h"
#include "models/base/log.h"
#include "tests/support/test_main.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace kd;

class TestLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The test runs eight hours east of Greenwich, where local time under a Z would be eight hours off.
    void filesTellTheTimeTheySay()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"desk.log"_s);
        KD_VERIFY_OK(openLog(path, LogLevel::Info));
        const Instant now(QDateTime::currentMSecsSinceEpoch());
        logWarning("test", u"a line"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString line = QString::fromUtf8(file.readAll()).section(u'\n', 0, 0);
        QVERIFY2(line.endsWith(u"W test: a line"_s), qPrintable(line));
        const auto at = Instant::fromIso(line.section(u' ', 0, 0));
        KD_VERIFY_OK(at);
        QVERIFY2(std::chrono::abs(*at - now) < std::chrono::hours(1), qPrintable(line));
    }
};

int main(int argc, char **argv)
{
    qputenv("TZ", "CST-8");
    QCoreApplication app(argc, argv);
    TestLog test;
    return kd::test::runTest(&test, argc, argv);
}
#include "test_log.moc"
