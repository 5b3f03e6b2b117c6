// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "tests/unit/store/store_fixture.h"

namespace kd::test {

/// A desk with a shop that nobody asks anything, one delivered order with its key in the cache, and cases that are opened
/// on it.
class TalkingDesk
{
public:
    static inline const QString orderNumber = QStringLiteral("KD20261122000127");
    static inline const QString key = QStringLiteral("ABCD-1234-EFGH");
    static inline const ProfileId me{QStringLiteral("owner")};

    [[nodiscard]] Result<void> open()
    {
        // Shops are taken up when the desk opens.
        for (const bool again : {false, true}) {
            m_desk.reset();
            if (auto opened = reopen(); !opened) {
                return opened;
            }
            if (again) {
                break;
            }
            store::ShopRow row;
            row.name = row.kind = QStringLiteral("woocommerce");
            row.url = QStringLiteral("https://www.star.example.com/shop");
            const auto put = m_desk->store()
                                 .writeDesk([row](store::DeskWrite &desk) { return desk.putShop(row, me); })
                                 .result();
            if (!put) {
                return fail(put.error());
            }
        }
        const Instant now = m_desk->clock().now();
        const Order order = someOrder(QStringLiteral("127"), orderNumber, now);
        Card card;
        card.id = CardId(QStringLiteral("k1"));
        card.text = Secret(key);
        card.product = order.lines.front().product;
        card.order = order.ref.order;
        card.state = CardState::Delivered;
        return m_desk->store()
            .writeCache([order, card, now](store::CacheWrite &cache) -> Result<void> {
                const auto orders = cache.putOrders(shopOne, {order}, now);
                const auto cards = cache.putCards(shopOne, {card}, now);
                return orders && cards ? Result<void>() : Result<void>(fail(orders ? cards.error() : orders.error()));
            })
            .result();
    }
    void close() { m_desk.reset(); }
    [[nodiscard]] Result<void> reopen()
    {
        auto opened = another(true);
        if (!opened) {
            return fail(opened.error());
        }
        m_desk = std::move(*opened);
        return {};
    }
    /// Another process's desk on the same folder.
    [[nodiscard]] Result<std::unique_ptr<desk::Desk>> beside() { return another(false); }

    [[nodiscard]] CaseId newCase(const QString &message)
    {
        const OrderRef ref{shopOne, OrderId(QStringLiteral("127"))};
        return *m_desk->store()
                    .writeDesk([message, ref](store::DeskWrite &desk) { return openCase(desk, message, ref); })
                    .result();
    }
    /// One whose buyer has named the whole order: a key may go to them.
    [[nodiscard]] CaseId caseOfTheBuyer() { return newCase(orderNumber + QStringLiteral(" 兑换提示已被使用")); }

    [[nodiscard]] desk::Desk &desk() { return *m_desk; }
    [[nodiscard]] CaseRecord record(CaseId caseId)
    {
        return **m_desk->store().read([caseId](const store::Reader &r) { return r.desk.caseRecord(caseId); }).result();
    }
    /// The case's entries of one kind, oldest first.
    [[nodiscard]] std::vector<JournalEntry> entries(CaseId caseId, QLatin1StringView kind)
    {
        auto all = *m_desk->store().read([caseId](const store::Reader &r) { return r.desk.entries(caseId); }).result();
        std::erase_if(all, [kind](const JournalEntry &entry) { return entry.kind != kind; });
        return all;
    }

private:
    [[nodiscard]] Result<std::unique_ptr<desk::Desk>> another(bool takeLock)
    {
        desk::DeskSettings settings{.folder = m_folder.filePath(QStringLiteral("data")), .keyOfKeys = m_key};
        settings.runSync = settings.runOutbox = false;
        settings.takeLock = takeLock;
        return desk::Desk::open(settings, std::make_shared<SystemClock>());
    }

    QTemporaryDir m_folder;
    SealingKey m_key = SealingKey::random();
    std::unique_ptr<desk::Desk> m_desk;
};

} // namespace kd::test
