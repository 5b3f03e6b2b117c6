// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/json.h"

#include "models/playbook/probes.h"
#include "models/trade/causes.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kd::ctl {

namespace {

constexpr qint64 mostCases = 1000;

struct Chosen
{
    desk::Desk *desk = nullptr;
    ProfileId me;
    CaseId caseId;
};

// The case from --case or the first argument, the desk, and who acts.
std::optional<Chosen> chosenCase(Context &context, Context::Use use)
{
    const QString wanted = context.invocation.take(u"case"_s);
    bool number = false;
    Chosen chosen;
    chosen.caseId = CaseId(wanted.toLongLong(&number));
    if (!number || chosen.caseId.value() <= 0) {
        context.exitCode = context.usage(wanted.isEmpty() ? u"the case's number is missing"_s
                                                          : QString(u"'"_s + wanted + u"' is no case number"_s));
        return std::nullopt;
    }
    chosen.desk = context.open(use);
    if (chosen.desk == nullptr) {
        return std::nullopt;
    }
    const auto me = context.actor();
    if (!me) {
        return std::nullopt;
    }
    chosen.me = *me;
    return chosen;
}

int printCase(Context &context, const Chosen &chosen)
{
    const auto screen = chosen.desk->caseScreen(chosen.caseId, chosen.me).result();
    if (!screen) {
        return context.fail(screen.error());
    }
    if (!*screen) {
        return context.fail(Error{.kind = Error::Kind::Refused, .doing = u"show a case"_s, .code = u"case_unknown"_s});
    }
    return context.print(toJson(**screen));
}

int printCaseAfter(Context &context, const Chosen &chosen, const Result<void> &done)
{
    return done ? printCase(context, chosen) : context.fail(done.error());
}

// `shop` empty: of whichever shop has it.
Result<OrderRef> orderOfNumber(desk::Desk &desk, const QString &wanted, const ShopId &shop, const QString &doing)
{
    auto refs = desk.store()
                    .read([wanted](const store::Reader &reader) { return reader.cache.ordersByNumber(wanted); })
                    .result();
    if (!refs) {
        return fail(refs.error());
    }
    if (!shop.isEmpty()) {
        std::erase_if(*refs, [&shop](const OrderRef &ref) { return ref.shop != shop; });
    }
    if (refs->empty()) {
        return fail(Error::Kind::Refused, u"order_unknown"_s, doing, wanted);
    }
    if (refs->size() > 1) {
        return fail(Error::Kind::Refused, u"order_ambiguous"_s, doing, wanted); // money must not go to a guess
    }
    return refs->front();
}

// The order that --order names; else the certain match of the message; else none.
Result<OrderRef> orderFor(const Invocation &typed, desk::Desk &desk, const desk::Proposal &proposal, const ShopId &shop)
{
    const QString wanted = typed.value(u"order"_s);
    if (wanted.isEmpty()) {
        return proposal.certain ? proposal.matches.front().hit.order : OrderRef{};
    }
    return orderOfNumber(desk, wanted, shop, u"open a case"_s);
}

// --shop; empty when it was not given. nullopt: there is none of that name, which is said.
std::optional<ShopId> shopOption(Context &context, desk::Desk &desk)
{
    return context.invocation.has(u"shop"_s) ? context.shop(desk, context.invocation.value(u"shop"_s)) : ShopId();
}

} // namespace

int caseOpen(Context &context)
{
    const Invocation &typed = context.invocation;
    Result<QString> text =
        typed.has(u"text"_s) ? Result<QString>(typed.value(u"text"_s)) : context.textFromFileOrInput(u"file"_s);
    if (!text) {
        return context.fail(text.error());
    }
    desk::Desk *desk = context.open(Context::Use::Look, Context::Folder::MayBeMade);
    const auto me = desk == nullptr ? std::nullopt : context.actor();
    if (!me) {
        return context.exitCode;
    }
    const auto proposal = desk->propose(*text).result();
    if (!proposal) {
        return context.fail(proposal.error());
    }
    const auto shop = shopOption(context, *desk);
    if (!shop) {
        return context.exitCode;
    }
    const auto order = orderFor(typed, *desk, *proposal, *shop);
    if (!order) {
        return context.fail(order.error());
    }
    const QString channel = typed.has(u"channel"_s) ? typed.value(u"channel"_s) : u"chat"_s;
    const auto opened = desk->openCase(*me, *text, channel, proposal->claim, *order).result();
    if (!opened) {
        return context.fail(opened.error());
    }
    return context.print(QJsonObject{{u"case"_s, opened->id.value()},
                                     {u"joined"_s, opened->joined},
                                     {u"order"_s, order->order.value()},
                                     {u"certain"_s, proposal->certain},
                                     {u"claim"_s, intake::toJson(proposal->claim)},
                                     {u"matches"_s, arrayOf(proposal->matches)}});
}

int caseList(Context &context)
{
    store::CaseFilter filter;
    const QStringList statuses = context.invocation.options.value(u"status"_s);
    for (const QString &wanted : statuses) {
        const auto status = caseStatusFromId(wanted);
        if (!status) {
            return context.usage(u"--status takes open, waiting_buyer, waiting_supplier, in_review or closed"_s);
        }
        filter.statuses.push_back(*status);
    }
    const auto before = context.number(u"before"_s, 0, 1, highest);
    const auto limit = before ? context.number(u"limit"_s, mostCases, 1, mostCases) : std::nullopt;
    desk::Desk *desk = limit ? context.open(Context::Use::Look) : nullptr;
    if (desk == nullptr) {
        return context.exitCode;
    }
    const auto rows = desk->cases(filter, CaseId(*before), static_cast<int>(*limit)).result();
    return rows ? context.print(arrayOf(*rows)) : context.fail(rows.error());
}

int caseShow(Context &context)
{
    const auto chosen = chosenCase(context, Context::Use::Look);
    return chosen ? printCase(context, *chosen) : context.exitCode;
}

int caseCheck(Context &context)
{
    const auto chosen = chosenCase(context, Context::Use::Look);
    return chosen ? printCaseAfter(context, *chosen, chosen->desk->recheck(chosen->caseId).result()) : context.exitCode;
}

int caseClassify(Context &context)
{
    const auto reason = fromId<Reason>(context.invocation.value(u"reason"_s));
    const auto demand = fromId<Demand>(context.invocation.value(u"demand"_s));
    if (!reason || !demand) {
        return context.usage(u"--reason and --demand take ids of the trade, e.g. already_used and refund"_s);
    }
    const auto chosen = chosenCase(context, Context::Use::Look);
    if (!chosen) {
        return context.exitCode;
    }
    return printCaseAfter(
        context, *chosen,
        chosen->desk->classify(chosen->me, chosen->caseId, *reason, *demand, context.invocation.value(u"note"_s))
            .result());
}

int caseOverrule(Context &context)
{
    const Invocation &typed = context.invocation;
    const auto answer = fromId<Answer>(typed.value(u"answer"_s));
    const QString probe = typed.value(u"probe"_s);
    if (!answer || playbook::probe(probe) == nullptr) {
        return context.usage(
            u"--probe takes a probe such as card.first_use, --answer pass, fail, unknown or not_applicable"_s);
    }
    const auto chosen = chosenCase(context, Context::Use::Look);
    if (!chosen) {
        return context.exitCode;
    }
    const auto screen = chosen->desk->caseScreen(chosen->caseId, chosen->me).result();
    if (!screen) {
        return context.fail(screen.error());
    }
    Answer was = Answer::Unknown;
    if (*screen) {
        for (const Finding &finding : (*screen)->view.machine) {
            was = finding.probe == probe ? finding.answer : was;
        }
    }
    return printCaseAfter(
        context, *chosen,
        chosen->desk->overrule(chosen->me, chosen->caseId, probe, was, *answer, typed.value(u"reason"_s)).result());
}

int caseAssign(Context &context)
{
    const auto chosen = chosenCase(context, Context::Use::Look);
    if (!chosen) {
        return context.exitCode;
    }
    const QString wanted = context.invocation.value(u"to"_s);
    ProfileId assignee = wanted.isEmpty() ? chosen->me : ProfileId(wanted);
    const auto profiles = chosen->desk->profiles().result();
    if (!profiles) {
        return context.fail(profiles.error());
    }
    for (const store::ProfileRow &row : *profiles) {
        if (!wanted.isEmpty() && row.active && row.name == wanted) {
            assignee = row.id;
        }
    }
    return printCaseAfter(context, *chosen, chosen->desk->assign(chosen->me, chosen->caseId, assignee).result());
}

int caseLinkOrder(Context &context)
{
    const auto chosen = chosenCase(context, Context::Use::Look);
    if (!chosen) {
        return context.exitCode;
    }
    const QString number = context.invocation.take(u"order"_s);
    if (number.isEmpty()) {
        return context.usage(u"the order's number is missing"_s);
    }
    const auto shop = shopOption(context, *chosen->desk);
    if (!shop) {
        return context.exitCode;
    }
    const auto order = orderOfNumber(*chosen->desk, number, *shop, u"link an order"_s);
    if (!order) {
        return context.fail(order.error());
    }
    return printCaseAfter(context, *chosen, chosen->desk->linkOrder(chosen->me, chosen->caseId, *order).result());
}

int caseReopen(Context &context)
{
    const QString reason = context.invocation.value(u"reason"_s).trimmed();
    if (reason.isEmpty()) {
        return context.usage(u"--reason is missing"_s);
    }
    const auto chosen = chosenCase(context, Context::Use::Look);
    if (!chosen) {
        return context.exitCode;
    }
    return printCaseAfter(context, *chosen, chosen->desk->reopenCase(chosen->me, chosen->caseId, reason).result());
}

int caseClose(Context &context)
{
    const Invocation &typed = context.invocation;
    casework::Closing closing;
    closing.cause = typed.value(u"cause"_s);
    if (!causes().contains(closing.cause)) {
        return context.usage(u"--cause takes one of "_s + causes().join(u", "_s));
    }
    const auto fault = fromId<Liability>(typed.has(u"fault"_s) ? typed.value(u"fault"_s) : u"undetermined"_s);
    if (!fault) {
        return context.usage(
            u"--fault takes seller, supplier, platform, payment_channel, buyer, shared or undetermined"_s);
    }
    closing.fault = *fault;
    closing.satisfaction = typed.value(u"satisfaction"_s);
    static const QStringList satisfactions{{}, u"thanks"_s, u"complaint"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s};
    if (!satisfactions.contains(closing.satisfaction)) {
        return context.usage(u"--satisfaction takes thanks, complaint or 1 to 5"_s);
    }
    closing.note = typed.value(u"note"_s);
    const auto chosen = chosenCase(context, Context::Use::Look);
    if (!chosen) {
        return context.exitCode;
    }
    return printCaseAfter(context, *chosen, chosen->desk->closeCase(chosen->me, chosen->caseId, closing).result());
}

int evidenceAdd(Context &context)
{
    const auto chosen = chosenCase(context, Context::Use::Look);
    if (!chosen) {
        return context.exitCode;
    }
    const QString path = context.invocation.take(u"file"_s);
    QFile file(path);
    if (path.isEmpty()) {
        return context.usage(u"the file is missing"_s);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return context.fail(Error{
            .kind = Error::Kind::Storage, .doing = u"add evidence"_s, .code = u"file_not_readable"_s, .detail = path});
    }
    const auto piece =
        chosen->desk->addEvidence(chosen->me, chosen->caseId, QFileInfo(path).fileName(), file.readAll()).result();
    return piece ? context.print(toJson(*piece)) : context.fail(piece.error());
}

int evidenceList(Context &context)
{
    const auto chosen = chosenCase(context, Context::Use::Look);
    if (!chosen) {
        return context.exitCode;
    }
    const auto screen = chosen->desk->caseScreen(chosen->caseId, chosen->me).result();
    if (!screen || !*screen) {
        return context.fail(
            screen ? Error{.kind = Error::Kind::Refused, .doing = u"list evidence"_s, .code = u"case_unknown"_s}
                   : screen.error());
    }
    return context.print(arrayOf((*screen)->view.record.evidence));
}

} // namespace kd::ctl
