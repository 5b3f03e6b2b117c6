// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/condition_text.h"

#include "models/lists/finding_sentence.h"
#include "models/lists/labels.h"
#include "models/playbook/probes.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kd::lists {

namespace {

struct Conditions
{
    Q_DECLARE_TR_FUNCTIONS(kd::lists::Conditions)
};

QString fieldName(const QString &field)
{
    return field.contains(u'.') ? probeLabel(field) : fieldLabel(field);
}

std::optional<Answer> answerOf(const QString &field, const QString &code)
{
    for (const playbook::ProbeInfo &probe : playbook::probes()) {
        for (const playbook::Outcome &outcome : probe.outcomes) {
            if (probe.id == field && outcome.code == code) {
                return outcome.answer;
            }
        }
    }
    return std::nullopt;
}

// "pass: paid", as a rule's trace says what was found.
QString foundText(const QString &field, const QString &found)
{
    const QStringList parts = found.split(u": "_s);
    QStringList names;
    for (const QString &part : parts) {
        const QString name = part.isEmpty() ? QString() : outcomeLabel(field, part);
        if (!name.isEmpty() && !names.contains(name)) {
            names << name;
        }
    }
    return names.join(Conditions::tr(", "));
}

} // namespace

QString outcomeLabel(const QString &field, const QString &outcome)
{
    if (const auto answer = fromId<Answer>(outcome)) {
        return label(*answer);
    }
    if (const auto demand = fromId<Demand>(outcome); demand && field == "demand"_L1) {
        return label(*demand);
    }
    if (outcome == "overruled"_L1) {
        return Conditions::tr("overruled");
    }
    Finding finding;
    finding.probe = field;
    finding.code = outcome;
    // The code alone: its figures are no part of a rule. Where they are all there is to say, its answer says it.
    const QString sentence = findingSentence(finding, Instant()).replace(u'–', u'…');
    const auto answer = answerOf(field, outcome);
    return sentence.isEmpty() && answer ? label(*answer) : sentence;
}

QString conditionText(const QString &condition)
{
    static const QRegularExpression shape(uR"(^([\w.]+) = (.+?)(?: \(is (.*)\))?$)"_s);
    const auto match = shape.match(condition);
    if (!match.hasMatch()) {
        return condition;
    }
    const QString field = match.captured(1);
    const QString asked = match.captured(2);
    const bool excluded = asked.startsWith(u'!');
    QStringList names;
    const QStringList tokens = excluded ? asked.mid(1).split(u", !"_s) : asked.split(u" or "_s);
    for (const QString &token : tokens) {
        names << foundText(field, token);
    }
    const QString list = names.join(Conditions::tr(" or "));
    const QString wanted = excluded ? Conditions::tr("%1: not %2").arg(fieldName(field), list)
                                    : Conditions::tr("%1: %2").arg(fieldName(field), list);
    return match.captured(3).isEmpty()
               ? wanted
               : Conditions::tr("%1 (found: %2)").arg(wanted, foundText(field, match.captured(3)));
}

} // namespace kd::lists
