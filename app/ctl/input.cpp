// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/context.h"

#include <QFile>
#include <QStringDecoder>

#include <cstdio>

using namespace Qt::StringLiterals;

/// What commands read besides their options: texts, secrets, numbers, the choice of a shop.
namespace kd::ctl {

namespace {

// Far above what a buyer writes, far below what would weigh on every later look at the case.
constexpr qint64 longestText = 1024 * 1024;

bool openForReading(QFile &file, const QString &path)
{
    if (path.isEmpty() || path == u"-"_s) {
        return file.open(stdin, QIODevice::ReadOnly);
    }
    file.setFileName(path);
    return file.open(QIODevice::ReadOnly);
}

tl::unexpected<Error> refused(const QString &code)
{
    return fail(Error::Kind::Refused, code, u"read a text"_s);
}

} // namespace

Result<QString> Context::textFromFileOrInput(const QString &option)
{
    QFile file;
    const QString path = invocation.value(option);
    if (!openForReading(file, path)) {
        return kd::fail(Error::Kind::Storage, u"file_not_readable"_s, u"read a text"_s, path);
    }
    QByteArray bytes;
    while (bytes.size() <= longestText) {
        const QByteArray more = file.read(longestText + 1 - bytes.size());
        if (more.isEmpty()) {
            break;
        }
        bytes += more;
    }
    if (bytes.size() > longestText) {
        return refused(u"text_too_long"_s);
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes);
    if (utf8.hasError()) {
        return refused(u"text_not_utf8"_s); // guessing at it would put words on record that the buyer never wrote
    }
    while (text.endsWith(u'\n') || text.endsWith(u'\r')) {
        text.chop(1);
    }
    return text.trimmed().isEmpty() ? Result<QString>(refused(u"text_missing"_s)) : text;
}

Result<QString> Context::secretValue(const QString &option)
{
    const QString given = invocation.value(option);
    if (given != u"-"_s && !given.startsWith(u'@')) {
        return given;
    }
    QFile file;
    const QString path = given == u"-"_s ? given : given.mid(1);
    if (path.isEmpty() || !openForReading(file, path)) {
        return kd::fail(Error::Kind::Storage, u"file_not_readable"_s, u"read a secret"_s, path);
    }
    return QString::fromUtf8(file.readLine()).trimmed();
}

std::optional<qint64> Context::number(const QString &option, qint64 absent, qint64 least, qint64 most)
{
    if (!invocation.has(option)) {
        return absent;
    }
    bool isNumber = false;
    const qint64 value = invocation.value(option).toLongLong(&isNumber);
    if (isNumber && value >= least && value <= most) {
        return value;
    }
    const bool bounded = most < std::numeric_limits<qint64>::max();
    exitCode = usage(u"--%1 takes a whole number from %2%3"_s.arg(option).arg(least).arg(bounded ? u" to %1"_s.arg(most) : u" up"_s));
    return std::nullopt;
}

std::optional<ShopId> Context::shop(desk::Desk &desk, const QString &wanted)
{
    const auto shops = desk.shops().result();
    if (!shops) {
        exitCode = fail(shops.error());
        return std::nullopt;
    }
    if (wanted.isEmpty() && shops->size() == 1) {
        return shops->front().row.id;
    }
    for (const desk::ShopStatus &status : *shops) {
        if (!wanted.isEmpty() && (status.row.id.value() == wanted || status.row.name == wanted)) {
            return status.row.id;
        }
    }
    if (shops->empty()) {
        exitCode = fail(Error{.kind = Error::Kind::Refused, .doing = u"choose a shop"_s, .code = u"no_shop"_s});
    } else if (wanted.isEmpty()) {
        exitCode = usage(u"there are several shops: name one"_s);
    } else {
        exitCode = fail(Error{.kind = Error::Kind::Refused, .doing = u"choose a shop"_s, .code = u"shop_unknown"_s, .detail = wanted});
    }
    return std::nullopt;
}

} // namespace kd::ctl
