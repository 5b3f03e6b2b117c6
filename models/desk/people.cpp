// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/engine.h"

#include "models/outbox/limit_check.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace kd::desk {

namespace {

// Guessing a PIN of six digits has to take years, also for somebody at the desk with a script.
constexpr int freeTries = 3;
constexpr Millis waitAfterTries{30'000};

using playbook::Right;

const store::ProfileRow *find(const std::vector<store::ProfileRow> &rows, const ProfileId &id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&id](const store::ProfileRow &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

// Two people keep each other honest; somebody alone at a desk has nobody to ask.
bool othersMayChangeProfiles(const std::vector<store::ProfileRow> &rows, const playbook::LimitRules &rules,
                             const ProfileId &but)
{
    return std::any_of(rows.begin(), rows.end(), [&](const store::ProfileRow &row) {
        return row.id != but && outbox::hasRight(row, rules, Right::ChangeProfiles);
    });
}

Result<void> mayPut(const std::vector<store::ProfileRow> &rows, const playbook::LimitRules &rules,
                    const ProfileId &actor, const store::ProfileRow &wanted)
{
    const QString doing = u"change a profile"_s;
    if (!othersMayChangeProfiles(rows, rules, {})) {
        return {}; // whoever opens a desk for the first time makes its people
    }
    const store::ProfileRow *by = find(rows, actor);
    if (by == nullptr || !by->active) {
        return fail(Error::Kind::Refused, u"profile_unknown"_s, doing, actor.value());
    }
    const store::ProfileRow *before = find(rows, wanted.id);
    if (before != nullptr && wanted.id == actor) {
        const bool onlyOwnMatters = before->role == wanted.role && before->active == wanted.active
                                    && before->limitPerAction == wanted.limitPerAction
                                    && before->limitPerDay == wanted.limitPerDay
                                    && before->limitCurrency == wanted.limitCurrency;
        if (onlyOwnMatters) {
            return {};
        }
        if (othersMayChangeProfiles(rows, rules, actor)) {
            return fail(Error::Kind::Refused, u"own_profile"_s, doing);
        }
    }
    if (!outbox::mayChangeProfiles(*by, rows, rules)) {
        return fail(Error::Kind::Refused, u"no_right"_s, doing);
    }
    const bool stays = wanted.active && playbook::roleFromId(wanted.role)
                       && rules.has(*playbook::roleFromId(wanted.role), Right::ChangeProfiles);
    if (!stays && !othersMayChangeProfiles(rows, rules, wanted.id)) {
        return fail(Error::Kind::Refused, u"last_supervisor"_s, doing);
    }
    return {};
}

} // namespace

// Argon2id takes a tenth of a second on purpose: neither the desk's thread nor a transaction waits for it.
QCoro::Task<Result<outbox::ProvenProfile>> Desk::Engine::provePin(ProfileId id, QString pin)
{
    const auto row = co_await profile(id);
    if (!row) {
        co_return fail(row.error());
    }
    if (row->pinHash.isEmpty()) {
        co_return fail(Error::Kind::Refused, u"pin_missing"_s, u"check a PIN"_s);
    }
    PinTries &tries = m_pinTries[id];
    if (tries.wrong >= freeTries && m_clock->elapsed() < tries.notBefore) {
        co_return fail(Error::Kind::Refused, u"pin_wait"_s, u"check a PIN"_s);
    }
    const QByteArray hash = row->pinHash;
    auto checking = QtConcurrent::run([pin, hash] { return pinMatches(pin, hash); });
    const bool right = co_await checking;
    PinTries &now = m_pinTries[id];
    if (!right) {
        ++now.wrong;
        now.notBefore = m_clock->elapsed() + waitAfterTries;
        co_return fail(Error::Kind::Refused, u"pin_wrong"_s, u"check a PIN"_s);
    }
    now = {};
    co_return outbox::ProvenProfile{id, hash};
}

QCoro::Task<Result<store::ProfileRow>> Desk::Engine::signIn(ProfileId id, QString pin)
{
    auto row = co_await profile(id);
    if (!row || row->pinHash.isEmpty()) {
        co_return row;
    }
    const auto proven = co_await provePin(id, pin);
    if (!proven) {
        co_return fail(proven.error());
    }
    co_return row;
}

QCoro::Task<Result<std::vector<Intent>>> Desk::Engine::approve(ProfileId approver, QString pin,
                                                               std::vector<OperationId> operations)
{
    // Said before a PIN is asked for: no PIN would help.
    auto looking = read([operations](const store::Reader &reader) -> Result<std::vector<Intent>> {
        std::vector<Intent> intents;
        for (const OperationId &operation : operations) {
            const auto intent = reader.desk.intent(operation);
            if (!intent) {
                return fail(intent.error());
            }
            if (*intent) {
                intents.push_back(**intent);
            }
        }
        return intents;
    });
    const auto asked = co_await looking;
    if (!asked) {
        co_return fail(asked.error());
    }
    for (const Intent &intent : *asked) {
        if (intent.askedBy == approver) {
            co_return fail(Error::Kind::Refused, u"own_action"_s, u"approve an action"_s);
        }
    }
    const auto proven = co_await provePin(approver, pin);
    if (!proven) {
        co_return fail(proven.error());
    }
    const outbox::ProvenProfile who = *proven;
    const playbook::LimitRules limits = m_rules.playbook.limits();
    auto writing = write([who, limits, operations](store::DeskWrite &desk) -> Result<std::vector<Intent>> {
        if (operations.size() != 1) {
            return outbox::approveTogether(desk, limits, who, operations);
        }
        return outbox::approve(desk, limits, who, operations.front()).map([](const Intent &intent) {
            return std::vector<Intent>{intent};
        });
    });
    auto approved = co_await writing;
    co_return approved;
}

QCoro::Task<Result<Intent>> Desk::Engine::decline(ProfileId approver, QString pin, OperationId operation, QString reason)
{
    const auto proven = co_await provePin(approver, pin);
    if (!proven) {
        co_return fail(proven.error());
    }
    const outbox::ProvenProfile who = *proven;
    const playbook::LimitRules limits = m_rules.playbook.limits();
    auto writing = write([who, limits, operation, reason](store::DeskWrite &desk) {
        return outbox::decline(desk, limits, who, operation, reason);
    });
    auto declined = co_await writing;
    co_return declined;
}

QCoro::Task<Result<store::ProfileRow>> Desk::Engine::putProfile(ProfileId actor, store::ProfileRow row, QString actorPin)
{
    // Whoever sits down at a colleague's open desk must not be able to become somebody else.
    const auto known = co_await profile(actor);
    if (known && !known->pinHash.isEmpty()) {
        const auto proven = co_await provePin(actor, actorPin);
        if (!proven) {
            co_return fail(proven.error());
        }
    }
    const playbook::LimitRules rules = m_rules.playbook.limits();
    auto writing = write([actor, row, rules](store::DeskWrite &desk) -> Result<store::ProfileRow> {
        const auto rows = desk.profiles();
        if (!rows) {
            return fail(rows.error());
        }
        if (auto allowed = mayPut(*rows, rules, actor, row); !allowed) {
            return fail(allowed.error());
        }
        return desk.putProfile(row, actor);
    });
    auto kept = co_await writing;
    co_return kept;
}

} // namespace kd::desk
