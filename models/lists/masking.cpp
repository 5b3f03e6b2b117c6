// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/masking.h"

#include "models/base/secret.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kd::lists {

namespace {

struct Cut
{
    int start;
    int length;
    QString instead;
};

bool isOrderNumber(const QString &word)
{
    static const QRegularExpression pattern(u"^[A-Za-z]{1,4}[-_]?\\d{6,20}$"_s);
    return pattern.match(word).hasMatch();
}

// Groups of four or more joined by dashes, or twelve and more letters and digits in one word, or fifteen digits.
bool looksLikeKey(const QString &word)
{
    if (isOrderNumber(word) || word.startsWith("0x"_L1, Qt::CaseInsensitive)) { // an error code
        return false;
    }
    qsizetype letters = 0;
    qsizetype digits = 0;
    for (const QChar c : word) {
        letters += c.isLetter() ? 1 : 0;
        digits += c.isDigit() ? 1 : 0;
    }
    if (word.count(u'-') >= 2 && letters + digits >= 10 && digits > 0) {
        return true;
    }
    return (letters > 0 && digits > 0 && letters + digits >= 10 && !word.contains(u'_')) || (letters == 0 && digits >= 12);
}

std::vector<Cut> findCuts(const QString &text)
{
    static const QRegularExpression mail(uR"([\w.+-]+@[\w-]+(\.[\w-]+)+)"_s);
    static const QRegularExpression phone(uR"((?<!\d)(\+?\d{1,3}[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d))"_s);
    static const QRegularExpression word(uR"([A-Za-z0-9][A-Za-z0-9_-]{8,})"_s);
    std::vector<Cut> cuts;
    for (auto it = mail.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        cuts.push_back({int(match.capturedStart()), int(match.capturedLength()), maskedContact(match.captured())});
    }
    for (auto it = phone.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        cuts.push_back({int(match.capturedStart()), int(match.capturedLength()), maskedContact(match.captured())});
    }
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (looksLikeKey(match.captured())) {
            cuts.push_back({int(match.capturedStart()), int(match.capturedLength()), Secret(match.captured()).masked()});
        }
    }
    return cuts;
}

// Applied from the left; a cut that begins inside an earlier one is part of it.
MaskedText cutOut(const QString &text, std::vector<Cut> cuts, const std::vector<intake::Span> &spans)
{
    std::sort(cuts.begin(), cuts.end(), [](const Cut &a, const Cut &b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    std::vector<int> moved(size_t(text.size()) + 1); // where each unit of the original stands now
    MaskedText result;
    int at = 0;
    for (const Cut &cut : cuts) {
        if (cut.start < at) {
            continue;
        }
        for (; at < cut.start; ++at) {
            moved[size_t(at)] = int(result.text.size());
            result.text += text.at(at);
        }
        for (; at < cut.start + cut.length; ++at) {
            moved[size_t(at)] = int(result.text.size());
        }
        result.text += cut.instead;
    }
    for (; at < text.size(); ++at) {
        moved[size_t(at)] = int(result.text.size());
        result.text += text.at(at);
    }
    moved[size_t(text.size())] = int(result.text.size());
    for (const intake::Span &span : spans) {
        const qsizetype end = qMin(text.size(), qsizetype(span.start) + span.length);
        if (span.start < 0 || span.start >= end) {
            continue;
        }
        const int from = moved[size_t(span.start)];
        const int to = moved[size_t(end)];
        if (to > from) {
            result.marks.push_back({from, to - from, span.field});
        }
    }
    return result;
}

} // namespace

QString masked(const QString &text)
{
    return cutOut(text, findCuts(text), {}).text;
}

MaskedText masked(const QString &text, const intake::Claim &claim)
{
    std::vector<Cut> cuts = findCuts(text);
    for (const intake::Span &span : claim.spans) {
        if (span.start < 0 || qsizetype(span.start) + span.length > text.size()) {
            continue; // the claim was read from another text
        }
        const QString words = text.mid(span.start, span.length);
        if (span.field == "keys"_L1) {
            cuts.push_back({span.start, span.length, Secret(words).masked()});
        } else if (span.field == "emails"_L1 || span.field == "phones"_L1) {
            cuts.push_back({span.start, span.length, maskedContact(words)});
        }
    }
    return cutOut(text, std::move(cuts), claim.spans);
}

} // namespace kd::lists
