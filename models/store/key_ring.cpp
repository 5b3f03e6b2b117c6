// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/key_ring.h"

#include "models/store/failure.h"

using namespace Qt::StringLiterals;

namespace kd::store {

namespace {

QByteArray placeOf(const QString &owner)
{
    return "data_keys|" + owner.toUtf8() + "|wrapped";
}

} // namespace

KeyRing::KeyRing(SealingKey keyOfKeys)
    : m_keyOfKeys(std::move(keyOfKeys))
{}

QString KeyRing::ofDesk()
{
    return u"desk"_s;
}

QString KeyRing::ofCache()
{
    return u"cache"_s;
}

QString KeyRing::ofCase(CaseId caseId)
{
    return caseId.isEmpty() ? ofDesk() : QString(u"case:"_s + QString::number(caseId.value()));
}

KeyRing::State KeyRing::state(Connection &desk, const QString &owner) const
{
    auto row = desk.query("SELECT wrapped IS NULL FROM data_keys WHERE owner = ?1", owner);
    if (!row.next()) {
        return State::Missing;
    }
    return row.boolean(0) ? State::Erased : State::Present;
}

std::optional<SealingKey> KeyRing::find(Connection &desk, const QString &owner) const
{
    auto row = desk.query("SELECT wrapped FROM data_keys WHERE owner = ?1", owner);
    if (!row.next() || row.isNull(0)) {
        return std::nullopt;
    }
    const auto clear = unseal(m_keyOfKeys, row.bytes(0), placeOf(owner));
    if (!clear) {
        raise(u"wrong_key"_s, u"open the data folder"_s, u"the key of "_s + owner);
    }
    return orRaise(SealingKey::fromBytes(*clear));
}

SealingKey KeyRing::ensure(Connection &desk, const QString &owner) const
{
    if (auto present = find(desk, owner)) {
        return *present;
    }
    if (state(desk, owner) == State::Erased) {
        raise(u"erased"_s, u"write to a case"_s, owner, Error::Kind::Refused);
    }
    SealingKey fresh = SealingKey::random();
    desk.run("INSERT INTO data_keys (owner, wrapped) VALUES (?1, ?2)", owner,
             seal(m_keyOfKeys, fresh.bytes(), placeOf(owner)));
    return fresh;
}

void KeyRing::erase(Connection &desk, const QString &owner) const
{
    desk.run("INSERT INTO data_keys (owner, wrapped) VALUES (?1, NULL) ON CONFLICT (owner) DO UPDATE SET wrapped = NULL", owner);
}

} // namespace kd::store
