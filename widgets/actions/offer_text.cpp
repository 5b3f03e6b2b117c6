// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/offer_text.h"

#include "models/lists/labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kd::ui {

namespace {

struct OfferText
{
    Q_DECLARE_TR_FUNCTIONS(kd::ui::OfferText)
};

QString routeText(RefundRoute route)
{
    switch (route) {
    case RefundRoute::Gateway:
        return OfferText::tr("by original route");
    case RefundRoute::RecordOnly:
        return OfferText::tr("as a record only: pay it out by hand");
    case RefundRoute::Balance:
        return OfferText::tr("to the buyer's balance");
    }
    return {};
}

} // namespace

QString offerText(const actions::Offer &offer, bool online)
{
    QString text = lists::label(offer.resolution);
    if (offer.does == actions::Does::Refund) {
        if (offer.amount) {
            text += u' ' + offer.amount->toDisplay();
        }
        if (offer.route) {
            text += u" · "_s + lists::label(*offer.route);
        }
    }
    const bool moves = offer.does == actions::Does::Refund || offer.does == actions::Does::Reissue;
    return moves && !online ? OfferText::tr("Queue: %1").arg(text) : text;
}

QString offerDetail(const actions::Offer &offer)
{
    if (!offer.ready) {
        if (offer.obstacle == "locked"_L1 && offer.proposal) {
            QStringList probes;
            for (const QString &probe : offer.proposal->lockedBy) {
                probes << lists::probeLabel(probe);
            }
            return OfferText::tr("needs: %1").arg(probes.join(u", "_s));
        }
        return lists::obstacleLabel(offer.obstacle);
    }
    if (!offer.approvalNeeded.isEmpty()) {
        return lists::obstacleLabel(offer.approvalNeeded);
    }
    return offer.does == actions::Does::Reissue ? OfferText::tr("stock %1").arg(offer.stock) : QString();
}

QString consequence(const actions::Offer &offer, const casework::CaseView &view)
{
    const QString number = view.record.orderNumber;
    switch (offer.does) {
    case actions::Does::Refund: {
        const QString method = view.order ? view.order->order.paymentTitle : QString();
        const QString route = offer.route ? routeText(*offer.route) : QString();
        const QString way = method.isEmpty() ? route : QString(route + u" ("_s + method + u')');
        return OfferText::tr("%1 go back to the buyer of %2 %3.")
            .arg(offer.amount ? offer.amount->toDisplay() : OfferText::tr("The amount below"), number, way);
    }
    case actions::Does::Reissue:
        return OfferText::tr("The buyer of %1 gets a new key from stock (%2 left). The old one is marked void.")
            .arg(number)
            .arg(offer.stock);
    case actions::Does::Review:
        return OfferText::tr("The case goes to a senior, who decides within 1 h.");
    case actions::Does::Tell:
        return OfferText::tr("The decision goes on record. Nothing is moved; tell the buyer with a script.");
    }
    return {};
}

} // namespace kd::ui
