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
        return desk::keyFromFile(source.keyFile, folder);
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
    const auto find = [&profiles](auto fits) {
        return std::find_if(profiles->begin(), profiles->end(),
                            [&](const store::ProfileRow &profile) { return profile.active && fits(profile); });
    };
    for (const QString &wanted : {named, last}) {
        const auto known = find([&](const store::ProfileRow &profile) {
            return !wanted.isEmpty() && (profile.id.value() == wanted || profile.name == wanted);
        });
        if (known != profiles->end()) {
            return *known;
        }
        if (!named.isEmpty()) {
            return fail(Error::Kind::Refused, u"profile_unknown"_s, u"open the desk"_s, named);
        }
    }
    const auto open = find([](const store::ProfileRow &profile) { return profile.pinHash.isEmpty(); });
    const auto any = find([](const store::ProfileRow &) { return true; });
    if (any == profiles->end()) {
        return fail(Error::Kind::Internal, u"profile_unknown"_s, u"open the desk"_s); // the desk makes an owner
    }
    return open == profiles->end() ? *any : *open;
}

Result<void> preparePractice(desk::Desk &desk, const store::ShopRow &shop)
{
    const auto profiles = waitFor(desk.profiles());
    const auto shops = waitFor(desk.shops());
    if (!profiles || !shops) {
        return fail(!profiles ? profiles.error() : shops.error());
    }
    // A new desk belongs to whoever opened it; only they may make people and add shops.
    const auto owner = std::find_if(profiles->begin(), profiles->end(), [](const store::ProfileRow &row) {
        return row.active && row.role == "supervisor"_L1 && row.pinHash.isEmpty();
    });
    const ProfileId maker = owner == profiles->end() ? entry::systemActor() : owner->id;
    const auto isPractice = [&](const desk::ShopStatus &known) { return known.row.url == shop.url; };
    if (std::none_of(shops->begin(), shops->end(), isPractice)) {
        desk::NewShop wanted;
        wanted.row = shop;
        const auto added = waitFor(desk.addShop(maker, wanted));
        if (!added) {
            return fail(added.error());
        }
    }
    const auto has = [&](QLatin1StringView id) {
        return std::any_of(profiles->begin(), profiles->end(), [id](const auto &row) { return row.id.value() == id; });
    };
    const bool hasAgent = has("lin"_L1);
    const bool hasSenior = has("zhou"_L1);
    // Where there is nothing but practice the owner is ours to lock, so that no agent becomes one by a menu. A desk
    // that has a shop or people of its own keeps its owner as they are.
    const bool onlyPractice = std::all_of(shops->begin(), shops->end(), isPractice) &&
                              profiles->size() == 1U + (hasAgent ? 1 : 0) + (hasSenior ? 1 : 0);
    const bool lockOwner = owner != profiles->end() && onlyPractice;
    if (hasAgent && hasSenior && !lockOwner) {
        return {};
    }
    const Result<QByteArray> hash = pinHash(QString(practicePin));
    if (!hash) {
        return fail(hash.error());
    }
    std::vector<store::ProfileRow> missing;
    if (!hasAgent) {
        missing.push_back({ProfileId(u"lin"_s), u"林晓"_s, u"agent"_s, {}, agentAction, agentDay, u"CNY"_s});
    }
    if (!hasSenior) {
        missing.push_back({ProfileId(u"zhou"_s), u"周宁"_s, u"supervisor"_s, *hash, {}, {}, {}});
    }
    if (lockOwner) { // last: from then on nobody acts for them without it
        missing.push_back(*owner);
        missing.back().pinHash = *hash;
    }
    for (const store::ProfileRow &row : missing) {
        if (const Result<void> put = putProfile(desk, maker, row); !put) {
            return put;
        }
    }
    return {};
}

} // namespace kd::app
