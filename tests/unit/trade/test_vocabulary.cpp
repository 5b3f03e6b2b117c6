// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trade/action.h"
#include "models/trade/order.h"
#include "models/trade/vocabulary.h"
#include "tests/support/test_main.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kd;

class TestVocabulary : public QObject
{
    Q_OBJECT

    template<typename E>
    static void everyWordReadsBack(qsizetype count)
    {
        QSet<QString> seen;
        for (const E value : all<E>()) {
            const QString word = id(value);
            QVERIFY(!word.isEmpty());
            QVERIFY(!seen.contains(word));
            seen.insert(word);
            QCOMPARE(fromId<E>(word), std::optional(value));
        }
        QCOMPARE(seen.size(), count);
        QCOMPARE(fromId<E>(u"nothing_like_it"_s), std::optional<E>());
    }

private Q_SLOTS:
    void wordsReadBack()
    {
        everyWordReadsBack<ComplaintType>(5);
        everyWordReadsBack<Reason>(32);
        everyWordReadsBack<Demand>(7);
        everyWordReadsBack<Tone>(4);
        everyWordReadsBack<Grade>(4);
        everyWordReadsBack<Answer>(4);
        everyWordReadsBack<Liability>(7);
        everyWordReadsBack<Resolution>(16);
    }

    void everyReasonHasItsType()
    {
        QCOMPARE(typeOf(Reason::PaymentCallbackDelayed), ComplaintType::NotReceived);
        QCOMPARE(typeOf(Reason::TopupPending), ComplaintType::NotReceived);
        QCOMPARE(typeOf(Reason::CodeRejected), ComplaintType::Invalid);
        QCOMPARE(typeOf(Reason::ActivationLimit), ComplaintType::Invalid);
        QCOMPARE(typeOf(Reason::SomeCodesBad), ComplaintType::PartiallyInvalid);
        QCOMPARE(typeOf(Reason::BundlePartMissing), ComplaintType::PartiallyInvalid);
        QCOMPARE(typeOf(Reason::UsageDenied), ComplaintType::Disputed);
        QCOMPARE(typeOf(Reason::ImpostorContact), ComplaintType::Disputed);
        QCOMPARE(typeOf(Reason::Question), ComplaintType::Other);
        QCOMPARE(typeOf(Reason::Presale), ComplaintType::Other);
    }

    void statesReadBack()
    {
        for (const OrderStatus status : {OrderStatus::Unpaid, OrderStatus::PartlyRefunded, OrderStatus::Deleted, OrderStatus::Other}) {
            QCOMPARE(orderStatusFromId(id(status)), std::optional(status));
        }
        for (const CardState state : {CardState::InStock, CardState::Sold, CardState::Inactive}) {
            QCOMPARE(cardStateFromId(id(state)), std::optional(state));
        }
        for (const Verb verb : {Verb::RefundGateway, Verb::HandOut, Verb::VoidCard, Verb::Note}) {
            QCOMPARE(verbFromId(id(verb)), std::optional(verb));
        }
        QVERIFY(!verbFromId(u"steal"_s));
    }

    void refundableNeverGoesNegative()
    {
        const Currency cny = *Currency::fromCode(u"CNY");
        Order order;
        order.total = Money(5000, cny);
        order.refunded = Money(1500, cny);
        QCOMPARE(order.refundable(), Money(3500, cny));
        order.refunded = Money(6000, cny);
        QCOMPARE(order.refundable(), Money(0, cny));
    }

    void preImagesShowWhatChanged()
    {
        const Currency cny = *Currency::fromCode(u"CNY");
        Order order;
        order.shopStatus = u"completed"_s;
        order.total = Money(5000, cny);
        order.refunded = Money(0, cny);
        Card card;
        card.id = CardId(u"7"_s);
        card.state = CardState::Delivered;
        const PreImage before = preImageOf(order, {card});
        QCOMPARE(differences(before, preImageOf(order, {card})), QStringList());
        const auto again = preImageFromJson(toJson(before));
        KD_VERIFY_OK(again);
        QCOMPARE(*again, before);
        order.refunded = Money(100, cny);
        order.refunds.push_back({RefundId(u"9"_s), Money(100, cny), {}, {}, false, {}});
        order.shopStatus = u"processing"_s;
        card.state = CardState::Inactive;
        QCOMPARE(differences(before, preImageOf(order, {card})),
                 (QStringList{u"status"_s, u"refunded"_s, u"refunds"_s, u"cards"_s}));
        QVERIFY(!preImageFromJson({}).has_value());
    }

    void unsettledIsWhateverHasNotEnded()
    {
        QCOMPARE(unsettledStates(),
                 (std::vector{IntentState::AwaitingApproval, IntentState::Queued, IntentState::Sending,
                              IntentState::Accepted, IntentState::Unknown}));
        for (const IntentState state : allIntentStates()) {
            const bool listed = std::ranges::find(unsettledStates(), state) != unsettledStates().end();
            QCOMPARE(listed, !isSettled(state));
            QCOMPARE(intentStateFromId(id(state)), std::optional(state));
        }
    }

    void onlyWhatNeverLeftIsUnsent()
    {
        QVERIFY(isUnsent(IntentState::Queued, 0));
        QVERIFY(isUnsent(IntentState::AwaitingApproval, 0));
        QVERIFY(!isUnsent(IntentState::Queued, 1));
        QVERIFY(!isUnsent(IntentState::Sending, 0));
        QVERIFY(!isUnsent(IntentState::Cancelled, 0));
    }
};

KD_TEST_MAIN(TestVocabulary)
#include "test_vocabulary.moc"
