// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "models/trade/entries.h"
#include "tests/support/manual_clock.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

namespace kd::test {

/// A data folder of its own, a clock to turn, and the key of keys.
struct StoreFixture
{
    QTemporaryDir folder;
    ManualClock clock;
    SealingKey key = SealingKey::random();

    [[nodiscard]] store::StoreSettings settings(bool takeLock = true) const { return {folder.path(), key, takeLock}; }
    [[nodiscard]] Result<std::unique_ptr<store::Store>> open(bool takeLock = true)
    {
        return store::Store::open(settings(takeLock), clock);
    }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }

    /// How many of the folder's files hold these bytes anywhere, companions and backups included.
    [[nodiscard]] int filesHolding(const QByteArray &bytes) const
    {
        int count = 0;
        QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes)) {
                ++count;
            }
        }
        return count;
    }
};

inline const ProfileId agent(QStringLiteral("lin"));
inline const ShopId shopOne(QStringLiteral("s1"));

inline Money yuan(qint64 minor)
{
    return {minor, Currency::fromCode(u"CNY").value()};
}

inline Order someOrder(const QString &id, const QString &number, Instant createdAt)
{
    Order order;
    order.ref = {shopOne, OrderId(id)};
    order.number = number;
    order.status = OrderStatus::Delivered;
    order.shopStatus = QStringLiteral("completed");
    order.total = yuan(12800);
    order.refunded = yuan(0);
    order.createdAt = createdAt;
    order.buyer.name = QStringLiteral("李小龙");
    order.buyer.email = QStringLiteral("lee") + id + QStringLiteral("@qq.com");
    order.buyer.phone = QStringLiteral("+86 139 0000 2071");
    order.buyer.ip = QStringLiteral("203.0.113.7");
    order.paymentMethod = QStringLiteral("alipay");
    order.paymentNumber = QStringLiteral("2026112222001") + id;
    order.lines.push_back({LineId(id + QStringLiteral("-1")), ProductId(QStringLiteral("31")), QStringLiteral("视频会员 年卡"),
                           QStringLiteral("VIP-Y"), 1, yuan(12800)});
    order.raw = "{\"id\":" + id.toUtf8() + "}";
    return order;
}

inline Intent someRefund(const QString &operation, CaseId caseId, const OrderRef &order, qint64 minor)
{
    Intent intent;
    intent.operation = OperationId(operation);
    intent.caseId = caseId;
    intent.order = order;
    intent.verb = Verb::RefundRecordOnly;
    intent.amount = yuan(minor);
    intent.reason = QStringLiteral("兑换失败");
    intent.before = {QStringLiteral("completed"), yuan(12800), yuan(0), {}, {}};
    return intent;
}

/// Opens a case with a message inside a job.
inline Result<CaseId> openCase(store::DeskWrite &desk, const QString &message, const OrderRef &order = {})
{
    const auto next = desk.nextCaseId();
    if (!next) {
        return fail(next.error());
    }
    entry::Opening opening;
    opening.caseId = *next;
    opening.order = order;
    opening.orderNumber = order.order.value();
    opening.buyerMasked = QStringLiteral("l***e@qq.com");
    opening.reason = Reason::AlreadyUsed;
    opening.type = typeOf(opening.reason);
    opening.message = message;
    opening.channel = QStringLiteral("chat");
    const auto written = desk.append(entry::opened(agent, opening));
    if (!written) {
        return fail(written.error());
    }
    return *next;
}

} // namespace kd::test
