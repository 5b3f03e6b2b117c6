// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/case_list.h"
#include "models/lists/checklist.h"
#include "models/lists/history_list.h"
#include "tests/support/test_main.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace kd;

namespace {

using Mode = QAbstractItemModelTester::FailureReportingMode;

desk::QueueRow row(qint64 id, qint64 due)
{
    desk::QueueRow made;
    made.row.id = CaseId(id);
    made.dueAt = Instant(due);
    return made;
}

Finding finding(const QString &probe, Answer answer, const QString &code = u"paid"_s)
{
    Finding made;
    made.probe = probe;
    made.answer = answer;
    made.code = code;
    return made;
}

JournalEntry entryOf(qint64 seq)
{
    JournalEntry made;
    made.seq = seq;
    made.kind = u"case.message_added"_s;
    return made;
}

template<typename Model>
QList<qint64> ids(const Model &model)
{
    QList<qint64> list;
    for (int i = 0; i < model.rowCount(); ++i) {
        list << model.index(i, 0).data(lists::IdRole).toLongLong();
    }
    return list;
}

} // namespace

class TestModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDifferenceKeepsRowsWhereTheyBelong()
    {
        lists::CaseList list;
        QAbstractItemModelTester tester(&list, Mode::Fatal);
        QSignalSpy resets(&list, &QAbstractItemModel::modelReset);
        list.apply({row(1, 10), row(2, 20), row(3, 30), row(4, 40)});
        const QPersistentModelIndex third = list.index(2, 0);
        list.apply({row(4, 5), row(3, 7), row(5, 8), row(1, 10)});
        QCOMPARE(ids(list), (QList<qint64>{4, 3, 5, 1}));
        QVERIFY(third.isValid());
        QCOMPARE(third.row(), 1);
        QCOMPARE(third.data(lists::IdRole).toLongLong(), 3);
        QCOMPARE(resets.count(), 0);
        list.apply({});
        QCOMPARE(list.rowCount(), 0);
        QVERIFY(!third.isValid());
    }

    void onlyWhatDiffersIsSaidToHaveChanged()
    {
        lists::CaseList list;
        list.apply({row(1, 10), row(2, 20)});
        QSignalSpy changes(&list, &QAbstractItemModel::dataChanged);
        list.apply({row(1, 10), row(2, 25)});
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.first().first().toModelIndex().row(), 1);
    }

    void aThousandShufflesEndRight()
    {
        lists::CaseList list;
        QAbstractItemModelTester tester(&list, Mode::Fatal);
        quint32 state = 7;
        const auto next = [&state](quint32 below) {
            state = state * 1664525u + 1013904223u;
            return (state >> 8) % below;
        };
        for (int round = 0; round < 1000; ++round) {
            std::vector<desk::QueueRow> rows;
            QSet<qint64> used;
            for (quint32 i = 0, count = next(12); i < count; ++i) {
                const qint64 id = next(15) + 1;
                if (!used.contains(id)) {
                    used << id;
                    rows.push_back(row(id, next(100)));
                }
            }
            list.apply(rows);
            QVERIFY(list.all() == rows);
        }
    }

    void anAnswerUpdatesItsRowInPlace()
    {
        lists::Checklist list;
        QAbstractItemModelTester tester(&list, Mode::Fatal);
        const std::vector<Finding> before{finding(u"order.paid"_s, Answer::Unknown, u"offline"_s),
                                          finding(u"card.state"_s, Answer::Pass, u"usable"_s)};
        list.apply(lists::checkRows(before, before));
        QCOMPARE(list.progress(), (std::pair{1, 2}));
        QSignalSpy moved(&list, &QAbstractItemModel::rowsMoved);
        const std::vector<Finding> after{finding(u"order.paid"_s, Answer::Fail, u"unpaid"_s), before[1]};
        list.apply(lists::checkRows(after, after));
        QCOMPARE(moved.count(), 0);
        QCOMPARE(list.index(0, 0).data(lists::RawRole).toInt(), int(Answer::Fail));
        QCOMPARE(list.progress(), (std::pair{2, 2}));
    }

    void anOverruledAnswerKeepsTheMachines()
    {
        const std::vector<Finding> machine{finding(u"order.paid"_s, Answer::Fail, u"unpaid"_s)};
        const std::vector<Finding> counting{finding(u"order.paid"_s, Answer::Pass, u"overruled"_s)};
        const std::vector<lists::CheckRow> rows = lists::checkRows(machine, counting);
        QVERIFY(rows.front().overruled);
        QCOMPARE(rows.front().machine, Answer::Fail);
        QCOMPARE(rows.front().finding.answer, Answer::Pass);
    }

    void whatDoesNotApplyIsNotCountedAndKeepsItsPlace()
    {
        const std::vector<Finding> all{finding(u"a"_s, Answer::NotApplicable), finding(u"b"_s, Answer::Pass)};
        lists::Checklist list;
        list.apply(lists::checkRows(all, all));
        QCOMPARE(list.index(0, 0).data(lists::IdRole).toString(), u"a"_s); // where the agent last saw it
        QCOMPARE(list.progress(), (std::pair{1, 1}));
    }

    void aLongerHistoryIsInserted()
    {
        lists::HistoryList list;
        QAbstractItemModelTester tester(&list, Mode::Fatal);
        list.apply({entryOf(3), entryOf(2)});
        QSignalSpy resets(&list, &QAbstractItemModel::modelReset);
        list.apply({entryOf(5), entryOf(4), entryOf(3), entryOf(2), entryOf(1)});
        QCOMPARE(resets.count(), 0);
        QCOMPARE(list.rowCount(), 5);
        QCOMPARE(list.index(0, 0).data(lists::RawRole).toLongLong(), 5);
        QCOMPARE(list.index(4, 0).data(lists::RawRole).toLongLong(), 1);
        list.apply({entryOf(9)}); // another filter
        QCOMPARE(resets.count(), 1);
        QCOMPARE(list.rowCount(), 1);
    }
};

KD_TEST_MAIN(TestModels)
#include "test_models.moc"
