// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/task_scope.h"
#include "models/desk/desk.h"
#include "models/evidence/content_store.h"
#include "models/outbox/outbox.h"
#include "models/outbox/rule.h"
#include "models/refunds/poller.h"

#include <QPromise>
#include <QThread>
#include <QTimer>
#include <functional>
#include <map>
#include <set>

namespace kd::desk {

struct QueueMemory; // queue_memory.h

/// What a shop needs while the desk runs.
struct ShopUnit
{
    store::ShopRow row;
    std::unique_ptr<shop::ShopConnector> connector;
    std::unique_ptr<sync::ShopSync> sync;
    TaskScope pulling;                        ///< its loop, while it has one
    bool pullStopped = false;                 ///< by a person
    std::optional<shop::ShopProfile> profile; ///< of the last probe, perhaps of an earlier run
    bool probed = false;                      ///< in this run
    qint64 orders = 0;
    qint64 cards = 0;

    [[nodiscard]] bool isOnline() const;
    [[nodiscard]] actions::ShopAbility ability() const;
    [[nodiscard]] casework::ShopKnowledge knowledge() const;
};

/// The desk's work, on the desk's own thread: every member runs there. Desk is the door to it.
class Desk::Engine : public QObject
{
    Q_OBJECT
public:
    Engine(DeskSettings settings, std::shared_ptr<Clock> clock, std::unique_ptr<store::Store> store,
           casework::Rules rules, std::vector<store::ShopRow> shops);
    ~Engine() override;

    /// After the move to the desk's thread: connectors, loops, timers.
    void start();
    /// Stops what runs, waits for it and quits the thread's event loop.
    void shutDown();

    /// Runs a task to its end and puts what it gives into the promise.
    template<typename T>
    void answer(std::shared_ptr<QPromise<Result<T>>> promise, QCoro::Task<Result<T>> task)
    {
        m_scope.spawn(fulfil(std::move(promise), std::move(task)));
    }

    // shops.cpp, shop_units.cpp
    QCoro::Task<Result<std::vector<ShopStatus>>> shops();
    QCoro::Task<Result<ShopStatus>> addShop(ProfileId actor, NewShop shop);
    QCoro::Task<Result<shop::ShopProfile>> probeShop(ShopId shop);
    QCoro::Task<Result<void>> syncNow(ShopId shop);
    QCoro::Task<Result<void>> stopPulling(ShopId shop);
    QCoro::Task<Result<void>> goOnPulling(ShopId shop);

    // shop_changes.cpp
    QCoro::Task<Result<ShopStatus>> changeShop(ProfileId actor, ShopId shop, ShopChange change);
    QCoro::Task<Result<ShopStatus>> pauseShop(ProfileId actor, ShopId shop, bool paused);
    QCoro::Task<Result<ShopStake>> shopStake(ShopId shop);
    QCoro::Task<Result<ShopStake>> removeShop(ProfileId actor, ShopId shop);

    // queues.cpp
    QCoro::Task<Result<QueueCounts>> queueCounts(ProfileId me);
    QCoro::Task<Result<std::vector<QueueRow>>> queue(QString queue, ProfileId me);

    // checking.cpp
    QCoro::Task<Result<std::optional<CaseScreen>>> caseScreen(CaseId caseId, ProfileId me);
    QCoro::Task<Result<Proposal>> propose(QString text);
    QCoro::Task<Result<void>> recheck(CaseId caseId);

    // working.cpp
    QCoro::Task<Result<casework::Opened>> openCase(ProfileId me, QString text, QString channel, intake::Claim claim,
                                                   OrderRef order);
    QCoro::Task<Result<void>> linkOrder(ProfileId me, CaseId caseId, OrderRef order);
    QCoro::Task<Result<CaseEvidence>> addEvidence(ProfileId me, CaseId caseId, QString name, QByteArray bytes);
    QCoro::Task<Result<QByteArray>> evidenceBytes(CaseId caseId, EvidenceId evidence);
    QCoro::Task<Result<evidence::Picture>> evidencePicture(CaseId caseId, EvidenceId evidence, QSize within);

    // acting.cpp
    QCoro::Task<Result<std::vector<Intent>>> act(ProfileId me, CaseId caseId, actions::Wish wish,
                                                 std::optional<QString> breakGlass);
    QCoro::Task<Result<Preview>> preview(ProfileId me, CaseId caseId, actions::Wish wish);
    QCoro::Task<Result<Intent>> waitSettled(OperationId operation);

    // outcomes.cpp
    QCoro::Task<Result<Outcome>> outcome(OperationId operation);

    // people.cpp
    /// Refused "pin_missing", "pin_wrong", "pin_wait" (too many wrong ones).
    QCoro::Task<Result<outbox::ProvenProfile>> provePin(ProfileId profile, QString pin);
    QCoro::Task<Result<store::ProfileRow>> signIn(ProfileId profile, QString pin);
    QCoro::Task<Result<std::vector<Intent>>> approve(ProfileId approver, QString pin,
                                                     std::vector<OperationId> operations);
    QCoro::Task<Result<Intent>> decline(ProfileId approver, QString pin, OperationId operation, QString reason);
    QCoro::Task<Result<store::ProfileRow>> putProfile(ProfileId actor, store::ProfileRow row, QString actorPin);

    // refunding.cpp
    QCoro::Task<Result<refunds::Board>> refundBoard();

    // key_work.cpp
    QCoro::Task<Result<keys::KeyLife>> keyLife(ShopId shop, CardId card);
    QCoro::Task<Result<keys::ReissueLedger>> ledger(OrderRef order);
    QCoro::Task<Result<Reserved>> reserveCard(ProfileId me, CaseId caseId, ProductId product);

    // incident_board.cpp
    QCoro::Task<Result<std::vector<IncidentLine>>> incidents();
    QCoro::Task<Result<IncidentScreen>> incident(IncidentId incident);
    QCoro::Task<Result<std::vector<IncidentCase>>> casesFitting(IncidentFacts facts);

    // incident_ending.cpp
    QCoro::Task<Result<EndPreview>> previewEnd(IncidentId incident);
    QCoro::Task<Result<EndPreview>> endIncident(ProfileId me, IncidentId incident);

    // incident_telling.cpp
    QCoro::Task<Result<IncidentDraft>> fillIncidentScript(IncidentFacts facts, IncidentScriptWish wish);
    QCoro::Task<Result<TellingPreview>> previewTelling(IncidentId incident, IncidentTelling telling);
    QCoro::Task<Result<incidents::Reached>> tellIncident(ProfileId me, IncidentId incident, IncidentTelling telling);

    // talking.cpp
    QCoro::Task<Result<Reply>> fillScript(CaseId caseId, ScriptWish wish);
    QCoro::Task<Result<reply::GuardReport>> review(CaseId caseId, QString text, QString explainIn);
    QCoro::Task<Result<reply::GuardReport>> replyCopied(ProfileId me, CaseId caseId, Outgoing outgoing);
    QCoro::Task<Result<Secret>> revealCard(ProfileId me, CaseId caseId, CardId card, QString reason);

    // access.cpp: what the others share
    /// The view of a case as the rules see it now; Refused "case_unknown".
    QCoro::Task<Result<casework::CaseView>> view(CaseId caseId);
    QCoro::Task<Result<store::ProfileRow>> profile(ProfileId id);
    QCoro::Task<Result<SealingKey>> caseKey(CaseId caseId);
    [[nodiscard]] ShopUnit *unit(const ShopId &shop);
    [[nodiscard]] actions::ShopAbility abilityOf(const ShopId &shop);
    [[nodiscard]] casework::ShopKnowledge knowledgeOf(const ShopId &shop);
    /// One transaction on desk.sqlite, as a task. F: Result<T>(store::DeskWrite &)
    template<typename F>
    auto write(F function)
    {
        return awaitFuture(m_store->writeDesk(std::move(function)));
    }
    /// F: Result<T>(const store::Reader &)
    template<typename F>
    auto read(F function)
    {
        return awaitFuture(m_store->read(std::move(function)));
    }

    [[nodiscard]] store::Store &store() { return *m_store; }
    [[nodiscard]] Clock &clock() { return *m_clock; }
    [[nodiscard]] const casework::Rules &rules() const { return m_rules; }
    [[nodiscard]] const DeskSettings &settings() const { return m_settings; }
    void wakeOutbox();
    void noteCase(CaseId caseId);
    /// The shop has answered: whatever says that it cannot be reached is to look again.
    void noteAnswer(const ShopId &shop);

Q_SIGNALS:
    void caseChanged(kd::CaseId caseId);
    void queuesChanged();
    void ordersChanged();
    void outboxChanged();
    void shopsChanged();

private:
    template<typename T>
    static QCoro::Task<void> fulfil(std::shared_ptr<QPromise<Result<T>>> promise, QCoro::Task<Result<T>> task)
    {
        Result<T> value = co_await task;
        promise->addResult(std::move(value));
        promise->finish();
    }
    template<typename R>
    static QCoro::Task<R> awaitFuture(QFuture<R> future)
    {
        R value = co_await future;
        co_return value;
    }

    bool takeRow(const store::ShopRow &row, qint64 asOf);
    void putUnit(const store::ShopRow &row);
    void retire(const ShopId &shop);
    void startShops();
    void startRefunds();
    QCoro::Task<void> runShop(ShopId shop, size_t retiredBefore, StopToken stop);
    QCoro::Task<void> retiredDrained(ShopId shop, size_t retiredBefore);
    QCoro::Task<Result<void>> walkOnce(ShopUnit *walked, size_t retiredBefore, StopToken stop);
    QCoro::Task<void> rereadShops();
    QCoro::Task<Result<void>> forgetShop(ShopId shop);
    QCoro::Task<void> forgetInBackground(ShopId shop);
    QCoro::Task<Result<shop::ShopProfile>> probeWith(store::ShopRow row);
    void noteProbe(const ShopId &shop, const shop::ShopProfile &profile);
    QCoro::Task<Result<void>> mayChangeShops(ProfileId actor);
    /// Puts a shop's row in one transaction, made from what is kept there: a console may have changed it since.
    using RowWrite = std::function<Result<store::ShopRow>(store::DeskWrite &)>;
    QCoro::Task<Result<store::ShopRow>> keepRow(RowWrite putRow);
    using RowEdit = std::function<store::ShopRow(store::ShopRow)>;
    QCoro::Task<Result<ShopStatus>> editRow(ProfileId actor, ShopId shop, RowEdit edit, QString doing);
    [[nodiscard]] Result<store::ShopRow> knownRow(const ShopId &shop, const QString &doing) const;
    [[nodiscard]] ShopStatus statusOf(const ShopId &shop);
    QCoro::Task<Result<void>> readCounts(ShopId shop);
    QCoro::Task<void> keepBackups(StopToken stop);
    QCoro::Task<void> releaseOverdue(StopToken stop);
    [[nodiscard]] bool enforcesVoid(const ShopId &shop);
    QCoro::Task<void> drain();
    QCoro::Task<Result<void>> refreshFacts(CaseId caseId, StopToken stop);
    QCoro::Task<void> refreshInBackground(CaseId caseId, StopToken stop);
    QCoro::Task<Result<void>> refreshQueueMemory();
    QCoro::Task<Result<actions::Shelf>> shelfFor(casework::CaseView view, actions::Wish wish);
    [[nodiscard]] Result<void> checkWords(const casework::CaseView &view, const actions::Wish &wish) const;
    [[nodiscard]] Result<QString> passLocks(const casework::CaseView &view, const store::ProfileRow &who,
                                            const actions::Wish &wish, const std::optional<QString> &breakGlass) const;
    void noteDesk();
    void noteCache(const store::CacheTouch &touch);
    void tellFactsChanged();
    /// A case of an incident beside its record, whether the queues remember it or it had to be read.
    struct CaseOfIncident
    {
        store::CaseRow row;
        CaseRecord record;
    };
    using CasesOfIncident = std::vector<CaseOfIncident>;
    QCoro::Task<Result<std::map<IncidentId, CasesOfIncident>>> casesOfIncidents(std::vector<IncidentId> incidents);
    [[nodiscard]] std::vector<IncidentCase> fittingNow(IncidentId incident, const IncidentFacts &facts) const;
    [[nodiscard]] IncidentCase incidentCase(const store::CaseRow &row, const CaseRecord &record) const;
    [[nodiscard]] IncidentLine lineOf(const store::IncidentRow &row, const CasesOfIncident &cases) const;
    /// What an end needs to know of its cases.
    struct Ending
    {
        int cases = 0;
        std::map<CaseId, QString> orderNumbers;
        incidents::Deadlines deadlines;
    };
    QCoro::Task<Result<Ending>> endingOf(IncidentId incident);
    struct TellingSurvey; // incident_telling.cpp
    QCoro::Task<Result<TellingSurvey>> surveyTelling(IncidentId incident, IncidentTelling telling);
    [[nodiscard]] reply::GuardContext guardContext(const casework::CaseView &view, const QString &explainIn) const;

    DeskSettings m_settings;
    std::shared_ptr<Clock> m_clock;
    std::unique_ptr<store::Store> m_store;
    casework::Rules m_rules;
    evidence::ContentStore m_evidence;
    std::unique_ptr<evidence::Inspector> m_inspector;
    std::map<ShopId, std::unique_ptr<ShopUnit>> m_shops;
    /// Replaced by another, or removed: what still speaks through one of them ends by itself.
    std::vector<std::unique_ptr<ShopUnit>> m_retired;
    std::unique_ptr<outbox::Outbox> m_outbox;
    std::unique_ptr<refunds::Poller> m_refunds;
    std::unique_ptr<QueueMemory> m_queues;
    std::vector<store::ShopRow> m_shopRows; ///< as they were at opening; empty once they are started
    /// As they were last read, removed ones too, and why one cannot be started.
    struct KnownShop
    {
        store::ShopRow row;
        std::optional<Error> trouble;
        qint64 asOf = 0; ///< the journal's seq when the row was read; 0: at opening
    };
    std::map<ShopId, KnownShop> m_knownShops;
    store::CacheTouch m_touched;  ///< not told yet
    /// When a case's facts were last asked for, by Clock::elapsed(), so that looking does not ask again.
    QHash<CaseId, Millis> m_refreshedAt;
    struct PinTries
    {
        int wrong = 0;
        Millis notBefore{0}; ///< of the clock that only grows
    };
    QHash<ProfileId, PinTries> m_pinTries;
    TaskScope m_scope;
    QTimer *m_tellSoon = nullptr;
    QTimer *m_pollOthers = nullptr;
};

} // namespace kd::desk
