// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shop/transport/http.h"

#include <memory>

struct z_stream_s;

namespace kd::shop {

/// Notices where a JSON object, array or string ends, without reading it: brackets are counted outside of strings.
/// Bytes may come in any pieces. Numbers and literals at the top never count as ended ("12" may be a cut "123").
class JsonEnd
{
public:
    void feed(QByteArrayView bytes);
    [[nodiscard]] bool isReached() const { return m_reached; }

private:
    int m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_reached = false;
};

/// Takes the body of one answer as it comes from the wire: inflates gzip, keeps the size limit, and tells in the end
/// whether all of it came.
///
/// The last is needed because Qt 6.4 reports success for a chunked body whose last chunk is missing and for a body that
/// only ends with the connection (measured). What proves an end: a Content-Length that was reached, gzip's own trailer
/// with its checksum, or the closing bracket of JSON.
class HttpBody
{
public:
    enum class Fault { None, TooLarge, Garbled };
    enum class End { Whole, Unproven, Cut };

    /// `expected` is false for HEAD and for 204 and 304, whose headers may describe a body that does not follow.
    HttpBody(const HeaderList &headers, bool expected, qint64 maxBytes);
    ~HttpBody();
    HttpBody(const HttpBody &) = delete;
    HttpBody &operator=(const HttpBody &) = delete;

    [[nodiscard]] Fault feed(QByteArrayView wire);
    [[nodiscard]] End end() const;
    [[nodiscard]] QByteArray take() { return std::move(m_decoded); }

private:
    Fault keep(QByteArrayView decoded);
    Fault inflateMore(QByteArrayView wire);

    bool m_expected = true;
    qint64 m_maxBytes = 0;
    qint64 m_declared = -1; ///< Content-Length; -1 when there is none that counts
    qint64 m_received = 0;  ///< on the wire
    bool m_unknownEncoding = false;
    bool m_json = false;
    bool m_gzipEnded = false;
    bool m_failed = false; ///< feed() reported a fault: what was kept is not the body
    std::unique_ptr<z_stream_s> m_gzip; ///< none when the body is not compressed
    JsonEnd m_jsonEnd;
    QByteArray m_decoded;
};

/// The first header of that name, letter case ignored.
[[nodiscard]] QByteArray headerOf(const HeaderList &headers, QByteArrayView name);

} // namespace kd::shop
