// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/playbook.h"
#include "tests/support/test_main.h"

using namespace Qt::StringLiterals;
using namespace kd;
using playbook::Files;
using playbook::Mistake;
using playbook::Playbook;

namespace {

/// The built-in files with one text exchanged; fails the test when the text is not there.
Files changed(const QString &file, const QByteArray &from, const QByteArray &to)
{
    Files files = playbook::builtIn();
    if (!files.value(file).contains(from)) {
        qFatal("%s does not contain %s", qPrintable(file), from.constData());
    }
    QByteArray bytes = files.value(file);
    const qsizetype at = bytes.indexOf(from);
    files.insert(file, bytes.replace(at, from.size(), to));
    return files;
}

int lineOf(const QString &file, const QByteArray &text)
{
    const QByteArray bytes = playbook::builtIn().value(file);
    return static_cast<int>(bytes.left(bytes.indexOf(text)).count('\n')) + 1;
}

} // namespace

class TestLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInPlaybookIsWhole()
    {
        const Files files = playbook::builtIn();
        for (const Mistake &mistake : Playbook::check(files)) {
            qWarning("%s", qPrintable(mistake.toLine()));
        }
        const auto loaded = Playbook::load(files);
        KD_VERIFY_OK(loaded);
        QCOMPARE(loaded->version().size(), qsizetype(64));
        QVERIFY(loaded->scripts().size() >= 15);
        for (const QString &id : {u"ack_with_time"_s, u"where_to_look"_s, u"resent_elsewhere"_s, u"supplier_asked"_s,
                                  u"replacement_issued"_s, u"voucher_given"_s, u"refund_started"_s, u"refund_done"_s,
                                  u"sold_out_choice"_s, u"payment_callback_late"_s, u"wrong_contact"_s, u"duplicate_order"_s,
                                  u"decline_with_clause"_s, u"ask_for_missing"_s, u"promise_renewed"_s, u"closing"_s}) {
            QVERIFY2(loaded->script(id) != nullptr, qPrintable(id));
        }
        QVERIFY(loaded->script(u"no_such"_s) == nullptr);
        QCOMPARE(loaded->clocks().rules.size(), size_t(10));
    }

    void everyMistakeHasItsLineAndWhatToDo_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *name, const QString &file, const QByteArray &from, const QByteArray &to,
                            const QString &what) { QTest::newRow(name) << file << from << to << what; };
        const QString invalid = u"decisions/invalid.toml"_s;
        row("no TOML", u"limits.toml"_s, "day = 200000 }", "day = }", u""_s);
        row("text for a number", u"clocks.toml"_s, "target_minutes = 10", "target_minutes = \"10\"", u"is a text"_s);
        row("fraction", u"clocks.toml"_s, "target_minutes = 30", "target_minutes = 0.5", u"a fraction"_s);
        row("out of range", u"clocks.toml"_s, "target_minutes = 120", "target_minutes = -1", u"is -1"_s);
        row("unknown key", u"probes.toml"_s, "many_claims", "manny_claims", u"manny_claims"_s);
        row("unknown probe", invalid, "\"card.terms\" = \"region_differs\"", "\"card.term\" = \"region_differs\"",
            u"no probe \"card.term\""_s);
        row("unknown code", invalid, "\"card.terms\" = \"region_differs\"", "\"card.terms\" = \"region\"",
            u"\"region\" is nothing"_s);
        row("mixed negation", invalid, "when = { \"card.state\" = [\"expired\", \"some_expired\"] }",
            "when = { \"card.state\" = [\"!pass\", \"expired\"] }", u"mixes"_s);
        row("no answer to compare with", invalid, "when = { \"card.state\" = [\"expired\", \"some_expired\"] }",
            "when = { \"card.state\" = [] }", u"no answer"_s);
        row("unknown liability", invalid, "liability = \"seller\"", "liability = \"shop\"", u"\"shop\" is no value"_s);
        row("unknown resolution", invalid, "\"reissue\", \"refund_full\", \"exchange\"", "\"re_issue\"",
            u"\"re_issue\" is no value"_s);
        row("nothing offered", invalid, "offer = [\"reissue\", \"refund_full\", \"exchange\"]", "offer = []",
            u"offers nothing"_s);
        row("unknown clause", invalid, "clause = \"shop.usage_terms\"", "clause = \"shop.usage\"", u"no clause"_s);
        row("unknown cost", u"resolutions.toml"_s, "cost = \"one_card\"", "cost = \"a_card\"", u"no cost rule"_s);
        row("money without a check", u"resolutions.toml"_s, "require = [\"order.paid\"]\n", "\n", u"requires no check"_s);
        row("words without English", u"clauses.toml"_s, "en = \"Paid twice\"", "fr = \"x\"", u"\"en\" is missing"_s);
        row("unknown origin", u"clauses.toml"_s, "origin = \"law\"", "origin = \"court\"", u"\"court\" is no value"_s);
        row("day below action", u"limits.toml"_s, "action = 20000, day = 200000", "action = 20000, day = 100", u"below"_s);
        row("no currency", u"limits.toml"_s, "USD = { action = 3000", "DOLLAR = { action = 3000", u"is no currency"_s);
        row("unknown route", u"refunds.toml"_s, "route = \"gateway\"", "route = \"cash\"", u"\"cash\" is no value"_s);
        row("unknown blank", u"scripts.toml"_s, "订单 {order_number} 的问题已经收到", "订单 {order_no} 的问题已经收到",
            u"nobody can fill {order_no}"_s);
        row("stray brace", u"scripts.toml"_s, "Hello, your message about order {order_number}",
            "Hello, your message about order {order_number", u"brace"_s);
        row("key not declared", u"scripts.toml"_s, "reveals_card = true\ntext", "reveals_card = false\ntext", u"reveals_card"_s);
        row("promise without a time", u"scripts.toml"_s, "promise_minutes = 30", "promise_minutes = 0", u"promise_by"_s);
        row("unknown stage", u"scripts.toml"_s, "stages = [\"opened\"]", "stages = [\"open\"]", u"\"open\" is no value"_s);
        row("broken pattern", u"guard.toml"_s, "pattern = '(解冻|解封", "pattern = '((解冻|解封", u"pattern does not work"_s);
        row("guard level", u"guard.toml"_s, "level = \"note\"", "level = \"hint\"", u"\"hint\" is no value"_s);
        row("route without a time", u"refunds.toml"_s, "    { route = \"balance\", until_working_days = 0, words = {",
            "    { route = \"gateway\", until_working_days = 0, words = {", u"nothing says when money arrives"_s);
        row("arrives before it leaves", u"refunds.toml"_s, "from_working_days = 3, until_working_days = 7",
            "from_working_days = 3, until_working_days = 2", u"is 2"_s);
        const QString holidays = u"holidays.toml"_s;
        row("unknown cause", u"causes.toml"_s, "\"card_used_before_sale\"", "\"used_card\"", u"\"used_card\" is no value"_s);
        row("cause of nothing", u"causes.toml"_s, "reasons = \"already_used\"\n", "\n", u"fits nothing"_s);
        row("no day", holidays, "\"2026-10-10\"]", "\"2026-10-32\"]", u"is no day or span of 2026"_s);
        row("span backwards", holidays, "2026-10-01..2026-10-07", "2026-10-07..2026-10-01", u"is no day or span"_s);
        row("day of another year", holidays, "\"2026-10-10\"]", "\"2027-10-10\"]", u"is no day or span of 2026"_s);
        row("closed and worked", holidays, "\"2026-10-10\"]", "\"2026-10-05\"]", u"both closed and worked"_s);
        row("no home zone", holidays, "zones = [\"Asia/Shanghai\",", "zones = [\"Asia/Shangri-La\",", u"no home zone"_s);
        row("typo to nowhere", u"contacts.toml"_s, "\"qq.con\" = \"qq.com\"", "\"qq.con\" = \"qq.org\"",
            u"not in \"domains\""_s);
    }
    void everyMistakeHasItsLineAndWhatToDo()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, what);
        const Files files = changed(file, from, to);
        const std::vector<Mistake> mistakes = Playbook::check(files);
        QVERIFY(!mistakes.empty());
        const auto told = std::find_if(mistakes.begin(), mistakes.end(),
                                       [&what](const Mistake &mistake) { return mistake.what.contains(what); });
        QVERIFY2(told != mistakes.end(), qPrintable(mistakes.front().toLine()));
        QCOMPARE(told->file, file);
        QVERIFY(!told->todo.isEmpty());
        // A mistake inside of a table may be told at the table's head, never after the place itself.
        const int line = lineOf(file, from) + static_cast<int>(from.count('\n'));
        QVERIFY2(told->line > 0 && told->line <= line && line - told->line < 14,
                 qPrintable(u"%1, changed in line %2"_s.arg(told->toLine()).arg(line)));
        const auto loaded = Playbook::load(files);
        QVERIFY(!loaded.has_value());
        QCOMPARE(loaded.error().code, u"playbook_mistakes"_s);
        QVERIFY(loaded.error().detail.contains(u"%1:%2"_s.arg(file).arg(told->line)));
    }

    void findsRowsThatCanNeverMatch()
    {
        const Files files = changed(u"decisions/invalid.toml"_s, "when = { \"card.state\" = [\"expired\", \"some_expired\"] }",
                                    "when = { \"order.paid\" = \"paid\" }");
        bool told = false;
        for (const Mistake &mistake : Playbook::check(files)) {
            told = told || mistake.what.contains(u"can never be reached"_s);
        }
        QVERIFY(!told); // "paid" alone is wide, and hides nothing: later rows ask for other probes without it

        const Files hidden = changed(u"decisions/invalid.toml"_s,
                                     "when = { \"card.first_use\" = \"used_after_issue\", \"card.use_ip\" = \"pass\" }",
                                     "when = { \"supplier.check\" = [\"key_good\"], \"card.use_ip\" = \"pass\" }");
        for (const Mistake &mistake : Playbook::check(hidden)) {
            told = told || (mistake.what.contains(u"used_by_buyer"_s) && mistake.what.contains(u"can never be reached"_s));
        }
        QVERIFY(told);
    }

    void findsGapsAndDoubles()
    {
        Files files = playbook::builtIn();
        files.insert(u"decisions/extra.toml"_s, "[thanks]\n[[thanks.row]]\nid = \"a\"\nliability = \"buyer\"\n"
                                                "offer = [\"decline\"]\nclause = \"shop.service\"\n"
                                                "why = { zh = \"甲\", en = \"a\" }\n");
        QStringList told;
        for (const Mistake &mistake : Playbook::check(files)) {
            told << mistake.what;
        }
        QVERIFY(told.join(u'\n').contains(u"thanks has two tables"_s));
        files = playbook::builtIn();
        files.remove(u"decisions/other.toml"_s);
        const auto missing = Playbook::check(files);
        QCOMPARE(missing.size(), size_t(5));
        QVERIFY(missing.front().what.contains(u"has no table"_s));
        files = changed(u"decisions/other.toml"_s, "[[thanks.row]]\nid = \"undetermined\"\n",
                        "[[thanks.row]]\nid = \"undetermined\"\nwhen = { \"order.paid\" = \"pass\" }\n");
        QVERIFY(Playbook::check(files).front().what.contains(u"must take everything"_s));
    }

    void namesMissingAndStrangeFiles()
    {
        for (const QString &name : playbook::builtIn().keys()) {
            Files files = playbook::builtIn();
            files.remove(name);
            QVERIFY2(!Playbook::load(files).has_value(), qPrintable(name));
        }
        Files files = playbook::builtIn();
        files.insert(u"limit.toml"_s, "");
        QCOMPARE(Playbook::check(files).size(), size_t(1));
        files = playbook::builtIn();
        files.insert(u"intake/words.toml"_s, "this is not ours =");
        KD_VERIFY_OK(Playbook::load(files));
        QVERIFY(!Playbook::load({}).has_value());
        for (const QString &name : playbook::builtIn().keys()) {
            files = playbook::builtIn();
            files.insert(name, "");
            QVERIFY2(!Playbook::load(files).has_value(), qPrintable(name));
        }
    }

    void survivesCutFiles()
    {
        // Whatever an editor or a full disk leaves: mistakes, never a crash.
        for (const QString &name : playbook::builtIn().keys()) {
            const QByteArray whole = playbook::builtIn().value(name);
            for (int part = 1; part < 8; ++part) {
                Files files = playbook::builtIn();
                files.insert(name, whole.left(whole.size() * part / 8));
                (void)Playbook::check(files);
            }
        }
    }

    void theVersionFollowsTheContent()
    {
        const QString version = Playbook::load(playbook::builtIn())->version();
        QCOMPARE(Playbook::load(playbook::builtIn())->version(), version);
        Files windows = playbook::builtIn();
        for (QByteArray &bytes : windows) {
            bytes.replace("\n", "\r\n");
        }
        QCOMPARE(Playbook::load(windows)->version(), version);
        const Files other = changed(u"clocks.toml"_s, "target_minutes = 30", "target_minutes = 31");
        QVERIFY(Playbook::load(other)->version() != version);
        const Files over{{u"clocks.toml"_s, other.value(u"clocks.toml"_s)}};
        QCOMPARE(Playbook::load(playbook::overlaid(playbook::builtIn(), over))->version(), Playbook::load(other)->version());
    }

    void everyClassHasItsRefundRule()
    {
        const auto rules = Playbook::load(playbook::builtIn());
        for (const QString &name : {u"code"_s, u"topup"_s, u"account"_s, u"membership"_s, u"service"_s, u"no_such"_s, QString()}) {
            const playbook::RefundPolicy &policy = rules->refundPolicy(name);
            QCOMPARE(policy.arrival.size(), size_t(3));
            QCOMPARE(policy.feeNotBuyer, u"none"_s);
            QVERIFY(rules->clause(policy.clause) != nullptr);
            QVERIFY(rules->cost(policy.feeBuyer) != nullptr);
            QCOMPARE(policy.arrival.at(RefundRoute::Balance).untilWorkingDays, 0);
        }
        QCOMPARE(rules->refundPolicy(u"service"_s).arrival.at(RefundRoute::Gateway).untilWorkingDays, 7);
        QCOMPARE(rules->refundPolicy(u"code"_s).arrival.at(RefundRoute::Gateway).fromHours, 24);
        QCOMPARE(rules->refundPolicy(u"no_such"_s).id, u"default"_s);
    }
};

KD_TEST_MAIN(TestLoad)
#include "test_load.moc"
