// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/search_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kd::store::search {

namespace {

constexpr std::size_t termLength = 3;
/// More terms only make the intersection slower: what they leave is verified anyway.
constexpr std::size_t mostTerms = 6;
/// U+E000 is never kept by normalised(), so an exact term cannot be the beginning of any text.
constexpr const char *exactMark = "\xee\x80\x80";

bool keeps(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
        return true;
    default:
        return false;
    }
}

std::size_t lengthOfCharacter(char lead)
{
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

std::vector<std::size_t> offsets(std::string_view text)
{
    std::vector<std::size_t> starts;
    for (std::size_t at = 0; at < text.size(); at += lengthOfCharacter(text[at])) {
        starts.push_back(at);
    }
    starts.push_back(text.size());
    return starts;
}

void addTerms(std::string &out, std::string_view line)
{
    const bool ascii = std::all_of(line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (ascii) {
        for (std::size_t i = 0; i < line.size(); ++i) {
            out.append(line.substr(i, termLength));
            out += ' ';
        }
        return;
    }
    const auto starts = offsets(line);
    for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
        const std::size_t end = starts[std::min(i + termLength, starts.size() - 1)];
        out.append(line.substr(starts[i], end - starts[i]));
        out += ' ';
    }
}

/// FNV-1a: it stands in files, so it must be the same everywhere and for ever; it protects nothing.
quint64 fnv1a(std::string_view text)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    }
    return hash;
}

bool fieldMatches(const Pattern &pattern, std::string_view field)
{
    std::size_t from = 0;
    for (std::size_t i = 0; i < pattern.parts.size(); ++i) {
        const std::string &part = pattern.parts[i];
        if (pattern.atEnd && i + 1 == pattern.parts.size()) {
            // The last part counts from the end, whatever else holds it before.
            if (i == 0 && pattern.atStart) {
                return field == part;
            }
            return field.size() >= from + part.size() && field.ends_with(part);
        }
        const std::size_t at = field.find(part, from);
        if (at == std::string_view::npos || (i == 0 && pattern.atStart && at != 0)) {
            return false;
        }
        from = at + part.size();
    }
    return true;
}

HitField fieldOfLine(int line)
{
    constexpr std::array fields{HitField::Number, HitField::PaymentNumber, HitField::Email, HitField::Phone, HitField::Name};
    return line < static_cast<int>(fields.size()) ? fields.at(static_cast<std::size_t>(line)) : HitField::Product;
}

void addUnique(std::vector<QByteArray> &list, const QByteArray &text)
{
    if (!text.isEmpty() && std::find(list.begin(), list.end(), text) == list.end()) {
        list.push_back(text);
    }
}

} // namespace

std::string normalised(const QString &text)
{
    std::string out;
    out.reserve(static_cast<std::size_t>(text.size()));
    const bool ascii = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
    if (ascii) {
        for (const QChar c : text) {
            const char byte = c.toLatin1();
            if (byte >= 'A' && byte <= 'Z') {
                out += static_cast<char>(byte - 'A' + 'a');
            } else if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9')) {
                out += byte;
            }
        }
        return out;
    }
    // Folding can undo the normal form, hence twice.
    const QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded().normalized(QString::NormalizationForm_KC);
    QString kept;
    const auto codePoints = folded.toUcs4();
    for (const char32_t c : codePoints) {
        if (keeps(c)) {
            kept += QString::fromUcs4(&c, 1);
        }
    }
    return kept.toStdString();
}

std::string lines(const Order &order)
{
    std::string text;
    for (const QString *field : {&order.number, &order.paymentNumber, &order.buyer.email, &order.buyer.phone, &order.buyer.name}) {
        text += normalised(*field);
        text += '\n';
    }
    for (const OrderLine &line : order.lines) {
        text += normalised(line.name);
        text += '\n';
    }
    return text;
}

std::string terms(const Order &order, const std::string &lines)
{
    std::string out;
    out.reserve(lines.size() * (termLength + 1) + 80);
    const std::string_view view = lines;
    for (std::size_t from = 0; from < view.size();) {
        const std::size_t end = view.find('\n', from);
        addTerms(out, view.substr(from, end - from));
        from = end + 1;
    }
    const std::pair<Exact, const QString *> exact[] = {{Exact::Number, &order.number},
                                                       {Exact::Email, &order.buyer.email},
                                                       {Exact::Phone, &order.buyer.phone},
                                                       {Exact::Ip, &order.buyer.ip},
                                                       {Exact::Account, &order.buyer.account}};
    for (const auto &[kind, value] : exact) {
        out += exactTerm(kind, normalised(*value));
        out += ' ';
    }
    return out;
}

std::string exactTerm(Exact kind, const std::string &text)
{
    if (text.empty()) {
        return {};
    }
    constexpr std::string_view digits = "abcdefghijklmnopqrstuvwxyz234567";
    std::string term = exactMark;
    term += static_cast<char>('a' + static_cast<int>(kind));
    quint64 hash = fnv1a(text);
    for (int i = 0; i < 9; ++i) { // 45 bits
        term += digits[hash & 31];
        hash >>= 5;
    }
    return term;
}

Pattern patternOf(const QString &text)
{
    static const QRegularExpression gap(u"\u2026+|\\.{3,}|\\*+"_s);
    const QStringList pieces = text.split(gap);
    Pattern pattern;
    for (const QString &piece : pieces) {
        std::string part = normalised(piece);
        if (!part.empty()) {
            pattern.parts.push_back(std::move(part));
        }
    }
    if (pieces.size() > 1 && !pattern.parts.empty()) {
        pattern.atStart = !normalised(pieces.first()).empty();
        pattern.atEnd = !normalised(pieces.last()).empty();
    }
    return pattern;
}

std::optional<HitField> match(const Pattern &pattern, std::string_view lines)
{
    int line = 0;
    for (std::size_t from = 0; from < lines.size(); ++line) {
        const std::size_t end = lines.find('\n', from);
        if (fieldMatches(pattern, lines.substr(from, end - from))) {
            return fieldOfLine(line);
        }
        from = end + 1;
    }
    return std::nullopt;
}

Expression expressionOf(const Pattern &pattern)
{
    std::vector<std::string> full;
    std::vector<std::string> beginnings;
    for (const std::string &part : pattern.parts) {
        const auto starts = offsets(part);
        const std::size_t characters = starts.size() - 1;
        if (characters < termLength) {
            beginnings.push_back('"' + part + "\"*");
            continue;
        }
        const std::size_t count = characters - termLength + 1;
        // Spread over the part: neighbours say nearly the same.
        const std::size_t step = std::max<std::size_t>(1, (count + mostTerms - 1) / mostTerms);
        for (std::size_t i = 0; i < count; i += step) {
            full.push_back('"' + part.substr(starts[i], starts[i + termLength] - starts[i]) + '"');
        }
    }
    Expression expression;
    expression.isPrefix = full.empty();
    // Beside a whole term a beginning costs more than it excludes.
    for (const std::string &term : full.empty() ? beginnings : full) {
        expression.match += (expression.match.empty() ? "" : " AND ") + term;
    }
    return expression;
}

QByteArray cardNormalised(const QString &text)
{
    return QByteArray::fromStdString(normalised(text)).toUpper();
}

std::vector<QByteArray> cardFragments(const QString &cardText)
{
    std::vector<QByteArray> fragments;
    const QByteArray whole = cardNormalised(cardText);
    addUnique(fragments, whole);
    QString group;
    const QString ended = cardText + u' ';
    for (const QChar c : ended) {
        if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark()) {
            group += c;
        } else {
            addUnique(fragments, cardNormalised(group));
            group.clear();
        }
    }
    const QString characters = QString::fromUtf8(whole);
    if (characters.size() >= 4) {
        addUnique(fragments, characters.left(4).toUtf8());
        addUnique(fragments, characters.right(4).toUtf8());
    }
    return fragments;
}

} // namespace kd::store::search
