// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/certificate.h"

#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace kd::practice {

namespace {

constexpr long day = 24L * 60 * 60;

template<auto Free>
struct Freed
{
    template<typename T>
    void operator()(T *value) const
    {
        Free(value);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Cert = std::unique_ptr<X509, Freed<X509_free>>;
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;

bool addExtension(X509 *cert, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, cert, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(cert, extension.get(), -1) == 1;
}

bool setSerial(X509 *cert)
{
    quint64 serial = 0;
    return RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial) == 1 &&
           ASN1_INTEGER_set_uint64(X509_get_serialNumber(cert), serial >> 1) == 1;
}

bool setName(X509_NAME *name, const char *common)
{
    const auto *text = reinterpret_cast<const unsigned char *>(common);
    return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, text, -1, -1, 0) == 1;
}

/// `issuer` null makes an authority that signs itself.
Cert makeOne(EVP_PKEY *key, X509 *issuer, EVP_PKEY *issuerKey)
{
    Cert cert(X509_new());
    const bool isAuthority = !issuer;
    const bool filled =
        cert && X509_set_version(cert.get(), 2) == 1 && setSerial(cert.get()) &&
        X509_gmtime_adj(X509_getm_notBefore(cert.get()), -day) &&
        X509_gmtime_adj(X509_getm_notAfter(cert.get()), 800 * day) &&
        setName(X509_get_subject_name(cert.get()), isAuthority ? "Kamidesk practice authority" : "127.0.0.1") &&
        X509_set_pubkey(cert.get(), key) == 1;
    if (!filled) {
        return {};
    }
    X509 *signer = isAuthority ? cert.get() : issuer;
    const bool extended =
        X509_set_issuer_name(cert.get(), X509_get_subject_name(signer)) == 1 &&
        (isAuthority ? addExtension(cert.get(), signer, NID_basic_constraints, "critical,CA:TRUE,pathlen:0") &&
                           addExtension(cert.get(), signer, NID_key_usage, "critical,keyCertSign")
                     : addExtension(cert.get(), signer, NID_basic_constraints, "critical,CA:FALSE") &&
                           addExtension(cert.get(), signer, NID_key_usage, "critical,digitalSignature") &&
                           addExtension(cert.get(), signer, NID_ext_key_usage, "serverAuth") &&
                           addExtension(cert.get(), signer, NID_subject_alt_name, "IP:127.0.0.1,DNS:localhost")) &&
        addExtension(cert.get(), signer, NID_subject_key_identifier, "hash") &&
        addExtension(cert.get(), signer, NID_authority_key_identifier, "keyid:always");
    if (!extended || X509_sign(cert.get(), issuerKey, EVP_sha256()) == 0) {
        return {};
    }
    return cert;
}

QByteArray contents(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return size > 0 ? QByteArray(data, size) : QByteArray();
}

QByteArray pem(X509 *cert)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    return bio && PEM_write_bio_X509(bio.get(), cert) == 1 ? contents(bio.get()) : QByteArray();
}

QByteArray pem(EVP_PKEY *key)
{
    const Bio bio(BIO_new(BIO_s_secmem()));
    return bio && PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) == 1
               ? contents(bio.get())
               : QByteArray();
}

} // namespace

Result<Certificate> makeCertificate()
{
    const Key authorityKey(EVP_EC_gen("P-256"));
    const Key serverKey(EVP_EC_gen("P-256"));
    if (authorityKey && serverKey) {
        const Cert authority = makeOne(authorityKey.get(), nullptr, authorityKey.get());
        const Cert server = authority ? makeOne(serverKey.get(), authority.get(), authorityKey.get()) : Cert();
        if (server) {
            Certificate made{pem(authority.get()), pem(server.get()), pem(serverKey.get())};
            if (!made.authority.isEmpty() && !made.server.isEmpty() && !made.key.isEmpty()) {
                return made;
            }
        }
    }
    return fail(Error::Kind::Internal, u"certificate_not_made"_s, u"make a certificate"_s,
                QString::fromLatin1(ERR_error_string(ERR_get_error(), nullptr)));
}

} // namespace kd::practice
