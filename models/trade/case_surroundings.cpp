// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trade/case_steps.h"

using namespace Qt::StringLiterals;

namespace kd {

namespace {

void reserve(CaseRecord &record, const JournalEntry &entry)
{
    const QJsonObject &payload = entry.payload;
    record.reservations.push_back({CardId(payload.value("card"_L1).toString()),
                                   ProductId(payload.value("product"_L1).toString()), entry.actor, entry.at,
                                   Instant(payload.value("until"_L1).toInteger()), false});
}

void askOutside(CaseRecord &record, const JournalEntry &entry)
{
    const QJsonObject &payload = entry.payload;
    OutsideRequest request;
    request.seq = entry.seq;
    request.kind = payload.value("kind"_L1).toString();
    request.whom = payload.value("whom"_L1).toString();
    request.number = payload.value("number"_L1).toString();
    request.text = textOf(payload, "text"_L1);
    request.by = entry.actor;
    request.askedAt = entry.at;
    if (const QJsonValue due = payload.value("due"_L1); due.isDouble()) {
        request.dueAt = Instant(due.toInteger());
    }
    record.outside.push_back(std::move(request));
    if (record.status == CaseStatus::Open || record.status == CaseStatus::WaitingBuyer) {
        record.status = CaseStatus::WaitingSupplier;
    }
}

void answerOutside(CaseRecord &record, const JournalEntry &entry)
{
    const qint64 seq = entry.payload.value("request_seq"_L1).toInteger();
    bool open = false;
    for (OutsideRequest &request : record.outside) {
        if (request.seq == seq) {
            request.answeredAt = entry.at;
            request.answer = entry.payload.value("answer"_L1).toString();
            request.answerText = textOf(entry.payload, "text"_L1);
        }
        open = open || !request.answeredAt;
    }
    if (!open && record.status == CaseStatus::WaitingSupplier) {
        record.status = CaseStatus::Open;
    }
}

} // namespace

void releaseReservation(CaseRecord &record, const CardId &card)
{
    for (CardReservation &reservation : record.reservations) {
        if (reservation.card == card) {
            reservation.released = true;
        }
    }
}

void stepSurroundings(CaseRecord &record, const JournalEntry &entry)
{
    if (entry.kind == entry::cardReserved) {
        reserve(record, entry);
    } else if (entry.kind == entry::cardReleased) {
        releaseReservation(record, CardId(entry.payload.value("card"_L1).toString()));
    } else if (entry.kind == entry::outsideAsked) {
        askOutside(record, entry);
    } else if (entry.kind == entry::outsideAnswered) {
        answerOutside(record, entry);
    }
}

} // namespace kd
