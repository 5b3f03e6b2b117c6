// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/json.h"
#include "models/playbook/probes.h"
#include "tests/unit/verify/verify_facts.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::test;
using namespace std::chrono_literals;
using verify::FactSnapshot;

namespace {

/// Any snapshot a shop and an agent could bring about, the odd ones too.
FactSnapshot someFacts(QRandomGenerator &random)
{
    FactSnapshot facts = deliveredOrder();
    const auto odds = [&random](int one) { return random.bounded(one) == 0; };
    Order &order = *facts.order.value;
    order.status = static_cast<OrderStatus>(random.bounded(static_cast<int>(OrderStatus::Other) + 1));
    order.refunded = yuan(odds(3) ? 5000 : 0);
    order.total = yuan(odds(8) ? 0 : 5000);
    for (auto *at : {&order.createdAt, &order.paidAt, &order.deliveredAt}) {
        *at = odds(3) ? std::nullopt : std::optional(now - Millis(random.bounded(40'000'000) - 1'000'000));
    }
    order.buyer.ip = odds(3) ? QString() : u"116.23.40.7"_s;
    order.buyer.email = odds(3) ? QString() : u"x@qq.con"_s;
    order.paymentNumber = odds(2) ? QString() : u"4200"_s;
    order.lines.front().quantity = random.bounded(4);
    for (int i = random.bounded(4); i > 0; --i) {
        Card card = cardOfOrder(QString::number(i));
        card.state = static_cast<CardState>(random.bounded(static_cast<int>(CardState::Other) + 1));
        card.timesUsed = random.bounded(3);
        if (odds(2)) {
            card.uses.reset();
        } else if (odds(2)) {
            card.uses->push_back({now - Millis(random.bounded(40'000'000)), odds(2) ? u"8.8.8.8"_s : QString(), {}});
        }
        facts.cards.value->push_back(card);
    }
    const QString why = odds(2) ? u"offline"_s : u"not_supported"_s;
    if (odds(4)) {
        facts.cards = {std::nullopt, why, {}, false};
    }
    if (odds(4)) {
        facts.stock = {std::nullopt, why, {}, false};
    }
    if (odds(4)) {
        facts.nearby = {std::nullopt, why, {}, false};
    }
    if (odds(4)) {
        facts.buyer = {std::nullopt, why, {}, false};
    }
    if (odds(6)) {
        facts.products.clear();
    }
    if (odds(10)) {
        facts.order = {std::nullopt, odds(2) ? why : QString(), now, odds(2)};
    }
    return facts;
}

} // namespace

class TestChecklist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWholeAndInOrder()
    {
        const auto findings = check(deliveredOrder(), builtInRules());
        QStringList names;
        for (const Finding &finding : findings) {
            names << finding.probe;
        }
        QStringList expected;
        for (const auto &probe : playbook::probes()) {
            if (names.contains(probe.id)) {
                expected << QString(probe.id);
            }
        }
        QCOMPARE(names.size(), qsizetype(13));
        QCOMPARE(names, expected);
    }

    void keepsItsWordWhateverTheFacts()
    {
        QRandomGenerator random(11);
        QSet<QString> seen;
        for (int i = 0; i < 5'000; ++i) {
            for (const Finding &finding : check(someFacts(random), builtInRules())) {
                const playbook::ProbeInfo *info = playbook::probe(finding.probe);
                QVERIFY(info != nullptr);
                const auto listed = [&finding](const playbook::Outcome &outcome) {
                    return outcome.answer == finding.answer && outcome.code == finding.code;
                };
                const auto common = playbook::commonOutcomes();
                if (!std::any_of(info->outcomes.begin(), info->outcomes.end(), listed)
                    && !std::any_of(common.begin(), common.end(), listed)) {
                    QFAIL(qPrintable(QString(finding.probe + u' ' + said(finding) + u" is not in the table"_s)));
                }
                const bool speaks = finding.answer == Answer::Pass || finding.answer == Answer::Fail;
                QCOMPARE(finding.grade.has_value(), speaks);
                QCOMPARE(finding.gradeRule.isEmpty(), !speaks);
                if (speaks) {
                    QVERIFY2(!finding.sources.empty(), qPrintable(finding.probe));
                }
                KD_VERIFY_OK(canonicalJson(toJson(finding))); // whole numbers only
                seen.insert(QString(finding.probe + u' ' + said(finding)));
            }
        }
        QVERIFY2(seen.size() > 60, qPrintable(QString::number(seen.size())));
    }

    void withoutAnOrderNothingPasses()
    {
        FactSnapshot facts = deliveredOrder();
        facts.order.value.reset();
        for (const QString &why : {QString(), u"offline"_s}) {
            facts.order.whyNot = why;
            const auto findings = check(facts, builtInRules());
            for (size_t i = 1; i < findings.size(); ++i) {
                QCOMPARE(said(findings[i]), why.isEmpty() ? u"not_applicable/no_order"_s : u"unknown/offline"_s);
            }
        }
    }

    void oldCopiesWeighLess()
    {
        FactSnapshot facts = deliveredOrder();
        QCOMPARE(orderPaid(facts, builtInRules()).gradeRule, u"shop.fresh"_s);
        facts.order.fromCache = true;
        facts.order.at = now - 15min;
        QCOMPARE(orderPaid(facts, builtInRules()).gradeRule, u"shop.cached"_s);
        QCOMPARE(orderPaid(facts, builtInRules()).sources.front().from, u"cache"_s);
        facts.order.at = now - 16min;
        const Finding stale = orderPaid(facts, builtInRules());
        QCOMPARE(stale.gradeRule, u"shop.stale"_s);
        QVERIFY(stale.grade == Grade::C);
        // The weakest source decides, whichever was read first.
        const Finding count = deliveryCount(facts, builtInRules());
        QCOMPARE(count.gradeRule, u"shop.stale"_s);
    }

    void noKeyAndNoContactStandsInClear()
    {
        FactSnapshot facts = deliveredOrder();
        facts.order.value->buyer.email = u"liming@qq.con"_s;
        facts.order.value->paymentNumber = u"420000123"_s;
        facts.cards.value->front().timesUsed = 1;
        facts.cards.value->front().uses = std::vector<CardUse>{{paidAt + 1h, u"8.8.8.8"_s, {}}};
        for (const Finding &finding : check(facts, builtInRules())) {
            QJsonObject clear = finding.values;
            for (const QString &key : finding.values.keys()) {
                if (finding.values.value(key).isObject()) {
                    clear.remove(key);
                }
            }
            const QByteArray text = QJsonDocument(clear).toJson();
            for (const char *secret : {"AAAA-BBBB", "liming", "420000123", "8.8.8.8", "116.23", "1391234"}) {
                QVERIFY2(!text.contains(secret), qPrintable(finding.probe));
            }
        }
    }
};

KD_TEST_MAIN(TestChecklist)
#include "test_checklist.moc"
