// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verify/contact_slips.h"
#include "models/verify/finding_maker.h"
#include "models/verify/verify.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kd::verify {

namespace {

/// The buyer writes from, or names, a number that is one edit away from the order's: the order's is the slip, or the
/// buyer mistyped it now; either way it is what to ask about.
QString nearMiss(const QString &ofOrder, const QStringList &named)
{
    const auto other = std::find_if(named.begin(), named.end(),
                                    [&ofOrder](const QString &phone) { return editsUpToTwo(ofOrder, phone) == 1; });
    return other == named.end() ? QString() : *other;
}

} // namespace

Finding contactValid(const FactSnapshot &facts, const Playbook &rules)
{
    constexpr QLatin1StringView probe("contact.valid");
    if (auto missing = withoutOrder(probe, facts, rules)) {
        return *missing;
    }
    const Buyer &buyer = facts.order->buyer;
    FindingMaker maker(probe, facts, rules);
    if (buyer.email.isEmpty() && buyer.phone.isEmpty()) {
        return maker.fromOrder(u"contact"_s).notApplicable(u"no_contact"_s);
    }
    const auto saying = [&maker](const QString &field, const QString &contact,
                                 const QString &suggestion) -> FindingMaker & {
        maker.fromOrder(field).value(u"field"_s, field).value(u"contact"_s, personal(contact));
        if (!suggestion.isEmpty()) {
            maker.value(u"suggestion"_s, personal(suggestion));
        }
        return maker;
    };
    const auto comparing = [&](const QString &field, const QString &contact, const QString &named) -> FindingMaker & {
        maker.fromClaim(field);
        return saying(field, contact, named);
    };
    // The e-mail first: it is where the shop delivers.
    if (!buyer.email.isEmpty()) {
        const QString field = u"email"_s;
        const ContactSlip slip = slipInEmail(buyer.email, rules.contacts());
        const QString named = namedInstead(buyer.email, facts.claim.emails, rules.contacts());
        if (!slip.code.isEmpty()) {
            return named.isEmpty() ? saying(field, buyer.email, slip.suggestion).fails(slip.code)
                                   : comparing(field, buyer.email, named).fails(slip.code);
        }
        if (editsUpToTwo(buyer.email.toLower(), named.toLower()) == 1) {
            return comparing(field, buyer.email, named).fails(u"differs_from_claim"_s);
        }
        if (!named.isEmpty() && facts.claim.reason == Reason::WrongContact) {
            return comparing(field, buyer.email, named).unknown(u"named_another"_s);
        }
    }
    if (!buyer.phone.isEmpty()) {
        const QString field = u"phone"_s;
        const ContactSlip slip = slipInPhone(buyer.phone, rules.contacts());
        if (!slip.code.isEmpty()) {
            return saying(field, buyer.phone, slip.suggestion).fails(slip.code);
        }
        if (const QString other = nearMiss(buyer.phone, facts.claim.phones); !other.isEmpty()) {
            return comparing(field, buyer.phone, other).fails(u"phone_differs"_s);
        }
    }
    return maker.fromOrder(u"contact"_s).pass(u"well_formed"_s);
}

} // namespace kd::verify
