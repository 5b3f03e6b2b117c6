// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/incident_list.h"
#include "models/lists/incident_text.h"
#include "models/lists/labels.h"
#include "tests/support/test_main.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::lists;
using incidents::Told;

namespace {

const Instant now(1'790'000'000'000);

desk::IncidentLine line(qint64 id, qint64 message)
{
    desk::IncidentLine line;
    line.row.id = IncidentId(id);
    line.row.facts = {u"支付回调延迟"_s, IncidentCause::PaymentCallback, {}, now - Millis(60'000)};
    line.row.message = message;
    line.row.cases = 12;
    return line;
}

desk::IncidentCase caseOf(qint64 id, Told told)
{
    desk::IncidentCase one;
    one.row.id = CaseId(id);
    one.row.orderNumber = u"KD1"_s;
    one.told = told;
    one.dueAt = now + Millis(id * 60'000);
    return one;
}

} // namespace

class TestIncidentList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLineSaysHowFarItIs()
    {
        IncidentList list;
        QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
        list.setNow(now);
        const auto at = [&](int row, IncidentList::Column column, int role = Qt::DisplayRole) {
            return list.index(row, int(column)).data(role).toString();
        };
        desk::IncidentLine told = line(1, 7);
        told.told = 3;
        told.waiting = 2;
        told.untold = 7;
        told.fitting = 5;
        told.row.nextWordAt = now - Millis(120'000);
        desk::IncidentLine over = line(2, 9);
        over.told = 6; // what was told stays when it is over
        over.untold = 2;
        over.row.endedAt = now;
        list.apply({told, over});
        QCOMPARE(at(0, IncidentList::Column::Cases), u"12 (+5)"_s);
        QCOMPARE(at(0, IncidentList::Column::Told), u"3 of 12, 2 waiting"_s);
        QCOMPARE(at(0, IncidentList::Column::NextWord), u"−02:00"_s);
        QCOMPARE(at(0, IncidentList::Column::NextWord, ToneRole), u"late"_s);
        QCOMPARE(at(1, IncidentList::Column::Cases), u"12"_s);
        QCOMPARE(at(1, IncidentList::Column::Told), u"6 of 8"_s);
        QCOMPARE(at(1, IncidentList::Column::NextWord), u"over"_s);
        list.apply({over});
        list.apply({});
    }

    void aCaseSaysWhetherItsBuyerKnows()
    {
        IncidentCaseList list;
        QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
        list.setNow(now);
        list.apply({caseOf(1, Told::NotYet), caseOf(2, Told::Failed), caseOf(-3, Told::Yes)});
        const auto at = [&](int row, IncidentCaseList::Column column, int role = Qt::DisplayRole) {
            return list.index(row, int(column)).data(role).toString();
        };
        QCOMPARE(at(0, IncidentCaseList::Column::Case), u"#1 KD1"_s);
        QCOMPARE(at(1, IncidentCaseList::Column::Told), u"not delivered"_s);
        QCOMPARE(at(1, IncidentCaseList::Column::Told, ToneRole), u"warn"_s);
        QCOMPARE(at(2, IncidentCaseList::Column::Due, ToneRole), u"late"_s);
        desk::IncidentCase closed = caseOf(4, Told::Yes);
        closed.row.status = CaseStatus::Closed;
        closed.row.orderNumber.clear();
        list.apply({closed, caseOf(1, Told::Waiting)});
        QCOMPARE(at(0, IncidentCaseList::Column::Case), u"#4, no order yet"_s);
        QCOMPARE(at(0, IncidentCaseList::Column::Due), label(CaseStatus::Closed));
    }

    void whoIsNotReachedStandsTogetherByReason()
    {
        const QStringList lines =
            apartTexts({{CaseId(1), u"no_order"_s}, {CaseId(2), u"order_busy"_s}, {CaseId(3), u"no_order"_s}});
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.front().startsWith(u"#1, #3: "_s));
        QVERIFY(lines.back().startsWith(u"#2: "_s));
        std::vector<incidents::Apart> many;
        for (int i = 1; i <= 40; ++i) {
            many.push_back({CaseId(i), u"no_order"_s});
        }
        QVERIFY(apartTexts(many).front().contains(u"#12, +28: "_s));
    }

    void everyWordIsItsOwn()
    {
        QSet<QString> words;
        for (const IncidentCause cause : allIncidentCauses()) {
            words << label(cause);
        }
        QCOMPARE(words.size(), qsizetype(allIncidentCauses().size()));
        QCOMPARE(clockRuleLabel(u"incident 支付回调延迟"), u"incident: 支付回调延迟"_s);
        QCOMPARE(casesText(1), u"1 case"_s);
        QCOMPARE(casesText(7), u"7 cases"_s);
    }
};

KD_TEST_MAIN(TestIncidentList)
#include "test_incident_list.moc"
