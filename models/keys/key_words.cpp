// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keys/key_life.h"

#include "models/trade/id_table.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kd::keys {

namespace {

constexpr std::array<std::pair<StepKind, QLatin1StringView>, 19> kindIds = {{
    {StepKind::Created, "created"_L1},
    {StepKind::Sold, "sold"_L1},
    {StepKind::Delivered, "delivered"_L1},
    {StepKind::Used, "used"_L1},
    {StepKind::TakenOut, "taken_out"_L1},
    {StepKind::Reserved, "reserved"_L1},
    {StepKind::Released, "released"_L1},
    {StepKind::HandOutAsked, "hand_out_asked"_L1},
    {StepKind::HandedOut, "handed_out"_L1},
    {StepKind::HandOutEnded, "hand_out_ended"_L1},
    {StepKind::VoidAsked, "void_asked"_L1},
    {StepKind::Voided, "voided"_L1},
    {StepKind::VoidEnded, "void_ended"_L1},
    {StepKind::Approved, "approved"_L1},
    {StepKind::OutcomeUnknown, "outcome_unknown"_L1},
    {StepKind::Revealed, "revealed"_L1},
    {StepKind::CaseOpened, "case_opened"_L1},
    {StepKind::Decided, "decided"_L1},
    {StepKind::CaseClosed, "case_closed"_L1},
}};

constexpr std::array<std::pair<Standing, QLatin1StringView>, 6> standingIds = {{
    {Standing::InStock, "in_stock"_L1},
    {Standing::Reserved, "reserved"_L1},
    {Standing::OnItsWay, "on_its_way"_L1},
    {Standing::WithOrder, "with_order"_L1},
    {Standing::Missing, "missing"_L1},
    {Standing::Elsewhere, "elsewhere"_L1},
}};

constexpr std::array<std::pair<Validity, QLatin1StringView>, 3> validityIds = {{
    {Validity::Live, "live"_L1},
    {Validity::VoidRecorded, "void_recorded"_L1},
    {Validity::VoidEnforced, "void_enforced"_L1},
}};

constexpr std::array<std::pair<Contradiction, QLatin1StringView>, 6> contradictionIds = {{
    {Contradiction::UsedAfterVoid, "used_after_void"_L1},
    {Contradiction::UsedBeforeSale, "used_before_sale"_L1},
    {Contradiction::OrderDiffers, "order_differs"_L1},
    {Contradiction::TwoOrders, "two_orders"_L1},
    {Contradiction::TwoCases, "two_cases"_L1},
    {Contradiction::VoidNotShown, "void_not_shown"_L1},
}};

} // namespace

QString id(StepKind kind)
{
    return idIn(kindIds, kind);
}

const std::vector<StepKind> &allStepKinds()
{
    static const std::vector<StepKind> kinds = valuesIn<StepKind>(kindIds);
    return kinds;
}

QString id(Standing standing)
{
    return idIn(standingIds, standing);
}

QString id(Validity validity)
{
    return idIn(validityIds, validity);
}

QString id(Contradiction contradiction)
{
    return idIn(contradictionIds, contradiction);
}

const std::vector<Contradiction> &allContradictions()
{
    static const std::vector<Contradiction> contradictions = valuesIn<Contradiction>(contradictionIds);
    return contradictions;
}

} // namespace kd::keys
