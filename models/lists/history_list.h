// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/diff_model.h"
#include "models/lists/entry_text.h"
#include "models/playbook/texts.h"

namespace kd::lists {

/// Journal entries: the timeline of one case, or a stretch of the whole history.
class HistoryList final : public RowModel
{
    Q_OBJECT
public:
    enum class Column { Time, Case, Actor, Kind, Detail };
    using RowModel::RowModel;

    /// The same journal, longer: what is new is inserted. Another filter: the list starts over.
    void apply(std::vector<JournalEntry> entries);
    void append(std::vector<JournalEntry> older);
    void setNames(QMap<QString, QString> nameOfProfile);
    /// Scripts are told by their titles in the window's language.
    void setScripts(const std::vector<playbook::Script> &scripts);
    [[nodiscard]] const std::vector<JournalEntry> &all() const { return m_entries; }
    [[nodiscard]] QString actorName(const ProfileId &actor) const;

protected:
    [[nodiscard]] int rows() const override { return int(m_entries.size()); }
    [[nodiscard]] int columns() const override { return 5; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    std::vector<JournalEntry> m_entries;
    EntryNames m_names;
};

} // namespace kd::lists
