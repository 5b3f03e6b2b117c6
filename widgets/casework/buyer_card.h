// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "widgets/style/controls.h"

class QHBoxLayout;

namespace kd::lists {
class Session;
}

namespace kd::ui {

class QuoteView;

/// What the buyer said last, with the words that were read from it, and the labels that came of them.
class BuyerCard : public style::CardFrame
{
    Q_OBJECT
public:
    explicit BuyerCard(lists::Session &session, QWidget *parent = nullptr);
    void setScreen(const desk::CaseScreen &screen);

Q_SIGNALS:
    void classifyWanted();

private:
    lists::Session &m_session;
    QLabel *m_title;
    QuoteView *m_quote;
    QHBoxLayout *m_chips;
};

} // namespace kd::ui
