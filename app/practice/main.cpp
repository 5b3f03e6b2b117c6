// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/shop.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimer>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::practice;

namespace {

int complain(const QString &sentence)
{
    std::fprintf(stderr, "kamidesk-practice: %s\n", qUtf8Printable(sentence));
    return 2;
}

// A child must not outlive the desk that trains on it, however the desk ends. Reading blocks, so a thread of its own
// does it; it ends with the process.
void endWithParent()
{
    std::thread([] {
        while (std::fgetc(stdin) != EOF) {
        }
        QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
    }).detach();
}

std::atomic<int> stopRequested{0};

// Only a flag: nothing else may be done in a signal handler. The event loop looks at it.
void onSignal(int)
{
    stopRequested = 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"kamidesk-practice"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KAMIDESK_VERSION));

    QCommandLineParser parser;
    const QString about =
        u"A practice shop on https://127.0.0.1: a card key shop that speaks WooCommerce's and License\n"
        "Manager's wire format with its traps. Prints one line of JSON first: url, kind, key, secret,\n"
        "license_key, license_secret, ca. GET /practice/ledger lists what really moved.\n\n"
        "Faults, as kind[=value][:METHOD][:/part-of-path][:count]:\n"_s;
    parser.setApplicationDescription(about + faultHelp());
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {{u"port"_s, u"Port on 127.0.0.1; 0 takes a free one, or the one kept in --state."_s, u"port"_s, u"0"_s},
         {u"seed"_s, u"The same seed makes the same shop."_s, u"number"_s, u"1"_s},
         {u"orders"_s, u"How many orders to make, up to 1,000,000."_s, u"number"_s, u"2000"_s},
         {u"state"_s, u"Folder that keeps ledger, port, credentials and changes over a restart."_s, u"folder"_s},
         {u"now"_s, u"What the shop's clock says at its first start, e.g. 2026-11-22T04:00:00Z."_s, u"time"_s},
         {u"load"_s, u"Serve the recorded answers of a real shop instead of making one."_s, u"folder"_s},
         {u"fault"_s, u"Misbehave, see above. May be given several times."_s, u"spec"_s},
         {u"with-parent"_s, u"End when standard input is closed."_s}});
    parser.process(app);

    Options options;
    bool isPort = false;
    bool isSeed = false;
    bool isCount = false;
    options.port = parser.value(u"port"_s).toUShort(&isPort);
    options.seed = parser.value(u"seed"_s).toULongLong(&isSeed);
    options.orders = parser.value(u"orders"_s).toInt(&isCount);
    if (!isPort || !isSeed || !isCount || options.orders < 0 || options.orders > 1'000'000) {
        return complain(u"--port takes 0 to 65535, --seed a number, --orders 0 to 1000000."_s);
    }
    if (parser.isSet(u"now"_s)) {
        const Result<Instant> now = Instant::fromIso(parser.value(u"now"_s));
        if (!now) {
            return complain(u"--now takes a time with its zone, such as 2026-11-22T04:00:00Z."_s);
        }
        options.now = *now;
    }
    const QStringList specs = parser.values(u"fault"_s);
    for (const QString &spec : specs) {
        const Result<Fault> fault = parseFault(spec);
        if (!fault) {
            return complain("The fault \""_L1 + spec + "\" cannot be read; --help lists them."_L1);
        }
        options.faults.push_back(*fault);
    }
    options.state = parser.value(u"state"_s);
    options.load = parser.value(u"load"_s);

    SystemClock clock;
    const auto shop = Shop::start(options, clock);
    if (!shop) {
        return complain(explain(shop.error()));
    }
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &app, [] {
        if (stopRequested != 0) {
            QCoreApplication::quit();
        }
    });
    watch.start(100);
    if (parser.isSet(u"with-parent"_s)) {
        endWithParent();
    }
    std::printf("%s\n", QJsonDocument((*shop)->greeting()).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
