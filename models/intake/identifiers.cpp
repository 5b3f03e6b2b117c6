// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/identifiers.h"

using namespace Qt::StringLiterals;

namespace kd::intake {

namespace {

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QString kept(QStringView written, IdentifierRule::Keep keep)
{
    using Keep = IdentifierRule::Keep;
    QString result;
    for (const QChar c : written) {
        const bool filler = c.isSpace() || c == u'-' || c == u'_' || c == u'#' || c == u':';
        switch (keep) {
        case Keep::Written:
            result += c == u'\n' ? QChar(u' ') : c;
            break;
        case Keep::Upper:
            result += c.toUpper();
            break;
        case Keep::Compact:
        case Keep::CompactUpper:
            if (!filler) {
                result += keep == Keep::Compact ? c : c.toUpper();
            }
            break;
        case Keep::Digits:
            if (isAsciiDigit(c) || (c == u'+' && result.isEmpty())) {
                result += c;
            }
            break;
        }
    }
    return result;
}

QStringList *listOf(Claim &claim, const QString &field)
{
    if (field == u"orders") {
        return &claim.orders;
    }
    if (field == u"emails") {
        return &claim.emails;
    }
    if (field == u"phones") {
        return &claim.phones;
    }
    if (field == u"payments") {
        return &claim.payments;
    }
    if (field == u"keys") {
        return &claim.keys;
    }
    if (field == u"error_codes") {
        return &claim.errorCodes;
    }
    return nullptr; // "other": read only so that nothing else reads it, like a web address
}

struct Found
{
    int start;
    const QString *field;
    QString value;
};

} // namespace

void readIdentifiers(Claim &claim, NormalText &text, const Book &book)
{
    std::vector<Found> found;
    for (const IdentifierRule &rule : book.identifiers) {
        const QString subject = text.text; // shared; detaches only when something is blotted out
        auto matches = rule.regex.globalMatch(subject);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const int group = match.lastCapturedIndex() >= 1 && match.capturedStart(1) >= 0 ? 1 : 0;
            const qsizetype from = match.capturedStart(group);
            const qsizetype to = match.capturedEnd(group);
            if (to <= from) {
                continue;
            }
            QString value = rule.as;
            value.replace(u"%1"_s, kept(QStringView(text.written).sliced(from, to - from), rule.keep));
            if (match.capturedStart(2) >= 0) {
                value.replace(u"%2"_s, kept(QStringView(text.written).sliced(match.capturedStart(2), match.capturedLength(2)), rule.keep));
            } else {
                value.remove(u"%2"_s);
            }
            if (rule.field == u"error_codes" && book.notErrorCodes.contains(value, Qt::CaseInsensitive)) {
                continue;
            }
            // The span covers every captured part, so that a shortened number is marked whole.
            const qsizetype end = std::max(to, match.capturedStart(2) >= 0 ? match.capturedEnd(2) : to);
            const qsizetype begin = match.capturedStart(2) >= 0 ? std::min(from, match.capturedStart(2)) : from;
            const auto [start, length] = text.original(begin, end);
            text.blotOut(begin, end);
            found.push_back({start, &rule.field, value});
            if (rule.field != u"other") {
                claim.spans.push_back({start, length, rule.field});
            }
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.start < b.start; });
    for (const Found &one : found) {
        QStringList *list = listOf(claim, *one.field);
        if (list != nullptr && !list->contains(one.value)) {
            list->append(one.value);
        }
    }
}

} // namespace kd::intake
