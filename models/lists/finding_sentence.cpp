// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/finding_sentence.h"

#include "models/base/money.h"
#include "models/base/secret.h"
#include "models/lists/finding_texts.h"
#include "models/lists/labels.h"
#include "models/lists/masking.h"
#include "models/lists/times.h"
#include "models/trade/journal.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kd::lists {

namespace {

QString moneyText(const QJsonObject &values, const QString &key)
{
    const auto currency = Currency::fromCode(values.value("currency"_L1).toString());
    return Money(values.value(key).toInteger(), currency.value_or(Currency())).toDisplay();
}

// A network address keeps its network: enough to compare, not to find a person.
QString maskedAddress(const QString &address)
{
    const qsizetype end = address.contains(u'.') ? address.lastIndexOf(u'.') : address.indexOf(u':', 5);
    return end < 0 ? u"•••"_s : QString(address.left(end) + u".•"_s);
}

QString shown(const QJsonObject &values, const QString &key, Instant now)
{
    const QJsonValue value = values.value(key);
    if (key.endsWith("_at"_L1)) {
        return timeText(Instant(value.toInteger()), now);
    }
    if (key.endsWith("_minor"_L1)) {
        return moneyText(values, key);
    }
    if (value.isObject()) {
        const QString text = personalText(value).value_or(QString());
        return key.endsWith("ip"_L1)               ? maskedAddress(text)
               : key.startsWith("payment_number"_L1) ? Secret(text).masked()
                                                     : maskedContact(text);
    }
    if (key == "status"_L1) {
        const auto status = orderStatusFromId(value.toString());
        return status ? label(*status) : shopStatusLabel(value.toString());
    }
    return value.isDouble() ? QString::number(value.toInteger()) : masked(value.toString());
}

// The key that a blank means; empty when the finding has no such value.
QString keyOf(const QJsonObject &values, const QString &blank)
{
    for (const QLatin1StringView ending : {""_L1, "_minor"_L1, "_at"_L1}) {
        const QString key = blank + ending;
        if (values.contains(key)) {
            return key;
        }
    }
    return {};
}

// Fills the blanks; false when a value is missing.
bool fill(QString &text, const QJsonObject &values, Instant now)
{
    static const QRegularExpression blank(u"\\{(\\w+)\\}"_s);
    bool whole = true;
    QString filled;
    qsizetype at = 0;
    for (auto it = blank.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString key = keyOf(values, match.captured(1));
        whole = whole && !key.isEmpty();
        filled += QStringView(text).mid(at, match.capturedStart() - at);
        filled += key.isEmpty() ? u"–"_s : shown(values, key, now);
        at = match.capturedEnd();
    }
    filled += QStringView(text).mid(at);
    text = filled;
    return whole;
}

QString filled(const QString &pattern, const QJsonObject &values, Instant now)
{
    QString result;
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'[', at);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u']', open);
        QString plain = pattern.mid(at, close < 0 ? -1 : open - at);
        (void)fill(plain, values, now);
        result += plain;
        if (close < 0) {
            break;
        }
        QString part = pattern.mid(open + 1, close - open - 1);
        if (fill(part, values, now)) {
            result += part;
        }
        at = close + 1;
    }
    while (!result.isEmpty() && (u",， :："_s).contains(result.front())) {
        result.remove(0, 1);
    }
    return result.trimmed();
}

} // namespace

QString findingSentence(const Finding &finding, Instant now)
{
    const FindingText *best = nullptr;
    for (const FindingText &text : findingTexts) {
        if (text.code == finding.code && (text.probe == finding.probe || (text.probe == "*"_L1 && best == nullptr))) {
            best = &text;
        }
    }
    if (best == nullptr) {
        return finding.code;
    }
    return filled(QCoreApplication::translate("kd::lists::Findings", best->text), finding.values, now);
}

QString findingSource(const Finding &finding, Instant now)
{
    if (finding.sources.empty()) {
        return {};
    }
    const FactSource &source = finding.sources.front();
    const QString from = sourceLabel(source.from);
    return source.at ? QString(from + u" · "_s + agoText(*source.at, now)) : from;
}

std::vector<std::pair<QString, QString>> findingValues(const Finding &finding, Instant now)
{
    std::vector<std::pair<QString, QString>> lines;
    for (auto it = finding.values.begin(); it != finding.values.end(); ++it) {
        if (it.key() != "currency"_L1) {
            lines.emplace_back(valueLabel(it.key()), it.key().endsWith("_at"_L1) && it->isDouble()
                                             ? exactTimeText(Instant(it->toInteger()))
                                             : shown(finding.values, it.key(), now));
        }
    }
    return lines;
}

} // namespace kd::lists
