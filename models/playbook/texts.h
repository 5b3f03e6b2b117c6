// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/policies.h"
#include "models/trade/vocabulary.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>
#include <vector>

/// The texts and word lists that verify and reply work with, as the playbook holds them.
namespace kd::playbook {

/// A script (话术) with its blanks: {order_number}, {product}, …
struct Script
{
    QString id;
    Words title;
    Words text;
    QStringList blanks;      ///< every fact it needs, in either language
    int promiseMinutes = 0;  ///< how far ahead the promise in it lies; 0: it makes none
    bool substantive = false;
    bool asksBuyer = false;   ///< it asks for something: once told, the case waits for the buyer
    bool revealsCard = false; ///< a key stands in it: filling it is a reveal, on record
    std::vector<Reason> reasons;          ///< suggested for; empty: for all
    std::vector<Resolution> resolutions;  ///< suggested with; empty: with all
    /// "opened", "decided", "acting", "done", "promise_due", "closed"; "incident", "incident_over": told to all its cases
    /// at once, and suggested in none. Empty: all.
    QStringList stages;
};

enum class GuardLevel { Note, AskReason, Block };
[[nodiscard]] QString id(GuardLevel level); ///< "note", "ask_reason", "block"

struct GuardRule
{
    QString id;
    GuardLevel level = GuardLevel::Note;
    QRegularExpression pattern; ///< any case; empty for rules that look at more than words (text.…)
    QRegularExpression unless;  ///< exempts a sentence in which it matches: "we never ask for …"; empty: nothing does
    Words why;
    Words proposal;
};

struct ContactRules
{
    QHash<QString, QString> typos;  ///< "qq.con" → "qq.com"
    QStringList domains;            ///< well known; a domain one edit away from one of them is taken for a slip
    QSet<QString> realDomains;      ///< one edit away from a known one and yet real ("mail.com" beside "gmail.com")
    QSet<QString> mobilePrefixes;   ///< of mainland numbers, three digits
};

struct GradeRule
{
    QString id;       ///< "shop.fresh"
    Grade grade = Grade::D;
    Words why;
};

struct ProbeSettings
{
    int paymentLagMinutes = 10;
    int duplicateMinutes = 10;
    int historyDays = 90;
    int manyClaims = 3;           ///< from this many cases on, a buyer's history may stand out
    int claimRateFactor = 3;      ///< … when their rate is at least so many times the shop's
    int cacheFreshMinutes = 15;   ///< a cached order older than this is graded lower
    std::vector<QRegularExpression> sentinels; ///< any case: texts a shop delivers instead of a key when it is sold out
    QStringList keyClasses;       ///< product classes whose delivery is a key
};

} // namespace kd::playbook
