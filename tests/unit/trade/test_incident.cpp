// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trade/entries.h"
#include "models/trade/incident.h"
#include "tests/support/test_main.h"

using namespace Qt::StringLiterals;
using namespace kd;

namespace {

const ProfileId agent(u"lin"_s);
const CaseId caseId(12);
const IncidentId incident(3);

// Numbers and times as a store gives them.
std::vector<JournalEntry> kept(const std::vector<NewEntry> &entries)
{
    std::vector<JournalEntry> list;
    for (const NewEntry &entry : entries) {
        JournalEntry one;
        one.seq = static_cast<qint64>(list.size()) + 1;
        one.at = Instant(one.seq * 1000);
        one.kind = entry.kind;
        one.caseId = entry.caseId;
        one.actor = entry.actor;
        one.payload = entry.payload;
        list.push_back(one);
    }
    return list;
}

NewEntry opened()
{
    entry::Opening opening;
    opening.caseId = caseId;
    opening.order = {ShopId(u"s1"_s), OrderId(u"127"_s)};
    opening.message = u"付了款没有发货"_s;
    return entry::opened(agent, opening);
}

NewEntry told(qint64 message, std::optional<Instant> promiseDue)
{
    entry::Contact contact;
    contact.channel = u"platform"_s;
    contact.text = u"正在抢修"_s;
    contact.substantive = true;
    contact.promiseDue = promiseDue;
    contact.incident = IncidentWord{incident, message};
    return entry::contact(agent, caseId, contact);
}

Intent note()
{
    Intent intent;
    intent.operation = intent.plan = OperationId(u"op-1"_s);
    intent.caseId = caseId;
    intent.order = {ShopId(u"s1"_s), OrderId(u"127"_s)};
    intent.verb = Verb::Note;
    intent.toBuyer = true;
    intent.text = u"正在抢修"_s;
    intent.telling = Telling{{incident, 7}, u"incident_first"_s, Instant(99'000), u"支付回调延迟"_s};
    const Money nothing(0, *Currency::fromCode(u"CNY"));
    intent.before.total = intent.before.refunded = nothing;
    return intent;
}

} // namespace

class TestIncident : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCauseHasAnId()
    {
        QCOMPARE(allIncidentCauses().size(), 5U);
        for (const IncidentCause cause : allIncidentCauses()) {
            QCOMPARE(incidentCauseFromId(id(cause)), std::optional(cause));
        }
        QVERIFY(!incidentCauseFromId(u"weather"_s));
    }

    void anIncidentIsWhatItsEntriesSay()
    {
        const IncidentFacts first{u"回调慢"_s, IncidentCause::PaymentCallback, ShopId(u"s1"_s), Instant(500)};
        IncidentFacts second = first;
        second.title = u"支付回调延迟"_s;
        second.since = Instant(400);
        IncidentMessage message;
        message.text = u"正在抢修"_s;
        message.script = u"incident_first"_s;
        message.nextWordAt = Instant(60'000);
        message.overruled = {u"absolute_promise"_s};
        message.reason = u"已确认"_s;
        IncidentMessage last;
        last.text = u"恢复了"_s;
        const auto entries = kept({entry::openedIncident(agent, incident, first),
                                   entry::messageOfIncident(agent, incident, message),
                                   entry::changedIncident(ProfileId(u"zhou"_s), incident, second),
                                   {u"incident.praised"_s, {}, agent, {{u"incident"_s, 3}}},
                                   entry::endedIncident(ProfileId(u"zhou"_s), incident),
                                   entry::messageOfIncident(agent, incident, last)});
        for (const JournalEntry &entry : entries) {
            QCOMPARE(incidentOf(entry.kind, entry.payload), incident);
        }
        const Incident folded = foldIncident(entries);
        QCOMPARE(folded.id, incident);
        QVERIFY(folded.facts == second);
        QCOMPARE(folded.openedBy, agent);
        QCOMPARE(folded.openedAt, Instant(1000));
        QCOMPARE(folded.endedAt, std::optional(Instant(5000)));
        QCOMPARE(folded.endedBy, ProfileId(u"zhou"_s));
        QCOMPARE(folded.lastSeq, 6);
        QCOMPARE(folded.messages.size(), 2U);
        message.seq = 2;
        message.at = Instant(2000);
        message.by = agent;
        QVERIFY(folded.messages.front() == message);
        QCOMPARE(folded.message()->text, u"恢复了"_s);
        QVERIFY(!folded.message()->nextWordAt);
        QVERIFY(incidentOf(u"case.incident_joined"_s, {{u"incident"_s, 3}}).isEmpty());
    }

    void aCaseBelongsToOneAtATime()
    {
        auto entries = kept({opened(), entry::joinedIncident(agent, caseId, incident, u"回调慢"_s),
                             entry::joinedIncident(agent, caseId, IncidentId(4), u"另一个"_s),
                             entry::leftIncident(agent, caseId, IncidentId(4), true)});
        CaseRecord record = foldCase(entries);
        QCOMPARE(record.incidents.size(), 1U);
        QCOMPARE(record.runningIncident()->incident, incident);
        QCOMPARE(record.runningIncident()->from, Instant(2000));
        QCOMPARE(record.runningIncident()->title, u"回调慢"_s);
        const auto more =
            kept({opened(), opened(), opened(), opened(), entry::leftIncident(agent, caseId, incident, false),
                  entry::joinedIncident(agent, caseId, IncidentId(4), u"另一个"_s),
                  entry::leftIncident(agent, caseId, IncidentId(4), true)});
        entries.insert(entries.end(), more.begin() + 4, more.end());
        record = foldCase(entries);
        QCOMPARE(record.incidents.size(), 2U);
        QCOMPARE(record.incidents.front().to, std::optional(Instant(5000)));
        QVERIFY(!record.incidents.front().untilEnd);
        QVERIFY(record.incidents.back().untilEnd);
        QVERIFY(record.runningIncident() == nullptr);
    }

    void theNextWordKeepsWhatTheLastOnePromised()
    {
        entry::Contact own;
        own.text = u"我会查"_s;
        own.promiseDue = Instant(50'000);
        const CaseRecord record = foldCase(kept({opened(), entry::contact(agent, caseId, own), told(7, Instant(60'000)),
                                                 told(8, Instant(90'000)), told(9, {})}));
        QCOMPARE(record.contacts.size(), 4U);
        QVERIFY(record.contacts.at(2).incident == (IncidentWord{incident, 8}));
        QCOMPARE(record.promises.size(), 3U);
        QVERIFY(!record.promises.at(0).keptAt); // what was promised in the case itself is kept there
        QCOMPARE(record.promises.at(1).keptAt, std::optional(Instant(4000)));
        QCOMPARE(record.promises.at(2).keptAt, std::optional(Instant(5000)));
    }

    void aNoteIsAWordFromWhenTheShopHasConfirmedIt()
    {
        const Intent intent = note();
        std::vector<NewEntry> entries{opened(), entry::asked(agent, intent, {})};
        QVERIFY(foldCase(kept(entries)).intents.front().telling == intent.telling);
        entries.push_back(entry::sending(intent, 1));
        entries.push_back(entry::accepted(intent, u"n5"_s));
        QVERIFY(foldCase(kept(entries)).contacts.empty());
        entries.push_back(entry::confirmed(intent, u"n5"_s, u"read_back"_s));
        entries.push_back(entry::confirmed(intent, u"n5"_s, u"read_back"_s));
        const CaseRecord record = foldCase(kept(entries));
        QCOMPARE(record.contacts.size(), 1U);
        const CaseContact &word = record.contacts.front();
        QCOMPARE(word.at, Instant(5000));
        QCOMPARE(word.by, agent);
        QCOMPARE(word.text, u"正在抢修"_s);
        QCOMPARE(word.script, u"incident_first"_s);
        QVERIFY(word.substantive);
        QCOMPARE(record.promises.size(), 1U);
        QCOMPARE(record.promises.front().dueAt, Instant(99'000));
        QCOMPARE(record.promises.front().what, u"支付回调延迟"_s);
    }

    void aNoteThatTheShopRefusesIsNone()
    {
        const Intent intent = note();
        const CaseRecord record = foldCase(kept(
            {opened(), entry::asked(agent, intent, {}), entry::sending(intent, 1), entry::refused(intent, Error{})}));
        QVERIFY(record.contacts.empty());
        QVERIFY(record.promises.empty());
    }
};

KD_TEST_MAIN(TestIncident)
#include "test_incident.moc"
