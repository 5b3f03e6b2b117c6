// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/first_start_page.h"

#include "models/lists/session.h"
#include "widgets/settings/shop_form.h"
#include "widgets/style/controls.h"
#include "widgets/style/tokens.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {
constexpr int pageWidth = 520;
} // namespace

FirstStartPage::FirstStartPage(lists::Session &session, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"first_start_page"_s);
    auto *outer = row(0, this);
    outer->addStretch(1);
    auto *middle = column(size::gapM);
    outer->addLayout(middle);
    outer->addStretch(1);
    middle->addStretch(1);
    middle->addWidget(label(tr("Connect a shop"), u"heading"_s));
    QLabel *lead = label(tr("WooCommerce with License Manager. Make a REST key with read and write rights in the shop "
                            "(WooCommerce › Settings › Advanced › REST API) and put it here. It is sealed on this machine."),
                         u"soft"_s);
    lead->setWordWrap(true);
    middle->addWidget(lead);
    auto *card = new CardFrame;
    card->setFixedWidth(pageWidth);
    auto *form = new ShopForm(session);
    card->body()->addWidget(form);
    middle->addWidget(card);
    auto *practice = row(size::gap);
    QLabel *or_ = label(tr("Just looking? The practice shop runs on this machine only; nothing in it is real."), u"soft"_s);
    or_->setWordWrap(true);
    practice->addWidget(or_, 1);
    auto *open = new QPushButton(tr("Open the practice shop"));
    open->setObjectName(u"open_practice"_s);
    practice->addWidget(open);
    middle->addLayout(practice);
    middle->addStretch(2);
    connect(form, &ShopForm::connected, this, &FirstStartPage::connected);
    connect(open, &QPushButton::clicked, this, &FirstStartPage::practiceWanted);
    setFocusProxy(form);
}

} // namespace kd::ui
