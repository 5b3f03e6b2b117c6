// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/history_list.h"

#include "models/lists/entry_text.h"
#include "models/lists/labels.h"
#include "models/lists/times.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace kd::lists {

namespace {

bool isSame(const JournalEntry &one, const JournalEntry &other)
{
    return one.seq == other.seq && one.station == other.station;
}

} // namespace

void HistoryList::apply(std::vector<JournalEntry> entries)
{
    // Entries never change, so a longer journal differs only at its ends.
    const auto sameFrom = [&](size_t offset) {
        for (size_t i = 0; i < m_entries.size(); ++i) {
            if (offset + i >= entries.size() || !isSame(m_entries[i], entries[offset + i])) {
                return false;
            }
        }
        return true;
    };
    size_t newer = 0;
    while (newer < entries.size() && !m_entries.empty() && !isSame(entries[newer], m_entries.front())) {
        ++newer;
    }
    if (m_entries.empty() || !sameFrom(newer)) {
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
        return;
    }
    if (newer > 0) {
        beginInsertRows({}, 0, int(newer) - 1);
        m_entries.insert(m_entries.begin(), entries.begin(), entries.begin() + ptrdiff_t(newer));
        endInsertRows();
    }
    append({entries.begin() + ptrdiff_t(m_entries.size()), entries.end()});
}

void HistoryList::append(std::vector<JournalEntry> older)
{
    if (older.empty()) {
        return;
    }
    beginInsertRows({}, int(m_entries.size()), int(m_entries.size() + older.size()) - 1);
    m_entries.insert(m_entries.end(), std::make_move_iterator(older.begin()), std::make_move_iterator(older.end()));
    endInsertRows();
}

void HistoryList::setNames(QMap<QString, QString> nameOfProfile)
{
    m_names.profiles = std::move(nameOfProfile);
    if (!m_entries.empty()) {
        const int actor = int(Column::Actor);
        Q_EMIT dataChanged(index(0, actor), index(rows() - 1, int(Column::Detail)), {Qt::DisplayRole});
    }
}

void HistoryList::setScripts(const std::vector<playbook::Script> &scripts)
{
    for (const playbook::Script &script : scripts) {
        m_names.scripts.insert(script.id, script.title.in(QLocale().name()));
    }
}

QString HistoryList::actorName(const ProfileId &actor) const
{
    return actor.value() == "system"_L1 ? tr("the desk") : m_names.profile(actor.value());
}

QString HistoryList::columnTitle(int column) const
{
    switch (Column(column)) {
    case Column::Time:
        return tr("Time");
    case Column::Case:
        return tr("Case");
    case Column::Actor:
        return tr("Who");
    case Column::Kind:
        return tr("What");
    case Column::Detail:
        return tr("Details");
    }
    return {};
}

QVariant HistoryList::cell(int row, int column, int role) const
{
    const JournalEntry &entry = m_entries[size_t(row)];
    if (role == RawRole) {
        return entry.seq;
    }
    if (role == IdRole) {
        return entry.caseId.value();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (Column(column)) {
    case Column::Time:
        return exactTimeText(entry.at);
    case Column::Case:
        return entry.caseId.isEmpty() ? u"–"_s : QString(u'#' + QString::number(entry.caseId.value()));
    case Column::Actor:
        return actorName(entry.actor);
    case Column::Kind:
        return entryKindLabel(entry.kind);
    case Column::Detail:
        return entryDetail(entry, m_names);
    }
    return {};
}

} // namespace kd::lists
