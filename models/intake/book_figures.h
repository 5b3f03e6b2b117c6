// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/book.h"

namespace kd::intake {

struct AmountWords
{
    QStringList bareAfter;     ///< a number right behind one of these is money without a unit: 转50
    QStringList bareNotBefore; ///< unless one of these follows: 付10分钟
    QStringList notMoney;      ///< words that begin like a unit: 元旦
};

struct CountWords
{
    QStringList items;      ///< what is counted: 张, codes
    QStringList countAlone; ///< an English number right before one of these counts without an item: "3 don't work"
};

/// Make the expressions of amounts.cpp and quantities.cpp; called once while reading. book.amountUnits must be there.
void buildAmountPatterns(Book &book, const AmountWords &words);
void buildCountPatterns(Book &book, const CountWords &words);

} // namespace kd::intake
