// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/drain_bench.h"
#include "app/desk/options.h"
#include "app/desk/practice_shop.h"
#include "app/desk/start.h"
#include "app/desk/tour_steps.h"
#include "app/desk/unlock.h"
#include "models/base/log.h"
#include "models/desk/error_text.h"
#include "models/lists/session.h"
#include "widgets/shell/main_window.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QJsonDocument>
#include <QLibraryInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace kd;

namespace {

// Every fourth is a voucher of two intents, and the benchmark counts what one reading of the outbox gives: 10,000.
constexpr int mostDrained = 8'000;

int complain(const QString &sentence)
{
    std::fprintf(stderr, "kamidesk: %s\n", qUtf8Printable(sentence));
    return 2;
}

void choose(QTranslator &own, QTranslator &qt, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&own);
    QCoreApplication::removeTranslator(&qt);
    const QString file = locale.language() == QLocale::Chinese ? u"kamidesk_zh_CN"_s : u"kamidesk_en"_s;
    if (own.load(u":/translations/"_s + file)) {
        QCoreApplication::installTranslator(&own);
    }
    // Qt's own words, such as those of its file dialog. "qtbase_zh_CN" would not be found for the locale "zh".
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    const QString chinese = locale.script() == QLocale::TraditionalHanScript ? u"qtbase_zh_TW"_s : u"qtbase_zh_CN"_s;
    const bool loaded =
        locale.language() == QLocale::Chinese ? qt.load(chinese, folder) : qt.load(locale, u"qtbase"_s, u"_"_s, folder);
    if (loaded) {
        QCoreApplication::installTranslator(&qt);
    }
}

// "--help" and the like: asked before there is an application, because that needs a display.
bool wantsText(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QLatin1StringView given(argument);
        return given == "-h"_L1 || given == "--help"_L1 || given == "--help-all"_L1 || given == "-v"_L1 ||
               given == "--version"_L1;
    });
}

// Where no option says what the key is and the keychain has none, it is a passphrase: it is asked for.
Result<std::unique_ptr<desk::Desk>> openDesk(const app::KeySource &source, const QString &folder,
                                             const std::shared_ptr<Clock> &clock)
{
    const bool named = !source.keyFile.isEmpty() || !source.passphraseFile.isEmpty();
    if (named || !app::usesPassphrase(folder)) {
        const Result<SealingKey> key = app::keyFor(source, folder);
        if (key) {
            return desk::Desk::open({folder, *key}, clock);
        }
        if (named || key.error().code != "no_keychain"_L1 || app::holdsData(folder)) {
            return fail(key.error());
        }
    }
    std::unique_ptr<desk::Desk> opened;
    std::optional<Error> beyond; // no passphrase helps against it
    app::PassphraseDialog dialog(folder, [&](const SealingKey &key) {
        auto desk = desk::Desk::open({folder, key}, clock);
        if (desk) {
            opened = std::move(*desk);
            return QString();
        }
        if (desk.error().code == "wrong_key"_L1) {
            return QCoreApplication::translate("kd::app::Start", "That is not the passphrase of this desk.");
        }
        beyond = desk.error();
        return desk::errorText(desk.error());
    });
    dialog.exec();
    if (opened) {
        return opened;
    }
    return beyond ? Result<std::unique_ptr<desk::Desk>>(fail(*beyond))
                  : Result<std::unique_ptr<desk::Desk>>(cancelled(u"open the desk"_s));
}

// By a desk that sends nothing: all of it waits when the window opens.
Result<void> queueBeforehand(const app::KeySource &source, const QString &folder, const app::PracticeShop &practice,
                             int count)
{
    const Result<SealingKey> key = app::keyFor(source, folder);
    if (!key) {
        return fail(key.error());
    }
    desk::DeskSettings settings{.folder = folder, .keyOfKeys = *key};
    settings.runSync = false;
    settings.runOutbox = false;
    const auto desk = desk::Desk::open(settings, std::make_shared<SystemClock>());
    if (!desk) {
        return fail(desk.error());
    }
    const Result<void> prepared = app::preparePractice(**desk, practice.row());
    return prepared ? app::queueActions(**desk, count) : prepared;
}

// The message of the tour: given, or the practice shop's own on a key that is said to be used, or one about the newest
// delivered order as soon as one has been pulled.
std::shared_ptr<const QString> tourMessage(lists::Session &session, const QString &given,
                                           const app::PracticeShop &practice)
{
    auto text = std::make_shared<QString>(given);
    if (const auto messages = practice.messages(); text->isEmpty() && messages) {
        for (const app::PracticeShop::Message &message : *messages) {
            if (message.reason == Reason::AlreadyUsed) {
                *text = message.text;
                break;
            }
        }
    }
    const auto fromOrders = [&session, text] {
        store::OrderFilter delivered;
        delivered.statuses = {OrderStatus::Delivered};
        session.ask(session.desk().orders(delivered, 0, 1), &session,
                    [text](const std::vector<store::OrderRow> &orders) {
                        if (text->isEmpty() && !orders.empty()) {
                            *text = u"订单号：#"_s + orders.front().number + u" 兑换提示已被使用，要求退款"_s;
                        }
                    });
    };
    if (text->isEmpty()) {
        QObject::connect(&session.desk(), &desk::Desk::ordersChanged, &session, fromOrders);
    }
    return text;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"kamidesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KAMIDESK_VERSION));
    QTranslator own;
    QTranslator qt;
    if (wantsText(argc, argv)) {
        QCoreApplication console(argc, argv); // a display is not needed to read the options
        choose(own, qt, {});
        QCommandLineParser parser;
        app::addOptions(parser);
        parser.process(console);
        return 0;
    }
    QApplication application(argc, argv);
    choose(own, qt, {});
    QCommandLineParser parser;
    app::addOptions(parser);
    parser.process(application);
    const int draining = parser.value(u"bench-drain"_s).toInt();
    if (parser.isSet(u"bench-drain"_s) && (draining < 1 || draining > mostDrained)) {
        return complain(u"--bench-drain takes a number of actions from 1 to %1."_s.arg(mostDrained));
    }
    // Both leave nothing behind.
    const bool touring = parser.isSet(u"tour"_s);
    const bool passing = touring || draining > 0;
    const bool practicing = parser.isSet(u"practice"_s) || passing;

    QTemporaryDir temporary;
    QString folder = parser.value(u"data"_s);
    if (folder.isEmpty()) {
        folder = passing ? temporary.path()
                         : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                               (practicing ? u"/practice"_s : u"/desk"_s);
    }
    if (!QDir().mkpath(folder)) {
        return complain(u"The data folder cannot be made: "_s + folder);
    }
    QSettings settings(folder + u"/window.ini"_s, QSettings::IniFormat);
    const style::Scheme system = style::systemScheme();
    const QString language =
        parser.isSet(u"language"_s) ? parser.value(u"language"_s) : settings.value("window/language").toString();
    choose(own, qt, language);
    const QString theme =
        parser.isSet(u"theme"_s) ? parser.value(u"theme"_s) : settings.value("window/theme", u"system"_s).toString();
    if (!style::themeFromId(theme)) {
        return complain(u"--theme takes system, light, dark or contrast."_s);
    }
    style::apply(application, *style::themeFromId(theme), system);
    setConsoleLevel(LogLevel::Warning);
    (void)openLog(folder + u"/kamidesk.log"_s, LogLevel::Info);

    app::PracticeShop practice;
    app::KeySource source{parser.value(u"key-file"_s), parser.value(u"passphrase-file"_s)};
    if (practicing) {
        const int orders = std::max(parser.value(u"orders"_s).toInt(), 2 * draining);
        const Result<void> started = practice.start({folder + u"/shop"_s, parser.value(u"load"_s), orders, {}});
        if (!started) {
            return complain(desk::errorText(started.error()) + u' ' + started.error().detail);
        }
        if (source.keyFile.isEmpty() && source.passphraseFile.isEmpty()) {
            source.keyFile = folder + u"/practice.key"_s; // nothing in a practice folder is worth a keychain
        }
    }
    const auto clock = std::make_shared<SystemClock>();
    if (draining > 0) {
        if (const Result<void> queued = queueBeforehand(source, folder, practice, draining); !queued) {
            return complain(desk::errorText(queued.error()));
        }
    }
    auto desk = openDesk(source, folder, clock);
    if (!desk && desk.error().kind == Error::Kind::Cancelled) {
        return 0;
    }
    if (!desk) {
        return complain(desk::errorText(desk.error()));
    }
    if (practicing) {
        if (const Result<void> prepared = app::preparePractice(**desk, practice.row()); !prepared) {
            return complain(desk::errorText(prepared.error()));
        }
    }
    const QString last = settings.value("window/profile", practicing ? u"lin"_s : QString()).toString();
    const auto me = app::firstProfile(**desk, parser.value(u"as"_s), last);
    if (!me) {
        return complain(desk::errorText(me.error()));
    }

    lists::Session session(**desk, *me);
    ui::MainWindow window(session, settings, *clock);
    window.setChoices(theme, language);
    if (practicing) {
        window.setRemark(QCoreApplication::translate("kd::app::Practice", "practice shop · supervisor 周宁, PIN %1")
                             .arg(QString(app::practicePin)));
    }
    QObject::connect(&window, &ui::MainWindow::themeChosen, &window, [&](const QString &chosen) {
        settings.setValue("window/theme", chosen);
        style::apply(application, style::themeFromId(chosen).value_or(style::Theme::System), system);
    });
    QObject::connect(&window, &ui::MainWindow::practiceWanted, &window, [&] {
        QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--practice"_s});
        window.close();
    });
    QObject::connect(&window, &ui::MainWindow::languageChosen, &window, [&](const QString &chosen) {
        settings.setValue("window/language", chosen);
        Q_EMIT session.told(
            QCoreApplication::translate("kd::app::Practice", "The language changes when the window is opened again."));
    });
    window.show();
    if (draining > 0) {
        app::DrainBench bench(window, session);
        QObject::connect(&bench, &app::DrainBench::finished, &window, [](const QJsonObject &report, bool drained) {
            std::printf("%s\n", QJsonDocument(report).toJson().constData());
            std::fflush(stdout);
            QApplication::exit(drained ? 0 : 1);
        });
        bench.start();
        return QApplication::exec();
    }
    if (!touring) {
        return QApplication::exec();
    }

    QTemporaryDir files;
    const QString screenshot = files.path() + u"/screenshot.png"_s;
    if (!app::drawScreenshot(screenshot)) {
        return complain(u"The screenshot of the tour cannot be written."_s);
    }
    app::Tour tour(&window,
                   app::tourSteps(window, {tourMessage(session, parser.value(u"message"_s), practice), screenshot}),
                   parser.value(u"pictures"_s));
    QObject::connect(&tour, &app::Tour::said, &window, [](const QString &line) {
        std::printf("%s\n", qUtf8Printable(line));
        std::fflush(stdout);
    });
    QObject::connect(&tour, &app::Tour::finished, &window, [](bool held) { QApplication::exit(held ? 0 : 1); });
    tour.start();
    return QApplication::exec();
}
