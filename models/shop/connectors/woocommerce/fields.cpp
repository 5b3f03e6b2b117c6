// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shop/connectors/woocommerce/fields.h"

using namespace Qt::StringLiterals;

namespace kd::shop::woo {

namespace {

const Json nothing;

bool isWritten(const Json &json)
{
    return json.type == Json::Type::Text || json.type == Json::Type::Number;
}

bool isId(QStringView text)
{
    bool ok = false;
    return text.toLongLong(&ok) > 0 && ok && text.front().isDigit();
}

constexpr qsizetype withoutZone = 19; // "2026-11-22T04:28:50"; a filter of the shop may have put a zone behind it

std::optional<Instant> valueOf(const Result<Instant> &read)
{
    return read ? std::optional(*read) : std::nullopt;
}

} // namespace

Fields::Fields(const Json &object, const QString &doing)
    : m_object(object)
    , m_doing(doing)
{}

void Fields::miss(QByteArrayView name)
{
    if (!m_error) {
        m_error = fail(Error::Kind::Protocol, u"field_missing"_s, m_doing, QString::fromUtf8(name)).value();
    }
}

void Fields::reject(QByteArrayView name, const QString &why)
{
    if (!m_error) {
        m_error = fail(Error::Kind::Protocol, u"field_unreadable"_s, m_doing, QString::fromUtf8(name) + u": "_s + why)
                      .value();
    }
}

QString Fields::needText(QByteArrayView name)
{
    const QString read = text(name);
    if (read.isEmpty()) {
        miss(name);
    }
    return read;
}

QString Fields::needId(QByteArrayView name)
{
    const QString read = needText(name);
    if (!read.isEmpty() && !isId(read)) {
        reject(name, u"not a number above zero"_s);
    }
    return read;
}

Money Fields::needMoney(QByteArrayView name, Currency currency)
{
    const QString read = needText(name);
    if (read.isEmpty()) {
        return {};
    }
    const auto money = Money::parse(read, currency);
    if (!money) {
        reject(name, money.error().code);
        return {};
    }
    return *money;
}

bool Fields::needFlag(QByteArrayView name)
{
    const auto read = flag(name);
    if (!read) {
        miss(name);
    }
    return read.value_or(false);
}

const Json &Fields::needList(QByteArrayView name)
{
    const Json *found = m_object.find(name);
    if (!found || found->type != Json::Type::List) {
        miss(name);
        return nothing;
    }
    return *found;
}

QString Fields::text(QByteArrayView name) const
{
    const Json *found = m_object.find(name);
    return found && isWritten(*found) ? found->text : QString();
}

QString Fields::id(QByteArrayView name) const
{
    const QString read = text(name);
    return !read.isEmpty() && isId(read) ? read : QString();
}

std::optional<int> Fields::whole(QByteArrayView name) const
{
    bool ok = false;
    const int read = text(name).toInt(&ok);
    return ok ? std::optional(read) : std::nullopt;
}

std::optional<bool> Fields::flag(QByteArrayView name) const
{
    const Json *found = m_object.find(name);
    if (!found) {
        return std::nullopt;
    }
    if (found->type == Json::Type::Bool) {
        return found->truth;
    }
    if (isWritten(*found)) {
        const QString word = found->text.toLower();
        if (word == "1"_L1 || word == "yes"_L1 || word == "true"_L1) {
            return true;
        }
        if (word == "0"_L1 || word == "no"_L1 || word == "false"_L1) {
            return false;
        }
    }
    return std::nullopt;
}

const Json &Fields::list(QByteArrayView name) const
{
    const Json *found = m_object.find(name);
    return found && found->type == Json::Type::List ? *found : nothing;
}

const Json &Fields::object(QByteArrayView name) const
{
    const Json *found = m_object.find(name);
    return found && found->type == Json::Type::Object ? *found : nothing;
}

std::optional<Instant> Fields::time(const QByteArray &name, const QTimeZone &zone) const
{
    const auto utc = utcTime(QByteArray(name + "_gmt"));
    if (utc) {
        return utc;
    }
    const QString local = text(name);
    if (local.size() > withoutZone) {
        return valueOf(Instant::fromIso(local));
    }
    return zone.isValid() ? valueOf(Instant::fromNaive(local, zone)) : std::nullopt;
}

std::optional<Instant> Fields::utcTime(QByteArrayView name) const
{
    // With a "Z" rather than as naive text: Qt asks the system's zone files about each naive time, which made these
    // reads most of the work on a long list.
    QString read = text(name);
    if (read.size() == withoutZone) {
        read += u'Z';
    }
    return valueOf(Instant::fromIso(read));
}

QString metaText(const Json &metaData, QStringView key)
{
    QString value;
    for (const Json &entry : metaData.items) {
        const Json *name = entry.find("key");
        const Json *content = entry.find("value");
        if (name && content && name->text == key && isWritten(*content)) {
            value = content->text;
        }
    }
    return value;
}

} // namespace kd::shop::woo
