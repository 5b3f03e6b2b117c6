// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/playbook.h"
#include "models/playbook/probes.h"
#include "tests/support/test_main.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kd;
using playbook::CaseFacts;
using playbook::Playbook;

namespace {

/// "card.first_use=used_before_issue": the finding with that code, or with that answer.
Finding findingFrom(const QString &text)
{
    const QStringList parts = text.split(u'=');
    const playbook::ProbeInfo *info = playbook::probe(parts.value(0));
    if (info == nullptr) {
        qFatal("no probe in %s", qPrintable(text));
    }
    Finding finding;
    finding.probe = parts.at(0);
    finding.code = parts.value(1);
    finding.grade = Grade::B;
    const auto take = [&](std::span<const playbook::Outcome> outcomes) {
        for (const auto &outcome : outcomes) {
            if (outcome.code == finding.code) {
                finding.answer = outcome.answer;
                return true;
            }
        }
        return false;
    };
    if (!take(info->outcomes) && !take(playbook::commonOutcomes())) {
        qFatal("no outcome in %s", qPrintable(text));
    }
    return finding;
}

const QString paidUp = u"order.found=found order.paid=paid"_s;
const QString given = u"order.found=found order.paid=paid delivery.state=delivered stock.available=in_stock"_s;

} // namespace

/// Whole situations as an experienced agent would judge them.
class TestSituations : public QObject
{
    Q_OBJECT

    Playbook m_rules = *Playbook::load(playbook::builtIn());

private Q_SLOTS:
    void isJudgedSensibly_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("demand");
        QTest::addColumn<QString>("facts");
        QTest::addColumn<QString>("liability");
        QTest::addColumn<QString>("first");
        int number = 0;
        const auto row = [&number](const char *reason, const char *demand, const QString &facts, const char *liability,
                                   const char *first) {
            QTest::addRow("%d %s -> %s", ++number, reason, first)
                << QString::fromLatin1(reason) << QString::fromLatin1(demand) << facts << QString::fromLatin1(liability)
                << QString::fromLatin1(first);
        };
        row("payment_callback_delayed", "none", u"order.found=found payment.lag=callback_pending order.paid=gateway_number_only"_s, "payment_channel", "wait_and_notify");
        row("payment_callback_delayed", "none", u"order.found=found payment.lag=callback_late order.paid=gateway_number_only"_s, "payment_channel", "escalate");
        row("payment_callback_delayed", "none", u"order.found=found order.paid=unpaid"_s, "buyer", "pay_another_way");
        row("payment_callback_delayed", "none", given, "undetermined", "guide_usage");
        row("payment_callback_delayed", "none", paidUp + u" delivery.state=not_delivered stock.available=in_stock"_s, "seller", "deliver_manually");
        row("out_of_stock", "none", paidUp + u" delivery.state=sentinel_text stock.available=sold_out"_s, "seller", "exchange");
        row("out_of_stock", "refund", paidUp + u" delivery.state=not_delivered stock.available=sold_out"_s, "seller", "refund_full");
        row("out_of_stock", "none", paidUp + u" delivery.state=not_delivered stock.available=in_stock"_s, "seller", "deliver_manually");
        row("delivery_fault", "none", given + u" delivery.log=bounced contact.valid=well_formed"_s, "seller", "resend");
        row("delivery_fault", "none", given + u" delivery.count=too_few"_s, "seller", "reissue_part");
        // What never came is owed, whatever became of the keys that did.
        for (const QString &rest : {u" card.state=some_used_up"_s, u" card.state=used_up"_s, u" card.first_use=used_before_issue"_s}) {
            row("delivery_fault", "none", given + u" delivery.count=too_few"_s + rest, "seller", "reissue_part");
            row("delivered_unseen", "resend", given + u" delivery.count=too_few"_s + rest, "seller", "reissue_part");
        }
        row("delivery_fault", "none", paidUp + u" delivery.state=sentinel_text stock.available=in_stock"_s, "seller", "deliver_manually");
        row("delivery_fault", "none", paidUp + u" delivery.state=sentinel_text stock.available=sold_out"_s, "seller", "exchange");
        row("manual_delivery_pending", "none", paidUp + u" payment.lag=paid_just_now delivery.state=not_delivered"_s, "undetermined", "wait_and_notify");
        row("manual_delivery_pending", "refund", paidUp + u" payment.lag=settled delivery.state=not_delivered stock.available=in_stock"_s, "seller", "refund_full");
        row("manual_delivery_pending", "none", paidUp + u" delivery.state=not_delivered stock.available=sold_out"_s, "seller", "exchange");
        row("risk_hold", "none", u"order.found=found order.paid=payment_unconfirmed"_s, "payment_channel", "wait_and_notify");
        row("risk_hold", "refund", u"order.found=found risk.hold=held order.paid=paid"_s, "payment_channel", "wait_and_notify");
        row("wrong_contact", "resend", given + u" contact.valid=email_mistyped"_s, "buyer", "correct_contact_and_resend");
        row("wrong_contact", "resend", given + u" contact.valid=well_formed"_s, "undetermined", "correct_contact_and_resend");
        // The buyer's word alone makes nobody liable, and still nothing goes to the old address first.
        row("wrong_contact", "resend", given + u" contact.valid=named_another"_s, "undetermined", "correct_contact_and_resend");
        row("wrong_contact", "none", paidUp + u" delivery.state=status_unclear contact.valid=named_another"_s, "undetermined", "correct_contact_and_resend");
        row("wrong_contact", "none", paidUp + u" delivery.state=not_delivered contact.valid=named_another"_s, "seller", "correct_contact_and_resend");
        row("wrong_contact", "resend", given + u" contact.valid=named_another card.state=some_used_up"_s, "undetermined", "correct_contact_and_resend");
        row("delivered_unseen", "resend", given + u" contact.valid=named_another"_s, "undetermined", "guide_usage");
        row("wrong_contact", "resend", given + u" contact.valid=differs_from_claim card.state=used_up"_s, "undetermined", "ask_supplier");
        row("wrong_contact", "none", paidUp + u" contact.valid=email_mistyped delivery.state=not_delivered"_s, "buyer", "correct_contact_and_resend");
        row("delivered_unseen", "none", given, "undetermined", "guide_usage");
        row("delivered_unseen", "none", given + u" contact.valid=email_mistyped"_s, "buyer", "correct_contact_and_resend");
        row("delivered_unseen", "none", u"order.found=not_found"_s, "undetermined", "wait_and_notify");
        row("delivered_unseen", "resend", given + u" delivery.log=bounced card.state=used_up"_s, "undetermined", "ask_supplier");
        row("delivered_unseen", "resend", given + u" card.first_use=used_before_issue"_s, "seller", "reissue");
        row("page_lost", "resend", given, "undetermined", "resend");
        row("page_lost", "resend", given + u" card.state=some_used_up"_s, "undetermined", "resend");
        row("page_lost", "resend", given + u" card.state=used_up"_s, "undetermined", "ask_supplier");
        row("delivery_fault", "resend", given + u" delivery.log=bounced card.state=used_up"_s, "undetermined", "ask_supplier");
        row("delivery_denied", "resend", given + u" card.state=used_up card.first_use=used_after_issue card.use_ip=other"_s, "undetermined", "ask_supplier");
        row("delivery_denied", "resend", given + u" card.state=some_used_up"_s, "undetermined", "ask_supplier");
        row("topup_pending", "none", paidUp + u" payment.lag=paid_just_now delivery.state=not_delivered"_s, "undetermined", "wait_and_notify");
        row("topup_pending", "none", paidUp + u" delivery.state=delivered"_s, "undetermined", "ask_supplier");
        row("topup_pending", "none", paidUp + u" upstream.state=failed"_s, "supplier", "refund_full");
        row("code_rejected", "none", given + u" card.state=usable"_s, "undetermined", "ask_supplier");
        // Where the reason says that the supplier is to be asked first, no demand comes before that.
        row("code_rejected", "reissue", given + u" card.state=usable"_s, "undetermined", "ask_supplier");
        row("code_rejected", "none", given + u" supplier.check=key_bad"_s, "supplier", "reissue");
        row("code_rejected", "refund", given + u" supplier.check=key_bad"_s, "supplier", "refund_full");
        row("code_rejected", "refund", given + u" supplier.check=key_good"_s, "buyer", "guide_usage");
        row("code_rejected", "none", given + u" card.state=expired"_s, "seller", "reissue");
        row("code_rejected", "none", given + u" card.state=some_used_up"_s, "undetermined", "ask_supplier");
        row("some_codes_bad", "none", given + u" card.state=some_expired"_s, "seller", "reissue_part");
        row("already_used", "refund", given + u" card.first_use=used_before_issue"_s, "seller", "refund_full");
        row("already_used", "none", given + u" card.first_use=used_before_issue"_s, "seller", "reissue");
        row("already_used", "refund", given + u" card.first_use=used_after_issue card.use_ip=same"_s, "buyer", "guide_usage");
        row("already_used", "refund", given + u" card.first_use=used_after_issue card.use_ip=other"_s, "undetermined", "ask_supplier");
        row("already_used", "refund", given + u" card.first_use=never_used"_s, "undetermined", "ask_supplier");
        row("already_used", "none", given + u" card.first_use=not_supported"_s, "undetermined", "reissue");
        row("already_used", "refund", given + u" card.first_use=not_supported"_s, "undetermined", "refund_full");
        row("already_used", "none", paidUp + u" delivery.state=delivered stock.available=sold_out"_s, "undetermined", "exchange");
        row("already_used", "none", given + u" card.state=other_order"_s, "seller", "reissue");
        row("expired", "none", given + u" card.state=expired"_s, "seller", "reissue");
        row("expired", "refund", given + u" card.terms=as_sold policy.window=outside"_s, "buyer", "decline");
        row("region_locked", "none", given + u" card.terms=region_differs"_s, "seller", "exchange");
        row("region_locked", "refund", given + u" card.terms=as_sold"_s, "buyer", "guide_usage");
        row("not_activated", "none", given + u" card.state=usable"_s, "undetermined", "guide_usage");
        row("activation_limit", "refund", given + u" card.first_use=used_after_issue card.use_ip=same_network"_s, "buyer", "guide_usage");
        row("some_codes_bad", "none", given, "undetermined", "ask_supplier");
        row("some_codes_bad", "partial_refund", given + u" supplier.check=waiting"_s, "undetermined", "refund_part");
        row("short_value", "none", given + u" card.terms=value_differs"_s, "seller", "refund_part");
        row("short_value", "refund", given, "undetermined", "ask_supplier");
        row("incomplete_content", "reissue", given + u" delivery.count=too_few"_s, "seller", "reissue_part");
        row("bundle_part_missing", "none", paidUp + u" delivery.state=partly_delivered stock.available=in_stock"_s, "seller", "reissue_part");
        row("usage_denied", "refund", given + u" card.first_use=used_after_issue card.use_ip=same"_s, "buyer", "decline");
        row("usage_denied", "refund", given + u" card.first_use=used_before_issue"_s, "seller", "refund_full");
        row("delivery_denied", "refund", given + u" card.first_use=never_used"_s, "undetermined", "resend");
        row("not_as_described", "refund", given + u" card.terms=content_differs"_s, "seller", "refund_full");
        row("duplicate_payment", "refund", given + u" order.duplicate=paid_twice"_s, "shared", "refund_duplicate");
        row("duplicate_payment", "refund", given + u" order.duplicate=twin_refunded"_s, "undetermined", "wait_and_notify");
        row("duplicate_payment", "refund", given + u" order.duplicate=single"_s, "undetermined", "wait_and_notify");
        row("mistaken_purchase", "refund", paidUp + u" delivery.state=not_delivered"_s, "buyer", "refund_full");
        row("mistaken_purchase", "refund", given + u" card.first_use=used_after_issue policy.window=inside"_s, "buyer", "decline");
        row("mistaken_purchase", "exchange", given + u" card.first_use=never_used policy.window=inside"_s, "buyer", "exchange");
        row("service_shortfall", "refund", given + u" upstream.state=failed"_s, "supplier", "refund_full");
        row("account_banned", "refund", given + u" supplier.check=key_good"_s, "buyer", "decline");
        row("impostor_contact", "none", given + u" contact.same=other_person"_s, "undetermined", "escalate");
        row("question", "none", given, "undetermined", "guide_usage");
        row("progress_inquiry", "none", u"order.found=found order.paid=paid_and_refunded"_s, "undetermined", "wait_and_notify");
        row("progress_inquiry", "refund", paidUp + u" delivery.state=not_delivered stock.available=in_stock"_s, "seller", "refund_full");
        row("thanks", "none", given, "undetermined", "wait_and_notify");
        row("invoice", "none", given, "undetermined", "wait_and_notify");
        row("invoice", "none", u"order.found=found order.paid=unpaid"_s, "undetermined", "pay_another_way");
        row("presale", "none", u""_s, "undetermined", "guide_usage");
    }
    void isJudgedSensibly()
    {
        QFETCH(QString, reason);
        QFETCH(QString, demand);
        QFETCH(QString, facts);
        QFETCH(QString, liability);
        QFETCH(QString, first);
        CaseFacts asked;
        asked.reason = *fromId<Reason>(reason);
        asked.demand = *fromId<Demand>(demand);
        const QStringList list = facts.split(u' ', Qt::SkipEmptyParts);
        for (const QString &text : list) {
            asked.findings.push_back(findingFrom(text));
        }
        const playbook::Decision decision = m_rules.decide(asked);
        QVERIFY2(id(decision.liability) == liability, qPrintable(QString(decision.rule + u' ' + id(decision.liability))));
        QVERIFY2(id(decision.proposals.front().resolution) == first,
                 qPrintable(QString(decision.rule + u' ' + id(decision.proposals.front().resolution))));
        QVERIFY(m_rules.clause(decision.clause) != nullptr);
    }

    void theSameKeysAreNeverProposedAgainWhereAllAreSpentOrTheAddressIsWrong()
    {
        for (const QString &known :
             {u"contact.valid=email_mistyped"_s, u"contact.valid=email_malformed"_s,
              u"contact.valid=differs_from_claim"_s, u"contact.valid=named_another"_s, u"card.state=used_up"_s,
              u"card.state=expired"_s, u"card.state=void"_s, u"card.state=other_order"_s,
              u"card.first_use=used_before_issue"_s}) {
            for (const Reason reason : all<Reason>()) {
                CaseFacts facts;
                facts.reason = reason;
                facts.demand = Demand::Resend;
                const QStringList list = QString(given + u' ' + known).split(u' ');
                for (const QString &text : list) {
                    facts.findings.push_back(findingFrom(text));
                }
                const playbook::Decision decision = m_rules.decide(facts);
                for (const playbook::Proposal &proposal : decision.proposals) {
                    QVERIFY2(proposal.resolution != Resolution::Resend, qPrintable(decision.rule));
                }
            }
        }
    }

    void theyMayBeSentAgainWhileOneIsLeftOrOnlyThePhoneIsWrong()
    {
        for (const QString &known : {u"card.state=some_used_up"_s, u"card.state=some_expired"_s,
                                     u"contact.valid=phone_length"_s, u"contact.valid=phone_differs"_s}) {
            CaseFacts facts;
            facts.reason = Reason::OutOfStock;
            facts.demand = Demand::Resend;
            const QStringList list = QString(given + u' ' + known).split(u' ');
            for (const QString &text : list) {
                facts.findings.push_back(findingFrom(text));
            }
            const playbook::Decision decision = m_rules.decide(facts);
            QVERIFY2(std::any_of(decision.proposals.begin(), decision.proposals.end(),
                                 [](const auto &proposal) { return proposal.resolution == Resolution::Resend; }),
                     qPrintable(known));
        }
    }

    /// Its title may stand in a reply: whose fault it was it must not say.
    void whereNobodyKnowsWhoUsedTheKeyNoClauseNamesAFault()
    {
        for (const Reason reason : {Reason::DeliveryDenied, Reason::DeliveredUnseen}) {
            CaseFacts facts;
            facts.reason = reason;
            const QStringList list = QString(given + u" card.state=used_up"_s).split(u' ');
            for (const QString &text : list) {
                facts.findings.push_back(findingFrom(text));
            }
            QCOMPARE(m_rules.decide(facts).clause, u"shop.use_unclear"_s);
        }
    }

    void everyReasonHasItsTable()
    {
        for (const Reason reason : all<Reason>()) {
            CaseFacts facts;
            facts.reason = reason;
            QVERIFY(m_rules.decide(facts).rule.startsWith(QString(id(reason) + u'/')));
        }
    }

    void whatNobodyKnowsNeverSpeaksAgainstTheBuyer()
    {
        for (const Reason reason : all<Reason>()) {
            for (const playbook::ProbeInfo &info : playbook::probes()) {
                for (const playbook::Outcome &outcome : info.outcomes) {
                    CaseFacts facts;
                    facts.reason = reason;
                    Finding finding;
                    finding.probe = QString(info.id);
                    finding.answer = outcome.answer;
                    finding.code = QString(outcome.code);
                    facts.findings = {finding};
                    const playbook::Decision decision = m_rules.decide(facts);
                    if (outcome.answer == Answer::Unknown) {
                        QVERIFY2(decision.liability != Liability::Buyer, qPrintable(decision.rule));
                    }
                    QVERIFY(!decision.proposals.empty());
                    QVERIFY(!decision.why.zh.isEmpty());
                }
            }
        }
    }
};

KD_TEST_MAIN(TestSituations)
#include "test_situations.moc"
