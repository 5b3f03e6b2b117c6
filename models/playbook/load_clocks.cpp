// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/clock_ids.h"
#include "models/playbook/content.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kd::playbook {

namespace {

constexpr qint64 minutesOfTwoMonths = 60 * 24 * 62;

/// "09:00-18:30"; both within one day, the end after the start; 24:00 is the end of the day.
std::optional<BusinessHours::Span> spanFrom(const QString &text)
{
    const QStringList ends = text.split(u'-');
    if (ends.size() != 2) {
        return std::nullopt;
    }
    int minutes[2] = {};
    for (int i = 0; i < 2; ++i) {
        const QStringList parts = ends.at(i).trimmed().split(u':');
        bool hourOk = false;
        bool minuteOk = false;
        const int hour = parts.value(0).toInt(&hourOk);
        const int minute = parts.value(1).toInt(&minuteOk);
        minutes[i] = hour * 60 + minute;
        if (parts.size() != 2 || !hourOk || !minuteOk || hour < 0 || minute < 0 || minute > 59 || minutes[i] > 1440) {
            return std::nullopt;
        }
    }
    return minutes[0] < minutes[1] ? std::optional(BusinessHours::Span{minutes[0], minutes[1]}) : std::nullopt;
}

BusinessHours readHours(const Node &node, const QString &file, Loading &loading)
{
    static const QStringList names{u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                                   u"friday"_s, u"saturday"_s, u"sunday"_s};
    TableReader reader(node, file, u"business_hours"_s, loading.mistakes);
    BusinessHours hours;
    hours.utcOffsetMinutes = static_cast<int>(reader.whole(u"utc_offset_minutes"_s, -14 * 60, 14 * 60));
    for (int day = 1; day <= 7; ++day) {
        const QString name = names.at(day - 1);
        std::vector<BusinessHours::Span> spans;
        for (const QString &text : reader.texts(name)) {
            const auto span = spanFrom(text);
            if (!span || (!spans.empty() && spans.back().toMinute > span->fromMinute)) {
                reader.mistake(reader.any(name)->line, u"\"%1\" is no span of hours."_s.arg(text),
                               u"Write \"09:00-18:30\", earlier spans first, split at midnight."_s);
                continue;
            }
            spans.push_back(*span);
        }
        if (!spans.empty()) {
            hours.days[day] = spans;
        }
    }
    reader.done();
    return hours;
}

} // namespace

void loadClocks(Loading &loading)
{
    const QString file = u"clocks.toml"_s;
    const Node *tree = loading.tree(file);
    if (tree == nullptr) {
        return;
    }
    TableReader root(*tree, file, {}, loading.mistakes);
    for (const QLatin1StringView clock : clockIds) {
        const QString name(clock);
        const Node *node = root.table(name);
        if (node == nullptr) {
            continue;
        }
        TableReader reader(*node, file, name, loading.mistakes);
        ClockRule rule;
        rule.id = name;
        // A promise and an outside complaint bring their own deadline.
        const bool own = clock != clock::promise && clock != clock::outsideComplaint;
        if (own) {
            rule.target = std::chrono::minutes(reader.whole(u"target_minutes"_s, 1, minutesOfTwoMonths));
            if (const Node *types = reader.table(u"by_type"_s, TableReader::Must::MayBe)) {
                TableReader byType(*types, file, QString(name + u" by_type"_s), loading.mistakes);
                for (const ComplaintType type : all<ComplaintType>()) {
                    if (byType.has(id(type))) {
                        rule.targetByType[type] = std::chrono::minutes(byType.whole(id(type), 1, minutesOfTwoMonths));
                    }
                }
                byType.done();
            }
            rule.businessHours = reader.flag(u"business_hours"_s, false);
            rule.pausesForBuyer = reader.flag(u"pauses_for_buyer"_s, false);
            rule.pausesForIncident = reader.flag(u"pauses_for_incident"_s, false);
        }
        reader.done();
        loading.content.clocks.rules[name] = rule;
    }
    if (const Node *node = root.table(u"business_hours"_s, TableReader::Must::MayBe)) {
        loading.content.clocks.hours = readHours(*node, file, loading);
    }
    root.done();
}

} // namespace kd::playbook
