// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/wish.h"

using namespace Qt::StringLiterals;

namespace kd::actions {

QString id(Difference difference)
{
    switch (difference) {
    case Difference::Borne:
        return u"borne"_s;
    case Difference::Charged:
        return u"charged"_s;
    case Difference::Refunded:
        break;
    }
    return u"refunded"_s;
}

std::optional<Difference> differenceFromId(QStringView text)
{
    for (const Difference difference : {Difference::Borne, Difference::Charged, Difference::Refunded}) {
        if (id(difference) == text) {
            return difference;
        }
    }
    return std::nullopt;
}

Difference differenceBy(const Money &dearerBy, bool shopBears)
{
    if (dearerBy.minor() < 0) {
        return Difference::Refunded;
    }
    return dearerBy.isZero() || shopBears ? Difference::Borne : Difference::Charged;
}

std::optional<Resolution> resolutionOf(const Wish &wish)
{
    struct Saying
    {
        std::optional<Resolution> operator()(const Refund &refund) const { return refund.resolution; }
        std::optional<Resolution> operator()(const Reissue &reissue) const { return reissue.resolution; }
        std::optional<Resolution> operator()(const Exchange &) const { return Resolution::Exchange; }
        std::optional<Resolution> operator()(const Resend &) const { return Resolution::Resend; }
        std::optional<Resolution> operator()(const CorrectContact &) const
        {
            return Resolution::CorrectContactAndResend;
        }
        std::optional<Resolution> operator()(const Deliver &) const { return Resolution::DeliverManually; }
        std::optional<Resolution> operator()(const GiveVoucher &) const { return Resolution::Voucher; }
        std::optional<Resolution> operator()(const WriteNote &) const { return std::nullopt; }
        std::optional<Resolution> operator()(const AskOutside &request) const
        {
            return request.kind == u"platform_ticket"_s ? std::nullopt : std::optional(Resolution::AskSupplier);
        }
        std::optional<Resolution> operator()(const AnswerOutside &) const { return std::nullopt; }
        std::optional<Resolution> operator()(const Decide &decision) const { return decision.resolution; }
        std::optional<Resolution> operator()(const Continue &) const { return std::nullopt; }
    };
    return std::visit(Saying(), wish.what);
}

} // namespace kd::actions
