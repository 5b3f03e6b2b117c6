// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/perform.h"

#include <QStringList>

/// The areas of the interface behind perform(); `rest` are the path's parts after the area's name.
namespace kd::practice {

[[nodiscard]] Response answerOrders(World &world, const Call &call, const QStringList &rest);
[[nodiscard]] Response answerRefunds(World &world, const Call &call, Order &order, const QStringList &rest);
[[nodiscard]] Response answerNotes(World &world, const Call &call, const Order &order, const QStringList &rest);
[[nodiscard]] Response answerAllRefunds(const World &world, const Call &call);
[[nodiscard]] Response answerCoupons(World &world, const Call &call);
[[nodiscard]] Response answerCustomers(const World &world, const Call &call);
[[nodiscard]] Response answerGateways(const World &world, const Call &call);
[[nodiscard]] Response answerProducts(const World &world, const Call &call, const QStringList &rest);
[[nodiscard]] Response answerLicenses(World &world, const Call &call, const QStringList &rest);
[[nodiscard]] Response answerControl(World &world, const Call &call, const QStringList &rest);

/// Adds a note of the shop or of the caller; one to the buyer is mailed.
Note &addNote(World &world, const Order &order, const QString &text, bool toBuyer, Instant now);
void sendMail(World &world, const Order &order, const QString &kind, Instant now);
/// PUT of an order: checked as WordPress checks, with what a new status brings about (note, mail, stock keys).
[[nodiscard]] Response updateOrder(World &world, const Call &call, Order &order);
/// Meta data as it was sent, with the ids that the shop gives.
[[nodiscard]] QJsonArray withMetaIds(World &world, const QJsonArray &asked);
/// Lays fields of the wire format over an order and keeps what lists filter by in step. A null removes the patch.
void patchOrder(World &world, Order &order, const QJsonObject &fields, Instant now);

/// Which slice of a list is asked for.
struct Slice
{
    int page = 1;
    int perPage = 10;
    qint64 offset = -1; ///< -1: by page

    [[nodiscard]] qint64 first() const { return offset >= 0 ? offset : qint64(page - 1) * perPage; }
};

/// The refusal of a page or size out of range, or nullopt with `slice` filled.
[[nodiscard]] std::optional<Response> readSlice(const Query &query, Slice &slice);
/// X-WP-Total, X-WP-TotalPages and Link. `defaults` are the parameters the real shop adds to its own links.
void addSliceHeaders(Response &response, const Call &call, const Slice &slice, qint64 total,
                     const QList<QPair<QString, QString>> &defaults);
/// Keeps the top-level fields of `_fields`, all when there is none.
[[nodiscard]] QJsonObject onlyFields(const QJsonObject &object, const Query &query);

} // namespace kd::practice
