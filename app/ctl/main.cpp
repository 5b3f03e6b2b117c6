// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

#include "models/base/log.h"
#include "models/trade/causes.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace kd::ctl {

const std::vector<Command> &commands()
{
    static const Option caseOption{u"case"_s, u"ID"_s, u"the case's number"_s};
    static const Option reasonOption{u"reason"_s, u"TEXT"_s, u"why; goes on record"_s};
    static const Option yesOption{u"yes"_s, {}, u"no question and no undo pause"_s};
    static const Option waitOption{u"wait"_s, {}, u"carry it out and follow it until it is settled or waits for a person"_s};
    static const Option timeoutOption{u"timeout"_s, u"SECONDS"_s, u"how long to follow (900)"_s};
    static const Option shopOption{u"shop"_s, u"SHOP"_s, u"id or name, where several shops know the order"_s};
    static const Option operationOption{u"operation"_s, u"ID"_s, u"the action"_s};
    static const Option idOption{u"id"_s, u"ID"_s, u"the action"_s};
    static const Option limitOption{u"limit"_s, u"N"_s, u"at most so many"_s};
    static const Option langOption{u"lang"_s, u"zh|en"_s, u"language of the text (zh)"_s};
    static const std::vector<Command> table{
        {u"shop add"_s, u"NAME"_s, u"Adds a shop, after probing it"_s,
         {{u"kind"_s, u"KIND"_s, u"woocommerce"_s}, {u"url"_s, u"URL"_s, u"https address of the shop"_s},
          {u"key"_s, u"K"_s, u"consumer key"_s}, {u"secret"_s, u"S"_s, u"consumer secret; @FILE reads a file, - standard input"_s},
          {u"license-key"_s, u"K"_s, u"consumer key of License Manager"_s}, {u"license-secret"_s, u"S"_s, u"its secret; @FILE, -"_s},
          {u"ca"_s, u"FILE"_s, u"PEM file of an authority to trust as well"_s},
          {u"settle-ms"_s, u"MS"_s, u"how long a change may take until the shop shows it (120000)"_s},
          {u"unprobed"_s, {}, u"keep it although it cannot be reached now"_s}},
         shopAdd},
        {u"shop edit"_s, u"SHOP"_s, u"Changes what is named; credentials and CA file are tried first"_s,
         {shopOption, {u"name"_s, u"NAME"_s, u"another name"_s}, {u"key"_s, u"K"_s, u"consumer key"_s},
          {u"secret"_s, u"S"_s, u"consumer secret; @FILE reads a file, - standard input"_s},
          {u"license-key"_s, u"K"_s, u"consumer key of License Manager"_s}, {u"license-secret"_s, u"S"_s, u"its secret; @FILE, -"_s},
          {u"ca"_s, u"FILE"_s, u"PEM file of an authority to trust as well; an empty one: none"_s},
          {u"settle-ms"_s, u"MS"_s, u"how long a change may take until the shop shows it"_s},
          {u"unprobed"_s, {}, u"keep it although it cannot be reached now"_s}},
         shopEdit},
        {u"shop pause"_s, u"SHOP"_s, u"Neither pulls from a shop nor sends to it until it is resumed"_s, {shopOption}, shopPause},
        {u"shop resume"_s, u"SHOP"_s, u"Goes on with a paused shop"_s, {shopOption}, shopResume},
        {u"shop remove"_s, u"SHOP"_s, u"Takes a shop off this desk: its credentials and orders go, its cases stay"_s, {shopOption, yesOption}, shopRemove},
        {u"shop list"_s, {}, u"Lists the shops with what they can and how old their facts are"_s, {}, shopList},
        {u"shop probe"_s, u"[SHOP]"_s, u"Asks a shop what it can"_s, {}, shopProbe},
        {u"sync"_s, u"[SHOP]"_s, u"Pulls orders, cards and products: one walk to its end"_s, {}, syncShops},
        {u"profile add"_s, u"ID"_s, u"Adds or changes who works at this desk"_s,
         {{u"name"_s, u"NAME"_s, u"shown name (the id); what is not given stays as it was"_s}, {u"role"_s, u"ROLE"_s, u"agent, senior or supervisor (agent)"_s},
          {u"pin"_s, u"PIN"_s, u"needed to approve, four characters at least; @FILE, -"_s},
          {u"limit-per-action"_s, u"AMOUNT"_s, u"actions above it wait for another profile (the role's limits)"_s},
          {u"limit-per-day"_s, u"AMOUNT"_s, u"the same for the sum of a day"_s},
          {u"limit-currency"_s, u"CUR"_s, u"of both (CNY); other currencies go by the role"_s},
          {u"own-pin"_s, u"PIN"_s, u"of the profile that does this, where it has one; @FILE, -"_s}},
         profileAdd},
        {u"profile list"_s, {}, u"Lists the profiles"_s, {}, profileList},
        {u"find"_s, u"TEXT"_s, u"Finds orders by number, payment, contact, name, product, key or part of a key"_s, {limitOption}, findOrders},
        {u"order show"_s, u"NUMBER"_s, u"Shows an order as the cache has it"_s, {}, orderShow},
        {u"intake"_s, {}, u"Reads a message: labels and identifiers; nothing is kept"_s,
         {{u"file"_s, u"F"_s, u"the text (standard input otherwise)"_s}, {u"eval"_s, u"TSV"_s, u"accuracy over a labelled file"_s}}, analyseText},
        {u"case open"_s, {}, u"Opens a case from a message, or joins the open one on the same order"_s,
         {{u"text"_s, u"TEXT"_s, u"the buyer's words"_s}, {u"file"_s, u"F"_s, u"the same from a file (standard input otherwise)"_s},
          {u"order"_s, u"NUMBER"_s, u"the order, where the message does not name it for certain"_s}, shopOption,
          {u"channel"_s, u"CHANNEL"_s, u"chat, email, phone, platform or site (chat)"_s}},
         caseOpen},
        {u"case list"_s, {}, u"Lists cases, newest first"_s,
         {{u"status"_s, u"STATUS"_s, u"only these; may be given again"_s}, {u"before"_s, u"ID"_s, u"only older ones"_s}, limitOption}, caseList},
        {u"case show"_s, u"CASE"_s, u"Shows a case: order, checks, decision, offers, clocks, actions"_s, {caseOption}, caseShow},
        {u"case check"_s, u"CASE"_s, u"Asks the shop again, then shows the case"_s, {caseOption}, caseCheck},
        {u"case classify"_s, u"CASE"_s, u"Corrects reason and demand"_s,
         {caseOption, reasonOption, {u"demand"_s, u"DEMAND"_s, u"what the buyer asks for"_s}, {u"note"_s, u"TEXT"_s, u"why the reason changes"_s}}, caseClassify},
        {u"case overrule"_s, u"CASE"_s, u"Puts a person's answer over that of a check"_s,
         {caseOption, {u"probe"_s, u"PROBE"_s, u"which check"_s}, {u"answer"_s, u"ANSWER"_s, u"pass, fail, unknown, not_applicable"_s}, reasonOption}, caseOverrule},
        {u"case assign"_s, u"CASE"_s, u"Takes a case over, or hands it over"_s,
         {caseOption, {u"to"_s, u"PROFILE"_s, u"whose it is from now on: id or name (whoever acts)"_s}}, caseAssign},
        {u"case link-order"_s, u"CASE NUMBER"_s, u"Says which order a case is about"_s,
         {caseOption, {u"order"_s, u"NUMBER"_s, u"the order's number"_s}, shopOption}, caseLinkOrder},
        {u"case close"_s, u"CASE"_s, u"Closes a case with its cause"_s,
         {caseOption, {u"cause"_s, u"CAUSE"_s, u"root cause: "_s + kd::causes().join(u", "_s)}, {u"fault"_s, u"WHO"_s, u"seller, supplier, platform, payment_channel, buyer, shared or undetermined (undetermined)"_s},
          {u"satisfaction"_s, u"S"_s, u"thanks, complaint or 1 to 5"_s}, {u"note"_s, u"TEXT"_s, u"anything else"_s}},
         caseClose},
        {u"case reopen"_s, u"CASE"_s, u"Opens a closed case again; its clocks start anew"_s, {caseOption, reasonOption}, caseReopen},
        {u"evidence add"_s, u"CASE FILE"_s, u"Keeps a file as evidence, sealed and by hash"_s, {caseOption, {u"file"_s, u"F"_s, u"the file"_s}}, evidenceAdd},
        {u"evidence list"_s, u"CASE"_s, u"Lists the evidence of a case"_s, {caseOption}, evidenceList},
        {u"act undo"_s, u"OPERATION"_s, u"Takes back what has not been sent"_s, {reasonOption}, actUndo},
        {u"act approve"_s, u"OPERATION…"_s, u"Approves other people's actions (--as the approver); several routine ones together, all or none"_s, {operationOption, {u"pin"_s, u"PIN"_s, u"the approver's; @FILE, -"_s}}, actApprove},
        {u"act decline"_s, u"OPERATION | --case ID"_s, u"Declines an action that waits, or a case by a clause"_s,
         {caseOption, {u"clause"_s, u"ID"_s, u"the rule it rests on (what the rules propose)"_s}, {u"pin"_s, u"PIN"_s, u"the approver's; @FILE, -"_s}, reasonOption, yesOption}, actDecline},
        {u"act hand-on"_s, u"OPERATION"_s, u"Gives a request for approval to somebody else"_s, {operationOption, {u"to"_s, u"PROFILE"_s, u"who is to answer: id or name"_s}}, actHandOn},
        {u"act resolve"_s, u"OPERATION"_s, u"Says what became of an unknown outcome"_s,
         {{u"happened"_s, u"yes|no"_s, u"whether it took place"_s}, {u"reference"_s, u"REF"_s, u"where it can be seen"_s}, reasonOption}, actResolve},
        {u"outbox list"_s, {}, u"Lists actions with their states: what is unknown first, then the newest"_s,
         {caseOption, {u"state"_s, u"STATE"_s, u"only these; may be given again"_s}, limitOption}, outboxList},
        {u"outbox hold"_s, u"OPERATION"_s, u"Keeps an action in the queue until it is released"_s, {idOption, reasonOption}, outboxHold},
        {u"outbox release"_s, u"OPERATION"_s, u"Lets a held action go on"_s, {idOption}, outboxRelease},
        {u"outbox move"_s, u"OPERATION"_s, u"Gives an action its place in the queue"_s,
         {idOption, {u"rank"_s, u"N"_s, u"smaller ones run first, equal ones by age; 0 is usual"_s}}, outboxMove},
        {u"outbox cancel"_s, u"OPERATION"_s, u"Takes back what has not been sent"_s, {idOption, reasonOption}, outboxCancel},
        {u"outbox unknown"_s, u"OPERATION"_s, u"Shows what is known of an action whose outcome is not, and what the shop shows now"_s, {idOption}, outboxUnknown},
        {u"outbox run"_s, {}, u"Carries out what is queued and reads back what is unknown"_s, {timeoutOption}, outboxRun},
        {u"refunds list"_s, {}, u"Lists every refund whose money may still be on its way"_s,
         {{u"only"_s, u"WHICH"_s, u"overdue or abnormal (all)"_s}}, refundsList},
        {u"refunds settle"_s, u"OPERATION"_s, u"Says where a refund's money is, for shops that do not tell"_s,
         {{u"operation"_s, u"ID"_s, u"the refund"_s}, {u"state"_s, u"STATE"_s, u"pending, succeeded, failed, closed, abnormal or unknown"_s},
          {u"receipt"_s, u"R"_s, u"the payment's number; needed for what has arrived"_s}, {u"note"_s, u"TEXT"_s, u"how it is known; goes on record"_s}},
         refundsSettle},
        {u"key show"_s, u"[TEXT]"_s, u"Shows the way of a key, masked: by the key, a part of it, or its id"_s,
         {{u"card"_s, u"ID"_s, u"its id at the shop, instead of the text"_s}, {u"shop"_s, u"SHOP"_s, u"with --card, where there are several shops"_s}, limitOption},
         keyShow},
        {u"key reserve"_s, u"CASE"_s, u"Keeps a key from stock for the case's buyer"_s,
         {caseOption, {u"product"_s, u"P"_s, u"of which product (the order's first)"_s}}, keyReserve},
        {u"key release"_s, u"CASE"_s, u"Gives a kept key back"_s, {caseOption, {u"card"_s, u"ID"_s, u"which one"_s}}, keyRelease},
        {u"script list"_s, {}, u"Lists the scripts with the facts they need"_s, {langOption}, scriptList},
        {u"script fill"_s, u"CASE SCRIPT"_s, u"Fills a script with the case's facts; refused when one is missing"_s,
         {caseOption, {u"script"_s, u"ID"_s, u"the script"_s}, langOption, {u"fact"_s, u"NAME=VALUE"_s, u"a fact the case does not give; may be given again"_s},
          {u"reason"_s, u"TEXT"_s, u"why a text with a key goes out although the guard asks; goes on record"_s}}, scriptFill},
        {u"contact add"_s, u"CASE"_s, u"Logs what was said to the buyer, with its promise"_s,
         {caseOption, {u"channel"_s, u"CHANNEL"_s, u"chat, email, phone, platform or site (chat)"_s}, {u"script"_s, u"ID"_s, u"the script it was made with"_s},
          {u"text"_s, u"TEXT"_s, u"the words"_s}, {u"file"_s, u"F"_s, u"the same from a file (standard input otherwise)"_s},
          {u"substantive"_s, {}, u"it answers, or names what is checked and by when"_s}, {u"waits-for-buyer"_s, {}, u"it asks the buyer for something"_s},
          {u"promise"_s, u"TEXT"_s, u"what was promised"_s}, {u"within"_s, u"MINUTES"_s, u"by when"_s},
          {u"keeps"_s, u"SEQ"_s, u"a promise that it keeps, or renews with --promise; may be given again"_s}},
         contactAdd},
        {u"promise keep"_s, u"CASE"_s, u"Says that a promise was kept"_s,
         {caseOption, {u"promise"_s, u"SEQ"_s, u"its number in 'case show' (the only open one)"_s}, {u"note"_s, u"TEXT"_s, u"how; goes on record"_s}}, promiseKeep},
        {u"journal verify"_s, {}, u"Checks the whole chain"_s, {{u"anchor"_s, u"SEQ:HASH"_s, u"where the chain stood earlier"_s}}, journalVerify},
        {u"journal show"_s, {}, u"Shows entries, newest first"_s,
         {caseOption, {u"kind"_s, u"PREFIX"_s, u"kinds that begin so"_s}, {u"actor"_s, u"PROFILE"_s, u"by whom"_s}, {u"text"_s, u"TEXT"_s, u"with these words"_s},
          {u"from"_s, u"TIME"_s, u"not before"_s}, {u"to"_s, u"TIME"_s, u"before"_s}, {u"before"_s, u"SEQ"_s, u"only older ones"_s}, limitOption},
         journalShow},
        {u"backup"_s, u"[FILE]"_s, u"Makes a checked backup of the desk's records"_s, {{u"to"_s, u"FILE"_s, u"where (the folder's own backups, of which seven are kept)"_s}}, backupMake},
        {u"backup list"_s, {}, u"Lists the folder's own backups, newest first, each checked"_s, {}, backupList},
        {u"restore"_s, u"[FILE]"_s, u"Puts a backup in place of the desk's records, which are set aside"_s, {{u"from"_s, u"FILE"_s, u"which (the newest good one)"_s}}, backupRestore},
        {u"bench"_s, {}, u"Measures pull, search, cases, actions, start and memory on a practice shop"_s,
         {{u"orders"_s, u"N"_s, u"orders of the practice shop (10000)"_s}, {u"keep"_s, u"DIR"_s, u"keep the data folder there"_s}}, bench},
    };
    static const std::vector<Command> all = [] {
        std::vector<Command> list = table;
        const std::vector<Command> wishes = wishCommands();
        const auto undo = std::find_if(list.begin(), list.end(), [](const Command &command) { return command.words == u"act undo"_s; });
        list.insert(undo, wishes.begin(), wishes.end());
        const std::vector<Command> incidents = incidentCommands();
        const auto scripts = std::find_if(list.begin(), list.end(), [](const Command &command) { return command.words == u"script list"_s; });
        list.insert(scripts, incidents.begin(), incidents.end());
        return list;
    }();
    return all;
}

} // namespace kd::ctl

int main(int argc, char **argv)
{
    using namespace kd::ctl;
    QCoreApplication app(argc, argv);
    kd::setConsoleLevel(kd::LogLevel::Error); // standard error is for the one sentence that says what is wrong
    QCoreApplication::setApplicationName(u"kamideskctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KAMIDESK_VERSION));
    auto invocation = parse(QCoreApplication::arguments());
    if (!invocation) {
        Invocation untold;
        if (QCoreApplication::arguments().contains(u"--json"_s)) {
            untold.options.insert(u"json"_s, {});
        }
        return Context(untold).usage(invocation.error().detail);
    }
    if (invocation->has(u"version"_s)) {
        std::printf("kamideskctl %s\n", KAMIDESK_VERSION);
        return Exit::Done;
    }
    if (invocation->command == nullptr || invocation->has(u"help"_s)) {
        std::fputs(qUtf8Printable(helpText(invocation->command)), stdout);
        return Exit::Done;
    }
    Context context(std::move(*invocation));
    return context.invocation.command->run(context);
}
