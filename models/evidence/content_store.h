// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/base/ids.h"
#include "models/base/sealing.h"
#include "models/evidence/kind.h"

namespace kd::evidence {

/// The largest file that is taken in: 50 MiB holds any screenshot and most short screen recordings.
constexpr qint64 mostBytes = 50LL * 1024 * 1024;

struct StoredFile
{
    EvidenceId id; ///< SHA-256 of the whole file, 64 lower-case hex digits
    QString name;  ///< as the stranger called it, made harmless to show (see harmlessName)
    Kind kind = Kind::Other;
    qint64 size = 0;   ///< bytes, of the file as it was given
    bool isNew = true; ///< false when this case already had the same content
};

/// The base name without folders, control characters and marks that turn the writing direction ("exe.txt" read
/// backwards), at most 200 characters. It is only ever shown: no path is made from it.
[[nodiscard]] QString harmlessName(const QString &name);

/// Files that strangers sent, each kept whole, sealed, and never changed.
///
/// A file lies at <folder>/evidence/<case number>/<id>.sealed, sealed with the data key of its case. The case is part
/// of the path, so that the same screenshot in two cases is two files under two keys and either case can be erased
/// alone.
///
/// Synchronous: hashing, sealing and fsync take up to half a second for 50 MiB, so the window's thread does not call
/// this. It has no state of its own; any thread, and two at once. Every refusal leaves the disk as it was.
class ContentStore
{
public:
    /// `folder` is the data folder; folders below it are made when first needed, readable by their owner only.
    explicit ContentStore(QString folder);

    /// Refused "evidence_too_large" (detail: the limit), "evidence_empty". Storage "disk_full", "not_writable", and
    /// "evidence_damaged" when this case has the content but what lies on the disk no longer opens: it is left as it
    /// is.
    [[nodiscard]] Result<StoredFile> add(CaseId caseId, const QByteArray &bytes, const QString &name,
                                         const SealingKey &key) const;
    /// The same for a file on disk, which is read once and may go afterwards. Also Storage "file_not_readable", which
    /// includes folders, pipes and devices.
    [[nodiscard]] Result<StoredFile> addFile(CaseId caseId, const QString &path, const SealingKey &key) const;

    /// The file, compared with its hash. Storage "evidence_missing", or "evidence_damaged" for changed bytes and for a
    /// key that is not the case's, which cannot be told apart.
    [[nodiscard]] Result<QByteArray> read(CaseId caseId, const EvidenceId &id, const SealingKey &key) const;

    /// For erasure. What is not there counts as removed.
    [[nodiscard]] Result<void> remove(CaseId caseId, const EvidenceId &id) const;
    [[nodiscard]] Result<void> removeAll(CaseId caseId) const;

private:
    [[nodiscard]] QString caseFolder(CaseId caseId) const;
    /// Only a whole hash names a file; anything else is Refused "evidence_id_invalid", so no id leads out of the
    /// folder.
    [[nodiscard]] Result<QString> pathOf(CaseId caseId, const EvidenceId &id) const;

    QString m_folder;
};

} // namespace kd::evidence
