// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/overview.h"

#include "models/outbox/rule.h"
#include "models/playbook/playbook.h"
#include "tests/support/test_main.h"
#include "tests/unit/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::test;
using store::OutboxPart;

namespace {

const ProfileId lin(u"lin"_s);
const ProfileId mei(u"mei"_s);

store::ProfileRow profileRow(const ProfileId &id, const QString &role, const QByteArray &pin)
{
    store::ProfileRow row;
    row.id = id;
    row.name = id.value();
    row.role = role;
    row.pinHash = pin;
    return row;
}

} // namespace

/// The outbox as people look at it, over a real store.
class TestOverview : public QObject
{
    Q_OBJECT

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<store::Store> m_store;
    playbook::LimitRules m_limits = playbook::Playbook::load(playbook::builtIn())->limits();
    CaseId m_case;
    int m_next = 0;

    template<typename F>
    auto write(F function)
    {
        return m_store->writeDesk(std::move(function)).result();
    }
    void append(const std::vector<NewEntry> &entries)
    {
        const auto done = write([&entries](store::DeskWrite &desk) -> Result<void> {
            for (const NewEntry &entry : entries) {
                if (auto kept = desk.append(entry); !kept) {
                    return fail(kept.error());
                }
            }
            return {};
        });
        KD_VERIFY_OK(done);
    }
    // One that is asked now, and what else happened to it.
    Intent add(qint64 minor, const QString &approvalNeeded = {}, const ProfileId &by = lin)
    {
        Intent intent = someRefund(u"op-%1"_s.arg(++m_next, 4, 10, QChar(u'0')), m_case,
                                   {shopOne, OrderId(QString::number(m_next))}, minor);
        intent.plan = intent.operation;
        intent.worth = intent.amount;
        intent.askedBy = by;
        append({entry::asked(by, intent, approvalNeeded)});
        m_fixture->clock.advance(Millis(1000));
        return intent;
    }
    [[nodiscard]] std::vector<outbox::Line> page(OutboxPart part, const std::optional<store::OutboxRow> &after,
                                                 int limit, CaseId caseId = {})
    {
        auto lines =
            m_store->read([&](const store::Reader &reader) { return outbox::page(reader, part, after, limit, caseId); })
                .result();
        return lines ? *lines : std::vector<outbox::Line>();
    }
    [[nodiscard]] QStringList walk(OutboxPart part, int limit)
    {
        QStringList ids;
        std::optional<store::OutboxRow> after;
        for (;;) {
            const auto lines = page(part, after, limit);
            for (const outbox::Line &line : lines) {
                ids << line.row.intent.operation.value();
            }
            if (int(lines.size()) < limit) {
                return ids;
            }
            after = lines.back().row;
        }
    }
    [[nodiscard]] std::vector<outbox::Request> requests()
    {
        auto all =
            m_store->read([this](const store::Reader &reader) { return outbox::requests(reader, m_limits); }).result();
        return all ? *all : std::vector<outbox::Request>();
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        auto opened = m_fixture->open();
        KD_VERIFY_OK(opened);
        m_store = std::move(*opened);
        m_next = 0;
        const auto caseId = write([](store::DeskWrite &desk) {
            return openCase(desk, u"KD127 没收到"_s, {shopOne, OrderId(u"127"_s)});
        });
        KD_VERIFY_OK(caseId);
        m_case = *caseId;
    }
    void cleanup()
    {
        m_store.reset();
        m_fixture.reset();
    }

    void pagesNeitherRepeatNorSkip()
    {
        QStringList newestFirst;
        QString unknown;
        for (int i = 0; i < 57; ++i) {
            const Intent intent = add(100);
            if (i == 11) {
                append({entry::sending(intent, 1), entry::unknown(intent, Error{.code = u"timeout"_s})});
                unknown = intent.operation.value();
            } else if (i % 3 == 0) {
                append({entry::sending(intent, 1), entry::accepted(intent, u"9"_s),
                        entry::confirmed(intent, u"9"_s, u"read_back"_s)});
                newestFirst.prepend(intent.operation.value());
            } else {
                newestFirst.prepend(intent.operation.value());
            }
        }
        newestFirst.prepend(unknown); // on top, though it is old
        for (const int limit : {1, 5, 57, 58, 500}) {
            QCOMPARE(walk(OutboxPart::All, limit), newestFirst);
        }
        // No part hides it.
        for (const OutboxPart part : {OutboxPart::Waiting, OutboxPart::UnderWay, OutboxPart::Done}) {
            const QStringList ids = walk(part, 7);
            QCOMPARE(ids.first(), unknown);
            QCOMPARE(ids.size(), QSet<QString>(ids.begin(), ids.end()).size());
        }
        QCOMPARE(walk(OutboxPart::UnderWay, 10), QStringList{unknown});
        QCOMPARE(walk(OutboxPart::Waiting, 4).size() + walk(OutboxPart::Done, 4).size(), 57 + 1);
        // What comes meanwhile stands above and moves nothing below.
        const auto first = page(OutboxPart::All, std::nullopt, 10);
        add(100);
        QCOMPARE(page(OutboxPart::All, first.back().row, 1).front().row.intent.operation.value(), newestFirst.at(10));
        QVERIFY(page(OutboxPart::All, std::nullopt, 10, CaseId(m_case.value() + 1)).empty());
        QCOMPARE(page(OutboxPart::All, std::nullopt, 500, m_case).size(), 58U);
    }

    void whatWaitsStandsAsItWillRun()
    {
        const Intent old = add(100);
        const Intent urgent = add(100);
        const Intent late = add(100);
        append({entry::moved(lin, urgent, -1), entry::moved(lin, old, 3)});
        const QStringList expected{urgent.operation.value(), late.operation.value(), old.operation.value()};
        QCOMPARE(walk(OutboxPart::Waiting, 1), expected);
        QCOMPARE(walk(OutboxPart::Waiting, 10), expected);
    }

    void aLineSaysWhyItStandsThere()
    {
        const Intent held = add(100);
        append({entry::paused(lin, held, u"等供应商"_s)});
        const Intent gone = add(100, u"above_action_limit"_s);
        append({entry::requestExpired(gone)});
        const Intent taken = add(100);
        append({entry::cancelled(lin, taken, u"买家改主意"_s)});
        const auto lines = page(OutboxPart::All, std::nullopt, 10);
        QCOMPARE(lines.at(0).words, u"买家改主意"_s);
        QVERIFY(!lines.at(0).expired);
        QVERIFY(lines.at(1).expired);
        QCOMPARE(lines.at(1).approvalNeeded, u"above_action_limit"_s);
        QCOMPARE(lines.at(2).words, u"等供应商"_s);
        QCOMPARE(lines.at(2).row.orderNumber, u"127"_s);
        QCOMPARE(lines.at(2).row.buyerMasked, u"l***e@qq.com"_s);
        append({entry::released(lin, held)});
        QVERIFY(page(OutboxPart::All, std::nullopt, 10).at(2).words.isEmpty());
    }

    void aRequestSaysHowMuchIsTooMuchAndWhoMayAnswer()
    {
        for (const auto &row : {profileRow(lin, u"agent"_s, "hash"), profileRow(mei, u"senior"_s, "hash"),
                                profileRow(ProfileId(u"wu"_s), u"senior"_s, {}),
                                profileRow(ProfileId(u"xu"_s), u"supervisor"_s, "hash")}) {
            KD_VERIFY_OK(write([&row](store::DeskWrite &desk) { return desk.putProfile(row, mei); }));
        }
        add(25'000, u"above_action_limit"_s);                       // an agent's limit is ¥200.00
        const Intent large = add(200'000, u"above_action_limit"_s); // a senior's is ¥1,000.00
        const Intent own = add(150'000, u"above_action_limit"_s, mei);
        const auto all = requests();
        QCOMPARE(all.size(), 3U);
        QCOMPARE(all.at(0).limit, yuan(20'000));
        QCOMPARE(all.at(0).over, yuan(5'000));
        QVERIFY(all.at(0).routine);
        QVERIFY(all.at(0).expiresAt < all.at(1).expiresAt);
        const auto obstacle = [&all](size_t i, const QString &id) { return all.at(i).person(ProfileId(id))->obstacle; };
        QCOMPARE(obstacle(0, u"lin"_s), u"own_action"_s);
        QCOMPARE(obstacle(0, u"mei"_s), QString());
        QCOMPARE(obstacle(0, u"wu"_s), u"pin_missing"_s);
        QCOMPARE(all.at(1).line.row.intent.operation, large.operation);
        QVERIFY(!all.at(1).routine);
        QCOMPARE(obstacle(1, u"mei"_s), u"above_approvers_limit"_s);
        QCOMPARE(obstacle(1, u"xu"_s), QString());
        QCOMPARE(all.at(2).line.row.intent.operation, own.operation);
        QCOMPARE(obstacle(2, u"mei"_s), u"own_action"_s);
        QCOMPARE(obstacle(2, u"lin"_s), u"no_right"_s);
        // The list agrees with the rule that is asked in the end.
        KD_VERIFY_OK(write([&](store::DeskWrite &desk) {
            return outbox::handOn(desk, m_limits, lin, large.operation, ProfileId(u"xu"_s));
        }));
        const auto handed = requests();
        QCOMPARE(handed.at(1).person(ProfileId(u"xu"_s))->obstacle, QString());
        QCOMPARE(handed.at(0).person(ProfileId(u"xu"_s))->obstacle, QString());
        for (const outbox::Request &request : handed) {
            for (const outbox::Approver &person : request.people) {
                const auto ruled = write([&](store::DeskWrite &desk) -> Result<QString> {
                    const auto approved =
                        outbox::approve(desk, m_limits, {person.profile, "hash"}, request.line.row.intent.operation);
                    // Nothing is kept: the next one is asked about the same request.
                    return approved ? fail(Error::Kind::Refused, QString(), u"try"_s)
                                    : Result<QString>(approved.error().code);
                });
                const QString refusal = ruled ? *ruled : QString();
                QVERIFY2(refusal.isEmpty() == person.obstacle.isEmpty(),
                         qPrintable(QString(person.name + u": "_s + refusal + u" / "_s + person.obstacle)));
            }
        }
    }

    void theDaysSumCountsAsItWasThen()
    {
        KD_VERIFY_OK(
            write([](store::DeskWrite &desk) { return desk.putProfile(profileRow(lin, u"agent"_s, {}), mei); }));
        for (int i = 0; i < 11; ++i) {
            add(18'000);
        }
        add(19'000, u"above_day_limit"_s); // ¥1,980.00 moved before it, ¥2,000.00 a day
        add(15'000);
        const auto all = requests();
        QCOMPARE(all.size(), 1U);
        QCOMPARE(all.front().limit, yuan(200'000));
        QCOMPARE(all.front().over, yuan(17'000));
    }
};

KD_TEST_MAIN(TestOverview)
#include "test_overview.moc"
