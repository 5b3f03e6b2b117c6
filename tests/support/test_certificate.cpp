// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_certificate.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace kd::test {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

Key newKey()
{
    return {EVP_EC_gen("P-256"), &EVP_PKEY_free};
}

void addExtension(X509 *certificate, X509 *issuer, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *const extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData());
    Q_ASSERT(extension);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

// The name is followed by the serial number: a client that trusts two authorities tells them apart by name.
Certificate newCertificate(EVP_PKEY *key, const QByteArray &name, int fromDay, int toDay)
{
    constexpr long day = 24L * 60 * 60;
    Certificate certificate(X509_new(), &X509_free);
    X509_set_version(certificate.get(), X509_VERSION_3);
    quint32 serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), fromDay * day);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), toDay * day);
    X509_set_pubkey(certificate.get(), key);
    const QByteArray whole = name + ' ' + QByteArray::number(serial);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>(whole.constData()), -1, -1, 0);
    return certificate;
}

template<typename Write>
QByteArray pem(Write write)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> memory(BIO_new(BIO_s_mem()), &BIO_free);
    write(memory.get());
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    return QByteArray(data, size);
}

} // namespace

struct TestAuthority::Pair
{
    Key key = newKey();
    Certificate certificate = newCertificate(key.get(), "Kamidesk test authority", -400, 400);
};

TestAuthority::TestAuthority()
    : m_pair(std::make_unique<Pair>())
{
    X509 *const own = m_pair->certificate.get();
    X509_set_issuer_name(own, X509_get_subject_name(own));
    addExtension(own, own, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(own, own, NID_key_usage, "critical,keyCertSign");
    addExtension(own, own, NID_subject_key_identifier, "hash");
    X509_sign(own, m_pair->key.get(), EVP_sha256());
}

TestAuthority::~TestAuthority() = default;

QByteArray TestAuthority::certificatePem() const
{
    return pem([this](BIO *out) { PEM_write_bio_X509(out, m_pair->certificate.get()); });
}

TestCertificate TestAuthority::issue(const QByteArray &names, int fromDay, int toDay) const
{
    const Key key = newKey();
    const Certificate certificate = newCertificate(key.get(), "Kamidesk test server", fromDay, toDay);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(m_pair->certificate.get()));
    addExtension(certificate.get(), m_pair->certificate.get(), NID_subject_alt_name, names);
    X509_sign(certificate.get(), m_pair->key.get(), EVP_sha256());
    return {pem([&](BIO *out) { PEM_write_bio_X509(out, certificate.get()); }),
            pem([&](BIO *out) { PEM_write_bio_PrivateKey(out, key.get(), nullptr, nullptr, 0, nullptr, nullptr); })};
}

} // namespace kd::test
