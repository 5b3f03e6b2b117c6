// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/changes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace kd::practice {

namespace {

constexpr int format = 1;

bool sync(QFile &file)
{
#ifdef Q_OS_WIN
    return file.flush() && _commit(file.handle()) == 0;
#else
    return file.flush() && fsync(file.handle()) == 0;
#endif
}

tl::unexpected<Error> unwritable(const QString &path, const QString &why)
{
    return fail(Error::Kind::Storage, u"state_unwritable"_s, u"write the practice shop's folder"_s,
                QString(path + ": "_L1 + why));
}

QJsonObject written(const Change &change)
{
    return {{u"now"_s, change.now.millis()},
            {u"gateway"_s, change.gateway == Gateway::Pays ? u"pays"_s : u"times_out"_s},
            {u"method"_s, QString::fromLatin1(change.request.method)},
            {u"path"_s, change.request.path},
            {u"query"_s, QString::fromLatin1(change.request.query)},
            {u"agent"_s, QString::fromUtf8(change.request.agent)},
            {u"body"_s, QString::fromLatin1(change.request.body.toBase64())}};
}

Change readChange(const QJsonObject &json)
{
    Change change;
    change.now = Instant(json.value(u"now"_s).toInteger());
    change.gateway = json.value(u"gateway"_s).toString() == "pays"_L1 ? Gateway::Pays : Gateway::PaysButTimesOut;
    change.request.method = json.value(u"method"_s).toString().toLatin1();
    change.request.path = json.value(u"path"_s).toString();
    change.request.query = json.value(u"query"_s).toString().toLatin1();
    change.request.agent = json.value(u"agent"_s).toString().toUtf8();
    change.request.body = QByteArray::fromBase64(json.value(u"body"_s).toString().toLatin1());
    return change;
}

} // namespace

StateFolder::StateFolder(const QDir &folder)
    : m_folder(folder)
    , m_log(folder.filePath(u"changes.jsonl"_s))
{}

Result<std::unique_ptr<StateFolder>> StateFolder::open(const QString &path)
{
    if (!QDir().mkpath(path)) {
        return unwritable(path, u"the folder cannot be made"_s);
    }
    std::unique_ptr<StateFolder> state(new StateFolder(QDir(path)));
    if (!state->m_log.open(QIODevice::ReadWrite)) {
        return unwritable(path, state->m_log.errorString());
    }
    // Changes hold buyers' data and card keys.
    state->m_log.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return state;
}

Result<std::optional<Identity>> StateFolder::identity() const
{
    QFile file(m_folder.filePath(u"shop.json"_s));
    if (!file.exists()) {
        return std::nullopt;
    }
    const QJsonObject json =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    if (json.value(u"format"_s).toInt() != format) {
        return fail(Error::Kind::Storage, u"state_unreadable"_s, u"read the practice shop's folder"_s, m_folder.path());
    }
    const auto text = [&json](const QString &name) { return json.value(name).toString(); };
    Identity identity;
    identity.seed = text(u"seed"_s).toULongLong();
    identity.orders = json.value(u"orders"_s).toInt();
    identity.load = text(u"load"_s);
    identity.anchor = Instant(json.value(u"anchor"_s).toInteger());
    identity.clockOffset = Millis(json.value(u"clock_offset_ms"_s).toInteger());
    identity.port = static_cast<quint16>(json.value(u"port"_s).toInt());
    identity.credentials = {text(u"key"_s),         text(u"secret"_s),      text(u"read_key"_s),
                            text(u"read_secret"_s), text(u"license_key"_s), text(u"license_secret"_s)};
    identity.certificate = {text(u"tls_authority"_s).toLatin1(), text(u"tls_certificate"_s).toLatin1(),
                            text(u"tls_key"_s).toLatin1()};
    return identity;
}

Result<void> StateFolder::save(const Identity &identity)
{
    const Credentials &keys = identity.credentials;
    const QJsonObject json{{u"format"_s, format},
                           {u"seed"_s, QString::number(identity.seed)},
                           {u"orders"_s, identity.orders},
                           {u"load"_s, identity.load},
                           {u"anchor"_s, identity.anchor.millis()},
                           {u"clock_offset_ms"_s, static_cast<qint64>(identity.clockOffset.count())},
                           {u"port"_s, identity.port},
                           {u"key"_s, keys.key},
                           {u"secret"_s, keys.secret},
                           {u"read_key"_s, keys.readKey},
                           {u"read_secret"_s, keys.readSecret},
                           {u"license_key"_s, keys.licenseKey},
                           {u"license_secret"_s, keys.licenseSecret},
                           {u"tls_authority"_s, QString::fromLatin1(identity.certificate.authority)},
                           {u"tls_certificate"_s, QString::fromLatin1(identity.certificate.server)},
                           {u"tls_key"_s, QString::fromLatin1(identity.certificate.key)}};
    QSaveFile file(m_folder.filePath(u"shop.json"_s));
    const bool isSaved = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(QJsonDocument(json).toJson()) > 0 && file.commit();
    if (!isSaved) {
        return unwritable(m_folder.path(), file.errorString());
    }
    QSaveFile authority(authorityFile());
    if (!authority.open(QIODevice::WriteOnly) || authority.write(identity.certificate.authority) <= 0 ||
        !authority.commit()) {
        return unwritable(m_folder.path(), authority.errorString());
    }
    return {};
}

Result<std::vector<Change>> StateFolder::changes()
{
    std::vector<Change> found;
    qint64 good = 0;
    m_log.seek(0);
    while (!m_log.atEnd()) {
        const QByteArray line = m_log.readLine();
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!line.endsWith('\n') || !document.isObject()) {
            if (!m_log.atEnd()) {
                return fail(Error::Kind::Storage, u"state_unreadable"_s, u"read the practice shop's changes"_s,
                            m_folder.path());
            }
            break;
        }
        found.push_back(readChange(document.object()));
        good += line.size();
    }
    if (!m_log.resize(good) || !m_log.seek(good)) {
        return unwritable(m_folder.path(), m_log.errorString());
    }
    return found;
}

Result<void> StateFolder::append(const Change &change)
{
    const QByteArray line = QJsonDocument(written(change)).toJson(QJsonDocument::Compact) + '\n';
    const qint64 before = m_log.pos();
    if (m_log.write(line) == line.size() && sync(m_log)) {
        return {};
    }
    const Error why = unwritable(m_folder.path(), m_log.errorString()).value();
    // Half a line in the middle of the file would be taken for damage at the next start.
    m_log.resize(before);
    m_log.seek(before);
    return fail(why);
}

} // namespace kd::practice
