// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/kill/books.h"
#include "tests/support/test_main.h"

using namespace Qt::StringLiterals;
using namespace kd::test;

namespace {

QJsonObject intent(const QString &verb, const QString &state, const QString &reference, qint64 amount = 0)
{
    static int last = 0;
    return {{u"operation_id"_s, u"op-%1"_s.arg(++last)},
            {u"order"_s, u"7"_s},
            {u"verb"_s, verb},
            {u"state"_s, state},
            {u"shop_reference"_s, reference},
            {u"amount_minor"_s, amount},
            {u"needs_person"_s, state == "unknown"_L1}};
}

QJsonObject line(const QString &verb, const QString &reference, qint64 amount = 0)
{
    return {{u"order"_s, verb == "voucher"_L1 ? u"0"_s : u"7"_s},
            {u"verb"_s, verb},
            {u"amount_minor"_s, amount},
            {u"reference"_s, reference}};
}

QStringList judge(const Books &books)
{
    return contradictions(books, {}, {{u"7"_s, 1'000}});
}

} // namespace

/// The judge of the kill test must be able to say no.
class TestBooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatFits()
    {
        const Books books{
            {intent(u"refund_gateway"_s, u"confirmed"_s, u"91"_s, 300),
             intent(u"create_voucher"_s, u"confirmed"_s, u"92"_s, 50),
             intent(u"correct_contact"_s, u"confirmed"_s, u"7"_s), intent(u"correct_contact"_s, u"confirmed"_s, u"7"_s),
             intent(u"note"_s, u"refused"_s, {}), intent(u"hand_out"_s, u"cancelled"_s, {})},
            {line(u"refund_gateway"_s, u"91"_s, 300), line(u"mail"_s, {}), line(u"voucher"_s, u"92"_s, 50),
             line(u"correct_contact"_s, u"7"_s), line(u"correct_contact"_s, u"7"_s)}};
        QCOMPARE(judge(books), QStringList());
        const auto tally = tallyByVerb(books);
        QCOMPARE(tally.at(u"correct_contact"_s).moved, 2);
        QCOMPARE(tally.at(u"note"_s).ended, 1);
        QCOMPARE(tally.at(u"voucher"_s).confirmed, 1);
    }

    void twiceLostAndForeign_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("word");
        for (const char *verb : {"refund_gateway", "refund_record_only", "hand_out", "void_card", "note",
                                 "correct_contact", "mark_delivered"}) {
            QTest::addRow("%s", verb) << QString::fromLatin1(verb) << QString::fromLatin1(verb);
        }
        QTest::addRow("create_voucher") << u"create_voucher"_s << u"voucher"_s;
    }
    void twiceLostAndForeign()
    {
        QFETCH(QString, verb);
        QFETCH(QString, word);
        const QJsonObject done = intent(verb, u"confirmed"_s, u"91"_s, 300);
        const QJsonObject once = line(word, u"91"_s, 300);
        QCOMPARE(judge({{done}, {once}}), QStringList());
        QCOMPARE(judge({{done}, {once, once}}).size(), 1); // the same key, note or status a second time
        QCOMPARE(judge({{done}, {once, line(word, u"92"_s, 300)}}).size(), 1); // a second refund of the same amount
        QCOMPARE(judge({{done}, {}}).size(), 1);
        QCOMPARE(judge({{}, {once}}).size(), 1);
        // Another one took its place: one is lost and one too many, though their number is right.
        QCOMPARE(judge({{done}, {line(word, u"92"_s, 300)}}).size(), 2);
        for (const QString &state : {u"refused"_s, u"stopped"_s, u"cancelled"_s}) {
            QCOMPARE(judge({{intent(verb, state, {}, 300)}, {once}}).size(), 1);
        }
    }

    void whatAPersonHasToSee()
    {
        const QJsonObject open = intent(u"note"_s, u"unknown"_s, {});
        QCOMPARE(judge({{open}, {}}), QStringList());
        QCOMPARE(judge({{open}, {line(u"note"_s, u"5"_s)}}), QStringList());
        QCOMPARE(judge({{open}, {line(u"note"_s, u"5"_s), line(u"note"_s, u"6"_s)}}).size(), 1);
        const QJsonObject before = intent(u"note"_s, u"confirmed"_s, u"5"_s);
        QCOMPARE(traceOf(open, {{before, open}, {line(u"note"_s, u"5"_s)}}), std::nullopt);
        QCOMPARE(traceOf(open, {{before, open}, {line(u"note"_s, u"5"_s), line(u"note"_s, u"6"_s)}}), u"6"_s);
        QCOMPARE(traceOf(open, {{open}, {}}), std::nullopt);
    }

    void whatIsLeftOrForgotten()
    {
        const QJsonObject queued = intent(u"note"_s, u"queued"_s, {});
        QCOMPARE(judge({{queued}, {}}).size(), 1);
        QCOMPARE(judge({{intent(u"void_card"_s, u"unknown"_s, {}), queued}, {}}), QStringList()); // behind a person
        QCOMPARE(contradictions({{queued}, {}}, {u"op-gone"_s}, {}).size(), 2);
    }

    void moreThanPaid()
    {
        const Books books{{intent(u"refund_gateway"_s, u"confirmed"_s, u"91"_s, 600),
                           intent(u"refund_record_only"_s, u"confirmed"_s, u"92"_s, 600)},
                          {line(u"refund_gateway"_s, u"91"_s, 600), line(u"refund_record_only"_s, u"92"_s, 600)}};
        QCOMPARE(judge(books).size(), 1);
        QCOMPARE(contradictions(books, {}, {{u"7"_s, 1'200}}), QStringList());
    }
};

KD_TEST_MAIN(TestBooks)
#include "test_books.moc"
