// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/normal_text.h"

namespace kd::intake {

namespace {

bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x00ad || u == 0x061c || (u >= 0x200b && u <= 0x200f) || (u >= 0x202a && u <= 0x202e)
        || (u >= 0x2060 && u <= 0x206f) || u == 0xfeff || (u >= 0xfe00 && u <= 0xfe0f);
}

QChar halfWidth(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= 0xff01 && u <= 0xff5e) {
        return QChar(char16_t(u - 0xfee0));
    }
    switch (u) {
    case 0x3000:
        return u' ';
    case 0x2018:
    case 0x2019:
    case 0x00b4:
        return u'\'';
    case 0x201c:
    case 0x201d:
    case 0x300c:
    case 0x300d:
        return u'"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2212:
    case 0xfe63:
        return u'-';
    case 0x3001: // 、 parts a list as a comma does
        return u',';
    case 0x22ef: // ⋯
        return u'…';
    case 0xffe5:
        return u'¥';
    default:
        return c;
    }
}

} // namespace

bool isHan(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x4e00 && u <= 0x9fff) || (u >= 0x3400 && u <= 0x4dbf);
}

NormalText normalise(QStringView text, const QHash<QChar, QChar> &simplified)
{
    NormalText normal;
    normal.text.reserve(text.size());
    normal.written.reserve(text.size());
    normal.origin.reserve(size_t(text.size()));
    const auto keep = [&normal](QChar written, QChar lower, qsizetype at) {
        normal.written += written;
        normal.text += lower;
        normal.origin.push_back(int(at));
    };
    qsizetype blank = -1; // where a run of blanks began; written only when something follows that needs it
    bool lineBreak = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar c = halfWidth(text.at(i));
        if (isInvisible(c) || c == NormalText::blot) {
            continue;
        }
        if (c.isSpace()) {
            lineBreak = lineBreak || c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator;
            if (blank < 0) {
                blank = i;
            }
            continue;
        }
        c = simplified.value(c, c);
        if (blank >= 0 && !normal.text.isEmpty()) {
            if (lineBreak) {
                keep(u'\n', u'\n', blank);
            } else if (!(isHan(normal.text.back()) && isHan(c))) {
                keep(u' ', u' ', blank);
            }
        }
        // A full stop between English words ends a sentence as 。 does; one before a number may belong to "No. 12".
        if (blank >= 0 && !normal.text.isEmpty() && c.isLetter()) {
            const qsizetype dot = normal.text.size() - 2;
            if (dot > 0 && normal.text.at(dot) == u'.' && normal.text.at(dot - 1) != u'.') {
                normal.text[dot] = u'。';
            }
        }
        blank = -1;
        lineBreak = false;
        keep(c, c.toLower(), i);
    }
    return normal;
}

} // namespace kd::intake
