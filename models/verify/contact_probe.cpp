// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verify/contact_slips.h"
#include "models/verify/finding_maker.h"
#include "models/verify/verify.h"

using namespace Qt::StringLiterals;

namespace kd::verify {

namespace {

/// The buyer writes from, or names, a contact that is one edit away from the order's: the order's is the slip, or the
/// buyer mistyped it now; either way it is what to ask about.
QString nearMiss(const QString &ofOrder, const QStringList &named)
{
    for (const QString &other : named) {
        if (!ofOrder.isEmpty() && editsUpToTwo(ofOrder.toLower(), other.toLower()) == 1) {
            return other;
        }
    }
    return {};
}

/// Whoever says that the order's address is wrong and names a well-formed other one has named the right one.
QString namedInstead(const QString &ofOrder, const verify::ClaimFacts &claim, const playbook::ContactRules &rules)
{
    if (claim.reason != Reason::WrongContact || ofOrder.isEmpty()) {
        return {};
    }
    const auto right = std::find_if(claim.emails.rbegin(), claim.emails.rend(), [&](const QString &named) {
        return named.compare(ofOrder, Qt::CaseInsensitive) != 0 && slipInEmail(named, rules).code.isEmpty();
    });
    return right == claim.emails.rend() ? QString() : *right;
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
    const auto slipped = [&](const QString &field, const QString &contact, const QString &suggestion) -> FindingMaker & {
        maker.fromOrder(field).value(u"field"_s, field).value(u"contact"_s, personal(contact));
        if (!suggestion.isEmpty()) {
            maker.value(u"suggestion"_s, personal(suggestion));
        }
        return maker;
    };
    if (!buyer.email.isEmpty()) {
        const ContactSlip slip = slipInEmail(buyer.email, rules.contacts());
        if (!slip.code.isEmpty()) {
            return slipped(u"email"_s, buyer.email, slip.suggestion).fails(slip.code);
        }
    }
    if (!buyer.phone.isEmpty()) {
        const ContactSlip slip = slipInPhone(buyer.phone, rules.contacts());
        if (!slip.code.isEmpty()) {
            return slipped(u"phone"_s, buyer.phone, slip.suggestion).fails(slip.code);
        }
    }
    for (const auto &[field, own, named] : {std::tuple(u"email"_s, buyer.email, facts.claim.emails),
                                            std::tuple(u"phone"_s, buyer.phone, facts.claim.phones)}) {
        const QString other = nearMiss(own, named);
        if (!other.isEmpty()) {
            maker.fromClaim(field);
            return slipped(field, own, other).fails(u"differs_from_claim"_s);
        }
    }
    if (const QString right = namedInstead(buyer.email, facts.claim, rules.contacts()); !right.isEmpty()) {
        maker.fromClaim(u"email"_s);
        return slipped(u"email"_s, buyer.email, right).fails(u"differs_from_claim"_s);
    }
    return maker.fromOrder(u"contact"_s).pass(u"well_formed"_s);
}

} // namespace kd::verify
