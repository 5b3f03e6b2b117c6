// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

namespace kd::shop::woo {

/// One value of a JSON text, whole and checked. Numbers keep the digits the shop wrote: an amount that passed through
/// double would not be the shop's amount any more, and one 1e400 in a plugin's field must not spoil the order around
/// it.
struct Json
{
    enum class Type { Null, Bool, Number, Text, List, Object };

    Type type = Type::Null;
    bool truth = false;
    QString text;            ///< Text: unescaped; Number: the digits as written
    QByteArrayList names;    ///< Object: one name for each of `items`
    std::vector<Json> items; ///< List and Object

    /// The member of that name, of several the last; nullptr when there is none or this is no object.
    [[nodiscard]] const Json *find(QByteArrayView name) const;
    [[nodiscard]] bool isNull() const { return type == Type::Null; }
};

/// Reads a whole text whose root is an object or a list; UTF-8, nested at most 100 deep, a byte order mark is allowed.
/// Anything else is a Protocol error "not_json".
[[nodiscard]] Result<Json> parseJson(const QByteArray &text, const QString &doing);

struct JsonRow
{
    Json value;
    QByteArray compact; ///< the same as the shop wrote it, without blanks between the values
};
[[nodiscard]] Result<JsonRow> parseRow(const QByteArray &text, const QString &doing);

/// Walks the rows of a list too long for one tree: each row is read by itself.
class JsonRows
{
public:
    /// `member` empty: the root is the list; else the root is an object that holds the list under this name.
    JsonRows(QByteArray text, QByteArray member, QString doing);
    ~JsonRows();
    JsonRows(const JsonRows &) = delete;
    JsonRows &operator=(const JsonRows &) = delete;

    /// nullopt at the end of a complete text; an error is final.
    [[nodiscard]] Result<std::optional<JsonRow>> next();

private:
    struct State;
    std::unique_ptr<State> d;
};

/// Every row of a root list through `read(JsonRow &) -> Result<T>`; the first error is the result.
template<typename T, typename ReadRow>
[[nodiscard]] Result<std::vector<T>> readRows(const QByteArray &body, const QString &doing, ReadRow read)
{
    std::vector<T> values;
    JsonRows rows(body, {}, doing);
    while (true) {
        auto row = rows.next();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return values;
        }
        Result<T> value = read(**row);
        if (!value) {
            return fail(value.error());
        }
        values.push_back(std::move(*value));
    }
}

} // namespace kd::shop::woo
