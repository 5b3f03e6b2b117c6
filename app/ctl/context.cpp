// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/context.h"

#include "models/base/log.h"
#include "models/desk/error_text.h"
#include "models/desk/vault.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace kd::ctl {

Context::Context(Invocation typed)
    : invocation(std::move(typed))
    , m_clock(std::make_shared<SystemClock>())
{}

Context::~Context() = default;

int exitCodeOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Refused:
        // A status beside it means that the shop said so: credentials, rights, a route that is switched off.
        return error.httpStatus != 0 ? Exit::ShopFailed : Exit::Refused;
    case Error::Kind::Conflict:
        return Exit::Refused;
    case Error::Kind::Parse:
        return Exit::Usage;
    case Error::Kind::Storage:
        return Exit::NoData;
    case Error::Kind::Network:
    case Error::Kind::Http:
    case Error::Kind::Protocol:
    case Error::Kind::RateLimited:
        return Exit::ShopFailed;
    case Error::Kind::Cancelled:
    case Error::Kind::Internal:
        return Exit::Broken;
    }
    return Exit::Broken;
}

QString Context::folder() const
{
    return invocation.value(u"data"_s);
}

Result<SealingKey> Context::key()
{
    if (invocation.has(u"key-file"_s)) {
        return desk::keyFromFile(invocation.value(u"key-file"_s), folder());
    }
    if (invocation.has(u"passphrase-file"_s)) {
        return desk::keyFromPassphraseFile(invocation.value(u"passphrase-file"_s), folder());
    }
    return desk::keyFromKeychain(folder());
}

bool Context::hasDesk()
{
    if (folder().isEmpty()) {
        exitCode = usage(u"--data DIR is missing"_s);
        return false;
    }
    if (QFileInfo::exists(QDir(folder()).filePath(u"desk.sqlite"_s))) {
        return true;
    }
    exitCode = fail(Error{.kind = Error::Kind::Storage,
                          .doing = u"open the data folder"_s,
                          .code = u"no_data_folder"_s,
                          .detail = folder()});
    return false;
}

desk::Desk *Context::open(Use use, Folder state)
{
    if (m_desk) {
        return m_desk.get();
    }
    if (folder().isEmpty()) {
        exitCode = usage(u"--data DIR is missing"_s);
        return nullptr;
    }
    if (invocation.has(u"key-file"_s) && invocation.has(u"passphrase-file"_s)) {
        exitCode = usage(u"--key-file and --passphrase-file exclude each other"_s);
        return nullptr;
    }
    if (state == Folder::Present && !hasDesk()) { // before a key file is made for it
        return nullptr;
    }
    auto unlocked = key();
    if (!unlocked) {
        exitCode = fail(unlocked.error());
        return nullptr;
    }
    desk::DeskSettings settings{.folder = folder(), .keyOfKeys = *unlocked};
    settings.runSync = false;
    settings.runOutbox = use != Use::Look;
    auto opened = desk::Desk::open(settings, m_clock);
    if (!opened && opened.error().code == u"folder_locked"_s && use != Use::Hold) {
        settings.takeLock = false;
        settings.runOutbox = false;
        opened = desk::Desk::open(settings, m_clock);
    }
    if (!opened) {
        exitCode = fail(opened.error());
        return nullptr;
    }
    m_desk = std::move(*opened);
    if (invocation.has(u"as"_s) && !namedActor(*m_desk)) {
        m_desk.reset();
        return nullptr;
    }
    // Its own file: two processes must not rotate one.
    if (const auto logged = openLog(QDir(folder()).filePath(u"kamideskctl.log"_s), LogLevel::Info); !logged) {
        remark(desk::errorText(logged.error()));
    }
    return m_desk.get();
}

std::optional<ProfileId> Context::namedActor(desk::Desk &desk)
{
    const auto rows = desk.profiles().result();
    if (!rows) {
        exitCode = fail(rows.error());
        return std::nullopt;
    }
    const QString wanted = invocation.value(u"as"_s);
    QStringList known;
    for (const store::ProfileRow &row : *rows) {
        if (row.active && !wanted.isEmpty() && (row.id.value() == wanted || row.name == wanted)) {
            return row.id;
        }
        if (row.active) {
            known << row.id.value();
        }
    }
    exitCode = fail(Error{.kind = Error::Kind::Refused,
                          .doing = u"choose who acts"_s,
                          .code = u"profile_unknown"_s,
                          .detail = u"%1 (there are: %2)"_s.arg(wanted, known.join(u", "_s))});
    return std::nullopt;
}

std::optional<ProfileId> Context::actor()
{
    if (invocation.has(u"as"_s)) {
        return namedActor(*m_desk);
    }
    const auto rows = m_desk->profiles().result();
    if (!rows) {
        exitCode = fail(rows.error());
        return std::nullopt;
    }
    const auto active = std::count_if(rows->begin(), rows->end(), [](const auto &row) { return row.active; });
    for (const store::ProfileRow &row : *rows) {
        // Not simply the first: who is added later must not become the one in whose name scripts have been acting.
        if (row.active && (active == 1 || row.id == ProfileId(u"owner"_s))) {
            return row.id;
        }
    }
    exitCode = usage(u"several profiles work at this desk: name one with --as"_s);
    return std::nullopt;
}

void Context::write(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    if (!bytes.endsWith('\n')) {
        std::fputc('\n', stdout);
    }
    std::fflush(stdout);
}

int Context::print(const QJsonObject &object, int code)
{
    write(QJsonDocument(object).toJson(invocation.has(u"json"_s) ? QJsonDocument::Compact : QJsonDocument::Indented));
    return code;
}

int Context::print(const QJsonArray &array, int code)
{
    write(QJsonDocument(array).toJson(invocation.has(u"json"_s) ? QJsonDocument::Compact : QJsonDocument::Indented));
    return code;
}

QJsonObject errorJson(const QString &kind, const QString &code, const QString &message, const QString &detail)
{
    QJsonObject object{{u"kind"_s, kind}, {u"code"_s, code}, {u"message"_s, message}};
    if (!detail.isEmpty()) {
        object.insert(u"detail"_s, detail);
    }
    return QJsonObject{{u"error"_s, object}};
}

int Context::fail(const Error &error)
{
    const QString sentence = desk::errorText(error);
    remark(sentence);
    const int code = exitCodeOf(error);
    return invocation.has(u"json"_s) ? print(errorJson(name(error.kind), error.code, sentence, error.detail), code) : code;
}

int Context::usage(const QString &what)
{
    const QString words = invocation.command != nullptr ? QString(invocation.command->words + u' ') : QString();
    const QString sentence = what + u". 'kamideskctl "_s + words + u"--help' tells how."_s;
    remark(sentence);
    return invocation.has(u"json"_s) ? print(errorJson(u"usage"_s, u"usage"_s, sentence), Exit::Usage) : Exit::Usage;
}

void Context::remark(const QString &sentence) const
{
    std::fprintf(stderr, "kamideskctl: %s\n", qUtf8Printable(sentence));
}

} // namespace kd::ctl
