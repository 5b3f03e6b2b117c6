// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/content_store.h"

#include "models/evidence/durable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace kd::evidence {

namespace {

// Nonce and tag; a file on disk that is larger than this allows is not one of ours and is not read into memory.
constexpr qint64 mostSealedBytes = mostBytes + 1024;

QByteArray placeOf(CaseId caseId, const EvidenceId &id)
{
    return "evidence/" + QByteArray::number(caseId.value()) + '/' + id.value().toLatin1();
}

bool isHash(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

tl::unexpected<Error> tooLarge()
{
    return fail(Error::Kind::Refused, u"evidence_too_large"_s, u"keep a file"_s,
                u"the limit is "_s + QString::number(mostBytes / (1024 * 1024)) + u" MiB"_s);
}

// Asked at once after the call that failed, before anything else touches errno; the free space is a second witness,
// because Qt does not promise to leave errno alone.
tl::unexpected<Error> notWritten(const QString &folder, qint64 needed, int systemError, const QString &words)
{
    const QStorageInfo storage(folder);
    const bool isFull =
        isDiskFull(systemError) || (storage.isValid() && !storage.isReadOnly() && storage.bytesAvailable() < needed);
    return fail(Error::Kind::Storage, isFull ? u"disk_full"_s : u"not_writable"_s, u"keep a file"_s, words);
}

Result<void> makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir()) {
        return {};
    }
    errno = 0;
    if (!QDir().mkpath(folder)) {
        return notWritten(QFileInfo(folder).path(), 0, errno, u"the folder could not be made"_s);
    }
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    syncFolder(QFileInfo(folder).path());
    return {};
}

// QSaveFile writes beside the target, syncs and renames: a reader sees the whole file or none.
Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    const QString folder = QFileInfo(path).path();
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return notWritten(folder, bytes.size(), errno, file.errorString());
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    errno = 0;
    if (file.write(bytes) != bytes.size()) {
        const int systemError = errno;
        const QString words = file.errorString();
        file.cancelWriting();
        return notWritten(folder, bytes.size(), systemError, words);
    }
    errno = 0;
    if (!file.commit()) {
        return notWritten(folder, bytes.size(), errno, file.errorString());
    }
    syncFolder(folder);
    return {};
}

} // namespace

QString harmlessName(const QString &name)
{
    constexpr qsizetype mostCharacters = 200;
    const QString base = name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    QString out;
    for (const QChar c : base) {
        // Format characters are the invisible ones: directions, joiners, marks.
        if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format &&
            c.category() != QChar::Separator_Line && c.category() != QChar::Separator_Paragraph) {
            out += c;
        }
    }
    out = out.trimmed();
    if (out.size() > mostCharacters) {
        // The end is kept: it holds the extension people look for.
        const QString end = out.right(20);
        out = out.left(mostCharacters - 21) + u'…' + end;
    }
    return out;
}

ContentStore::ContentStore(QString folder)
    : m_folder(std::move(folder))
{}

QString ContentStore::caseFolder(CaseId caseId) const
{
    return m_folder + u"/evidence/"_s + QString::number(caseId.value());
}

Result<QString> ContentStore::pathOf(CaseId caseId, const EvidenceId &id) const
{
    if (!isHash(id.value()) || caseId.value() <= 0) {
        return fail(Error::Kind::Refused, u"evidence_id_invalid"_s, u"find a kept file"_s);
    }
    return QString(caseFolder(caseId) + u'/' + id.value() + u".sealed"_s);
}

Result<StoredFile> ContentStore::add(CaseId caseId, const QByteArray &bytes, const QString &name,
                                     const SealingKey &key) const
{
    if (bytes.size() > mostBytes) {
        return tooLarge();
    }
    if (bytes.isEmpty()) {
        return fail(Error::Kind::Refused, u"evidence_empty"_s, u"keep a file"_s);
    }
    StoredFile stored;
    stored.id = EvidenceId(QString::fromLatin1(sha256(bytes).toHex()));
    stored.name = harmlessName(name);
    stored.kind = sniff(bytes);
    stored.size = bytes.size();

    const auto path = pathOf(caseId, stored.id);
    if (!path) {
        return fail(path.error());
    }
    if (QFileInfo::exists(*path)) {
        // Never written over: were the key the wrong one, that would destroy good evidence.
        if (const auto kept = read(caseId, stored.id, key); !kept) {
            return fail(kept.error());
        }
        stored.isNew = false;
        return stored;
    }
    if (const auto made = makeFolder(m_folder + u"/evidence"_s); !made) {
        return fail(made.error());
    }
    if (const auto made = makeFolder(caseFolder(caseId)); !made) {
        return fail(made.error());
    }
    if (const auto written = writeWhole(*path, seal(key, bytes, placeOf(caseId, stored.id))); !written) {
        return fail(written.error());
    }
    return stored;
}

Result<StoredFile> ContentStore::addFile(CaseId caseId, const QString &path, const SealingKey &key) const
{
    const auto notReadable = [](const QString &words) {
        return fail(Error::Kind::Storage, u"file_not_readable"_s, u"read a file to keep"_s, words);
    };
    // isFile() first: opening a pipe would wait for whoever writes it, and a device never ends.
    const QFileInfo info(path);
    if (!info.isFile()) {
        return notReadable(u"this is no plain file"_s);
    }
    if (info.size() > mostBytes) {
        return tooLarge();
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return notReadable(file.errorString());
    }
    // One byte more than the limit, for a file that grew since it was measured.
    const QByteArray bytes = file.read(mostBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return notReadable(file.errorString());
    }
    return add(caseId, bytes, info.fileName(), key);
}

Result<QByteArray> ContentStore::read(CaseId caseId, const EvidenceId &id, const SealingKey &key) const
{
    const auto path = pathOf(caseId, id);
    if (!path) {
        return fail(path.error());
    }
    QFile file(*path);
    if (!file.exists()) {
        return fail(Error::Kind::Storage, u"evidence_missing"_s, u"read a kept file"_s);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Kind::Storage, u"file_not_readable"_s, u"read a kept file"_s, file.errorString());
    }
    const QByteArray sealed = file.read(mostSealedBytes);
    if (file.error() != QFileDevice::NoError) {
        return fail(Error::Kind::Storage, u"file_not_readable"_s, u"read a kept file"_s, file.errorString());
    }
    auto bytes = unseal(key, sealed, placeOf(caseId, id));
    if (!bytes || QString::fromLatin1(sha256(*bytes).toHex()) != id.value()) {
        return fail(Error::Kind::Storage, u"evidence_damaged"_s, u"read a kept file"_s,
                    u"the bytes on the disk are not those that were kept, or the key is another case's"_s);
    }
    return bytes;
}

Result<void> ContentStore::remove(CaseId caseId, const EvidenceId &id) const
{
    const auto path = pathOf(caseId, id);
    if (!path) {
        return fail(path.error());
    }
    QFile file(*path);
    if (file.exists() && !file.remove()) {
        return fail(Error::Kind::Storage, u"not_writable"_s, u"erase a kept file"_s, file.errorString());
    }
    syncFolder(caseFolder(caseId));
    return {};
}

Result<void> ContentStore::removeAll(CaseId caseId) const
{
    if (caseId.value() <= 0) {
        return fail(Error::Kind::Refused, u"evidence_id_invalid"_s, u"erase the files of a case"_s);
    }
    QDir folder(caseFolder(caseId));
    if (folder.exists() && !folder.removeRecursively()) {
        return fail(Error::Kind::Storage, u"not_writable"_s, u"erase the files of a case"_s);
    }
    syncFolder(m_folder + u"/evidence"_s);
    return {};
}

} // namespace kd::evidence
