// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/vault.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace kd::desk {

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr int saltBytes = 16;

tl::unexpected<Error> problem(QString code, const QString &path)
{
    return fail(Error::Kind::Storage, std::move(code), u"read the key of this data folder"_s, path);
}

Result<void> writePrivately(const QString &path, const QByteArray &bytes, const QString &code)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly) || file.write(bytes) != bytes.size() ||
        !file.commit()) {
        return problem(code, path);
    }
    return {};
}

// Only a folder without data may get a new key or salt: beside data, one that is not found has been lost or is
// elsewhere, and a new one in its place would open nothing and hide that.
bool hasData(const QString &folder)
{
    return QFileInfo::exists(QDir(folder).filePath(u"desk.sqlite"_s));
}

Result<QByteArray> saltOf(const QString &folder)
{
    const QString path = QDir(folder).filePath(u"salt"_s);
    QFile file(path);
    if (!file.exists() && !hasData(folder)) {
        QByteArray salt = randomBytes(saltBytes);
        if (auto written = writePrivately(path, salt, u"salt_unreadable"_s); !written) {
            return fail(written.error());
        }
        return salt;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return problem(u"salt_unreadable"_s, path);
    }
    const QByteArray salt = file.readAll();
    return salt.size() == saltBytes ? Result<QByteArray>(salt) : problem(u"salt_unreadable"_s, path);
}

void waitFor(QKeychain::Job &job)
{
    QEventLoop loop;
    job.setAutoDelete(false);
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    job.start();
    loop.exec();
}

} // namespace

Result<SealingKey> keyFromFile(const QString &path, const QString &folder)
{
    QFile file(path);
    if (!file.exists()) {
        if (hasData(folder)) {
            return problem(u"key_file_missing"_s, path);
        }
        SealingKey key = SealingKey::random();
        if (auto written = writePrivately(path, key.bytes().toHex() + '\n', u"key_file_not_writable"_s); !written) {
            return fail(written.error());
        }
        return key;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return problem(u"key_file_unreadable"_s, path);
    }
    if (file.permissions().testAnyFlags(QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)) {
        return problem(u"key_file_open_to_others"_s, path);
    }
    const QByteArray text = file.read(4096).trimmed();
    auto key = SealingKey::fromBytes(QByteArray::fromHex(text));
    return key && text.size() == 2 * SealingKey::size ? key : problem(u"key_file_wrong"_s, path);
}

Result<SealingKey> keyFromPassphrase(const QString &passphrase, const QString &folder)
{
    if (passphrase.isEmpty()) {
        return problem(u"passphrase_empty"_s, folder);
    }
    const auto salt = saltOf(folder);
    return salt ? SealingKey::fromPassphrase(passphrase, *salt) : Result<SealingKey>(fail(salt.error()));
}

Result<SealingKey> keyFromPassphraseFile(const QString &path, const QString &folder)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return problem(u"passphrase_file_unreadable"_s, path);
    }
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    return keyFromPassphrase(QString::fromUtf8(line), folder);
}

Result<SealingKey> keyFromKeychain(const QString &folder)
{
    const QString entry = QDir(folder).absolutePath();
    QKeychain::ReadPasswordJob reading(u"kamidesk"_s);
    reading.setInsecureFallback(false);
    reading.setKey(entry);
    waitFor(reading);
    if (reading.error() == QKeychain::NoError) {
        return SealingKey::fromBytes(QByteArray::fromHex(reading.textData().toLatin1()));
    }
    if (reading.error() != QKeychain::EntryNotFound || hasData(folder)) {
        return problem(u"no_keychain"_s, reading.errorString());
    }
    const SealingKey key = SealingKey::random();
    QKeychain::WritePasswordJob writing(u"kamidesk"_s);
    writing.setInsecureFallback(false);
    writing.setKey(entry);
    writing.setTextData(QString::fromLatin1(key.bytes().toHex()));
    waitFor(writing);
    return writing.error() == QKeychain::NoError ? Result<SealingKey>(key)
                                                 : problem(u"no_keychain"_s, writing.errorString());
}

} // namespace kd::desk
