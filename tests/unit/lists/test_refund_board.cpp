// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/refund_board.h"

#include "models/playbook/playbook.h"
#include "tests/support/test_main.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace std::chrono_literals;
using lists::RefundBoard;
using refunds::RunningRefund;

namespace {

const Instant monday = Instant::fromIso(u"2026-03-02T10:00:00+08:00").value();

Money yuan(qint64 minor)
{
    return {minor, Currency::fromCode(u"CNY"_s).value()};
}

} // namespace

class TestRefundBoard : public QObject
{
    Q_OBJECT

    playbook::Playbook m_rules = *playbook::Playbook::load(playbook::builtIn());

    [[nodiscard]] RunningRefund refund(const QString &operation, IntentState state, Instant now,
                                       std::optional<Settlement> told = {}) const
    {
        store::RefundRow row;
        row.intent.operation = OperationId(operation);
        row.intent.caseId = CaseId(7);
        row.intent.verb = Verb::RefundGateway;
        row.intent.state = state;
        row.intent.amount = yuan(1250);
        row.intent.askedAt = monday;
        row.intent.endedAt = state == IntentState::Confirmed ? std::optional(monday) : std::nullopt;
        row.intent.settlement = told;
        row.orderNumber = u"KD-25"_s;
        return refunds::runningRefund(row, m_rules, {}, now);
    }
    [[nodiscard]] static QString text(const RefundBoard &board, int row, RefundBoard::Column column,
                                      int role = Qt::DisplayRole)
    {
        return board.index(row, int(column)).data(role).toString();
    }

private Q_SLOTS:
    void aRowSaysWhereItStands()
    {
        RefundBoard board;
        const QAbstractItemModelTester tester(&board, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Instant now = monday + 24h * 8;
        board.setNow(now);
        RunningRefund told = refund(u"c"_s, IntentState::Confirmed, monday, Settlement::Abnormal);
        told.row.intent.receipt = u"R-7"_s;
        board.apply({refund(u"a"_s, IntentState::Confirmed, now), refund(u"b"_s, IntentState::Unknown, now), told});
        using Column = RefundBoard::Column;
        QCOMPARE(text(board, 0, Column::State), u"Accepted, nothing heard yet"_s);
        QCOMPARE(text(board, 0, Column::Order), u"KD-25"_s);
        QCOMPARE(text(board, 0, Column::Amount), u"¥12.50"_s);
        QCOMPARE(text(board, 0, Column::Age), u"8 d"_s);
        QCOMPARE(text(board, 0, Column::Expected), u"overdue by 4 d"_s);
        QCOMPARE(text(board, 0, Column::Receipt), u"–"_s);
        QCOMPARE(text(board, 0, Column::Case), u"#7"_s);
        QCOMPARE(text(board, 0, Column::State, lists::ToneRole), u"late"_s);
        QCOMPARE(text(board, 1, Column::State), u"Outcome unknown"_s);
        QCOMPARE(text(board, 1, Column::Expected), u"–"_s);
        QCOMPARE(text(board, 2, Column::State), u"Abnormal: the provider asks for something"_s);
        QCOMPARE(text(board, 2, Column::Expected), u"by 03-05"_s);
        QCOMPARE(text(board, 2, Column::Receipt), u"R-7"_s);
        QVERIFY(text(board, 2, Column::Expected, Qt::ToolTipRole).contains(u"Asia/Shanghai"_s));
        QVERIFY(!text(board, 2, Column::Expected, Qt::ToolTipRole).contains(u"holidays"_s));
    }

    void itSaysWhenHolidaysAreNotKnown()
    {
        RunningRefund late = refund(u"a"_s, IntentState::Confirmed, monday);
        late.arrival->holidaysKnown = false;
        RefundBoard board;
        board.apply({late});
        QVERIFY(text(board, 0, RefundBoard::Column::Expected, Qt::ToolTipRole).contains(u"holidays are not known"_s));
    }

    void noFilterHidesWhatNobodyKnows()
    {
        const Instant late = monday + 24h * 30;
        const std::vector<RunningRefund> all{refund(u"running"_s, IntentState::Confirmed, monday),
                                             refund(u"overdue"_s, IntentState::Confirmed, late),
                                             refund(u"unknown"_s, IntentState::Unknown, monday),
                                             refund(u"failed"_s, IntentState::Confirmed, monday, Settlement::Failed)};
        const auto ids = [&all](RefundBoard::Filter filter) {
            QStringList names;
            for (const RunningRefund &refund : RefundBoard::filtered(all, filter)) {
                names << refund.row.intent.operation.value();
            }
            return names.join(u' ');
        };
        QCOMPARE(ids(RefundBoard::Filter::All), u"running overdue unknown failed"_s);
        QCOMPARE(ids(RefundBoard::Filter::Overdue), u"overdue unknown"_s);
        QCOMPARE(ids(RefundBoard::Filter::Abnormal), u"unknown failed"_s);
    }

    void theTotalNamesWhatIsAtRisk()
    {
        const QString calm = lists::totalsText({{yuan(12800), yuan(0), 3, Millis(49h)}});
        QVERIFY(calm.contains(u"¥128.00 under way"_s) && calm.contains(u"oldest 2 d"_s));
        QVERIFY(!calm.contains(u"risk"_s));
        QVERIFY(lists::totalsText({{yuan(12800), yuan(1200), 3, Millis(49h)}}).contains(u"¥12.00 at risk"_s));
        QVERIFY(!lists::totalsText({}).isEmpty());
    }
};

KD_TEST_MAIN(TestRefundBoard)
#include "test_refund_board.moc"
