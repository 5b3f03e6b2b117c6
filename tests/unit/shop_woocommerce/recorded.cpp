// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/shop_woocommerce/recorded.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kd::test {

namespace {

QDir folder()
{
    return QDir(QStringLiteral(KAMIDESK_TEST_DATA "/recorded/woocommerce"));
}

QByteArray bytesOf(const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return document.toJson(QJsonDocument::Compact);
}

} // namespace

QByteArrayList Recorded::headerLines() const
{
    QByteArrayList lines;
    for (const auto &[name, value] : answer.headers) {
        lines << QByteArray(name + ": " + value);
    }
    return lines;
}

QStringList recordedFiles()
{
    return folder().entryList({u"*.json"_s}, QDir::Files, QDir::Name);
}

Recorded recorded(int number)
{
    const QStringList found =
        folder().entryList({QString(u"%1-*.json"_s).arg(number, 2, 10, QChar(u'0'))}, QDir::Files);
    if (found.size() != 1) {
        qFatal("no recorded answer %d", number);
    }
    return recorded(found.front());
}

Recorded recorded(const QString &fileName)
{
    QFile file(folder().filePath(fileName));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read a recorded answer");
    }
    const QJsonObject pair = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject request = pair.value("request"_L1).toObject();
    Recorded read;
    read.method = request.value("method"_L1).toString();
    read.path = request.value("path"_L1).toString();
    read.requestBody = request.value("body"_L1);
    read.answer.status = pair.value("status"_L1).toInt();
    read.answer.body = bytesOf(pair.value("body"_L1));
    const QJsonObject headers = pair.value("headers"_L1).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        read.answer.headers << std::pair(it.key().toLatin1(), it.value().toString().toUtf8());
    }
    return read;
}

std::vector<qint64> idsOf(const Recorded &list)
{
    std::vector<qint64> ids;
    const QJsonArray rows = QJsonDocument::fromJson(list.answer.body).array();
    for (const QJsonValue &row : rows) {
        ids.push_back(row["id"_L1].toInteger());
    }
    return ids;
}

QJsonArray allRows()
{
    QJsonArray all;
    for (const int number : {45, 46, 47}) {
        const QJsonArray page = QJsonDocument::fromJson(recorded(number).answer.body).array();
        for (const auto &row : page) {
            all.append(row);
        }
    }
    return all;
}

QByteArray slice(const QJsonArray &rows, qsizetype from, qsizetype to)
{
    QJsonArray part;
    for (qsizetype i = from; i < to; ++i) {
        part.append(rows.at(i));
    }
    return QJsonDocument(part).toJson(QJsonDocument::Compact);
}

} // namespace kd::test
