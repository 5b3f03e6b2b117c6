// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/cache_file.h"

#include "models/base/log.h"
#include "models/store/failure.h"
#include "models/store/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kd::store {

namespace {

constexpr qint64 checkedWhole = 32 * 1024 * 1024;

QString markerOf(const QString &path)
{
    return path + u".damaged"_s;
}

/// Raises "database_damaged" for a cache that this desk's key does not open: it belongs to another desk.sqlite.
void checkKey(Connection &db, const SealingKey &key)
{
    const QByteArray expected = keyedHash(key, "the key of this cache");
    auto row = db.query("SELECT value FROM meta WHERE name = 'key_check'");
    if (!row.next()) {
        db.run("INSERT INTO meta (name, value) VALUES ('key_check', ?1)", expected);
    } else if (row.bytes(0) != expected) {
        raise(u"database_damaged"_s, u"open the order cache"_s, u"sealed with another key"_s);
    }
}

std::unique_ptr<Connection> tryOpen(const QString &path, const SealingKey &key)
{
    auto connection = std::make_unique<Connection>(path, Connection::Mode::WriteNormal);
    quickCheck(*connection);
    migrate(*connection, cacheMigrations());
    checkKey(*connection, key);
    return connection;
}

/// The file with its companions: a WAL that is left behind would be played into the new file.
QString setAside(const QString &path, Instant now)
{
    const QString stamp = QString::number(now.millis());
    QString target = path + u".damaged-"_s + stamp;
    for (int i = 1; QFileInfo::exists(target); ++i) {
        target = path + u".damaged-"_s + stamp + u'-' + QString::number(i);
    }
    if (!QFile::rename(path, target)) {
        raise(u"not_writable"_s, u"set the damaged order cache aside"_s, path);
    }
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s}) {
        if (QFileInfo::exists(path + suffix) && !QFile::rename(path + suffix, target + suffix)) {
            raise(u"not_writable"_s, u"set the damaged order cache aside"_s, path + suffix);
        }
    }
    QFile::remove(markerOf(path));
    return target;
}

bool isDamage(const Error &error)
{
    return error.code == "database_damaged"_L1;
}

} // namespace

QString deskPath(const QString &folder)
{
    return QDir(folder).filePath(u"desk.sqlite"_s);
}

QString cachePath(const QString &folder)
{
    return QDir(folder).filePath(u"cache.sqlite"_s);
}

void quickCheck(Connection &connection)
{
    if (QFileInfo(connection.path()).size() > checkedWhole) {
        return;
    }
    auto row = connection.query("PRAGMA quick_check(1)");
    const QString verdict = row.next() ? row.text(0) : QString();
    if (verdict != "ok"_L1) {
        raise(u"database_damaged"_s, u"open the data folder"_s, QFileInfo(connection.path()).fileName() + u": "_s + verdict);
    }
}

void markCacheDamaged(const QString &path)
{
    QFile marker(markerOf(path));
    if (!marker.open(QIODevice::WriteOnly)) {
        logWarning("store", u"the damage of the order cache could not be noted"_s);
    }
}

OpenedCache openCache(const QString &folder, const SealingKey &key, Instant now)
{
    const QString path = cachePath(folder);
    if (!QFileInfo::exists(markerOf(path))) {
        auto opened = guarded(u"open the order cache"_s, [&] { return tryOpen(path, key); });
        if (opened) {
            return {std::move(*opened), {}};
        }
        if (!isDamage(opened.error())) {
            throw Failure(opened.error());
        }
        logWarning("store", toLogLine(opened.error()));
    }
    const QString damaged = QFileInfo::exists(path) ? setAside(path, now) : QString();
    QFile::remove(markerOf(path));
    return {tryOpen(path, key), damaged};
}

} // namespace kd::store
