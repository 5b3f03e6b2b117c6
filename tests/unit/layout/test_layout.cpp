// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

struct Library
{
    QString folder; // "models/shop"
    QStringList uses;
};

QMap<QString, Library> readLayout(const QString &path)
{
    QFile file(path);
    QMap<QString, Library> layout;
    if (file.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            const QStringList parts = QString::fromUtf8(line).split(u' ');
            if (parts.size() >= 2) {
                layout.insert(parts.at(0), {parts.at(1), parts.value(2).split(u',', Qt::SkipEmptyParts)});
            }
        }
    }
    return layout;
}

void addClosure(const QMap<QString, Library> &layout, const QString &library, QSet<QString> &closure)
{
    if (closure.contains(library)) {
        return;
    }
    closure.insert(library);
    const QStringList uses = layout.value(library).uses;
    for (const QString &use : uses) {
        addClosure(layout, use, closure);
    }
}

// The library whose folder holds this path: the longest that fits.
QString libraryOf(const QMap<QString, Library> &layout, const QString &path)
{
    QString best;
    for (auto it = layout.begin(); it != layout.end(); ++it) {
        if (path.startsWith(it->folder + u'/') && it->folder.size() > layout.value(best).folder.size()) {
            best = it.key();
        }
    }
    return best;
}

QStringList wrongIncludes(const QMap<QString, Library> &layout, const QString &library, const QString &root,
                          const QString &file)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s+"([^"]+)\")"_s, QRegularExpression::MultilineOption);
    QSet<QString> closure;
    addClosure(layout, library, closure);
    QFile source(root + u'/' + file);
    if (!source.open(QIODevice::ReadOnly)) {
        return {file + u": cannot be read"_s};
    }
    QStringList wrong;
    auto matches = include.globalMatch(QString::fromUtf8(source.readAll()));
    while (matches.hasNext()) {
        const QString path = matches.next().captured(1);
        if (path.endsWith(u".moc"_s) || path.startsWith(u"ui_"_s)) {
            continue;
        }
        if (!path.contains(u'/')) {
            wrong << file + u": includes \""_s + path + u"\" without its path from the root"_s;
            continue;
        }
        const QString target = libraryOf(layout, path);
        if (target.isEmpty()) {
            wrong << file + u": includes \""_s + path + u"\", which belongs to no library"_s;
        } else if (!closure.contains(target)) {
            wrong << file + u": includes \""_s + path + u"\" of '"_s + target + u"', which '"_s + library
                         + u"' does not declare in USES"_s;
        }
    }
    return wrong;
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIncludeIsDeclared()
    {
        const QString root = QStringLiteral(KAMIDESK_SOURCE_DIR);
        const auto layout = readLayout(QStringLiteral(KAMIDESK_LAYOUT));
        QVERIFY(layout.size() >= 2);
        QStringList wrong;
        int files = 0;
        for (const QString &floor : {u"models"_s, u"widgets"_s}) {
            QDirIterator it(root + u'/' + floor, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                const QString file = it.next().mid(root.size() + 1);
                const QString library = libraryOf(layout, file);
                // With the window switched off, widgets/ declares nothing and is not looked at.
                if (library.isEmpty() && floor == u"widgets"_s && layout.value(u"style"_s).folder.isEmpty()) {
                    continue;
                }
                ++files;
                if (library.isEmpty()) {
                    wrong << file + u": belongs to no library"_s;
                } else {
                    wrong << wrongIncludes(layout, library, root, file);
                }
            }
        }
        QVERIFY(files > 20);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void noFloorLooksUpward()
    {
        const auto layout = readLayout(QStringLiteral(KAMIDESK_LAYOUT));
        for (auto it = layout.begin(); it != layout.end(); ++it) {
            QSet<QString> closure;
            addClosure(layout, it.key(), closure);
            for (const QString &use : std::as_const(closure)) {
                const QString folder = layout.value(use).folder;
                QVERIFY2(!folder.isEmpty(), qPrintable(it.key() + u" uses '"_s + use + u"', which is no library"_s));
                QVERIFY2(!(it->folder.startsWith(u"models/"_s) && !folder.startsWith(u"models/"_s)),
                         qPrintable(it.key() + u" in models/ uses "_s + use + u" in "_s + folder));
                QVERIFY2(!(it->folder.startsWith(u"widgets/"_s) && folder.startsWith(u"app/"_s)),
                         qPrintable(it.key() + u" in widgets/ uses "_s + use + u" in "_s + folder));
            }
        }
    }
};

KD_TEST_MAIN(TestLayout)
#include "test_layout.moc"
