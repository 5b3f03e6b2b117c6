// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/phrase.h"

using namespace Qt::StringLiterals;

namespace kd::intake {

namespace {

bool isWordUnit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'\'';
}

// A word stands apart from letters, a number from digits: "10g" holds the word g.
QString boundary(QChar edge, bool before)
{
    const QString kind = edge >= u'0' && edge <= u'9' ? u"[0-9])"_s : u"[a-z])"_s;
    return (before ? u"(?<!"_s : u"(?!"_s) + kind;
}

// What one unit of the language means; empty for a unit that stands for itself.
QString meaning(QChar c)
{
    switch (c.unicode()) {
    case u'(':
        return u"(?:"_s;
    case u')':
        return u")"_s;
    case u'|':
        return u"|"_s;
    case u'?':
        return u"?"_s;
    case u'…':
        return u"(?:[^。!?;\\n]{0,10}?|[ \"'$,.0-9a-z-]{0,24}?)"_s;
    case u'~':
        return u"[^。!?;,\\n]{0,4}?"_s;
    case u'#':
        return u"(?:\\d{1,9}(?:\\.\\d{1,2})?|[零一二两俩三四五六七八九十百千半几]{1,6})"_s;
    case u'*':
        return u"[a-z]{0,12}"_s;
    case u'？':
        return u"\\?"_s;
    case u' ':
        return u"[ \\n]"_s;
    case u'=':
        return u"(?:^|$)"_s;
    default:
        return {};
    }
}

} // namespace

tl::expected<QString, QString> translatePhrase(const QString &phrase, const WordGroups &groups)
{
    if (phrase.trimmed().isEmpty()) {
        return tl::unexpected(u"an empty phrase"_s);
    }
    QString pattern;
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        const QChar c = phrase.at(i);
        if (c == u'{') {
            const qsizetype end = phrase.indexOf(u'}', i);
            const QString name = phrase.mid(i + 1, end < 0 ? -1 : end - i - 1);
            if (end < 0 || !groups.contains(name)) {
                return tl::unexpected(QString(u"no word group called \""_s + name + u"\""_s));
            }
            pattern += groups.value(name);
            i = end;
        } else if (isWordUnit(c)) {
            qsizetype end = i;
            while (end < phrase.size() && isWordUnit(phrase.at(end))) {
                ++end;
            }
            const bool open = end < phrase.size() && phrase.at(end) == u'*';
            pattern += boundary(c, true) + phrase.mid(i, end - i) + (open ? QString() : boundary(phrase.at(end - 1), false));
            i = end - 1;
        } else if (c.isHighSurrogate() && i + 1 < phrase.size()) {
            pattern += phrase.mid(i++, 2); // a face beyond the first plane; half of one is no pattern
        } else if (c == u'*' && i > 0 && phrase.at(i - 1) == u')') {
            pattern += u"{0,3}"_s;
        } else if (c >= u'A' && c <= u'Z') {
            return tl::unexpected(u"capital letters never match: texts are read in lower case"_s);
        } else {
            const QString special = meaning(c);
            pattern += special.isEmpty() ? QRegularExpression::escape(QString(c)) : special;
        }
    }
    const QRegularExpression check(pattern);
    if (!check.isValid()) {
        return tl::unexpected(check.errorString());
    }
    if (check.match(u""_s).hasMatch()) {
        return tl::unexpected(u"it would match everywhere"_s);
    }
    return pattern;
}

tl::expected<QRegularExpression, QString> compilePhrases(const QStringList &phrases, const WordGroups &groups)
{
    QStringList patterns;
    for (const QString &phrase : phrases) {
        auto pattern = translatePhrase(phrase, groups);
        if (!pattern) {
            return tl::unexpected(QString(u"\""_s + phrase + u"\": "_s + pattern.error()));
        }
        patterns << u"(?:"_s + *pattern + u")"_s;
    }
    QRegularExpression all(patterns.join(u'|'), QRegularExpression::DontCaptureOption);
    if (!all.isValid()) {
        return tl::unexpected(all.errorString());
    }
    all.optimize();
    return all;
}

} // namespace kd::intake
