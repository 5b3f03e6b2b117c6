// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/kind.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kd::evidence {

namespace {

// A renderer looks for its first tag further in than one would think; 4 KiB is more than any of them reads.
constexpr qsizetype markupWindow = 4096;

bool looksLikeMarkup(const QByteArray &bytes)
{
    QByteArray start = bytes.left(markupWindow);
    start.removeIf([](char c) { return c == '\0'; }); // UTF-16 text shows its tags as well
    start = start.toLower();
    static constexpr std::array<const char *, 10> tags = {"<!doctype", "<html", "<svg",    "<?xml", "<script",
                                                          "<head",     "<body", "<iframe", "<img",  "{\\rtf"};
    return std::any_of(tags.begin(), tags.end(), [&start](const char *tag) { return start.contains(tag); });
}

bool hasControlCharacters(const QByteArray &bytes)
{
    return std::any_of(bytes.begin(), bytes.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == 0x7f || (byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\x1b');
    });
}

// Two bytes 81–FE 40–FE, or four bytes 81–FE 30–39 81–FE 30–39: logs of Chinese Windows programs are written so.
bool looksLikeGb18030(const QByteArray &bytes)
{
    const auto at = [&bytes](qsizetype i) { return i < bytes.size() ? static_cast<unsigned char>(bytes.at(i)) : 0U; };
    const auto isLead = [](unsigned byte) { return byte >= 0x81 && byte <= 0xfe; };
    const auto isDigit = [](unsigned byte) { return byte >= 0x30 && byte <= 0x39; };
    for (qsizetype i = 0; i < bytes.size();) {
        if (at(i) < 0x80) {
            i += 1;
        } else if (isLead(at(i)) && at(i + 1) >= 0x40 && at(i + 1) <= 0xfe && at(i + 1) != 0x7f) {
            i += 2;
        } else if (isLead(at(i)) && isDigit(at(i + 1)) && isLead(at(i + 2)) && isDigit(at(i + 3))) {
            i += 4;
        } else {
            return false;
        }
    }
    return true;
}

bool looksLikeText(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        return bytes.size() % 2 == 0;
    }
    return !hasControlCharacters(bytes) && (bytes.isValidUtf8() || looksLikeGb18030(bytes));
}

} // namespace

QString name(Kind kind)
{
    switch (kind) {
    case Kind::Png:
        return u"png"_s;
    case Kind::Jpeg:
        return u"jpeg"_s;
    case Kind::WebP:
        return u"webp"_s;
    case Kind::Gif:
        return u"gif"_s;
    case Kind::Pdf:
        return u"pdf"_s;
    case Kind::Text:
        return u"text"_s;
    case Kind::Other:
        return u"other"_s;
    }
    return u"other"_s;
}

Kind sniff(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n")) {
        return Kind::Png;
    }
    if (bytes.startsWith("\xff\xd8\xff")) {
        return Kind::Jpeg;
    }
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP") {
        return Kind::WebP;
    }
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")) {
        return Kind::Gif;
    }
    if (bytes.startsWith("%PDF-")) {
        return Kind::Pdf;
    }
    if (bytes.isEmpty() || looksLikeMarkup(bytes)) {
        return Kind::Other;
    }
    return looksLikeText(bytes) ? Kind::Text : Kind::Other;
}

bool isShown(Kind kind)
{
    return kind == Kind::Png || kind == Kind::Jpeg;
}

} // namespace kd::evidence
