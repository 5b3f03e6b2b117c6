// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QString>

#include <map>
#include <vector>

/// Where the kills hit, read from the desk's journal afterwards. Pure.
namespace kd::test {

/// A process from its start to its kill.
struct Life
{
    QDateTime from;
    QDateTime to;
};

struct Moments
{
    std::map<QString, int> sending;  ///< by verb: this process had "sending" on record and no answer
    std::map<QString, int> accepted; ///< by verb: this process had the shop's yes on record, and not read it back
    int betweenSteps = 0;            ///< a plan had a step done and a step to go, none on its way
    int otherwise = 0;               ///< starting, asking, looking at the order, or at rest
};

/// `entries` as `journal show` of the console lists them, in any order; each kill counts once, at the first of these
/// that fits.
[[nodiscard]] Moments momentsOf(const QJsonArray &entries, const std::vector<Life> &lives);

} // namespace kd::test
