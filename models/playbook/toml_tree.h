// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/files.h"
#include "models/playbook/words.h"

#include <QSet>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace kd::playbook {

/// TOML as a plain tree that remembers lines, so that only one file sees the parser.
struct Node
{
    enum class Kind { Text, Whole, Flag, List, Table, Other };

    Kind kind = Kind::Other;
    int line = 0;
    QString text;
    qint64 whole = 0;
    bool flag = false;
    std::vector<Node> items;                          ///< of a list
    std::vector<std::pair<QString, Node>> entries;    ///< of a table, in the order of the file

    [[nodiscard]] const Node *find(const QString &key) const;
};

/// The root table, or nullopt after one mistake was added.
[[nodiscard]] std::optional<Node> parseToml(const QString &file, const QByteArray &bytes, std::vector<Mistake> &mistakes);

/// Reads one table key by key and notes every mistake with its line: a key that is missing, of the wrong kind, out of
/// range, or that nobody asked for (done()). A read that failed gives an empty value, so that reading goes on.
class TableReader
{
public:
    TableReader(const Node &table, QString file, QString place, std::vector<Mistake> &mistakes);

    enum class Must { Be, MayBe };

    [[nodiscard]] QString text(const QString &key, Must must = Must::Be);
    [[nodiscard]] qint64 whole(const QString &key, qint64 least, qint64 most, std::optional<qint64> otherwise = {});
    [[nodiscard]] bool flag(const QString &key, bool otherwise);
    /// A list of texts; a single text is a list of one.
    [[nodiscard]] QStringList texts(const QString &key, Must must = Must::MayBe);
    /// { zh = "…", en = "…" }, both not empty.
    [[nodiscard]] Words words(const QString &key, Must must = Must::Be);
    /// The value of one of the ids; `what` names them for the mistake.
    template<typename E>
    [[nodiscard]] std::optional<E> word(const QString &key, const std::function<std::optional<E>(QStringView)> &from,
                                        Must must = Must::Be)
    {
        const QString value = text(key, must);
        if (value.isEmpty()) {
            return std::nullopt;
        }
        const std::optional<E> result = from(value);
        if (!result) {
            unknownWord(key, value);
        }
        return result;
    }
    /// A table below; a missing one is a mistake when it must be.
    [[nodiscard]] const Node *table(const QString &key, Must must = Must::Be);
    /// The tables of a list of tables ([[key]]).
    [[nodiscard]] std::vector<const Node *> tables(const QString &key, Must must = Must::Be);

    /// A value of any kind, which the caller reads on.
    [[nodiscard]] const Node *any(const QString &key);
    [[nodiscard]] bool has(const QString &key) const { return m_table.find(key) != nullptr; }

    [[nodiscard]] int line() const { return m_table.line; }
    [[nodiscard]] const QString &file() const { return m_file; }
    void mistake(int line, const QString &what, const QString &todo);
    void unknownWord(const QString &key, const QString &value);
    /// To be called last: names the keys that nobody read.
    void done();

private:
    const Node *take(const QString &key, Must must);
    void wrongKind(const QString &key, const Node &node, const QString &wanted);

    const Node &m_table;
    QString m_file;
    QString m_place;
    std::vector<Mistake> &m_mistakes;
    QSet<QString> m_read;
};

} // namespace kd::playbook
