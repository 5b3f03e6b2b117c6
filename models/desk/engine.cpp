// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/engine.h"

#include "models/base/log.h"
#include "models/desk/queue_memory.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace kd::desk {

namespace {

// A pull writes several pages a second; the lists need not be read again for each.
constexpr std::chrono::milliseconds tellEvery{300};
constexpr std::chrono::milliseconds pollOthersEvery{500};

} // namespace

Desk::Engine::Engine(DeskSettings settings, std::shared_ptr<Clock> clock, std::unique_ptr<store::Store> store,
                     casework::Rules rules, std::vector<store::ShopRow> shops)
    : m_settings(std::move(settings))
    , m_clock(std::move(clock))
    , m_store(std::move(store))
    , m_rules(std::move(rules))
    , m_evidence(m_settings.folder)
    , m_queues(std::make_unique<QueueMemory>())
    , m_shopRows(std::move(shops))
{}

Desk::Engine::~Engine() = default;

void Desk::Engine::start()
{
    const QString inspect = m_settings.inspectProgram;
    m_inspector = inspect.isEmpty() ? std::make_unique<evidence::Inspector>(*m_clock)
                                    : std::make_unique<evidence::Inspector>(*m_clock, inspect);
    m_tellSoon = new QTimer(this);
    m_tellSoon->setSingleShot(true);
    m_tellSoon->setInterval(tellEvery);
    connect(m_tellSoon, &QTimer::timeout, this, &Engine::tellFactsChanged);
    connect(m_store->news(), &store::StoreNews::cacheChanged, this, &Engine::noteCache);
    connect(m_store->news(), &store::StoreNews::deskChanged, this, &Engine::noteDesk);
    // The console may append while the window holds the folder; its intents are carried out here.
    m_pollOthers = new QTimer(this);
    connect(m_pollOthers, &QTimer::timeout, this, [this] { m_store->pollOtherWriters(); });
    m_pollOthers->start(pollOthersEvery);

    startShops();
}

// At once, not as a task: what is asked of the desk right after opening must find its shops.
void Desk::Engine::startShops()
{
    for (const store::ShopRow &row : m_shopRows) {
        if (takeRow(row, 0) && row.removed && m_store->holdsLock()) {
            m_scope.spawn(forgetInBackground(row.id));
        }
    }
    m_shopRows.clear();
    if (m_settings.runOutbox && m_store->holdsLock()) {
        m_outbox = std::make_unique<outbox::Outbox>(
            *m_store, *m_clock,
            [this](const ShopId &id) {
                const ShopUnit *known = unit(id);
                return known == nullptr || !known->row.active
                           ? outbox::ShopDoor{}
                                        : outbox::ShopDoor{known->connector.get(), known->row.settle};
            },
            m_rules.playbook.limits());
        connect(m_outbox.get(), &outbox::Outbox::intentChanged, this,
                [this](const OperationId &, CaseId caseId) { noteCase(caseId); });
        connect(m_outbox.get(), &outbox::Outbox::shopAnswered, this, &Engine::noteAnswer);
        m_scope.spawn(m_outbox->run(m_scope.token()));
        startRefunds();
    }
    if (m_store->holdsLock()) {
        m_scope.spawn(releaseOverdue(m_scope.token()));
    }
    // A console that runs one command and ends is no place for it.
    if (m_settings.runSync && m_store->holdsLock()) {
        m_scope.spawn(keepBackups(m_scope.token()));
    }
}

void Desk::Engine::shutDown()
{
    m_scope.stop();
    for (const auto &[id, known] : m_shops) {
        known->pulling.stop();
    }
    m_tellSoon->stop();
    m_pollOthers->stop();
    [[maybe_unused]] const auto last = drain(); // quits this thread's loop when nothing runs any more
}

QCoro::Task<void> Desk::Engine::drain()
{
    co_await m_scope.drained();
    for (const auto &[id, known] : m_shops) {
        co_await known->pulling.drained();
    }
    for (const std::unique_ptr<ShopUnit> &known : m_retired) {
        co_await known->pulling.drained();
    }
    m_outbox.reset();
    m_refunds.reset();
    m_shops.clear();
    m_retired.clear();
    m_inspector.reset();
    m_store->close();
    delete m_tellSoon;
    delete m_pollOthers;
    QThread::currentThread()->quit();
}

void Desk::Engine::wakeOutbox()
{
    if (m_outbox) {
        m_outbox->wake();
    }
    if (m_refunds) {
        m_refunds->wake();
    }
}

void Desk::Engine::noteAnswer(const ShopId &shop)
{
    if (const ShopUnit *known = unit(shop)) {
        known->sync->shopAnswered();
    }
}

void Desk::Engine::noteCase(CaseId caseId)
{
    Q_EMIT caseChanged(caseId);
}

void Desk::Engine::noteDesk()
{
    m_queues->noteDesk();
    Q_EMIT queuesChanged();
    Q_EMIT outboxChanged();
    wakeOutbox();
    if (!m_scope.token().stop_requested()) {
        m_scope.spawn(rereadShops());
    }
}

void Desk::Engine::noteCache(const store::CacheTouch &touch)
{
    if (m_scope.token().stop_requested()) {
        return; // what is still on its way here may come when the timer is gone
    }
    m_queues->noteCache(touch);
    m_touched.add(touch);
    if (!m_tellSoon->isActive()) {
        m_tellSoon->start();
    }
}

void Desk::Engine::tellFactsChanged()
{
    const store::CacheTouch touched = std::exchange(m_touched, {});
    if (!touched.orders.empty() || !touched.shops.empty()) {
        Q_EMIT ordersChanged();
    }
    Q_EMIT queuesChanged();
    for (const auto &[caseId, remembered] : m_queues->cases) {
        if (QueueMemory::isTouched(touched, remembered)) {
            Q_EMIT caseChanged(caseId);
        }
    }
}

} // namespace kd::desk
