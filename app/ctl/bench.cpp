// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/json.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <cmath>

using namespace Qt::StringLiterals;

namespace kd::ctl {

namespace {

constexpr int searches = 600;
constexpr int bruteForced = 100;
constexpr int casesOpened = 60;

struct Spread
{
    QList<double> millis;

    void add(const QElapsedTimer &timer) { millis << double(timer.nsecsElapsed()) / 1e6; }
    [[nodiscard]] double at(double share) const
    {
        QList<double> sorted = millis;
        std::sort(sorted.begin(), sorted.end());
        return sorted.isEmpty() ? 0 : sorted.at(std::min<qsizetype>(sorted.size() - 1, qsizetype(std::ceil(share * double(sorted.size()))) - 1));
    }
    [[nodiscard]] QJsonObject json() const
    {
        return {{u"count"_s, millis.size()}, {u"p50_ms"_s, at(0.5)}, {u"p95_ms"_s, at(0.95)}, {u"max_ms"_s, at(1)}};
    }
};

// From the kernel's book-keeping; other systems print null.
QJsonValue memoryKib(const QByteArray &field)
{
    QFile file(u"/proc/self/status"_s);
    if (file.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith(field)) {
                return line.simplified().split(' ').value(1).toLongLong();
            }
        }
    }
    return {};
}

struct PracticeShop
{
    QProcess process;
    QJsonObject access;

    bool start(const QString &orders)
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationDirPath() + u"/kamidesk-practice"_s,
                      {u"--port"_s, u"0"_s, u"--seed"_s, u"1"_s, u"--orders"_s, orders, u"--with-parent"_s});
        while (process.waitForReadyRead(600'000)) {
            if (process.canReadLine()) {
                access = QJsonDocument::fromJson(process.readLine()).object();
                return !access.isEmpty();
            }
        }
        return false;
    }
    ~PracticeShop()
    {
        process.closeWriteChannel();
        if (!process.waitForFinished(3000)) {
            process.kill();
            process.waitForFinished();
        }
    }
};

std::vector<store::OrderRow> allOrders(desk::Desk &desk)
{
    std::vector<store::OrderRow> all;
    store::OrderKey before = 0;
    for (;;) {
        const auto page = desk.orders({}, before, 1000).result();
        if (!page || page->empty()) {
            return all;
        }
        before = page->back().key;
        all.insert(all.end(), page->begin(), page->end());
    }
}

// Words as agents type them: pieces of what the orders hold, two Chinese characters among them.
QStringList queries(const std::vector<store::OrderRow> &orders, int count)
{
    QRandomGenerator random(7);
    QStringList list;
    while (list.size() < count && !orders.empty()) {
        const store::OrderRow &row = orders.at(static_cast<size_t>(random.bounded(static_cast<quint32>(orders.size()))));
        const QStringList fields{row.number, row.buyer.name, row.buyer.email, row.buyer.phone, row.products};
        const QString &field = fields.at(random.bounded(static_cast<int>(fields.size())));
        if (field.size() < 2) {
            continue;
        }
        const int length = std::min<int>(static_cast<int>(field.size()), 2 + random.bounded(5));
        const QString piece = field.mid(random.bounded(static_cast<int>(field.size()) - length + 1), length).trimmed();
        if (piece.size() >= 2) {
            list << piece;
        }
    }
    return list;
}

QString letters(const QString &text)
{
    QString kept;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (c.isLetterOrNumber()) {
            kept += c;
        }
    }
    return kept;
}

// True when the search finds every order that a scan of all rows finds, and none by a field of the scan that the scan
// does not. A hit names its first field only: one by payment number or key may hold the words elsewhere as well.
bool sameAsScan(desk::Desk &desk, const std::vector<store::OrderRow> &orders, const QString &query)
{
    const QString wanted = letters(query);
    QSet<QString> scanned;
    for (const store::OrderRow &row : orders) {
        for (const QString &field : {row.number, row.buyer.name, row.buyer.email, row.buyer.phone, row.products}) {
            if (letters(field).contains(wanted)) {
                scanned.insert(row.ref.order.value());
            }
        }
    }
    const auto hits = desk.find(query, static_cast<int>(orders.size()) + 10).result();
    if (!hits) {
        return false;
    }
    QSet<QString> found;
    for (const store::Hit &hit : *hits) {
        const bool byScannedField = hit.field != store::HitField::PaymentNumber && hit.field != store::HitField::Card
                                    && hit.field != store::HitField::CardFragment;
        if (byScannedField && !scanned.contains(hit.order.order.value())) {
            return false;
        }
        found.insert(hit.order.order.value());
    }
    return found.contains(scanned);
}

} // namespace

int bench(Context &context)
{
    const auto wanted = context.number(u"orders"_s, 10'000, 1, 1'000'000);
    if (!wanted) {
        return context.exitCode;
    }
    const QString orders = QString::number(*wanted);
    QTemporaryDir folder;
    const QString data = context.invocation.has(u"keep"_s) ? context.invocation.value(u"keep"_s) : folder.path();
    PracticeShop practice;
    if (!practice.start(orders)) {
        return context.fail(Error{.kind = Error::Kind::Internal, .doing = u"start the practice shop"_s, .code = u"practice_not_started"_s});
    }
    const SealingKey key = SealingKey::random();
    const auto clock = std::make_shared<SystemClock>();
    desk::DeskSettings settings{.folder = data, .keyOfKeys = key};
    settings.runSync = false;
    settings.runOutbox = false;
    QJsonObject report{{u"orders"_s, orders.toLongLong()}};
    const ProfileId me(u"owner"_s);
    {
        auto opened = desk::Desk::open(settings, clock);
        if (!opened) {
            return context.fail(opened.error());
        }
        desk::Desk &desk = **opened;
        desk::NewShop shop;
        shop.row.name = u"bench"_s;
        shop.row.kind = practice.access.value("kind"_L1).toString();
        shop.row.url = practice.access.value("url"_L1).toString();
        shop.row.caFile = practice.access.value("ca"_L1).toString();
        shop.row.user = practice.access.value("key"_L1).toString();
        shop.row.password = Secret(practice.access.value("secret"_L1).toString());
        shop.row.licenseUser = practice.access.value("license_key"_L1).toString();
        shop.row.licensePassword = Secret(practice.access.value("license_secret"_L1).toString());
        shop.row.settle = Millis(1000);
        const auto added = desk.addShop(me, shop).result();
        if (!added) {
            return context.fail(added.error());
        }
        QElapsedTimer timer;
        timer.start();
        const auto walked = desk.syncNow(added->row.id).result();
        if (!walked) {
            return context.fail(walked.error());
        }
        const double seconds = double(timer.elapsed()) / 1000;
        const auto rows = allOrders(desk);
        report.insert(u"pull"_s, QJsonObject{{u"orders"_s, static_cast<qint64>(rows.size())}, {u"seconds"_s, seconds},
                                             {u"orders_per_second"_s, double(rows.size()) / std::max(seconds, 0.001)},
                                             {u"peak_memory_kib"_s, memoryKib("VmHWM")}});

        Spread search;
        int equal = 0;
        int compared = 0;
        const QStringList words = queries(rows, searches);
        for (const QString &word : words) {
            timer.start();
            const auto hits = desk.find(word, 50).result();
            search.add(timer);
            if (!hits) {
                return context.fail(hits.error());
            }
        }
        for (const QString &word : words.mid(0, bruteForced)) {
            ++compared;
            equal += sameAsScan(desk, rows, word) ? 1 : 0;
        }
        QJsonObject searched = search.json();
        searched.insert(u"compared_with_scan"_s, compared);
        searched.insert(u"equal_to_scan"_s, equal);
        report.insert(u"search"_s, searched);

        Spread opening;
        Spread durable;
        for (const store::OrderRow &row : rows) {
            if (opening.millis.size() >= casesOpened) {
                break;
            }
            if (row.status != OrderStatus::Delivered || !row.refunded.isZero()) {
                continue;
            }
            intake::Claim claim;
            claim.reason = Reason::CodeRejected;
            claim.demand = Demand::Refund;
            const auto caseOpened = desk.openCase(me, u"兑换失败"_s, u"chat"_s, claim, row.ref).result();
            if (!caseOpened) {
                return context.fail(caseOpened.error());
            }
            timer.start();
            const auto screen = desk.caseScreen(caseOpened->id, me).result();
            opening.add(timer);
            if (!screen) {
                return context.fail(screen.error());
            }
            actions::Refund refund;
            refund.resolution = Resolution::RefundPart;
            refund.amount = Money(1, row.total.currency());
            refund.route = RefundRoute::RecordOnly;
            timer.start();
            const auto asked = desk.act(me, caseOpened->id, {refund, u"bench"_s, true}).result();
            if (asked) {
                durable.add(timer);
            }
        }
        report.insert(u"open_case"_s, opening.json());
        report.insert(u"click_to_durable"_s, durable.json());
    }
    QElapsedTimer timer;
    timer.start();
    auto again = desk::Desk::open(settings, clock);
    if (!again) {
        return context.fail(again.error());
    }
    const auto counts = (*again)->queueCounts(me).result();
    const double start = double(timer.nsecsElapsed()) / 1e6;
    if (!counts) {
        return context.fail(counts.error());
    }
    report.insert(u"start_up"_s, QJsonObject{{u"to_queue_ms"_s, start}});
#ifdef __GLIBC__
    malloc_trim(0); // what the benchmark itself held, all rows twice, is given back before a desk is weighed
#endif
    report.insert(u"memory"_s, QJsonObject{{u"now_kib"_s, memoryKib("VmRSS")}, {u"peak_kib"_s, memoryKib("VmHWM")}});
    return context.print(report);
}

} // namespace kd::ctl
