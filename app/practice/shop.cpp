// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/shop.h"

#include "app/practice/generate.h"
#include "app/practice/misbehave.h"
#include "app/practice/recorded.h"

#include <QDateTime>
#include <QLocale>
#include <QRandomGenerator>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace kd::practice {

namespace {

QString token(QLatin1StringView prefix)
{
    QByteArray bytes(20, 0);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return prefix + QString::fromLatin1(bytes.toHex());
}

Credentials newCredentials()
{
    return {token("ck_"_L1), token("cs_"_L1), token("ck_"_L1), token("cs_"_L1), token("ck_"_L1), token("cs_"_L1)};
}

bool isFresh(const Certificate &certificate)
{
    const QSslCertificate read(certificate.server);
    return !read.isNull() && read.expiryDate() > QDateTime::currentDateTimeUtc().addDays(30);
}

QByteArray httpDate(Instant at)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at.millis(), Qt::UTC);
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

Shop::Shop(Clock &clock, Identity identity)
    : m_clock(clock)
    , m_identity(std::move(identity))
{}

Result<std::unique_ptr<Shop>> Shop::start(const Options &options, Clock &clock)
{
    std::unique_ptr<StateFolder> state;
    std::optional<Identity> known;
    if (!options.state.isEmpty()) {
        auto opened = StateFolder::open(options.state);
        if (!opened) {
            return fail(opened.error());
        }
        state = std::move(*opened);
        auto identity = state->identity();
        if (!identity) {
            return fail(identity.error());
        }
        known = std::move(*identity);
    }
    Identity identity = known.value_or(Identity());
    if (!known) {
        const Instant real = clock.now();
        identity.seed = options.seed;
        identity.orders = options.orders;
        identity.load = options.load;
        identity.anchor = options.now.value_or(real);
        identity.clockOffset = identity.anchor - real;
        identity.credentials = newCredentials();
    }
    if (!isFresh(identity.certificate)) {
        auto made = makeCertificate();
        if (!made) {
            return fail(made.error());
        }
        identity.certificate = *made;
    }
    std::unique_ptr<Shop> shop(new Shop(clock, std::move(identity)));
    shop->m_state = std::move(state);
    if (auto filled = shop->fill(); !filled) {
        return fail(filled.error());
    }
    const quint16 port = options.port != 0 ? options.port : shop->m_identity.port;
    if (auto opened = shop->open(port, options.faults); !opened) {
        return fail(opened.error());
    }
    return shop;
}

Result<void> Shop::fill()
{
    if (m_identity.load.isEmpty()) {
        m_world = generate(m_identity.seed, m_identity.orders, m_identity.anchor);
    } else {
        auto loaded = loadRecorded(m_identity.load, m_identity.seed, m_identity.anchor);
        if (!loaded) {
            return fail(loaded.error());
        }
        m_world = std::move(*loaded);
    }
    if (m_state) {
        const auto changes = m_state->changes();
        if (!changes) {
            return fail(changes.error());
        }
        m_url = "https://127.0.0.1:"_L1 + QString::number(m_identity.port);
        for (const Change &change : *changes) {
            (void)carryOut(change);
        }
    }
    return {};
}

Result<void> Shop::open(quint16 port, const std::vector<Fault> &faults)
{
    m_server = std::make_unique<Server>([this](const Request &request) { return answer(request); });
    const auto listening = m_server->listen(port, m_identity.certificate);
    if (!listening) {
        return fail(listening.error());
    }
    m_identity.port = *listening;
    m_url = "https://127.0.0.1:"_L1 + QString::number(m_identity.port);
    for (const Fault &fault : faults) {
        m_faults.add(fault);
    }
    if (m_state) {
        m_authorityFile = m_state->authorityFile();
        return m_state->save(m_identity);
    }
    m_temporary = std::make_unique<QTemporaryDir>();
    QFile file(m_temporary->filePath(u"ca.pem"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(m_identity.certificate.authority) <= 0) {
        return fail(Error::Kind::Storage, u"state_unwritable"_s, u"write the certificate"_s, file.errorString());
    }
    m_authorityFile = file.fileName();
    return {};
}

Instant Shop::now() const
{
    const qint64 millis = (m_clock.now() + m_identity.clockOffset + m_advanced).millis();
    return Instant(millis - millis % 1000);
}

QJsonObject Shop::greeting() const
{
    const Credentials &keys = m_identity.credentials;
    return {{u"url"_s, m_url},
            {u"kind"_s, u"woocommerce"_s},
            {u"key"_s, keys.key},
            {u"secret"_s, keys.secret},
            {u"read_key"_s, keys.readKey},
            {u"read_secret"_s, keys.readSecret},
            {u"license_key"_s, keys.licenseKey},
            {u"license_secret"_s, keys.licenseSecret},
            {u"ca"_s, m_authorityFile}};
}

int Shop::requestCount(const QByteArray &method, const QString &part) const
{
    int count = 0;
    for (auto it = m_requests.begin(); it != m_requests.end(); ++it) {
        const QString wanted = QString::fromLatin1(method) + u' ';
        if (it.key().startsWith(wanted) && it.key().mid(wanted.size()).contains(part)) {
            count += it.value();
        }
    }
    return count;
}

Response Shop::carryOut(const Change &change)
{
    if (change.request.path == "/practice/clock"_L1) {
        const QJsonObject body = change.request.json().value_or(QJsonObject());
        m_advanced += Millis(body.value(u"advance_seconds"_s).toInteger() * 1000);
        return ok(QJsonObject{{u"now"_s, now().toIso()}});
    }
    return perform(m_world, {change.request, change.now, m_url, change.gateway});
}

Response Shop::control(const Request &request)
{
    if (request.path == "/practice/requests"_L1) {
        QJsonObject counts;
        for (auto it = m_requests.begin(); it != m_requests.end(); ++it) {
            counts.insert(it.key(), it.value());
        }
        return ok(counts);
    }
    const QJsonObject body = request.json().value_or(QJsonObject());
    if (request.method == "DELETE" || body.value(u"clear"_s).toBool()) {
        m_faults.clear();
    }
    const QString spec = body.value(u"spec"_s).toString();
    if (!spec.isEmpty()) {
        const Result<Fault> fault = parseFault(spec);
        if (!fault) {
            return refusal(400, "practice_fault_unreadable"_L1, u"That fault cannot be read."_s);
        }
        m_faults.add(*fault);
    }
    return ok(QJsonObject{{u"faults"_s, static_cast<int>(m_faults.all().size())}});
}

Answer Shop::answer(const Request &request)
{
    ++m_requests[QString::fromLatin1(request.method) + u' ' + request.path];
    const Faults::Hit hit = m_faults.take(request.method, request.path);
    Answer answer;
    answer.delayMs = hit.delayMs;
    const std::optional<Fault::Kind> kind = hit.fault ? std::optional(hit.fault->kind) : std::nullopt;
    if (!hit.fault || hit.fault->takesEffect()) {
        if (request.path == "/practice/requests"_L1 || request.path == "/practice/fault"_L1) {
            answer.response = control(request);
        } else if (auto refused = refuseAccess(m_identity.credentials, request)) {
            answer.response = *refused;
            addApiLink(answer.response, m_url);
        } else {
            const Change change{request, now(),
                                kind == Fault::Kind::GatewayTimeout ? Gateway::PaysButTimesOut : Gateway::Pays};
            const Result<void> kept = request.changes() && m_state ? m_state->append(change) : Result<void>();
            answer.response = kept ? carryOut(change) : htmlPage(500, "There has been a critical error on this website.");
        }
    }
    if (hit.fault) {
        misbehave(answer, *hit.fault);
    }
    answer.response.headers.prepend({"Date", httpDate(now())});
    return answer;
}

QString explain(const Error &error)
{
    if (error.code == "port_taken"_L1) {
        return "The port cannot be used ("_L1 + error.detail + "). Choose another with --port, or 0 for a free one."_L1;
    }
    if (error.code == "state_unwritable"_L1) {
        return "The state folder cannot be written ("_L1 + error.detail + "). Choose another with --state."_L1;
    }
    if (error.code == "state_unreadable"_L1) {
        return "The state folder is damaged or of another version ("_L1 + error.detail +
               "). Choose another with --state."_L1;
    }
    if (error.code == "no_recorded_orders"_L1) {
        return "No recorded orders (*-orders-all-*.json or *-orders-page-*.json) were found in "_L1 + error.detail +
               u'.';
    }
    return "The practice shop cannot start: "_L1 + error.code + " ("_L1 + error.detail + ")."_L1;
}

} // namespace kd::practice
