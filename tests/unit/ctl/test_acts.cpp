// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/unit/ctl/console.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace kd::ctl::test;

namespace {

/// A card of an order, as `case show` has it.
struct Key
{
    QString id;
    QString product;
};

QStringList verbs(const Ran &ran)
{
    QStringList list;
    for (const QJsonValue &intent : ran.array()) {
        list << intent.toObject().value("verb"_L1).toString();
    }
    return list;
}

/// Replacements in stock for a key of the case's order, where a new one may be handed out now.
int replacements(const QJsonObject &shown)
{
    for (const QJsonArray offers = shown.value("offers"_L1).toArray(); const QJsonValue &value : offers) {
        const QJsonObject offer = value.toObject();
        if (offer.value("resolution"_L1).toString() == u"reissue"_s && offer.value("ready"_L1).toBool()) {
            return offer.value("stock"_L1).toInt();
        }
    }
    return 0;
}

QSet<QString> states(const Ran &ran)
{
    QSet<QString> set;
    for (const QJsonValue &intent : ran.array()) {
        set << intent.toObject().value("state"_L1).toString();
    }
    return set;
}

const QSet<QString> confirmed{u"confirmed"_s};

} // namespace

/// Plans of several steps, from the command line to the practice shop and back: each step once, in its order.
class TestActs : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<PracticeShop> m_shop;
    std::unique_ptr<Console> m_console;
    QSet<QString> m_used; ///< numbers of orders that a test has taken

    [[nodiscard]] QJsonObject shopOrder(const QString &id) const
    {
        return m_shop->list(u"/wp-json/wc/v3/orders?per_page=1&include="_s + id).first().toObject();
    }
    static std::vector<Key> keysIn(const QJsonObject &shown)
    {
        std::vector<Key> keys;
        for (const QJsonArray cards = shown.value("cards"_L1).toArray(); const QJsonValue &value : cards) {
            const QJsonObject card = value.toObject();
            if (card.value("state"_L1).toString() == u"delivered"_s || card.value("state"_L1).toString() == u"sold"_s) {
                keys.push_back({card.value("card"_L1).toString(), card.value("product"_L1).toString()});
            }
        }
        return keys;
    }
    /// Opens a case on a completed order of which `fits` says so; empty when there is none.
    QJsonObject openCase(const std::function<bool(const QJsonObject &order, const QJsonObject &shown)> &fits)
    {
        const QJsonArray orders = m_shop->list(u"/wp-json/wc/v3/orders?per_page=100&status=completed"_s);
        for (const QJsonValue &value : orders) {
            const QJsonObject order = value.toObject();
            const QString number = order.value("number"_L1).toString();
            if (m_used.contains(number)) {
                continue;
            }
            const Ran opened =
                m_console->run({u"case"_s, u"open"_s, u"--order"_s, number, u"--text"_s, u"请问怎么使用"_s});
            if (opened.code != 0) {
                continue;
            }
            m_used << number;
            const QString id = QString::number(opened.object().value("case"_L1).toInt());
            const QJsonObject shown = m_console->run({u"case"_s, u"check"_s, id}).object();
            if (fits(order, shown)) {
                return shown;
            }
        }
        return {};
    }
    static QString caseOf(const QJsonObject &shown) { return QString::number(shown.value("case"_L1).toInt()); }
    Ran act(const QString &what, const QJsonObject &shown, const QStringList &more)
    {
        return m_console->run(QStringList{u"act"_s, what, u"--case"_s, caseOf(shown), u"--yes"_s, u"--wait"_s} + more);
    }
    QJsonObject lastEntry(const QString &kind)
    {
        return m_console->run({u"journal"_s, u"show"_s, u"--kind"_s, kind, u"--limit"_s, u"1"_s})
            .array()
            .first()
            .toObject();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_shop = std::make_unique<PracticeShop>(QStringList{u"--orders"_s, u"300"_s});
        m_console = std::make_unique<Console>();
        QCOMPARE(m_console->run(QStringList{u"shop"_s, u"add"_s, u"Practice"_s} + m_shop->addOptions()).code, 0);
        QCOMPARE(m_console->run({u"sync"_s}).code, 0);
        QCOMPARE(m_console->run({u"profile"_s, u"add"_s, u"lin"_s, u"--role"_s, u"agent"_s}).code, 0);
    }

    void moneyAndAVoucher()
    {
        const QJsonObject shown = openCase([](const QJsonObject &order, const QJsonObject &) {
            return order.value("total"_L1).toString().toDouble() > 10 &&
                   !order.value("billing"_L1).toObject().value("email"_L1).toString().isEmpty();
        });
        QVERIFY(!shown.isEmpty());
        const qsizetype before = m_shop->list(u"/wp-json/wc/v3/coupons"_s).size();
        const Ran ran =
            act(u"refund"_s, shown, {u"--amount"_s, u"1.50"_s, u"--voucher"_s, u"5.00"_s, u"--reason"_s, u"late"_s});
        QVERIFY2(ran.code == 0, qPrintable(ran.said));
        QCOMPARE(verbs(ran).size(), 3);
        QVERIFY(verbs(ran).first().startsWith(u"refund_"_s));
        QCOMPARE(verbs(ran).mid(1), (QStringList{u"create_voucher"_s, u"note"_s}));
        QCOMPARE(states(ran), confirmed);
        const QJsonArray coupons = m_shop->list(u"/wp-json/wc/v3/coupons"_s);
        QCOMPARE(coupons.size(), before + 1);
        // The mail was written before there was a code, and carries it all the same.
        const QString code = coupons.last().toObject().value("code"_L1).toString();
        const QJsonArray notes = m_shop->list(
            u"/wp-json/wc/v3/orders/%1/notes"_s.arg(shown.value("order_id"_L1).toString()));
        const bool told = std::any_of(notes.begin(), notes.end(), [&code](const QJsonValue &note) {
            return note["customer_note"_L1].toBool() && note["note"_L1].toString().contains(code);
        });
        QVERIFY(!code.isEmpty() && told);
        QCOMPARE(shopOrder(shown.value("order_id"_L1).toString()).value("refunds"_L1).toArray().size(), 1);
    }

    void twoOfSeveralKeys()
    {
        const QJsonObject shown = openCase(
            [](const QJsonObject &, const QJsonObject &at) { return keysIn(at).size() >= 3 && replacements(at) >= 2; });
        QVERIFY(!shown.isEmpty());
        const std::vector<Key> keys = keysIn(shown);
        const Ran unnamed = act(u"reissue"_s, shown, {u"--reason"_s, u"used"_s});
        QCOMPARE(unnamed.errorCode(), u"card_ambiguous"_s);
        const QStringList order{u"--card"_s, keys[0].id, u"--card"_s, keys[1].id, u"--reason"_s, u"used"_s};
        const Ran ran = act(u"reissue"_s, shown, order);
        QVERIFY2(ran.code == 0, qPrintable(ran.said));
        QCOMPARE(verbs(ran), (QStringList{u"hand_out"_s, u"hand_out"_s, u"void_card"_s, u"void_card"_s, u"note"_s}));
        QCOMPARE(states(ran), confirmed);
        const QJsonObject after = m_console->run({u"case"_s, u"show"_s, caseOf(shown)}).object();
        QCOMPARE(keysIn(after).size(), keys.size()); // as many as before, two of them new
        QSet<QString> live;
        for (const Key &key : keysIn(after)) {
            live << key.id;
        }
        QVERIFY(!live.contains(keys[0].id) && !live.contains(keys[1].id) && live.contains(keys[2].id));
    }

    void anotherProductInExchange()
    {
        const QJsonObject shown =
            openCase([](const QJsonObject &, const QJsonObject &at) { return keysIn(at).size() == 1; });
        QVERIFY(!shown.isEmpty());
        const QString own = keysIn(shown).front().product;
        const QJsonArray products = m_shop->list(u"/wp-json/wc/v3/products?per_page=100"_s);
        Ran ran;
        for (const QJsonValue &value : products) {
            const QString product = QString::number(value.toObject().value("id"_L1).toInt());
            if (product == own) {
                continue;
            }
            // Cheaper or dearer: the desk says which way the difference has to go.
            for (const QString &way : {u"borne"_s, u"refunded"_s}) {
                ran = act(u"exchange"_s, shown,
                          {u"--product"_s, product, u"--difference"_s, way, u"--reason"_s, u"wrong one"_s});
                if (ran.code == 0) {
                    break;
                }
            }
            if (ran.code == 0) {
                break;
            }
        }
        QVERIFY2(ran.code == 0, qPrintable(ran.said));
        QCOMPARE(verbs(ran).first(3), (QStringList{u"hand_out"_s, u"void_card"_s, u"note"_s}));
        QCOMPARE(states(ran), confirmed);
        const QJsonObject after = m_console->run({u"case"_s, u"show"_s, caseOf(shown)}).object();
        QCOMPARE(keysIn(after).size(), size_t(1));
        QVERIFY(keysIn(after).front().product != own);
    }

    void aCorrectedContactGetsTheKeys()
    {
        const QJsonObject shown =
            openCase([](const QJsonObject &, const QJsonObject &at) { return keysIn(at).size() == 1; });
        QVERIFY(!shown.isEmpty());
        const QStringList wish{u"--email"_s, u"new.buyer@qq.com"_s, u"--reason"_s, u"mistyped"_s};
        QCOMPARE(act(u"correct-contact"_s, shown, wish).errorCode(), u"locked"_s);
        const QStringList known{u"case"_s,     u"overrule"_s, caseOf(shown), u"--probe"_s,    u"contact.same"_s,
                                u"--answer"_s, u"pass"_s,     u"--reason"_s, u"called back"_s};
        QCOMPARE(m_console->run(known).code, 0);
        const Ran ran = act(u"correct-contact"_s, shown, wish);
        QVERIFY2(ran.code == 0, qPrintable(ran.said));
        QCOMPARE(verbs(ran), (QStringList{u"correct_contact"_s, u"note"_s}));
        QCOMPARE(states(ran), confirmed);
        const QJsonObject billing = shopOrder(shown.value("order_id"_L1).toString()).value("billing"_L1).toObject();
        QCOMPARE(billing.value("email"_L1).toString(), u"new.buyer@qq.com"_s);
        QCOMPARE(lastEntry(u"card.revealed"_s).value("case"_L1).toInt(), shown.value("case"_L1).toInt());
    }

    void theGlassIsForThoseWhoMay()
    {
        const QJsonObject shown =
            openCase([](const QJsonObject &, const QJsonObject &at) { return keysIn(at).size() == 1; });
        QVERIFY(!shown.isEmpty());
        const QStringList wish{u"--reason"_s, u"not arrived"_s};
        QCOMPARE(act(u"resend"_s, shown, wish).errorCode(), u"locked"_s);
        const QStringList glass = QStringList{u"--break-glass"_s, u"the buyer stands in the shop"_s} + wish;
        QCOMPARE(act(u"resend"_s, shown, QStringList{u"--as"_s, u"lin"_s} + glass).errorCode(),
                 u"break_glass_forbidden"_s);
        QCOMPARE(act(u"resend"_s, shown, QStringList{u"--break-glass"_s, u"because"_s} + wish).errorCode(),
                 u"break_glass_reason"_s);
        const Ran ran = act(u"resend"_s, shown, glass);
        QVERIFY2(ran.code == 0, qPrintable(ran.said));
        QCOMPARE(states(ran), confirmed);
        const QJsonObject decision = lastEntry(u"decision.made"_s).value("payload"_L1).toObject();
        QCOMPARE(decision.value("resolution"_L1).toString(), u"resend"_s);
        QVERIFY(!decision.value("break_glass"_L1).isUndefined());
    }

    void whatNoRuleProposedIsTheAgentsOwn()
    {
        const QJsonObject shown = openCase([](const QJsonObject &, const QJsonObject &) { return true; });
        QVERIFY(!shown.isEmpty());
        QCOMPARE(act(u"pay-another-way"_s, shown, {}).code, 0);
        QJsonObject decision = lastEntry(u"decision.made"_s).value("payload"_L1).toObject();
        QCOMPARE(decision.value("resolution"_L1).toString(), u"pay_another_way"_s);
        QCOMPARE(decision.value("rule"_L1).toString(), QString());
        QCOMPARE(decision.value("clause"_L1).toString(), QString());
        const QString proposed =
            shown.value("offers"_L1).toArray().first().toObject().value("resolution"_L1).toString();
        QVERIFY(proposed != u"pay_another_way"_s);
    }

    void aSupplierIsAskedAndAnswers()
    {
        const QJsonObject shown = openCase([](const QJsonObject &, const QJsonObject &) { return true; });
        QVERIFY(!shown.isEmpty());
        const Ran early = act(u"answer"_s, shown, {u"--answer"_s, u"used"_s});
        QVERIFY2(early.errorCode() == u"request_unknown"_s, qPrintable(QString::number(early.code) + early.said));
        const QStringList check{u"--whom"_s, u"Kawang"_s, u"--text"_s, u"is it used?"_s, u"--within"_s, u"30"_s};
        QCOMPARE(act(u"ask-supplier"_s, shown, check).code, 0);
        const auto status = [&] {
            return m_console->run({u"case"_s, u"show"_s, caseOf(shown)}).object().value("status"_L1).toString();
        };
        QCOMPARE(status(), u"waiting_supplier"_s);
        QCOMPARE(act(u"answer"_s, shown, {u"--answer"_s, u"used"_s, u"--text"_s, u"on Friday"_s}).code, 0);
        QCOMPARE(status(), u"open"_s);
    }

    // Would take the usual 900 s otherwise: the test would be over before.
    void whatAPersonHoldsIsNotWaitedFor()
    {
        const QJsonObject shown = openCase([](const QJsonObject &, const QJsonObject &) { return true; });
        QVERIFY(!shown.isEmpty());
        const Ran asked =
            m_console->run({u"act"_s, u"note"_s, u"--case"_s, caseOf(shown), u"--text"_s, u"not yet"_s, u"--yes"_s});
        QCOMPARE(asked.code, 0);
        const QString operation = asked.array().first().toObject().value("operation_id"_L1).toString();
        QCOMPARE(m_console->run({u"outbox"_s, u"hold"_s, operation, u"--reason"_s, u"she calls back"_s}).code, 0);
        QCOMPARE(states(m_console->run({u"outbox"_s, u"run"_s})), QSet<QString>{u"queued"_s});
        QCOMPARE(m_console->run({u"outbox"_s, u"release"_s, operation}).code, 0);
        QCOMPARE(states(m_console->run({u"outbox"_s, u"run"_s})), confirmed);
    }

    void aDryRunDoesNothing()
    {
        const QJsonObject shown = openCase(
            [](const QJsonObject &, const QJsonObject &at) { return keysIn(at).size() == 1 && replacements(at) >= 1; });
        QVERIFY(!shown.isEmpty());
        const QJsonArray before = m_shop->ledger();
        const Ran ran = m_console->run(
            {u"act"_s, u"reissue"_s, u"--case"_s, caseOf(shown), u"--reason"_s, u"used"_s, u"--dry-run"_s});
        QVERIFY2(ran.code == 0, qPrintable(ran.said));
        const QJsonArray steps = ran.object().value("steps"_L1).toArray();
        QCOMPARE(steps.size(), 3);
        QCOMPARE(steps.first().toObject().value("if_refused"_L1).toString(), u"nothing_done"_s);
        QCOMPARE(m_console->run({u"outbox"_s, u"list"_s, u"--case"_s, caseOf(shown)}).array().size(), 0);
        QCOMPARE(m_shop->ledger(), before);
    }
};

KD_TEST_MAIN(TestActs)
#include "test_acts.moc"
