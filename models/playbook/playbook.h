// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/arrivals.h"
#include "models/playbook/clocks.h"
#include "models/playbook/decision.h"
#include "models/playbook/files.h"
#include "models/playbook/policies.h"
#include "models/playbook/stock.h"
#include "models/playbook/texts.h"

#include <memory>

namespace kd::playbook {

/// The rules of the desk: decision tables, refund rules, limits, clocks, scripts, guard. Immutable once loaded and cheap
/// to copy; any thread.
class Playbook
{
public:
    /// All files or nothing: a playbook with a mistake never replaces a working one. The error's code is
    /// "playbook_mistakes" and its detail has one line for each (at most ten); check() gives them all.
    [[nodiscard]] static Result<Playbook> load(const Files &files);
    /// Every mistake, in the order of files and lines; empty when load() would succeed.
    [[nodiscard]] static std::vector<Mistake> check(const Files &files);

    /// SHA-256 over the names and bytes of all files, 64 hex digits. Line ends do not count.
    [[nodiscard]] const QString &version() const;

    [[nodiscard]] Decision decide(const CaseFacts &facts) const;

    /// Of the product class, or the default policy.
    [[nodiscard]] const RefundPolicy &refundPolicy(const QString &productClass) const;
    [[nodiscard]] const Holidays &holidays() const;
    /// Of money that a shop in that zone (IANA name; empty: it does not say) sends back for a product of that class.
    [[nodiscard]] ExpectedArrival arrival(const QString &productClass, RefundRoute route, const QString &zone,
                                          Instant start) const;
    /// Probes that must pass before the resolution may be taken, whoever proposes it.
    [[nodiscard]] QStringList required(Resolution resolution) const;
    [[nodiscard]] Moves moves(Resolution resolution) const;
    [[nodiscard]] int voucherDays() const; ///< how long a voucher is good for, at least 1
    [[nodiscard]] const Clause *clause(const QString &id) const;
    [[nodiscard]] const Words *cost(const QString &id) const; ///< what a proposal's cost rule says
    /// The root cause, one of kd::causes(), that closing offers; empty where a person has to name it.
    [[nodiscard]] QString likelyCause(Reason reason, Liability liability) const;
    [[nodiscard]] const LimitRules &limits() const;
    [[nodiscard]] const ClockRules &clocks() const;
    [[nodiscard]] const std::vector<Script> &scripts() const; ///< in the order of the file
    [[nodiscard]] const Script *script(const QString &id) const;
    [[nodiscard]] const std::vector<GuardRule> &guard() const;
    [[nodiscard]] const ContactRules &contacts() const;
    [[nodiscard]] const GradeRule *grade(const QString &id) const;
    [[nodiscard]] const ProbeSettings &probeSettings() const;
    [[nodiscard]] const StockRules &stock() const;

    struct Content;

private:
    explicit Playbook(std::shared_ptr<const Content> content);
    std::shared_ptr<const Content> m_content;
};

} // namespace kd::playbook
