// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kd::app {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("kd::app::Options", text);
}

} // namespace

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        say(QT_TRANSLATE_NOOP("kd::app::Options", "After-sales desk for card key shops.")));
    parser.addHelpOption();
    parser.addVersionOption();
    const auto add = [&parser](const char *name, const char *text, const QString &value = {},
                               const QString &usual = {}) {
        parser.addOption({QString::fromLatin1(name), say(text), value, usual});
    };
    add("data", QT_TRANSLATE_NOOP("kd::app::Options", "Data folder. Otherwise the user's own."), u"folder"_s);
    add("key-file",
        QT_TRANSLATE_NOOP("kd::app::Options", "File with the key of the data folder; made when it does not exist."),
        u"file"_s);
    add("passphrase-file", QT_TRANSLATE_NOOP("kd::app::Options", "File whose first line opens the data folder."),
        u"file"_s);
    add("as", QT_TRANSLATE_NOOP("kd::app::Options", "Profile to sit down as."), u"profile"_s);
    add("practice", QT_TRANSLATE_NOOP("kd::app::Options", "Open the practice shop, which runs on this machine only."));
    add("orders", QT_TRANSLATE_NOOP("kd::app::Options", "Orders of the practice shop."), u"number"_s, u"2000"_s);
    add("load", QT_TRANSLATE_NOOP("kd::app::Options", "Practice on a recorded shop instead of the made-up one."),
        u"folder"_s);
    add("tour",
        QT_TRANSLATE_NOOP("kd::app::Options",
                          "Walk one complaint through the desk, say each step, and end; 0 only if every step held."));
    add("pictures", QT_TRANSLATE_NOOP("kd::app::Options", "Where the tour leaves a picture of each step."),
        u"folder"_s);
    add("bench-drain",
        QT_TRANSLATE_NOOP("kd::app::Options",
                          "Queue so many actions on a practice shop, carry them out with the window in use, print how "
                          "late its thread came round, and end."),
        u"number"_s);
    add("message", QT_TRANSLATE_NOOP("kd::app::Options", "What the buyer writes in the tour."), u"text"_s);
    add("theme", QT_TRANSLATE_NOOP("kd::app::Options", "system, light, dark or contrast."), u"theme"_s);
    add("language", QT_TRANSLATE_NOOP("kd::app::Options", "zh_CN or en. Otherwise the system's."), u"language"_s);
}

} // namespace kd::app
