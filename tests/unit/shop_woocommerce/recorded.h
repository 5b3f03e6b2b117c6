// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shop/transport/http.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QStringList>
#include <vector>

namespace kd::test {

/// One request to a real WooCommerce 9.2.5 and what it answered.
struct Recorded
{
    QString method;
    QString path;
    QJsonValue requestBody;
    shop::HttpAnswer answer;

    /// The answer as header lines for SocketServer's answerBytes().
    [[nodiscard]] QByteArrayList headerLines() const;
};

/// All file names, sorted.
[[nodiscard]] QStringList recordedFiles();
/// By the number at the head of the file's name; ends the process when there is none, for no test can go on then.
[[nodiscard]] Recorded recorded(int number);
[[nodiscard]] Recorded recorded(const QString &fileName);

/// The ids of an answer that is a list, in its order.
[[nodiscard]] std::vector<qint64> idsOf(const Recorded &list);

/// Every order of the recorded shop, ascending by id.
[[nodiscard]] QJsonArray allRows();
/// The rows from `from` up to, without, `to`, as the body of an answer.
[[nodiscard]] QByteArray slice(const QJsonArray &rows, qsizetype from, qsizetype to);

} // namespace kd::test
