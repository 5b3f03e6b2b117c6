// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/desk.h"
#include "tests/support/spin.h"
#include "tests/support/test_main.h"
#include "tests/unit/desk/stepped_clock.h"
#include "tests/unit/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::test;
using namespace std::chrono_literals;

namespace {
const ProfileId me(u"owner"_s);
} // namespace

/// An outage as a running desk sees it: which cases fit, what their clocks do, whom a text reaches. No shop is near.
class TestDeskIncidents : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    SealingKey m_key = SealingKey::random();
    std::shared_ptr<SteppedClock> m_clock;
    std::unique_ptr<kd::desk::Desk> m_desk;
    int m_next = 0;

    Result<std::unique_ptr<kd::desk::Desk>> opened(bool takeLock)
    {
        kd::desk::DeskSettings settings{.folder = m_folder->filePath(u"data"_s), .keyOfKeys = m_key};
        settings.runSync = settings.runOutbox = false;
        settings.takeLock = takeLock;
        return kd::desk::Desk::open(settings, m_clock);
    }
    CaseId newCase(bool withOrder = true)
    {
        const QString number = QString::number(++m_next);
        const Order order = someOrder(number, u"KD2026112200000"_s + number, m_clock->now());
        const Instant now = m_clock->now();
        const auto put = m_desk->store().writeCache(
            [=](store::CacheWrite &cache) { return cache.putOrders(shopOne, {order}, now); });
        if (!put.result()) {
            return {};
        }
        const OrderRef ref = withOrder ? order.ref : OrderRef{};
        return *m_desk->store()
                    .writeDesk([ref](store::DeskWrite &desk) { return test::openCase(desk, u"订单没有收到"_s, ref); })
                    .result();
    }
    IncidentFacts facts() { return {u"供应商系统故障"_s, IncidentCause::Supplier, {}, m_clock->now() - 1h}; }
    Result<IncidentId> open(std::vector<CaseId> cases)
    {
        return m_desk->openIncident(me, facts(), std::move(cases)).result().map([](const auto &one) { return one.id; });
    }
    IncidentMessage words()
    {
        IncidentMessage message;
        message.text = u"供应商系统出现故障，我们正在抢修。"_s;
        message.nextWordAt = m_clock->now() + 1h;
        return message;
    }
    Result<kd::desk::IncidentScreen> screen(IncidentId id) { return m_desk->incident(id).result(); }
    const playbook::ClockReading clockOf(CaseId caseId, const QString &clock)
    {
        const auto shown = m_desk->caseScreen(caseId, me).result();
        for (const playbook::ClockReading &reading : (*shown)->view.clocks) {
            if (reading.clock == clock) {
                return reading;
            }
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_next = 0;
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_shared<SteppedClock>();
        auto desk = opened(true);
        KD_VERIFY_OK(desk);
        m_desk = std::move(*desk);
    }
    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void theCasesThatFitAreOfferedAndThenBelong()
    {
        const CaseId one = newCase();
        QVERIFY(spinUntil([&] { return m_desk->casesFitting(facts()).result()->size() == 1; }));
        const auto id = open({one});
        KD_VERIFY_OK(id);
        const CaseId two = newCase();
        QVERIFY(spinUntil([&] {
            const auto lines = m_desk->incidents().result();
            return lines->front().row.cases == 1 && lines->front().fitting == 1;
        }));
        QCOMPARE(screen(*id)->fitting.front().row.id, two);
        QVERIFY(spinUntil([&] { return m_desk->queueCounts(me).result()->incidents == 1; }));
        const auto joined = m_desk->joinIncident(me, *id, {two, one}).result();
        QCOMPARE(joined->cases, std::vector<CaseId>{two});
        QVERIFY(spinUntil([&] { return screen(*id)->fitting.empty() && screen(*id)->cases.size() == 2; }));
        KD_VERIFY_OK(m_desk->leaveIncident(me, two).result());
        QVERIFY(spinUntil([&] { return screen(*id)->cases.size() == 1; }));
        QVERIFY(screen(*id)->fitting.empty()); // who was taken out is not proposed again
    }

    void whoCannotBelongToItIsNamedAsItOpens()
    {
        const CaseId one = newCase();
        KD_VERIFY_OK(open({one}));
        const CaseId two = newCase();
        const auto second = m_desk->openIncident(me, facts(), {one, two, CaseId(99)}).result();
        KD_VERIFY_OK(second);
        QCOMPARE(second->joined.cases, std::vector<CaseId>{two});
        QCOMPARE(second->joined.apart,
                 (std::vector<incidents::Apart>{{one, u"other_incident"_s}, {CaseId(99), u"case_unknown"_s}}));
    }

    void whoDoesNotWorkHereDecidesNothing()
    {
        const CaseId one = newCase();
        const CaseId two = newCase();
        const auto id = open({one});
        KD_VERIFY_OK(id);
        const ProfileId nobody(u"nobody"_s);
        const QString refused = u"profile_unknown"_s;
        const auto codeOf = [](const auto &result) { return result ? QString() : result.error().code; };
        QCOMPARE(codeOf(m_desk->openIncident(nobody, facts(), {two}).result()), refused);
        QCOMPARE(codeOf(m_desk->changeIncident(nobody, *id, facts()).result()), refused);
        QCOMPARE(codeOf(m_desk->joinIncident(nobody, *id, {two}).result()), refused);
        QCOMPARE(codeOf(m_desk->leaveIncident(nobody, one).result()), refused);
        QCOMPARE(codeOf(m_desk->endIncident(nobody, *id).result()), refused);
        QCOMPARE(m_desk->incidents().result()->size(), 1U);
        QVERIFY(!screen(*id)->incident.endedAt);
        QVERIFY(spinUntil([&] { return screen(*id)->cases.size() == 1; }));
    }

    void itsClocksStandStillAndSayWhy()
    {
        const CaseId caseId = newCase();
        const auto id = open({caseId});
        KD_VERIFY_OK(id);
        QCOMPARE(clockOf(caseId, u"resolution"_s).state, playbook::ClockReading::State::Paused);
        QCOMPARE(clockOf(caseId, u"first_response"_s).state, playbook::ClockReading::State::Running);
        IncidentFacts renamed = facts();
        renamed.title = u"上游故障"_s;
        KD_VERIFY_OK(m_desk->changeIncident(me, *id, renamed).result());
        m_clock->step(2h);
        const auto paused = clockOf(caseId, u"resolution"_s);
        QVERIFY(paused.remaining > 23h);
        QVERIFY(std::any_of(paused.why.begin(), paused.why.end(), [](const playbook::ClockStep &step) {
            return step.what == u"pause" && step.rule == u"incident 上游故障"; // by the name that it has now
        }));
        KD_VERIFY_OK(m_desk->endIncident(me, *id).result());
        m_clock->step(1h);
        QCOMPARE(clockOf(caseId, u"resolution"_s).state, playbook::ClockReading::State::Running);
        QVERIFY(clockOf(caseId, u"resolution"_s).remaining < 23h);
    }

    void toldElsewhereStopsTheClocksOfWords()
    {
        const CaseId caseId = newCase();
        const auto id = open({caseId});
        kd::desk::IncidentTelling telling;
        telling.message = words();
        telling.way = kd::desk::TellingWay::Elsewhere;
        telling.channel = u"platform"_s;
        const auto preview = m_desk->previewTelling(*id, telling).result();
        KD_VERIFY_OK(preview);
        QCOMPARE(preview->cases.size(), 1U);
        const auto reached = m_desk->tellIncident(me, *id, telling).result();
        KD_VERIFY_OK(reached);
        QCOMPARE(reached->cases, std::vector<CaseId>{caseId});
        QCOMPARE(clockOf(caseId, u"substantive_reply"_s).state, playbook::ClockReading::State::Met);
        QCOMPARE(clockOf(caseId, u"promise"_s).dueAt, *telling.message.nextWordAt);
        const auto again = m_desk->tellIncident(me, *id, telling).result();
        QVERIFY(again->cases.empty());
        QCOMPARE(again->before, 1);
    }

    void twoDesksThatPressAtOnceTellEveryBuyerOnce()
    {
        std::vector<CaseId> cases;
        for (int i = 0; i < 5; ++i) {
            cases.push_back(newCase());
        }
        const auto id = open(cases);
        const auto beside = opened(false);
        KD_VERIFY_OK(beside);
        kd::desk::IncidentTelling telling;
        telling.message = words();
        telling.way = kd::desk::TellingWay::Elsewhere;
        telling.channel = u"platform"_s;
        auto here = m_desk->tellIncident(me, *id, telling);
        auto there = (*beside)->tellIncident(me, *id, telling);
        const auto first = here.result();
        const auto second = there.result();
        KD_VERIFY_OK(first);
        KD_VERIFY_OK(second);
        QCOMPARE(first->cases.size() + second->cases.size(), cases.size());
        QCOMPARE(first->message, second->message);
        for (const CaseId caseId : cases) {
            const auto record =
                m_desk->store().read([caseId](const store::Reader &r) { return r.desk.caseRecord(caseId); }).result();
            QCOMPARE((*record)->contacts.size(), 1U);
        }
    }

    void whoIsNotReachedIsNamedWithWhy()
    {
        const CaseId known = newCase();
        const CaseId unknown = newCase(false);
        const auto id = open({known, unknown});
        kd::desk::IncidentTelling telling;
        telling.message = words();
        const auto preview = m_desk->previewTelling(*id, telling).result();
        KD_VERIFY_OK(preview);
        QVERIFY(preview->cases.empty());
        QMap<qint64, QString> why;
        for (const incidents::Apart &one : preview->apart) {
            why.insert(one.caseId.value(), one.code);
        }
        QCOMPARE(why, (QMap<qint64, QString>{{known.value(), u"shop_cannot"_s}, {unknown.value(), u"no_order"_s}}));
        QCOMPARE(m_desk->tellIncident(me, *id, telling).result().error().code, u"nobody_to_tell"_s);
        QVERIFY(screen(*id)->incident.messages.empty());
    }

    void theGuardReadsIt()
    {
        const auto id = open({newCase()});
        kd::desk::IncidentTelling telling;
        telling.way = kd::desk::TellingWay::Elsewhere;
        telling.channel = u"chat"_s;
        telling.explainIn = u"en"_s;
        telling.message = words();
        telling.message.text = u"请先交 50 元押金，我们再处理。"_s;
        const auto told = m_desk->tellIncident(me, *id, telling).result();
        QCOMPARE(told.error().code, u"reply_blocked"_s);
        QVERIFY(screen(*id)->incident.messages.empty());
    }

    void aScriptIsFilledWithTheOutage()
    {
        kd::desk::IncidentScriptWish wish{u"incident_first"_s, u"zh"_s, u"zh"_s, m_clock->now() + 1h};
        const auto draft = m_desk->fillIncidentScript(facts(), wish).result();
        KD_VERIFY_OK(draft);
        QVERIFY(draft->script.text.contains(u"供应商"_s));
        QVERIFY(!draft->script.text.contains(u'{'));
        QVERIFY(!draft->guard.level());
        wish.nextWordAt.reset();
        QCOMPARE(m_desk->fillIncidentScript(facts(), wish).result().error().code, u"fact_missing"_s);
    }
};

KD_TEST_MAIN(TestDeskIncidents)
#include "test_incidents.moc"
