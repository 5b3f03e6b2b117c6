// SPDX-License-Identifier: GPL-3.0-or-later
// Appends to a data folder until it is killed, and says each time what was acknowledged: "seq hash".
#include "models/base/clock.h"
#include "models/store/store.h"
#include "tests/unit/store/store_fixture.h"

#include <QCoreApplication>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::store;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    SystemClock clock;
    const auto key = SealingKey::fromBytes(QByteArray::fromHex(arguments.at(2).toLatin1()));
    auto store = Store::open({arguments.at(1), key.value()}, clock);
    if (!store) {
        std::fprintf(stderr, "%s\n", qPrintable(toLogLine(store.error())));
        return 1;
    }
    const QString run = arguments.at(3);
    for (int i = 0;; ++i) {
        const auto written = (*store)
                                 ->writeDesk([&](DeskWrite &desk) -> Result<JournalEntry> {
                                     const OrderRef order{test::shopOne, OrderId(run)};
                                     const auto id = test::openCase(desk, u"消息"_s, order);
                                     if (!id) {
                                         return fail(id.error());
                                     }
                                     const Intent intent = test::someRefund(u"op-"_s + run + u'-' + QString::number(i), *id, order, 100);
                                     return desk.append(entry::asked(test::agent, intent, {}));
                                 })
                                 .result();
        if (!written) {
            std::fprintf(stderr, "%s\n", qPrintable(toLogLine(written.error())));
            return 2;
        }
        std::printf("%lld %s\n", static_cast<long long>(written->seq), written->hash.toHex().constData());
        std::fflush(stdout);
    }
}
