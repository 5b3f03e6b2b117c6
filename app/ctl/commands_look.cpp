// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/json.h"

#include "models/intake/evaluation.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace kd::ctl {

namespace {

constexpr int mostHits = 1000;
constexpr int usualHits = 50;
constexpr int mostEntries = 10'000;
constexpr int usualEntries = 100;

} // namespace

int findOrders(Context &context)
{
    const QString text = context.invocation.arguments.join(u' ');
    if (text.trimmed().isEmpty()) {
        return context.usage(u"the text to look for is missing"_s);
    }
    const auto limit = context.number(u"limit"_s, usualHits, 1, mostHits);
    desk::Desk *desk = limit ? context.open(Context::Use::Look) : nullptr;
    if (desk == nullptr) {
        return context.exitCode;
    }
    const auto hits = desk->find(text, static_cast<int>(*limit)).result();
    return hits ? context.print(arrayOf(*hits)) : context.fail(hits.error());
}

int orderShow(Context &context)
{
    const QString wanted = context.invocation.take(u"order"_s);
    if (wanted.isEmpty()) {
        return context.usage(u"the order's number is missing"_s);
    }
    desk::Desk *desk = context.open(Context::Use::Look);
    if (desk == nullptr) {
        return context.exitCode;
    }
    const auto refs = desk->store().read([wanted](const store::Reader &reader) { return reader.cache.ordersByNumber(wanted); }).result();
    if (!refs) {
        return context.fail(refs.error());
    }
    QJsonArray orders;
    for (const OrderRef &ref : *refs) {
        const auto order = desk->order(ref).result();
        if (!order) {
            return context.fail(order.error());
        }
        if (*order) {
            QJsonObject object = toJson((*order)->order);
            object.insert(u"fetched_at"_s, (*order)->fetchedAt.toIso());
            orders.append(object);
        }
    }
    return orders.isEmpty() ? context.fail(Error{.kind = Error::Kind::Refused, .doing = u"show an order"_s, .code = u"order_unknown"_s, .detail = wanted})
                            : context.print(orders);
}

int analyseText(Context &context)
{
    const auto analyser = intake::Analyser::load();
    if (!analyser) {
        return context.fail(analyser.error());
    }
    if (context.invocation.has(u"eval"_s)) {
        QFile file(context.invocation.value(u"eval"_s));
        if (!file.open(QIODevice::ReadOnly)) {
            return context.fail(Error{.kind = Error::Kind::Storage, .doing = u"evaluate intake"_s, .code = u"file_not_readable"_s, .detail = file.fileName()});
        }
        const auto evaluation = intake::evaluate(*analyser, file.readAll());
        return evaluation ? context.print(intake::toJson(*evaluation)) : context.fail(evaluation.error());
    }
    const auto text = context.textFromFileOrInput(u"file"_s);
    return text ? context.print(intake::toJson(analyser->analyse(*text))) : context.fail(text.error());
}

int journalVerify(Context &context)
{
    std::optional<store::JournalHead> anchor;
    if (context.invocation.has(u"anchor"_s)) {
        const QStringList parts = context.invocation.value(u"anchor"_s).split(u':');
        bool number = false;
        store::JournalHead head;
        head.seq = parts.value(0).toLongLong(&number);
        head.hash = QByteArray::fromHex(parts.value(1).toLatin1());
        if (!number || head.hash.size() != 32) {
            return context.usage(u"--anchor takes SEQ:HASH as an earlier verification gave them"_s);
        }
        anchor = head;
    }
    desk::Desk *desk = context.open(Context::Use::Look);
    if (desk == nullptr) {
        return context.exitCode;
    }
    if (anchor) {
        anchor->station = desk->store().station();
    }
    const auto check = desk->store().read([anchor](const store::Reader &reader) { return reader.desk.verify(1, anchor); }).result();
    if (!check) {
        return context.fail(check.error());
    }
    return context.print(toJson(*check), check->ok ? Exit::Done : Exit::CheckFailed);
}

int journalShow(Context &context)
{
    const Invocation &typed = context.invocation;
    store::EntryFilter filter;
    filter.kindPrefix = typed.value(u"kind"_s);
    filter.actor = ProfileId(typed.value(u"actor"_s));
    filter.text = typed.value(u"text"_s);
    for (const auto &[option, at] : {std::pair(u"from"_s, &filter.from), std::pair(u"to"_s, &filter.to)}) {
        if (typed.has(option)) {
            const auto instant = Instant::fromIso(typed.value(option));
            if (!instant) {
                return context.usage(u"--"_s + option + u" takes a time like 2026-11-22T08:00:00Z"_s);
            }
            *at = *instant;
        }
    }
    const auto caseId = context.number(u"case"_s, 0, 1, highest);
    const auto before = caseId ? context.number(u"before"_s, 0, 1, highest) : std::nullopt;
    const auto limit = before ? context.number(u"limit"_s, usualEntries, 1, mostEntries) : std::nullopt;
    desk::Desk *desk = limit ? context.open(Context::Use::Look) : nullptr;
    if (desk == nullptr) {
        return context.exitCode;
    }
    filter.caseId = CaseId(*caseId);
    const auto entries = desk->journal(filter, *before, static_cast<int>(*limit)).result();
    return entries ? context.print(arrayOf(*entries)) : context.fail(entries.error());
}

} // namespace kd::ctl
