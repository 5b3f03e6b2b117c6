// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shop/transport/request_builder.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace kd::shop {

namespace {

bool isLoopback(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

bool mayBeReached(const HttpSettings &settings)
{
    const QUrl &base = settings.base;
    if (!base.isValid() || base.host().isEmpty()) {
        return false;
    }
    return base.scheme() == "https"_L1
        || (base.scheme() == "http"_L1 && settings.allowPlainHttp && isLoopback(base.host()));
}

bool isMethod(const QByteArray &method)
{
    return !method.isEmpty() && std::all_of(method.begin(), method.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

// A line break in a value would begin a header, or a second request, of somebody else's choosing.
bool isSafe(const HeaderList &headers)
{
    return std::all_of(headers.begin(), headers.end(), [](const auto &header) {
        const QByteArray all = header.first + header.second;
        return !header.first.isEmpty() && !all.contains('\r') && !all.contains('\n') && !all.contains('\0');
    });
}

QUrl address(const QUrl &base, const HttpRequest &request)
{
    QUrl url = base;
    url.setUserInfo({});
    url.setFragment({});
    QString path = base.path(QUrl::FullyEncoded);
    if (path.endsWith(u'/') && request.path.startsWith(u'/')) {
        path.chop(1);
    }
    path += request.path;
    url.setPath(path, QUrl::TolerantMode);
    QByteArrayList pairs;
    for (const auto &[key, value] : request.query) {
        // toPercentEncoding leaves only RFC 3986's unreserved characters: "+" would be read as a blank by PHP.
        pairs << QByteArray(QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value));
    }
    url.setQuery(pairs.isEmpty() ? QString() : QString::fromLatin1(pairs.join('&')), QUrl::StrictMode);
    return url;
}

} // namespace

Result<WireRequest> wireRequest(const HttpSettings &settings, const HttpRequest &request, bool once)
{
    if (!mayBeReached(settings)) {
        return fail(Error::Kind::Refused, u"not_https"_s, request.doing);
    }
    const bool isRead = request.method == "GET" || request.method == "HEAD";
    HeaderList all = request.headers;
    all << std::pair(QByteArray("Content-Type"), request.contentType);
    all << std::pair(QByteArray("User-Agent"), settings.userAgent);
    if (!isMethod(request.method) || !isSafe(all) || (!once && !isRead)) {
        return fail(Error::Kind::Internal, u"request_invalid"_s, request.doing);
    }
    WireRequest wire;
    wire.method = request.method;
    wire.doing = request.doing;
    wire.limits = request.limits.value_or(settings.limits);
    QNetworkRequest &out = wire.request;
    out.setUrl(address(settings.base, request));
    out.setRawHeader("User-Agent", settings.userAgent);
    // Set by us, Qt leaves decoding to us too: only so can a cut answer be told from a whole one (http_body.h).
    out.setRawHeader("Accept-Encoding", "gzip");
    for (const auto &[name, value] : request.headers) {
        out.setRawHeader(name, value);
    }
    if (once) {
        // A body of at least one byte is what keeps Qt from sending again (once_device.h). WordPress parses the body
        // of any verb that says it is JSON, so the smallest one is an empty object and not a blank.
        wire.onceBody = request.body.isEmpty() ? QByteArray("{}") : request.body;
        out.setRawHeader("Content-Type", request.body.isEmpty() ? QByteArray("application/json") : request.contentType);
    }
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // CVE-2023-51714 in Qt 6.3 to 6.5.3
    out.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return wire;
}

QString redirectTarget(const HttpAnswer &answer, const QUrl &base)
{
    const QByteArray location = answer.header("Location");
    if (location.isEmpty()) {
        return {};
    }
    const QUrl target = base.resolved(QUrl(QString::fromUtf8(location)));
    const auto rest = QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment;
    return u"to "_s + target.toString(rest);
}

QByteArray basicAuthorization(const QString &user, const Secret &password)
{
    const QString pair = user + u':' + password.reveal();
    return "Basic " + pair.toUtf8().toBase64();
}

} // namespace kd::shop
