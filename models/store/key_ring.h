// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/sealing.h"
#include "models/store/connection.h"

namespace kd::store {

/// The data keys of desk.sqlite, each wrapped with the key of keys. Nothing is remembered in memory: an erased key is gone
/// for every thread at once. Any thread, with its own connection.
class KeyRing
{
public:
    explicit KeyRing(SealingKey keyOfKeys);

    enum class State { Missing, Erased, Present };
    [[nodiscard]] State state(Connection &desk, const QString &owner) const;
    /// nullopt when it is missing or erased. Raises "wrong_key".
    [[nodiscard]] std::optional<SealingKey> find(Connection &desk, const QString &owner) const;
    /// Makes it when it is missing, inside the caller's transaction. Raises "erased".
    [[nodiscard]] SealingKey ensure(Connection &desk, const QString &owner) const;
    void erase(Connection &desk, const QString &owner) const;

    [[nodiscard]] static QString ofDesk();
    [[nodiscard]] static QString ofCache();
    [[nodiscard]] static QString ofCase(CaseId caseId); ///< the desk's for an empty id

private:
    SealingKey m_keyOfKeys;
};

} // namespace kd::store
