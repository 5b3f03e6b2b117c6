// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/content_store.h"
#include "tests/support/test_main.h"

#include <QDirIterator>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace kd;
using evidence::ContentStore;

namespace {

const CaseId one(1);
const CaseId two(2);

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        files << walk.next();
    }
    return files;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestContentStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        m_store = std::make_unique<ContentStore>(m_dir->path());
    }

    void keepsAFileWholeAndSealed()
    {
        const QByteArray bytes = "activation failed: KD7F3K-0127";
        const auto stored = m_store->add(one, bytes, u"C:\\Users\\li\\截图 1.txt"_s, m_key);
        KD_VERIFY_OK(stored);
        QCOMPARE(stored->id.value(), QString::fromLatin1(sha256(bytes).toHex()));
        QCOMPARE(stored->name, u"截图 1.txt"_s);
        QCOMPARE(stored->size, qint64(bytes.size()));
        QCOMPARE(stored->kind, evidence::Kind::Text);
        QVERIFY(stored->isNew);
        QCOMPARE(*m_store->read(one, stored->id, m_key), bytes);

        const QStringList files = filesBelow(m_dir->path());
        QCOMPARE(files, QStringList{u"%1/evidence/1/%2.sealed"_s.arg(m_dir->path(), stored->id.value())});
        const QByteArray onDisk = contentOf(files.first());
        QVERIFY(!onDisk.contains("KD7F3K") && !onDisk.contains("activation"));
    }

    void keepsTheSameContentOnce()
    {
        const auto first = m_store->add(one, "same", u"a.log"_s, m_key);
        KD_VERIFY_OK(first);
        const QString path = filesBelow(m_dir->path()).first();
        const QByteArray before = contentOf(path);
        const auto again = m_store->add(one, "same", u"b.log"_s, m_key);
        KD_VERIFY_OK(again);
        QCOMPARE(again->id, first->id);
        QVERIFY(!again->isNew);
        QCOMPARE(again->name, u"b.log"_s);
        QCOMPARE(filesBelow(m_dir->path()).size(), 1);
        QCOMPARE(contentOf(path), before);
    }

    // The same screenshot in two cases, each with its own key: erasing one buyer must not touch the other.
    void keepsCasesApart()
    {
        const SealingKey otherKey = SealingKey::random();
        const auto here = m_store->add(one, "shared", u"a.png"_s, m_key);
        const auto there = m_store->add(two, "shared", u"a.png"_s, otherKey);
        KD_VERIFY_OK(here);
        KD_VERIFY_OK(there);
        QCOMPARE(here->id, there->id);
        QVERIFY(there->isNew);
        QCOMPARE(m_store->read(one, here->id, otherKey).error().code, u"evidence_damaged"_s);
        // A sealed file that is moved to another case does not open there, even under the same key.
        const QString target = m_dir->path() + u"/evidence/3/"_s + here->id.value() + u".sealed"_s;
        QVERIFY(QDir(m_dir->path()).mkpath(u"evidence/3"_s));
        QVERIFY(QFile::copy(m_dir->path() + u"/evidence/1/"_s + here->id.value() + u".sealed"_s, target));
        QCOMPARE(m_store->read(CaseId(3), here->id, m_key).error().code, u"evidence_damaged"_s);

        KD_VERIFY_OK(m_store->removeAll(one));
        QCOMPARE(m_store->read(one, here->id, m_key).error().code, u"evidence_missing"_s);
        QCOMPARE(*m_store->read(two, there->id, otherKey), QByteArray("shared"));
    }

    void findsEveryDamage()
    {
        const auto stored = m_store->add(one, "an operator's record", u"r.txt"_s, m_key);
        KD_VERIFY_OK(stored);
        const QString path = filesBelow(m_dir->path()).first();
        const QByteArray good = contentOf(path);
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray bad = good;
            bad[i] = static_cast<char>(bad.at(i) ^ 0x10);
            QVERIFY(overwrite(path, bad));
            QCOMPARE(m_store->read(one, stored->id, m_key).error().code, u"evidence_damaged"_s);
        }
        for (const qsizetype length : {qsizetype(0), qsizetype(10), good.size() - 1}) {
            QVERIFY(overwrite(path, good.left(length)));
            QCOMPARE(m_store->read(one, stored->id, m_key).error().code, u"evidence_damaged"_s);
        }
        // Sealed correctly, for this very place, but other content than the name says.
        QVERIFY(overwrite(path, seal(m_key, "forged", "evidence/1/" + stored->id.value().toLatin1())));
        QCOMPARE(m_store->read(one, stored->id, m_key).error().code, u"evidence_damaged"_s);

        // Adding it again neither hides the damage nor writes over what is left.
        const QByteArray before = contentOf(path);
        const auto again = m_store->add(one, "an operator's record", u"r.txt"_s, m_key);
        QVERIFY(!again.has_value());
        QCOMPARE(again.error().code, u"evidence_damaged"_s);
        QCOMPARE(contentOf(path), before);
    }

    void refusesWhatIsTooLargeOrEmpty()
    {
        const auto empty = m_store->add(one, {}, u"a"_s, m_key);
        QCOMPARE(empty.error().code, u"evidence_empty"_s);
        const auto large = m_store->add(one, QByteArray(evidence::mostBytes + 1, 'x'), u"a"_s, m_key);
        QCOMPARE(large.error().kind, Error::Kind::Refused);
        QCOMPARE(large.error().code, u"evidence_too_large"_s);
        QVERIFY(large.error().detail.contains(u"50 MiB"_s));
        QVERIFY(filesBelow(m_dir->path()).isEmpty());

        const QByteArray limit(evidence::mostBytes, 'x');
        const auto stored = m_store->add(one, limit, u"a"_s, m_key);
        KD_VERIFY_OK(stored);
        QCOMPARE(*m_store->read(one, stored->id, m_key), limit);
    }

    void addsFilesFromDisk()
    {
        QTemporaryDir elsewhere;
        const QString path = elsewhere.filePath(u"聊天记录.txt"_s);
        QVERIFY(overwrite(path, "hello"));
        const auto stored = m_store->addFile(one, path, m_key);
        KD_VERIFY_OK(stored);
        QCOMPARE(stored->name, u"聊天记录.txt"_s);
        QVERIFY(QFile::remove(path));
        QCOMPARE(*m_store->read(one, stored->id, m_key), QByteArray("hello"));

        QCOMPARE(m_store->addFile(one, path, m_key).error().code, u"file_not_readable"_s);
        QCOMPARE(m_store->addFile(one, elsewhere.path(), m_key).error().code, u"file_not_readable"_s);
        QFile sparse(elsewhere.filePath(u"large"_s));
        QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(evidence::mostBytes + 1));
        QCOMPARE(m_store->addFile(one, sparse.fileName(), m_key).error().code, u"evidence_too_large"_s);
    }

#ifdef Q_OS_UNIX
    void doesNotWaitForPipesOrDevices()
    {
        QTemporaryDir elsewhere;
        const QString pipe = elsewhere.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(m_store->addFile(one, pipe, m_key).error().code, u"file_not_readable"_s);
        QCOMPARE(m_store->addFile(one, u"/dev/zero"_s, m_key).error().code, u"file_not_readable"_s);
    }

    // A write that the system cuts short, at every length: an error and not a byte left behind.
    void leavesNothingHalfWritten()
    {
        const auto previous = std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        QList<Result<evidence::StoredFile>> results;
        for (const rlim_t room : {0, 1, 4096, 100'000, 200'000}) {
            const rlimit small{room, before.rlim_max};
            QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
            results << m_store->add(one, QByteArray(200'000, 'x'), u"a"_s, m_key);
            QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        }
        std::signal(SIGXFSZ, previous);
        for (const auto &result : std::as_const(results)) {
            QVERIFY(!result.has_value());
            QCOMPARE(result.error().kind, Error::Kind::Storage);
            QCOMPARE(result.error().code, u"not_writable"_s);
        }
        QVERIFY(filesBelow(m_dir->path()).isEmpty());
        KD_VERIFY_OK(m_store->add(one, QByteArray(200'000, 'x'), u"a"_s, m_key));
    }

    void saysWhenAFolderIsReadOnly()
    {
        if (::geteuid() == 0) {
            QSKIP("root writes everywhere; tests/fault/evidence_disk.cpp tries a read-only file system");
        }
        QVERIFY(QFile::setPermissions(m_dir->path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto refused = m_store->add(one, "x", u"a"_s, m_key);
        QVERIFY(QFile::setPermissions(m_dir->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, u"not_writable"_s);
    }

    void isReadableByItsOwnerOnly()
    {
        KD_VERIFY_OK(m_store->add(one, "x", u"a"_s, m_key));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(filesBelow(m_dir->path()).first()) & others));
        QVERIFY(!(QFile::permissions(m_dir->path() + u"/evidence/1"_s) & others));
    }
#endif

    void saysWhenTheFolderIsAFile()
    {
        QVERIFY(overwrite(m_dir->filePath(u"evidence"_s), "in the way"));
        const auto refused = m_store->add(one, "x", u"a"_s, m_key);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        QCOMPARE(refused.error().code, u"not_writable"_s);
        QCOMPARE(contentOf(m_dir->filePath(u"evidence"_s)), QByteArray("in the way"));
    }

    void neverLeavesItsFolder_data()
    {
        QTest::addColumn<QString>("id");
        const QString hash(64, u'a');
        QTest::newRow("empty") << QString();
        QTest::newRow("up") << u"../../secret"_s;
        QTest::newRow("absolute") << u"/etc/passwd"_s;
        QTest::newRow("64 characters of up") << u"../"_s.repeated(21) + u'x';
        QTest::newRow("upper case") << hash.toUpper();
        QTest::newRow("short") << hash.left(63);
        QTest::newRow("long") << hash + u'a';
        QTest::newRow("a null inside") << hash.left(63) + QChar(u'\0');
    }
    void neverLeavesItsFolder()
    {
        QFETCH(QString, id);
        QCOMPARE(m_store->read(one, EvidenceId(id), m_key).error().code, u"evidence_id_invalid"_s);
        QCOMPARE(m_store->remove(one, EvidenceId(id)).error().code, u"evidence_id_invalid"_s);
        QCOMPARE(m_store->removeAll(CaseId(0)).error().code, u"evidence_id_invalid"_s);
        QCOMPARE(m_store->add(CaseId(-1), "x", u"a"_s, m_key).error().code, u"evidence_id_invalid"_s);
    }

    void removesOneOrAll()
    {
        const auto a = m_store->add(one, "a", u"a"_s, m_key);
        const auto b = m_store->add(one, "b", u"b"_s, m_key);
        KD_VERIFY_OK(a);
        KD_VERIFY_OK(b);
        KD_VERIFY_OK(m_store->remove(one, a->id));
        KD_VERIFY_OK(m_store->remove(one, a->id));
        QCOMPARE(m_store->read(one, a->id, m_key).error().code, u"evidence_missing"_s);
        QCOMPARE(*m_store->read(one, b->id, m_key), QByteArray("b"));
        KD_VERIFY_OK(m_store->removeAll(one));
        KD_VERIFY_OK(m_store->removeAll(one));
        QVERIFY(filesBelow(m_dir->path()).isEmpty());
    }

    void makesNamesHarmless()
    {
        QCOMPARE(evidence::harmlessName(u"../../etc/passwd"_s), u"passwd"_s);
        QCOMPARE(evidence::harmlessName(u"a\\b\\c.png"_s), u"c.png"_s);
        // Written right to left this reads "photo_exe.png" in a list.
        QCOMPARE(evidence::harmlessName(u"photo_\u202Egnp.exe"_s), u"photo_gnp.exe"_s);
        QCOMPARE(evidence::harmlessName(u" two\nlines\u2028\t.txt "_s), u"twolines.txt"_s);
        const QString cut = evidence::harmlessName(QString(5000, u'长') + u".jpeg"_s);
        QCOMPARE(cut.size(), 200);
        QVERIFY(cut.endsWith(u".jpeg"_s));
        QCOMPARE(evidence::harmlessName({}), QString());
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ContentStore> m_store;
    SealingKey m_key = SealingKey::random();
};

KD_TEST_MAIN(TestContentStore)
#include "test_content_store.moc"
