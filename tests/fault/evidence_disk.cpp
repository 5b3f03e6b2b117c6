// SPDX-License-Identifier: GPL-3.0-or-later
// A full and a read-only file system, real ones: a small tmpfs in a mount namespace of this test's own. Skipped where
// the system lets nobody have one.
#include "models/evidence/content_store.h"
#include "tests/support/test_main.h"

#include <QDirIterator>
#include <QTemporaryDir>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace kd;
using evidence::ContentStore;

namespace {

bool writeLine(const char *path, const QByteArray &line)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(line) == line.size();
}

// Before any thread is started: a process with threads gets no user namespace.
bool enterOwnNamespace()
{
    const QByteArray user = "0 " + QByteArray::number(::geteuid()) + " 1";
    const QByteArray group = "0 " + QByteArray::number(::getegid()) + " 1";
    // Without root, one in which this user is root; the kernel wants the groups settled in this order.
    const bool isInside = ::unshare(CLONE_NEWNS) == 0 ||
                          (::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && writeLine("/proc/self/uid_map", user) &&
                           writeLine("/proc/self/setgroups", "deny") && writeLine("/proc/self/gid_map", group));
    if (!isInside) {
        return false;
    }
    return ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

bool hasNamespace = false;

qsizetype filesBelow(const QString &folder)
{
    qsizetype count = 0;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        walk.next();
        ++count;
    }
    return count;
}

} // namespace

class EvidenceDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!hasNamespace) {
            QSKIP("no mount namespace to be had here");
        }
        m_dir = std::make_unique<QTemporaryDir>();
        if (::mount("tmpfs", path().constData(), "tmpfs", 0, "size=256k") != 0) {
            QSKIP("no tmpfs to be had here");
        }
        m_isMounted = true;
    }
    void cleanup()
    {
        if (m_isMounted) {
            QCOMPARE(::umount(path().constData()), 0);
            m_isMounted = false;
        }
    }

    void saysWhenTheDiskIsFull()
    {
        const ContentStore store(m_dir->path());
        const auto first = store.add(CaseId(1), QByteArray(100'000, 'a'), u"a"_s, m_key);
        KD_VERIFY_OK(first);
        const auto refused = store.add(CaseId(1), QByteArray(200'000, 'b'), u"b"_s, m_key);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        QCOMPARE(refused.error().code, u"disk_full"_s);
        // What was there is unharmed, nothing half-written takes up the rest, and a smaller file still fits.
        QCOMPARE(filesBelow(m_dir->path()), 1);
        QCOMPARE(*store.read(CaseId(1), first->id, m_key), QByteArray(100'000, 'a'));
        KD_VERIFY_OK(store.add(CaseId(1), QByteArray(100'000, 'c'), u"c"_s, m_key));
    }

    void saysWhenTheDiskIsReadOnly()
    {
        const ContentStore store(m_dir->path());
        const auto first = store.add(CaseId(1), "kept before", u"a"_s, m_key);
        KD_VERIFY_OK(first);
        QCOMPARE(::mount(nullptr, path().constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr), 0);
        for (const CaseId caseId : {CaseId(1), CaseId(2)}) {
            const auto refused = store.add(caseId, "new", u"b"_s, m_key);
            QVERIFY(!refused.has_value());
            QCOMPARE(refused.error().kind, Error::Kind::Storage);
            QCOMPARE(refused.error().code, u"not_writable"_s);
        }
        QCOMPARE(store.remove(CaseId(1), first->id).error().code, u"not_writable"_s);
        QCOMPARE(store.removeAll(CaseId(1)).error().code, u"not_writable"_s);
        QCOMPARE(*store.read(CaseId(1), first->id, m_key), QByteArray("kept before"));
    }

private:
    [[nodiscard]] QByteArray path() const { return QFile::encodeName(m_dir->path()); }

    std::unique_ptr<QTemporaryDir> m_dir;
    bool m_isMounted = false;
    SealingKey m_key = SealingKey::random();
};

int main(int argc, char **argv)
{
    hasNamespace = enterOwnNamespace();
    QCoreApplication app(argc, argv);
    EvidenceDisk test;
    return kd::test::runTest(&test, argc, argv);
}
#include "evidence_disk.moc"
