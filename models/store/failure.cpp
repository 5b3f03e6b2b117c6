// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/failure.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace kd::store {

namespace {

QString codeOf(int primary)
{
    switch (primary) {
    case SQLITE_FULL:
        return u"disk_full"_s;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return u"not_writable"_s;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return u"database_damaged"_s;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return u"database_busy"_s;
    case SQLITE_IOERR:
    case SQLITE_NOLFS:
        return u"disk_error"_s;
    case SQLITE_CONSTRAINT:
        return u"constraint"_s;
    default:
        return u"sqlite_error"_s;
    }
}

} // namespace

Error toError(const SQLite::Exception &exception, const QString &doing)
{
    const int primary = exception.getErrorCode() & 0xff;
    Error error;
    error.kind = primary == SQLITE_CONSTRAINT ? Error::Kind::Conflict : Error::Kind::Storage;
    error.doing = doing;
    error.code = codeOf(primary);
    error.detail = QString::fromUtf8(exception.what()) + u" ("_s + QString::number(exception.getExtendedErrorCode()) + u')';
    error.retrySafe = primary == SQLITE_BUSY || primary == SQLITE_LOCKED;
    return error;
}

void raise(QString code, QString doing, QString detail, Error::Kind kind)
{
    throw Failure(Error{.kind = kind, .doing = std::move(doing), .code = std::move(code), .detail = std::move(detail)});
}

} // namespace kd::store
