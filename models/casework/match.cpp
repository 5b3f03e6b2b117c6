// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/casework/match.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kd::casework {

namespace {

// How far an identifier names one order: a number or payment number names exactly one, a whole card key nearly so, a
// contact names a buyer, who may have many orders. A shortened identifier counts for less.
constexpr int wholeNumber = 100;
constexpr int wholePayment = 95;
constexpr int wholeKey = 90;
constexpr int partOfNumber = 60;
constexpr int partOfKey = 50;
constexpr int contact = 40;
constexpr int certain = 90;
constexpr int clearLead = 20;

int scoreOf(const store::Hit &hit, const QString &field, const QString &text)
{
    if (field == u"orders"_s) {
        return hit.number.compare(text, Qt::CaseInsensitive) == 0 ? wholeNumber : partOfNumber;
    }
    if (field == u"payments"_s) {
        return wholePayment;
    }
    if (field == u"keys"_s) {
        return hit.field == store::HitField::Card ? wholeKey : partOfKey;
    }
    return contact;
}

// A number must not bring up the orders whose e-mail happens to contain it.
bool fits(const store::Hit &hit, const QString &field)
{
    switch (hit.field) {
    case store::HitField::Number:
        return field == u"orders"_s;
    case store::HitField::PaymentNumber:
        return field == u"payments"_s || field == u"orders"_s;
    case store::HitField::Email:
        return field == u"emails"_s;
    case store::HitField::Phone:
        return field == u"phones"_s;
    case store::HitField::Card:
    case store::HitField::CardFragment:
        return field == u"keys"_s;
    case store::HitField::Name:
    case store::HitField::Product:
        return false;
    }
    return false;
}

QString shown(const QString &field, const QString &text)
{
    if (field == u"keys"_s) {
        return Secret(text).masked();
    }
    return field == u"emails"_s || field == u"phones"_s ? maskedContact(text) : text;
}

} // namespace

Result<std::vector<OrderMatch>> matchOrders(const store::Reader &reader, const intake::Claim &claim, int limit)
{
    const std::array<std::pair<QString, QStringList>, 5> identifiers = {{{u"orders"_s, claim.orders},
                                                                         {u"payments"_s, claim.payments},
                                                                         {u"keys"_s, claim.keys},
                                                                         {u"emails"_s, claim.emails},
                                                                         {u"phones"_s, claim.phones}}};
    std::vector<OrderMatch> matches;
    for (const auto &[field, texts] : identifiers) {
        for (const QString &text : texts) {
            const auto hits = reader.cache.find(text, limit);
            if (!hits) {
                return fail(hits.error());
            }
            for (const store::Hit &hit : *hits) {
                if (hit.order.order.isEmpty() || !fits(hit, field)) {
                    continue;
                }
                const int score = scoreOf(hit, field, text);
                const auto known = std::find_if(matches.begin(), matches.end(), [&hit](const OrderMatch &match) {
                    return match.hit.order == hit.order;
                });
                if (known == matches.end()) {
                    matches.push_back({hit, field, shown(field, text), score});
                } else {
                    known->score += score;
                }
            }
        }
    }
    std::stable_sort(matches.begin(), matches.end(), [](const OrderMatch &a, const OrderMatch &b) {
        return std::tuple(-a.score, -a.hit.key) < std::tuple(-b.score, -b.hit.key);
    });
    if (matches.size() > static_cast<size_t>(limit)) {
        matches.resize(static_cast<size_t>(limit));
    }
    return matches;
}

bool isCertain(const std::vector<OrderMatch> &matches)
{
    if (matches.empty()) {
        return false;
    }
    const bool alone = matches.size() == 1;
    return (matches.front().score >= certain && (alone || matches.front().score - matches.at(1).score >= clearLead)) ||
           (alone && matches.front().score >= partOfNumber);
}

} // namespace kd::casework
