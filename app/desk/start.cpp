// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/start.h"

#include "models/desk/vault.h"

using namespace Qt::StringLiterals;

namespace kd::app {

namespace {

constexpr qint64 agentAction = 20'000; ///< fen: 200.00
constexpr qint64 agentDay = 200'000;

Result<void> putProfile(desk::Desk &desk, const ProfileId &actor, const store::ProfileRow &row)
{
    const Result<store::ProfileRow> kept = waitFor(desk.putProfile(actor, row));
    return kept ? Result<void>() : Result<void>(fail(kept.error()));
}

} // namespace

Result<SealingKey> keyFor(const KeySource &source, const QString &folder)
{
    if (!source.keyFile.isEmpty()) {
        return desk::keyFromFile(source.keyFile);
    }
    if (!source.passphraseFile.isEmpty()) {
        return desk::keyFromPassphraseFile(source.passphraseFile, folder);
    }
    return desk::keyFromKeychain(folder);
}

Result<store::ProfileRow> firstProfile(desk::Desk &desk, const QString &named, const QString &last)
{
    const Result<std::vector<store::ProfileRow>> profiles = waitFor(desk.profiles());
    if (!profiles) {
        return fail(profiles.error());
    }
    for (const QString &wanted : {named, last}) {
        for (const store::ProfileRow &profile : *profiles) {
            // A profile with a PIN is entered by its PIN, in the window.
            const bool open = profile.active && (profile.pinHash.isEmpty() || wanted == named);
            if (!wanted.isEmpty() && open && (profile.id.value() == wanted || profile.name == wanted)) {
                return profile;
            }
        }
    }
    if (!named.isEmpty()) {
        return fail(Error::Kind::Refused, u"profile_unknown"_s, u"open the desk"_s, named);
    }
    for (const store::ProfileRow &profile : *profiles) {
        if (profile.active && profile.pinHash.isEmpty()) {
            return profile;
        }
    }
    if (!profiles->empty()) {
        return profiles->front();
    }
    return fail(Error::Kind::Internal, u"profile_unknown"_s, u"open the desk"_s); // the desk makes an owner
}

Result<void> preparePractice(desk::Desk &desk, const store::ShopRow &shop)
{
    const ProfileId system = entry::systemActor();
    const auto profiles = waitFor(desk.profiles());
    if (!profiles) {
        return fail(profiles.error());
    }
    const auto isHere = [&](const QString &id) {
        return std::any_of(profiles->begin(), profiles->end(), [&](const auto &row) { return row.id.value() == id; });
    };
    if (!isHere(u"lin"_s)) {
        store::ProfileRow agent{ProfileId(u"lin"_s), u"林晓"_s, u"agent"_s, {}, agentAction, agentDay, true};
        store::ProfileRow senior{ProfileId(u"zhou"_s), u"周宁"_s, u"supervisor"_s, {}, {}, {}, true};
        const Result<QByteArray> hash = pinHash(QString(practicePin));
        if (!hash) {
            return fail(hash.error());
        }
        senior.pinHash = *hash;
        const Result<void> first = putProfile(desk, system, senior);
        const Result<void> second = first ? putProfile(desk, system, agent) : first;
        if (!second) {
            return second;
        }
    }
    const auto shops = waitFor(desk.shops());
    if (!shops) {
        return fail(shops.error());
    }
    desk::NewShop wanted;
    wanted.row = shop;
    for (const desk::ShopStatus &known : *shops) {
        if (known.row.url == shop.url) {
            return {};
        }
    }
    const auto added = waitFor(desk.addShop(system, wanted));
    return added ? Result<void>() : Result<void>(fail(added.error()));
}

} // namespace kd::app
