// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/practice/recording.h"

#include "app/practice/generate.h"
#include "app/practice/recorded.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace kd::practice::test {

namespace {

constexpr Instant benchTime(1'795'325'760'000); // 2026-11-22T05:36:00Z, when the recording ended

QByteArray encodedQuery(const QJsonObject &query)
{
    QByteArray text;
    for (auto it = query.begin(); it != query.end(); ++it) {
        const QString value = it->isDouble() ? QString::number(it->toInteger()) : it->toString();
        text += (text.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(it.key()) + '=' + QUrl::toPercentEncoding(value);
    }
    return text;
}

} // namespace

QString recordedFolder()
{
    return QStringLiteral(KAMIDESK_TEST_DATA "/recorded/woocommerce");
}

Recording recording(const QString &number)
{
    const QDir folder(recordedFolder());
    const QStringList names = folder.entryList({QString(number + "-*.json"_L1)}, QDir::Files);
    QFile file(folder.filePath(names.value(0)));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no recording %s", qPrintable(number));
    }
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject asked = json.value(u"request"_s).toObject();
    Recording found;
    found.request.method = asked.value(u"method"_s).toString().toLatin1();
    found.request.path = "/wp-json"_L1 + asked.value(u"path"_s).toString();
    found.request.query = encodedQuery(asked.value(u"query"_s).toObject());
    found.request.agent = "Python-urllib/3.11";
    if (asked.value(u"body"_s).isObject()) {
        found.request.body = QJsonDocument(asked.value(u"body"_s).toObject()).toJson(QJsonDocument::Compact);
    }
    found.status = json.value(u"status"_s).toInt();
    found.headers = json.value(u"headers"_s).toObject();
    found.body = json.value(u"body"_s);
    return found;
}

QStringList shapeDifferences(const QJsonValue &expected, const QJsonValue &actual, const QString &at)
{
    // The real shop itself lists meta data in a different order from one answer to the next, and their values may be of
    // any type.
    if (at.endsWith("meta_data[].value"_L1)) {
        return {};
    }
    if (expected.type() != actual.type()) {
        return {QString(at + " is of type "_L1 + QString::number(actual.type()) + ", recorded "_L1 +
                        QString::number(expected.type()))};
    }
    QStringList found;
    if (expected.isArray()) {
        const QJsonArray left = expected.toArray();
        const QJsonArray right = actual.toArray();
        if (!left.isEmpty() && !right.isEmpty()) {
            found << shapeDifferences(left.first(), right.first(), QString(at + "[]"_L1));
        }
        return found;
    }
    const QJsonObject left = expected.toObject();
    const QJsonObject right = actual.toObject();
    for (auto it = left.begin(); it != left.end(); ++it) {
        const QString name = at + u'.' + it.key();
        if (!right.contains(it.key())) {
            found << QString(name + " is missing"_L1);
        } else {
            found << shapeDifferences(it.value(), right.value(it.key()), name);
        }
    }
    for (auto it = right.begin(); it != right.end(); ++it) {
        if (!left.contains(it.key())) {
            found << QString(at + u'.' + it.key() + " is not recorded"_L1);
        }
    }
    return found;
}

Request request(const QByteArray &method, const QByteArray &target, const QJsonObject &body)
{
    const qsizetype mark = target.indexOf('?');
    Request made;
    made.method = method;
    made.path = QUrl::fromPercentEncoding(mark < 0 ? target : target.left(mark));
    if (!made.path.startsWith("/practice"_L1)) {
        made.path.prepend("/wp-json"_L1);
    }
    made.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    if (!body.isEmpty()) {
        made.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    return made;
}

QJsonValue bodyOf(const Response &response)
{
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QByteArray header(const Response &response, const QByteArray &name)
{
    for (const auto &[key, value] : response.headers) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

int Bench::moved(const QString &verb) const
{
    return static_cast<int>(std::count_if(world.ledger.begin(), world.ledger.end(),
                                          [&](const LedgerEntry &entry) { return entry.verb == verb; }));
}

Bench recordedBench()
{
    auto world = loadRecorded(recordedFolder(), 1, benchTime);
    if (!world) {
        qFatal("the recorded shop cannot be loaded");
    }
    return {std::move(*world), benchTime};
}

Bench generatedBench(int orders)
{
    return {generate(7, orders, benchTime), benchTime};
}

} // namespace kd::practice::test
