// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/standing.h"
#include "tests/support/test_main.h"

using namespace Qt::StringLiterals;
using namespace kd;
using incidents::Fit;
using incidents::Told;

namespace {

const Instant begins(1'000'000);
const IncidentId incident(3);

CaseRecord caseOf(Reason reason, Instant wrote, const QString &shop = u"s1"_s)
{
    CaseRecord record;
    record.id = CaseId(1);
    record.reason = reason;
    record.type = typeOf(reason);
    record.order = {ShopId(shop), shop.isEmpty() ? OrderId() : OrderId(u"127"_s)};
    record.messages.push_back({wrote, u"没收到"_s, u"chat"_s, false});
    return record;
}

IncidentFacts of(IncidentCause cause)
{
    return {u"故障"_s, cause, ShopId(u"s1"_s), begins};
}

} // namespace

class TestStanding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCauseBringsItsReasons_data()
    {
        QTest::addColumn<IncidentCause>("cause");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<bool>("fits");
        QTest::newRow("late payment") << IncidentCause::PaymentCallback << Reason::PaymentCallbackDelayed << true;
        QTest::newRow("paid twice") << IncidentCause::PaymentCallback << Reason::DuplicatePayment << true;
        QTest::newRow("used key, payment") << IncidentCause::PaymentCallback << Reason::AlreadyUsed << false;
        QTest::newRow("not delivered") << IncidentCause::DeliveryChannel << Reason::DeliveryFault << true;
        QTest::newRow("bad key, channel") << IncidentCause::DeliveryChannel << Reason::CodeRejected << false;
        QTest::newRow("bad key, supplier") << IncidentCause::Supplier << Reason::CodeRejected << true;
        QTest::newRow("no stock, supplier") << IncidentCause::Supplier << Reason::OutOfStock << true;
        QTest::newRow("invoice, supplier") << IncidentCause::Supplier << Reason::Invoice << false;
        QTest::newRow("invoice, shop down") << IncidentCause::ShopDown << Reason::Invoice << true;
        QTest::newRow("invoice, other") << IncidentCause::Other << Reason::Invoice << true;
    }
    void everyCauseBringsItsReasons()
    {
        QFETCH(IncidentCause, cause);
        QFETCH(Reason, reason);
        QFETCH(bool, fits);
        QCOMPARE(incidents::fit({}, of(cause), caseOf(reason, begins)) == Fit::Fits, fits);
    }

    void onlyWhoWroteSinceItBeganAndBuysThere()
    {
        const IncidentFacts facts = of(IncidentCause::Other);
        QCOMPARE(incidents::fit({}, facts, caseOf(Reason::Question, begins - Millis(1))), Fit::No);
        QCOMPARE(incidents::fit({}, facts, caseOf(Reason::Question, begins)), Fit::Fits);
        QCOMPARE(incidents::fit({}, facts, caseOf(Reason::Question, begins, u"s2"_s)), Fit::No);
        QCOMPARE(incidents::fit({}, facts, caseOf(Reason::Question, begins, {})), Fit::ShopUnknown);
        IncidentFacts everywhere = facts;
        everywhere.shop = ShopId();
        QCOMPARE(incidents::fit({}, everywhere, caseOf(Reason::Question, begins, u"s2"_s)), Fit::Fits);
        CaseRecord again = caseOf(Reason::Question, begins - Millis(1));
        again.messages.push_back({begins + Millis(1), u"还没有"_s, u"chat"_s, false});
        QCOMPARE(incidents::fit({}, facts, again), Fit::Fits);
    }

    void neitherClosedCasesNorThoseOfAnIncident()
    {
        const IncidentFacts facts = of(IncidentCause::Other);
        CaseRecord record = caseOf(Reason::Question, begins);
        record.status = CaseStatus::Closed;
        QCOMPARE(incidents::fit(incident, facts, record), Fit::No);
        record.status = CaseStatus::Open;
        record.incidents = {{IncidentId(9), u"别的"_s, {}, begins, std::nullopt}};
        QCOMPARE(incidents::fit(incident, facts, record), Fit::No);
        record.incidents.front().to = begins + Millis(5);
        QCOMPARE(incidents::fit(incident, facts, record), Fit::Fits);
        // Somebody took it out of this one: it is not pressed on them again.
        record.incidents.front().incident = incident;
        QCOMPARE(incidents::fit(incident, facts, record), Fit::No);
    }

    void howFarATextHasCome()
    {
        CaseRecord record = caseOf(Reason::Question, begins);
        QCOMPARE(incidents::told(record, 7), Told::NotYet);
        Intent intent;
        intent.telling = Telling{{incident, 7}, {}, std::nullopt};
        intent.state = IntentState::Queued;
        record.intents.push_back(intent);
        QCOMPARE(incidents::told(record, 7), Told::Waiting);
        QCOMPARE(incidents::told(record, 8), Told::NotYet);
        record.intents.front().state = IntentState::Stopped;
        QCOMPARE(incidents::told(record, 7), Told::Failed);
        record.intents.push_back(intent); // told again
        QCOMPARE(incidents::told(record, 7), Told::Waiting);
        CaseContact contact;
        contact.incident = IncidentWord{incident, 7};
        record.contacts.push_back(contact);
        QCOMPARE(incidents::told(record, 7), Told::Yes);
        QCOMPARE(incidents::told(record, 0), Told::NotYet);
    }
};

KD_TEST_MAIN(TestStanding)
#include "test_standing.moc"
