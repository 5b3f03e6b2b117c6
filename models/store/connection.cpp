// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"

#include "models/store/failure.h"

#include <sqlite3.h>

namespace kd::store {

namespace {

// Another process that appends holds the write lock for milliseconds; a checkpoint on a slow disk for a second or two.
constexpr int busyTimeoutMs = 10'000;

int flags(Connection::Mode mode)
{
    // A reading connection of a WAL file must be able to make the shared memory file, hence not OPEN_READONLY.
    return mode == Connection::Mode::Read ? SQLite::OPEN_READWRITE : SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
}

} // namespace

Connection::Connection(const QString &path, Mode mode)
    : m_path(path)
    , m_mode(mode)
    , m_database(path.toStdString(), flags(mode), busyTimeoutMs)
{
    sqlite3_extended_result_codes(m_database.getHandle(), 1);
    execute("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY");
    switch (mode) {
    case Mode::Read:
        execute("PRAGMA query_only = ON; PRAGMA cache_size = -8000");
        break;
    case Mode::WriteFull:
        execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA cache_size = -16000");
        break;
    case Mode::WriteNormal:
        // A first pull writes the same index pages again and again, and every checkpoint writes them to disk: 16 MB of
        // them at a time instead of 4.
        execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = OFF;"
                "PRAGMA cache_size = -64000; PRAGMA wal_autocheckpoint = 4000; PRAGMA journal_size_limit = 67108864");
        break;
    }
}

Connection::Use::Use(std::unique_ptr<SQLite::Statement> statement, Idle *home)
    : m_statement(std::move(statement))
    , m_home(home)
{}

Connection::Use::~Use()
{
    if (!m_statement) {
        return;
    }
    // The result repeats the error of the last step, which was thrown already.
    [[maybe_unused]] const int repeated = m_statement->tryReset();
    try {
        m_statement->clearBindings();
        m_home->push_back(std::move(m_statement));
    } catch (const std::exception &) {
        m_statement.reset(); // finalized instead of kept
    }
}

QString Connection::Use::text(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    const char *utf8 = value.getText("");
    return QString::fromUtf8(utf8, value.getBytes());
}

std::string_view Connection::Use::utf8(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    const char *text = value.getText("");
    return {text, static_cast<std::size_t>(value.getBytes())};
}

QByteArray Connection::Use::bytes(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    const void *data = value.getBlob();
    return QByteArray(static_cast<const char *>(data), value.getBytes());
}

std::optional<Instant> Connection::Use::maybeInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

std::optional<qint64> Connection::Use::maybeInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

void Connection::Use::bind(int index, const QString &value)
{
    m_statement->bind(index, value.toStdString());
}

void Connection::Use::bind(int index, const QByteArray &value)
{
    // A null pointer would bind NULL, but an empty value is a value.
    m_statement->bind(index, static_cast<const void *>(value.isNull() ? "" : value.constData()),
                      static_cast<int>(value.size()));
}

Connection::Use Connection::take(const char *sql)
{
    if (m_poisoned) {
        // SQLite may have rolled back by itself (disk full): whatever came now would be committed on its own.
        throw Failure(*m_poisoned);
    }
    Use::Idle &home = m_idle[sql];
    if (home.empty()) {
        return Use(std::make_unique<SQLite::Statement>(m_database, sql), &home);
    }
    auto statement = std::move(home.back());
    home.pop_back();
    return Use(std::move(statement), &home);
}

qint64 Connection::value(const char *sql)
{
    Use use = take(sql);
    return use.next() ? use.integer(0) : 0;
}

void Connection::begin()
{
    m_poisoned.reset();
    execute(m_mode == Mode::Read ? "BEGIN" : "BEGIN IMMEDIATE");
}

void Connection::commit()
{
    if (m_poisoned) {
        throw Failure(*m_poisoned);
    }
    execute("COMMIT");
}

void Connection::rollback() noexcept
{
    m_poisoned.reset();
    if (sqlite3_get_autocommit(m_database.getHandle()) == 0) {
        // Cannot fail in a way that keeps the transaction: SQLite documents ROLLBACK as always ending it.
        [[maybe_unused]] const int code = m_database.tryExec("ROLLBACK");
    }
}

void Connection::poison(const Error &error)
{
    if (!m_poisoned) {
        m_poisoned = error;
    }
}

} // namespace kd::store
