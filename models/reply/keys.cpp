// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reply/keys.h"

#include <algorithm>

namespace kd::reply {

namespace {

/// Letters and digits only, in capitals, with where each stood.
struct Compact
{
    explicit Compact(const QString &text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text.at(i).isLetterOrNumber()) {
                letters += text.at(i).toUpper();
                places.push_back(i);
            }
        }
    }

    QString letters;
    std::vector<qsizetype> places;
};

} // namespace

std::vector<KeyPlace> keysIn(const QString &text, const std::vector<Secret> &keys)
{
    std::vector<KeyPlace> found;
    const Compact compact(text);
    for (size_t i = 0; i < keys.size(); ++i) {
        const QString wanted = Compact(keys[i].reveal()).letters;
        if (wanted.isEmpty()) {
            continue;
        }
        for (qsizetype at = compact.letters.indexOf(wanted); at >= 0;
             at = compact.letters.indexOf(wanted, at + wanted.size())) {
            const qsizetype start = compact.places[size_t(at)];
            const qsizetype last = compact.places[size_t(at + wanted.size() - 1)];
            found.push_back({i, start, last - start + 1});
        }
    }
    return found;
}

QString withKeysMasked(const QString &text, const std::vector<Secret> &keys)
{
    std::vector<KeyPlace> places = keysIn(text, keys);
    std::sort(places.begin(), places.end(), [](const KeyPlace &a, const KeyPlace &b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    QString masked;
    qsizetype at = 0;
    for (const KeyPlace &place : places) {
        const qsizetype end = place.start + place.length;
        if (end <= at) {
            continue;
        }
        if (place.start >= at) { // one that begins inside another is hidden with it
            masked += text.mid(at, place.start - at) + keys[place.key].masked();
        }
        at = end;
    }
    return masked + text.mid(at);
}

} // namespace kd::reply
