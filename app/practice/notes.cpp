// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/areas.h"
#include "app/practice/render.h"

using namespace Qt::StringLiterals;

namespace kd::practice {

namespace {

Response listNotes(const World &world, const Call &call, const Order &order)
{
    const QString type = Query(call.request.query).value("type"_L1, u"any"_s);
    std::vector<const Note *> found;
    for (const Note &note : world.notes) {
        if (note.order == order.id && (type == "any"_L1 || note.toBuyer == (type == "customer"_L1))) {
            found.push_back(&note);
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Note *a, const Note *b) { return a->at.millis() / 1000 > b->at.millis() / 1000; });
    QJsonArray rows;
    for (const Note *note : found) {
        rows.append(renderNote(world, *note, call.baseUrl));
    }
    return ok(rows);
}

} // namespace

void sendMail(World &world, const Order &order, const QString &kind, Instant now)
{
    world.mails.push_back({order.id, order.buyer.email, kind, now});
    world.ledger.push_back({order.id, u"mail"_s, 0, {}, now, {}});
}

Note &addNote(World &world, const Order &order, const QString &text, bool toBuyer, Instant now)
{
    world.notes.push_back({world.nextNote++, order.id, text, toBuyer, now});
    if (toBuyer) {
        sendMail(world, order, u"customer_note"_s, now);
    }
    return world.notes.back();
}

Response answerNotes(World &world, const Call &call, const Order &order, const QStringList &rest)
{
    if (!rest.isEmpty()) {
        return noRoute();
    }
    if (call.request.method == "GET") {
        return listNotes(world, call, order);
    }
    if (call.request.method != "POST") {
        return noRoute();
    }
    const QJsonObject body = call.request.json().value_or(QJsonObject());
    if (!body.contains(u"note"_s)) {
        return refusal(400, "rest_missing_callback_param"_L1, u"Missing parameter(s): note"_s);
    }
    // The order's change time does not move: a desk that polls by it never learns of notes.
    const Note &note =
        addNote(world, order, body.value(u"note"_s).toString(), body.value(u"customer_note"_s).toBool(), call.now);
    // Only what somebody wrote; the shop's own remarks on what it did follow from other lines.
    world.ledger.push_back({order.id, u"note"_s, 0, {}, call.now, QString::number(note.id)});
    return ok(renderNote(world, note, call.baseUrl), 201);
}

} // namespace kd::practice
