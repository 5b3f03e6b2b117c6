// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/files.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

// A static library's resources are dropped by the linker unless somebody asks for them, and the macro wants to stand
// outside of every namespace.
static void registerPlaybookResources()
{
    Q_INIT_RESOURCE(playbooks);
}

namespace kd::playbook {

Files builtIn()
{
    registerPlaybookResources();
    const QString root = u":/playbooks/"_s;
    Files files;
    QDirIterator entries(root, {u"*.toml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        const QString name = path.mid(root.size());
        QFile file(path);
        if (!name.startsWith(u"intake/"_s) && file.open(QIODevice::ReadOnly)) {
            files.insert(name, file.readAll());
        }
    }
    return files;
}

Files overlaid(Files base, const Files &over)
{
    for (auto file = over.begin(); file != over.end(); ++file) {
        base.insert(file.key(), file.value());
    }
    return base;
}

QString Mistake::toLine() const
{
    const QString place = line > 0 ? u"%1:%2"_s.arg(file).arg(line) : file;
    return QString(place + u": "_s + what + u' ' + todo);
}

} // namespace kd::playbook
