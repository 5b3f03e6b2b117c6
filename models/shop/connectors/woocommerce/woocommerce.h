// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shop/connector.h"
#include "models/shop/connectors/woocommerce/answers.h"
#include "models/shop/connectors/woocommerce/reading.h"
#include "models/shop/connectors/woocommerce/site.h"
#include "models/shop/transport/http.h"

#include <QJsonObject>

namespace kd::shop::woo {

/// WooCommerce's REST interface v3, and License Manager's v2 where the access names its keys. The first call of any
/// kind also reads the index of the interface, which tells its path and the shop's time zone.
///
/// Requests and their order live here; what is in a body is read by the pure functions beside this file.
class WooCommerce final : public ShopConnector
{
public:
    WooCommerce(ShopAccess access, Clock &clock);

    [[nodiscard]] QString kind() const override { return QStringLiteral("woocommerce"); }
    [[nodiscard]] QCoro::Task<Result<ShopProfile>> probe(StopToken stop) override;
    /// A refund through a gateway leaves no trace when the gateway fails late: the shop deletes the record and money
    /// may have moved. A record either stands or it does not. Handing out sets owner and state of one chosen key: while
    /// the key still stands in stock without an order nothing has happened, and the same request a second time changes
    /// nothing (absence is the key in stock; a key with another order is no absence). Voiding is the same. Contact and
    /// status are set to a value, and a voucher's code can exist once: asking again does nothing twice. A note to the
    /// buyer is a mail, which cannot be seen.
    [[nodiscard]] bool absenceProves(Verb verb) const override;

    /// One request a call.
    [[nodiscard]] QCoro::Task<Result<OrderPage>> pullOrders(Cursor cursor, StopToken stop) override;
    [[nodiscard]] QCoro::Task<Result<std::optional<Order>>> order(OrderId id, StopToken stop) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<Refund>>> refunds(OrderId id, Currency currency,
                                                                   StopToken stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> listCards(CardSink sink, StopToken stop) override;
    [[nodiscard]] QCoro::Task<Result<std::optional<Card>>> card(Secret text, StopToken stop) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<Product>>> products(StopToken stop) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<OrderNote>>> notes(OrderId id, StopToken stop) override;
    [[nodiscard]] QCoro::Task<Result<std::optional<Voucher>>> voucher(QString code, Currency currency,
                                                                      StopToken stop) override;

    [[nodiscard]] QCoro::Task<WriteOutcome<Refund>> refund(RefundRequest request, StopToken stop) override;
    [[nodiscard]] QCoro::Task<WriteOutcome<Card>> handOut(HandOutRequest request, StopToken stop) override;
    [[nodiscard]] QCoro::Task<WriteOutcome<Card>> voidCard(Card card, OperationId operation, StopToken stop) override;
    [[nodiscard]] QCoro::Task<WriteOutcome<OrderNote>> note(NoteRequest request, StopToken stop) override;
    /// Blanks around the values are not sent. Only the fields given are changed.
    [[nodiscard]] QCoro::Task<WriteOutcome<Order>> correctContact(ContactRequest request, StopToken stop) override;
    /// Sets the status "completed", upon which the shop mails the buyer; an order that has it already is Accepted and
    /// mails nobody. Where License Manager sells a product from its stock it then hands out keys of its own, whether or
    /// not the order has some: only for what was delivered without keys.
    [[nodiscard]] QCoro::Task<WriteOutcome<Order>> markDelivered(OrderId id, OperationId operation,
                                                                 StopToken stop) override;
    /// The amount must be in the shop's main currency, which is asked for once: a coupon has none of its own. A code
    /// that is taken is Unknown, because it may be our own first attempt.
    [[nodiscard]] QCoro::Task<WriteOutcome<Voucher>> createVoucher(VoucherRequest request, StopToken stop) override;

private:
    using Query = QList<std::pair<QString, QString>>;
    struct Newest
    {
        Currency currency;
        QString version;
    };

    [[nodiscard]] Asked asked(const QString &doing, const OrderId &order = {},
                              Asked::Side side = Asked::Side::Shop) const;
    [[nodiscard]] Reading reading(const Asked &asked) const;
    [[nodiscard]] HttpRequest request(const QString &path, const Asked &asked) const;
    [[nodiscard]] bool hasLicenseKeys() const { return !m_access.licenseUser.isEmpty(); }

    /// Finds the interface once; the site is known afterwards. "interface_closed" when its index is not for strangers.
    [[nodiscard]] QCoro::Task<Result<void>> reach(StopToken stop);
    [[nodiscard]] QCoro::Task<Result<Site>> readIndex(QString root, StopToken stop);
    /// A complete 200; everything else is an Error.
    [[nodiscard]] QCoro::Task<Result<HttpAnswer>> ask(QString path, Query query, Asked asked, StopToken stop);
    [[nodiscard]] QCoro::Task<Result<HttpAnswer>> ask(QString path, Query query, Asked asked,
                                                      std::optional<HttpLimits> limits, StopToken stop);
    [[nodiscard]] QCoro::Task<SendOutcome> send(QByteArray method, QString path, QJsonObject body, Asked asked,
                                                StopToken stop);
    [[nodiscard]] QCoro::Task<Result<Newest>> newestOrder(StopToken stop);
    /// The shop's main currency: from its settings, else of its newest order; empty when neither tells.
    [[nodiscard]] QCoro::Task<Result<Currency>> mainCurrency(StopToken stop);
    [[nodiscard]] QCoro::Task<Result<void>> probeWriting(ShopProfile *profile, StopToken stop);
    [[nodiscard]] QCoro::Task<Result<void>> probeGateways(ShopProfile *profile, StopToken stop);
    [[nodiscard]] QCoro::Task<Result<void>> probeLicenses(ShopProfile *profile, StopToken stop);
    [[nodiscard]] QCoro::Task<Result<void>> probeVouchers(ShopProfile *profile, StopToken stop);
    /// After the shop said that a record was not made: looks whether that is so.
    [[nodiscard]] QCoro::Task<WriteOutcome<Refund>> settleRefusal(RefundRequest request, Error error, StopToken stop);
    [[nodiscard]] QCoro::Task<WriteOutcome<Card>> putCard(Card card, QJsonObject change, Asked asked, StopToken stop);
    /// Changes some fields of `asked.order`. Accepted: a complete answer about that order; its fields are not looked
    /// at.
    [[nodiscard]] QCoro::Task<WriteOutcome<Order>> putOrder(QJsonObject change, Asked asked, StopToken stop);

    ShopAccess m_access;
    Clock &m_clock;
    HttpClient m_http;
    std::optional<Site> m_site;
    Currency m_currency;
    std::optional<Currency> m_newestCurrency; ///< empty: there is no order
    Millis m_skew{0};
    bool m_readsWork = false; ///< the WooCommerce keys have read something
};

/// ".../licenses/<key>" with every reserved character of the key encoded.
[[nodiscard]] QString licensePath(const Secret &key, const QString &verb = {});
/// The error without the key, should the transport have quoted an address.
[[nodiscard]] Error withoutKey(Error error, const Secret &key);
/// The error without these texts, should the shop have quoted what it was sent.
[[nodiscard]] Error withoutTexts(Error error, const QStringList &texts);
/// Only ASCII letters, digits, "-" and "_", at least one: comes back from a shop letter by letter.
[[nodiscard]] bool isPlainWord(const QString &word);
/// An operation that can be found again, and an order's id that can go into a path.
[[nodiscard]] bool isSendable(const OrderId &order, const OperationId &operation);

} // namespace kd::shop::woo
