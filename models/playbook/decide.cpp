// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/content.h"
#include "models/playbook/probes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kd::playbook {

namespace {

struct Seen
{
    Answer answer = Answer::Unknown;
    QString code = QString(notChecked);
    std::optional<Grade> grade;
};

/// The facts as conditions ask for them.
class View
{
public:
    explicit View(const CaseFacts &facts)
        : m_demand(id(facts.demand))
        , m_class(facts.productClass)
    {
        for (const Finding &finding : facts.findings) {
            m_seen.insert_or_assign(finding.probe, Seen{finding.answer, finding.code, finding.grade});
        }
    }

    [[nodiscard]] Seen at(const QString &probe) const
    {
        const auto found = m_seen.find(probe);
        return found == m_seen.end() ? Seen{} : found->second;
    }
    [[nodiscard]] bool holds(const Condition &condition) const
    {
        if (condition.field == u"demand") {
            return condition.acceptsWord(m_demand);
        }
        if (condition.field == u"class") {
            return !m_class.isEmpty() && condition.acceptsWord(m_class);
        }
        const Seen seen = at(condition.field);
        return condition.accepts(seen.answer, seen.code);
    }
    [[nodiscard]] QString told(const Condition &condition) const
    {
        if (!condition.isProbe()) {
            return condition.field == u"demand" ? m_demand : m_class;
        }
        const Seen seen = at(condition.field);
        return QString(id(seen.answer) + u": "_s + seen.code);
    }
    [[nodiscard]] View with(const QString &probe, Answer answer, const QString &code) const
    {
        View other = *this;
        other.m_seen.insert_or_assign(probe, Seen{answer, code, std::nullopt});
        return other;
    }

private:
    std::map<QString, Seen> m_seen;
    QString m_demand;
    QString m_class;
};

const Row *match(const Table &table, const View &view)
{
    const auto row = std::find_if(table.rows.begin(), table.rows.end(), [&](const Row &candidate) {
        return std::all_of(candidate.when.begin(), candidate.when.end(),
                           [&](const Condition &condition) { return view.holds(condition); });
    });
    return row == table.rows.end() ? nullptr : &*row;
}

std::vector<RowTrace> traceOf(const Table &table, const View &view)
{
    std::vector<RowTrace> trace;
    for (const Row &row : table.rows) {
        RowTrace line{row.id, row.file, row.line, false, {}};
        for (const Condition &condition : row.when) {
            if (!view.holds(condition)) {
                line.missed << QString(condition.toText() + u" (is "_s + view.told(condition) + u')');
            }
        }
        line.matched = line.missed.isEmpty();
        trace.push_back(line);
        if (line.matched) {
            break;
        }
    }
    return trace;
}

bool speaks(Answer answer)
{
    return answer == Answer::Pass || answer == Answer::Fail;
}

void weigh(const Table &table, const Row &row, const View &view, Decision &decision)
{
    for (const Condition &condition : row.when) {
        if (condition.isProbe() && speaks(view.at(condition.field).answer)) {
            decision.inFavour << condition.field;
        }
    }
    for (const Row &other : table.rows) {
        if (&other == &row || other.liability == row.liability || other.when.empty()) {
            continue;
        }
        for (const Condition &condition : other.when) {
            // Excluding something ("!fail") says little; only what a row asks for speaks for its liability.
            if (condition.isProbe() && !condition.excluded && speaks(view.at(condition.field).answer)
                && view.holds(condition) && !decision.inFavour.contains(condition.field)
                && !decision.against.contains(condition.field)) {
                decision.against << condition.field;
            }
        }
    }
}

/// Two records of at least our own systems' strength that point to different people.
bool isContradictory(const View &view, const Decision &decision)
{
    if (decision.liability == Liability::Undetermined || decision.inFavour.isEmpty()) {
        return false;
    }
    const auto best = [&view](const QStringList &probes) {
        Grade grade = Grade::D;
        for (const QString &name : probes) {
            grade = std::min(grade, view.at(name).grade.value_or(Grade::D));
        }
        return grade;
    };
    const Grade against = best(decision.against);
    return !decision.against.isEmpty() && against <= Grade::B && against <= best(decision.inFavour)
           && std::any_of(decision.against.begin(), decision.against.end(),
                          [&view](const QString &name) { return view.at(name).answer == Answer::Fail; });
}

Proposal propose(const Row &row, Resolution resolution, const ResolutionRule &rule, const View &view)
{
    Proposal proposal{resolution,
                      row.clause,
                      row.cost.isEmpty() || rule.moves == Moves::Nothing ? rule.cost : row.cost,
                      row.minutes.value_or(rule.minutes),
                      rule.risk,
                      rule.moves,
                      {}};
    QStringList required = rule.require;
    if (rule.moves != Moves::Nothing) {
        required << row.require;
    }
    for (const QString &name : std::as_const(required)) {
        if (view.at(name).answer != Answer::Pass && !proposal.lockedBy.contains(name)) {
            proposal.lockedBy << name;
        }
    }
    return proposal;
}

bool answersDemand(Resolution resolution, Demand demand)
{
    switch (demand) {
    case Demand::None:
        return false;
    case Demand::Refund:
        return resolution == Resolution::RefundFull || resolution == Resolution::RefundDuplicate;
    case Demand::PartialRefund:
        return resolution == Resolution::RefundPart;
    case Demand::Reissue:
        return resolution == Resolution::Reissue || resolution == Resolution::ReissuePart
               || resolution == Resolution::DeliverManually;
    case Demand::Resend:
        return resolution == Resolution::Resend || resolution == Resolution::CorrectContactAndResend;
    case Demand::Exchange:
        return resolution == Resolution::Exchange;
    case Demand::Voucher:
        return resolution == Resolution::Voucher;
    }
    return false;
}

void addProposals(const Playbook::Content &content, const CaseFacts &facts, const Row &row, const View &view,
                  Decision &decision)
{
    std::vector<Resolution> offer = row.offer;
    if (row.buyerChooses) {
        std::stable_partition(offer.begin(), offer.end(),
                              [&facts](Resolution resolution) { return answersDemand(resolution, facts.demand); });
    }
    for (const Resolution resolution : offer) {
        const ResolutionRule &rule = content.resolutions.at(resolution);
        const auto drop = std::find_if(rule.dropWhen.begin(), rule.dropWhen.end(),
                                       [&](const Condition &condition) { return view.holds(condition); });
        if (drop != rule.dropWhen.end()) {
            decision.dropped.emplace_back(resolution, QString(drop->field + u" = "_s + view.told(*drop)));
        } else {
            decision.proposals.push_back(propose(row, resolution, rule, view));
        }
    }
    if (decision.proposals.empty()) {
        // Whatever the rules left: a case never ends without a way on.
        decision.proposals.push_back(
            propose(row, Resolution::Escalate, content.resolutions.at(Resolution::Escalate), view));
    }
}

void needPeople(const Playbook::Content &content, const CaseFacts &facts, const Row &row, const View &view,
                Decision &decision)
{
    const auto raise = [&decision](Need need, const QString &why) {
        decision.need = std::max(decision.need, need);
        decision.needWhy << why;
    };
    if (row.need != Need::Nobody) {
        raise(row.need, u"rule"_s);
    }
    const bool moves = std::any_of(decision.proposals.begin(), decision.proposals.end(),
                                   [](const Proposal &proposal) { return proposal.moves != Moves::Nothing; });
    if (moves && facts.amount && content.limits.isLarge(*facts.amount)) {
        raise(Need::Arbitration, u"large"_s);
    }
    if (moves && view.at(u"buyer.history"_s).answer == Answer::Fail) {
        raise(Need::Arbitration, u"repeated"_s);
    }
    if (isContradictory(view, decision)) {
        raise(Need::Arbitration, u"contradictory"_s);
    }
}

std::vector<WhatIf> changes(const Table &table, const Row &row, const View &view)
{
    std::vector<WhatIf> list;
    QSet<QString> asked;
    for (const Row &other : table.rows) {
        for (const Condition &condition : other.when) {
            if (!condition.isProbe() || asked.contains(condition.field)
                || view.at(condition.field).answer != Answer::Unknown) {
                continue;
            }
            asked.insert(condition.field);
            QSet<QString> rows;
            for (const Outcome &outcome : probe(condition.field)->outcomes) {
                const Row *then = match(table, view.with(condition.field, outcome.answer, QString(outcome.code)));
                if (!speaks(outcome.answer) || then == nullptr || then == &row || rows.contains(then->id)) {
                    continue;
                }
                rows.insert(then->id);
                list.push_back({condition.field, QString(outcome.code), then->id, then->liability, then->offer.front()});
            }
        }
    }
    return list;
}

} // namespace

Decision decideBy(const Playbook::Content &content, const CaseFacts &facts)
{
    const Table &table = content.tables.at(facts.reason);
    const View view(facts);
    // Loading has made sure that every table ends with a row that takes everything.
    const Row &row = *match(table, view);
    Decision decision;
    decision.liability = row.liability;
    decision.rule = id(facts.reason) + u'/' + row.id;
    decision.version = content.version;
    decision.why = row.why;
    decision.clause = row.clause;
    weigh(table, row, view, decision);
    addProposals(content, facts, row, view, decision);
    needPeople(content, facts, row, view, decision);
    decision.trace = traceOf(table, view);
    decision.whatWouldChange = changes(table, row, view);
    return decision;
}

} // namespace kd::playbook
