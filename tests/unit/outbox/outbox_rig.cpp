// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/outbox/outbox_rig.h"

#include "models/trade/entries.h"
#include "tests/support/spin.h"
#include "tests/support/test_main.h"
#include "tests/unit/store/store_fixture.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kd::test {

playbook::LimitRules unlimited()
{
    playbook::LimitRules rules;
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    for (const playbook::Role role : {playbook::Role::Agent, playbook::Role::Senior, playbook::Role::Supervisor}) {
        rules.limits[role][u"*"_s] = {most, most};
    }
    using playbook::Right;
    for (const playbook::Role role : {playbook::Role::Senior, playbook::Role::Supervisor}) {
        rules.rights[role] = {Right::Approve,        Right::ApproveInBulk, Right::ResolveUnknown,
                              Right::ChangeProfiles, Right::BreakGlass,    Right::ChangeShops};
    }
    rules.routineMinor[u"*"_s] = most;
    rules.approvalMinutes = 240;
    rules.requestHours = 24;
    return rules;
}

namespace {

// In memory where there is such a place: these tests are about order and outcome, not about the disk, and a disk that
// really writes makes a hundred thousand steps last for hours. A kill leaves what was written either way.
std::unique_ptr<QTemporaryDir> newFolder()
{
    const QString memory = u"/dev/shm"_s;
    const QFileInfo place(memory);
    return place.isDir() && place.isWritable() ? std::make_unique<QTemporaryDir>(memory + u"/kamidesk-XXXXXX"_s)
                                               : std::make_unique<QTemporaryDir>();
}

} // namespace

OutboxRig::OutboxRig(std::shared_ptr<FakeShop> shared)
    : limits(unlimited())
    , shopOfAll(shared ? std::move(shared) : std::make_shared<FakeShop>())
    , shop(*shopOfAll)
{
    m_folders.push_back(newFolder());
    start();
    putProfile(agent, std::nullopt, std::nullopt);
    putProfile(senior, std::nullopt, std::nullopt);
}

OutboxRig::~OutboxRig()
{
    stop();
}

QString OutboxRig::folder() const
{
    return m_folders.back()->path();
}

void OutboxRig::start()
{
    auto opened = store::Store::open({folder(), m_key, true}, clock);
    if (!opened) {
        qFatal("%s", qPrintable(toLogLine(opened.error())));
    }
    store = std::move(*opened);
    connector = std::make_unique<FakeConnector>(shop, clock);
    connector->latency = latency;
    outbox = std::make_unique<outbox::Outbox>(*store, clock, [this](const ShopId &) {
        return online ? outbox::ShopDoor{connector.get(), settle} : outbox::ShopDoor{};
    }, limits);
    m_scope = std::make_unique<TaskScope>();
    m_scope->spawn(outbox->run(m_scope->token()));
    quiet();
}

void OutboxRig::stop()
{
    if (!m_scope) {
        return;
    }
    m_scope->stop();
    m_scope->waitUntilDrained();
    m_scope.reset();
    outbox.reset();
    connector.reset();
    store.reset();
}

// Only committed work is in the files and the write-ahead log, which is what a killed process leaves to the next one.
void OutboxRig::copyFolder()
{
    auto next = newFolder();
    for (const QString &name : {u"desk.sqlite"_s, u"desk.sqlite-wal"_s, u"cache.sqlite"_s, u"cache.sqlite-wal"_s}) {
        const QString from = m_folders.back()->filePath(name);
        if (QFile::exists(from) && !QFile::copy(from, next->filePath(name))) {
            qFatal("cannot copy %s", qPrintable(from));
        }
    }
    m_folders.push_back(std::move(next));
}

void OutboxRig::dieHere()
{
    copyFolder();
    connector->dead = true;
}

void OutboxRig::startAgain()
{
    stop();
    m_folders.erase(m_folders.begin(), m_folders.end() - 1);
    start();
}

void OutboxRig::crash()
{
    dieHere();
    startAgain();
}

void OutboxRig::quiet()
{
    QCoreApplication::processEvents();
    // Asleep, and the shop's line at rest or in a call that takes its time: each of the two waits on the clock.
    if (!spinUntil([this] { return clock.pending() > (outbox->isResting() ? 0 : 1); })) {
        qFatal("the outbox neither works nor sleeps: %d on the clock, %s", clock.pending(),
               outbox->isResting() ? "at rest" : "not at rest");
    }
}

void OutboxRig::run(Millis duration)
{
    const Millis end = clock.elapsed() + duration;
    quiet();
    while (clock.elapsed() < end && !isDead()) {
        clock.advance(std::clamp(clock.nextDelay(), Millis(0), end - clock.elapsed()));
        quiet();
    }
}

OrderRef OutboxRig::addOrder(const QString &id, qint64 total)
{
    Order order = someOrder(id, u"KD"_s + id, clock.now());
    order.total = yuan(total);
    shop.orders[order.ref.order] = order;
    return order.ref;
}

Card OutboxRig::addCard(const QString &id, const OrderId &order)
{
    Card card;
    card.id = CardId(id);
    card.text = Secret(u"KEY-"_s + id);
    card.product = ProductId(u"31"_s);
    card.order = order;
    card.state = order.isEmpty() ? CardState::InStock : CardState::Delivered;
    shop.cards[card.id] = card;
    return card;
}

CaseId OutboxRig::openCase(const OrderRef &order)
{
    const auto known = m_cases.find(order);
    if (known != m_cases.end()) {
        return known->second;
    }
    const auto opened = store->writeDesk([order](store::DeskWrite &desk) { return test::openCase(desk, u"退款"_s, order); }).result();
    if (!opened) {
        qFatal("%s", qPrintable(toLogLine(opened.error())));
    }
    return m_cases[order] = *opened;
}

void OutboxRig::putProfile(const ProfileId &id, std::optional<qint64> perAction, std::optional<qint64> perDay,
                           const QByteArray &pin, bool active)
{
    store::ProfileRow row;
    row.id = id;
    row.name = id.value();
    row.role = id == senior ? u"senior"_s : u"agent"_s;
    row.limitPerAction = perAction;
    row.limitPerDay = perDay;
    row.pinHash = pin;
    row.active = active;
    const auto put = store->writeDesk([row](store::DeskWrite &desk) { return desk.putProfile(row, entry::systemActor()); }).result();
    if (!put) {
        qFatal("%s", qPrintable(toLogLine(put.error())));
    }
}

outbox::Step OutboxRig::refundStep(qint64 minor, Verb verb) const
{
    outbox::Step step;
    step.verb = verb;
    step.amount = yuan(minor);
    step.reason = u"兑换失败"_s;
    return step;
}

outbox::Step OutboxRig::cardStep(Verb verb, const Card &card) const
{
    outbox::Step step;
    step.verb = verb;
    step.product = card.product;
    step.card = card;
    step.reason = u"兑换失败"_s;
    return step;
}

outbox::Step OutboxRig::noteStep(const QString &text) const
{
    outbox::Step step;
    step.verb = Verb::Note;
    step.text = text;
    return step;
}

outbox::Plan OutboxRig::plan(const OrderRef &order, std::vector<outbox::Step> steps, Millis undoPause)
{
    outbox::Plan plan;
    plan.caseId = openCase(order);
    plan.order = shop.orders.at(order.order);
    plan.steps = std::move(steps);
    plan.undoPause = undoPause;
    return plan;
}

Result<std::vector<Intent>> OutboxRig::ask(const outbox::Plan &plan)
{
    const Instant now = clock.now();
    const ProfileId actor = agent;
    auto asked = store->writeDesk([actor, plan, now, limits = limits](store::DeskWrite &desk) { return outbox::ask(desk, limits, actor, plan, now); }).result();
    outbox->wake();
    return asked;
}

void OutboxRig::approve(const OperationId &operation)
{
    const auto rows = store->read([](const store::Reader &reader) { return reader.desk.profiles(); }).result();
    outbox::ProvenProfile proven{senior, {}};
    for (const store::ProfileRow &row : rows.value()) {
        proven.pinHash = row.id == senior ? row.pinHash : proven.pinHash;
    }
    KD_VERIFY_OK(
        write([=, this](store::DeskWrite &desk) { return outbox::approve(desk, limits, proven, operation); }));
}

void OutboxRig::resolve(const OperationId &operation, bool happened, const QString &reason)
{
    const auto resolved = write([this, operation, happened, reason](store::DeskWrite &desk) {
        return outbox::resolve(desk, limits, senior, operation, happened, {}, reason);
    });
    if (!resolved) {
        qFatal("%s", qPrintable(toLogLine(resolved.error())));
    }
}

OperationId OutboxRig::refund(const OrderRef &order, qint64 minor, Verb verb)
{
    const auto asked = ask(plan(order, {refundStep(minor, verb)}));
    if (!asked) {
        qFatal("%s", qPrintable(toLogLine(asked.error())));
    }
    return asked->front().operation;
}

Intent OutboxRig::intent(const OperationId &operation)
{
    const auto found = store->read([operation](const store::Reader &reader) { return reader.desk.intent(operation); }).result();
    return found && *found ? **found : Intent();
}

QStringList OutboxRig::kinds(const OperationId &operation)
{
    const auto entries = store->read([](const store::Reader &reader) { return reader.desk.entries(store::EntryFilter{.kindPrefix = u"action."_s}, 0, 10'000); }).result();
    QStringList kinds;
    for (const JournalEntry &entry : entries.value()) {
        if (entry.payload.value("operation"_L1).toString() == operation.value()) {
            kinds.prepend(entry.kind.mid(7));
        }
    }
    return kinds;
}

void OutboxRig::expect(const OperationId &operation, IntentState state, int effects)
{
    const Intent now = intent(operation);
    QVERIFY2(now.state == state, qPrintable(id(now.state) + u" after "_s + kinds(operation).join(u' ')));
    QCOMPARE(shop.effectsOf(operation), effects);
}

} // namespace kd::test
