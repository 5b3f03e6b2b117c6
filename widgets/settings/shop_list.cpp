// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/shop_list.h"

#include "models/desk/error_text.h"
#include "models/lists/labels.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
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
{
    setObjectName(u"shop_list"_s);
}

void ShopList::setShops(const std::vector<desk::ShopStatus> &shops)
{
    std::vector<QStringList> all;
    QStringList shown;
    for (const desk::ShopStatus &shop : shops) {
        const sync::Progress &progress = shop.progress;
        QStringList lines{tr("%1 · %2 orders · %3 keys")
                              .arg(shop.row.url, lists::countText(shop.orders), lists::countText(shop.cards)),
                          progress.lastSuccess
                              ? tr("last pulled %1").arg(lists::timeText(*progress.lastSuccess, m_session.now()))
                              : tr("never pulled to its end")};
        if (progress.failingSince) {
            lines << tr("Failing since %1: %2")
                         .arg(lists::timeText(*progress.failingSince, m_session.now()),
                              desk::errorText(progress.error));
        }
        if (shop.profile) {
            for (const QString &remark : shop.profile->remarks) {
                lines << lists::remarkLabel(remark);
            }
        }
        shown << shop.row.id.value() << shop.row.name << (shop.online ? u"1"_s : u"0"_s) << lines;
        all.push_back(lines);
    }
    if (shown == m_shown && !shown.isEmpty()) {
        return;
    }
    m_shown = shown;
    clear(m_rows);
    for (size_t i = 0; i < shops.size(); ++i) {
        add(shops[i], all[i]);
    }
    if (shops.empty()) {
        m_rows->addWidget(label(tr("No shop yet."), u"soft"_s));
    }
}

void ShopList::add(const desk::ShopStatus &shop, const QStringList &lines)
{
    auto *box = new QWidget;
    auto *layout = column(size::gapS, box);
    auto *head = row(size::gap);
    head->addWidget(label(shop.row.name));
    head->addWidget(shop.online ? chip(tr("online"), u"ok"_s) : chip(tr("offline"), u"late"_s));
    head->addStretch(1);
    QPushButton *again = linkButton(tr("ask it again"), u"probe_shop_"_s + shop.row.id.value());
    again->setAccessibleName(tr("Ask %1 again what it can do").arg(shop.row.name));
    connect(again, &QPushButton::clicked, this, [this, shop] { probe(shop); });
    head->addWidget(again);
    layout->addLayout(head);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        // After address and time only what is wrong follows.
        QLabel *line = label(lines[i], i < 2 ? u"small"_s : u"warn"_s);
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        line->setFocusPolicy(Qt::NoFocus);
        layout->addWidget(line);
    }
    m_rows->addWidget(box);
}

void ShopList::probe(const desk::ShopStatus &shop)
{
    Q_EMIT m_session.told(tr("Asking the shop…"));
    m_session.ask(m_session.desk().probeShop(shop.row.id), this,
                  [this, name = shop.row.name](const shop::ShopProfile &profile) {
                      QStringList remarks;
                      for (const QString &remark : profile.remarks) {
                          remarks << lists::remarkLabel(remark);
                      }
                      Q_EMIT m_session.told(remarks.isEmpty() ? tr("%1 answers; nothing is missing.").arg(name)
                                                              : tr("%1 answers. %2").arg(name, remarks.join(u' ')));
                  });
}

} // namespace kd::ui
