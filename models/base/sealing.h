// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QByteArray>
#include <array>
#include <memory>

namespace kd {

/// 32 random or derived bytes that are wiped from memory when the last copy goes. Cheap to copy. Any thread.
class SealingKey
{
public:
    static constexpr int size = 32;

    [[nodiscard]] static SealingKey random();
    /// Exactly 32 bytes; anything else is an error.
    [[nodiscard]] static Result<SealingKey> fromBytes(const QByteArray &bytes);
    /// Argon2id (libsodium's MODERATE limits: 256 MiB, about 0.7 s). The salt has 16 bytes and is kept by the caller.
    [[nodiscard]] static Result<SealingKey> fromPassphrase(const QString &passphrase, const QByteArray &salt);
    /// A key for another purpose (8 characters, e.g. "kd-find1"), from which this one cannot be found.
    [[nodiscard]] SealingKey derived(const char (&purpose)[9]) const;

    [[nodiscard]] QByteArray bytes() const;

private:
    struct Bytes;
    explicit SealingKey(std::shared_ptr<const Bytes> bytes);
    std::shared_ptr<const Bytes> m_bytes;
};

/// XChaCha20-Poly1305: 24 bytes nonce, then ciphertext and tag. `place` (table, row, column) is authenticated, so a
/// sealed value that is moved to another row does not open.
[[nodiscard]] QByteArray seal(const SealingKey &key, const QByteArray &clear, const QByteArray &place);
/// Fails with code "seal_broken" for a wrong key, a wrong place or changed bytes.
[[nodiscard]] Result<QByteArray> unseal(const SealingKey &key, const QByteArray &sealed, const QByteArray &place);

/// BLAKE2b with a key, 16 bytes: what is stored to find a card key without storing it.
[[nodiscard]] QByteArray keyedHash(const SealingKey &key, const QByteArray &text);
/// SHA-256, 32 bytes.
[[nodiscard]] QByteArray sha256(const QByteArray &bytes);

/// Argon2id string for a PIN, with its own salt (INTERACTIVE limits: about 0.1 s), and the check against it.
[[nodiscard]] Result<QByteArray> pinHash(const QString &pin);
[[nodiscard]] bool pinMatches(const QString &pin, const QByteArray &hash);

[[nodiscard]] QByteArray randomBytes(int count);

} // namespace kd
