// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"
#include "models/intake/phrase.h"
#include "models/trade/vocabulary.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>
#include <optional>
#include <vector>

namespace kd::intake {

/// One line of evidence for a label: if any of its phrases is said, the label gains `weight`.
struct Rule
{
    QString label;          ///< an id of the vocabulary; in reasons.toml a type's id too
    double weight = 0;      ///< 1 a hint, 3 usual, 6 says it outright; tones need 1 in sum
    bool negatable = true;  ///< "not …" before it takes it back
    QRegularExpression say;
};

/// What is not in the words but in what was read from them.
struct Feature
{
    enum class When { SomeOfMoreBad, SeveralOrders, AmountBelowAnother };

    When when = When::SomeOfMoreBad;
    QString label;
    double weight = 0;
};

/// A demand that means something else under a reason.
struct GivenReason
{
    Reason reason = Reason::Question;
    std::optional<Demand> demand; ///< any demand when empty
    Demand becomes = Demand::None;
};

struct LabelRules
{
    std::vector<Rule> rules;
    QRegularExpression ignore; ///< hits inside these words do not count; empty pattern when there are none
};

struct IdentifierRule
{
    enum class Keep { Written, Upper, Compact, CompactUpper, Digits };

    QString field;
    QRegularExpression regex; ///< capture 1 is the identifier, capture 0 when there is none
    Keep keep = Keep::Written;
    QString as;               ///< "%1" is what was kept, "%2" what capture 2 kept: "…%1", "KD…%1"
};

struct AmountUnit
{
    Currency currency;
    QStringList before, after;
};

/// All word lists of resources/playbooks/intake, compiled. Never changed after it was read.
struct Book
{
    QHash<QChar, QChar> simplified;

    LabelRules reasons, demands, tones;
    std::vector<Feature> features;
    QMap<ComplaintType, Reason> usualReason; ///< when only the type is clear
    std::vector<GivenReason> given;

    QRegularExpression negation, history, present, contrast, alternative;

    std::vector<IdentifierRule> identifiers; ///< in the order in which they are tried
    QStringList notErrorCodes;

    std::vector<AmountUnit> amountUnits;
    Currency bareCurrency;
    QRegularExpression amountBefore, amountAfter, amountBare; ///< built from the units; see amounts.cpp
    QRegularExpression countOfCount, count;                   ///< built from the words; see quantities.cpp
    QRegularExpression bad, good, only, among, total;

    std::vector<Reason> needsPicture;
    QRegularExpression picture, noPicture;
    QMap<Reason, QStringList> completeWithout; ///< parts of a request that make no sense under a reason
};

} // namespace kd::intake
