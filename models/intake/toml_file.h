// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Included by book_reader.cpp only: toml++ costs seconds to compile.
#include <QFile>
#include <QString>
#include <QStringList>
#include <toml++/toml.h>

namespace kd::intake {

/// What is wrong, with its place; thrown while reading a book and turned into an Error at its door, because a check after
/// each of a hundred look-ups would hide what is read.
struct BadBook
{
    QString place; ///< "reasons.toml:17"
    QString what;
};

/// One TOML file with look-ups that either give what was asked for or say where it is wrong.
class TomlFile
{
public:
    TomlFile(const QString &folder, const QString &name)
        : m_name(name)
    {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly)) {
            throw BadBook{name + QStringLiteral(":1"), QStringLiteral("cannot be read: ") + file.errorString()};
        }
        const QByteArray bytes = file.readAll();
        try {
            m_root = toml::parse(std::string_view(bytes.constData(), size_t(bytes.size())));
        } catch (const toml::parse_error &error) {
            throw BadBook{place(error.source().begin.line), QString::fromUtf8(error.description().data())};
        }
    }

    [[nodiscard]] const toml::table &root() const { return m_root; }

    [[noreturn]] void refuse(const toml::node &node, const QString &what) const
    {
        throw BadBook{place(node.source().begin.line), what};
    }

    /// The value under `key`; refuses when it is missing or no string.
    [[nodiscard]] QString text(const toml::table &table, std::string_view key) const
    {
        const toml::node *node = table.get(key);
        if (node == nullptr || !node->is_string()) {
            refuse(node == nullptr ? table : *node, named(key) + QStringLiteral(" must be a text"));
        }
        return QString::fromStdString(node->as_string()->get());
    }
    [[nodiscard]] double number(const toml::table &table, std::string_view key) const
    {
        const toml::node *node = table.get(key);
        if (node == nullptr || !node->is_number()) {
            refuse(node == nullptr ? table : *node, named(key) + QStringLiteral(" must be a number"));
        }
        return node->value<double>().value_or(0);
    }
    /// Empty when the key is missing and not required; refuses what is no list of texts.
    [[nodiscard]] QStringList list(const toml::table &table, std::string_view key, bool required = true) const
    {
        const toml::node *node = table.get(key);
        if (node == nullptr && !required) {
            return {};
        }
        const toml::array *array = node == nullptr ? nullptr : node->as_array();
        if (array == nullptr) {
            refuse(node == nullptr ? table : *node, named(key) + QStringLiteral(" must be a list of texts"));
        }
        QStringList texts;
        for (const toml::node &entry : *array) {
            if (!entry.is_string()) {
                refuse(entry, named(key) + QStringLiteral(" must hold texts only"));
            }
            texts << QString::fromStdString(entry.as_string()->get());
        }
        return texts;
    }
    [[nodiscard]] const toml::table &table(std::string_view key) const
    {
        const toml::node *node = m_root.get(key);
        if (node == nullptr || !node->is_table()) {
            refuse(node == nullptr ? m_root : *node, named(key) + QStringLiteral(" must be a table"));
        }
        return *node->as_table();
    }
    /// The tables of [[key]]; none when the key is missing.
    [[nodiscard]] std::vector<const toml::table *> tables(std::string_view key) const
    {
        std::vector<const toml::table *> found;
        const toml::node *node = m_root.get(key);
        if (node == nullptr) {
            return found;
        }
        if (!node->is_array_of_tables()) {
            refuse(*node, named(key) + QStringLiteral(" must be [[tables]]"));
        }
        for (const toml::node &entry : *node->as_array()) {
            found.push_back(entry.as_table());
        }
        return found;
    }

private:
    [[nodiscard]] QString place(uint32_t line) const { return m_name + u':' + QString::number(std::max(line, 1U)); }
    [[nodiscard]] static QString named(std::string_view key)
    {
        return u'"' + QString::fromUtf8(key.data(), qsizetype(key.size())) + u'"';
    }

    QString m_name;
    toml::table m_root;
};

} // namespace kd::intake
