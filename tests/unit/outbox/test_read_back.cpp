// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/read_back.h"
#include "models/outbox/sender.h"
#include "tests/support/test_main.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::outbox;

namespace {

using Kind = Judgement::Kind;

Money yuan(qint64 minor)
{
    return {minor, Currency::fromCode(u"CNY").value()};
}

Intent sent(Verb verb)
{
    Intent intent;
    intent.operation = OperationId(u"op-00000000000000aa"_s);
    intent.order = {ShopId(u"s1"_s), OrderId(u"12"_s)};
    intent.verb = verb;
    intent.state = IntentState::Unknown;
    intent.amount = isRefund(verb) ? std::optional(yuan(500)) : std::nullopt;
    intent.card = CardId(u"c1"_s);
    intent.text = u"Reissued."_s;
    intent.sentAt = Instant(1'000'000);
    intent.before.refunds = {RefundId(u"7"_s)};
    return intent;
}

Refund refund(const QString &id, qint64 minor, const QString &operation = {})
{
    Refund refund;
    refund.id = RefundId(id);
    refund.amount = yuan(minor);
    refund.operation = OperationId(operation);
    return refund;
}

Card card(CardState state, const QString &order)
{
    Card card;
    card.id = CardId(u"c1"_s);
    card.state = state;
    card.order = OrderId(order);
    return card;
}

QStringList kindsOf(const std::vector<NewEntry> &entries)
{
    QStringList kinds;
    for (const NewEntry &entry : entries) {
        kinds << entry.kind;
    }
    return kinds;
}

} // namespace

class TestReadBack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refundIsFoundByOurTag_data()
    {
        QTest::addColumn<int>("verb");
        for (const Verb verb : {Verb::RefundGateway, Verb::RefundRecordOnly, Verb::RefundBalance}) {
            QTest::newRow(qPrintable(id(verb))) << static_cast<int>(verb);
        }
    }

    void refundIsFoundByOurTag()
    {
        QFETCH(int, verb);
        const Intent intent = sent(static_cast<Verb>(verb));
        const QString ours = intent.operation.value();
        Judgement judged = judge(intent, {{refund(u"7"_s, 100), refund(u"9"_s, 500, ours)}, {}, {}});
        QCOMPARE(judged.kind, Kind::Found);
        QCOMPARE(judged.reference, u"9"_s);
        // Nothing, or only what had been there before.
        QCOMPARE(judge(intent, {}).kind, Kind::Absent);
        QCOMPARE(judge(intent, {{refund(u"7"_s, 500)}, {}, {}}).kind, Kind::Absent);
        // Another operation of ours is neither.
        QCOMPARE(judge(intent, {{refund(u"9"_s, 500, u"op-00000000000000bb"_s)}, {}, {}}).kind, Kind::Absent);
        // New and without a tag: a colleague's in the back office, or ours that lost it.
        judged = judge(intent, {{refund(u"9"_s, 500)}, {}, {}});
        QCOMPARE(judged.kind, Kind::Foreign);
        QCOMPARE(judged.why, u"refund_without_our_tag"_s);
        // Booked with another amount than asked is no confirmation.
        judged = judge(intent, {{refund(u"9"_s, 50, ours)}, {}, {}});
        QCOMPARE(judged.kind, Kind::Foreign);
        QCOMPARE(judged.why, u"amount_differs"_s);
    }

    void cardHandedOut()
    {
        const Intent intent = sent(Verb::HandOut);
        const Judgement found = judge(intent, {{}, card(CardState::Delivered, u"12"_s), {}});
        QCOMPARE(found.kind, Kind::Found);
        QCOMPARE(found.reference, u"c1"_s);
        QCOMPARE(judge(intent, {{}, card(CardState::InStock, {}), {}}).kind, Kind::Absent);
        QCOMPARE(judge(intent, {{}, card(CardState::Delivered, u"13"_s), {}}).why, u"card_went_elsewhere"_s);
        QCOMPARE(judge(intent, {}).why, u"card_gone"_s);
        QCOMPARE(judge(intent, {}).kind, Kind::Foreign);
    }

    void cardMadeVoid()
    {
        const Intent intent = sent(Verb::VoidCard);
        QCOMPARE(judge(intent, {{}, card(CardState::Inactive, u"12"_s), {}}).kind, Kind::Found);
        QCOMPARE(judge(intent, {{}, card(CardState::Delivered, u"12"_s), {}}).kind, Kind::Absent);
        QCOMPARE(judge(intent, {}).kind, Kind::Foreign);
    }

    void note()
    {
        Intent intent = sent(Verb::Note);
        const OrderNote ours{u"5"_s, u"Reissued. [op-00000000000000aa]"_s, false, Instant(1'000'500)};
        QCOMPARE(judge(intent, {{}, {}, {ours}}).reference, u"5"_s);
        const OrderNote same{u"5"_s, u"Reissued."_s, false, Instant(1'000'500)};
        QCOMPARE(judge(intent, {{}, {}, {same}}).kind, Kind::Absent);
        // A note that is mailed to the buyer carries no mark: text and time tell.
        intent.toBuyer = true;
        const OrderNote mailed{u"6"_s, u"Reissued. "_s, true, Instant(1'000'500)};
        QCOMPARE(judge(intent, {{}, {}, {mailed}}).reference, u"6"_s);
        const OrderNote earlier{u"4"_s, u"Reissued."_s, true, Instant(900'000)};
        QCOMPARE(judge(intent, {{}, {}, {earlier}}).kind, Kind::Absent);
        QCOMPARE(judge(intent, {}).kind, Kind::Absent);
    }

    void whatFollows()
    {
        Intent unknown = sent(Verb::RefundRecordOnly);
        QCOMPARE(kindsOf(afterReadBack(unknown, {Kind::Found, u"9"_s, {}}, false)), QStringList{entry::actionConfirmed});
        QCOMPARE(kindsOf(afterReadBack(unknown, {Kind::Foreign, {}, u"card_gone"_s}, true)),
                 (QStringList{entry::actionReadBack, entry::actionNeedsPerson}));
        // One absence decides nothing, whatever the connector says it proves.
        QCOMPARE(kindsOf(afterReadBack(unknown, {}, true)), QStringList{entry::actionReadBack});
        unknown.readBacks = 1;
        QCOMPARE(kindsOf(afterReadBack(unknown, {}, true)), (QStringList{entry::actionReadBack, entry::actionNotSent}));
        QCOMPARE(kindsOf(afterReadBack(unknown, {}, false)), (QStringList{entry::actionReadBack, entry::actionNeedsPerson}));
        // A yes without a trace is never sent again by itself.
        Intent accepted = unknown;
        accepted.state = IntentState::Accepted;
        QCOMPARE(kindsOf(afterReadBack(accepted, {}, true)), (QStringList{entry::actionReadBack, entry::actionNeedsPerson}));
    }

    void whatAnAttemptLeaves()
    {
        const Intent intent = sent(Verb::RefundGateway);
        QCOMPARE(entryFor(intent, {Sent::Kind::Accepted, u"9"_s, {}}).kind, QString(entry::actionAccepted));
        QCOMPARE(entryFor(intent, {Sent::Kind::Refused, {}, {}}).kind, QString(entry::actionRefused));
        QCOMPARE(entryFor(intent, {Sent::Kind::NotSent, {}, {}}).kind, QString(entry::actionNotSent));
        QCOMPARE(entryFor(intent, {Sent::Kind::Unknown, {}, {}}).kind, QString(entry::actionUnknown));
    }
};

KD_TEST_MAIN(TestReadBack)
#include "test_read_back.moc"
