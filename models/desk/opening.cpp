// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/engine.h"

#include <QDir>
#include <QFile>
#include <QThread>

using namespace Qt::StringLiterals;

namespace kd::desk {

namespace {

Result<playbook::Files> overrides(const QString &folder)
{
    playbook::Files files;
    if (folder.isEmpty()) {
        return files;
    }
    const QDir root(folder);
    const QStringList places{QString(), u"decisions/"_s};
    for (const QString &place : places) {
        const QStringList names = QDir(root.filePath(place)).entryList({u"*.toml"_s}, QDir::Files);
        for (const QString &name : names) {
            QFile file(root.filePath(place + name));
            if (!file.open(QIODevice::ReadOnly)) {
                return fail(Error::Kind::Storage, u"playbook_unreadable"_s, u"read the playbook"_s, file.fileName());
            }
            files.insert(place + name, file.readAll());
        }
    }
    return files;
}

Result<casework::Rules> loadRules(const QString &playbookFolder)
{
    const auto over = overrides(playbookFolder);
    if (!over) {
        return fail(over.error());
    }
    auto book = playbook::Playbook::load(playbook::overlaid(playbook::builtIn(), *over));
    if (!book) {
        return fail(book.error());
    }
    auto analyser = intake::Analyser::load();
    if (!analyser) {
        return fail(analyser.error());
    }
    return casework::Rules{std::move(*analyser), std::move(*book)};
}

// A desk that nobody was added to yet belongs to whoever opened it.
Result<void> ensureProfile(store::Store &store)
{
    return store
        .writeDesk([](store::DeskWrite &desk) -> Result<void> {
            const auto profiles = desk.profiles();
            if (!profiles) {
                return fail(profiles.error());
            }
            if (!profiles->empty()) {
                return {};
            }
            store::ProfileRow owner;
            owner.id = ProfileId(u"owner"_s);
            owner.name = u"Owner"_s;
            owner.role = u"supervisor"_s;
            const auto put = desk.putProfile(owner, entry::systemActor());
            return put ? Result<void>() : Result<void>(fail(put.error()));
        })
        .result();
}

} // namespace

Result<std::unique_ptr<Desk>> Desk::open(DeskSettings settings, std::shared_ptr<Clock> clock)
{
    auto rules = loadRules(settings.playbookFolder);
    if (!rules) {
        return fail(rules.error());
    }
    auto store = store::Store::open({settings.folder, settings.keyOfKeys, settings.takeLock}, *clock);
    if (!store) {
        return fail(store.error());
    }
    if (auto ensured = ensureProfile(**store); !ensured) {
        return fail(ensured.error());
    }
    auto shops = (*store)->read([](const store::Reader &reader) { return reader.desk.shops(); }).result();
    if (!shops) {
        return fail(shops.error());
    }
    auto engine = std::make_unique<Engine>(std::move(settings), std::move(clock), std::move(*store), std::move(*rules),
                                           std::move(*shops));
    return std::unique_ptr<Desk>(new Desk(std::move(engine)));
}

Desk::Desk(std::unique_ptr<Engine> engine)
    : d(std::move(engine))
{
    m_thread = new QThread;
    m_thread->setObjectName(u"desk"_s);
    d->moveToThread(m_thread);
    // Direct connections would run on the desk's thread: the receiver's thread is what the header promises.
    connect(d.get(), &Engine::caseChanged, this, &Desk::caseChanged);
    connect(d.get(), &Engine::queuesChanged, this, &Desk::queuesChanged);
    connect(d.get(), &Engine::ordersChanged, this, &Desk::ordersChanged);
    connect(d.get(), &Engine::outboxChanged, this, &Desk::outboxChanged);
    connect(d.get(), &Engine::shopsChanged, this, &Desk::shopsChanged);
    connect(m_thread, &QThread::started, d.get(), &Engine::start);
    m_thread->start(); // start() runs first on it: whatever is asked from now on finds the shops
}

Desk::~Desk()
{
    QMetaObject::invokeMethod(d.get(), &Engine::shutDown, Qt::QueuedConnection);
    m_thread->wait();
    d.reset();
    delete m_thread;
}

} // namespace kd::desk
