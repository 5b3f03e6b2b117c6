// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/numbers.h"

#include <QString>
#include <array>

using namespace Qt::StringLiterals;

namespace kd::intake {

namespace {

constexpr std::array<QStringView, 13> english = {u"zero", u"one",   u"two",   u"three", u"four",   u"five",  u"six",
                                                 u"seven", u"eight", u"nine", u"ten",   u"eleven", u"twelve"};

int digit(QChar c)
{
    switch (c.unicode()) {
    case u'零':
    case u'〇':
        return 0;
    case u'两':
    case u'俩':
        return 2;
    default:
        return int(QStringView(u"零一二三四五六七八九").indexOf(c));
    }
}

int unit(QChar c)
{
    switch (c.unicode()) {
    case u'十':
        return 10;
    case u'百':
        return 100;
    case u'千':
        return 1000;
    case u'万':
        return 10000;
    default:
        return 0;
    }
}

// 两百三 is 230, but 二十三 is 23 and 一百零三 is 103: a last digit straight after 百 or 千 counts the next lower unit.
std::optional<int> readChinese(QStringView text)
{
    int total = 0;
    int section = 0;
    int pending = -1;
    int lastUnit = 1;
    bool zero = false;
    for (const QChar c : text) {
        const int u = unit(c);
        const int d = digit(c);
        if (u == 10000) {
            section += std::max(pending, 0);
            total += std::max(section, 1) * 10000;
            section = 0;
            pending = -1;
            lastUnit = u;
        } else if (u > 0) {
            section += (pending < 0 ? 1 : pending) * u;
            pending = -1;
            lastUnit = u;
            zero = false;
        } else if (d >= 0) {
            if (pending > 0) {
                return std::nullopt; // 三四个 says "a few"
            }
            zero = zero || d == 0;
            pending = d;
        } else {
            return std::nullopt;
        }
    }
    if (pending > 0) {
        section += pending * (lastUnit >= 100 && !zero ? lastUnit / 10 : 1);
    }
    return total + section;
}

} // namespace

std::optional<int> readCount(QStringView text)
{
    if (text.isEmpty() || text.size() > 8) {
        return std::nullopt;
    }
    if (text.at(0) >= u'0' && text.at(0) <= u'9') {
        bool ok = false;
        const int value = text.toInt(&ok);
        return ok ? std::optional(value) : std::nullopt;
    }
    for (size_t i = 0; i < english.size(); ++i) {
        if (english[i] == text) {
            return int(i);
        }
    }
    return readChinese(text);
}

QString countPattern()
{
    return u"(?:(?<![\\d.])\\d{1,6}(?![\\d.])|[零一二两俩三四五六七八九十百千万]{1,8}|(?<![a-z])(?:one|two|three|four|five|six|seven"
           "|eight|nine|ten|eleven|twelve)(?![a-z]))"_s;
}

} // namespace kd::intake
