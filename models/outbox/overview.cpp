// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/overview.h"

#include "models/outbox/limit_check.h"

using namespace Qt::StringLiterals;

namespace kd::outbox {

namespace {

constexpr int mostRequests = 10'000; ///< far above what anybody could answer in the hours that a request lives

/// What only the journal of a case tells; read once for all its lines.
struct CaseWords
{
    CaseRecord record;
    QHash<OperationId, QString> words;
    QSet<OperationId> expired;
};

CaseWords read(const std::vector<JournalEntry> &entries)
{
    CaseWords words;
    words.record = foldCase(entries);
    for (const JournalEntry &entry : entries) {
        const bool says = entry.kind == entry::actionPaused || entry.kind == entry::actionDeclined ||
                          entry.kind == entry::actionCancelled || entry.kind == entry::actionExpired;
        if (!says) {
            continue;
        }
        const OperationId operation(entry.payload.value("operation"_L1).toString());
        words.words.insert(operation, personalText(entry.payload.value("reason"_L1)).value_or(QString()));
        if (entry.kind == entry::actionExpired) {
            words.expired.insert(operation);
        }
    }
    return words;
}

bool needsJournal(const store::IntentRow &row)
{
    return row.onHold || row.verb == Verb::HandOut || row.verb == Verb::VoidCard ||
           row.state == IntentState::AwaitingApproval || row.state == IntentState::Cancelled ||
           row.state == IntentState::Stopped;
}

QString productsOf(const Order &order)
{
    QStringList names;
    for (const OrderLine &line : order.lines) {
        names << line.name;
    }
    return names.join(u", "_s);
}

/// Makes lines of rows; what several rows share is read once.
class Lines
{
public:
    explicit Lines(const store::Reader &reader)
        : m_reader(reader)
    {}

    Result<Line> make(store::OutboxRow row)
    {
        Line line;
        const store::IntentRow &intent = row.intent;
        const auto product = products(intent.order);
        if (!product) {
            return fail(product.error());
        }
        line.product = *product;
        if (needsJournal(intent)) {
            const auto known = wordsOf(intent.caseId);
            if (!known) {
                return fail(known.error());
            }
            tell(line, intent, **known);
        }
        line.row = std::move(row);
        return line;
    }

private:
    static void tell(Line &line, const store::IntentRow &row, const CaseWords &words)
    {
        if (const Intent *intent = words.record.intent(row.operation)) {
            line.keyMasked = intent->cardText.isEmpty() ? QString() : intent->cardText.masked();
            line.approvalNeeded = intent->approvalNeeded;
            line.changed = intent->changed;
        }
        if (row.onHold || row.state == IntentState::Cancelled) {
            line.words = words.words.value(row.operation);
        }
        line.expired = row.state == IntentState::Cancelled && words.expired.contains(row.operation);
    }
    Result<QString> products(const OrderRef &ref)
    {
        if (const auto known = m_products.constFind(ref); known != m_products.constEnd()) {
            return *known;
        }
        const auto order = m_reader.cache.order(ref);
        if (!order) {
            return fail(order.error());
        }
        return *m_products.insert(ref, *order ? productsOf((*order)->order) : QString());
    }
    Result<const CaseWords *> wordsOf(CaseId caseId)
    {
        const auto known = m_cases.find(caseId);
        if (known != m_cases.end()) {
            return &known->second;
        }
        const auto entries = m_reader.desk.entries(caseId);
        if (!entries) {
            return fail(entries.error());
        }
        return &m_cases.emplace(caseId, read(*entries)).first->second;
    }

    const store::Reader &m_reader;
    std::map<CaseId, CaseWords> m_cases;
    QHash<OrderRef, QString> m_products;
};

Result<std::vector<Line>> linesOf(const store::Reader &reader, std::vector<store::OutboxRow> rows)
{
    Lines lines(reader);
    std::vector<Line> made;
    made.reserve(rows.size());
    for (store::OutboxRow &row : rows) {
        auto line = lines.make(std::move(row));
        if (!line) {
            return fail(line.error());
        }
        made.push_back(std::move(*line));
    }
    return made;
}

// Measured as it was when it was asked: what somebody asked for later does not make this one larger.
Result<void> tellExcess(Request &request, const store::Reader &reader, const playbook::LimitRules &limits,
                        const store::ProfileRow &asker)
{
    const store::IntentRow &intent = request.line.row.intent;
    if (!intent.worth) {
        return {};
    }
    const Currency currency = intent.worth->currency();
    const auto today = reader.desk.movedBy(asker.id, currency, dayStart(intent.askedAt), intent.askedAt);
    if (!today) {
        return fail(today.error());
    }
    const playbook::LimitCheck check = playbook::check(limits, moverOf(asker), intent.verb, intent.productClass,
                                                       *intent.worth, Money(*today, currency));
    if (check.within || check.code == "currency_mismatch"_L1) {
        return {};
    }
    const qint64 sum = check.code == "above_day_limit"_L1 ? intent.worth->minor() + *today : intent.worth->minor();
    request.limit = Money(check.limitMinor, currency);
    request.over = Money(sum - check.limitMinor, currency);
    return {};
}

std::vector<Approver> peopleFor(const store::IntentRow &intent, const playbook::LimitRules &limits,
                                const std::vector<store::ProfileRow> &profiles)
{
    std::vector<Approver> people;
    for (const store::ProfileRow &profile : profiles) {
        if (!profile.active) {
            continue;
        }
        QString obstacle =
            whyNotApprove(profile, limits, intent.askedBy, intent.verb, intent.productClass, intent.worth);
        if (obstacle.isEmpty() && profile.pinHash.isEmpty()) {
            obstacle = u"pin_missing"_s;
        }
        if (obstacle.isEmpty() && !intent.approver.isEmpty() && intent.approver != profile.id) {
            obstacle = u"handed_to_another"_s;
        }
        people.push_back({profile.id, profile.name, obstacle});
    }
    std::stable_sort(people.begin(), people.end(),
                     [](const Approver &a, const Approver &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return people;
}

} // namespace

const Approver *Request::person(const ProfileId &id) const
{
    const auto found =
        std::find_if(people.begin(), people.end(), [&id](const Approver &one) { return one.profile == id; });
    return found == people.end() ? nullptr : &*found;
}

QString whyNotApprove(const store::ProfileRow &profile, const playbook::LimitRules &limits, const ProfileId &askedBy,
                      Verb verb, const QString &productClass, const std::optional<Money> &worth)
{
    if (askedBy == profile.id) {
        return u"own_action"_s;
    }
    if (!hasRight(profile, limits, playbook::Right::Approve)) {
        return u"no_right"_s;
    }
    if (!worth) {
        return {};
    }
    // The approver's own day counts for their own actions; approving is measured by the single action.
    const playbook::LimitCheck check =
        playbook::check(limits, moverOf(profile), verb, productClass, *worth, Money(0, worth->currency()));
    return check.within ? QString() : u"above_approvers_limit"_s;
}

Result<std::vector<Line>> page(const store::Reader &reader, store::OutboxPart part,
                               const std::optional<store::OutboxRow> &after, int limit, CaseId caseId)
{
    auto rows = store::OutboxPages(reader.desk).page(part, after, limit, caseId);
    return rows ? linesOf(reader, std::move(*rows)) : Result<std::vector<Line>>(fail(rows.error()));
}

Result<std::vector<Request>> requests(const store::Reader &reader, const playbook::LimitRules &limits)
{
    auto rows = store::OutboxPages(reader.desk).page(store::OutboxPart::Waiting, std::nullopt, mostRequests);
    const auto profiles = reader.desk.profiles();
    if (!rows || !profiles) {
        return fail(!rows ? rows.error() : profiles.error());
    }
    std::erase_if(*rows, [](const store::OutboxRow &row) { return row.intent.state != IntentState::AwaitingApproval; });
    auto lines = linesOf(reader, std::move(*rows));
    if (!lines) {
        return fail(lines.error());
    }
    std::vector<Request> requests;
    for (Line &line : *lines) {
        Request request;
        request.line = std::move(line);
        const store::IntentRow &intent = request.line.row.intent;
        const auto asker = std::find_if(profiles->begin(), profiles->end(),
                                        [&intent](const auto &profile) { return profile.id == intent.askedBy; });
        if (asker != profiles->end()) {
            if (auto told = tellExcess(request, reader, limits, *asker); !told) {
                return fail(told.error());
            }
        }
        request.routine = intent.worth && limits.isRoutine(*intent.worth);
        request.expiresAt = intent.askedAt + std::chrono::hours(limits.requestHours);
        request.people = peopleFor(intent, limits, *profiles);
        requests.push_back(std::move(request));
    }
    std::stable_sort(requests.begin(), requests.end(),
                     [](const Request &a, const Request &b) { return a.expiresAt < b.expiresAt; });
    return requests;
}

} // namespace kd::outbox
