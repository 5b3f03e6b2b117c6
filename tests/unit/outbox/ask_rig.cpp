// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/outbox/ask_rig.h"

#include "models/outbox/limit_check.h"
#include "models/trade/entries.h"
#include "tests/support/test_main.h"
#include "tests/unit/outbox/outbox_rig.h"

using namespace Qt::StringLiterals;

namespace kd::test {

const playbook::LimitRules &openLimits()
{
    static const playbook::LimitRules rules = unlimited();
    return rules;
}

store::ProfileRow profileRow(const ProfileId &id, std::optional<qint64> perAction, std::optional<qint64> perDay)
{
    store::ProfileRow row;
    row.id = id;
    row.name = id.value();
    row.role = id == lin ? u"agent"_s : u"senior"_s;
    row.limitPerAction = perAction;
    row.limitPerDay = perDay;
    return row;
}

outbox::Step refundOf(qint64 minor)
{
    outbox::Step step;
    step.verb = Verb::RefundRecordOnly;
    step.amount = yuan(minor);
    step.reason = u"兑换失败"_s;
    return step;
}

outbox::Step cardStep(Verb verb, const QString &id, CardState state)
{
    outbox::Step step;
    step.verb = verb;
    Card card;
    card.id = CardId(id);
    card.text = Secret(u"KEY-"_s + id);
    card.state = state;
    step.card = card;
    return step;
}

AskRig::AskRig()
{
    auto opened = m_fixture.open();
    if (!opened) {
        qFatal("%s", qPrintable(toLogLine(opened.error())));
    }
    m_store = std::move(*opened);
    put(profileRow(lin, 5'000, 8'000));
    store::ProfileRow senior = profileRow(mei, 6'000);
    senior.pinHash = pinHash(pin).value();
    put(senior);
}

Result<std::vector<Intent>> AskRig::askFor(const QString &order, std::vector<outbox::Step> steps,
                                           const ProfileId &actor, Millis pause)
{
    const Instant now = clock().now();
    return write([=](store::DeskWrite &desk) -> Result<std::vector<Intent>> {
        outbox::Plan plan;
        plan.order = someOrder(order, order, now);
        const auto known = desk.cases({{}, std::nullopt, plan.order.ref, {}}, {}, 1);
        const auto caseId = known && !known->empty() ? Result<CaseId>(known->front().id)
                                                     : test::openCase(desk, u"退款"_s, plan.order.ref);
        plan.caseId = caseId.value();
        plan.steps = steps;
        plan.undoPause = pause;
        return outbox::ask(desk, openLimits(), actor, plan, now);
    });
}

outbox::ProvenProfile AskRig::prove(const ProfileId &id, const QString &typed)
{
    const auto rows = m_store->read([](const store::Reader &reader) { return reader.desk.profiles(); }).result();
    for (const store::ProfileRow &row : rows.value()) {
        if (row.id == id && pinMatches(typed, row.pinHash)) {
            return {id, row.pinHash};
        }
    }
    return {id, {}};
}

void AskRig::put(const store::ProfileRow &row)
{
    KD_VERIFY_OK(write([row](store::DeskWrite &desk) { return desk.putProfile(row, entry::systemActor()); }));
}

QString AskRig::stillNeeded(const OperationId &operation)
{
    const Instant now = clock().now();
    const auto reading = m_store->read([operation, now](const store::Reader &reader) -> Result<QString> {
        const Intent intent = reader.desk.intent(operation).value().value();
        return outbox::approvalStillNeeded(reader.desk, openLimits(), intent, now);
    });
    const auto code = reading.result();
    return code ? *code : code.error().code;
}

} // namespace kd::test
