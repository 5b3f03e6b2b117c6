// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sealed_payload.h"

#include "models/store/failure.h"

#include <QJsonArray>
#include <functional>

using namespace Qt::StringLiterals;

namespace kd::store {

namespace {

using Replace = std::function<std::optional<QJsonValue>(const QJsonObject &, const QByteArray &pointer)>;

// RFC 6901
QByteArray escaped(const QString &name)
{
    return name.toUtf8().replace('~', "~0").replace('/', "~1");
}

QJsonValue walk(const QJsonValue &value, const QByteArray &pointer, const Replace &replace)
{
    if (value.isArray()) {
        QJsonArray result;
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            result.append(walk(array.at(i), pointer + '/' + QByteArray::number(i), replace));
        }
        return result;
    }
    if (!value.isObject()) {
        return value;
    }
    const QJsonObject object = value.toObject();
    if (auto other = replace(object, pointer)) {
        return *other;
    }
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it) {
        result.insert(it.key(), walk(it.value(), pointer + '/' + escaped(it.key()), replace));
    }
    return result;
}

} // namespace

QJsonObject sealPersonal(const QJsonObject &payload, const std::optional<SealingKey> &key, const QByteArray &place)
{
    return walk(payload, {},
                [&](const QJsonObject &object, const QByteArray &pointer) -> std::optional<QJsonValue> {
                    if (object.contains("$sealed"_L1)) {
                        raise(u"reserved_name"_s, u"append to the journal"_s, {}, Error::Kind::Internal);
                    }
                    const QJsonValue clear = object.value("$personal"_L1);
                    if (object.size() != 1 || !clear.isString()) {
                        return std::nullopt;
                    }
                    if (!key) {
                        raise(u"erased"_s, u"append to the journal"_s, {}, Error::Kind::Refused);
                    }
                    const QByteArray sealed = seal(*key, clear.toString().toUtf8(), place + '|' + pointer);
                    return QJsonObject{{u"$sealed"_s, QString::fromLatin1(sealed.toBase64())}};
                })
        .toObject();
}

QJsonObject openPersonal(const QJsonObject &payload, const std::optional<SealingKey> &key, const QByteArray &place)
{
    return walk(payload, {},
                [&](const QJsonObject &object, const QByteArray &pointer) -> std::optional<QJsonValue> {
                    const QJsonValue sealed = object.value("$sealed"_L1);
                    if (object.size() != 1 || !sealed.isString()) {
                        return std::nullopt;
                    }
                    if (!key) {
                        return QJsonObject{{u"$erased"_s, true}};
                    }
                    const auto clear = unseal(*key, QByteArray::fromBase64(sealed.toString().toLatin1()),
                                              place + '|' + pointer);
                    if (!clear) {
                        raise(u"database_damaged"_s, u"read the journal"_s,
                              u"a sealed text does not open: "_s + QString::fromUtf8(place + pointer));
                    }
                    return QJsonObject{{u"$personal"_s, QString::fromUtf8(*clear)}};
                })
        .toObject();
}

} // namespace kd::store
