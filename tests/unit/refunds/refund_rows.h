// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/store/store_fixture.h"

namespace kd::test {

/// A case with a refund that the shop has confirmed, in a data folder.
struct RefundStore
{
    StoreFixture fixture;
    std::unique_ptr<store::Store> store;

    RefundStore()
    {
        auto opened = fixture.open();
        if (!opened) {
            qFatal("%s", qPrintable(toLogLine(opened.error())));
        }
        store = std::move(*opened);
    }
    /// Up to `state`, of Queued, Sending, Unknown, Accepted, Confirmed.
    Intent add(const QString &operation, Verb verb, IntentState state, const QString &receipt = {},
               const ShopId &shop = shopOne)
    {
        const auto intent = store->writeDesk([&](store::DeskWrite &desk) -> Result<Intent> {
            const OrderRef order{shop, OrderId(QString(QStringLiteral("o-") + operation))};
            const auto caseId = openCase(desk, QStringLiteral("x"), order);
            if (!caseId) {
                return fail(caseId.error());
            }
            Intent asked = someRefund(operation, *caseId, order, 1250);
            asked.verb = verb;
            asked.receipt = receipt;
            std::vector<NewEntry> entries{entry::asked(agent, asked, {})};
            if (state != IntentState::Queued) {
                entries.push_back(entry::sending(asked, 1));
            }
            if (state == IntentState::Unknown) {
                entries.push_back(entry::unknown(asked, Error{.code = QStringLiteral("timeout")}));
            } else if (state == IntentState::Accepted || state == IntentState::Confirmed) {
                entries.push_back(entry::accepted(asked, QStringLiteral("901")));
            }
            if (state == IntentState::Confirmed) {
                entries.push_back(entry::confirmed(asked, QStringLiteral("901"), QStringLiteral("read_back")));
            }
            for (const NewEntry &entry : entries) {
                if (auto written = desk.append(entry); !written) {
                    return fail(written.error());
                }
            }
            return asked;
        });
        const auto result = intent.result();
        if (!result) {
            qFatal("%s", qPrintable(toLogLine(result.error())));
        }
        return *result;
    }
    [[nodiscard]] Intent intent(const Intent &of) const
    {
        return store->read([&](const store::Reader &reader) { return reader.desk.intent(of.operation); })
            .result()
            .value()
            .value();
    }
    [[nodiscard]] std::vector<store::RefundRow> underWay() const
    {
        return store->read([](const store::Reader &reader) { return reader.desk.refundsUnderWay(); }).result().value();
    }
    /// Entries of the kind refund.progress.
    [[nodiscard]] std::vector<JournalEntry> progress() const
    {
        const store::EntryFilter filter{.kindPrefix = QString(entry::refundProgress)};
        return store->read([&](const store::Reader &reader) { return reader.desk.entries(filter, 0, 100); })
            .result()
            .value();
    }
};

} // namespace kd::test
