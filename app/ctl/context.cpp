// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/context.h"

#include "models/desk/error_text.h"
#include "models/desk/vault.h"

#include <QCoreApplication>
#include <QFile>
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
    case Error::Kind::Conflict:
    case Error::Kind::Parse:
        return error.code == u"usage"_s ? Exit::Usage : Exit::Refused;
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
        return desk::keyFromFile(invocation.value(u"key-file"_s));
    }
    if (invocation.has(u"passphrase-file"_s)) {
        return desk::keyFromPassphraseFile(invocation.value(u"passphrase-file"_s), folder());
    }
    return desk::keyFromKeychain(folder());
}

desk::Desk *Context::open(Use use)
{
    if (m_desk) {
        return m_desk.get();
    }
    if (folder().isEmpty()) {
        exitCode = usage(u"--data DIR is missing"_s);
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
    return m_desk.get();
}

std::optional<ProfileId> Context::actor()
{
    const auto rows = m_desk->profiles().result();
    if (!rows) {
        exitCode = fail(rows.error());
        return std::nullopt;
    }
    const QString wanted = invocation.value(u"as"_s);
    for (const store::ProfileRow &row : *rows) {
        if (row.active && (wanted.isEmpty() || row.id.value() == wanted || row.name == wanted)) {
            return row.id;
        }
    }
    Error unknown;
    unknown.kind = Error::Kind::Refused;
    unknown.code = u"profile_unknown"_s;
    unknown.doing = u"choose who acts"_s;
    unknown.detail = wanted;
    exitCode = fail(unknown);
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

int Context::fail(const Error &error)
{
    const QString sentence = desk::errorText(error);
    std::fprintf(stderr, "kamideskctl: %s\n", qUtf8Printable(sentence));
    const int code = exitCodeOf(error);
    if (invocation.has(u"json"_s)) {
        QJsonObject object{{u"kind"_s, name(error.kind)}, {u"code"_s, error.code}, {u"message"_s, sentence}};
        if (!error.detail.isEmpty()) {
            object.insert(u"detail"_s, error.detail);
        }
        print(QJsonObject{{u"error"_s, object}});
    }
    return code;
}

int Context::usage(const QString &what)
{
    const QString words = invocation.command != nullptr ? invocation.command->words : QString();
    std::fprintf(stderr, "kamideskctl: %s. 'kamideskctl %s%s--help' tells how.\n", qUtf8Printable(what), qUtf8Printable(words),
                 words.isEmpty() ? "" : " ");
    return Exit::Usage;
}

Result<QString> Context::textFromFileOrInput(const QString &option)
{
    QFile file;
    const QString path = invocation.value(option);
    bool opened = false;
    if (path.isEmpty() || path == u"-"_s) {
        opened = file.open(stdin, QIODevice::ReadOnly);
    } else {
        file.setFileName(path);
        opened = file.open(QIODevice::ReadOnly);
    }
    if (!opened) {
        return kd::fail(Error::Kind::Storage, u"file_not_readable"_s, u"read a text"_s, path);
    }
    return QString::fromUtf8(file.readAll());
}

Result<QString> Context::secretValue(const QString &option)
{
    const QString given = invocation.value(option);
    if (given != u"-"_s && !given.startsWith(u'@')) {
        return given;
    }
    QFile file;
    const bool opened = given == u"-"_s ? file.open(stdin, QIODevice::ReadOnly)
                                        : (file.setFileName(given.mid(1)), file.open(QIODevice::ReadOnly));
    if (!opened) {
        return kd::fail(Error::Kind::Storage, u"file_not_readable"_s, u"read a secret"_s, given.mid(1));
    }
    return QString::fromUtf8(file.readLine()).trimmed();
}

} // namespace kd::ctl
