// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace kd::evidence {

/// What a stranger's file is, judged by its bytes alone: its name and extension are the stranger's word.
enum class Kind {
    Png,
    Jpeg,
    WebP,
    Gif,
    Pdf,
    Text,  ///< UTF-8, UTF-16 with a mark, or what reads as GB18030; never markup
    Other, ///< everything else, HTML, SVG and XML included: kept whole, opened by nobody
};

/// "png", "jpeg", "webp", "gif", "pdf", "text", "other": for the journal and for kamideskctl.
[[nodiscard]] QString name(Kind kind);

/// Pure. Markup counts as Other although it is text: an SVG or HTML that is rendered reads local files.
[[nodiscard]] Kind sniff(const QByteArray &bytes);

/// Whether the inspection process opens this kind as a picture. The others are stored and named.
[[nodiscard]] bool isShown(Kind kind);

} // namespace kd::evidence
