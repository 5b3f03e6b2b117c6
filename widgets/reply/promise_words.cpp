// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reply/promise_words.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace kd::ui {

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 farthest = 366LL * 24 * 60 * minute; ///< what lies beyond is a slip of the finger

// Ends stay with their sentences. A point is one only before a blank or at the end: "50.00" is none.
QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression end(u"(?<=[。！？；!?])|(?<=\\.)(?=\\s|$)"_s);
    return text.split(end, Qt::SkipEmptyParts);
}

// The words as they are, and anything where a blank was.
QRegularExpression patternOf(const QString &sentence)
{
    static const QRegularExpression blank(u"\\{[a-z_]+\\}"_s);
    QStringList words;
    for (const QString &part : sentence.trimmed().split(blank)) {
        words << QRegularExpression::escape(part);
    }
    return QRegularExpression(words.join(u".+?"_s), QRegularExpression::DotMatchesEverythingOption);
}

std::optional<qint64> spanOf(const QString &typed)
{
    static const QRegularExpression form(u"^(\\d{1,6})\\s*(min|m|h|d|分钟|分|小时|时|天)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(typed);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString unit = match.captured(2).toLower();
    const bool hours = unit == u"h"_s || unit == u"小时"_s || unit == u"时"_s;
    const bool days = unit == u"d"_s || unit == u"天"_s;
    return match.captured(1).toLongLong() * minute * (days ? 24 * 60 : hours ? 60 : 1);
}

std::optional<QDateTime> timeOf(const QString &typed, const QDateTime &now)
{
    if (const QTime time = QTime::fromString(typed, u"H:mm"_s); time.isValid()) {
        const QDateTime today(now.date(), time);
        return today > now ? today : QDateTime(now.date().addDays(1), time);
    }
    if (const QDateTime whole = QDateTime::fromString(typed, u"yyyy-MM-dd H:mm"_s); whole.isValid()) {
        return whole;
    }
    const int year = now.date().year();
    const QDateTime here = QDateTime::fromString(QString(QString::number(year) + u'-' + typed), u"yyyy-M-d H:mm"_s);
    if (here.isValid()) {
        return here > now ? here : here.addYears(1);
    }
    return std::nullopt;
}

} // namespace

QString promiseIn(const playbook::Script &script, const QString &text)
{
    for (const QString &language : {u"zh"_s, u"en"_s}) {
        for (const QString &sentence : sentencesOf(script.text.in(language))) {
            if (!sentence.contains("{promise_by}"_L1)) {
                continue;
            }
            const QRegularExpressionMatch match = patternOf(sentence).match(text);
            if (match.hasMatch()) {
                return match.captured().simplified();
            }
        }
    }
    return {};
}

std::optional<Instant> dueFrom(const QString &typed, Instant now)
{
    const QString text = typed.trimmed();
    std::optional<qint64> at;
    if (const auto span = spanOf(text)) {
        at = now.millis() + *span;
    } else if (const auto time = timeOf(text, QDateTime::fromMSecsSinceEpoch(now.millis()))) {
        at = time->toMSecsSinceEpoch();
    }
    const bool ahead = at && *at > now.millis() && *at - now.millis() <= farthest;
    return ahead ? std::optional(Instant(*at)) : std::nullopt;
}

} // namespace kd::ui
