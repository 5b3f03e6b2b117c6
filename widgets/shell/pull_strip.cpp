// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/pull_strip.h"

#include "models/lists/session.h"
#include "models/lists/times.h"
#include "widgets/style/controls.h"
#include "widgets/style/tokens.h"

#include <QBoxLayout>
#include <QProgressBar>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

using Phase = sync::Progress::Phase;

bool runs(const desk::ShopStatus &shop)
{
    return shop.progress.phase == Phase::Orders || shop.progress.phase == Phase::Cards;
}

} // namespace

QString pulledText(const sync::Progress &progress)
{
    return progress.total
               ? PullStrip::tr("%1 of %2").arg(lists::countText(progress.seen), lists::countText(*progress.total))
               : lists::countText(progress.seen);
}

PullStrip::PullStrip(lists::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_bar(new QProgressBar)
    , m_text(label({}, u"small"_s))
    , m_stop(linkButton({}, u"pull_stop"_s))
{
    auto *layout = row(size::gap, this);
    m_bar->setObjectName(u"pull_bar"_s);
    m_bar->setAccessibleName(tr("First pull"));
    m_bar->setFixedSize(size::pullBarWidth, size::gap);
    m_bar->setTextVisible(false);
    m_bar->hide();
    m_text->setObjectName(u"sync_progress"_s);
    m_stop->hide();
    layout->addWidget(m_bar);
    layout->addWidget(m_text);
    layout->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &PullStrip::toggle);
}

void PullStrip::setShops(const std::vector<desk::ShopStatus> &shops)
{
    QStringList texts;
    const desk::ShopStatus *first = nullptr; // whose first pull is not through
    for (const desk::ShopStatus &shop : shops) {
        const bool stopped = shop.pullStopped && shop.row.active;
        if (stopped || runs(shop)) {
            texts << text(shop);
        }
        if (shop.progress.firstPull && (stopped || runs(shop)) && first == nullptr) {
            first = &shop;
        }
    }
    m_text->setText(texts.join(u" · "_s));
    m_shop = first == nullptr ? ShopId() : first->row.id;
    m_stopped = first != nullptr && first->pullStopped;
    m_stop->setText(m_stopped ? tr("go on") : tr("stop"));
    m_stop->setAccessibleName(m_stopped ? tr("Go on with the first pull") : tr("Stop the first pull"));
    m_stop->setVisible(first != nullptr);
    m_bar->setVisible(first != nullptr && first->progress.phase != Phase::Cards);
    if (first != nullptr) {
        showBar(*first);
    }
}

void PullStrip::showBar(const desk::ShopStatus &shop)
{
    const sync::Progress &progress = shop.progress;
    const bool known = progress.total && *progress.total > 0;
    m_bar->setRange(0, known || shop.pullStopped ? 1000 : 0); // 0 to 0: how much there is, the shop does not say
    m_bar->setValue(known ? int(qMin<qint64>(1000, progress.seen * 1000 / *progress.total)) : 0);
}

// Said with its pace since the window first saw it run; a first pull of a large shop takes a while.
QString PullStrip::text(const desk::ShopStatus &shop)
{
    const sync::Progress &progress = shop.progress;
    if (shop.pullStopped) {
        m_pulls.remove(shop.row.id.value());
        return tr("pull of %1 stopped at %2").arg(shop.row.name, pulledText(progress));
    }
    const Instant now = m_session.now();
    Pull &pull = m_pulls[shop.row.id.value()];
    if (pull.phase != progress.phase || progress.seen < pull.seen) {
        pull = {progress.phase, now, progress.seen};
    }
    const qint64 seconds = (now - pull.since).count() / 1000;
    const qint64 pace = seconds > 0 ? (progress.seen - pull.seen) / seconds : 0;
    const QString what = progress.phase == Phase::Orders ? tr("orders") : tr("keys");
    const QString text = tr("pulling %1: %2 %3").arg(shop.row.name, pulledText(progress), what);
    return pace > 0 ? tr("%1, %2 a second").arg(text, lists::countText(pace)) : text;
}

void PullStrip::toggle()
{
    if (m_shop.isEmpty()) {
        Q_EMIT m_session.told(tr("No first pull is running."));
        return;
    }
    desk::Desk &desk = m_session.desk();
    if (m_stopped) {
        m_session.ask(desk.goOnPulling(m_shop), this, [] {});
        return;
    }
    m_session.ask(desk.stopPulling(m_shop), this, [this] {
        Q_EMIT m_session.told(tr("Stopped. It goes on from here when you say so, or when the desk starts again."));
    });
}

} // namespace kd::ui
