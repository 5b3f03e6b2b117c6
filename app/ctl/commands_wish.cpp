// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done in a case: each command reads its own options into a wish.
#include "app/ctl/commands.h"
#include "app/ctl/wish_carrier.h"

using namespace Qt::StringLiterals;

namespace kd::ctl {

namespace {

constexpr qint64 mostKeys = 100;
constexpr qint64 mostMinutes = 60 * 24 * 30;

// The reason goes on record and to the shop: asked for before anything else.
std::optional<Actor> actorWithReason(Context &context)
{
    if (context.invocation.value(u"reason"_s).trimmed().isEmpty()) {
        context.exitCode = context.usage(u"--reason is missing"_s);
        return std::nullopt;
    }
    return actorIn(context);
}

// Whether it can be an amount in any currency, before anything is opened; how many decimals it may have, the order
// says. It is positive, too: no rule of any shop takes another one.
bool isAmount(Context &context, const QString &option)
{
    const auto amount = Money::parse(context.invocation.value(option), *Currency::fromCode(u"KWD"));
    if (amount && !amount->isNegative() && !amount->isZero()) {
        return true;
    }
    context.exitCode = context.fail(!amount ? amount.error()
                                            : Error{.kind = Error::Kind::Refused,
                                                    .doing = u"read an amount"_s,
                                                    .code = u"amount_not_positive"_s});
    return false;
}

bool areAmounts(Context &context, const QStringList &options)
{
    return std::all_of(options.begin(), options.end(), [&context](const QString &option) {
        return !context.invocation.has(option) || isAmount(context, option);
    });
}

// An amount in the order's currency; nullopt with `exitCode` set. The order is there.
std::optional<Money> amountOf(Context &context, const QString &option, const Order &order)
{
    const auto amount = Money::parse(context.invocation.value(option), order.total.currency());
    if (!amount) {
        context.exitCode = context.fail(amount.error());
        return std::nullopt;
    }
    return *amount;
}

std::optional<Order> orderOf(Context &context, const Actor &actor)
{
    const auto screen = screenOf(context, actor);
    if (screen && !screen->view.order) {
        context.exitCode = context.fail(Error{.kind = Error::Kind::Refused, .doing = u"act"_s, .code = u"no_order"_s});
    }
    return screen && screen->view.order ? std::optional(screen->view.order->order) : std::nullopt;
}

std::vector<CardId> cardsOf(const Invocation &typed)
{
    std::vector<CardId> cards;
    for (const QString &card : typed.options.value(u"card"_s)) {
        cards.emplace_back(card);
    }
    return cards;
}

int refund(Context &context)
{
    if (!areAmounts(context, {u"amount"_s, u"voucher"_s})) {
        return context.exitCode;
    }
    const auto actor = actorWithReason(context);
    const auto order = actor ? orderOf(context, *actor) : std::nullopt;
    if (!order) {
        return context.exitCode;
    }
    const Invocation &typed = context.invocation;
    actions::Refund refund;
    refund.amount = order->refundable();
    if (typed.has(u"amount"_s)) {
        refund.amount = amountOf(context, u"amount"_s, *order);
        if (!refund.amount) {
            return context.exitCode;
        }
    }
    if (typed.has(u"route"_s)) {
        refund.route = refundRouteFromId(typed.value(u"route"_s));
        if (!refund.route) {
            return context.usage(u"--route takes gateway, record_only or balance"_s);
        }
    }
    if (typed.has(u"voucher"_s)) {
        refund.voucher = amountOf(context, u"voucher"_s, *order);
        if (!refund.voucher) {
            return context.exitCode;
        }
    }
    refund.receipt = typed.value(u"receipt"_s);
    refund.resolution = typed.has(u"duplicate"_s)               ? Resolution::RefundDuplicate
                        : *refund.amount == order->refundable() ? Resolution::RefundFull
                                                                : Resolution::RefundPart;
    return carryOut(context, *actor, {refund, {}, false});
}

int reissue(Context &context)
{
    const auto actor = actorWithReason(context);
    const auto order = actor ? orderOf(context, *actor) : std::nullopt;
    if (!order) {
        return context.exitCode;
    }
    actions::Reissue reissue;
    reissue.oldCards = cardsOf(context.invocation);
    reissue.tellBuyer = context.invocation.has(u"tell-buyer"_s);
    const bool some = !reissue.oldCards.empty() && std::ssize(reissue.oldCards) < order->quantity();
    reissue.resolution = some ? Resolution::ReissuePart : Resolution::Reissue;
    return carryOut(context, *actor, {reissue, {}, false});
}

int exchange(Context &context)
{
    const Invocation &typed = context.invocation;
    const auto difference = actions::differenceFromId(typed.value(u"difference"_s));
    if (typed.has(u"difference"_s) && !difference) {
        return context.usage(u"--difference takes borne, charged or refunded"_s);
    }
    if (typed.value(u"product"_s).isEmpty()) {
        return context.usage(u"--product is missing"_s);
    }
    const auto actor = actorWithReason(context);
    if (!actor) {
        return context.exitCode;
    }
    actions::Exchange exchange;
    if (typed.has(u"card"_s)) {
        exchange.oldCard = CardId(typed.value(u"card"_s));
    }
    exchange.product = ProductId(typed.value(u"product"_s));
    exchange.difference = difference;
    exchange.receipt = typed.value(u"payment"_s);
    exchange.tellBuyer = typed.has(u"tell-buyer"_s);
    return carryOut(context, *actor, {exchange, {}, false});
}

int resend(Context &context)
{
    const auto actor = actorWithReason(context);
    if (!actor) {
        return context.exitCode;
    }
    return carryOut(context, *actor, {actions::Resend{!context.invocation.has(u"where-to-look"_s)}, {}, false});
}

int correctContact(Context &context)
{
    const auto actor = actorWithReason(context);
    if (!actor) {
        return context.exitCode;
    }
    const Invocation &typed = context.invocation;
    const actions::CorrectContact correction{typed.value(u"email"_s), typed.value(u"phone"_s),
                                             !typed.has(u"where-to-look"_s)};
    return carryOut(context, *actor, {correction, {}, false});
}

int deliver(Context &context)
{
    const auto count = context.number(u"from-stock"_s, 0, 0, mostKeys);
    const auto content = count ? context.secretValue(u"content"_s) : Result<QString>(QString());
    if (!count || !content) {
        return content ? context.exitCode : context.fail(content.error());
    }
    const auto actor = actorWithReason(context);
    if (!actor) {
        return context.exitCode;
    }
    const actions::Deliver delivery{int(*count), ProductId(context.invocation.value(u"product"_s)), *content};
    return carryOut(context, *actor, {delivery, {}, false});
}

int voucher(Context &context)
{
    if (!context.invocation.has(u"amount"_s)) {
        return context.usage(u"--amount is missing"_s);
    }
    if (!isAmount(context, u"amount"_s)) {
        return context.exitCode;
    }
    const auto days = context.number(u"days"_s, 0, 1, 3650);
    const auto actor = days ? actorWithReason(context) : std::nullopt;
    const auto order = actor ? orderOf(context, *actor) : std::nullopt;
    const auto amount = order ? amountOf(context, u"amount"_s, *order) : std::nullopt;
    if (!amount) {
        return context.exitCode;
    }
    actions::GiveVoucher voucher{*amount, context.invocation.value(u"email"_s), {}};
    if (context.invocation.has(u"days"_s)) {
        voucher.days = int(*days);
    }
    return carryOut(context, *actor, {voucher, {}, false});
}

int note(Context &context)
{
    const auto actor = actorIn(context);
    if (!actor) {
        return context.exitCode;
    }
    const actions::WriteNote note{context.invocation.value(u"text"_s), context.invocation.has(u"to-buyer"_s)};
    return carryOut(context, *actor, {note, {}, false});
}

int askOutside(Context &context, const QString &kind)
{
    const auto minutes = context.number(u"within"_s, 0, 0, mostMinutes);
    const auto actor = minutes ? actorIn(context) : std::nullopt;
    if (!actor) {
        return context.exitCode;
    }
    const Invocation &typed = context.invocation;
    actions::AskOutside request{kind, typed.value(u"whom"_s), typed.value(u"number"_s), typed.value(u"text"_s), {}};
    if (*minutes > 0) {
        request.dueAt = actor->desk->clock().now() + std::chrono::minutes(*minutes);
    }
    return carryOut(context, *actor, {request, {}, false});
}

int askSupplier(Context &context)
{
    return askOutside(context, u"supplier_check"_s);
}

int ticket(Context &context)
{
    const QString with = context.invocation.value(u"with"_s);
    if (with != u"supplier"_s && with != u"platform"_s) {
        return context.usage(u"--with takes supplier or platform"_s);
    }
    return askOutside(context, QString(with + u"_ticket"_s));
}

int answer(Context &context)
{
    const auto request = context.number(u"request"_s, 0, 1, highest);
    const auto actor = request ? actorIn(context) : std::nullopt;
    if (!actor) {
        return context.exitCode;
    }
    const Invocation &typed = context.invocation;
    const actions::AnswerOutside answer{*request, typed.value(u"answer"_s), typed.value(u"text"_s)};
    return carryOut(context, *actor, {answer, {}, false});
}

int payAnotherWay(Context &context)
{
    const auto actor = actorIn(context);
    return actor ? carryOut(context, *actor, {actions::Decide{Resolution::PayAnotherWay, {}}, {}, false})
                 : context.exitCode;
}

int continuePlan(Context &context)
{
    const auto actor = actorIn(context);
    const auto screen = actor ? screenOf(context, *actor) : std::nullopt;
    if (!screen) {
        return context.exitCode;
    }
    const QString named = context.invocation.value(u"plan"_s);
    const auto unfinished = actions::unfinishedPlan(screen->view.record);
    const OperationId plan = named.isEmpty() ? unfinished.value_or(OperationId()) : OperationId(named);
    return carryOut(context, *actor, {actions::Continue{plan}, {}, false});
}

std::vector<Option> with(std::vector<Option> own)
{
    own.insert(own.begin(), {u"case"_s, u"ID"_s, u"the case's number"_s});
    own.push_back({u"reason"_s, u"TEXT"_s, u"why; goes on record and to the shop"_s});
    own.push_back({u"dry-run"_s, {}, u"say what would be done, and do nothing"_s});
    own.push_back({u"break-glass"_s, u"REASON"_s, u"act although checks lock it; needs that right"_s});
    own.push_back({u"yes"_s, {}, u"no question and no undo pause"_s});
    own.push_back({u"wait"_s, {}, u"carry it out and follow it until it is settled or waits for a person"_s});
    own.push_back({u"timeout"_s, u"SECONDS"_s, u"how long to follow (900)"_s});
    return own;
}

} // namespace

int actTurnDown(Context &context)
{
    const auto actor = actorIn(context);
    const actions::Decide decision{Resolution::Decline, context.invocation.value(u"clause"_s)};
    return actor ? carryOut(context, *actor, {decision, {}, true}) : context.exitCode;
}

std::vector<Command> wishCommands()
{
    const Option card{u"card"_s, u"ID"_s, u"which key is replaced, where there are several"_s};
    const Option cards{u"card"_s, u"ID"_s, u"which key is replaced, where there are several; may be given again"_s};
    const Option tell{u"tell-buyer"_s, {}, u"the shop mails the new key to the order's contact"_s};
    const Option product{u"product"_s, u"ID"_s, u"the shop's id of the product"_s};
    const Option look{u"where-to-look"_s, {}, u"not the keys, only where they are found"_s};
    const Option whom{u"whom"_s, u"NAME"_s, u"who is asked"_s};
    const Option text{u"text"_s, u"TEXT"_s, u"the words"_s};
    const Option number{u"number"_s, u"N"_s, u"their number of it"_s};
    const Option within{u"within"_s, u"MINUTES"_s, u"by when they promise an answer"_s};
    return {
        {u"act refund"_s,
         {},
         u"Refunds; queued at once, carried out by whoever holds the folder, or here with --wait"_s,
         with({{u"amount"_s, u"A"_s, u"like 12.50 (what remains)"_s},
               {u"route"_s, u"ROUTE"_s, u"gateway, record_only or balance (what the shop does for this payment)"_s},
               {u"receipt"_s, u"N"_s, u"record_only: number of the return made elsewhere"_s},
               {u"duplicate"_s, {}, u"the second payment of one purchase"_s},
               {u"voucher"_s, u"A"_s, u"a voucher on top of it"_s}}),
         refund},
        {u"act reissue"_s,
         {},
         u"Hands out a key from stock for each old one, marks those void, notes both on the order"_s,
         with({cards, tell}),
         reissue},
        {u"act exchange"_s,
         {},
         u"Hands out a key of another product and marks the old one void"_s,
         with({card,
               product,
               {u"difference"_s, u"WAY"_s, u"borne, charged or refunded (as the prices say)"_s},
               {u"payment"_s, u"N"_s, u"charged: number of the buyer's payment"_s},
               tell}),
         exchange},
        {u"act resend"_s, {}, u"Has the shop mail the delivered keys once more"_s, with({look}), resend},
        {u"act correct-contact"_s,
         {},
         u"Changes the order's contact, then mails the keys to it"_s,
         with({{u"email"_s, u"E"_s, u"the new e-mail"_s}, {u"phone"_s, u"P"_s, u"the new phone"_s}, look}),
         correctContact},
        {u"act deliver"_s,
         {},
         u"Delivers by hand: keys from stock or what is typed"_s,
         with({{u"from-stock"_s, u"N"_s, u"so many keys"_s},
               product,
               {u"content"_s, u"TEXT"_s, u"what the buyer gets; @FILE, -"_s}}),
         deliver},
        {u"act voucher"_s,
         {},
         u"Gives the buyer a voucher, to be used once"_s,
         with({{u"amount"_s, u"A"_s, u"like 5.00"_s},
               {u"email"_s, u"E"_s, u"who may use it (the order's)"_s},
               {u"days"_s, u"N"_s, u"valid for so many (the playbook's)"_s}}),
         voucher},
        {u"act note"_s,
         {},
         u"Writes a note on the order"_s,
         with({text, {u"to-buyer"_s, {}, u"the shop mails it; the guard reads it first"_s}}),
         note},
        {u"act ask-supplier"_s,
         {},
         u"Puts on record that a supplier was asked to check"_s,
         with({whom, text, number, within}),
         askSupplier},
        {u"act ticket"_s,
         {},
         u"Puts on record a ticket at a supplier or a platform"_s,
         with({{u"with"_s, u"WHO"_s, u"supplier or platform"_s}, whom, text, number, within}),
         ticket},
        {u"act answer"_s,
         {},
         u"Puts on record what they answered"_s,
         with({{u"request"_s, u"SEQ"_s, u"which request (the only open one)"_s},
               {u"answer"_s, u"A"_s, u"valid, used, invalid, replaced, refunded, refused or other"_s},
               text}),
         answer},
        {u"act pay-another-way"_s, {}, u"Decides that the buyer pays another way"_s, with({}), payAnotherWay},
        {u"act continue"_s,
         {},
         u"Asks again for the steps of a plan that were not carried out"_s,
         with({{u"plan"_s, u"OPERATION"_s, u"which plan (the latest unfinished)"_s}}),
         continuePlan},
    };
}

} // namespace kd::ctl
