// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/outbox_list.h"

#include "models/lists/approval_list.h"
#include "models/lists/intent_text.h"
#include "models/lists/outcome_text.h"
#include "models/lists/unknown_list.h"
#include "tests/support/spin.h"
#include "tests/support/test_main.h"
#include "tests/unit/desk/talking_desk.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::test;
using lists::OutboxList;
using store::OutboxPart;

/// The outbox as a list: what its cells say, and what a click on one of its rows would do.
class TestOutboxList : public QObject
{
    Q_OBJECT

    std::unique_ptr<TalkingDesk> m_test; ///< one of its own for each test
    std::unique_ptr<lists::Session> m_session;
    CaseId m_case;
    int m_next = 0;

    void append(const std::vector<NewEntry> &entries)
    {
        const auto done = m_test->desk()
                              .store()
                              .writeDesk([&entries](store::DeskWrite &desk) -> Result<void> {
                                  for (const NewEntry &entry : entries) {
                                      if (auto kept = desk.append(entry); !kept) {
                                          return fail(kept.error());
                                      }
                                  }
                                  return {};
                              })
                              .result();
        KD_VERIFY_OK(done);
    }
    Intent add(const QString &order, const QString &plan = {})
    {
        Intent intent =
            someRefund(u"op-%1"_s.arg(++m_next, 4, 10, QChar(u'0')), m_case, {shopOne, OrderId(order)}, 5000);
        intent.plan = plan.isEmpty() ? intent.operation : OperationId(plan);
        intent.worth = intent.amount;
        intent.verb = Verb::RefundGateway;
        append({entry::asked(TalkingDesk::me, intent, {})});
        return intent;
    }
    static QString text(const QAbstractItemModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
    static QString text(const OutboxList &list, int row, OutboxList::Column column)
    {
        return text(list, row, int(column));
    }

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<TalkingDesk>();
        KD_VERIFY_OK(m_test->open());
        store::ProfileRow me;
        me.id = TalkingDesk::me;
        m_session = std::make_unique<lists::Session>(m_test->desk(), me);
        m_case = m_test->caseOfTheBuyer();
        m_next = 0;
    }
    void cleanup()
    {
        m_session.reset();
        m_test.reset();
    }

    void everyRowIsReadHoweverManyThereAre()
    {
        for (int i = 0; i < 5; ++i) {
            add(u"127"_s);
        }
        OutboxList list(*m_session);
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setNames({{u"owner"_s, u"林晓"_s}});
        list.setPart(OutboxPart::All);
        QVERIFY(spinUntil([&list] { return list.rowCount() == 5 && list.isComplete(); }));
        QCOMPARE(list.index(0, 0).data(lists::IdRole).toString(), u"op-0005"_s);
        QCOMPARE(text(list, 0, OutboxList::Column::Order), u"127"_s); // the number the case was opened with
        QCOMPARE(text(list, 0, OutboxList::Column::AskedBy), u"林晓"_s);
        QCOMPARE(text(list, 0, OutboxList::Column::ApprovedBy), u"–"_s);
        QVERIFY(text(list, 0, OutboxList::Column::What).contains(u"¥50.00"_s));
        QVERIFY(text(list, 0, OutboxList::Column::What).contains(u"视频会员"_s));

        // Every row that is here follows what happens to it, not only the newest ones.
        const Intent oldest = *m_test->record(m_case).intent(OperationId(u"op-0001"_s));
        append({entry::paused(TalkingDesk::me, oldest, u"等供应商 lee127@qq.com"_s)});
        list.refresh();
        QVERIFY(spinUntil([&list] { return text(list, 4, OutboxList::Column::State).contains(u"等供应商"_s); }));
        QVERIFY(!text(list, 4, OutboxList::Column::State).contains(u"lee127"_s)); // a reason may hold a contact
        append({entry::released(TalkingDesk::me, oldest), entry::sending(oldest, 1),
                entry::unknown(oldest, Error{.code = u"timeout"_s}), entry::needsPerson(oldest, u"no_trace"_s)});
        list.refresh();
        QVERIFY(spinUntil([&list] { return list.index(0, 0).data(lists::IdRole).toString() == u"op-0001"_s; }));
        QCOMPARE(list.rowCount(), 5);
        QCOMPARE(list.index(0, int(OutboxList::Column::State)).data(lists::ToneRole).toString(), u"late"_s);
        QVERIFY(!list.rankToPass(0, true));
        QVERIFY(list.unsentStepsWith(0).empty());
    }

    void movingPassesTheNextOneOfAnotherOrder()
    {
        add(u"127"_s);
        add(u"128"_s, u"op-0002"_s);
        add(u"128"_s, u"op-0002"_s); // a second step of the same plan
        OutboxList list(*m_session);
        list.setPart(OutboxPart::Waiting);
        QVERIFY(spinUntil([&list] { return list.rowCount() == 3; }));
        const auto idAt = [&list](int row) { return list.index(row, 0).data(lists::IdRole).toString(); };
        QCOMPARE(idAt(0), u"op-0001"_s);
        QVERIFY(!list.rankToPass(0, true));
        QVERIFY(!list.rankToPass(2, false));
        QCOMPARE(list.rankToPass(2, true), std::optional(-1)); // past op-0001: its own plan is no obstacle
        QCOMPARE(list.unsentStepsWith(2).size(), 2U);
        QCOMPARE(list.unsentStepsWith(2).front(), OperationId(u"op-0003"_s));
        for (const OperationId &step : list.unsentStepsWith(2)) {
            KD_VERIFY_OK(m_test->desk().move(TalkingDesk::me, step, -1).result());
        }
        list.refresh();
        QVERIFY(spinUntil([&] { return idAt(2) == u"op-0001"_s; }));
        QCOMPARE(idAt(0), u"op-0002"_s);
        QCOMPARE(list.rankToPass(2, true), std::optional(-2));
        QCOMPARE(list.rankToPass(0, false), std::optional(1));
        list.setPart(OutboxPart::All);
        QVERIFY(spinUntil([&list] { return list.rowCount() == 3; }));
        QVERIFY(!list.rankToPass(2, true)); // only what is shown as it will run can be moved in it
    }

    void onlyRoutineOnesThatIMayApproveAreMarked()
    {
        outbox::Request request;
        request.line.row.intent.operation = OperationId(u"a"_s);
        request.people = {{ProfileId(u"mei"_s), u"Mei"_s, {}}, {ProfileId(u"lin"_s), u"Lin"_s, u"own_action"_s}};
        outbox::Request routine = request;
        routine.routine = true;
        routine.line.row.intent.operation = OperationId(u"b"_s);
        lists::ApprovalList list;
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.applyRequests({request, routine});
        QVERIFY(!list.toggleMark(0, ProfileId(u"mei"_s)));
        QVERIFY(!list.toggleMark(1, ProfileId(u"lin"_s)));
        QVERIFY(list.toggleMark(1, ProfileId(u"mei"_s)));
        QCOMPARE(list.marked().size(), 1U);
        QCOMPARE(text(list, 1, int(lists::ApprovalList::Column::Mark)), u"✓"_s);
        list.applyRequests({request}); // it was approved elsewhere
        QVERIFY(list.marked().empty());
        list.applyRequests({request, routine});
        QVERIFY(list.marked().empty());
    }

    void theOldestDoubtStandsFirst()
    {
        std::vector<outbox::Line> lines(3);
        const IntentState states[] = {IntentState::Unknown, IntentState::Confirmed, IntentState::Unknown};
        for (size_t i = 0; i < lines.size(); ++i) {
            lines[i].row.intent.operation = OperationId(QString::number(i));
            lines[i].row.intent.state = states[i];
            lines[i].row.intent.sentAt = Instant(qint64(1000 - i));
        }
        lists::UnknownList list;
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.applyLines(lines);
        QCOMPARE(list.rowCount(), 2);
        QCOMPARE(list.index(0, 0).data(lists::IdRole).toString(), u"2"_s);
    }

    void theShopsOwnWordsAreSaidInOurs()
    {
        PreImage image{u"completed"_s, yuan(5000), yuan(0), {RefundId(u"9"_s)}, {}};
        QVERIFY(!lists::preImageText(image).contains(u"completed"_s));
        image.shopStatus = u"wc-custom"_s; // nobody told us about this one: better raw than hidden
        QVERIFY(lists::preImageText(image).contains(u"wc-custom"_s));
    }

    void everyFateHasItsWords()
    {
        for (const Verb verb : allVerbs()) {
            Intent intent = someRefund(u"op"_s, m_case, {shopOne, OrderId(u"127"_s)}, 5000);
            intent.verb = verb;
            intent.cardText = Secret(u"ABCD-1234-EFGH-7F3K"_s);
            intent.email = u"buyer@example.com"_s;
            const QString effect = lists::effectText(intent, u"KD127"_s, u"l***e@qq.com"_s);
            QVERIFY2(effect.contains(u"KD127"_s), qPrintable(id(verb)));
            QVERIFY2(!effect.contains(u"ABCD"_s) && !effect.contains(u"buyer@"_s), qPrintable(effect));
            QVERIFY(lists::resolvedText(intent, true) != lists::resolvedText(intent, false));
            for (const IntentState state : {IntentState::AwaitingApproval, IntentState::Queued, IntentState::Sending,
                                            IntentState::Accepted, IntentState::Confirmed, IntentState::Refused,
                                            IntentState::Unknown, IntentState::Stopped, IntentState::Cancelled}) {
                outbox::Line line;
                line.row.intent.verb = verb;
                line.row.intent.state = state;
                QVERIFY(!lists::stateText(line).isEmpty());
                QVERIFY(!lists::nextStepText(line, {}, Millis(0), Instant(0)).isEmpty());
            }
        }
        desk::Outcome outcome;
        outcome.trouble = Error{.kind = Error::Kind::Network, .code = u"timeout"_s};
        const QString untold = lists::judgementText(outcome);
        QSet<QString> sentences{untold};
        outcome.trouble.reset();
        using Kind = outbox::Judgement::Kind;
        outcome.judgement = outbox::Judgement{Kind::Found, u"77"_s, {}};
        sentences << lists::judgementText(outcome);
        outcome.judgement = outbox::Judgement{Kind::Absent, {}, {}};
        sentences << lists::judgementText(outcome);
        outcome.absenceProves = true;
        sentences << lists::judgementText(outcome);
        for (const QString &why : {u"refund_without_our_tag"_s, u"amount_differs"_s, u"card_went_elsewhere"_s,
                                   u"card_gone"_s, u"order_gone"_s, u"voucher_differs"_s}) {
            outcome.judgement = outbox::Judgement{Kind::Foreign, {}, why};
            QVERIFY2(lists::judgementText(outcome) != why, qPrintable(why));
            sentences << lists::judgementText(outcome);
        }
        QCOMPARE(sentences.size(), 10);
    }
};

KD_TEST_MAIN(TestOutboxList)
#include "test_outbox_list.moc"
