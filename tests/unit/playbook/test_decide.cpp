// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/playbook.h"
#include "models/playbook/probes.h"
#include "tests/support/test_main.h"

using namespace Qt::StringLiterals;
using namespace kd;
using playbook::CaseFacts;
using playbook::Decision;
using playbook::Playbook;

namespace {

Finding finding(const QString &probe, Answer answer, const QString &code, std::optional<Grade> grade = Grade::B)
{
    Finding result;
    result.probe = probe;
    result.answer = answer;
    result.code = code;
    result.grade = answer == Answer::Pass || answer == Answer::Fail ? grade : std::nullopt;
    return result;
}

CaseFacts usedKey()
{
    CaseFacts facts;
    facts.reason = Reason::AlreadyUsed;
    facts.productClass = u"code"_s;
    facts.findings = {finding(u"order.found"_s, Answer::Pass, u"found"_s), finding(u"order.paid"_s, Answer::Pass, u"paid"_s),
                      finding(u"delivery.state"_s, Answer::Pass, u"delivered"_s),
                      finding(u"card.first_use"_s, Answer::Fail, u"used_before_issue"_s),
                      finding(u"stock.available"_s, Answer::Pass, u"in_stock"_s)};
    return facts;
}

void answer(CaseFacts &facts, const Finding &with)
{
    std::erase_if(facts.findings, [&with](const Finding &f) { return f.probe == with.probe; });
    facts.findings.push_back(with);
}

} // namespace

class TestDecide : public QObject
{
    Q_OBJECT

    Playbook m_rules = *Playbook::load(playbook::builtIn());

private Q_SLOTS:
    void theCauseFollowsFromWhoIsLiableForWhat()
    {
        QCOMPARE(m_rules.likelyCause(Reason::AlreadyUsed, Liability::Seller), u"card_used_before_sale"_s);
        QCOMPARE(m_rules.likelyCause(Reason::AlreadyUsed, Liability::Buyer), u"buyer_mistake"_s);
        QCOMPARE(m_rules.likelyCause(Reason::WrongContact, Liability::Buyer), u"wrong_contact"_s);
        QCOMPARE(m_rules.likelyCause(Reason::WrongContact, Liability::Seller), u"operator_error"_s);
        QCOMPARE(m_rules.likelyCause(Reason::DuplicatePayment, Liability::PaymentChannel), u"payment_callback"_s);
        QCOMPARE(m_rules.likelyCause(Reason::Thanks, Liability::Buyer), QString());
        for (const Reason reason : all<Reason>()) { // nobody is liable yet: nobody's fault is offered
            QCOMPARE(m_rules.likelyCause(reason, Liability::Undetermined), QString());
        }
    }

    void namesRowVersionAndReason()
    {
        const Decision decision = m_rules.decide(usedKey());
        QCOMPARE(decision.rule, u"already_used/used_before_issue"_s);
        QCOMPARE(decision.version, m_rules.version());
        QCOMPARE(decision.liability, Liability::Seller);
        QCOMPARE(decision.clause, u"shop.faulty_key"_s);
        QVERIFY(!decision.why.zh.isEmpty() && !decision.why.en.isEmpty());
        QCOMPARE(decision.inFavour, QStringList{u"card.first_use"_s});
        QCOMPARE(decision.proposals.front().resolution, Resolution::Reissue);
        QVERIFY(decision.proposals.front().lockedBy.isEmpty());
        QCOMPARE(decision.proposals.front().moves, playbook::Moves::Key);
        QCOMPARE(decision.need, playbook::Need::Nobody);
    }

    void theBuyerChoosesWhereTheRowSaysSo()
    {
        CaseFacts facts = usedKey();
        facts.demand = Demand::Refund;
        QCOMPARE(m_rules.decide(facts).proposals.front().resolution, Resolution::RefundFull);
    }

    void whatIsSoldOutIsNotOffered()
    {
        CaseFacts facts = usedKey();
        answer(facts, finding(u"stock.available"_s, Answer::Fail, u"sold_out"_s));
        const Decision decision = m_rules.decide(facts);
        for (const auto &proposal : decision.proposals) {
            QVERIFY(proposal.resolution != Resolution::Reissue);
        }
        QCOMPARE(decision.dropped.size(), size_t(1));
        QCOMPARE(decision.dropped.front().first, Resolution::Reissue);
        QCOMPARE(decision.dropped.front().second, u"stock.available = fail: sold_out"_s);
    }

    void unknownLocksMoneyAndNamesTheProbe()
    {
        CaseFacts facts = usedKey();
        answer(facts, finding(u"order.paid"_s, Answer::Unknown, u"offline"_s));
        answer(facts, finding(u"stock.available"_s, Answer::NotApplicable, u"no_products"_s));
        facts.demand = Demand::Refund;
        const Decision decision = m_rules.decide(facts);
        QCOMPARE(decision.proposals.at(0).resolution, Resolution::RefundFull);
        QCOMPARE(decision.proposals.at(0).lockedBy, QStringList{u"order.paid"_s});
        QCOMPARE(decision.proposals.at(1).lockedBy, (QStringList{u"order.paid"_s, u"stock.available"_s}));
    }

    void nothingIsUnlockedWithoutFindings()
    {
        for (const Reason reason : all<Reason>()) {
            CaseFacts facts;
            facts.reason = reason;
            const Decision decision = m_rules.decide(facts);
            QVERIFY(!decision.proposals.empty());
            QVERIFY2(decision.liability == Liability::Undetermined, qPrintable(id(reason)));
            for (const auto &proposal : decision.proposals) {
                QVERIFY2(proposal.moves == playbook::Moves::Nothing || !proposal.lockedBy.isEmpty(),
                         qPrintable(decision.rule));
            }
        }
    }

    void theTraceTellsEveryRowAndWhyNot()
    {
        CaseFacts facts = usedKey();
        const Decision decision = m_rules.decide(facts);
        QVERIFY(decision.trace.size() > 3);
        for (size_t i = 0; i + 1 < decision.trace.size(); ++i) {
            QVERIFY(!decision.trace[i].matched);
            QVERIFY(!decision.trace[i].missed.isEmpty());
            QVERIFY(decision.trace[i].line > 0);
        }
        QVERIFY(decision.trace.back().matched);
        QCOMPARE(decision.trace.front().missed, QStringList{u"order.found = fail (is pass: found)"_s});
        QCOMPARE(decision.trace.front().file, u"decisions/shared.toml"_s);
    }

    void tellsWhatWouldChange()
    {
        CaseFacts facts = usedKey();
        answer(facts, finding(u"card.first_use"_s, Answer::Unknown, u"not_supported"_s));
        const Decision decision = m_rules.decide(facts);
        QCOMPARE(decision.liability, Liability::Undetermined);
        const auto has = [&decision](const QString &probe, const QString &outcome, Liability liability) {
            return std::any_of(decision.whatWouldChange.begin(), decision.whatWouldChange.end(), [&](const auto &what) {
                return what.probe == probe && what.outcome == outcome && what.liability == liability;
            });
        };
        QVERIFY(has(u"card.first_use"_s, u"used_before_issue"_s, Liability::Seller));
        QVERIFY(has(u"supplier.check"_s, u"key_bad"_s, Liability::Supplier));
        for (const auto &what : decision.whatWouldChange) {
            QVERIFY(what.probe != u"order.paid"_s); // it is known
            CaseFacts then = facts;
            const auto *info = playbook::probe(what.probe);
            for (const auto &outcome : info->outcomes) {
                if (outcome.code == what.outcome) {
                    answer(then, finding(what.probe, outcome.answer, what.outcome));
                }
            }
            const Decision other = m_rules.decide(then);
            QCOMPARE(other.rule, QString(u"already_used/"_s + what.row));
            QCOMPARE(other.liability, what.liability);
        }
    }

    void contradictionsGoToArbitration()
    {
        CaseFacts facts = usedKey();
        facts.reason = Reason::DeliveryDenied;
        answer(facts, finding(u"card.first_use"_s, Answer::Pass, u"used_after_issue"_s));
        answer(facts, finding(u"card.use_ip"_s, Answer::Pass, u"same"_s));
        QCOMPARE(m_rules.decide(facts).need, playbook::Need::Senior);

        // The key was used before it was issued, and the supplier says that it is bad: two sides, one case.
        facts = usedKey();
        answer(facts, finding(u"supplier.check"_s, Answer::Fail, u"key_bad"_s, Grade::A));
        const Decision agreed = m_rules.decide(facts);
        QCOMPARE(agreed.liability, Liability::Supplier);
        QCOMPARE(agreed.against, QStringList{u"card.first_use"_s});
        QCOMPARE(agreed.need, playbook::Need::Nobody); // a weaker record does not overturn a stronger one
        answer(facts, finding(u"card.first_use"_s, Answer::Fail, u"used_before_issue"_s, Grade::A));
        const Decision disputed = m_rules.decide(facts);
        QCOMPARE(disputed.need, playbook::Need::Arbitration);
        QCOMPARE(disputed.needWhy, QStringList{u"contradictory"_s});
    }

    void largeAndRepeatedGoToArbitration()
    {
        CaseFacts facts = usedKey();
        facts.amount = Money(50000, *Currency::fromCode(u"CNY"));
        answer(facts, finding(u"buyer.history"_s, Answer::Fail, u"many_claims"_s));
        const Decision decision = m_rules.decide(facts);
        QCOMPARE(decision.need, playbook::Need::Arbitration);
        QCOMPARE(decision.needWhy, (QStringList{u"large"_s, u"repeated"_s}));
        facts.amount = Money(100, *Currency::fromCode(u"CNY"));
        answer(facts, finding(u"buyer.history"_s, Answer::Pass, u"ordinary"_s));
        QCOMPARE(m_rules.decide(facts).need, playbook::Need::Nobody);
    }

    void overrulesCountAndAreMarked()
    {
        CaseFacts facts = usedKey();
        const Instant at(1'790'000'000'000);
        facts.findings = playbook::withOverrules(
            facts.findings, {{u"card.first_use"_s, {Answer::Unknown, u"clock of the supplier"_s, ProfileId(u"lin"_s), at}},
                             {u"supplier.check"_s, {Answer::Pass, u"phoned"_s, ProfileId(u"lin"_s), at}}});
        const Decision decision = m_rules.decide(facts);
        QCOMPARE(decision.rule, u"already_used/supplier_says_good"_s);
        const auto added = std::find_if(facts.findings.begin(), facts.findings.end(),
                                        [](const Finding &f) { return f.probe == u"supplier.check"_s; });
        QVERIFY(added != facts.findings.end());
        QCOMPARE(added->code, u"overruled"_s);
        QVERIFY(added->grade == Grade::D);
        QCOMPARE(added->sources.front().at, std::optional(at));
        QVERIFY(!facts.findings.at(3).grade || facts.findings.at(3).answer != Answer::Unknown);
    }

    void refundedMoneyIsNotOfferedAgain()
    {
        for (const Reason reason : all<Reason>()) {
            CaseFacts facts;
            facts.reason = reason;
            facts.demand = Demand::Refund;
            facts.findings = {finding(u"order.found"_s, Answer::Pass, u"found"_s),
                              finding(u"order.paid"_s, Answer::Pass, u"paid_and_refunded"_s),
                              finding(u"stock.available"_s, Answer::Pass, u"in_stock"_s)};
            for (const auto &proposal : m_rules.decide(facts).proposals) {
                QVERIFY2(proposal.moves == playbook::Moves::Nothing, qPrintable(id(reason)));
            }
        }
    }
};

KD_TEST_MAIN(TestDecide)
#include "test_decide.moc"
