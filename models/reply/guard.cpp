// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reply/guard.h"

#include "models/reply/keys.h"
#include "models/reply/scripts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kd::reply {

namespace {

using playbook::GuardRule;

constexpr qsizetype longText = 500;

struct Span
{
    qsizetype start = 0;
    qsizetype length = 0;
};

std::vector<Span> matchesOf(const QRegularExpression &expression, const QString &text)
{
    std::vector<Span> spans;
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedLength() > 0) {
            spans.push_back({match.capturedStart(), match.capturedLength()});
        }
    }
    return spans;
}

/// Everything between two sentence ends around the place.
QString sentenceAround(const QString &text, const Span &span)
{
    static const QString ends = u"。！？!?\n"_s;
    qsizetype from = span.start;
    while (from > 0 && !ends.contains(text.at(from - 1))) {
        --from;
    }
    qsizetype to = span.start + span.length;
    while (to < text.size() && !ends.contains(text.at(to))) {
        ++to;
    }
    return text.mid(from, to - from);
}

/// The text with what quotes the buyer blanked out; places stay where they are.
QString withoutQuotes(const QString &text, const QStringList &buyerWords)
{
    QString rest = text;
    const auto blank = [&rest](const Span &span) { rest.replace(span.start, span.length, QString(span.length, u' ')); };
    static const QRegularExpression quotedLine(u"^[ \\t]*[>＞].*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression quotation(u"「[^」]*」|“[^”]*”|\"[^\"\\n]*\""_s);
    for (const Span &line : matchesOf(quotedLine, text)) {
        blank(line);
    }
    for (const Span &quote : matchesOf(quotation, text)) {
        // Quotation marks alone exempt nothing: the words must be the buyer's.
        const QString inner = text.mid(quote.start + 1, quote.length - 2).trimmed();
        const bool theirs =
            !inner.isEmpty() && std::any_of(buyerWords.begin(), buyerWords.end(),
                                            [&inner](const QString &words) { return words.contains(inner); });
        if (theirs) {
            blank(quote);
        }
    }
    return rest;
}

std::vector<Span> outsideLinks(const QString &text, const QStringList &ownHosts)
{
    static const QRegularExpression link(
        u"(?<![@\\w.-])(?:https?://)?((?:[a-z0-9-]+\\.)+"
        "(?:com|cn|net|org|top|xyz|cc|vip|shop|store|io|me|co|info|link|club|site|online|app|ru|tk|pw|ly|gg|hk|tw))"
        "(?![\\w@])(?::\\d+)?(?:/[^\\s，。！？）」”]*)?|https?://([^\\s/，。！？）」”:]+)[^\\s，。！？）」”]*"_s,
        QRegularExpression::CaseInsensitiveOption);
    std::vector<Span> spans;
    auto matches = link.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString host = (match.captured(1).isEmpty() ? match.captured(2) : match.captured(1)).toLower();
        const bool own = std::any_of(ownHosts.begin(), ownHosts.end(), [&host](const QString &name) {
            return host == name.toLower() || host.endsWith(QString(u'.' + name.toLower()));
        });
        if (!own) {
            spans.push_back({match.capturedStart(), match.capturedLength()});
        }
    }
    return spans;
}

std::vector<Span> blanksIn(const QString &text)
{
    static const QRegularExpression blank(u"\\{[^{}\\n]*\\}|【\\s*】|_{3,}|\\bx{3,}\\b|"
                                          "[（(](?:时间|日期|金额|订单号|卡密|姓名|记录|time|date|amount|entry)[）)]"_s,
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    return matchesOf(blank, text);
}

class Review
{
public:
    Review(const playbook::Playbook &playbook, const QString &text, const GuardContext &context)
        : m_playbook(playbook)
        , m_explainIn(context.language)
        , m_writtenIn(languageOf(text))
    {}

    void add(const GuardRule &rule, const Span &span)
    {
        m_report.findings.push_back(
            {rule.id, rule.level, span.start, span.length, rule.why.in(m_explainIn), rule.proposal.in(m_writtenIn)});
    }
    void add(const QString &id, const std::vector<Span> &spans)
    {
        const auto &rules = m_playbook.guard();
        const auto rule = std::find_if(rules.begin(), rules.end(), [&id](const GuardRule &r) { return r.id == id; });
        if (rule != rules.end()) {
            std::for_each(spans.begin(), spans.end(), [&](const Span &span) { add(*rule, span); });
        }
    }
    void noteKey() { m_report.holdsKey = true; }
    [[nodiscard]] GuardReport take()
    {
        std::stable_sort(m_report.findings.begin(), m_report.findings.end(),
                         [](const GuardFinding &a, const GuardFinding &b) { return a.start < b.start; });
        return std::move(m_report);
    }

private:
    const playbook::Playbook &m_playbook;
    QString m_explainIn;
    QString m_writtenIn;
    GuardReport m_report;
};

} // namespace

std::optional<playbook::GuardLevel> GuardReport::level() const
{
    std::optional<playbook::GuardLevel> strictest;
    for (const GuardFinding &finding : findings) {
        strictest = strictest ? std::max(*strictest, finding.level) : finding.level;
    }
    return strictest;
}

QStringList GuardReport::explanations(playbook::GuardLevel level) const
{
    QStringList why;
    for (const GuardFinding &finding : findings) {
        if (finding.level == level && !why.contains(finding.why)) {
            why << finding.why;
        }
    }
    return why;
}

QStringList GuardReport::rules(playbook::GuardLevel level) const
{
    QStringList ids;
    for (const GuardFinding &finding : findings) {
        if (finding.level == level && !ids.contains(finding.rule)) {
            ids << finding.rule;
        }
    }
    return ids;
}

GuardReport review(const Playbook &playbook, const QString &text, const GuardContext &context)
{
    Review report(playbook, text, context);
    const QString own = withoutQuotes(text, context.buyerWords);
    for (const GuardRule &rule : playbook.guard()) {
        if (rule.pattern.pattern().isEmpty()) {
            continue;
        }
        for (const Span &span : matchesOf(rule.pattern, own)) {
            const bool exempt =
                !rule.unless.pattern().isEmpty() && rule.unless.match(sentenceAround(own, span)).hasMatch();
            if (!exempt) {
                report.add(rule, span);
            }
        }
    }
    report.add(u"text.outside_link"_s, outsideLinks(own, context.ownHosts));
    report.add(u"text.unfilled_blank"_s, blanksIn(text));
    std::vector<Span> keys;
    for (const KeyPlace &place : keysIn(text, context.keys)) {
        keys.push_back({place.start, place.length});
    }
    if (!keys.empty()) {
        report.noteKey();
    }
    if (!context.contactVerified) {
        report.add(u"text.key_to_unverified"_s, keys);
    }
    if (text.size() > longText) {
        report.add(u"text.too_long"_s, {{longText, text.size() - longText}});
    }
    return report.take();
}

} // namespace kd::reply
