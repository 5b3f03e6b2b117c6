// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/book_figures.h"
#include "models/intake/identifiers.h"
#include "models/intake/numbers.h"

using namespace Qt::StringLiterals;

namespace kd::intake {

namespace {

// How far apart two counts of one thought stand, and how far behind a count its verb, in units.
constexpr qsizetype longestGap = 18;
constexpr qsizetype longestTail = 12;

struct Count
{
    int value;
    qsizetype from, to;
};

std::vector<Count> countsIn(const QString &text, const Book &book)
{
    std::vector<Count> counts;
    auto matches = book.count.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const auto value = readCount(match.capturedView(1));
        if (value && *value > 0) {
            counts.push_back({*value, match.capturedStart(1), match.capturedEnd()});
        }
    }
    return counts;
}

bool endsSentence(QStringView text)
{
    return text.contains(u'。') || text.contains(u'!') || text.contains(u'?') || text.contains(u'\n')
        || text.contains(NormalText::blot);
}

QStringView tailOf(const QString &text, qsizetype from, qsizetype until)
{
    QStringView tail = QStringView(text).sliced(from, std::min(until - from, longestTail));
    for (qsizetype i = 0; i < tail.size(); ++i) {
        if (endsSentence(tail.sliced(i, 1))) {
            return tail.first(i);
        }
    }
    return tail;
}

bool says(const QRegularExpression &words, QStringView text)
{
    return words.match(text.toString()).hasMatch();
}

// What two counts in a row say: 30 张里坏了 2 张, 10 张只有 7 张能用, 2 张不能用, 一共 5 张.
std::optional<Quantity> together(const Count &a, const Count &b, QStringView gap, QStringView tail, const Book &book)
{
    if (b.value > a.value) {
        return says(book.total, gap) && says(book.bad, gap) ? std::optional(Quantity{a.value, b.value}) : std::nullopt;
    }
    const bool good = says(book.good, tail) && !says(book.bad, tail);
    if (good && a.value > b.value && (says(book.only, gap) || says(book.among, gap))) {
        return Quantity{a.value - b.value, a.value};
    }
    if (!good && (says(book.bad, gap) || says(book.bad, tail) || says(book.among, gap))) {
        return Quantity{b.value, a.value};
    }
    return std::nullopt;
}

} // namespace

void buildCountPatterns(Book &book, const CountWords &words)
{
    const auto anyOf = [](QStringList list) -> QString {
        for (QString &word : list) {
            word = QRegularExpression::escape(word);
        }
        return u"(?:"_s + list.join(u'|') + u")"_s;
    };
    book.countOfCount = QRegularExpression(u"("_s + countPattern() + u")(?: out)? of (?:the |my |these |those )?("_s
                                           + countPattern() + u")|(?<![\\d/.])(\\d{1,4}) ?/ ?(\\d{1,4})(?![\\d/.])"_s);
    book.count = QRegularExpression(u"("_s + countPattern() + u")(?: ?(?:"_s + anyOf(words.items) + u")(?![a-z])| (?="_s
                                    + anyOf(words.countAlone) + u"(?![a-z])))"_s);
    book.countOfCount.optimize();
    book.count.optimize();
}

void readQuantities(Claim &claim, const NormalText &text, const Book &book)
{
    QString rest = text.text;
    const auto keep = [&](Quantity quantity, qsizetype from, qsizetype to) {
        const auto [start, length] = text.original(from, to);
        claim.quantities.push_back(quantity);
        claim.spans.push_back({start, length, u"quantities"_s});
    };
    auto fractions = book.countOfCount.globalMatch(text.text);
    while (fractions.hasNext()) {
        const QRegularExpressionMatch match = fractions.next();
        const int first = match.capturedStart(1) >= 0 ? 1 : 3;
        const auto part = readCount(match.capturedView(first));
        const auto whole = readCount(match.capturedView(first + 1));
        if (!part || !whole || *part < 1 || *part > *whole) {
            continue;
        }
        const QStringView tail = tailOf(rest, match.capturedEnd(), rest.size());
        const bool slash = first == 3; // a bare 3/5 may be a date or a score
        const bool good = says(book.good, tail) && !says(book.bad, tail);
        if (good && *part < *whole) {
            keep({*whole - *part, *whole}, match.capturedStart(), match.capturedEnd());
        } else if (!good && (!slash || says(book.bad, tail))) {
            keep({*part, *whole}, match.capturedStart(), match.capturedEnd());
        } else {
            continue;
        }
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            rest[i] = NormalText::blot;
        }
    }
    const std::vector<Count> counts = countsIn(rest, book);
    for (size_t i = 0; i < counts.size(); ++i) {
        const Count &one = counts[i];
        const qsizetype next = i + 1 < counts.size() ? counts[i + 1].from : rest.size();
        const QStringView gap = QStringView(rest).sliced(one.to, std::max<qsizetype>(next - one.to, 0));
        if (i + 1 < counts.size() && gap.size() <= longestGap && !endsSentence(gap)) {
            const qsizetype after = i + 2 < counts.size() ? counts[i + 2].from : rest.size();
            const auto both = together(one, counts[i + 1], gap, tailOf(rest, counts[i + 1].to, after), book);
            if (both) {
                keep(*both, one.from, counts[i + 1].to);
                ++i;
                continue;
            }
        }
        QStringView tail = tailOf(rest, one.to, next);
        const qsizetype comma = tail.indexOf(u',');
        tail = comma < 0 ? tail : tail.first(comma);
        // 一个都用不了 means none works, whatever there are.
        const bool none = tail.startsWith(u'都') || tail.startsWith(u'也');
        if (!none && says(book.bad, tail)) {
            keep({one.value, std::nullopt}, one.from, one.to);
        }
    }
}

} // namespace kd::intake
