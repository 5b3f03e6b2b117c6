// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/engine.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace kd::desk {

QCoro::Task<Result<casework::Opened>> Desk::Engine::openCase(ProfileId me, QString text, QString channel,
                                                             intake::Claim claim, OrderRef order)
{
    const auto who = co_await profile(me);
    if (!who) {
        co_return fail(who.error());
    }
    casework::OpenRequest request;
    request.text = text;
    request.channel = channel;
    request.reason = claim.reason;
    request.demand = claim.demand;
    request.tone = claim.tone;
    request.evidenceInWords = !claim.missing.contains(u"evidence"_s);
    if (!order.order.isEmpty()) {
        auto reading = read([order](const store::Reader &reader) { return reader.cache.order(order); });
        const auto stored = co_await reading;
        if (!stored) {
            co_return fail(stored.error());
        }
        if (!*stored) {
            co_return fail(Error::Kind::Refused, u"order_unknown"_s, u"open a case"_s, order.order.value());
        }
        request.order = (*stored)->order;
    }
    auto writing = write([me, request](store::DeskWrite &desk) { return casework::openCase(desk, me, request); });
    auto opened = co_await writing;
    if (opened) {
        m_scope.spawn(refreshInBackground(opened->id, m_scope.token()));
        noteCase(opened->id);
    }
    co_return opened;
}

QCoro::Task<Result<void>> Desk::Engine::linkOrder(ProfileId me, CaseId caseId, OrderRef ref)
{
    auto reading = read([ref](const store::Reader &reader) { return reader.cache.order(ref); });
    const auto stored = co_await reading;
    if (!stored) {
        co_return fail(stored.error());
    }
    if (!*stored) {
        co_return fail(Error::Kind::Refused, u"order_unknown"_s, u"link an order"_s, ref.order.value());
    }
    const Order order = (*stored)->order;
    auto writing =
        write([me, caseId, order](store::DeskWrite &desk) { return casework::linkOrder(desk, me, caseId, order); });
    auto linked = co_await writing;
    if (linked) {
        m_scope.spawn(refreshInBackground(caseId, m_scope.token()));
        noteCase(caseId);
    }
    co_return linked;
}

QCoro::Task<Result<CaseEvidence>> Desk::Engine::addEvidence(ProfileId me, CaseId caseId, QString name, QByteArray bytes)
{
    auto keyWriting = write([caseId](store::DeskWrite &desk) { return casework::evidenceKey(desk, caseId); });
    const auto key = co_await keyWriting;
    if (!key) {
        co_return fail(key.error());
    }
    // Sealing and syncing 50 MiB takes half a second: not on the thread that runs everything else.
    const evidence::ContentStore content = m_evidence;
    const SealingKey sealingKey = *key;
    auto adding = QtConcurrent::run(
        [content, caseId, bytes, name, sealingKey] { return content.add(caseId, bytes, name, sealingKey); });
    const auto stored = co_await adding;
    if (!stored) {
        co_return fail(stored.error());
    }
    CaseEvidence piece;
    piece.id = stored->id;
    piece.name = stored->name;
    piece.kind = evidence::name(stored->kind);
    piece.bytes = stored->size;
    piece.addedBy = me;
    piece.at = m_clock->now();
    auto writing =
        write([me, caseId, piece](store::DeskWrite &desk) { return casework::addEvidence(desk, me, caseId, piece); });
    const auto kept = co_await writing;
    if (!kept) {
        if (stored->isNew) {
            // Closed while the file was being sealed: a file that no entry names is nobody's.
            const EvidenceId id = stored->id;
            auto removing = QtConcurrent::run([content, caseId, id] { return content.remove(caseId, id); });
            [[maybe_unused]] const auto removed = co_await removing;
        }
        co_return fail(kept.error());
    }
    noteCase(caseId);
    co_return piece;
}

QCoro::Task<Result<QByteArray>> Desk::Engine::evidenceBytes(CaseId caseId, EvidenceId id)
{
    const auto key = co_await caseKey(caseId);
    if (!key) {
        co_return fail(key.error());
    }
    const evidence::ContentStore content = m_evidence;
    const SealingKey sealingKey = *key;
    auto reading =
        QtConcurrent::run([content, caseId, id, sealingKey] { return content.read(caseId, id, sealingKey); });
    auto bytes = co_await reading;
    co_return bytes;
}

QCoro::Task<Result<evidence::Picture>> Desk::Engine::evidencePicture(CaseId caseId, EvidenceId id, QSize within)
{
    const auto bytes = co_await evidenceBytes(caseId, id);
    if (!bytes) {
        co_return fail(bytes.error());
    }
    const StopToken stop = m_scope.token();
    auto picture = co_await m_inspector->open(*bytes, within, stop);
    co_return picture;
}

} // namespace kd::desk
