// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

#include "models/store/backup.h"

using namespace Qt::StringLiterals;

namespace kd::ctl {

int backupMake(Context &context)
{
    desk::Desk *desk = context.open(Context::Use::Look);
    if (desk == nullptr) {
        return context.exitCode;
    }
    const auto path = desk->backup(context.invocation.take(u"to"_s)).result();
    if (!path) {
        return context.fail(path.error());
    }
    const auto info = store::checkBackup(*path);
    if (!info) {
        return context.fail(info.error());
    }
    return context.print(QJsonObject{{u"path"_s, info->path}, {u"entries"_s, info->entries}, {u"bytes"_s, info->bytes}});
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
            return context.usage(u"there is no good backup in the data folder: name a file"_s);
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
