// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/masking.h"

#include <QWidget>

namespace kd::ui {

/// A buyer's words with the marked stretches highlighted. Painted as plain text: nothing a stranger wrote is ever markup.
class QuoteView : public QWidget
{
    Q_OBJECT
public:
    explicit QuoteView(QWidget *parent = nullptr);
    void setQuote(const lists::MaskedText &quote);
    [[nodiscard]] const lists::MaskedText &quote() const { return m_quote; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    lists::MaskedText m_quote;
};

} // namespace kd::ui
