// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shop/connectors/woocommerce/woocommerce.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kd::shop::woo {

namespace {

HttpSettings settingsFor(const ShopAccess &access)
{
    HttpSettings settings;
    settings.base = shopAddress(access.url);
    settings.caFile = access.caFile;
    // Believed by the transport for loopback only; the shop itself accepts these keys over https alone.
    settings.allowPlainHttp = settings.base.scheme() == "http"_L1;
    return settings;
}

} // namespace

WooCommerce::WooCommerce(ShopAccess access, Clock &clock)
    : m_access(std::move(access))
    , m_clock(clock)
    , m_http(settingsFor(m_access), clock)
{}

Asked WooCommerce::asked(const QString &doing, const OrderId &order, Asked::Side side) const
{
    return {doing, m_access.shop, order, side, false};
}

Reading WooCommerce::reading(const Asked &asked) const
{
    return {m_access.shop, m_site ? m_site->zone : QTimeZone(), asked.doing, asked.order};
}

HttpRequest WooCommerce::request(const QString &path, const Asked &asked) const
{
    const bool licenses = asked.side == Asked::Side::Licenses;
    HttpRequest request;
    request.path = path;
    request.doing = asked.doing;
    const QByteArray authorization = basicAuthorization(licenses ? m_access.licenseUser : m_access.user,
                                                        licenses ? m_access.licensePassword : m_access.password);
    request.headers << std::pair(QByteArray("Accept"), QByteArray("application/json"))
                    << std::pair(QByteArray("Authorization"), authorization);
    return request;
}

QCoro::Task<Result<Site>> WooCommerce::readIndex(QString root, StopToken stop)
{
    const Asked index = asked(u"read the shop's index"_s);
    HttpRequest request;
    request.path = root + u'/';
    request.query = {{u"_fields"_s, u"name,url,namespaces,timezone_string,gmt_offset"_s}};
    request.doing = index.doing;
    auto answer = co_await m_http.read(std::move(request), stop);
    if (!answer) {
        co_return fail(answer.error());
    }
    if (auto problem = problemIn(*answer, index)) {
        // No keys went with it: a plugin closes the interface to strangers, its index too.
        const bool closed = problem->code == "wrong_credentials"_L1 || problem->code == "read_forbidden"_L1;
        problem->code = closed ? u"interface_closed"_s : problem->code;
        co_return fail(std::move(*problem));
    }
    if (const auto time = shopTime(*answer)) {
        m_skew = *time - (m_clock.now() - answer->took / 2);
    }
    auto site = readSite(answer->body, root, index.doing);
    if (!site) {
        co_return fail(placed(site.error(), *answer, index));
    }
    co_return site;
}

QCoro::Task<Result<void>> WooCommerce::reach(StopToken stop)
{
    if (m_site) {
        co_return Result<void>();
    }
    auto site = co_await readIndex(u"/wp-json"_s, stop);
    const bool answered = !site && site.error().httpStatus != 0;
    if (answered) {
        // Plain permalinks: the web server does not know /wp-json, but WordPress does.
        auto other = co_await readIndex(u"/index.php/wp-json"_s, stop);
        if (other) {
            site = std::move(other);
        }
    }
    if (!site) {
        Error error = site.error();
        error.shop = m_access.shop.value();
        co_return fail(std::move(error));
    }
    m_site = std::move(*site);
    co_return Result<void>();
}

QCoro::Task<Result<HttpAnswer>> WooCommerce::ask(QString path, Query query, Asked asked, StopToken stop)
{
    return ask(std::move(path), std::move(query), std::move(asked), std::nullopt, std::move(stop));
}

QCoro::Task<Result<HttpAnswer>> WooCommerce::ask(QString path, Query query, Asked asked,
                                                 std::optional<HttpLimits> limits, StopToken stop)
{
    const auto reached = co_await reach(stop);
    if (!reached) {
        co_return fail(reached.error());
    }
    HttpRequest get = request(m_site->root + path, asked);
    get.query = std::move(query);
    get.limits = limits;
    auto answer = co_await m_http.read(std::move(get), stop);
    if (!answer) {
        Error error = answer.error();
        error.shop = asked.shop.value();
        error.order = asked.order.value();
        co_return fail(std::move(error));
    }
    if (const auto problem = problemIn(*answer, asked)) {
        co_return fail(*problem);
    }
    m_readsWork = m_readsWork || asked.side == Asked::Side::Shop;
    co_return answer;
}

QCoro::Task<SendOutcome> WooCommerce::send(QByteArray method, QString path, QJsonObject body, Asked asked,
                                           StopToken stop)
{
    SendOutcome outcome;
    const auto reached = co_await reach(stop);
    if (!reached) {
        outcome.kind = SendOutcome::Kind::NotSent;
        outcome.error = reached.error();
        co_return outcome;
    }
    HttpRequest change = request(m_site->root + path, asked);
    change.method = std::move(method);
    change.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    outcome = co_await m_http.sendOnce(std::move(change), stop);
    outcome.error.shop = asked.shop.value();
    outcome.error.order = asked.order.value();
    co_return outcome;
}

} // namespace kd::shop::woo
