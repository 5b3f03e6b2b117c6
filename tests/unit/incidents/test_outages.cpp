// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/outages.h"
#include "tests/support/test_main.h"

using namespace Qt::StringLiterals;
using namespace kd;
using incidents::leadOf;
using incidents::OutageLead;

namespace {

IncidentFacts away(const QString &shop, qint64 since)
{
    return {shop, IncidentCause::ShopDown, ShopId(shop), Instant(since)};
}

store::IncidentRow running(qint64 id, const QString &shop, IncidentCause cause = IncidentCause::ShopDown)
{
    store::IncidentRow row;
    row.id = IncidentId(id);
    row.facts = {u"故障"_s, cause, ShopId(shop), Instant(1)};
    return row;
}

} // namespace

class TestOutages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whereNothingIsAwayThereIsNothingToDo() { QCOMPARE(leadOf({}, {running(1, u"s1"_s)}), OutageLead()); }

    void theLongestAwayWithoutAnIncidentIsOpened()
    {
        QCOMPARE(leadOf({away(u"s2"_s, 20), away(u"s1"_s, 10)}, {}).toOpen, std::optional(away(u"s1"_s, 10)));
        const OutageLead lead = leadOf({away(u"s2"_s, 20), away(u"s1"_s, 10)}, {running(1, u"s1"_s)});
        QCOMPARE(lead.toOpen, std::optional(away(u"s2"_s, 20)));
        QVERIFY(lead.toShow.isEmpty());
    }

    void whereAllHaveOneThatOfTheLongestAwayIsShown()
    {
        const OutageLead lead =
            leadOf({away(u"s2"_s, 20), away(u"s1"_s, 10)}, {running(2, u"s2"_s), running(1, u"s1"_s)});
        QVERIFY(!lead.toOpen);
        QCOMPARE(lead.toShow, IncidentId(1));
        QCOMPARE(leadOf({away(u"s2"_s, 20)}, {running(7, {})}).toShow, IncidentId(7)); // one of all shops
    }

    void anIncidentThatIsOverOrOfAnotherKindIsNotIts()
    {
        store::IncidentRow over = running(1, u"s1"_s);
        over.endedAt = Instant(5);
        QVERIFY(leadOf({away(u"s1"_s, 10)}, {over}).toOpen.has_value());
        QVERIFY(leadOf({away(u"s1"_s, 10)}, {running(2, u"s1"_s, IncidentCause::Supplier)}).toOpen.has_value());
        QVERIFY(leadOf({away(u"s1"_s, 10)}, {running(3, u"s2"_s)}).toOpen.has_value());
    }
};

KD_TEST_MAIN(TestOutages)
#include "test_outages.moc"
