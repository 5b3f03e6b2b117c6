// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/shop.h"
#include "models/outbox/sender.h"
#include "tests/support/test_main.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::outbox;
using namespace kd::test;

namespace {

const std::vector<Verb> &verbsOfShop()
{
    static const std::vector<Verb> verbs{
        Verb::RefundGateway, Verb::RefundRecordOnly, Verb::HandOut,       Verb::VoidCard,
        Verb::Note,          Verb::CorrectContact,   Verb::MarkDelivered, Verb::CreateVoucher};
    return verbs;
}

constexpr std::array faults{"outage",
                            "refuse",
                            "html",
                            "cut",
                            "cut_chunked",
                            "cut_open",
                            "after_effect_500",
                            "after_effect_close",
                            "error=302",
                            "error=307",
                            "error=400",
                            "error=401",
                            "error=403",
                            "error=404",
                            "error=409",
                            "error=422",
                            "error=429",
                            "error=500",
                            "error=502",
                            "error=504",
                            "gateway_timeout"};

bool isPut(Verb verb)
{
    return verb == Verb::HandOut || verb == Verb::VoidCard || verb == Verb::CorrectContact ||
           verb == Verb::MarkDelivered;
}

} // namespace

/// M3 on the wire: every verb of a real connector against every way in which the practice shop can answer wrongly,
/// judged by what that shop's ledger says really happened. Whatever comes back, nothing counts as done that did not
/// happen, nothing as refused or not sent that did, and one request left.
class TestWireFaults : public QObject
{
    Q_OBJECT
private:
    SystemClock m_clock;
    std::unique_ptr<practice::Shop> m_shop;
    std::unique_ptr<shop::ShopConnector> m_connector;
    size_t m_nextOrder = 0;
    int m_row = 0;

    // One that no other row has touched.
    practice::Order &freshOrder()
    {
        std::vector<practice::Order> &orders = m_shop->world().orders;
        while (m_nextOrder < orders.size()) {
            practice::Order &order = orders[m_nextOrder++];
            if (order.status == "completed"_L1 && order.paymentMethod == "alipay"_L1 && order.totalMinor > 100 &&
                m_shop->world().refundsOf(order.id).empty()) {
                return order;
            }
        }
        qFatal("the practice shop has too few orders");
    }

    // In stock, or with a buyer and good; one that a row has used is no longer either.
    const practice::License &keyOf(bool sold) const
    {
        const std::vector<practice::License> &keys = m_shop->world().licenses;
        const auto key = std::find_if(keys.begin(), keys.end(), [sold](const practice::License &one) {
            return sold ? one.order != 0 && one.status == practice::Delivered
                        : one.order == 0 && one.status == practice::InStock;
        });
        if (key == keys.end()) {
            qFatal("the practice shop has too few keys");
        }
        return *key;
    }

    Intent intentFor(Verb verb)
    {
        practice::Order &order = freshOrder();
        Intent intent;
        intent.operation = OperationId(u"op-wire-%1"_s.arg(++m_row));
        intent.order = {ShopId(u"s1"_s), OrderId(QString::number(order.id))};
        intent.verb = verb;
        intent.reason = u"wire"_s;
        intent.sentAt = m_clock.now();
        const Money amount(100, Currency::fromCode(u"CNY").value());
        switch (verb) {
        case Verb::RefundGateway:
        case Verb::RefundRecordOnly:
        case Verb::RefundBalance:
            intent.amount = amount;
            break;
        case Verb::HandOut:
        case Verb::VoidCard: {
            const practice::License &key = keyOf(verb == Verb::VoidCard);
            intent.card = CardId(QString::number(key.id));
            intent.cardText = Secret(key.key);
            intent.product = ProductId(QString::number(key.product));
            break;
        }
        case Verb::Note:
            intent.text = u"seen"_s;
            break;
        case Verb::CorrectContact:
            intent.email = u"wire.%1@qq.com"_s.arg(m_row);
            break;
        case Verb::MarkDelivered:
            order.status = u"processing"_s;
            break;
        case Verb::CreateVoucher:
            intent.amount = amount;
            intent.voucherCode = u"WIRE-%1"_s.arg(m_row);
            intent.email = u"buyer@example.test"_s;
            break;
        }
        return intent;
    }

    [[nodiscard]] int moved(Verb verb) const
    {
        const QString word = verb == Verb::CreateVoucher ? u"voucher"_s : id(verb);
        const auto &ledger = m_shop->world().ledger;
        return int(std::count_if(ledger.begin(), ledger.end(),
                                 [&word](const practice::LedgerEntry &entry) { return entry.verb == word; }));
    }

    [[nodiscard]] int requests() const
    {
        return m_shop->requestCount("POST", u"/wp-json"_s) + m_shop->requestCount("PUT", u"/wp-json"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        practice::Options options;
        options.orders = 2'000;
        options.seed = 4;
        m_shop = std::move(practice::Shop::start(options, m_clock).value());
        shop::ShopAccess access;
        access.shop = ShopId(u"s1"_s);
        access.kind = u"woocommerce"_s;
        access.url = QUrl(m_shop->url());
        access.caFile = m_shop->authorityFile();
        access.user = m_shop->credentials().key;
        access.password = Secret(m_shop->credentials().secret);
        access.licenseUser = m_shop->credentials().licenseKey;
        access.licensePassword = Secret(m_shop->credentials().licenseSecret);
        m_connector = std::move(shop::makeConnector(access, m_clock).value());
        KD_VERIFY_OK(await(m_connector->probe({})));
    }

    void everyVerbThroughEveryAnswer_data()
    {
        QTest::addColumn<int>("verb");
        QTest::addColumn<QString>("fault");
        for (const Verb verb : verbsOfShop()) {
            QTest::addRow("%s, no fault", qPrintable(id(verb))) << int(verb) << QString();
            for (const char *fault : faults) {
                QTest::addRow("%s, %s", qPrintable(id(verb)), fault) << int(verb) << QString::fromLatin1(fault);
            }
        }
    }
    void everyVerbThroughEveryAnswer()
    {
        QFETCH(int, verb);
        QFETCH(QString, fault);
        const auto what = static_cast<Verb>(verb);
        const Intent intent = intentFor(what);
        if (!fault.isEmpty()) {
            const QString spec = QString(fault + (isPut(what) ? u":PUT:1"_s : u":POST:1"_s));
            m_shop->faults().add(practice::parseFault(spec).value());
        }
        const int movedBefore = moved(what);
        const int sentBefore = requests();
        const Sent sent = await(carryOut(intent, m_connector.get(), {}));
        const int effects = moved(what) - movedBefore;
        const QString story = u"%1 came back as %2 (%3) and happened %4 times"_s.arg(fault)
                                  .arg(int(sent.kind))
                                  .arg(sent.error.code)
                                  .arg(effects);
        QVERIFY2(requests() - sentBefore == 1, qPrintable(story));
        QVERIFY2(effects <= 1, qPrintable(story));
        QVERIFY2(sent.kind != Sent::Kind::Accepted || effects == 1, qPrintable(story));
        const bool saidNo = sent.kind == Sent::Kind::Refused || sent.kind == Sent::Kind::NotSent;
        QVERIFY2(!saidNo || effects == 0, qPrintable(story));
        if (fault.isEmpty()) {
            QVERIFY2(sent.kind == Sent::Kind::Accepted, qPrintable(story));
        }

        m_shop->faults().clear();
        const auto observed = await(look(intent, m_connector.get(), {}));
        KD_VERIFY_OK(observed);
        const Judgement judgement = judge(intent, *observed);
        // What cannot be found again although it happened, is never sent again: absence proves nothing for its verb.
        const bool proves = m_connector->absenceProves(what);
        QVERIFY2(judgement.kind != Judgement::Kind::Found || effects == 1, qPrintable(story));
        QVERIFY2(judgement.kind != Judgement::Kind::Absent || effects == 0 || !proves, qPrintable(story));
        if (fault != "gateway_timeout"_L1) {
            QCOMPARE(judgement.kind == Judgement::Kind::Found, effects == 1);
        }
    }
};

KD_TEST_MAIN(TestWireFaults)
#include "test_wire_faults.moc"
