// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/labels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kd::intake {

namespace {

// Tuned on tests/data/intake/intake_train.tsv; see tests/unit/intake/test_accuracy.cpp for what they reach.
constexpr double inHistory = 0.2;     // "last time it was expired, this time …"
constexpr double beforeContrast = 0.5; // "I did get it, but …"
constexpr double asAlternative = 0.4; // "…, or else refund me"
constexpr double furtherRules = 0.25; // what a second rule for the same type adds
constexpr double toneThreshold = 1;

struct Stretch
{
    qsizetype from, to;
};

struct Hit
{
    const Rule *rule;
    qsizetype from, to;
    double weight;
};

std::vector<Stretch> find(const QRegularExpression &words, const QString &text)
{
    std::vector<Stretch> found;
    if (words.pattern().isEmpty()) {
        return found;
    }
    auto matches = words.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        found.push_back({match.capturedStart(), match.capturedEnd()});
    }
    return found;
}

/// What stands around the words and changes what they count.
class Context
{
public:
    Context(const QString &text, const Book &book)
        : m_text(text)
        , m_book(book)
        , m_history(find(book.history, text))
        , m_present(find(book.present, text))
        , m_contrast(find(book.contrast, text))
        , m_alternative(find(book.alternative, text))
    {}

    [[nodiscard]] bool negated(qsizetype at) const
    {
        constexpr qsizetype reach = 14; // the longest negation, "i do not want a "
        qsizetype from = at;
        while (from > 0 && at - from < reach && !isClauseEnd(m_text.at(from - 1))) {
            --from;
        }
        return m_book.negation.match(m_text.sliced(from, at - from)).hasMatch();
    }
    /// Told about an earlier time, with a later word that comes back to now.
    [[nodiscard]] bool past(qsizetype at) const
    {
        return std::any_of(m_history.begin(), m_history.end(), [&](const Stretch &then) {
            return then.from <= at && std::any_of(m_present.begin(), m_present.end(), [&](const Stretch &now) {
                       return now.from >= at && now.from > then.from;
                   })
                && std::none_of(m_present.begin(), m_present.end(),
                                [&](const Stretch &now) { return now.from > then.from && now.to <= at; });
        });
    }
    [[nodiscard]] bool beforeTurn(qsizetype at) const { return !m_contrast.empty() && at <= m_contrast.back().from; }
    [[nodiscard]] bool alternative(qsizetype at) const
    {
        constexpr qsizetype reach = 8;
        return std::any_of(m_alternative.begin(), m_alternative.end(),
                           [at](const Stretch &word) { return word.from < at + 1 && at - word.to <= reach && word.from <= at; });
    }

private:
    static bool isClauseEnd(QChar c)
    {
        return c == u'。' || c == u'!' || c == u'?' || c == u';' || c == u',' || c == u'\n';
    }

    const QString &m_text;
    const Book &m_book;
    std::vector<Stretch> m_history, m_present, m_contrast, m_alternative;
};

// The strongest place of each rule; the last one among equals, because people come to the point at the end.
std::vector<Hit> hits(const LabelRules &set, const QString &text, const Context &context, bool weighTurns)
{
    const std::vector<Stretch> ignored = find(set.ignore, text);
    std::vector<Hit> result;
    for (const Rule &rule : set.rules) {
        Hit best{&rule, 0, 0, 0};
        for (const Stretch &place : find(rule.say, text)) {
            const bool skip = std::any_of(ignored.begin(), ignored.end(), [&](const Stretch &words) {
                return place.from < words.to && words.from < place.to;
            });
            if (skip || (rule.negatable && context.negated(place.from))) {
                continue;
            }
            double weight = rule.weight;
            if (weighTurns) {
                weight *= context.past(place.from) ? inHistory : 1;
                weight *= context.beforeTurn(place.to) ? beforeContrast : 1;
            }
            if (weight >= best.weight) {
                best = {&rule, place.from, place.to, weight};
            }
        }
        if (best.weight > 0) {
            result.push_back(best);
        }
    }
    return result;
}

void explain(Claim &claim, const NormalText &text, const std::vector<Hit> &hits, const QString &field,
             const QStringList &labels)
{
    std::vector<Why> whys;
    for (const Hit &hit : hits) {
        if (!labels.contains(hit.rule->label)) {
            continue;
        }
        const auto [start, length] = text.original(hit.from, hit.to);
        whys.push_back({{start, length, field}, hit.rule->label, text.written.mid(hit.from, hit.to - hit.from), hit.weight});
    }
    std::stable_sort(whys.begin(), whys.end(), [](const Why &a, const Why &b) { return a.weight > b.weight; });
    for (Why &why : whys) {
        claim.spans.push_back(why.span);
        claim.why.push_back(std::move(why));
    }
}

bool holds(Feature::When when, const Claim &claim)
{
    switch (when) {
    case Feature::When::SomeOfMoreBad:
        return std::any_of(claim.quantities.begin(), claim.quantities.end(),
                           [](const Quantity &quantity) { return quantity.of && *quantity.of > quantity.bad; });
    case Feature::When::SeveralOrders:
        return claim.orders.size() > 1;
    case Feature::When::AmountBelowAnother:
        return claim.amounts.size() > 1 && claim.amounts.front().currency() == claim.amounts.back().currency()
            && claim.amounts.back().minor() < claim.amounts.front().minor();
    }
    return false;
}

void labelReason(Claim &claim, const NormalText &text, const Book &book, const Context &context)
{
    const std::vector<Hit> found = hits(book.reasons, text.text, context, true);
    QMap<Reason, double> reasons;
    QMap<ComplaintType, double> types;
    for (const Hit &hit : found) {
        if (const auto type = fromId<ComplaintType>(hit.rule->label)) {
            types[*type] += hit.weight;
        } else if (const auto reason = fromId<Reason>(hit.rule->label)) {
            reasons[*reason] += hit.weight;
        }
    }
    for (const Feature &feature : book.features) {
        if (const auto reason = fromId<Reason>(feature.label); reason && holds(feature.when, claim)) {
            reasons[*reason] += feature.weight;
        }
    }
    // A type is as strong as its strongest reason, plus a little for every other word that points the same way.
    ComplaintType best = ComplaintType::Other;
    double bestScore = 0;
    for (const ComplaintType type : all<ComplaintType>()) {
        double strongest = 0;
        double sum = 0;
        for (auto it = reasons.cbegin(); it != reasons.cend(); ++it) {
            if (typeOf(it.key()) == type) {
                strongest = std::max(strongest, it.value());
                sum += it.value();
            }
        }
        const double score = strongest + furtherRules * (sum - strongest) + types.value(type);
        if (score > bestScore) {
            bestScore = score;
            best = type;
        }
    }
    claim.type = best;
    claim.reason = book.usualReason.value(best);
    double strongest = 0;
    for (auto it = reasons.cbegin(); it != reasons.cend(); ++it) {
        if (typeOf(it.key()) == best && it.value() > strongest) {
            strongest = it.value();
            claim.reason = it.key();
        }
    }
    explain(claim, text, found, u"type"_s, {id(claim.type)});
    explain(claim, text, found, u"reason"_s, {id(claim.reason)});
}

void labelDemand(Claim &claim, const NormalText &text, const Book &book, const Context &context)
{
    std::vector<Hit> found = hits(book.demands, text.text, context, false);
    const Hit *best = nullptr;
    for (Hit &hit : found) {
        if (context.alternative(hit.from)) {
            hit.weight *= asAlternative;
        }
    }
    for (const Hit &hit : found) {
        if (best == nullptr || hit.weight > best->weight || (hit.weight >= best->weight && hit.from > best->from)) {
            best = &hit;
        }
    }
    const Demand said = best == nullptr ? Demand::None : fromId<Demand>(best->rule->label).value_or(Demand::None);
    claim.demand = said;
    for (const GivenReason &given : book.given) {
        if (given.reason == claim.reason && given.demand.value_or(said) == said) {
            claim.demand = given.becomes;
            break;
        }
    }
    // What is shown is what the buyer said, even where the reason turns it into another demand.
    if (claim.demand != Demand::None) {
        explain(claim, text, found, u"demand"_s, {id(said)});
    }
}

void labelTone(Claim &claim, const NormalText &text, const Book &book, const Context &context)
{
    const std::vector<Hit> found = hits(book.tones, text.text, context, false);
    QMap<Tone, double> score;
    for (const Hit &hit : found) {
        score[fromId<Tone>(hit.rule->label).value_or(Tone::Calm)] += hit.weight;
    }
    claim.tone = Tone::Calm;
    if (score.value(Tone::Calm) < toneThreshold) { // what calms, like a joke marked as one, outweighs the rest
        for (const Tone tone : {Tone::Threatening, Tone::Angry, Tone::Anxious}) {
            if (score.value(tone) >= toneThreshold) {
                claim.tone = tone;
                break;
            }
        }
    }
    explain(claim, text, found, u"tone"_s, {id(claim.tone)});
}

} // namespace

void labelClaim(Claim &claim, const NormalText &text, const Book &book)
{
    const Context context(text.text, book);
    labelReason(claim, text, book, context);
    labelDemand(claim, text, book, context);
    labelTone(claim, text, book, context);
}

void nameMissing(Claim &claim, const NormalText &text, const Book &book)
{
    const QStringList pointless = book.completeWithout.value(claim.reason);
    const auto lacks = [&](const QString &part, bool missing) {
        if (missing && !pointless.contains(part)) {
            claim.missing << part;
        }
    };
    lacks(u"order"_s, claim.orders.isEmpty() && claim.payments.isEmpty() && claim.emails.isEmpty()
              && claim.phones.isEmpty() && claim.keys.isEmpty());
    const bool needed = std::find(book.needsPicture.begin(), book.needsPicture.end(), claim.reason) != book.needsPicture.end();
    const bool shown = book.picture.match(text.text).hasMatch() && !book.noPicture.match(text.text).hasMatch();
    lacks(u"evidence"_s, needed && !shown);
    lacks(u"demand"_s, claim.demand == Demand::None);
}

} // namespace kd::intake
