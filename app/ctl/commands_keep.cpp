// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/json.h"

#include "models/store/backup.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kd::ctl {

int backupMake(Context &context)
{
    const QString wanted = context.invocation.take(u"to"_s);
    if (const QString place = QFileInfo(wanted).absolutePath(); !wanted.isEmpty() && !QFileInfo(place).isWritable()) {
        return context.fail(Error{.kind = Error::Kind::Storage, .doing = u"back up"_s, .code = u"file_not_writable"_s, .detail = wanted});
    }
    desk::Desk *desk = context.open(Context::Use::Look);
    if (desk == nullptr) {
        return context.exitCode;
    }
    const auto path = desk->backup(wanted).result();
    if (!path) {
        return context.fail(path.error());
    }
    const auto info = store::checkBackup(*path);
    if (!info) {
        return context.fail(info.error());
    }
    return context.print(QJsonObject{{u"path"_s, info->path}, {u"entries"_s, info->entries}, {u"bytes"_s, info->bytes}});
}

// Needs no key and no desk: it is asked for when neither opens any more.
int backupList(Context &context)
{
    if (!context.hasDesk()) {
        return context.exitCode;
    }
    QJsonArray list;
    for (const store::BackupInfo &backup : store::listBackups(context.folder())) {
        const auto checked = store::checkBackup(backup.path);
        QJsonObject row{{u"path"_s, backup.path},
                        {u"bytes"_s, backup.bytes},
                        {u"good"_s, checked.has_value()},
                        {u"entries"_s, checked ? QJsonValue(checked->entries) : QJsonValue()},
                        {u"error_code"_s, checked ? QString() : checked.error().code}};
        insertTime(row, u"made_at"_s, backup.madeAt);
        list.append(row);
    }
    return context.print(list);
}

int backupRestore(Context &context)
{
    if (context.folder().isEmpty()) {
        return context.usage(u"--data DIR is missing"_s);
    }
    QString path = context.invocation.take(u"from"_s);
    if (path.isEmpty()) {
        const auto newest = store::newestGoodBackup(context.folder());
        if (!newest) {
            return context.fail(Error{.kind = Error::Kind::Storage, .doing = u"restore"_s, .code = u"no_such_backup"_s, .detail = context.folder()});
        }
        path = newest->path;
    }
    const auto key = context.key();
    if (!key) {
        return context.fail(key.error());
    }
    SystemClock clock;
    const auto aside = store::restoreBackup(context.folder(), path, *key, clock);
    return aside ? context.print(QJsonObject{{u"restored"_s, path}, {u"set_aside"_s, *aside}}) : context.fail(aside.error());
}

} // namespace kd::ctl
