// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/playbook.h"

#include "models/base/sealing.h"
#include "models/playbook/content.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kd::playbook {

namespace {

const QStringList &singleFiles()
{
    static const QStringList names{u"clauses.toml"_s, u"resolutions.toml"_s, u"refunds.toml"_s, u"limits.toml"_s,
                                   u"clocks.toml"_s,  u"scripts.toml"_s,     u"guard.toml"_s,   u"contacts.toml"_s,
                                   u"grades.toml"_s,  u"probes.toml"_s,      u"holidays.toml"_s,
                                   u"stock.toml"_s,   u"causes.toml"_s};
    return names;
}

/// Files of the folder that belong to others: intake's word lists.
bool isOurs(const QString &name)
{
    return !name.startsWith(u"intake/"_s);
}

QString versionOf(const Files &files)
{
    QByteArray all;
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (isOurs(file.key())) {
            QByteArray bytes = file.value();
            bytes.replace("\r\n", "\n");
            // Lengths in front, so that no two sets of files can give the same bytes.
            all += file.key().toUtf8() + '\0' + QByteArray::number(bytes.size()) + '\0' + bytes;
        }
    }
    return QString::fromLatin1(sha256(all).toHex());
}

std::vector<Mistake> readAll(const Files &files, Playbook::Content &content)
{
    std::vector<Mistake> mistakes;
    std::map<QString, Node> trees;
    for (auto file = files.begin(); file != files.end(); ++file) {
        const QString &name = file.key();
        if (!isOurs(name)) {
            continue;
        }
        if (!singleFiles().contains(name) && !(name.startsWith(u"decisions/"_s) && name.endsWith(u".toml"_s))) {
            mistakes.push_back({name, 0, u"a playbook has no such file."_s, u"Correct its name, or take it away."_s});
            continue;
        }
        if (auto tree = parseToml(name, file.value(), mistakes)) {
            trees.emplace(name, std::move(*tree));
        }
    }
    // What was not read leaves others pointing at nothing; their complaints would only hide the cause.
    if (!mistakes.empty()) {
        return mistakes;
    }
    Loading loading{trees, content, mistakes};
    for (const auto step : {loadClauses, loadResolutions, loadRefunds, loadLimits, loadClocks, loadDecisions, loadScripts,
                            loadGuard, loadContacts, loadGrades, loadProbes, loadHolidays, loadStock, loadCauses}) {
        step(loading);
    }
    content.version = versionOf(files);
    std::stable_sort(mistakes.begin(), mistakes.end(), [](const Mistake &a, const Mistake &b) {
        return a.file != b.file ? a.file < b.file : a.line < b.line;
    });
    mistakes.erase(std::unique(mistakes.begin(), mistakes.end()), mistakes.end());
    return mistakes;
}

} // namespace

const Node *Loading::tree(const QString &file)
{
    const auto found = trees.find(file);
    if (found == trees.end()) {
        mistakes.push_back({file, 0, u"the file is missing."_s, u"Put it back; the built-in one is a start."_s});
        return nullptr;
    }
    return &found->second;
}

Playbook::Playbook(std::shared_ptr<const Content> content)
    : m_content(std::move(content))
{}

Result<Playbook> Playbook::load(const Files &files)
{
    auto content = std::make_shared<Content>();
    const std::vector<Mistake> mistakes = readAll(files, *content);
    if (!mistakes.empty()) {
        QStringList lines;
        for (const Mistake &mistake : mistakes) {
            if (lines.size() == 10) {
                lines << u"… and %1 more"_s.arg(mistakes.size() - 10);
                break;
            }
            lines << mistake.toLine();
        }
        return fail(Error::Kind::Parse, u"playbook_mistakes"_s, u"load the playbook"_s, lines.join(u'\n'));
    }
    return Playbook(std::move(content));
}

std::vector<Mistake> Playbook::check(const Files &files)
{
    Content content;
    return readAll(files, content);
}

const QString &Playbook::version() const
{
    return m_content->version;
}

Decision Playbook::decide(const CaseFacts &facts) const
{
    return decideBy(*m_content, facts);
}

const RefundPolicy &Playbook::refundPolicy(const QString &productClass) const
{
    const auto found = m_content->policies.find(productClass);
    return found == m_content->policies.end() ? m_content->policies.at(u"default"_s) : found->second;
}

const Holidays &Playbook::holidays() const
{
    return m_content->holidays;
}

ExpectedArrival Playbook::arrival(const QString &productClass, RefundRoute route, const QString &zone,
                                  Instant start) const
{
    return expectedArrival(refundPolicy(productClass).arrival.at(route), holidays(), zone, start);
}

QStringList Playbook::required(Resolution resolution) const
{
    return m_content->resolutions.at(resolution).require;
}

Moves Playbook::moves(Resolution resolution) const
{
    return m_content->resolutions.at(resolution).moves;
}

int Playbook::voucherDays() const
{
    return m_content->voucherDays;
}

const Clause *Playbook::clause(const QString &id) const
{
    const auto found = m_content->clauses.find(id);
    return found == m_content->clauses.end() ? nullptr : &found->second;
}

const Words *Playbook::cost(const QString &id) const
{
    const auto found = m_content->costs.find(id);
    return found == m_content->costs.end() ? nullptr : &found->second;
}

const LimitRules &Playbook::limits() const
{
    return m_content->limits;
}

const ClockRules &Playbook::clocks() const
{
    return m_content->clocks;
}

const std::vector<Script> &Playbook::scripts() const
{
    return m_content->scripts;
}

const Script *Playbook::script(const QString &id) const
{
    const auto found = std::find_if(m_content->scripts.begin(), m_content->scripts.end(),
                                    [&id](const Script &script) { return script.id == id; });
    return found == m_content->scripts.end() ? nullptr : &*found;
}

const std::vector<GuardRule> &Playbook::guard() const
{
    return m_content->guard;
}

const ContactRules &Playbook::contacts() const
{
    return m_content->contacts;
}

const GradeRule *Playbook::grade(const QString &id) const
{
    const auto found = m_content->grades.find(id);
    return found == m_content->grades.end() ? nullptr : &found->second;
}

const ProbeSettings &Playbook::probeSettings() const
{
    return m_content->probes;
}

const StockRules &Playbook::stock() const
{
    return m_content->stock;
}

QString id(GuardLevel level)
{
    switch (level) {
    case GuardLevel::Note:
        return u"note"_s;
    case GuardLevel::AskReason:
        return u"ask_reason"_s;
    case GuardLevel::Block:
        break;
    }
    return u"block"_s;
}

} // namespace kd::playbook
