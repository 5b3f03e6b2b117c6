// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"
#include "tests/support/manual_clock.h"
#include "tests/support/test_main.h"
#include "tests/unit/ctl/console.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace kd::ctl::test;

namespace {

/// What a row of the table looks like: the words typed, with {placeholders}, and how it must end.
struct Row
{
    const char *name;
    QString typed; ///< split at blanks; '~' stands for a blank inside a word
    QByteArray input;
    int code;
    QString error;
};

bool isOneSentence(const QString &said)
{
    return said.startsWith(u"kamideskctl: "_s) && said.count(u'\n') == 1 && said.size() > 30;
}

} // namespace

/// Every bad input ends in one sentence on standard error, its exit code and, with --json, an object that names it.
class TestErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_shop = std::make_unique<PracticeShop>(QStringList{u"--orders"_s, u"60"_s});
        m_console = std::make_unique<Console>();
        QCOMPARE(m_console->run(QStringList{u"shop"_s, u"add"_s, u"Practice"_s} + m_shop->addOptions()).code, 0);
        QCOMPARE(m_console->run({u"sync"_s}).code, 0);
        const QJsonArray hits = m_console->run({u"find"_s, u"0127"_s}).array();
        QString number;
        for (const QJsonValue &hit : hits) {
            if (hit.toObject().value("matched"_L1).toString() == u"number"_s) {
                number = hit.toObject().value("order_number"_L1).toString();
            }
        }
        QCOMPARE(m_console->run({u"case"_s, u"open"_s, u"--order"_s, number, u"--text"_s, u"卡密无效，退款"_s}).code, 0);
        m_console->file(u"empty"_s, {});
        m_console->file(u"text"_s, "no backup, no labels");
    }

    void oneSentence_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("error");
        const QString shopAdd = u"shop add P --kind woocommerce --key {key} --secret {secret} "_s;
        const QString refund = u"act refund --reason x --yes --case "_s;
        const QList<Row> rows{
            {"no command", u""_s, {}, 2, u"usage"_s},
            {"unknown command", u"frobnicate"_s, {}, 2, u"usage"_s},
            {"half a command", u"shop"_s, {}, 2, u"usage"_s},
            {"unknown option", u"sync --frob"_s, {}, 2, u"usage"_s},
            {"an option of another command", u"sync --amount 3"_s, {}, 2, u"usage"_s},
            {"an option without its value", u"find x --limit"_s, {}, 2, u"usage"_s},
            {"a limit that is no number", u"find x --limit abc"_s, {}, 2, u"usage"_s},
            {"nothing to find", u"find"_s, {}, 2, u"usage"_s},
            {"two keys", u"case list --passphrase-file x"_s, {}, 2, u"usage"_s},
            {"nobody of that name", u"--as nobody case open --text x"_s, {}, 1, u"profile_unknown"_s},
            {"nobody of that name to read", u"--as nobody case list"_s, {}, 1, u"profile_unknown"_s},
            {"no such shop", u"sync nosuch"_s, {}, 1, u"shop_unknown"_s},
            {"wrong secret", u"shop add P --kind woocommerce --url {new} --key {key} --secret wrong --ca {ca}"_s, {}, 4, u"wrong_credentials"_s},
            {"wrong path", shopAdd + u"--ca {ca} --url {url}/elsewhere"_s, {}, 4, u"not_woocommerce"_s},
            {"plain http", shopAdd + u"--url http://127.0.0.1:1"_s, {}, 1, u"not_https"_s},
            {"no address", shopAdd + u"--url nonsense"_s, {}, 1, u"not_https"_s},
            {"nothing listens", shopAdd + u"--url https://127.0.0.1:1"_s, {}, 4, u"connection_refused"_s},
            {"certificate not trusted", shopAdd + u"--url {new}"_s, {}, 4, u"certificate_untrusted"_s},
            {"no CA file", shopAdd + u"--url {new} --ca /nonexistent/ca.pem"_s, {}, 3, u"ca_file_unreadable"_s},
            {"the same shop twice", shopAdd + u"--url {url} --ca {ca}"_s, {}, 1, u"shop_known"_s},
            {"the same shop in other letters", shopAdd + u"--url {url}/ --ca {ca}"_s, {}, 1, u"shop_known"_s},
            {"an unknown kind", u"shop add P --kind shopify --url {url} --key k --secret s"_s, {}, 1, u"unknown_kind"_s},
            {"no such case", u"case show 77"_s, {}, 1, u"case_unknown"_s},
            {"no number of a case", u"case show seven"_s, {}, 2, u"usage"_s},
            {"no text", u"case open"_s, {}, 1, u"text_missing"_s},
            {"empty intake", u"intake"_s, {}, 1, u"text_missing"_s},
            {"not UTF-8", u"intake"_s, "\xff\xfe\x80 hello", 1, u"text_not_utf8"_s},
            {"five megabytes", u"case open"_s, QByteArray(5'000'000, 'a'), 1, u"text_too_long"_s},
            {"no such file", u"intake --file /dev/null/x"_s, {}, 3, u"file_not_readable"_s},
            {"no labels", u"intake --eval {folder}/text"_s, {}, 2, u"labels_unreadable"_s},
            {"no such order", u"case open --text x --order nosuch"_s, {}, 1, u"order_unknown"_s},
            {"a comma", refund + u"1 --amount 1,50"_s, {}, 2, u"amount_unreadable"_s},
            {"letters", refund + u"1 --amount abc"_s, {}, 2, u"amount_unreadable"_s},
            {"too many decimals", refund + u"1 --amount 0.001"_s, {}, 2, u"amount_unreadable"_s},
            {"more than can be counted", refund + u"1 --amount 99999999999999999999"_s, {}, 2, u"amount_unreadable"_s},
            {"nothing", refund + u"1 --amount 0"_s, {}, 1, u"amount_not_positive"_s},
            {"less than nothing", refund + u"1 --amount -3"_s, {}, 1, u"amount_not_positive"_s},
            {"more than remains", refund + u"1 --amount 999999"_s, {}, 1, u"amount_above_remaining"_s},
            {"nothing, and nobody to confirm it", u"act refund --case 1 --reason x --amount 0"_s, {}, 1, u"amount_not_positive"_s},
            {"letters, from nobody", u"--as nobody act refund --case 1 --reason x --amount abc"_s, {}, 2, u"amount_unreadable"_s},
            {"a voucher of nothing", u"act voucher --case 1 --reason x --yes"_s, {}, 2, u"usage"_s},
            {"an answer of no kind, from nobody", u"--as nobody case overrule 1 --probe order.paid --answer maybe"_s, {}, 2, u"usage"_s},
            {"opened again for no reason", u"case reopen 1"_s, {}, 2, u"usage"_s},
            {"linked to nothing", u"case link-order 1"_s, {}, 2, u"usage"_s},
            {"linked to no order", u"case link-order 1 nosuch"_s, {}, 1, u"order_unknown"_s},
            {"a change of no shop", u"shop edit"_s, {}, 2, u"usage"_s},
            {"a shop without a name", u"shop edit Practice --name ~"_s, {}, 2, u"usage"_s},
            {"a secret that is wrong", u"shop edit Practice --secret wrong"_s, {}, 4, u"wrong_credentials"_s},
            {"no such shop to remove", u"shop remove nosuch --yes"_s, {}, 1, u"shop_unknown"_s},
            {"a shop to remove, and nobody to confirm it", u"shop remove Practice"_s, {}, 2, u"usage"_s},
            {"a refund of no case", refund + u"77"_s, {}, 1, u"case_unknown"_s},
            {"no reason", u"act refund --case 1 --yes"_s, {}, 2, u"usage"_s},
            {"nobody to confirm", u"act refund --case 1 --reason x"_s, {}, 2, u"usage"_s},
            {"no route", refund + u"1 --route teleport"_s, {}, 2, u"usage"_s},
            {"no such key", u"act reissue --case 1 --reason x --yes --card 9999"_s, {}, 1, u"card_unknown"_s},
            {"no such action", u"act undo op-0"_s, {}, 1, u"operation_unknown"_s},
            {"no state", u"outbox list --state nonsense"_s, {}, 2, u"usage"_s},
            {"no such filter of refunds", u"refunds list --only late"_s, {}, 2, u"usage"_s},
            {"no state of the money", u"refunds settle op-0 --state gone"_s, {}, 2, u"usage"_s},
            {"no refund named", u"refunds settle --state pending"_s, {}, 2, u"usage"_s},
            {"no such refund", u"refunds settle --operation op-0 --state pending"_s, {}, 1, u"operation_unknown"_s},
            {"an empty file", u"evidence add 1 {folder}/empty"_s, {}, 1, u"evidence_empty"_s},
            {"a folder as evidence", u"evidence add 1 {folder}"_s, {}, 3, u"file_not_readable"_s},
            {"no such script", u"script fill 1 nosuch"_s, {}, 1, u"script_unknown"_s},
            {"a promise without a time", u"contact add 1 --text x --promise y"_s, {}, 2, u"usage"_s},
            {"no cause", u"case close 1 --cause nonsense"_s, {}, 2, u"usage"_s},
            {"no anchor", u"journal verify --anchor x"_s, {}, 2, u"usage"_s},
            {"no time", u"journal show --from yesterday"_s, {}, 2, u"usage"_s},
            {"a backup to nowhere", u"backup /no-such-folder-here/x"_s, {}, 3, u"file_not_writable"_s},
            {"no backup", u"restore"_s, {}, 3, u"no_such_backup"_s},
            {"a backup that is none", u"restore {folder}/text"_s, {}, 3, u"backup_damaged"_s},
        };
        for (const Row &row : rows) {
            QTest::newRow(row.name) << row.typed << row.input << row.code << row.error;
        }
    }

    void oneSentence()
    {
        QFETCH(QString, typed);
        QFETCH(QByteArray, input);
        for (const QString &name : {u"key"_s, u"secret"_s, u"url"_s, u"ca"_s}) {
            typed.replace(u'{' + name + u'}', m_shop->access(name));
        }
        typed.replace(u"{folder}"_s, QFileInfo(m_console->keyFile()).path());
        // The desk knows the shop already and would say so first.
        Console strange;
        if (typed.contains(u"{new}"_s)) {
            QCOMPARE(strange.run({u"profile"_s, u"add"_s, u"owner"_s}).code, 0);
        }
        Console &console = typed.contains(u"{new}"_s) ? strange : *m_console;
        typed.replace(u"{new}"_s, m_shop->access(u"url"_s));
        QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
        words.replaceInStrings(u"~"_s, u" "_s);
        const Ran ran = console.run(words, input);
        QTEST(ran.errorCode(), "error");
        QTEST(ran.code, "code");
        QVERIFY2(isOneSentence(ran.said), qPrintable(ran.said));
        QVERIFY(!ran.object().value("error"_L1).toObject().value("message"_L1).toString().isEmpty());
        QVERIFY(!ran.object().value("error"_L1).toObject().value("kind"_L1).toString().isEmpty());
    }

    void keys_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("forOthers");
        QTest::addColumn<QString>("error");
        QTest::newRow("no key at all") << QByteArray("abcd\n") << false << u"key_file_wrong"_s;
        QTest::newRow("another folder's") << QByteArray(64, 'a') << false << u"wrong_key"_s;
        QTest::newRow("others may read it") << QByteArray(64, 'a') << true << u"key_file_open_to_others"_s;
    }

    void keys()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, forOthers);
        const QString path = m_console->file(u"otherkey"_s, bytes);
        const auto mine = QFile::ReadOwner | QFile::WriteOwner;
        QVERIFY(QFile::setPermissions(path, forOthers ? mine | QFile::ReadGroup | QFile::ReadOther : mine));
        const Ran ran = Console::runBare({u"case"_s, u"list"_s, u"--json"_s, u"--data"_s, m_console->data(), u"--key-file"_s, path});
        QTEST(ran.errorCode(), "error");
        QCOMPARE(ran.code, 3);
        QVERIFY2(isOneSentence(ran.said), qPrintable(ran.said));
    }

    void noFolderIsNamed()
    {
        const Ran ran = Console::runBare({u"case"_s, u"list"_s, u"--json"_s});
        QCOMPARE(ran.code, 2);
        QVERIFY2(isOneSentence(ran.said), qPrintable(ran.said));
        QCOMPARE(ran.errorCode(), u"usage"_s);
    }

    void aMistypedFolderIsNotMade()
    {
        Console console;
        for (const QStringList &command : {QStringList{u"case"_s, u"list"_s}, {u"sync"_s}, {u"shop"_s, u"list"_s}, {u"backup"_s, u"list"_s}}) {
            const Ran ran = console.run(command);
            QCOMPARE(ran.errorCode(), u"no_data_folder"_s);
            QCOMPARE(ran.code, 3);
            QVERIFY2(isOneSentence(ran.said) && ran.said.contains(console.data()), qPrintable(ran.said));
        }
        QVERIFY(!QFileInfo::exists(console.data()));
        QVERIFY(!QFileInfo::exists(console.keyFile()));
    }

    void whoIsNotThereIsToldWhoIs()
    {
        const Ran ran = m_console->run({u"--as"_s, u"nobody"_s, u"case"_s, u"list"_s});
        QVERIFY2(ran.said.contains(u"nobody"_s) && ran.said.contains(u"owner"_s), qPrintable(ran.said));
    }

    // A page where JSON should be, and a shop that went away after it had been added.
    void aShopThatAnswersWrongly()
    {
        Console console;
        {
            PracticeShop page({u"--orders"_s, u"20"_s, u"--fault"_s, u"html"_s});
            const Ran added = console.run(QStringList{u"shop"_s, u"add"_s, u"P"_s} + page.addOptions());
            QCOMPARE(added.errorCode(), u"html_instead_of_json"_s);
            QCOMPARE(added.code, 4);
            QVERIFY2(isOneSentence(added.said), qPrintable(added.said));
        }
        PracticeShop gone({u"--orders"_s, u"20"_s});
        QStringList options = gone.addOptions();
        options.replace(options.indexOf(u"--url"_s) + 1, u"https://127.0.0.1:1"_s);
        QCOMPARE(console.run(QStringList{u"shop"_s, u"add"_s, u"P"_s, u"--unprobed"_s} + options).code, 0);
        const Ran pulled = console.run({u"sync"_s});
        QCOMPARE(pulled.errorCode(), u"connection_refused"_s);
        QCOMPARE(pulled.code, 4);
        QVERIFY2(isOneSentence(pulled.said), qPrintable(pulled.said));
    }

    void besideTheProcessThatHoldsTheFolder()
    {
        QFile file(m_console->keyFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto key = kd::SealingKey::fromBytes(QByteArray::fromHex(file.readAll().trimmed()));
        KD_VERIFY_OK(key);
        kd::test::ManualClock clock;
        const auto holder = kd::store::Store::open({m_console->data(), *key, true}, clock);
        KD_VERIFY_OK(holder);
        for (const QStringList &command : {QStringList{u"outbox"_s, u"run"_s}, QStringList{u"sync"_s}, QStringList{u"restore"_s}}) {
            const Ran ran = m_console->run(command);
            QVERIFY2(ran.code == 3, qPrintable(ran.said));
            QVERIFY2(isOneSentence(ran.said), qPrintable(ran.said));
        }
        QCOMPARE(m_console->run({u"case"_s, u"list"_s}).code, 0); // looking needs no lock
        const Ran queued = m_console->run({u"act"_s, u"refund"_s, u"--case"_s, u"1"_s, u"--amount"_s, u"0.10"_s, u"--reason"_s, u"x"_s,
                                           u"--yes"_s, u"--wait"_s, u"--timeout"_s, u"1"_s});
        QVERIFY2(queued.code == 5, qPrintable(queued.said)); // left to the holder, which never carries it out
        QCOMPARE(queued.array().first().toObject().value("state"_L1).toString(), u"queued"_s);
    }

    void aFolderOfANewerVersion()
    {
        Console console;
        QCOMPARE(console.run({u"profile"_s, u"add"_s, u"mei"_s}).code, 0);
        {
            SQLite::Database file(QDir(console.data()).filePath(u"desk.sqlite"_s).toStdString(), SQLite::OPEN_READWRITE);
            file.exec("PRAGMA user_version = 9999");
        }
        const Ran ran = console.run({u"case"_s, u"list"_s});
        QCOMPARE(ran.errorCode(), u"newer_data_folder"_s);
        QCOMPARE(ran.code, 3);
    }

    void aFolderThatCannotBeWritten()
    {
        Console console;
        const QString parent = QFileInfo(console.keyFile()).path();
        QVERIFY(!console.file(u"data"_s, "a file where the folder should be").isEmpty());
        const Ran ran = console.run({u"profile"_s, u"add"_s, u"mei"_s});
        QCOMPARE(ran.code, 3);
        QVERIFY2(isOneSentence(ran.said), qPrintable(ran.said));
        QVERIFY(QFileInfo(parent + u"/data"_s).isFile());
    }

    void everyCommandHasItsHelp()
    {
        const Ran all = Console::runBare({u"--help"_s});
        QCOMPARE(all.code, 0);
        const QString text = QString::fromUtf8(all.out);
        int commands = 0;
        const QStringList lines = text.section(u"Commands\n"_s, 1).section(u"\n\n"_s, 0, 0).split(u'\n');
        for (const QString &line : lines) {
            static const QRegularExpression words(u"^  ([a-z]+(?: [a-z-]+)?)(?= )"_s);
            const QString command = words.match(line).captured(1);
            QVERIFY2(!command.isEmpty(), qPrintable(line));
            const Ran one = Console::runBare(command.split(u' ') + QStringList{u"--help"_s});
            QVERIFY2(one.code == 0 && one.out.startsWith(QByteArray("kamideskctl ").append(command.toUtf8())), qPrintable(command));
            ++commands;
        }
        QVERIFY(commands >= 30);
    }

private:
    std::unique_ptr<PracticeShop> m_shop;
    std::unique_ptr<Console> m_console;
};

KD_TEST_MAIN(TestErrors)
#include "test_errors.moc"
