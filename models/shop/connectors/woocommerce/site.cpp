// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shop/connectors/woocommerce/site.h"

#include "models/shop/connectors/woocommerce/fields.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace kd::shop::woo {

namespace {

// "5.5", "-3", "1": hours, with quarters at the most.
std::optional<int> offsetSeconds(const QString &hours)
{
    bool ok = false;
    const double read = hours.toDouble(&ok);
    return ok && read >= -14 && read <= 14 ? std::optional(qRound(read * 3600)) : std::nullopt;
}

} // namespace

Result<Site> readSite(const QByteArray &body, const QString &root, const QString &doing)
{
    const auto index = parseJson(body, doing);
    if (!index) {
        return fail(index.error());
    }
    const Fields fields(*index, doing);
    Site site;
    site.root = root;
    site.title = fields.text("name");
    for (const Json &entry : fields.list("namespaces").items) {
        site.namespaces.insert(entry.text);
    }
    if (!site.namespaces.contains(u"wc/v3"_s)) {
        return fail(Error::Kind::Protocol, u"not_woocommerce"_s, doing, u"no wc/v3 in its namespaces"_s);
    }
    site.zoneName = fields.text("timezone_string");
    site.zone = site.zoneName.isEmpty() ? QTimeZone() : QTimeZone(site.zoneName.toUtf8());
    if (!site.zone.isValid()) {
        const auto offset = offsetSeconds(fields.text("gmt_offset"));
        site.zone = offset ? QTimeZone(*offset) : QTimeZone();
        site.zoneName = site.zone.isValid() ? QString::fromUtf8(site.zone.id()) : QString();
    }
    return site;
}

std::optional<Instant> shopTime(const HttpAnswer &answer)
{
    const QString text = QString::fromLatin1(answer.header("Date")).trimmed();
    QDateTime read = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    read.setTimeSpec(Qt::UTC);
    return read.isValid() ? std::optional(Instant(read.toMSecsSinceEpoch())) : std::nullopt;
}

QUrl shopAddress(QUrl pasted)
{
    QString path = pasted.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    for (const QString &own : {u"/wp-json"_s, u"/index.php"_s}) {
        if (path.endsWith(own)) {
            path.chop(own.size());
        }
    }
    pasted.setPath(path, QUrl::StrictMode);
    pasted.setQuery(QString());
    pasted.setFragment(QString());
    return pasted;
}

} // namespace kd::shop::woo
