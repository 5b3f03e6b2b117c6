// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <SQLiteCpp/Exception.h>
#include <exception>
#include <type_traits>

/// How failures travel inside this library: SQLiteCpp throws, so do we, and every public call turns it into a Result.
namespace kd::store {

class Failure final : public std::exception
{
public:
    explicit Failure(Error error)
        : m_error(std::move(error))
    {}
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] const char *what() const noexcept override { return "kd::store::Failure"; }

private:
    Error m_error;
};

/// Codes: "disk_full", "not_writable", "database_damaged", "database_busy", "disk_error", "constraint", "sqlite_error".
[[nodiscard]] Error toError(const SQLite::Exception &exception, const QString &doing);
[[noreturn]] void raise(QString code, QString doing, QString detail = {}, Error::Kind kind = Error::Kind::Storage);

template<typename F>
auto guarded(const QString &doing, F &&function) -> Result<std::invoke_result_t<F &>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<F &>>) {
            function();
            return {};
        } else {
            return function();
        }
    } catch (const Failure &failure) {
        return fail(failure.error());
    } catch (const SQLite::Exception &exception) {
        return fail(toError(exception, doing));
    }
}

/// For calls of our own that answer with a Result, inside code that throws.
template<typename T>
T orRaise(Result<T> result)
{
    if (!result) {
        throw Failure(std::move(result.error()));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

} // namespace kd::store
