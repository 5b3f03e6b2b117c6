// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/making.h"

using namespace Qt::StringLiterals;

namespace kd::actions::making {

namespace {

constexpr std::array kinds{QLatin1StringView("supplier_check"), QLatin1StringView("supplier_ticket"),
                           QLatin1StringView("platform_ticket")};
constexpr std::array answers{QLatin1StringView("valid"),    QLatin1StringView("used"),     QLatin1StringView("invalid"),
                             QLatin1StringView("replaced"), QLatin1StringView("refunded"), QLatin1StringView("refused"),
                             QLatin1StringView("other")};

template<size_t N>
bool isOneOf(const std::array<QLatin1StringView, N> &list, const QString &word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

Draft decided(const Wish &wish)
{
    Draft draft;
    draft.resolution = resolutionOf(wish);
    return draft;
}

} // namespace

Result<Draft> make(const Planning &planning, const Wish &wish, const AskOutside &request)
{
    if (planning.view.record.status == CaseStatus::Closed) {
        return refuse("case_closed");
    }
    if (!isOneOf(kinds, request.kind)) {
        return refuse("outside_kind_unknown", request.kind);
    }
    if (request.whom.trimmed().isEmpty()) {
        return refuse("whom_missing");
    }
    if (request.text.trimmed().isEmpty()) {
        return refuse("request_missing");
    }
    OutsideRequest asked;
    asked.kind = request.kind;
    asked.whom = request.whom.simplified();
    asked.number = request.number.simplified();
    asked.text = request.text.trimmed();
    asked.dueAt = request.dueAt;
    Draft draft = decided(wish);
    draft.request = std::move(asked);
    return draft;
}

Result<Draft> make(const Planning &planning, const Wish &wish, const AnswerOutside &answer)
{
    const std::vector<OutsideRequest> &requests = planning.view.record.outside;
    if (planning.view.record.status == CaseStatus::Closed) {
        return refuse("case_closed");
    }
    if (!isOneOf(answers, answer.answer)) {
        return refuse("answer_unknown", answer.answer);
    }
    const auto open = [](const OutsideRequest &request) { return !request.answeredAt; };
    AnswerOutside chosen = answer;
    if (answer.request == 0) {
        const auto waiting = std::count_if(requests.begin(), requests.end(), open);
        if (waiting != 1) {
            return refuse(waiting == 0 ? "request_unknown" : "request_ambiguous");
        }
        chosen.request = std::find_if(requests.begin(), requests.end(), open)->seq;
    }
    const bool known = std::any_of(requests.begin(), requests.end(), [&](const OutsideRequest &request) {
        return request.seq == chosen.request && open(request);
    });
    if (!known) {
        return refuse("request_unknown");
    }
    Draft draft = decided(wish);
    draft.answer = std::move(chosen);
    return draft;
}

Result<Draft> make(const Planning &planning, const Wish &wish, const Decide &decision)
{
    if (planning.view.record.status == CaseStatus::Closed) {
        return refuse("case_closed");
    }
    Draft draft = decided(wish);
    if (decision.resolution != Resolution::Decline) {
        return draft;
    }
    draft.clause = decision.clause;
    for (const playbook::Proposal &proposal : planning.view.decision.proposals) {
        if (draft.clause.isEmpty() && proposal.resolution == Resolution::Decline) {
            draft.clause = proposal.clause;
        }
    }
    if (draft.clause.isEmpty()) {
        return refuse("clause_missing"); // a buyer who is turned down is told by which rule
    }
    if (planning.rules.clause(draft.clause) == nullptr) {
        return refuse("clause_unknown", draft.clause);
    }
    return draft;
}

} // namespace kd::actions::making
