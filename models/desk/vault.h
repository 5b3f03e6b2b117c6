// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/base/sealing.h"

#include <QString>

/// Where the key of keys comes from. Each call blocks (a passphrase takes about 0.7 s): not for the window's thread.
namespace kd::desk {

/// 32 bytes as 64 hex digits in a file that only its owner may read; a file that does not exist is made while `folder`
/// has no data yet. Errors, all Storage: "key_file_unreadable", "key_file_not_writable", "key_file_wrong" (not a key),
/// "key_file_open_to_others", "key_file_missing" (and the folder's data was sealed with it).
[[nodiscard]] Result<SealingKey> keyFromFile(const QString &path, const QString &folder);

/// Argon2id over the passphrase (first line of the file, without its end) and a salt that lies in the data folder, made
/// there while it has no data yet. Errors: "passphrase_file_unreadable", "passphrase_empty", "salt_unreadable" (also
/// when it is gone).
[[nodiscard]] Result<SealingKey> keyFromPassphrase(const QString &passphrase, const QString &folder);
[[nodiscard]] Result<SealingKey> keyFromPassphraseFile(const QString &path, const QString &folder);

/// The system's keychain, entry "kamidesk" / folder. Made there when the folder has no data yet. Any error of the
/// keychain counts as no keychain: Storage "no_keychain", never clear text instead. Needs an event loop or makes its
/// own.
[[nodiscard]] Result<SealingKey> keyFromKeychain(const QString &folder);

} // namespace kd::desk
