// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's own connector against a practice shop over TLS: contact, delivery and vouchers, with and without faults.
#include "app/practice/shop.h"
#include "models/shop/connector.h"
#include "tests/support/manual_clock.h"
#include "tests/support/test_main.h"

using namespace Qt::StringLiterals;
using namespace kd;
using kd::test::await;

using OrderKind = shop::WriteOutcome<Order>::Kind;
using VoucherKind = shop::WriteOutcome<Voucher>::Kind;

namespace {

struct Counter
{
    kd::test::ManualClock shopClock;
    SystemClock clock;
    std::unique_ptr<practice::Shop> shop;
    std::unique_ptr<shop::ShopConnector> connector;

    Counter()
    {
        practice::Options options;
        options.orders = 300;
        shop = std::move(practice::Shop::start(options, shopClock).value());
        const practice::Credentials &keys = shop->credentials();
        connector = connect(keys.key, keys.secret);
    }
    std::unique_ptr<shop::ShopConnector> connect(const QString &key, const QString &secret)
    {
        shop::ShopAccess access;
        access.shop = ShopId(u"s1"_s);
        access.kind = u"woocommerce"_s;
        access.url = QUrl(shop->url());
        access.caFile = shop->authorityFile();
        access.user = key;
        access.password = Secret(secret);
        access.licenseUser = shop->credentials().licenseKey;
        access.licensePassword = Secret(shop->credentials().licenseSecret);
        return std::move(shop::makeConnector(access, clock).value());
    }
    void inject(const QString &spec) { shop->faults().add(practice::parseFault(spec).value()); }
    [[nodiscard]] int moved(const QString &verb) const
    {
        const auto &ledger = shop->world().ledger;
        return static_cast<int>(std::count_if(ledger.begin(), ledger.end(),
                                              [&](const practice::LedgerEntry &entry) { return entry.verb == verb; }));
    }
    [[nodiscard]] OrderId orderOf(const QString &reason) const
    {
        OrderId found; // the last is the first wording's
        for (const practice::Message &message : shop->world().messages) {
            found = message.reason == reason ? OrderId(QString::number(message.order)) : found;
        }
        return found;
    }
    [[nodiscard]] practice::Order &world(const OrderId &id) const
    {
        return *shop->world().order(id.value().toLongLong());
    }
};

shop::VoucherRequest voucher(const QString &code)
{
    shop::VoucherRequest request;
    request.code = code;
    request.amount = Money(500, Currency::fromCode(u"CNY").value());
    request.email = u"Wang@qq.com"_s;
    request.validUntil = Instant::fromIso(u"2096-12-31T15:59:59Z"_s).value();
    request.reason = u"久等了 <抱歉>"_s;
    request.operation = OperationId(u"op-5"_s);
    return request;
}

} // namespace

class TestConnector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProbeGrantsWhatTheKeysMay()
    {
        Counter counter;
        const auto full = await(counter.connector->probe({}));
        KD_VERIFY_OK(full);
        for (const auto can :
             {shop::Capability::CorrectContact, shop::Capability::MarkDelivered, shop::Capability::CreateVoucher}) {
            QVERIFY2(full->has(can), qPrintable(shop::id(can)));
        }
        QVERIFY(!full->has(shop::Capability::ReadSettlement));
        QVERIFY(counter.shop->world().coupons.empty() && counter.shop->world().ledger.empty());
        const practice::Credentials &keys = counter.shop->credentials();
        const auto reader = counter.connect(keys.readKey, keys.readSecret);
        const auto reading = await(reader->probe({}));
        KD_VERIFY_OK(reading);
        QVERIFY(!reading->has(shop::Capability::CreateVoucher) && !reading->has(shop::Capability::CorrectContact));
        const auto held = await(reader->createVoucher(voucher(u"x"_s), {}));
        QCOMPARE(held.kind, VoucherKind::Held);
        QCOMPARE(held.error.code, u"write_forbidden"_s);
    }

    void aMistypedAddressIsCorrected()
    {
        Counter counter;
        const OrderId id = counter.orderOf(u"wrong_contact"_s);
        const QString mistyped = counter.world(id).buyer.email;
        QVERIFY(mistyped.endsWith("@qq.con"_L1));
        const QString right = QString(mistyped.chopped(1) + u'm');
        const shop::ContactRequest request{id, right, {}, OperationId(u"op-1"_s)};
        const auto corrected = await(counter.connector->correctContact(request, {}));
        QCOMPARE(corrected.kind, OrderKind::Accepted);
        QCOMPARE(corrected.value->buyer.email, right);
        QCOMPARE(counter.world(id).buyer.email, right);
        QCOMPARE(counter.moved(u"correct_contact"_s), 1);
        const shop::ContactRequest bad{id, u"wang@localhost"_s, {}, OperationId(u"op-2"_s)};
        const auto refused = await(counter.connector->correctContact(bad, {}));
        QCOMPARE(refused.kind, OrderKind::Refused);
        QCOMPARE(refused.error.code, u"rest_invalid_param"_s);
        QVERIFY(!toLogLine(refused.error).contains(u"wang@"_s));
        const shop::ContactRequest nowhere{OrderId(u"7"_s), right, {}, OperationId(u"op-3"_s)};
        QCOMPARE(await(counter.connector->correctContact(nowhere, {})).kind, OrderKind::Refused);
        QCOMPARE(counter.world(id).buyer.email, right);
    }

    void aManualOrderIsMarkedDeliveredAndMailedOnce()
    {
        Counter counter;
        const OrderId id = counter.orderOf(u"manual_delivery_pending"_s);
        const OperationId operation(u"op-1"_s);
        const auto marked = await(counter.connector->markDelivered(id, operation, {}));
        QCOMPARE(marked.kind, OrderKind::Accepted);
        QCOMPARE(marked.value->status, OrderStatus::Delivered);
        QVERIFY(marked.value->deliveredAt.has_value());
        const auto again = await(counter.connector->markDelivered(id, operation, {}));
        QCOMPARE(again.kind, OrderKind::Accepted);
        QCOMPARE(counter.moved(u"mail"_s), 1);
    }

    void faultsOnTheWay_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("kind"); // the same numbers for every kind of outcome
        QTest::addColumn<bool>("done");
        QTest::newRow("cut") << u"cut"_s << int(OrderKind::Unknown) << true;
        QTest::newRow("cut, chunked") << u"cut_chunked"_s << int(OrderKind::Unknown) << true;
        QTest::newRow("cut, open") << u"cut_open"_s << int(OrderKind::Unknown) << true;
        QTest::newRow("closed after it was done") << u"after_effect_close"_s << int(OrderKind::Unknown) << true;
        QTest::newRow("500 after it was done") << u"after_effect_500"_s << int(OrderKind::Unknown) << true;
        QTest::newRow("outage") << u"outage"_s << int(OrderKind::Unknown) << false;
        QTest::newRow("a page") << u"html"_s << int(OrderKind::Unknown) << false;
        QTest::newRow("closed") << u"refuse"_s << int(OrderKind::Unknown) << false;
        QTest::newRow("slow down") << u"error=429"_s << int(OrderKind::Pending) << false;
        QTest::newRow("logged out") << u"error=401"_s << int(OrderKind::Held) << false;
    }

    void faultsOnTheWay()
    {
        QFETCH(QString, fault);
        QFETCH(int, kind);
        QFETCH(bool, done);
        Counter counter;
        KD_VERIFY_OK(await(counter.connector->probe({})));
        const int posts = counter.shop->requestCount("POST", u"/coupons"_s);

        const OrderId manual = counter.orderOf(u"manual_delivery_pending"_s);
        counter.inject(QString(fault + ":PUT:1"_L1));
        QCOMPARE(int(await(counter.connector->markDelivered(manual, OperationId(u"op-1"_s), {})).kind), kind);
        QCOMPARE(counter.shop->requestCount("PUT", manual.value()), 1);
        QCOMPARE(counter.moved(u"mail"_s), done ? 1 : 0);
        const auto order = await(counter.connector->order(manual, {}));
        KD_VERIFY_OK(order);
        QCOMPARE((*order)->status == OrderStatus::Delivered, done);

        const OrderId mistyped = counter.orderOf(u"wrong_contact"_s);
        const shop::ContactRequest contact{mistyped, {}, u"13900000000"_s, OperationId(u"op-2"_s)};
        counter.inject(QString(fault + ":PUT:1"_L1));
        QCOMPARE(int(await(counter.connector->correctContact(contact, {})).kind), kind);
        QCOMPARE(counter.moved(u"correct_contact"_s), done ? 1 : 0);

        const shop::VoucherRequest request = voucher(u"SORRY-7F3K"_s);
        counter.inject(QString(fault + ":POST:/coupons:1"_L1));
        QCOMPARE(int(await(counter.connector->createVoucher(request, {})).kind), kind);
        QCOMPARE(counter.shop->requestCount("POST", u"/coupons"_s), posts + 1);
        const auto found = await(counter.connector->voucher(request.code, request.amount.currency(), {}));
        KD_VERIFY_OK(found);
        QCOMPARE(found->has_value(), done);
        QCOMPARE(counter.moved(u"voucher"_s), done ? 1 : 0);
    }

    void aVoucherIsMadeOnceAndFoundAgain()
    {
        Counter counter;
        const shop::VoucherRequest request = voucher(u"SORRY-7F3K"_s);
        const auto made = await(counter.connector->createVoucher(request, {}));
        QCOMPARE(made.kind, VoucherKind::Accepted);
        QCOMPARE(made.value->amount, request.amount);
        QCOMPARE(made.value->email, u"wang@qq.com"_s);
        QCOMPARE(made.value->validUntil, request.validUntil);
        const auto again = await(counter.connector->createVoucher(request, {}));
        QCOMPARE(again.kind, VoucherKind::Unknown);
        QCOMPARE(again.error.code, u"woocommerce_rest_coupon_code_already_exists"_s);
        const auto found = await(counter.connector->voucher(request.code, request.amount.currency(), {}));
        KD_VERIFY_OK(found);
        QCOMPARE(*found, std::optional(*made.value));
        const auto &ledger = counter.shop->world().ledger;
        QCOMPARE(ledger.size(), 1U);
        QCOMPARE(ledger.front().amountMinor, 500);
        const auto none = await(counter.connector->voucher(u"SORRY-0000"_s, request.amount.currency(), {}));
        KD_VERIFY_OK(none);
        QVERIFY(!none->has_value());
        shop::VoucherRequest dollars = voucher(u"SORRY-9999"_s);
        dollars.amount = Money(500, Currency::fromCode(u"USD").value());
        const auto refused = await(counter.connector->createVoucher(dollars, {}));
        QCOMPARE(refused.kind, VoucherKind::Refused);
        QCOMPARE(refused.error.code, u"voucher_currency_differs"_s);
    }
};

KD_TEST_MAIN(TestConnector)
#include "test_connector.moc"
