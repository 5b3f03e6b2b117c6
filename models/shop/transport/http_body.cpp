// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shop/transport/http_body.h"

#include <zlib.h>

namespace kd::shop {

namespace {

constexpr int gzipOnly = 15 + 16;        // zlib: the largest window, gzip framing required
constexpr qsizetype block = 64 * 1024;   // inflated at a time, so that a bomb is stopped within one block of the limit

} // namespace

QByteArray headerOf(const HeaderList &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

void JsonEnd::feed(QByteArrayView bytes)
{
    for (const char c : bytes) {
        if (m_reached) {
            return; // what follows is the parser's business
        }
        if (m_inString) {
            if (m_escaped) {
                m_escaped = false;
            } else if (c == '\\') {
                m_escaped = true;
            } else if (c == '"') {
                m_inString = false;
                m_reached = m_depth == 0;
            }
        } else if (c == '"') {
            m_inString = true;
        } else if (c == '{' || c == '[') {
            ++m_depth;
        } else if ((c == '}' || c == ']') && m_depth > 0) {
            m_reached = --m_depth == 0;
        }
    }
}

HttpBody::HttpBody(const HeaderList &headers, bool expected, qint64 maxBytes)
    : m_expected(expected)
    , m_maxBytes(maxBytes)
{
    // A body in chunks has no other length, whatever a second header claims (RFC 9112, 6.3).
    if (headerOf(headers, "transfer-encoding").isEmpty()) {
        bool isNumber = false;
        const qint64 length = headerOf(headers, "content-length").trimmed().toLongLong(&isNumber);
        m_declared = isNumber && length >= 0 ? length : -1;
    }
    m_json = headerOf(headers, "content-type").toLower().contains("json");
    const QByteArray encoding = headerOf(headers, "content-encoding").trimmed().toLower();
    if (encoding == "gzip" || encoding == "x-gzip") {
        m_gzip = std::make_unique<z_stream>();
        m_unknownEncoding = inflateInit2(m_gzip.get(), gzipOnly) != Z_OK;
    } else {
        m_unknownEncoding = !encoding.isEmpty() && encoding != "identity";
    }
}

HttpBody::~HttpBody()
{
    if (m_gzip) {
        inflateEnd(m_gzip.get());
    }
}

HttpBody::Fault HttpBody::feed(QByteArrayView wire)
{
    if (wire.isEmpty()) {
        return Fault::None;
    }
    m_received += wire.size();
    Fault fault = Fault::Garbled; // also what we did not ask for: anything but gzip or nothing
    if (!m_unknownEncoding) {
        fault = m_gzip ? inflateMore(wire) : keep(wire);
    }
    m_failed = m_failed || fault != Fault::None;
    return fault;
}

HttpBody::Fault HttpBody::keep(QByteArrayView decoded)
{
    if (m_decoded.size() + decoded.size() > m_maxBytes) {
        return Fault::TooLarge;
    }
    m_decoded.append(decoded);
    if (m_json && m_declared < 0 && !m_gzip) {
        m_jsonEnd.feed(decoded);
    }
    return Fault::None;
}

HttpBody::Fault HttpBody::inflateMore(QByteArrayView wire)
{
    QByteArray piece(block, Qt::Uninitialized);
    // zlib never writes through next_in; its interface is older than const.
    m_gzip->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(wire.data()));
    m_gzip->avail_in = static_cast<uInt>(wire.size());
    while (m_gzip->avail_in > 0) {
        if (m_gzipEnded) {
            // gzip allows several members in a row; anything else after the end is no gzip and fails in inflate().
            m_gzipEnded = false;
            inflateReset(m_gzip.get());
        }
        int state = Z_OK;
        do {
            m_gzip->next_out = reinterpret_cast<Bytef *>(piece.data());
            m_gzip->avail_out = static_cast<uInt>(block);
            state = inflate(m_gzip.get(), Z_NO_FLUSH);
            if (state != Z_OK && state != Z_STREAM_END && state != Z_BUF_ERROR) {
                return Fault::Garbled;
            }
            const Fault fault = keep(QByteArrayView(piece).first(block - m_gzip->avail_out));
            if (fault != Fault::None) {
                return fault;
            }
        } while (state == Z_OK && m_gzip->avail_out == 0);
        m_gzipEnded = state == Z_STREAM_END;
    }
    return Fault::None;
}

HttpBody::End HttpBody::end() const
{
    if (!m_expected) {
        return End::Whole;
    }
    if (m_failed || (m_declared >= 0 && m_received != m_declared)) {
        return End::Cut;
    }
    if (m_gzip && m_received > 0) {
        return m_gzipEnded ? End::Whole : End::Cut;
    }
    if (m_declared >= 0) {
        return End::Whole;
    }
    if (m_json) {
        return m_jsonEnd.isReached() ? End::Whole : End::Cut;
    }
    // Nothing came and nothing said that nothing would: not to be told from a cut after the header.
    return m_received == 0 ? End::Cut : End::Unproven;
}

} // namespace kd::shop
