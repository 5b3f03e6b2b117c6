// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/world.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kd::practice {

namespace {

template<typename Items>
auto found(Items &items, qint64 id) -> decltype(&items.front())
{
    const auto it = std::lower_bound(items.begin(), items.end(), id,
                                     [](const auto &item, qint64 wanted) { return item.id < wanted; });
    return it != items.end() && it->id == id ? &*it : nullptr;
}

// Ids from a recording arrive in any order; those that are counted here are the greatest and cost nothing.
template<typename Items, typename Item>
Item &inserted(Items &items, Item item)
{
    const auto it = std::upper_bound(items.begin(), items.end(), item.id,
                                     [](qint64 id, const auto &other) { return id < other.id; });
    return *items.insert(it, std::move(item));
}

} // namespace

Order *World::order(qint64 id)
{
    return found(orders, id);
}

const Order *World::order(qint64 id) const
{
    return found(orders, id);
}

const Product *World::product(qint64 id) const
{
    const auto it = std::find_if(products.begin(), products.end(), [id](const Product &p) { return p.id == id; });
    return it == products.end() ? nullptr : &*it;
}

License *World::license(const QString &key)
{
    const auto it = m_licenseByKey.constFind(key);
    return it == m_licenseByKey.constEnd() ? nullptr : &licenses[*it];
}

std::vector<const Refund *> World::refundsOf(qint64 order) const
{
    std::vector<const Refund *> list;
    const auto ids = m_refundsByOrder.constFind(order);
    if (ids != m_refundsByOrder.constEnd()) {
        for (auto it = ids->rbegin(); it != ids->rend(); ++it) {
            list.push_back(found(refunds, *it));
        }
    }
    return list;
}

qint64 World::refundedMinor(qint64 order) const
{
    qint64 sum = 0;
    for (const Refund *refund : refundsOf(order)) {
        sum += refund->minor;
    }
    return sum;
}

Order &World::add(Order order)
{
    if (order.id == 0) {
        order.id = nextPost;
    }
    nextPost = std::max(nextPost, order.id + 1);
    return inserted(orders, std::move(order));
}

Refund &World::add(Refund refund)
{
    if (refund.id == 0) {
        refund.id = nextPost;
    }
    nextPost = std::max(nextPost, refund.id + 1);
    auto &ids = m_refundsByOrder[refund.order];
    ids.insert(std::upper_bound(ids.begin(), ids.end(), refund.id), refund.id);
    return inserted(refunds, std::move(refund));
}

License &World::add(License license)
{
    if (license.id == 0) {
        license.id = nextLicense;
    }
    nextLicense = std::max(nextLicense, license.id + 1);
    m_licenseByKey.insert(license.key, licenses.size());
    licenses.push_back(std::move(license));
    return licenses.back();
}

bool World::removeRefund(qint64 id)
{
    const Refund *refund = found(refunds, id);
    if (!refund) {
        return false;
    }
    std::erase(m_refundsByOrder[refund->order], id);
    refunds.erase(refunds.begin() + (refund - refunds.data()));
    return true;
}

bool World::removeLicense(const QString &key)
{
    const auto it = m_licenseByKey.constFind(key);
    if (it == m_licenseByKey.constEnd()) {
        return false;
    }
    licenses.erase(licenses.begin() + static_cast<std::ptrdiff_t>(*it));
    m_licenseByKey.clear();
    for (size_t i = 0; i < licenses.size(); ++i) {
        m_licenseByKey.insert(licenses[i].key, i);
    }
    return true;
}

bool World::removeOrder(qint64 id)
{
    return std::erase_if(orders, [id](const Order &order) { return order.id == id; }) > 0;
}

void World::rename(License &license, const QString &key)
{
    const size_t index = m_licenseByKey.take(license.key);
    license.key = key;
    m_licenseByKey.insert(key, index);
}

QString tail(const QString &key)
{
    return key.right(4);
}

QString moneyText(qint64 minor)
{
    const qint64 absolute = std::abs(minor);
    QString text = QString::number(absolute / 100) + u'.' + QString::number(absolute % 100).rightJustified(2, u'0');
    return minor < 0 ? QString(u'-' + text) : text;
}

} // namespace kd::practice
