// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/desk_calls.h"

namespace kd::desk {

QFuture<Result<Proposal>> Desk::propose(QString text)
{
    return ask(&Engine::propose, text);
}

QFuture<Result<casework::Opened>> Desk::openCase(ProfileId me, QString text, QString channel, intake::Claim claim,
                                                 OrderRef order)
{
    return ask(&Engine::openCase, me, text, channel, claim, order);
}

QFuture<Result<void>> Desk::recheck(CaseId caseId)
{
    return ask(&Engine::recheck, caseId);
}

QFuture<Result<void>> Desk::classify(ProfileId me, CaseId caseId, Reason reason, Demand demand, QString note)
{
    return change(caseId,
                  [=](store::DeskWrite &desk) { return casework::classify(desk, me, caseId, reason, demand, note); });
}

QFuture<Result<void>> Desk::linkOrder(ProfileId me, CaseId caseId, OrderRef order)
{
    return ask(&Engine::linkOrder, me, caseId, order);
}

QFuture<Result<void>> Desk::overrule(ProfileId me, CaseId caseId, QString probe, Answer was, Answer now, QString reason)
{
    return change(
        caseId, [=](store::DeskWrite &desk) { return casework::overrule(desk, me, caseId, probe, was, now, reason); });
}

QFuture<Result<CaseEvidence>> Desk::addEvidence(ProfileId me, CaseId caseId, QString name, QByteArray bytes)
{
    return ask(&Engine::addEvidence, me, caseId, name, bytes);
}

QFuture<Result<QByteArray>> Desk::evidenceBytes(CaseId caseId, EvidenceId evidence)
{
    return ask(&Engine::evidenceBytes, caseId, evidence);
}

QFuture<Result<evidence::Picture>> Desk::evidencePicture(CaseId caseId, EvidenceId evidence, QSize within)
{
    return ask(&Engine::evidencePicture, caseId, evidence, within);
}

QFuture<Result<void>> Desk::assign(ProfileId me, CaseId caseId, ProfileId assignee)
{
    return change(caseId, [=](store::DeskWrite &desk) { return casework::assign(desk, me, caseId, assignee); });
}

QFuture<Result<void>> Desk::escalate(ProfileId me, CaseId caseId, QString reason)
{
    return change(caseId, [=](store::DeskWrite &desk) { return casework::escalate(desk, me, caseId, reason); });
}

QFuture<Result<void>> Desk::closeCase(ProfileId me, CaseId caseId, casework::Closing closing)
{
    return change(caseId, [=](store::DeskWrite &desk) { return casework::closeCase(desk, me, caseId, closing); });
}

QFuture<Result<void>> Desk::reopenCase(ProfileId me, CaseId caseId, QString reason)
{
    return change(caseId, [=](store::DeskWrite &desk) { return casework::reopen(desk, me, caseId, reason); });
}

QFuture<Result<Reply>> Desk::fillScript(CaseId caseId, ScriptWish wish)
{
    return ask(&Engine::fillScript, caseId, wish);
}

QFuture<Result<reply::GuardReport>> Desk::review(CaseId caseId, QString text, QString explainIn)
{
    return ask(&Engine::review, caseId, text, explainIn);
}

QFuture<Result<reply::GuardReport>> Desk::replyCopied(ProfileId me, CaseId caseId, Outgoing outgoing)
{
    return ask(&Engine::replyCopied, me, caseId, outgoing);
}

QFuture<Result<void>> Desk::logContact(ProfileId me, CaseId caseId, entry::Contact contact)
{
    return change(caseId, [=](store::DeskWrite &desk) { return casework::logContact(desk, me, caseId, contact); });
}

QFuture<Result<CasePromise>> Desk::keepPromise(ProfileId me, CaseId caseId, qint64 promiseSeq, QString note)
{
    return change(caseId,
                  [=](store::DeskWrite &desk) { return casework::keepPromise(desk, me, caseId, promiseSeq, note); });
}

} // namespace kd::desk
