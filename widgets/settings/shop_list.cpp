// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/shop_list.h"

#include "models/lists/session.h"
#include "models/outbox/limit_check.h"
#include "widgets/settings/shop_line.h"
#include "widgets/style/controls.h"
#include "widgets/style/tokens.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

ShopList::ShopList(lists::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_rows(column(size::gapM, this))
    , m_none(label(tr("No shop yet."), u"soft"_s))
    , m_noRight(label(tr("Only a supervisor changes, pauses or removes a shop."), u"small"_s))
{
    setObjectName(u"shop_list"_s);
    m_noRight->setObjectName(u"shops_no_right"_s);
    m_noRight->setWordWrap(true);
    m_rows->addWidget(m_none);
    m_rows->addWidget(m_noRight);
    connect(&session, &lists::Session::meChanged, this, &ShopList::showRight);
    showRight();
}

void ShopList::showRight()
{
    m_noRight->setVisible(
        !m_none->isVisibleTo(this) &&
        !outbox::hasRight(m_session.me(), m_session.desk().playbook().limits(), playbook::Right::ChangeShops));
}

void ShopList::setShops(const std::vector<desk::ShopStatus> &shops)
{
    std::map<ShopId, ShopLine *> gone = std::exchange(m_lines, {});
    for (const desk::ShopStatus &shop : shops) {
        const auto known = gone.extract(shop.row.id);
        ShopLine *line = known ? known.mapped() : new ShopLine(m_session, shop.row.id);
        if (!known) {
            m_rows->addWidget(line);
        }
        line->setShop(shop);
        m_lines.emplace(shop.row.id, line);
    }
    for (const auto &[id, line] : gone) {
        line->deleteLater();
    }
    m_none->setVisible(shops.empty());
    showRight();
}

} // namespace kd::ui
