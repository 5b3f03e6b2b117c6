// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/key_labels.h"
#include "models/lists/key_way.h"
#include "tests/support/test_main.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::lists;

namespace {

constexpr Instant now(1'790'000'000'000);

keys::KeyStep stepOf(keys::StepKind kind, qint64 seq, Instant at)
{
    keys::KeyStep step;
    step.kind = kind;
    step.seq = seq;
    step.at = at;
    step.field = seq == 0 ? u"card.uses"_s : QString();
    return step;
}

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

keys::LedgerItem itemOf(const QString &card, const QString &masked, int minute)
{
    keys::LedgerItem item;
    item.card = CardId(card);
    item.masked = masked;
    item.issuedAt = now + std::chrono::minutes(minute);
    return item;
}

} // namespace

class TestKeyWay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stepsAreShownMaskedWithTheirSource()
    {
        KeyWay model(nullptr);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setNames({{u"lin"_s, u"林晓"_s}});
        keys::KeyLife life;
        life.card = CardId(u"7"_s);
        keys::KeyStep asked = stepOf(keys::StepKind::HandOutAsked, 41, now);
        asked.who = ProfileId(u"lin"_s);
        asked.caseId = CaseId(3);
        asked.orderNumber = u"KD100"_s;
        asked.order = OrderId(u"100"_s);
        asked.words = u"旧卡 QZ7K9-MM2XW-84TRC 已用，联系 lihua1990@qq.com"_s;
        keys::KeyStep used = stepOf(keys::StepKind::Used, 0, now);
        used.place = u"203.0.113.9"_s;
        life.steps = {used, asked};
        model.show(life, now);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cell(model, 1, int(KeyWay::Column::Who)), u"林晓"_s);
        QCOMPARE(cell(model, 1, int(KeyWay::Column::Case)), u"#3"_s);
        const QString detail = cell(model, 1, int(KeyWay::Column::Detail));
        QVERIFY(detail.contains(u"KD100"_s));
        QVERIFY(!detail.contains(u"MM2XW"_s));
        QVERIFY(!detail.contains(u"lihua1990"_s));
        QVERIFY(cell(model, 1, int(KeyWay::Column::Source)).contains(u"41"_s));
        QVERIFY(cell(model, 0, int(KeyWay::Column::Detail)).contains(u"203.0.113.9"_s));
        QVERIFY(cell(model, 0, int(KeyWay::Column::Source)) != cell(model, 1, int(KeyWay::Column::Source)));
    }

    // Two uses in the same second are two rows, and a longer life keeps the rows that were there.
    void theSameStepsStayRows()
    {
        KeyWay model(nullptr);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        keys::KeyLife life;
        life.steps = {stepOf(keys::StepKind::Used, 0, now), stepOf(keys::StepKind::Used, 0, now)};
        model.show(life, now);
        QCOMPARE(model.rowCount(), 2);
        const QPersistentModelIndex second(model.index(1, 0));
        life.steps.push_back(stepOf(keys::StepKind::Revealed, 9, now));
        model.show(life, now);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(second.row(), 1);
        life.card = CardId(u"8"_s);
        life.steps.clear();
        model.show(life, now);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!second.isValid());
    }

    void theLedgerSaysWhatReplacedWhat()
    {
        LedgerList model(nullptr);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        keys::LedgerItem old = itemOf(u"1"_s, u"•••• AAA1"_s, 0);
        old.validity = keys::Validity::VoidRecorded;
        old.replacedBy = CardId(u"2"_s);
        keys::LedgerItem fresh = itemOf(u"2"_s, u"•••• BBB2"_s, 5);
        fresh.issue = keys::LedgerItem::Issue::UnderWay;
        fresh.why = u"已被使用"_s;
        fresh.replaces = CardId(u"1"_s);
        keys::ReissueLedger ledger;
        ledger.lines.push_back({LineId(u"1"_s), ProductId(u"31"_s), u"视频会员"_s, 2, {old, fresh}});
        model.show(ledger, now);
        using Column = LedgerList::Column;
        QCOMPARE(cell(model, 0, int(Column::Product)), u"视频会员 ×2"_s);
        QCOMPARE(cell(model, 1, int(Column::Product)), QString());
        QCOMPARE(cell(model, 0, int(Column::ReplacedBy)), u"•••• BBB2"_s);
        QCOMPARE(cell(model, 0, int(Column::State)), label(keys::Validity::VoidRecorded));
        QCOMPARE(cell(model, 1, int(Column::State)), label(keys::LedgerItem::Issue::UnderWay));
        QCOMPARE(cell(model, 1, int(Column::Why)), u"已被使用"_s);
        QCOMPARE(model.index(1, 0).data(IdRole).toString(), u"2"_s);
    }

    void everythingHasAName()
    {
        QSet<QString> names;
        for (const keys::StepKind kind : keys::allStepKinds()) {
            names.insert(label(kind));
        }
        QCOMPARE(names.size(), qsizetype(keys::allStepKinds().size()));
        names.clear();
        for (const keys::Contradiction contradiction : keys::allContradictions()) {
            names.insert(label(contradiction));
        }
        QCOMPARE(names.size(), qsizetype(keys::allContradictions().size()));
        keys::KeyLife life;
        life.standing = keys::Standing::Reserved;
        life.caseId = CaseId(3);
        life.until = now + Millis(60'000);
        QVERIFY(standingText(life, now).contains(u"#3"_s));
    }
};

KD_TEST_MAIN(TestKeyWay)
#include "test_key_way.moc"
