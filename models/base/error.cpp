// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/error.h"

using namespace Qt::StringLiterals;

namespace kd {

QString name(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Network:
        return u"network"_s;
    case Error::Kind::Http:
        return u"http"_s;
    case Error::Kind::Protocol:
        return u"protocol"_s;
    case Error::Kind::Parse:
        return u"parse"_s;
    case Error::Kind::RateLimited:
        return u"rate_limited"_s;
    case Error::Kind::Refused:
        return u"refused"_s;
    case Error::Kind::Conflict:
        return u"conflict"_s;
    case Error::Kind::Storage:
        return u"storage"_s;
    case Error::Kind::Cancelled:
        return u"cancelled"_s;
    case Error::Kind::Internal:
        return u"internal"_s;
    }
    return u"internal"_s;
}

QString toLogLine(const Error &error)
{
    QStringList where;
    if (!error.shop.isEmpty()) {
        where << u"shop "_s + error.shop;
    }
    if (!error.order.isEmpty()) {
        where << u"order "_s + error.order;
    }
    if (error.httpStatus != 0) {
        where << u"http "_s + QString::number(error.httpStatus);
    }
    QString line = name(error.kind) + u' ' + error.code + u" while "_s + error.doing;
    if (!where.isEmpty()) {
        line += u" ("_s + where.join(u", "_s) + u')';
    }
    if (!error.detail.isEmpty()) {
        line += u": "_s + error.detail;
    }
    return line;
}

tl::unexpected<Error> fail(Error::Kind kind, QString code, QString doing, QString detail)
{
    Error error;
    error.kind = kind;
    error.code = std::move(code);
    error.doing = std::move(doing);
    error.detail = std::move(detail);
    return tl::unexpected<Error>(std::move(error));
}

tl::unexpected<Error> cancelled(QString doing)
{
    return fail(Error::Kind::Cancelled, u"cancelled"_s, std::move(doing));
}

} // namespace kd
