// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace kd {

namespace {

void writeString(QByteArray &out, const QString &text)
{
    out += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        switch (byte) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (byte < 0x20) {
                out += "\\u00" + QByteArray::number(byte, 16).rightJustified(2, '0');
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

bool writeValue(QByteArray &out, const QJsonValue &value);

bool writeObject(QByteArray &out, const QJsonObject &object)
{
    // QString compares by UTF-16 code units, which is the order the RFC asks for.
    QStringList keys = object.keys();
    std::sort(keys.begin(), keys.end());
    out += '{';
    bool first = true;
    for (const QString &key : std::as_const(keys)) {
        if (!first) {
            out += ',';
        }
        first = false;
        writeString(out, key);
        out += ':';
        if (!writeValue(out, object.value(key))) {
            return false;
        }
    }
    out += '}';
    return true;
}

bool writeValue(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out += "null";
        return true;
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return true;
    case QJsonValue::Double: {
        const double number = value.toDouble();
        if (std::nearbyint(number) != number || std::abs(number) > 9007199254740992.0) {
            return false;
        }
        out += QByteArray::number(static_cast<qint64>(number));
        return true;
    }
    case QJsonValue::String:
        writeString(out, value.toString());
        return true;
    case QJsonValue::Array: {
        out += '[';
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (i > 0) {
                out += ',';
            }
            if (!writeValue(out, array.at(i))) {
                return false;
            }
        }
        out += ']';
        return true;
    }
    case QJsonValue::Object:
        return writeObject(out, value.toObject());
    }
    return false;
}

} // namespace

Result<QByteArray> canonicalJson(const QJsonObject &object)
{
    QByteArray out;
    if (!writeObject(out, object)) {
        return fail(Error::Kind::Internal, u"number_not_whole"_s, u"write canonical JSON"_s);
    }
    return out;
}

Result<QJsonObject> parseObject(const QByteArray &bytes, const QString &doing)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject()) {
        return fail(Error::Kind::Parse, u"json_unreadable"_s, doing,
                    problem.errorString() + u" at byte "_s + QString::number(problem.offset));
    }
    return document.object();
}

} // namespace kd
