// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/kill/deeds.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kd::test {

namespace {

constexpr qint64 dearEnough = 4'000; ///< minor units: a case is refunded up to 1.50 a time
constexpr qint64 notTooCheap = 1'500;
constexpr qsizetype soldProducts = 3;

qint64 minorOf(const QJsonValue &price)
{
    return price.toString().remove(u'.').toLongLong();
}

// Small, so that an order bears many, and rarely twice the same.
QString amount(int round)
{
    return u"1.%1"_s.arg(1 + round % 50, 2, 10, QChar(u'0'));
}

std::function<QStringList(int)> always(const QStringList &words)
{
    return [words](int) { return words; };
}

} // namespace

std::optional<Goods> goodsIn(const QJsonArray &products)
{
    Goods goods;
    for (const QJsonValue &value : products) {
        const QJsonObject product = value.toObject();
        const QString id = QString::number(product.value("id"_L1).toInteger());
        const qint64 price = minorOf(product.value("price"_L1));
        const bool visible = product.value("catalog_visibility"_L1).toString() == "visible"_L1;
        if (!product.value("manage_stock"_L1).toBool()) {
            goods.byHand = id;
        } else if (!visible || product.value("stock_quantity"_L1).toInteger() == 0) {
            continue;
        } else if (price >= dearEnough && goods.sold.size() < soldProducts) {
            goods.sold << id;
        } else if (price >= notTooCheap && price < dearEnough) {
            goods.cheap = id;
        }
    }
    return goods.sold.isEmpty() || goods.cheap.isEmpty() || goods.byHand.isEmpty() ? std::nullopt
                                                                                   : std::optional(goods);
}

std::vector<Deed> allDeeds(const Goods &goods)
{
    const auto refund = [](const QStringList &more) {
        return [more](int round) { return QStringList{u"refund"_s, u"--amount"_s, amount(round)} + more; };
    };
    const QString gateway = u"refund_gateway"_s;
    const QString record = u"refund_record_only"_s;
    const QString handOut = u"hand_out"_s;
    const QString voidCard = u"void_card"_s;
    const QString note = u"note"_s;
    const QString voucher = u"create_voucher"_s;
    return {
        {u"refund by the gateway"_s, {gateway}, Ground::Shared, refund({u"--route"_s, u"gateway"_s})},
        {u"reissue"_s, {handOut, voidCard, note}, Ground::Shared, always({u"reissue"_s})},
        {u"refund recorded only"_s,
         {record},
         Ground::Shared,
         refund({u"--route"_s, u"record_only"_s, u"--receipt"_s, u"R-1"_s})},
        {u"contact and resend"_s,
         {u"correct_contact"_s, note},
         Ground::Shared,
         [](int round) {
             return QStringList{u"correct-contact"_s, u"--email"_s, u"buyer.%1@qq.com"_s.arg(round)};
         }},
        {u"exchange"_s,
         {handOut, voidCard, note, note, gateway},
         Ground::Fresh,
         always({u"exchange"_s, u"--product"_s, goods.cheap, u"--difference"_s, u"refunded"_s, u"--tell-buyer"_s})},
        {u"voucher"_s,
         {voucher, note},
         Ground::Shared,
         [](int round) {
             return QStringList{u"voucher"_s, u"--amount"_s, amount(round)};
         }},
        {u"delivery by hand"_s,
         {note, u"mark_delivered"_s},
         Ground::ByHand,
         [](int round) {
             return QStringList{u"deliver"_s, u"--content"_s, u"top-up %1 done"_s.arg(round)};
         }},
        {u"refund and voucher"_s,
         {gateway, voucher, note},
         Ground::Shared,
         [refund](int round) {
             return refund({u"--route"_s, u"gateway"_s, u"--voucher"_s, amount(round)})(round);
         }},
        {u"reissue and mail"_s,
         {handOut, voidCard, note, note},
         Ground::Shared,
         always({u"reissue"_s, u"--tell-buyer"_s})},
        {u"delivery from stock"_s,
         {handOut, note},
         Ground::FromStock,
         always({u"deliver"_s, u"--from-stock"_s, u"1"_s})},
        {u"resend"_s, {note}, Ground::Shared, always({u"resend"_s})},
        {u"note"_s,
         {note},
         Ground::Shared,
         [](int round) {
             return QStringList{u"note"_s, u"--text"_s, u"seen %1"_s.arg(round)};
         }},
    };
}

} // namespace kd::test
