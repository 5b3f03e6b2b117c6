// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/shop_line.h"

#include "models/desk/error_text.h"
#include "models/lists/labels.h"
#include "models/lists/sentences.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
#include "models/outbox/limit_check.h"
#include "widgets/settings/shop_sheets.h"
#include "widgets/style/controls.h"
#include "widgets/style/tokens.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

constexpr int plainLines = 2; ///< address and time; what follows is wrong

QStringList linesOf(const desk::ShopStatus &shop, Instant now)
{
    const sync::Progress &progress = shop.progress;
    QStringList lines{ShopLine::tr("%1 · orders: %2 · keys: %3")
                          .arg(shop.row.url, lists::countText(shop.orders), lists::countText(shop.cards)),
                      progress.lastSuccess
                          ? ShopLine::tr("last pulled %1").arg(lists::timeText(*progress.lastSuccess, now))
                      : shop.row.active ? ShopLine::tr("never pulled to its end")
                                        : ShopLine::tr("what was pulled before stays readable")};
    if (!shop.row.active) {
        lines << ShopLine::tr("Paused: nothing is pulled from it and nothing sent. Its actions wait in the outbox.");
    } else if (shop.pullStopped) {
        lines << ShopLine::tr("The pull was stopped. It goes on from where it was.");
    } else if (progress.failingSince) {
        lines << ShopLine::tr("Failing since %1: %2")
                     .arg(lists::timeText(*progress.failingSince, now), desk::errorText(progress.error));
    }
    if (shop.profile) {
        for (const QString &remark : shop.profile->remarks) {
            lines << lists::remarkLabel(remark);
        }
    }
    return lines;
}

} // namespace

ShopLine::ShopLine(lists::Session &session, const ShopId &shop, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(label({}))
    , m_state(chip({}))
    , m_pull(linkButton(tr("go on pulling"), u"pull_shop_"_s + shop.value()))
    , m_pause(linkButton({}, u"pause_shop_"_s + shop.value()))
    , m_again(linkButton(tr("ask it again"), u"probe_shop_"_s + shop.value()))
    , m_change(linkButton(tr("change"), u"change_shop_"_s + shop.value()))
    , m_remove(linkButton(tr("remove"), u"remove_shop_"_s + shop.value()))
    , m_lines(column(size::gapS))
{
    auto *layout = column(size::gapS, this);
    auto *head = row(size::gap);
    head->addWidget(m_name);
    head->addWidget(m_state);
    head->addStretch(1);
    for (QPushButton *button : {m_pull, m_again, m_change, m_pause, m_remove}) {
        head->addWidget(button);
    }
    layout->addLayout(head);
    layout->addLayout(m_lines);
    connect(m_pull, &QPushButton::clicked, this, &ShopLine::pull);
    connect(m_pause, &QPushButton::clicked, this, &ShopLine::pause);
    connect(m_again, &QPushButton::clicked, this, &ShopLine::probe);
    connect(m_change, &QPushButton::clicked, this, [this] { askShopChange(m_session, this, m_shop); });
    connect(m_remove, &QPushButton::clicked, this, [this] { askShopRemoval(m_session, this, m_shop); });
    connect(&m_session, &lists::Session::meChanged, this, &ShopLine::showRight);
    showRight();
}

// Before anything is typed, not after; the list says why.
void ShopLine::showRight()
{
    const bool may =
        outbox::hasRight(m_session.me(), m_session.desk().playbook().limits(), playbook::Right::ChangeShops);
    for (QPushButton *button : {m_change, m_pause, m_remove}) {
        button->setEnabled(may);
    }
}

void ShopLine::setShop(const desk::ShopStatus &shop)
{
    m_shop = shop;
    const QString name = shop.row.name;
    m_name->setText(name);
    const bool paused = !shop.row.active;
    m_state->setText(paused ? tr("paused") : shop.online ? tr("online") : tr("offline"));
    setStyled(m_state, "tone", paused ? u"warn"_s : shop.online ? u"ok"_s : u"late"_s);
    m_pull->setVisible(shop.pullStopped && !paused);
    m_pull->setAccessibleName(tr("Go on pulling from %1").arg(name));
    m_pause->setText(paused ? tr("resume") : tr("pause"));
    m_pause->setAccessibleName((paused ? tr("Resume %1") : tr("Pause %1")).arg(name));
    m_again->setAccessibleName(tr("Ask %1 again what it can do").arg(name));
    m_change->setAccessibleName(tr("Change name and credentials of %1").arg(name));
    m_remove->setAccessibleName(tr("Remove %1").arg(name));
    showLines();
}

void ShopLine::showLines()
{
    const QStringList lines = linesOf(m_shop, m_session.now());
    if (lines == m_shown) {
        return;
    }
    m_shown = lines;
    clear(m_lines);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QLabel *line = label(lines[i], i < plainLines ? u"small"_s : u"warn"_s);
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        line->setFocusPolicy(Qt::NoFocus);
        m_lines->addWidget(line);
    }
}

void ShopLine::probe()
{
    Q_EMIT m_session.told(tr("Asking the shop…"));
    m_session.ask(m_session.desk().probeShop(m_shop.row.id), this,
                  [this, name = m_shop.row.name](const shop::ShopProfile &profile) {
                      QStringList remarks;
                      for (const QString &remark : profile.remarks) {
                          remarks << lists::remarkLabel(remark);
                      }
                      Q_EMIT m_session.told(remarks.isEmpty() ? tr("%1 answers; nothing is missing.").arg(name)
                                                              : tr("%1 answers. %2").arg(name, lists::inARow(remarks)));
                  });
}

void ShopLine::pause()
{
    const bool pauses = m_shop.row.active;
    m_session.ask(m_session.desk().pauseShop(m_session.me().id, m_shop.row.id, pauses), this,
                  [this, pauses](const desk::ShopStatus &shop) {
                      setShop(shop); // at once: the same click again must mean the other
                      Q_EMIT m_session.told(
                          (pauses ? tr("%1 is paused.") : tr("%1 is asked again.")).arg(shop.row.name));
                  });
}

void ShopLine::pull()
{
    m_session.ask(m_session.desk().goOnPulling(m_shop.row.id), this, [] {});
}

} // namespace kd::ui
