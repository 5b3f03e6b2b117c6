// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/generator.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace kd::practice {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QDate dateOf(Instant local)
{
    return QDate(1970, 1, 1).addDays(local.millis() / day);
}

} // namespace

Generator::Generator(World &world, quint64 seed, int orders)
    : m_world(world)
    , m_random(seed ^ 0x4B414D494445534BULL)
{
    const Story &tale = story();
    for (const Product &product : tale.products) {
        m_totalWeight += product.weight;
    }
    const QDate today = dateOf(world.zone.local(world.anchor));
    m_badBatch = u"DS-"_s + QString::number(today.month() > 7 ? today.year() : today.year() - 1) + u"07"_s;
    const int buyers = std::clamp(orders / 3, 1, 40'000);
    m_buyers.reserve(static_cast<size_t>(buyers));
    for (int i = 0; i < buyers; ++i) {
        Buyer buyer;
        buyer.surname = m_random.pick(tale.surnames);
        buyer.given = m_random.pick(tale.given);
        const QString domain = m_random.pick(tale.mailDomains);
        buyer.email = (domain == "qq.com"_L1 ? m_random.digits(9) : m_random.fill(u"xxxxxx"_s) + m_random.digits(3)) +
                      u'@' + domain;
        buyer.phone = u"1"_s + QString::number(3 + m_random.below(7)) + m_random.digits(9);
        buyer.ip = m_random.pick(tale.networks) + u'.' + QString::number(2 + m_random.below(250));
        if (m_random.chance(300)) {
            buyer.customer = 2 + static_cast<int>(world.accounts.size());
            world.accounts.push_back(buyer);
        }
        m_buyers.push_back(buyer);
    }
}

const Product &Generator::bought()
{
    qint64 at = m_random.below(m_totalWeight);
    for (const Product &product : m_world.products) {
        at -= product.weight;
        if (at < 0) {
            return product;
        }
    }
    return m_world.products.back();
}

Buyer Generator::buyer()
{
    Buyer buyer = m_buyers[static_cast<size_t>(m_random.below(static_cast<qint64>(m_buyers.size())))];
    const Story &tale = story();
    if (m_random.chance(12)) {
        buyer.email = QString(buyer.email.section(u'@', 0, 0) + u'@' + m_random.pick(tale.mailTypos));
    }
    if (m_random.chance(6)) {
        buyer.phone.chop(1);
    }
    if (m_random.chance(100)) {
        buyer.ip = sameNetwork(buyer.ip);
    }
    return buyer;
}

QString Generator::sameNetwork(const QString &ip)
{
    return ip.section(u'.', 0, 2) + u'.' + QString::number(2 + m_random.below(250));
}

QString Generator::otherNetwork(const QString &ip)
{
    const QStringList &networks = story().networks;
    const QString own = ip.section(u'.', 0, 2);
    const qsizetype at = networks.indexOf(own);
    const qint64 step = 1 + m_random.below(networks.size() - 1);
    return networks.at((std::max<qsizetype>(at, 0) + step) % networks.size()) + u'.' +
           QString::number(2 + m_random.below(250));
}

const Product &Generator::productOf(const QString &productClass)
{
    std::vector<const Product *> fitting;
    for (const Product &product : m_world.products) {
        if (product.productClass == productClass && product.weight > 0 && !product.reusable) {
            fitting.push_back(&product);
        }
    }
    return *fitting.at(static_cast<size_t>(m_random.below(static_cast<qint64>(fitting.size()))));
}

const Product &Generator::productBySku(QLatin1StringView sku) const
{
    return *std::find_if(m_world.products.begin(), m_world.products.end(),
                         [sku](const Product &p) { return p.sku == sku; });
}

QString Generator::number(qint64 id, Instant at) const
{
    // 7919 is prime to a million, so a million consecutive ids have different digits; …0127 is kept for the tour.
    qint64 digits = id * 7919 % 1'000'000;
    if (digits % 10'000 == 127) {
        digits = digits / 10'000 * 10'000 + 128;
    }
    return u"KD"_s + dateOf(m_world.zone.local(at)).toString(u"yyyyMMdd"_s) +
           QString::number(digits).rightJustified(6, u'0');
}

void Generator::setPayment(Order &order)
{
    const bool alipay = m_random.chance(580);
    const QString date = dateOf(m_world.zone.local(order.created)).toString(u"yyyyMMdd"_s);
    order.paymentMethod = alipay ? u"alipay"_s : u"wxpay"_s;
    order.paymentTitle = alipay ? u"支付宝"_s : u"微信支付"_s;
    // 28 digits each: Alipay's begin with the date, WeChat's with 42000.
    order.transaction = alipay ? QString(date + u"22001"_s + m_random.digits(15))
                               : QString(u"42000"_s + m_random.digits(5) + date + m_random.digits(10));
}

Order Generator::ordinary(Instant at, const Product *product, int quantity)
{
    const Product &chosen = product ? *product : bought();
    Order order;
    order.id = m_world.nextPost++;
    order.number = number(order.id, at);
    order.key = "wc_order_"_L1 + m_random.fill(u"xXxXxXxXxXxXx"_s);
    order.created = at;
    order.paid = at + Millis((8 + m_random.below(70)) * second);
    order.completed = *order.paid + Millis((1 + m_random.below(30)) * second);
    order.modified = *order.completed;
    order.status = u"completed"_s;
    order.buyer = buyer();
    const int count = quantity > 0 ? quantity : m_random.chance(880) ? 1 : static_cast<int>(2 + m_random.below(4));
    order.lines.push_back({order.id * 10, chosen.id, count, chosen.priceMinor});
    order.totalMinor = chosen.priceMinor * count;
    if (m_random.chance(40)) {
        order.customerNote = m_random.pick(story().checkoutNotes);
    }
    setPayment(order);
    order.meta.append(QJsonObject{{u"id"_s, m_world.nextMeta++},
                                  {u"key"_s, u"_wc_order_attribution_source_type"_s},
                                  {u"value"_s, m_random.chance(600) ? u"typein"_s : u"referral"_s}});
    return order;
}

License Generator::key(const Order &order, const Product &product)
{
    License license;
    license.id = m_world.nextLicense++;
    license.order = order.id;
    license.product = product.id;
    license.user = order.buyer.customer;
    do {
        license.key = m_random.fill(product.keyPattern);
    } while (m_world.license(license.key));
    license.status = Delivered;
    license.supplier = m_random.pick(product.suppliers);
    const Instant sold = order.completed.value_or(order.created);
    license.created = sold - Millis((3 + m_random.below(25)) * day + m_random.below(day / second) * second);
    license.batch = license.supplier == story().weakSupplier && m_random.chance(400)
                        ? m_badBatch
                        : QString(QString::number(story().suppliers.indexOf(license.supplier) + 1) + u'-' +
                                  dateOf(license.created).toString(u"yyyyMM"_s));
    license.updated = sold;
    if (product.uses > 0) {
        license.activatedMax = product.uses;
    }
    if (product.productClass == "membership"_L1) {
        license.expires = sold + Millis(60 * day);
    } else if (product.productClass == "code"_L1) {
        license.expires = license.created + Millis(365 * day);
    }
    return license;
}

void Generator::use(License &license, Instant at, const QString &ip)
{
    Activation activation;
    activation.id = m_world.nextActivation++;
    activation.token = m_random.digits(40);
    activation.at = at;
    activation.ip = ip;
    activation.agent = m_random.pick(story().agents);
    license.activations.push_back(activation);
    license.activated = license.activated.value_or(0) + 1;
}

void Generator::ordinaryUses(License &license, const Order &order)
{
    const Instant sold = order.completed.value_or(order.created);
    const bool bad = license.batch == m_badBatch;
    if (m_random.chance(bad ? 130 : 5)) { // sold twice: the supplier sold the key elsewhere before
        use(license, sold - Millis((2 + m_random.below(48)) * hour), otherNetwork(order.buyer.ip));
        return;
    }
    if (!m_random.chance(550)) {
        return;
    }
    const Instant at = std::min(sold + Millis((2 + m_random.below(600)) * minute), m_world.anchor - Millis(second));
    const qint64 whose = m_random.below(100);
    use(license, std::max(at, sold),
        whose < 70   ? order.buyer.ip
        : whose < 88 ? sameNetwork(order.buyer.ip)
                     : otherNetwork(order.buyer.ip));
}

void Generator::deliver(const Order &order)
{
    for (const OrderLine &line : order.lines) {
        const Product *product = m_world.product(line.product);
        for (int i = 0; product && !product->keyPattern.isEmpty() && i < line.quantity; ++i) {
            License license = key(order, *product);
            ordinaryUses(license, order);
            m_world.add(std::move(license));
        }
    }
}

void Generator::refundSome(const Order &order)
{
    Refund refund;
    refund.order = order.id;
    refund.minor = order.status == "refunded"_L1 ? order.totalMinor : std::max<qint64>(order.totalMinor / 5, 1);
    refund.reason = order.status == "refunded"_L1 ? u"卡密无效，全额退款"_s : u"部分补偿"_s;
    refund.throughGateway = true;
    refund.at = order.modified;
    m_world.add(refund);
}

void Generator::stock(const Product &product)
{
    Order none;
    none.completed = m_world.anchor;
    License license = key(none, product);
    license.order = 0;
    license.user.reset();
    license.status = InStock;
    license.updated.reset();
    m_world.add(std::move(license));
}

} // namespace kd::practice
