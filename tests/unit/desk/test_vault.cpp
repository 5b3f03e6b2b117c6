// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/vault.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::desk;

class TestVault : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &bytes, QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner)
    {
        QFile file(m_folder.filePath(name));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.setPermissions(permissions);
        return written ? file.fileName() : QString();
    }

private Q_SLOTS:
    void keyFileIsMadeForItsOwnerOnly()
    {
        const QString path = m_folder.filePath(u"made/in/a/new/folder.key"_s);
        const QString fresh = m_folder.filePath(u"fresh"_s);
        const auto made = keyFromFile(path, fresh);
        KD_VERIFY_OK(made);
        const auto mask = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(path) & mask, QFile::ReadOwner | QFile::WriteOwner);
        const auto again = keyFromFile(path, fresh);
        KD_VERIFY_OK(again);
        QCOMPARE(again->bytes(), made->bytes());
        QVERIFY(keyFromFile(m_folder.filePath(u"other.key"_s), fresh)->bytes() != made->bytes());
    }

    void whatIsNoKeyIsRefused()
    {
        const QByteArray good = QByteArray(64, 'a');
        for (const QByteArray &bad : {QByteArray(), QByteArray("hello\n"), QByteArray(63, 'a'), QByteArray(66, 'a'), QByteArray(64, 'z'), QByteArray(1'000'000, 'a')}) {
            const auto key = keyFromFile(write(u"bad.key"_s, bad), m_folder.path());
            QVERIFY(!key);
            QCOMPARE(key.error().code, u"key_file_wrong"_s);
            QVERIFY(!key.error().detail.contains(u"aaaa"_s)); // the path, never what is in the file
        }
        KD_VERIFY_OK(keyFromFile(write(u"good.key"_s, good + "\n"), m_folder.path()));
    }

    void openToOthersIsRefused()
    {
        for (const QFile::Permission permission : {QFile::ReadOther, QFile::WriteOther, QFile::ReadGroup, QFile::WriteGroup}) {
            const QString path =
                write(u"open.key"_s, QByteArray(64, 'a'), QFile::ReadOwner | QFile::WriteOwner | permission);
            const auto key = keyFromFile(path, m_folder.path());
            QVERIFY(!key);
            QCOMPARE(key.error().code, u"key_file_open_to_others"_s);
        }
    }

    void aPlaceThatCannotBeWritten()
    {
        const QString file = write(u"plain"_s, "x");
        const auto key = keyFromFile(file + u"/below.key"_s, m_folder.path());
        QVERIFY(!key);
        QCOMPARE(key.error().code, u"key_file_not_writable"_s);
    }

    /// A new key beside old data would open nothing, and the old one would be looked for nowhere.
    void besideDataNothingIsMadeAnew()
    {
        const QString desk = m_folder.filePath(u"used"_s);
        QVERIFY(QDir().mkpath(desk));
        QVERIFY(!write(u"used/desk.sqlite"_s, "data").isEmpty());
        const QString key = m_folder.filePath(u"lost.key"_s);
        QCOMPARE(keyFromFile(key, desk).error().code, u"key_file_missing"_s);
        QVERIFY(!QFile::exists(key));
        QCOMPARE(keyFromPassphrase(u"correct horse"_s, desk).error().code, u"salt_unreadable"_s);
        QVERIFY(!QFile::exists(desk + u"/salt"_s));
    }

    void passphraseAndItsSalt()
    {
        const QString desk = m_folder.filePath(u"desk"_s);
        const QString secret = write(u"secret"_s, "correct horse\r\nsecond line is not read\n");
        const auto key = keyFromPassphraseFile(secret, desk);
        KD_VERIFY_OK(key);
        QCOMPARE(keyFromPassphrase(u"correct horse"_s, desk)->bytes(), key->bytes());
        QVERIFY(keyFromPassphrase(u"correct horse"_s, m_folder.filePath(u"another"_s))->bytes() != key->bytes());
        QCOMPARE(keyFromPassphraseFile(write(u"empty"_s, "\n"), desk).error().code, u"passphrase_empty"_s);
        QCOMPARE(keyFromPassphraseFile(m_folder.filePath(u"none"_s), desk).error().code, u"passphrase_file_unreadable"_s);
        QFile salt(desk + u"/salt"_s);
        QVERIFY(salt.open(QIODevice::WriteOnly) && salt.write("short") == 5);
        salt.close();
        QCOMPARE(keyFromPassphrase(u"correct horse"_s, desk).error().code, u"salt_unreadable"_s);
    }
};

KD_TEST_MAIN(TestVault)
#include "test_vault.moc"
