// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <optional>

namespace kd::intake {

/// A whole number in digits ("20"), Chinese ("二十", "两百三", "一百零五") or an English word up to twelve ("three").
/// 0 … 99,999,999; nullopt for anything else.
[[nodiscard]] std::optional<int> readCount(QStringView text);

/// The pattern of what readCount() understands, without captures, for use inside another expression.
[[nodiscard]] QString countPattern();

} // namespace kd::intake
