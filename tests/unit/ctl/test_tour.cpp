// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/unit/ctl/console.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace kd::ctl::test;

// Once: what is run may move money.
#define KD_RAN(ran, wanted)                                                                                            \
    do {                                                                                                               \
        const Ran kdRan = (ran);                                                                                       \
        QVERIFY2(kdRan.code == (wanted), qPrintable(kdRan.said + QString::fromUtf8(kdRan.out.left(600))));              \
    } while (false)

namespace {

QByteArray smallPicture()
{
    return QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
}

// The order whose number ends so; empty when the search does not find it.
QJsonObject orderEnding(Console &console, const QString &end)
{
    const QJsonArray hits = console.run({u"find"_s, end}).array();
    for (const QJsonValue &hit : hits) {
        if (hit.toObject().value("order_number"_L1).toString().endsWith(end)) {
            return hit.toObject();
        }
    }
    return {};
}

// What the ledger says of money or a key that moved; the mails that WooCommerce sends beside it are lines too.
QJsonArray moved(const QJsonArray &ledger, const QString &verb)
{
    QJsonArray of;
    for (const QJsonValue &line : ledger) {
        if (line.toObject().value("verb"_L1).toString() == verb) {
            of.append(line);
        }
    }
    return of;
}

QString leakIn(const QByteArray &bytes, const QStringList &secrets)
{
    for (const QString &secret : secrets) {
        if (bytes.contains(secret.toUtf8())) {
            return secret;
        }
    }
    return {};
}

// The first file below `folder` that holds one of them, with what it holds cut down to its first letters.
QString leakBelow(const QString &folder, const QString &pattern, const QStringList &secrets)
{
    for (QDirIterator files(folder, {pattern}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            return file.fileName();
        }
        if (const QString leak = leakIn(file.readAll(), secrets); !leak.isEmpty()) {
            return file.fileName() + u": "_s + leak.left(5);
        }
    }
    return {};
}

} // namespace

/// The tour of a case without a screen, against the programs themselves; what moved is read from the shop's ledger.
class TestTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneCaseFromEndToEnd()
    {
        PracticeShop shop({u"--orders"_s, u"300"_s});
        Console console;
        const QJsonArray before = shop.ledger();
        KD_RAN(console.run(QStringList{u"shop"_s, u"add"_s, u"Practice"_s} + shop.addOptions()), 0);
        QCOMPARE(QFile::permissions(console.keyFile()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const QJsonObject pulled = console.run({u"sync"_s}).array().first().toObject();
        QCOMPARE(pulled.value("orders"_L1).toInt(), 300);
        const QJsonObject listed = console.run({u"shop"_s, u"list"_s}).array().first().toObject();
        QCOMPARE(listed.value("last_success"_L1), pulled.value("last_success"_L1));

        const QJsonObject hit = orderEnding(console, u"0127"_s);
        const QString number = hit.value("order_number"_L1).toString();
        const QString order = hit.value("order"_L1).toString();
        QVERIFY(!order.isEmpty());
        const QByteArray message = (number + u" 兑换提示已被使用，退款"_s).toUtf8();
        const QJsonObject claim = console.run({u"intake"_s}, message).object();
        QCOMPARE(claim.value("type"_L1).toString(), u"invalid"_s);
        QCOMPARE(claim.value("reason"_L1).toString(), u"already_used"_s);
        QCOMPARE(claim.value("demand"_L1).toString(), u"refund"_s);
        QCOMPARE(claim.value("orders"_L1).toArray(), QJsonArray{number});

        const QJsonObject opened = console.run({u"case"_s, u"open"_s}, message).object();
        QVERIFY(opened.value("certain"_L1).toBool());
        QCOMPARE(opened.value("order"_L1).toString(), order);
        const QString id = QString::number(opened.value("case"_L1).toInt());
        const QJsonObject checked = console.run({u"case"_s, u"check"_s, id}).object();
        QVERIFY(checked.value("findings"_L1).toArray().size() >= 12);
        QVERIFY(!checked.value("clocks"_L1).toArray().isEmpty());

        const QString picture = console.file(u"shot.png"_s, smallPicture());
        KD_RAN(console.run({u"evidence"_s, u"add"_s, id, picture}), 0);
        QCOMPARE(console.run({u"evidence"_s, u"list"_s, id}).array().size(), 1);

        const QStringList refund{u"act"_s, u"refund"_s, u"--case"_s, id, u"--amount"_s, u"12.50"_s, u"--reason"_s, u"used"_s, u"--yes"_s};
        const Ran asked = console.run(refund);
        KD_RAN(asked, 0);
        QCOMPARE(asked.array().first().toObject().value("state"_L1).toString(), u"queued"_s);
        QCOMPARE(shop.ledger(), before); // queued is not sent
        KD_RAN(console.run({u"outbox"_s, u"run"_s}), 0);
        const QJsonObject done = console.run({u"outbox"_s, u"list"_s}).array().last().toObject();
        QCOMPARE(done.value("state"_L1).toString(), u"confirmed"_s);
        QCOMPARE(done.value("order"_L1).toString(), order);
        QCOMPARE(done.value("amount_minor"_L1).toInt(), 1250);
        QCOMPARE(done.value("currency"_L1).toString(), u"CNY"_s);
        QVERIFY(!done.value("operation_id"_L1).toString().isEmpty());
        QVERIFY(!done.value("shop_reference"_L1).toString().isEmpty());
        QVERIFY(!done.value("verb"_L1).toString().isEmpty());
        // What a person would be shown who had to say whether it happened: here the shop says so itself.
        const Ran looked = console.run({u"outbox"_s, u"unknown"_s, done.value("operation_id"_L1).toString()});
        KD_RAN(looked, 0);
        QCOMPARE(looked.object()["judgement"_L1]["kind"_L1].toString(), u"found"_s);
        QCOMPARE(looked.object()["judgement"_L1]["reference"_L1].toString(), done.value("shop_reference"_L1).toString());
        QVERIFY(looked.object().value("fresh"_L1).toBool());
        QVERIFY(looked.object().value("differs"_L1).toArray().contains(u"refunded"_s));
        QCOMPARE(looked.object()["before"_L1]["refunded_minor"_L1].toInt(), 0);

        // Confirmed is not arrived: its money is under way until somebody says where it is.
        const QString operation = done.value("operation_id"_L1).toString();
        const QJsonObject board = console.run({u"refunds"_s, u"list"_s}).object();
        QCOMPARE(board.value("refunds"_L1).toArray().size(), 1);
        const QJsonObject running = board.value("refunds"_L1).toArray().first().toObject();
        QCOMPARE(running.value("operation_id"_L1).toString(), operation);
        QCOMPARE(running.value("alarm"_L1).toString(), u"none"_s);
        QCOMPARE(running.value("notice"_L1).toString(), u"refund_started"_s);
        QVERIFY(running.value("accepted"_L1).toBool());
        QVERIFY(running.value("settlement"_L1).isNull());
        QVERIFY(running.value("expected_until"_L1).isString());
        const QJsonObject total = board.value("totals"_L1).toArray().first().toObject();
        QCOMPARE(total.value("under_way_minor"_L1).toInt(), 1250);
        QCOMPARE(total.value("at_risk_minor"_L1).toInt(), 0);
        const QStringList settle{u"refunds"_s, u"settle"_s, operation, u"--state"_s, u"succeeded"_s};
        QCOMPARE(console.run(settle).code, 1); // no receipt
        const Ran settled = console.run(settle + QStringList{u"--receipt"_s, u"R-7"_s});
        KD_RAN(settled, 0);
        QCOMPARE(settled.object().value("settlement"_L1).toString(), u"succeeded"_s);
        QCOMPARE(settled.object().value("receipt"_L1).toString(), u"R-7"_s);
        QVERIFY(console.run({u"refunds"_s, u"list"_s}).object().value("refunds"_L1).toArray().isEmpty());

        KD_RAN(console.run({u"act"_s, u"reissue"_s, u"--case"_s, id, u"--reason"_s, u"used"_s, u"--yes"_s, u"--wait"_s}), 0);
        const QJsonArray ledger = shop.ledger();
        const QJsonArray refunds = moved(ledger, u"refund_gateway"_s);
        QCOMPARE(refunds.size(), moved(before, u"refund_gateway"_s).size() + 1);
        QCOMPARE(refunds.last().toObject().value("amount_minor"_L1).toInt(), 1250);
        QCOMPARE(refunds.last().toObject().value("order"_L1).toVariant().toString(), order);
        const QJsonArray handedOut = moved(ledger, u"hand_out"_s);
        QVERIFY2(handedOut.size() == moved(before, u"hand_out"_s).size() + 1, QJsonDocument(ledger).toJson(QJsonDocument::Compact).constData());

        const QJsonObject reply = console.run({u"script"_s, u"fill"_s, id, u"refund_started"_s}).object();
        QVERIFY(reply.value("text"_L1).toString().contains(number));
        const QJsonObject contact = console.run({u"contact"_s, u"add"_s, id, u"--script"_s, u"refund_started"_s, u"--promise"_s, u"到账确认"_s,
                                                 u"--within"_s, u"60"_s}, reply.value("text"_L1).toString().toUtf8()).object();
        QVERIFY(!contact.value("promise_due"_L1).toString().isEmpty());
        KD_RAN(console.run({u"case"_s, u"close"_s, id, u"--cause"_s, u"card_used_before_sale"_s, u"--fault"_s, u"seller"_s}), 0);
        QVERIFY(console.run({u"journal"_s, u"verify"_s}).object().value("ok"_L1).toBool());

        // The text with the new key is a reveal for whoever fills it in, and stays masked in the history.
        const QJsonObject handed = console.run({u"script"_s, u"fill"_s, id, u"replacement_issued"_s}).object();
        QVERIFY(handed.value("reveals_card"_L1).toBool());
        const QStringList cards = shop.secrets(PracticeShop::Secrets::InNoFile);
        QVERIFY(cards.size() > 100);
        QVERIFY(!leakIn(handed.value("text"_L1).toString().toUtf8(), cards).isEmpty());
        const QByteArray history = console.run({u"journal"_s, u"show"_s, u"--case"_s, id, u"--limit"_s, u"1000"_s}).out;
        QCOMPARE(leakIn(history, cards), QString());
        // Nor can anybody log in to the shop with what the history shows.
        const QByteArray whole = console.run({u"journal"_s, u"show"_s, u"--limit"_s, u"1000"_s}).out;
        QVERIFY(whole.contains("shop.added"));
        QCOMPARE(leakIn(whole, shop.secrets(PracticeShop::Secrets::NotInLogs)), QString());

        QCOMPARE(leakIn(console.allSaid().toUtf8(), shop.secrets(PracticeShop::Secrets::NotInLogs)), QString());
        QCOMPARE(leakBelow(console.data(), u"*.log"_s, shop.secrets(PracticeShop::Secrets::NotInLogs)), QString());
        QVERIFY(QFile::exists(console.data() + u"/kamideskctl.log"_s));
        const QString inFiles = leakBelow(console.data(), u"*"_s, cards);
        QVERIFY2(inFiles.isEmpty(), qPrintable(inFiles));

        const QString backup = console.run({u"backup"_s}).object().value("path"_L1).toString();
        KD_RAN(console.run({u"case"_s, u"open"_s, u"--text"_s, u"后来的消息"_s}), 0);
        QCOMPARE(console.run({u"case"_s, u"list"_s}).array().size(), 2);
        KD_RAN(console.run({u"restore"_s, backup}), 0);
        QCOMPARE(console.run({u"case"_s, u"list"_s}).array().size(), 1);
        QVERIFY(console.run({u"journal"_s, u"verify"_s}).object().value("ok"_L1).toBool());
    }

    void aboveALimitAnotherProfileApproves()
    {
        PracticeShop shop({u"--orders"_s, u"60"_s});
        Console console;
        KD_RAN(console.run(QStringList{u"shop"_s, u"add"_s, u"Practice"_s} + shop.addOptions()), 0);
        KD_RAN(console.run({u"sync"_s}), 0);
        KD_RAN(console.run({u"profile"_s, u"add"_s, u"ana"_s, u"--limit-per-action"_s, u"5"_s}), 0);
        KD_RAN(console.run({u"profile"_s, u"add"_s, u"wang"_s, u"--role"_s, u"supervisor"_s, u"--pin"_s, u"-"_s}, "2468\n"), 0);
        // A new name leaves role and PIN as they were.
        const QJsonObject renamed = console.run({u"profile"_s, u"add"_s, u"wang"_s, u"--name"_s, u"王"_s}).object();
        QCOMPARE(renamed.value("role"_L1).toString(), u"supervisor"_s);
        QVERIFY(renamed.value("has_pin"_L1).toBool());

        const QString number = orderEnding(console, u"0127"_s).value("order_number"_L1).toString();
        const QJsonObject opened = console.run({u"case"_s, u"open"_s, u"--order"_s, number, u"--text"_s, u"卡密已被使用，退款"_s}).object();
        const QString id = QString::number(opened.value("case"_L1).toInt());
        const QStringList refund{u"act"_s, u"refund"_s, u"--case"_s, id, u"--amount"_s, u"6"_s, u"--reason"_s, u"x"_s, u"--yes"_s};
        QCOMPARE(moved(shop.ledger(), u"refund_gateway"_s).size(), 0);

        // "ana" stands before "owner" in the alphabet and yet is not who acts when nobody is named.
        const Ran own = console.run(refund);
        KD_RAN(own, 0);
        const QString first = own.array().first().toObject().value("operation_id"_L1).toString();
        QCOMPARE(own.array().first().toObject().value("asked_by"_L1).toString(), u"owner"_s);
        QCOMPARE(console.run({u"act"_s, u"undo"_s, first}).object().value("state"_L1).toString(), u"cancelled"_s);

        const Ran asked = console.run(QStringList{u"--as"_s, u"ana"_s} + refund + QStringList{u"--wait"_s});
        KD_RAN(asked, 6);
        QVERIFY(!asked.said.isEmpty());
        const QString operation = asked.array().first().toObject().value("operation_id"_L1).toString();
        QCOMPARE(console.run({u"--as"_s, u"ana"_s, u"act"_s, u"approve"_s, operation, u"--pin"_s, u"2468"_s}).errorCode(), u"own_action"_s);
        QCOMPARE(console.run({u"--as"_s, u"wang"_s, u"act"_s, u"approve"_s, operation, u"--pin"_s, u"1"_s}).errorCode(), u"pin_wrong"_s);
        KD_RAN(console.run({u"outbox"_s, u"run"_s}), 6);
        QCOMPARE(moved(shop.ledger(), u"refund_gateway"_s).size(), 0);
        KD_RAN(console.run({u"--as"_s, u"wang"_s, u"act"_s, u"approve"_s, operation, u"--pin"_s, u"2468"_s}), 0);
        KD_RAN(console.run({u"outbox"_s, u"run"_s}), 0);
        QCOMPARE(moved(shop.ledger(), u"refund_gateway"_s).size(), 1);
    }

    void theRecordedShopOnlyRecordsRefunds()
    {
        PracticeShop shop({u"--load"_s, QStringLiteral(KAMIDESK_TEST_DATA "/recorded/woocommerce")});
        Console console;
        KD_RAN(console.run(QStringList{u"shop"_s, u"add"_s, u"Real"_s} + shop.addOptions()), 0);
        QCOMPARE(console.run({u"sync"_s}).array().first().toObject().value("orders"_L1).toInt(), 300);
        const QJsonArray before = shop.ledger();

        // An order that was paid and delivered and has not been refunded, as the shop lists it.
        QJsonObject chosen;
        const QJsonArray orders = shop.list(u"/wp-json/wc/v3/orders?per_page=100&status=completed"_s);
        for (const QJsonValue &order : orders) {
            if (order.toObject().value("refunds"_L1).toArray().isEmpty() && order.toObject().value("total"_L1).toString().toDouble() > 1) {
                chosen = order.toObject();
                break;
            }
        }
        const QString number = chosen.value("number"_L1).toString();
        QVERIFY(!number.isEmpty());
        const QJsonObject opened = console.run({u"case"_s, u"open"_s, u"--order"_s, number, u"--text"_s, u"兑换提示已被使用，退款"_s}).object();
        QCOMPARE(opened.value("order"_L1).toString(), QString::number(chosen.value("id"_L1).toInteger()));
        const QString id = QString::number(opened.value("case"_L1).toInt());
        const Ran refunded = console.run({u"act"_s, u"refund"_s, u"--case"_s, id, u"--amount"_s, u"0.50"_s, u"--reason"_s, u"used"_s, u"--yes"_s, u"--wait"_s});
        KD_RAN(refunded, 0);
        const QJsonObject intent = refunded.array().first().toObject();
        QCOMPARE(intent.value("verb"_L1).toString(), u"refund_record_only"_s);
        QCOMPARE(intent.value("state"_L1).toString(), u"confirmed"_s);
        const QJsonArray recorded = moved(shop.ledger(), u"refund_record_only"_s);
        QCOMPARE(recorded.size(), moved(before, u"refund_record_only"_s).size() + 1);
        QCOMPARE(moved(shop.ledger(), u"refund_gateway"_s).size(), moved(before, u"refund_gateway"_s).size());
        const QJsonObject line = recorded.last().toObject();
        QCOMPARE(line.value("amount_minor"_L1).toInt(), 50);
        QCOMPARE(line.value("order"_L1).toVariant().toString(), opened.value("order"_L1).toString());
        QVERIFY(console.run({u"journal"_s, u"verify"_s}).object().value("ok"_L1).toBool());
    }
};

KD_TEST_MAIN(TestTour)
#include "test_tour.moc"
