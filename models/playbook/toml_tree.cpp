// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/toml_tree.h"

using namespace Qt::StringLiterals;

namespace kd::playbook {

namespace {

QString kindName(Node::Kind kind)
{
    switch (kind) {
    case Node::Kind::Text:
        return u"a text"_s;
    case Node::Kind::Whole:
        return u"a whole number"_s;
    case Node::Kind::Flag:
        return u"true or false"_s;
    case Node::Kind::List:
        return u"a list"_s;
    case Node::Kind::Table:
        return u"a table"_s;
    case Node::Kind::Other:
        break;
    }
    return u"a fraction or a date"_s;
}

} // namespace

const Node *Node::find(const QString &key) const
{
    for (const auto &[name, node] : entries) {
        if (name == key) {
            return &node;
        }
    }
    return nullptr;
}

TableReader::TableReader(const Node &table, QString file, QString place, std::vector<Mistake> &mistakes)
    : m_table(table)
    , m_file(std::move(file))
    , m_place(std::move(place))
    , m_mistakes(mistakes)
{}

void TableReader::mistake(int line, const QString &what, const QString &todo)
{
    m_mistakes.push_back({m_file, line, m_place.isEmpty() ? what : QString(m_place + u": "_s + what), todo});
}

const Node *TableReader::take(const QString &key, Must must)
{
    m_read.insert(key);
    const Node *node = m_table.find(key);
    if (node == nullptr && must == Must::Be) {
        mistake(m_table.line, u"\"%1\" is missing."_s.arg(key), u"Add %1."_s.arg(key));
    }
    return node;
}

void TableReader::wrongKind(const QString &key, const Node &node, const QString &wanted)
{
    mistake(node.line, u"\"%1\" is %2."_s.arg(key, kindName(node.kind)), u"Write %1."_s.arg(wanted));
}

void TableReader::unknownWord(const QString &key, const QString &value)
{
    const Node *node = m_table.find(key);
    mistake(node == nullptr ? m_table.line : node->line, u"\"%1\" is no value of \"%2\"."_s.arg(value, key),
            u"Use one of the trade's ids; they are written small, with underscores."_s);
}

QString TableReader::text(const QString &key, Must must)
{
    const Node *node = take(key, must);
    if (node == nullptr) {
        return {};
    }
    if (node->kind != Node::Kind::Text) {
        wrongKind(key, *node, u"a text in quotation marks"_s);
        return {};
    }
    if (node->text.trimmed().isEmpty() && must == Must::Be) {
        mistake(node->line, u"\"%1\" is empty."_s.arg(key), u"Write what it says, or take the line out."_s);
    }
    return node->text;
}

qint64 TableReader::whole(const QString &key, qint64 least, qint64 most, std::optional<qint64> otherwise)
{
    const Node *node = take(key, otherwise ? Must::MayBe : Must::Be);
    if (node == nullptr) {
        return otherwise.value_or(least);
    }
    if (node->kind != Node::Kind::Whole) {
        wrongKind(key, *node, u"a whole number without quotation marks"_s);
        return otherwise.value_or(least);
    }
    if (node->whole < least || node->whole > most) {
        mistake(node->line, u"\"%1\" is %2."_s.arg(key).arg(node->whole),
                u"Write a number from %1 to %2."_s.arg(least).arg(most));
        return otherwise.value_or(least);
    }
    return node->whole;
}

bool TableReader::flag(const QString &key, bool otherwise)
{
    const Node *node = take(key, Must::MayBe);
    if (node == nullptr) {
        return otherwise;
    }
    if (node->kind != Node::Kind::Flag) {
        wrongKind(key, *node, u"true or false"_s);
        return otherwise;
    }
    return node->flag;
}

QStringList TableReader::texts(const QString &key, Must must)
{
    const Node *node = take(key, must);
    if (node == nullptr) {
        return {};
    }
    if (node->kind == Node::Kind::Text) {
        return {node->text};
    }
    if (node->kind != Node::Kind::List) {
        wrongKind(key, *node, u"a list of texts, [\"…\", \"…\"]"_s);
        return {};
    }
    QStringList list;
    for (const Node &item : node->items) {
        if (item.kind != Node::Kind::Text || item.text.isEmpty()) {
            mistake(item.line, u"\"%1\" holds something that is no text."_s.arg(key), u"Write only texts in it."_s);
            continue;
        }
        list << item.text;
    }
    return list;
}

Words TableReader::words(const QString &key, Must must)
{
    const Node *node = table(key, must);
    if (node == nullptr) {
        return {};
    }
    TableReader reader(*node, m_file, m_place.isEmpty() ? key : QString(m_place + u' ' + key), m_mistakes);
    Words words{reader.text(u"zh"_s), reader.text(u"en"_s)};
    reader.done();
    return words;
}

const Node *TableReader::table(const QString &key, Must must)
{
    const Node *node = take(key, must);
    if (node != nullptr && node->kind != Node::Kind::Table) {
        wrongKind(key, *node, u"a table, { … } or [%1]"_s.arg(key));
        return nullptr;
    }
    return node;
}

std::vector<const Node *> TableReader::tables(const QString &key, Must must)
{
    const Node *node = take(key, must);
    std::vector<const Node *> list;
    if (node == nullptr) {
        return list;
    }
    if (node->kind != Node::Kind::List) {
        wrongKind(key, *node, u"each one under [[%1]]"_s.arg(key));
        return list;
    }
    for (const Node &item : node->items) {
        if (item.kind == Node::Kind::Table) {
            list.push_back(&item);
        } else {
            mistake(item.line, u"\"%1\" holds something that is no table."_s.arg(key), u"Write [[%1]]."_s.arg(key));
        }
    }
    return list;
}

const Node *TableReader::any(const QString &key)
{
    return take(key, Must::MayBe);
}

void TableReader::done()
{
    for (const auto &[key, node] : m_table.entries) {
        if (!m_read.contains(key)) {
            mistake(node.line, u"nobody knows \"%1\" here."_s.arg(key), u"Take it out, or correct how it is spelt."_s);
        }
    }
}

} // namespace kd::playbook
