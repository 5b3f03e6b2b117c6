// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/kill/books.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kd::test {

namespace {

QString text(const QJsonObject &object, QLatin1StringView field)
{
    return object.value(field).toString();
}

bool isRefund(const QString &word)
{
    return word.startsWith("refund_"_L1);
}

bool isDone(const QJsonObject &intent)
{
    return text(intent, "state"_L1) == "confirmed"_L1;
}

bool needsPerson(const QJsonObject &intent)
{
    return intent.value("needs_person"_L1).toBool();
}

bool isSettled(const QJsonObject &intent)
{
    static const QSet<QString> settled{u"confirmed"_s, u"refused"_s, u"stopped"_s, u"cancelled"_s};
    return settled.contains(text(intent, "state"_L1));
}

// Where actions and lines of one kind meet. A voucher belongs to no order at the shop.
QString place(const QJsonObject &object, const QString &word)
{
    const bool voucher = word == "voucher"_L1;
    const QString order = voucher ? QString() : text(object, "order"_L1);
    const qint64 amount = isRefund(word) || voucher ? object.value("amount_minor"_L1).toInteger() : 0;
    return QStringList{word, order, QString::number(amount)}.join(u' ');
}

QString placeOfIntent(const QJsonObject &intent)
{
    return place(intent, ledgerWord(text(intent, "verb"_L1)));
}

QString placeOfRow(const QJsonObject &row)
{
    return place(row, text(row, "verb"_L1));
}

/// By the shop's ids of what was made.
struct Place
{
    std::map<QString, int> confirmed;
    std::map<QString, int> moved;
    int open = 0; ///< with a person

    [[nodiscard]] int lost() const { return missing(confirmed, moved); }
    [[nodiscard]] int surplus() const { return missing(moved, confirmed); }

private:
    [[nodiscard]] static int missing(const std::map<QString, int> &wanted, const std::map<QString, int> &there)
    {
        int sum = 0;
        for (const auto &[id, count] : wanted) {
            const auto found = there.find(id);
            sum += std::max(0, count - (found == there.end() ? 0 : found->second));
        }
        return sum;
    }
};

std::map<QString, Place> placesIn(const Books &books)
{
    std::map<QString, Place> places;
    for (const QJsonValue &value : books.intents) {
        const QJsonObject intent = value.toObject();
        Place &here = places[placeOfIntent(intent)];
        here.confirmed[text(intent, "shop_reference"_L1)] += isDone(intent) ? 1 : 0;
        here.open += needsPerson(intent) ? 1 : 0;
    }
    for (const QJsonValue &value : books.ledger) {
        const QJsonObject row = value.toObject();
        if (isCounted(row)) {
            ++places[placeOfRow(row)].moved[text(row, "reference"_L1)];
        }
    }
    return places;
}

// Only a later step of a plan may wait, behind one that a person has to look at.
bool mayWait(const QJsonObject &intent, const QJsonArray &intents)
{
    return std::any_of(intents.begin(), intents.end(), [&intent](const QJsonValue &value) {
        const QJsonObject other = value.toObject();
        return text(other, "order"_L1) == text(intent, "order"_L1) && needsPerson(other);
    });
}

} // namespace

QString ledgerWord(const QString &verb)
{
    return verb == "create_voucher"_L1 ? u"voucher"_s : verb;
}

bool isCounted(const QJsonObject &row)
{
    return text(row, "verb"_L1) != "mail"_L1;
}

QStringList contradictions(const Books &books, const QSet<QString> &acknowledged, const std::map<QString, qint64> &paid)
{
    QStringList found;
    QSet<QString> known;
    for (const QJsonValue &value : books.intents) {
        const QJsonObject intent = value.toObject();
        known << text(intent, "operation_id"_L1);
        if (!isSettled(intent) && !needsPerson(intent) && !mayWait(intent, books.intents)) {
            found << u"%1 (%2) is left %3"_s.arg(text(intent, "operation_id"_L1), text(intent, "verb"_L1),
                                                 text(intent, "state"_L1));
        }
    }
    for (const QString &operation : acknowledged) {
        if (!known.contains(operation)) {
            found << u"%1 was acknowledged and is lost"_s.arg(operation);
        }
    }
    for (const auto &[where, here] : placesIn(books)) {
        if (here.lost() > 0) {
            found << u"%1: %2 confirmed that never happened"_s.arg(where).arg(here.lost());
        }
        if (here.surplus() > here.open) {
            found << u"%1: %2 too many, %3 with a person"_s.arg(where).arg(here.surplus()).arg(here.open);
        }
    }
    std::map<QString, qint64> refunded;
    for (const QJsonValue &value : books.ledger) {
        const QJsonObject row = value.toObject();
        refunded[text(row, "order"_L1)] +=
            isRefund(text(row, "verb"_L1)) ? row.value("amount_minor"_L1).toInteger() : 0;
    }
    for (const auto &[order, amount] : refunded) {
        if (const auto total = paid.find(order); total != paid.end() && amount > total->second) {
            found << u"order %1: %2 refunded, %3 paid"_s.arg(order).arg(amount).arg(total->second);
        }
    }
    return found;
}

std::optional<QString> traceOf(const QJsonObject &intent, const Books &books)
{
    const auto places = placesIn(books);
    const auto here = places.find(placeOfIntent(intent));
    if (here == places.end()) {
        return std::nullopt;
    }
    for (const auto &[id, count] : here->second.moved) {
        const auto named = here->second.confirmed.find(id);
        if (count > (named == here->second.confirmed.end() ? 0 : named->second)) {
            return id;
        }
    }
    return std::nullopt;
}

std::map<QString, Tally> tallyByVerb(const Books &books)
{
    std::map<QString, Tally> tallies;
    for (const QJsonValue &value : books.intents) {
        const QJsonObject intent = value.toObject();
        Tally &tally = tallies[ledgerWord(text(intent, "verb"_L1))];
        ++tally.asked;
        tally.confirmed += isDone(intent) ? 1 : 0;
        tally.withPerson += needsPerson(intent) ? 1 : 0;
        tally.ended += isSettled(intent) && !isDone(intent) ? 1 : 0;
    }
    for (const QJsonValue &value : books.ledger) {
        if (isCounted(value.toObject())) {
            ++tallies[text(value.toObject(), "verb"_L1)].moved;
        }
    }
    return tallies;
}

} // namespace kd::test
