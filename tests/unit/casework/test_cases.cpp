// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/casework/cases.h"
#include "models/trade/causes.h"
#include "tests/support/test_main.h"
#include "tests/unit/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::casework;
using namespace kd::test;
using namespace std::chrono_literals;

namespace {
const ProfileId colleague(u"zhou"_s);
} // namespace

/// What people decide in a case, on a real store.
class TestCases : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<store::Store> m_store;
    Order m_order;

    template<typename F>
    auto write(F function)
    {
        m_fixture->clock.advance(1min);
        return m_store->writeDesk(std::move(function)).result();
    }
    CaseRecord record(CaseId caseId)
    {
        return **m_store->read([caseId](const store::Reader &r) { return r.desk.caseRecord(caseId); }).result();
    }
    qint64 entries()
    {
        return m_store->read([](const store::Reader &r) { return r.desk.head(); }).result()->seq;
    }
    CaseId opened(const OpenRequest &request)
    {
        return write([&](store::DeskWrite &desk) { return casework::openCase(desk, agent, request); })->id;
    }
    static OpenRequest request(const QString &text)
    {
        OpenRequest request;
        request.text = text;
        request.channel = u"chat"_s;
        request.reason = Reason::AlreadyUsed;
        return request;
    }
    Result<void> addPiece(CaseId caseId)
    {
        CaseEvidence piece;
        piece.id = EvidenceId(QString(64, u'a'));
        piece.name = u"shot.png"_s;
        return write([&](store::DeskWrite &desk) { return casework::addEvidence(desk, agent, caseId, piece); });
    }
    Result<void> askFor(CaseId caseId, Demand demand)
    {
        return write([&](store::DeskWrite &desk) {
            return casework::classify(desk, agent, caseId, Reason::AlreadyUsed, demand, {});
        });
    }
    Result<void> link(CaseId caseId)
    {
        return write([&](store::DeskWrite &desk) { return casework::linkOrder(desk, agent, caseId, m_order); });
    }
    Result<void> close(CaseId caseId)
    {
        Closing closing;
        closing.cause = causes().front();
        return write([&](store::DeskWrite &desk) { return casework::closeCase(desk, agent, caseId, closing); });
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        auto opened = m_fixture->open();
        KD_VERIFY_OK(opened);
        m_store = std::move(*opened);
        m_order = someOrder(u"127"_s, u"KD127"_s, m_fixture->clock.now());
        for (const ProfileId &id : {agent, colleague}) {
            store::ProfileRow row;
            row.id = id;
            row.name = id.value();
            row.role = u"agent"_s;
            KD_VERIFY_OK(write([&](store::DeskWrite &desk) { return desk.putProfile(row, agent); }));
        }
    }
    void cleanup()
    {
        m_store.reset();
        m_fixture.reset();
    }

    void theRequestIsCompleteWithItsLastPartWhicheverThatIs_data()
    {
        QTest::addColumn<QString>("order");
        for (const QString &order : {u"oed"_s, u"ode"_s, u"eod"_s, u"edo"_s, u"doe"_s, u"deo"_s}) {
            QTest::newRow(qPrintable(order)) << order;
        }
    }
    void theRequestIsCompleteWithItsLastPartWhicheverThatIs()
    {
        QFETCH(QString, order);
        const CaseId caseId = opened(request(u"兑换提示已被使用"_s));
        for (const QChar part : order) {
            QVERIFY(!record(caseId).requestCompleteAt);
            KD_VERIFY_OK(part == u'o'   ? link(caseId)
                         : part == u'e' ? addPiece(caseId)
                                        : askFor(caseId, Demand::Refund));
        }
        QCOMPARE(record(caseId).requestCompleteAt, std::optional(m_fixture->clock.now()));
        // Once complete, the clock of a refund has started; what changes later does not set it back.
        KD_VERIFY_OK(askFor(caseId, Demand::Reissue));
        QCOMPARE(record(caseId).requestCompleteAt, std::optional(m_fixture->clock.now() - 1min));
        const auto row = m_store->read([caseId](const store::Reader &r) { return r.desk.caseRow(caseId); }).result();
        QCOMPARE((*row)->requestCompleteAt, record(caseId).requestCompleteAt);
    }

    void whatTheBuyerNamesIsNoOrderUntilOneIsLinked()
    {
        OpenRequest all = request(u"订单 KD999 已被使用，截图见附件，退款"_s);
        all.demand = Demand::Refund;
        all.evidenceInWords = true;
        const CaseId caseId = opened(all);
        QVERIFY(!record(caseId).requestCompleteAt);
        KD_VERIFY_OK(link(caseId));
        QVERIFY(record(caseId).requestCompleteAt.has_value());
    }

    void theCaseWaitsForTheBuyerUntilTheNextMessage()
    {
        OpenRequest first = request(u"没收到"_s);
        first.order = m_order;
        const CaseId caseId = opened(first);
        entry::Contact asks;
        asks.text = u"请发截图"_s;
        asks.waitsForBuyer = true;
        KD_VERIFY_OK(write([&](store::DeskWrite &desk) { return logContact(desk, agent, caseId, asks); }));
        const Instant from = m_fixture->clock.now();
        QCOMPARE(record(caseId).waits, (std::vector<BuyerWait>{{from, std::nullopt}}));
        // Asking twice is one wait.
        KD_VERIFY_OK(write([&](store::DeskWrite &desk) { return logContact(desk, agent, caseId, asks); }));
        QCOMPARE(record(caseId).waits.size(), size_t(1));
        QVERIFY(write([&](store::DeskWrite &desk) { return casework::openCase(desk, agent, first); })->joined);
        QCOMPARE(record(caseId).waits, (std::vector<BuyerWait>{{from, m_fixture->clock.now()}}));
        // Whatever else takes the case out of the buyer's hands ends the wait as well.
        KD_VERIFY_OK(write([&](store::DeskWrite &desk) { return logContact(desk, agent, caseId, asks); }));
        KD_VERIFY_OK(write([&](store::DeskWrite &desk) { return escalate(desk, agent, caseId, u"金额大"_s); }));
        QCOMPARE(record(caseId).waits.back().to, std::optional(m_fixture->clock.now()));
        // In review the case is a colleague's: no wait begins.
        KD_VERIFY_OK(write([&](store::DeskWrite &desk) { return logContact(desk, agent, caseId, asks); }));
        QCOMPARE(record(caseId).waits.size(), size_t(2));
    }

    void aCaseIsTakenOverAndHandedOver()
    {
        const CaseId caseId = opened(request(u"没收到"_s));
        QCOMPARE(record(caseId).assignee, agent);
        const auto assigned = [&](const ProfileId &to) {
            return write([&](store::DeskWrite &desk) { return assign(desk, agent, caseId, to); });
        };
        KD_VERIFY_OK(assigned(colleague));
        QCOMPARE(record(caseId).assignee, colleague);
        QCOMPARE(record(caseId).openedBy, agent);
        const qint64 before = entries();
        KD_VERIFY_OK(assigned(colleague)); // whose it is already: nothing to put on record
        QCOMPARE(entries(), before);
        QCOMPARE(assigned(ProfileId(u"nobody"_s)).error().code, u"profile_unknown"_s);
        store::ProfileRow gone;
        gone.id = colleague;
        gone.active = false;
        KD_VERIFY_OK(write([&](store::DeskWrite &desk) { return desk.putProfile(gone, agent); }));
        KD_VERIFY_OK(assigned(agent));
        QCOMPARE(assigned(colleague).error().code, u"profile_unknown"_s);
        KD_VERIFY_OK(close(caseId));
        QCOMPARE(assigned(agent).error().code, u"case_closed"_s);
    }

    void noKeyIsMadeForACaseThatTakesNoEvidence()
    {
        const CaseId unknown(77);
        const auto key = [&](CaseId caseId) {
            return write([&](store::DeskWrite &desk) { return evidenceKey(desk, caseId); });
        };
        QCOMPARE(key(unknown).error().code, u"case_unknown"_s);
        const auto kept = m_store->read([unknown](const store::Reader &r) { return r.desk.caseKey(unknown); }).result();
        QVERIFY(kept && !kept->has_value());
        const CaseId caseId = opened(request(u"没收到"_s));
        KD_VERIFY_OK(key(caseId));
        KD_VERIFY_OK(close(caseId));
        QCOMPARE(key(caseId).error().code, u"case_closed"_s);
    }
};

KD_TEST_MAIN(TestCases)
#include "test_cases.moc"
