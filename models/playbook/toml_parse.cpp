// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/toml_tree.h"

#include <algorithm>
#include <toml++/toml.h>

using namespace Qt::StringLiterals;

namespace kd::playbook {

namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Node convert(const toml::node &source)
{
    Node node;
    node.line = static_cast<int>(source.source().begin.line);
    if (const auto *text = source.as_string()) {
        node.kind = Node::Kind::Text;
        node.text = fromUtf8(text->get());
    } else if (const auto *whole = source.as_integer()) {
        node.kind = Node::Kind::Whole;
        node.whole = whole->get();
    } else if (const auto *flag = source.as_boolean()) {
        node.kind = Node::Kind::Flag;
        node.flag = flag->get();
    } else if (const auto *list = source.as_array()) {
        node.kind = Node::Kind::List;
        for (const toml::node &item : *list) {
            node.items.push_back(convert(item));
        }
    } else if (const auto *table = source.as_table()) {
        node.kind = Node::Kind::Table;
        for (const auto &[key, value] : *table) {
            node.entries.emplace_back(fromUtf8(key.str()), convert(value));
        }
        // The parser sorts by name; people read from top to bottom, and so does the first mistake.
        std::stable_sort(node.entries.begin(), node.entries.end(),
                         [](const auto &a, const auto &b) { return a.second.line < b.second.line; });
    }
    return node;
}

} // namespace

std::optional<Node> parseToml(const QString &file, const QByteArray &bytes, std::vector<Mistake> &mistakes)
{
    // Debian's library throws and has no other way; nothing leaves this function.
    try {
        const toml::table table = toml::parse(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
        return convert(table);
    } catch (const toml::parse_error &error) {
        mistakes.push_back({file, static_cast<int>(error.source().begin.line), fromUtf8(error.description()),
                            u"Correct the TOML here; nothing of this file was read."_s});
        return std::nullopt;
    }
}

} // namespace kd::playbook
