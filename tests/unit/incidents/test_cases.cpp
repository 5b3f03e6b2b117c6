// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/unit/incidents/incident_rig.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::test;
using incidents::Apart;

/// Opening, changing, joining and leaving, and the tables that list it.
class TestIncidentCases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anIncidentNeedsATitleAndATimeThatHasCome()
    {
        IncidentRig rig;
        const Instant now = rig.clock().now();
        const auto open = [&](const IncidentFacts &facts) {
            return codeOf(rig.write([=](store::DeskWrite &desk) { return incidents::open(desk, lin, facts, now); }));
        };
        IncidentFacts facts = rig.facts(u"  "_s);
        QCOMPARE(open(facts), u"title_missing"_s);
        facts = rig.facts();
        facts.since = now + Millis(1);
        QCOMPARE(open(facts), u"begins_later"_s);
        facts.since = now;
        facts.shop = ShopId(u"s9"_s);
        QCOMPARE(open(facts), u"shop_unknown"_s);
        QVERIFY(rig.rows().empty());
        facts.shop = ShopId();
        QCOMPARE(open(facts), u"ok"_s);
        QCOMPARE(rig.rows().size(), 1U);
    }

    void itsFactsAreCorrectedWhileItRuns()
    {
        IncidentRig rig;
        const IncidentId id = rig.opened();
        const auto change = [&](const QString &title) {
            IncidentFacts facts = rig.facts(title);
            const Instant now = rig.clock().now();
            return codeOf(
                rig.write([=](store::DeskWrite &desk) { return incidents::change(desk, lin, id, facts, now); }));
        };
        QCOMPARE(change(u"发货通道故障"_s), u"ok"_s);
        QCOMPARE(rig.incident(id).facts.title, u"发货通道故障"_s);
        const qint64 last = rig.incident(id).lastSeq;
        QCOMPARE(change(u"发货通道故障"_s), u"ok"_s);
        QCOMPARE(rig.incident(id).lastSeq, last); // said again is no change
        KD_VERIFY_OK(rig.write([id](store::DeskWrite &desk) { return incidents::end(desk, lin, id, {}); }));
        QCOMPARE(change(u"x"_s), u"incident_ended"_s);
    }

    void aCaseBelongsToOneRunningIncident()
    {
        IncidentRig rig;
        const IncidentId first = rig.opened();
        const IncidentId second = rig.opened();
        const CaseId one = rig.newCase(u"1"_s);
        const CaseId two = rig.newCase(u"2"_s);
        const CaseId closed = rig.newCase(u"3"_s);
        KD_VERIFY_OK(rig.closeCase(closed));
        const auto joined = rig.join(first, {one, closed, CaseId(99)});
        KD_VERIFY_OK(joined);
        QCOMPARE(joined->cases, std::vector<CaseId>{one});
        QVERIFY(joined->apart == (std::vector<Apart>{{closed, u"case_closed"_s}, {CaseId(99), u"case_unknown"_s}}));
        const auto again = rig.join(first, {one, two});
        QCOMPARE(again->cases, std::vector<CaseId>{two});
        QVERIFY(again->apart.empty());
        QVERIFY(rig.join(second, {one})->apart == (std::vector<Apart>{{one, u"other_incident"_s}}));

        const auto leave = [&](CaseId caseId) {
            return codeOf(rig.write([=](store::DeskWrite &desk) { return incidents::leave(desk, lin, caseId); }));
        };
        QCOMPARE(leave(one), u"ok"_s);
        QCOMPARE(leave(one), u"not_in_incident"_s);
        QCOMPARE(leave(CaseId(99)), u"case_unknown"_s);
        QCOMPARE(rig.join(second, {one})->cases, std::vector<CaseId>{one});
        QCOMPARE(rig.casesOf(first), std::vector<CaseId>{two});
        QCOMPARE(rig.casesOf(second), std::vector<CaseId>{one});
        QCOMPARE(codeOf(rig.join(IncidentId(77), {one})), u"incident_unknown"_s);
    }

    void theTablesAreWhatTheJournalSays()
    {
        IncidentRig rig;
        const IncidentId over = rig.opened();
        const IncidentId runs = rig.opened();
        const CaseId one = rig.newCase(u"1"_s);
        const CaseId two = rig.newCase(u"2"_s);
        KD_VERIFY_OK(rig.join(over, {one, two}));
        KD_VERIFY_OK(rig.write([one](store::DeskWrite &desk) { return incidents::leave(desk, lin, one); }));
        KD_VERIFY_OK(rig.say(over, rig.words()));
        KD_VERIFY_OK(rig.write([over](store::DeskWrite &desk) { return incidents::end(desk, lin, over, {}); }));
        KD_VERIFY_OK(rig.join(runs, {one}));
        const auto rows = rig.rows();
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows.front().id, runs); // what runs comes first
        QCOMPARE(rows.back().cases, 1);
        QVERIFY(rows.back().endedAt.has_value());
        QVERIFY(rows.back().message > 0);
        QVERIFY(rows.back().nextWordAt == rig.words().nextWordAt);
        QCOMPARE(rig.casesOf(over), std::vector<CaseId>{two}); // those it had when it ended
        const Incident before = rig.incident(over);
        KD_VERIFY_OK(rig.write([](store::DeskWrite &desk) { return desk.rebuildProjections(); }));
        QVERIFY(rig.rows() == rows);
        QVERIFY(rig.incident(over) == before);
        QCOMPARE(rig.casesOf(over), std::vector<CaseId>{two});
        QCOMPARE(rig.casesOf(runs), std::vector<CaseId>{one});
        const auto numbered = rig.write([](store::DeskWrite &desk) { return desk.nextIncidentId(); });
        QCOMPARE(numbered.value(), IncidentId(3));
    }
};

KD_TEST_MAIN(TestIncidentCases)
#include "test_cases.moc"
