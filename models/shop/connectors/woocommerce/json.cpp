// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shop/connectors/woocommerce/json.h"

#include <simdjson.h>

using namespace Qt::StringLiterals;
namespace od = simdjson::ondemand;

namespace kd::shop::woo {

namespace {

constexpr int deepest = 100;

tl::unexpected<Error> notJson(const QString &doing, simdjson::error_code code)
{
    return fail(Error::Kind::Protocol, u"not_json"_s, doing, QString::fromUtf8(simdjson::error_message(code)));
}

// simdjson hands out a number's token up to the next separator without looking at it.
bool isNumber(std::string_view token)
{
    size_t at = 0;
    const auto digits = [&] {
        const size_t from = at;
        while (at < token.size() && token[at] >= '0' && token[at] <= '9') {
            ++at;
        }
        return at > from;
    };
    at += !token.empty() && token[0] == '-' ? 1 : 0;
    const bool leadingZero = at + 1 < token.size() && token[at] == '0' && token[at + 1] >= '0' && token[at + 1] <= '9';
    if (leadingZero || !digits()) {
        return false;
    }
    if (at < token.size() && token[at] == '.') {
        ++at;
        if (!digits()) {
            return false;
        }
    }
    if (at < token.size() && (token[at] == 'e' || token[at] == 'E')) {
        ++at;
        at += at < token.size() && (token[at] == '+' || token[at] == '-') ? 1 : 0;
        if (!digits()) {
            return false;
        }
    }
    return at == token.size();
}

simdjson::error_code fill(Json &json, od::value value, int depth);

simdjson::error_code fillObject(Json &json, od::object object, int depth)
{
    for (auto member : object) {
        std::string_view name;
        if (const auto error = member.unescaped_key().get(name)) {
            return error;
        }
        // The view ends with the next string that is unescaped, so the copy comes first.
        json.names.append(QByteArray(name.data(), qsizetype(name.size())));
        od::value inner;
        if (const auto error = member.value().get(inner)) {
            return error;
        }
        if (const auto error = fill(json.items.emplace_back(), inner, depth + 1)) {
            return error;
        }
    }
    return simdjson::SUCCESS;
}

simdjson::error_code fillList(Json &json, od::array list, int depth)
{
    for (auto element : list) {
        od::value inner;
        if (const auto error = element.get(inner)) {
            return error;
        }
        if (const auto error = fill(json.items.emplace_back(), inner, depth + 1)) {
            return error;
        }
    }
    return simdjson::SUCCESS;
}

simdjson::error_code fillNumber(Json &json, od::value value)
{
    std::string_view token = value.raw_json_token();
    while (!token.empty() &&
           (token.back() == ' ' || token.back() == '\n' || token.back() == '\r' || token.back() == '\t')) {
        token.remove_suffix(1);
    }
    if (!isNumber(token)) {
        return simdjson::NUMBER_ERROR;
    }
    json.text = QString::fromLatin1(token.data(), qsizetype(token.size()));
    return simdjson::SUCCESS; // the enclosing iteration steps over what was not read
}

simdjson::error_code fill(Json &json, od::value value, int depth)
{
    od::json_type type{};
    if (depth > deepest) {
        return simdjson::DEPTH_ERROR;
    }
    if (const auto error = value.type().get(type)) {
        return error;
    }
    switch (type) {
    case od::json_type::object: {
        json.type = Json::Type::Object;
        od::object object;
        const auto error = value.get_object().get(object);
        return error ? error : fillObject(json, object, depth);
    }
    case od::json_type::array: {
        json.type = Json::Type::List;
        od::array list;
        const auto error = value.get_array().get(list);
        return error ? error : fillList(json, list, depth);
    }
    case od::json_type::string: {
        json.type = Json::Type::Text;
        std::string_view text;
        const auto error = value.get_string().get(text);
        json.text = QString::fromUtf8(text.data(), qsizetype(text.size()));
        return error;
    }
    case od::json_type::number:
        json.type = Json::Type::Number;
        return fillNumber(json, value);
    case od::json_type::boolean:
        json.type = Json::Type::Bool;
        return value.get_bool().get(json.truth);
    case od::json_type::null: {
        bool null = false;
        const auto error = value.is_null().get(null);
        return error ? error : (null ? simdjson::SUCCESS : simdjson::INCORRECT_TYPE);
    }
    }
    return simdjson::TAPE_ERROR;
}

QByteArray withoutMark(QByteArray text)
{
    return text.startsWith("\xEF\xBB\xBF") ? text.mid(3) : text;
}

// Behind the root's last bracket there is no location any more.
bool isAtEnd(od::document &document)
{
    return document.current_location().error() == simdjson::OUT_OF_BOUNDS;
}

simdjson::error_code fillRoot(Json &json, od::document &document)
{
    od::value root;
    if (const auto error = document.get_value().get(root)) {
        return error; // a scalar at the root included
    }
    if (const auto error = fill(json, root, 0)) {
        return error;
    }
    return isAtEnd(document) ? simdjson::SUCCESS : simdjson::TRAILING_CONTENT;
}

} // namespace

const Json *Json::find(QByteArrayView name) const
{
    for (qsizetype i = names.size(); i-- > 0;) {
        if (names.at(i) == name) {
            return &items[size_t(i)];
        }
    }
    return nullptr;
}

Result<Json> parseJson(const QByteArray &text, const QString &doing)
{
    const QByteArray bytes = withoutMark(text);
    const simdjson::padded_string padded(bytes.constData(), size_t(bytes.size()));
    od::parser parser;
    od::document document;
    Json json;
    if (const auto error = parser.iterate(padded).get(document)) {
        return notJson(doing, error);
    }
    if (const auto error = fillRoot(json, document)) {
        return notJson(doing, error);
    }
    return json;
}

Result<JsonRow> parseRow(const QByteArray &text, const QString &doing)
{
    const QByteArray bytes = withoutMark(text);
    JsonRow row;
    row.compact.resize(bytes.size());
    size_t length = 0;
    if (const auto error = simdjson::minify(bytes.constData(), size_t(bytes.size()), row.compact.data(), length)) {
        return notJson(doing, error);
    }
    row.compact.truncate(qsizetype(length));
    auto value = parseJson(row.compact, doing);
    if (!value) {
        return fail(value.error());
    }
    row.value = std::move(*value);
    return row;
}

struct JsonRows::State
{
    QByteArray bytes;
    QByteArray member;
    QString doing;
    od::parser parser;
    od::document document;
    od::array list;
    od::array_iterator at;
    od::array_iterator end;
    bool opened = false;
    bool finished = false;

    simdjson::error_code open();
    Result<std::optional<JsonRow>> stop(simdjson::error_code code)
    {
        finished = true;
        return notJson(doing, code);
    }
};

simdjson::error_code JsonRows::State::open()
{
    const auto length = size_t(bytes.size());
    bytes.resize(bytes.size() + qsizetype(simdjson::SIMDJSON_PADDING));
    if (const auto error = parser.iterate(bytes.constData(), length, size_t(bytes.size())).get(document)) {
        return error;
    }
    const auto error = member.isEmpty()
                           ? document.get_array().get(list)
                           : document.find_field_unordered(std::string_view(member.constData(), size_t(member.size())))
                                 .get_array()
                                 .get(list);
    if (error) {
        return error;
    }
    if (const auto first = list.begin().get(at)) {
        return first;
    }
    return list.end().get(end);
}

JsonRows::JsonRows(QByteArray text, QByteArray member, QString doing)
    : d(std::make_unique<State>())
{
    d->bytes = withoutMark(std::move(text));
    d->member = std::move(member);
    d->doing = std::move(doing);
}

JsonRows::~JsonRows() = default;

Result<std::optional<JsonRow>> JsonRows::next()
{
    if (d->finished) {
        return std::nullopt;
    }
    if (!d->opened) {
        if (const auto error = d->open()) {
            return d->stop(error);
        }
        d->opened = true;
    } else {
        ++d->at;
    }
    if (d->at == d->end) {
        d->finished = true;
        if (d->member.isEmpty() && !isAtEnd(d->document)) {
            return d->stop(simdjson::TRAILING_CONTENT);
        }
        return std::nullopt;
    }
    od::value element;
    if (const auto error = (*d->at).get(element)) {
        return d->stop(error);
    }
    std::string_view raw;
    if (const auto error = simdjson::to_json_string(element).get(raw)) {
        return d->stop(error);
    }
    auto row = parseRow(QByteArray::fromRawData(raw.data(), qsizetype(raw.size())), d->doing);
    if (!row) {
        d->finished = true;
        return fail(row.error());
    }
    return std::move(*row);
}

} // namespace kd::shop::woo
