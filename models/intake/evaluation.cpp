// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/evaluation.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kd::intake {

namespace {

tl::unexpected<Error> unreadable(qsizetype line, const QString &what)
{
    return fail(Error::Kind::Parse, u"labels_unreadable"_s, u"read labelled messages"_s,
                QString(u"line "_s + QString::number(line) + u": "_s + what));
}

QString sorted(QStringList words)
{
    words.sort();
    return words.join(u' ');
}

} // namespace

Result<Evaluation> evaluate(const Analyser &analyser, const QByteArray &tsv)
{
    const QStringList lines = QString::fromUtf8(tsv).split(u'\n');
    QHash<QString, qsizetype> column;
    Evaluation result;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line = lines.at(i);
        if (line.endsWith(u'\r')) {
            line.chop(1);
        }
        if (line.trimmed().isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        const QStringList cells = line.split(u'\t');
        if (column.isEmpty()) {
            for (qsizetype c = 0; c < cells.size(); ++c) {
                column.insert(cells.at(c).trimmed(), c);
            }
            for (const QString &name : {u"id"_s, u"type"_s, u"reason"_s, u"demand"_s, u"tone"_s, u"orders"_s, u"text"_s}) {
                if (!column.contains(name)) {
                    return unreadable(i + 1, QString(u"no column \""_s + name + u"\""_s));
                }
            }
            continue;
        }
        const auto cell = [&](const QString &name) { return cells.value(column.value(name)); };
        if (cells.size() < column.size()) {
            return unreadable(i + 1, u"too few columns"_s);
        }
        const auto type = fromId<ComplaintType>(cell(u"type"_s));
        const auto reason = fromId<Reason>(cell(u"reason"_s));
        const auto demand = fromId<Demand>(cell(u"demand"_s));
        const auto tone = fromId<Tone>(cell(u"tone"_s));
        if (!type || !reason || !demand || !tone) {
            return unreadable(i + 1, u"an unknown type, reason, demand or tone"_s);
        }
        const Claim claim = analyser.analyse(cell(u"text"_s));
        ++result.rows;
        const auto compare = [&](const QString &field, int &right, const QString &expected, const QString &got) {
            if (expected == got) {
                ++right;
            } else {
                result.misses.push_back({cell(u"id"_s), field, expected, got, cell(u"text"_s)});
            }
        };
        compare(u"type"_s, result.type, id(*type), id(claim.type));
        compare(u"reason"_s, result.reason, id(*reason), id(claim.reason));
        compare(u"demand"_s, result.demand, id(*demand), id(claim.demand));
        compare(u"tone"_s, result.tone, id(*tone), id(claim.tone));
        compare(u"orders"_s, result.orders, sorted(cell(u"orders"_s).split(u' ', Qt::SkipEmptyParts)), sorted(claim.orders));
    }
    if (column.isEmpty()) {
        return unreadable(1, u"no header"_s);
    }
    return result;
}

QString share(int right, int rows)
{
    return rows == 0 ? u"–"_s : QString(QString::number(100.0 * right / rows, 'f', 1) + u" %"_s);
}

QJsonObject toJson(const Evaluation &evaluation)
{
    const auto field = [&](int right) {
        return QJsonObject{{u"right"_s, right}, {u"share"_s, evaluation.rows == 0 ? 0 : double(right) / evaluation.rows}};
    };
    QJsonArray misses;
    for (const Evaluation::Miss &miss : evaluation.misses) {
        misses << QJsonObject{{u"row"_s, miss.row}, {u"field"_s, miss.field}, {u"expected"_s, miss.expected},
                              {u"got"_s, miss.got}, {u"text"_s, miss.text}};
    }
    return {{u"rows"_s, evaluation.rows},
            {u"accuracy"_s,
             QJsonObject{{u"type"_s, field(evaluation.type)},
                         {u"reason"_s, field(evaluation.reason)},
                         {u"demand"_s, field(evaluation.demand)},
                         {u"tone"_s, field(evaluation.tone)},
                         {u"orders"_s, field(evaluation.orders)}}},
            {u"misses"_s, misses}};
}

} // namespace kd::intake
