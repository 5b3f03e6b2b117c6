// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/base/ids.h"
#include "models/base/instant.h"

#include <QByteArray>
#include <QString>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kd::store {

/// One database handle with its prepared statements. One thread. Every failure is thrown (failure.h).
class Connection
{
public:
    enum class Mode {
        Read,       ///< never changes the file
        WriteFull,  ///< a commit is on the disk before it returns
        WriteNormal ///< a power cut may lose the last commits, never the file
    };
    Connection(const QString &path, Mode mode);

    /// A statement in use. Going out of scope resets it: an open SELECT would pin the WAL and let it grow without end.
    class Use
    {
    public:
        Use(Use &&other) noexcept = default;
        Use &operator=(Use &&) = delete;
        ~Use();

        [[nodiscard]] bool next() { return m_statement->executeStep(); }
        [[nodiscard]] bool isNull(int column) const { return m_statement->isColumnNull(column); }
        [[nodiscard]] qint64 integer(int column) const { return m_statement->getColumn(column).getInt64(); }
        [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
        [[nodiscard]] QString text(int column) const;
        /// Valid until the next step.
        [[nodiscard]] std::string_view utf8(int column) const;
        [[nodiscard]] QByteArray bytes(int column) const;
        [[nodiscard]] Instant instant(int column) const { return Instant(integer(column)); }
        [[nodiscard]] std::optional<Instant> maybeInstant(int column) const;
        [[nodiscard]] std::optional<qint64> maybeInteger(int column) const;

        void bind(int index, qint64 value) { m_statement->bind(index, static_cast<int64_t>(value)); }
        void bind(int index, int value) { m_statement->bind(index, value); }
        void bind(int index, bool value) { m_statement->bind(index, value ? 1 : 0); }
        void bind(int index, const QString &value);
        void bind(int index, const QByteArray &value);
        void bind(int index, const std::string &utf8) { m_statement->bind(index, utf8); }
        void bind(int index, Instant value) { bind(index, value.millis()); }
        void bind(int index, std::nullopt_t) { m_statement->bind(index); }
        template<typename T>
        void bind(int index, const std::optional<T> &value)
        {
            value ? bind(index, *value) : bind(index, std::nullopt);
        }
        template<typename Tag>
        void bind(int index, const TextId<Tag> &value)
        {
            bind(index, value.value());
        }
        template<typename Tag>
        void bind(int index, const NumberId<Tag> &value)
        {
            bind(index, value.value());
        }

    private:
        friend class Connection;
        using Idle = std::vector<std::unique_ptr<SQLite::Statement>>;
        Use(std::unique_ptr<SQLite::Statement> statement, Idle *home);
        std::unique_ptr<SQLite::Statement> m_statement;
        Idle *m_home;
    };

    /// Prepared once, then kept. Values are bound from ?1 on.
    template<typename... Args>
    [[nodiscard]] Use query(const char *sql, const Args &...args)
    {
        Use use = take(sql);
        int index = 0;
        (use.bind(++index, args), ...);
        return use;
    }
    /// For statements that give no rows; returns how many rows changed.
    template<typename... Args>
    int run(const char *sql, const Args &...args)
    {
        Use use = query(sql, args...);
        return use.m_statement->exec();
    }
    /// Unprepared; may hold several statements.
    void execute(const char *sql) { m_database.exec(sql); }
    [[nodiscard]] qint64 value(const char *sql);
    /// Of the last row inserted without a key of its own.
    [[nodiscard]] qint64 lastId() const { return m_database.getLastInsertRowid(); }
    /// Zeroes what is deleted from now on.
    void secureDelete(bool on) { execute(on ? "PRAGMA secure_delete = ON" : "PRAGMA secure_delete = OFF"); }

    void begin(); ///< BEGIN IMMEDIATE; DEFERRED for a reading connection
    void commit();
    void rollback() noexcept;

    /// After a failed write nothing of the transaction may be kept, whatever the job makes of the error.
    void poison(const Error &error);
    [[nodiscard]] const std::optional<Error> &poisoned() const { return m_poisoned; }

    [[nodiscard]] SQLite::Database &database() { return m_database; }
    [[nodiscard]] QString path() const { return m_path; }

private:
    [[nodiscard]] Use take(const char *sql);
    QString m_path;
    Mode m_mode;
    SQLite::Database m_database;
    std::unordered_map<std::string, Use::Idle> m_idle;
    std::optional<Error> m_poisoned;
};

} // namespace kd::store
