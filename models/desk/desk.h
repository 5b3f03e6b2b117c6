// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/plans.h"
#include "models/casework/cases.h"
#include "models/casework/match.h"
#include "models/desk/incidents.h"
#include "models/desk/outcome.h"
#include "models/evidence/inspector.h"
#include "models/keys/gather.h"
#include "models/outbox/overview.h"
#include "models/refunds/board.h"
#include "models/reply/guard.h"
#include "models/reply/scripts.h"
#include "models/sync/shop_sync.h"

#include <QFuture>
#include <QObject>

class QThread;

/// A running desk: store, sync loops, outbox, rules, evidence. Shared by the window and the console.
namespace kd::desk {

struct DeskSettings
{
    QString folder; ///< the data folder
    SealingKey keyOfKeys;
    QString playbookFolder = {}; ///< files laid over the built-in playbook; empty: none
    QString inspectProgram = {}; ///< empty: beside this program
    sync::Pace pace = {};
    bool runSync = true; ///< false: only what is asked for (console)
    bool runOutbox = true;
    bool takeLock = true; ///< false: read, and append intents and notes; another process runs sync and outbox
};

/// A shop as the status line shows it.
struct ShopStatus
{
    store::ShopRow row; ///< secrets blanked
    bool online = false;
    bool pullStopped = false; ///< by a person, in the middle; it goes on from there when told to, or at the next start
    std::optional<shop::ShopProfile> profile; ///< of the last probe
    sync::Progress progress;
    qint64 orders = 0; ///< in the cache
    qint64 cards = 0;
};

/// What the queues show. Ids: "golden_hour", "mine", "review", "waiting_supplier", "waiting_buyer", "refunding",
/// "promise_due", "all".
struct QueueCounts
{
    QMap<QString, int> byQueue;
    qint64 orders = 0;
    qint64 cases = 0; ///< all, closed ones too
    int approvals = 0;
    int outbox = 0;                  ///< queued, sending, accepted, unknown for less than 5 min
    int unknown = 0;                 ///< unknown older than 5 min or waiting for a person; no filter hides these
    int incidents = 0;               ///< that run
    int late = 0;                    ///< cases whose next deadline has passed
    std::optional<Instant> worstDue; ///< the latest of them
    CaseId worst;

    bool operator==(const QueueCounts &) const = default;
};

/// A line of the case list.
struct QueueRow
{
    store::CaseRow row;
    QString product; ///< of the order; empty without one
    QString clock;   ///< id of the clock that is due next; empty: none runs
    std::optional<Instant> dueAt;
    bool paused = false;

    bool operator==(const QueueRow &) const = default;
};

/// What pasting a message proposes, before anything is on record.
struct Proposal
{
    QString text;
    intake::Claim claim;
    std::vector<casework::OrderMatch> matches; ///< most certain first
    bool certain = false;                      ///< the first may be taken without asking
    std::optional<CaseId> openCase;            ///< already open on the first match: the message would join it
};

struct CaseScreen
{
    casework::CaseView view;
    std::vector<actions::Offer> offers;
    QStringList scripts; ///< suggested, best first
    bool online = false;
};

/// What a click would do, as its confirmation shows it.
struct Preview
{
    actions::Draft draft;   ///< keys in clear: the screen masks them
    QStringList ifRefused;  ///< of each step, as actions::ifRefused()
    QStringList lockedBy;   ///< probes that lock it; empty: none
    bool mayBreakGlass = false;
    QString approvalNeeded; ///< why a step will wait for another profile; empty: none will
    bool final = false;     ///< a step that cannot be taken back: to be confirmed by more than a click
};

/// A script to be filled.
struct ScriptWish
{
    QString script;
    QString language;             ///< of the text: "zh…" is Chinese, all else English
    QString explainIn;            ///< language of the guard's explanations
    QMap<QString, QString> facts; ///< by blank; they win over those that the case gives
};

/// A filled script and what the guard says about it.
struct Reply
{
    reply::FilledScript script;
    reply::GuardReport guard;
    QString shown; ///< the text with the case's keys masked
};

/// A text that is about to leave the desk.
struct Outgoing
{
    QString script; ///< it was made with; empty: free words
    QString text;
    QString reason;    ///< why all the same, where the guard asks for one; goes on record
    QString explainIn; ///< language of the guard's explanations
};

/// A card that a case keeps for its buyer.
struct Reserved
{
    CardReservation reservation;
    QString masked;         ///< its key
    bool fromSpare = false; ///< the product's own stock had none
};

struct NewShop
{
    store::ShopRow row;            ///< id empty
    bool evenIfProbeFails = false; ///< keep it although it cannot be reached now
};

/// What of a shop is to be another; what has no value stays. Its address is what makes it that shop, and stays.
struct ShopChange
{
    std::optional<QString> name = {};
    std::optional<QString> caFile = {};
    std::optional<QString> user = {};
    std::optional<Secret> password = {};
    std::optional<QString> licenseUser = {};
    std::optional<Secret> licensePassword = {};
    std::optional<Millis> settle = {};
    bool evenIfProbeFails = false; ///< keep new credentials although the shop cannot be asked with them now
};

/// What hangs on a shop, to be said before it is removed.
struct ShopStake
{
    qint64 orders = 0; ///< in the cache
    qint64 cards = 0;
    qint64 cases = 0;
    qint64 openCases = 0;
    qint64 openActions = 0;  ///< not settled: with these it cannot be removed
    qint64 refundsUnderWay = 0; ///< taken by the shop, the money not yet there
};

/// Everything goes through here: the window and the console call it from any thread and get futures; nothing blocks.
/// Its own work runs on a thread of its own. Signals arrive on the receiver's thread.
///
/// Errors are kd::Error with stable codes; models/desk/error_text.h says them to people.
class Desk : public QObject
{
    Q_OBJECT
public:
    /// Opens the store (see Store::open for its errors), loads the rules, starts sync and outbox for the active shops.
    [[nodiscard]] static Result<std::unique_ptr<Desk>> open(DeskSettings settings, std::shared_ptr<Clock> clock);
    /// Stops everything and waits for it: what one request in flight takes to be cut off, and the day's backup if one
    /// is being made.
    ~Desk() override;

    // Shops
    [[nodiscard]] QFuture<Result<std::vector<ShopStatus>>> shops();
    /// Probes first; wrong credentials, a wrong address and the like are errors and nothing is kept, unless told
    /// otherwise. Refused "not_https", and "shop_known" for an address that is here already, however it is written.
    [[nodiscard]] QFuture<Result<ShopStatus>> addShop(ProfileId actor, NewShop shop);
    [[nodiscard]] QFuture<Result<shop::ShopProfile>> probeShop(ShopId shop);
    /// New credentials or another CA file are tried first, as with addShop(). This and what follows is refused
    /// "no_right" and "shop_unknown".
    [[nodiscard]] QFuture<Result<ShopStatus>> changeShop(ProfileId actor, ShopId shop, ShopChange change);
    /// While it is paused nothing is pulled from it and nothing sent; its actions wait.
    [[nodiscard]] QFuture<Result<ShopStatus>> pauseShop(ProfileId actor, ShopId shop, bool paused);
    [[nodiscard]] QFuture<Result<ShopStake>> shopStake(ShopId shop);
    /// Its credentials and its part of the cache go; its cases and their history stay. Gives what hung on it. Refused
    /// "shop_actions_open" (detail: how many) while one of its actions is not settled.
    [[nodiscard]] QFuture<Result<ShopStake>> removeShop(ProfileId actor, ShopId shop);
    /// One walk to its end, with what came of it; joins one that runs. Refused "shop_paused".
    [[nodiscard]] QFuture<Result<void>> syncNow(ShopId shop);
    /// Stops the pull that runs behind the page it is at, until goOnPulling(), syncNow() or the next start; actions go on.
    [[nodiscard]] QFuture<Result<void>> stopPulling(ShopId shop);
    /// From where it stopped.
    [[nodiscard]] QFuture<Result<void>> goOnPulling(ShopId shop);

    // Looking
    [[nodiscard]] QFuture<Result<QueueCounts>> queueCounts(ProfileId me);
    /// Sorted by next deadline. `queue` as in QueueCounts.
    [[nodiscard]] QFuture<Result<std::vector<QueueRow>>> queue(QString queue, ProfileId me);
    [[nodiscard]] QFuture<Result<std::vector<store::CaseRow>>> cases(store::CaseFilter filter, CaseId before,
                                                                     int limit);
    [[nodiscard]] QFuture<Result<std::optional<CaseScreen>>> caseScreen(CaseId caseId, ProfileId me);
    [[nodiscard]] QFuture<Result<std::vector<store::Hit>>> find(QString text, int limit);
    [[nodiscard]] QFuture<Result<std::vector<store::OrderRow>>> orders(store::OrderFilter filter,
                                                                       store::OrderKey before, int limit);
    /// As CacheRead::orders() with a sorting.
    [[nodiscard]] QFuture<Result<std::vector<store::OrderRow>>> orders(store::OrderFilter filter,
                                                                       store::OrderSorting sorting,
                                                                       std::optional<store::OrderRow> after, int limit);
    [[nodiscard]] QFuture<Result<std::optional<store::StoredOrder>>> order(OrderRef ref);
    [[nodiscard]] QFuture<Result<std::vector<store::IntentRow>>> outbox(store::IntentFilter filter);
    /// As outbox::page().
    [[nodiscard]] QFuture<Result<std::vector<outbox::Line>>> outboxPage(store::OutboxPart part,
                                                                        std::optional<store::OutboxRow> after,
                                                                        int limit, CaseId caseId = {});
    /// What waits for somebody's approval, the one that ends next first.
    [[nodiscard]] QFuture<Result<std::vector<outbox::Request>>> approvalRequests();
    /// Every refund whose money may still be on its way, the most urgent first.
    [[nodiscard]] QFuture<Result<refunds::Board>> refundBoard();
    [[nodiscard]] QFuture<Result<std::vector<JournalEntry>>> journal(store::EntryFilter filter, qint64 before,
                                                                     int limit);
    [[nodiscard]] QFuture<Result<store::JournalCheck>> verifyJournal();
    [[nodiscard]] QFuture<Result<std::vector<store::ProfileRow>>> profiles();

    // A case
    [[nodiscard]] QFuture<Result<Proposal>> propose(QString text);
    /// `order` empty parts: none. The labels of the claim, corrected or not, are taken from `claim`.
    [[nodiscard]] QFuture<Result<casework::Opened>> openCase(ProfileId me, QString text, QString channel,
                                                             intake::Claim claim, OrderRef order);
    /// Asks the shop again for the order and its keys' uses, then says caseChanged().
    [[nodiscard]] QFuture<Result<void>> recheck(CaseId caseId);
    [[nodiscard]] QFuture<Result<void>> classify(ProfileId me, CaseId caseId, Reason reason, Demand demand,
                                                 QString note);
    [[nodiscard]] QFuture<Result<void>> linkOrder(ProfileId me, CaseId caseId, OrderRef order);
    [[nodiscard]] QFuture<Result<void>> overrule(ProfileId me, CaseId caseId, QString probe, Answer was, Answer now,
                                                 QString reason);
    [[nodiscard]] QFuture<Result<CaseEvidence>> addEvidence(ProfileId me, CaseId caseId, QString name,
                                                            QByteArray bytes);
    [[nodiscard]] QFuture<Result<QByteArray>> evidenceBytes(CaseId caseId, EvidenceId evidence);
    /// Decoded in a process apart; at most `within` pixels.
    [[nodiscard]] QFuture<Result<evidence::Picture>> evidencePicture(CaseId caseId, EvidenceId evidence, QSize within);
    /// Take over or hand over: from now on it is in that profile's queue "mine".
    [[nodiscard]] QFuture<Result<void>> assign(ProfileId me, CaseId caseId, ProfileId assignee);
    [[nodiscard]] QFuture<Result<void>> escalate(ProfileId me, CaseId caseId, QString reason);
    [[nodiscard]] QFuture<Result<void>> closeCase(ProfileId me, CaseId caseId, casework::Closing closing);
    [[nodiscard]] QFuture<Result<void>> reopenCase(ProfileId me, CaseId caseId, QString reason);

    // Acting
    /// Puts the decision with its findings on record and queues the plan, in one transaction; no intents: it asks nothing
    /// of the shop. What the rules lock passes with `breakGlass`, its reason, from somebody who has that right. Refused as
    /// actions::draft() and outbox::ask(), and with "locked" (the probes as detail), "break_glass_forbidden",
    /// "break_glass_reason" (shorter than 10 characters), "reply_blocked", "reply_reason_missing".
    [[nodiscard]] QFuture<Result<std::vector<Intent>>> act(ProfileId me, CaseId caseId, actions::Wish wish,
                                                           std::optional<QString> breakGlass = {});
    /// What act() would do, for the confirmation; nothing is put on record. Refused as act(), locks apart.
    [[nodiscard]] QFuture<Result<Preview>> preview(ProfileId me, CaseId caseId, actions::Wish wish);
    [[nodiscard]] QFuture<Result<Intent>> undo(ProfileId me, OperationId operation, QString reason);
    /// One, or several routine ones together. As outbox::approve() and approveTogether(); besides "pin_wait" after too
    /// many wrong PINs.
    [[nodiscard]] QFuture<Result<std::vector<Intent>>> approve(ProfileId approver, QString pin,
                                                               std::vector<OperationId> operations);
    [[nodiscard]] QFuture<Result<Intent>> decline(ProfileId approver, QString pin, OperationId operation,
                                                  QString reason);
    [[nodiscard]] QFuture<Result<Intent>> handOn(ProfileId me, OperationId operation, ProfileId to);
    /// Keeps it in the queue; release() lets it go on.
    [[nodiscard]] QFuture<Result<Intent>> pause(ProfileId me, OperationId operation, QString reason);
    [[nodiscard]] QFuture<Result<Intent>> release(ProfileId me, OperationId operation);
    [[nodiscard]] QFuture<Result<Intent>> move(ProfileId me, OperationId operation, int rank);
    /// Asks the shop what it shows now. A shop that cannot be reached is no error: Outcome::trouble says so. Refused
    /// "operation_unknown".
    [[nodiscard]] QFuture<Result<Outcome>> outcome(OperationId operation);
    [[nodiscard]] QFuture<Result<Intent>> resolve(ProfileId me, OperationId operation, bool happened, QString reference,
                                                  QString reason);
    /// A person's word on where a refund's money is; `receipt` and `note` may be empty. As refunds::settle().
    [[nodiscard]] QFuture<Result<Intent>> settleRefund(ProfileId me, OperationId operation, Settlement state,
                                                       QString receipt, QString note);
    [[nodiscard]] QFuture<Result<Intent>> intent(OperationId operation);
    /// Finishes when the operation is settled or waits for a person.
    [[nodiscard]] QFuture<Result<Intent>> waitSettled(OperationId operation);

    // Keys
    /// One key's whole way. Refused "key_unknown".
    [[nodiscard]] QFuture<Result<keys::KeyLife>> keyLife(ShopId shop, CardId card);
    /// By the whole key or a part of it, as CacheRead::findCards().
    [[nodiscard]] QFuture<Result<std::vector<keys::KeyHit>>> findKeys(QString text, int limit);
    /// The key that an entry of the journal names; nullopt: none.
    [[nodiscard]] QFuture<Result<std::optional<std::pair<ShopId, CardId>>>> keyOfEntry(qint64 seq);
    /// Which keys an order got. Refused "order_unknown".
    [[nodiscard]] QFuture<Result<keys::ReissueLedger>> ledger(OrderRef order);
    /// What can be given for a product. Refused "product_unknown".
    [[nodiscard]] QFuture<Result<keys::StockOffer>> stockOffer(ShopId shop, ProductId product);
    /// Keeps a key for the case's buyer for as long as the playbook says: of the product (empty: the order's first), else
    /// of its spare stock. Never one that another case keeps. Refused "short_stock" (detail: what is offered instead),
    /// "no_stock", and as keys::reserve().
    [[nodiscard]] QFuture<Result<Reserved>> reserveCard(ProfileId me, CaseId caseId, ProductId product);
    /// Gives it back before its time; the desk does so by itself when the time is over or the case closes.
    [[nodiscard]] QFuture<Result<void>> releaseCard(ProfileId me, CaseId caseId, CardId card);

    // Incidents
    /// Those that run, the oldest first, then the latest that are over.
    [[nodiscard]] QFuture<Result<std::vector<IncidentLine>>> incidents();
    /// Refused "incident_unknown".
    [[nodiscard]] QFuture<Result<IncidentScreen>> incident(IncidentId incident);
    /// Open cases that an incident of that kind would be about, the most urgent first; nothing is put on record.
    [[nodiscard]] QFuture<Result<std::vector<IncidentCase>>> casesFitting(IncidentFacts facts);
    // What changes an incident is refused "profile_unknown" when nobody of that id works here (any more).
    /// With the cases that belong to it from its first moment. As incidents::open() and join().
    [[nodiscard]] QFuture<Result<OpenedIncident>> openIncident(ProfileId me, IncidentFacts facts,
                                                               std::vector<CaseId> cases);
    [[nodiscard]] QFuture<Result<void>> changeIncident(ProfileId me, IncidentId incident, IncidentFacts facts);
    [[nodiscard]] QFuture<Result<incidents::Joined>> joinIncident(ProfileId me, IncidentId incident,
                                                                  std::vector<CaseId> cases);
    /// Takes the case out of the incident it belongs to. As incidents::leave().
    [[nodiscard]] QFuture<Result<void>> leaveIncident(ProfileId me, CaseId caseId);
    /// A script filled with what is known of the incident, and what the guard says of it. Refused as reply::fill().
    [[nodiscard]] QFuture<Result<IncidentDraft>> fillIncidentScript(IncidentFacts facts, IncidentScriptWish wish);
    /// Whom tellIncident() would reach now and whom not, and why; nothing is put on record.
    [[nodiscard]] QFuture<Result<TellingPreview>> previewTelling(IncidentId incident, IncidentTelling telling);
    /// Tells the text to every case of the incident that has not been told it: one transaction, so a second press or a
    /// second desk reaches nobody twice. Refused as incidents::tellElsewhere(), with the guard's explanations as detail
    /// "reply_blocked" and "reply_reason_missing", and "nobody_to_tell".
    [[nodiscard]] QFuture<Result<incidents::Reached>> tellIncident(ProfileId me, IncidentId incident,
                                                                   IncidentTelling telling);
    /// What endIncident() would set going.
    [[nodiscard]] QFuture<Result<EndPreview>> previewEnd(IncidentId incident);
    /// As incidents::end().
    [[nodiscard]] QFuture<Result<EndPreview>> endIncident(ProfileId me, IncidentId incident);

    // Talking
    /// A key in the text is put on record when it is copied.
    [[nodiscard]] QFuture<Result<Reply>> fillScript(CaseId caseId, ScriptWish wish);
    /// `explainIn`: language of the explanations.
    [[nodiscard]] QFuture<Result<reply::GuardReport>> review(CaseId caseId, QString text, QString explainIn);
    /// Right before a text leaves the desk: the guard reads this very text, then it is on record, with a reveal for
    /// every key of the case in it. Only when this succeeds may it go out. Refused "text_missing", and with the guard's
    /// explanations as detail "reply_blocked", "reply_reason_missing"; nothing is on record then.
    [[nodiscard]] QFuture<Result<reply::GuardReport>> replyCopied(ProfileId me, CaseId caseId, Outgoing outgoing);
    [[nodiscard]] QFuture<Result<void>> logContact(ProfileId me, CaseId caseId, entry::Contact contact);
    /// As casework::keepPromise().
    [[nodiscard]] QFuture<Result<CasePromise>> keepPromise(ProfileId me, CaseId caseId, qint64 promiseSeq,
                                                           QString note);
    /// The key in clear; the reveal is on record before it is given.
    [[nodiscard]] QFuture<Result<Secret>> revealCard(ProfileId me, CaseId caseId, CardId card, QString reason);

    // The desk itself
    /// Adds or changes one. Everybody may change their own name and PIN; the rest needs the right, and the actor's PIN
    /// where there is one. Refused "no_right", "own_profile" (own role or limits, while somebody else could),
    /// "last_supervisor", "pin_wrong", "pin_wait".
    [[nodiscard]] QFuture<Result<store::ProfileRow>> putProfile(ProfileId actor, store::ProfileRow profile,
                                                                QString actorPin = {});
    /// Refused "pin_wrong". A profile without a PIN is let in.
    [[nodiscard]] QFuture<Result<store::ProfileRow>> signIn(ProfileId profile, QString pin);
    [[nodiscard]] QFuture<Result<QString>> backup(QString path); ///< empty: into the folder, rotating
    [[nodiscard]] bool holdsLock() const;
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString damagedCache() const; ///< where a damaged cache was put at opening; empty: it was sound
    [[nodiscard]] const playbook::Playbook &playbook() const;
    [[nodiscard]] store::Store &store(); ///< for item models that read pages
    [[nodiscard]] Clock &clock();

Q_SIGNALS:
    void caseChanged(kd::CaseId caseId); ///< also when fresh facts about its order have come
    void queuesChanged();                ///< lists and counts are worth reading again
    void ordersChanged();
    void outboxChanged();
    void shopsChanged(); ///< status, progress, probe

private:
    class Engine;
    explicit Desk(std::unique_ptr<Engine> engine);
    template<typename T, typename... P, typename... A>
    QFuture<Result<T>> ask(QCoro::Task<Result<T>> (Engine::*call)(P...), A... args);
    template<typename F>
    QFuture<std::invoke_result_t<F &, store::DeskWrite &>> change(CaseId caseId, F function);

    std::unique_ptr<Engine> d;
    QThread *m_thread = nullptr;
};

} // namespace kd::desk
