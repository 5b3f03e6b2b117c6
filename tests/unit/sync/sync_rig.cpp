// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/sync_rig.h"

#include "tests/support/outcome_of.h"

using namespace Qt::StringLiterals;

namespace kd::test {

Error trouble(const QString &code, Error::Kind kind)
{
    Error error;
    error.kind = kind;
    error.code = code;
    error.doing = u"pull from the paged shop"_s;
    return error;
}

Card stockCard(const QString &id)
{
    Card card;
    card.id = CardId(id);
    card.text = Secret(u"AAAA-BBBB-"_s + id);
    card.product = ProductId(u"31"_s);
    card.state = CardState::InStock;
    return card;
}

QString PagedShop::kind() const
{
    return u"paged"_s;
}

QCoro::Task<Result<shop::ShopProfile>> PagedShop::probe(StopToken)
{
    co_return shop::ShopProfile();
}

bool PagedShop::absenceProves(Verb) const
{
    return false;
}

QCoro::Task<Result<shop::OrderPage>> PagedShop::pullOrders(shop::Cursor cursor, StopToken)
{
    asked << QString::fromLatin1(cursor);
    if (fails && failAfter-- <= 0) {
        co_return fail(*fails);
    }
    shop::OrderPage page;
    page.total = static_cast<qint64>(orders.size());
    if (cursor == "changes") {
        page.orders = std::exchange(changed, {});
        page.next = "changes";
        page.finished = true;
        co_return page;
    }
    const size_t from = cursor.toUInt();
    const size_t to = std::min(from + 2, orders.size());
    page.orders.assign(orders.begin() + static_cast<qsizetype>(from), orders.begin() + static_cast<qsizetype>(to));
    page.finished = to == orders.size();
    page.incomplete = page.finished && std::exchange(incomplete, false);
    page.next = page.incomplete ? QByteArray()
                : page.finished ? QByteArray("changes")
                                : QByteArray::number(static_cast<qulonglong>(to));
    co_return page;
}

QCoro::Task<Result<void>> PagedShop::listCards(shop::CardSink sink, StopToken)
{
    ++cardLists;
    if (!hasCards) {
        co_return fail(trouble(u"not_supported"_s, Error::Kind::Refused));
    }
    for (const std::vector<Card> &batch : cardBatches) {
        const auto taken = sink(batch);
        if (!taken) {
            co_return taken;
        }
        if (cardsFail) {
            co_return fail(*cardsFail);
        }
    }
    co_return Result<void>();
}

QCoro::Task<Result<std::vector<Product>>> PagedShop::products(StopToken)
{
    ++productLists;
    Product product;
    product.id = ProductId(u"31"_s);
    product.name = u"视频会员 年卡"_s;
    std::vector<Product> all;
    all.push_back(product);
    co_return all;
}

QCoro::Task<Result<std::optional<Order>>> PagedShop::order(OrderId, StopToken)
{
    co_return fail(trouble(u"unused"_s));
}

QCoro::Task<Result<std::vector<Refund>>> PagedShop::refunds(OrderId, Currency, StopToken)
{
    co_return fail(trouble(u"unused"_s));
}

QCoro::Task<Result<std::optional<Card>>> PagedShop::card(Secret, StopToken)
{
    co_return fail(trouble(u"unused"_s));
}

QCoro::Task<Result<std::vector<OrderNote>>> PagedShop::notes(OrderId, StopToken)
{
    co_return fail(trouble(u"unused"_s));
}

QCoro::Task<shop::WriteOutcome<Refund>> PagedShop::refund(shop::RefundRequest, StopToken)
{
    co_return shop::WriteOutcome<Refund>();
}

QCoro::Task<shop::WriteOutcome<Card>> PagedShop::handOut(shop::HandOutRequest, StopToken)
{
    co_return shop::WriteOutcome<Card>();
}

QCoro::Task<shop::WriteOutcome<Card>> PagedShop::voidCard(Card, OperationId, StopToken)
{
    co_return shop::WriteOutcome<Card>();
}

QCoro::Task<shop::WriteOutcome<OrderNote>> PagedShop::note(shop::NoteRequest, StopToken)
{
    co_return shop::WriteOutcome<OrderNote>();
}

SyncRig::SyncRig()
{
    for (int i = 0; i < 7; ++i) {
        shop.orders.push_back(someOrder(QString::number(i), u"KD"_s + QString::number(i), clock().now()));
    }
    shop.cardBatches = {{stockCard(u"c1"_s), stockCard(u"c2"_s)}, {stockCard(u"c3"_s)}};
    reopenStore();
}

SyncRig::~SyncRig() = default;

void SyncRig::reopenStore()
{
    m_store.reset();
    auto opened = m_fixture.open();
    if (!opened) {
        qFatal("%s", qPrintable(toLogLine(opened.error())));
    }
    m_store = std::move(*opened);
}

std::unique_ptr<sync::ShopSync> SyncRig::sync()
{
    return std::make_unique<sync::ShopSync>(shopOne, shop, *m_store, clock());
}

Result<void> SyncRig::walk(sync::ShopSync &sync)
{
    const OutcomeOf<Result<void>> walked(sync.walk({}));
    return walked.wait() ? *walked : Result<void>(fail(trouble(u"hangs"_s)));
}

store::SyncState SyncRig::state()
{
    auto reading = m_store->read([](const store::Reader &reader) { return reader.cache.syncState(shopOne); });
    return reading.result().value().value();
}

store::CacheCounts SyncRig::counts()
{
    auto reading = m_store->read([](const store::Reader &reader) { return reader.cache.counts(shopOne); });
    return reading.result().value();
}

} // namespace kd::test
