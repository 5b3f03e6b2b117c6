// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/inspect_protocol.h"

#include "models/base/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <cmath>

using namespace Qt::StringLiterals;

namespace kd::evidence::inspection {

namespace {

constexpr qsizetype prefixBytes = sizeof(quint32);

tl::unexpected<Error> broken(const QString &why)
{
    return fail(Error::Kind::Protocol, u"frame_broken"_s, u"read a frame of the inspection"_s, why);
}

// A whole number from 0 to `most`, or -1. Read through double because that is what QJsonValue holds: exact up to 2^53.
qint64 wholeNumber(const QJsonValue &value, qint64 most)
{
    const double number = value.toDouble(-1);
    const bool isWhole = number >= 0 && number <= static_cast<double>(most) && number == std::floor(number);
    return isWhole ? static_cast<qint64>(number) : -1;
}

} // namespace

QSize fitted(QSize original, QSize within)
{
    const QSize box = within.expandedTo({1, 1}).boundedTo({mostSide, mostSide});
    QSize size = original;
    if (size.width() > box.width() || size.height() > box.height()) {
        size.scale(box, Qt::KeepAspectRatio);
    }
    const double pixels = static_cast<double>(size.width()) * size.height();
    if (pixels > static_cast<double>(mostShownPixels)) {
        const double factor = std::sqrt(static_cast<double>(mostShownPixels) / pixels);
        size = QSize(static_cast<int>(size.width() * factor), static_cast<int>(size.height() * factor));
    }
    return size.expandedTo({1, 1});
}

QByteArray frameStart(QJsonObject header, qint64 payloadBytes)
{
    header.insert("bytes"_L1, payloadBytes);
    const QByteArray json = QJsonDocument(header).toJson(QJsonDocument::Compact);
    QByteArray out(prefixBytes, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(json.size()), out.data());
    return out.append(json);
}

Result<Frame> unframe(const QByteArray &bytes)
{
    if (bytes.size() < prefixBytes) {
        return broken(u"it ends inside the length of the header"_s);
    }
    const qint64 headerBytes = qFromBigEndian<quint32>(bytes.constData());
    if (headerBytes > mostHeaderBytes || bytes.size() < prefixBytes + headerBytes) {
        return broken(u"the header is too long or cut"_s);
    }
    const auto header = parseObject(bytes.mid(prefixBytes, headerBytes), u"read a frame of the inspection"_s);
    if (!header) {
        return broken(u"the header is no JSON object"_s);
    }
    Frame frame;
    frame.header = *header;
    frame.payload = QByteArrayView(bytes).sliced(prefixBytes + headerBytes);
    if (wholeNumber(frame.header.value("bytes"_L1), std::numeric_limits<int>::max()) != frame.payload.size()) {
        return broken(u"the payload is not as long as the header says"_s);
    }
    return frame;
}

QSize sizeAt(const QJsonObject &header, QLatin1StringView key)
{
    const QJsonArray sides = header.value(key).toArray();
    if (sides.size() != 2) {
        return {};
    }
    const qint64 width = wholeNumber(sides.at(0), mostSide);
    const qint64 height = wholeNumber(sides.at(1), mostSide);
    return width >= 1 && height >= 1 ? QSize(static_cast<int>(width), static_cast<int>(height)) : QSize();
}

QJsonArray toJson(QSize size)
{
    return {size.width(), size.height()};
}

} // namespace kd::evidence::inspection
