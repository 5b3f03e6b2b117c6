// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"

#include "models/store/backup_files.h"
#include "models/store/cache_file.h"
#include "models/store/durable_file.h"
#include "models/store/failure.h"
#include "models/store/folder_lock.h"
#include "models/store/journal_table.h"
#include "models/store/key_ring.h"
#include "models/store/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <SQLiteCpp/Backup.h>

using namespace Qt::StringLiterals;

namespace kd::store {

namespace {

constexpr qsizetype kept = 7;

QString backupFolder(const QString &folder)
{
    return QDir(folder).filePath(u"backups"_s);
}

/// Removes a file that was not finished, however the work ends.
class Unfinished
{
public:
    explicit Unfinished(QString path)
        : m_path(std::move(path))
    {
        QFile::remove(m_path);
    }
    ~Unfinished() { QFile::remove(m_path); }
    Unfinished(const Unfinished &) = delete;
    Unfinished &operator=(const Unfinished &) = delete;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

void removeOrRaise(const QString &path)
{
    if (QFileInfo::exists(path) && !QFile::remove(path)) {
        raise(u"not_writable"_s, u"remove an old backup"_s, path);
    }
}

// As rotate() writes it: desk-00000012-2026-09-21T141320Z.sqlite
std::optional<Instant> madeAt(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const QString stamp = name.startsWith("desk-"_L1) ? name.mid(14, 18) : QString();
    const QString iso = stamp.left(13) + u':' + stamp.mid(13, 2) + u':' + stamp.mid(15);
    const auto at = Instant::fromIso(iso);
    return at ? std::optional(*at) : std::nullopt;
}

BackupInfo checked(const QString &path)
{
    const QString doing = u"check a backup"_s;
    if (!QFileInfo(path).isFile()) {
        raise(u"no_such_backup"_s, doing, path);
    }
    auto result = guarded(doing, [&] {
        Connection connection(path, Connection::Mode::Read);
        requireCurrentOrOlder(connection, deskMigrations());
        {
            auto row = connection.query("PRAGMA integrity_check(1)");
            if (!row.next() || row.text(0) != "ok"_L1) {
                raise(u"backup_damaged"_s, doing, path);
            }
        }
        const JournalCheck check = journal::verify(connection, 1, {});
        if (!check.ok) {
            raise(u"backup_damaged"_s, doing, path + u": entry "_s + QString::number(check.firstBadSeq) + u' ' + check.why);
        }
        return BackupInfo{path, check.count, QFileInfo(path).size(), madeAt(path)};
    });
    if (!result && (result.error().code == "database_damaged"_L1 || result.error().code == "sqlite_error"_L1)) {
        raise(u"backup_damaged"_s, doing, path);
    }
    return orRaise(std::move(result));
}

void copyDatabase(const QString &from, const QString &to)
{
    Connection source(from, Connection::Mode::Read);
    SQLite::Database target(to.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    {
        SQLite::Backup copy(target, source.database());
        copy.executeStep(-1);
    }
    // One file that needs no companions.
    target.exec("PRAGMA journal_mode = DELETE");
}

qint64 newestSeq(const QString &path)
{
    Connection connection(path, Connection::Mode::Read);
    return connection.value("SELECT coalesce(max(seq), 0) FROM journal");
}

// A copy that a killed process was making. Only the holder of the folder makes any, so nobody is at it now.
void removeUnfinished(const QString &folder)
{
    const QDir place(backupFolder(folder));
    for (const QString &name : place.entryList({u"desk-*.part"_s}, QDir::Files)) {
        removeOrRaise(place.filePath(name));
    }
}

} // namespace

namespace backups {

void write(const QString &folder, const QString &target)
{
    const Unfinished copy(target + u".part"_s);
    copyDatabase(deskPath(folder), copy.path());
    [[maybe_unused]] const BackupInfo info = checked(copy.path());
    orRaise(replaceFile(copy.path(), target));
}

QStringList all(const QString &folder)
{
    const QDir place(backupFolder(folder));
    QStringList paths;
    const QStringList names = place.entryList({u"desk-*.sqlite"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        paths << place.filePath(name);
    }
    return paths;
}

QString rotate(const QString &folder, Instant now)
{
    if (!QDir().mkpath(backupFolder(folder))) {
        raise(u"not_writable"_s, u"make a backup"_s, backupFolder(folder));
    }
    removeUnfinished(folder);
    // By number before time: a wall clock that was set back must not make the newest backup look the oldest.
    const QStringList present = all(folder);
    const qint64 last = present.isEmpty() ? 0 : QFileInfo(present.first()).fileName().mid(5, 8).toLongLong();
    const QString name = u"desk-"_s + QString::number(last + 1).rightJustified(8, u'0') + u'-'
                         + now.toIso().left(19).remove(u':') + u"Z.sqlite"_s;
    const QString path = QDir(backupFolder(folder)).filePath(name);
    write(folder, path);
    const QStringList after = all(folder);
    for (qsizetype i = kept; i < after.size(); ++i) {
        removeOrRaise(after.at(i));
    }
    return path;
}

QString rotateWhenOlderThan(const QString &folder, Millis age, Instant now)
{
    const std::vector<BackupInfo> present = listBackups(folder);
    const qint64 newest = newestSeq(deskPath(folder));
    if (present.empty()) {
        return newest > 1 ? rotate(folder, now) : QString();
    }
    const BackupInfo &last = present.front();
    // One from the future was made before the clock was set back; nobody knows how old it is.
    const bool young = last.madeAt && *last.madeAt <= now && now - *last.madeAt < age;
    if (young) {
        return {};
    }
    const auto known = guarded(u"look at a backup"_s, [&last] { return newestSeq(last.path); });
    return known && *known == newest ? QString() : rotate(folder, now);
}

void replaceAll(const QString &folder, Instant now)
{
    const QString fresh = rotate(folder, now);
    for (const QString &path : all(folder)) {
        if (path != fresh) {
            removeOrRaise(path);
        }
    }
    const QDir place(backupFolder(folder));
    for (const QString &name : place.entryList({u"replaced-*"_s}, QDir::Files)) {
        removeOrRaise(place.filePath(name));
    }
}

void noteRestored(Connection &desk, const Restored &restored)
{
    const QJsonObject note{{u"backup"_s, restored.backup},
                           {u"entries"_s, restored.entries},
                           {u"set_aside"_s, restored.setAside}};
    desk.run("INSERT OR REPLACE INTO meta (name, value) VALUES ('restored', ?1)",
             QJsonDocument(note).toJson(QJsonDocument::Compact));
}

std::optional<Restored> takeRestored(Connection &desk)
{
    QJsonObject note;
    {
        auto row = desk.query("SELECT value FROM meta WHERE name = 'restored'");
        if (!row.next()) {
            return std::nullopt;
        }
        note = QJsonDocument::fromJson(row.bytes(0)).object();
    }
    desk.run("DELETE FROM meta WHERE name = 'restored'");
    return Restored{note.value("backup"_L1).toString(), note.value("entries"_L1).toInteger(),
                    note.value("set_aside"_L1).toString()};
}

} // namespace backups

std::vector<BackupInfo> listBackups(const QString &folder)
{
    std::vector<BackupInfo> list;
    for (const QString &path : backups::all(folder)) {
        list.push_back({path, 0, QFileInfo(path).size(), madeAt(path)});
    }
    return list;
}

Result<BackupInfo> checkBackup(const QString &path)
{
    return guarded(u"check a backup"_s, [&] { return checked(path); });
}

std::optional<BackupInfo> newestGoodBackup(const QString &folder)
{
    for (const QString &path : backups::all(folder)) {
        if (auto info = checkBackup(path)) {
            return *info;
        }
    }
    return std::nullopt;
}

Result<QString> restoreBackup(const QString &folder, const QString &backup, const SealingKey &keyOfKeys, Clock &clock)
{
    return guarded(u"restore a backup"_s, [&] {
        const auto lock = orRaise(FolderLock::take(folder));
        const BackupInfo info = checked(backup);
        {
            Connection connection(backup, Connection::Mode::Read);
            [[maybe_unused]] const auto key = KeyRing(keyOfKeys).find(connection, KeyRing::ofDesk()); // raises wrong_key
        }
        // Everything that can fail for lack of space comes before the present file is touched.
        const Unfinished copy(deskPath(folder) + u".part"_s);
        copyDatabase(backup, copy.path());
        if (!QDir().mkpath(backupFolder(folder))) {
            raise(u"not_writable"_s, u"restore a backup"_s, backupFolder(folder));
        }
        const QString aside = QDir(backupFolder(folder))
                                  .filePath(u"replaced-"_s + QString::number(clock.now().millis()) + u".sqlite"_s);
        {
            Connection connection(copy.path(), Connection::Mode::WriteFull);
            backups::noteRestored(connection,
                                  {QFileInfo(backup).fileName(), info.entries, QFileInfo(aside).fileName()});
            connection.execute("PRAGMA journal_mode = DELETE"); // the one file is moved, without companions
        }
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
            const QString present = deskPath(folder) + suffix;
            if (QFileInfo::exists(present) && !QFile::rename(present, aside + suffix)) {
                raise(u"not_writable"_s, u"restore a backup"_s, present);
            }
        }
        orRaise(replaceFile(copy.path(), deskPath(folder)));
        return aside;
    });
}

} // namespace kd::store
