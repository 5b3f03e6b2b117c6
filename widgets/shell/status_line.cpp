// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/status_line.h"

#include "models/lists/labels.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
#include "widgets/style/controls.h"
#include "widgets/style/tokens.h"

#include <QBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {
constexpr int searchWidth = 340;
} // namespace

StatusLine::StatusLine(lists::Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_dot(label({}, u"dot"_s))
    , m_shop(flatButton({}, u"shop_status"_s))
    , m_search(new QPushButton)
    , m_late(pill(u"late_pill"_s, u"late"_s))
    , m_outbox(pill(u"outbox_pill"_s))
    , m_unknown(pill(u"unknown_pill"_s))
    , m_profile(flatButton({}, u"profile_menu"_s))
    , m_profiles(new QMenu(this))
{
    setObjectName(u"status_line"_s);
    setProperty("kind", u"bar"_s);
    setFixedHeight(size::topBar);
    auto *layout = row(size::gap, this);
    setMargins(layout, size::gapM, 0);
    QLabel *name = label(u"Kamidesk"_s, u"heading"_s);
    layout->addWidget(name);
    m_dot->setFixedSize(8, 8);
    layout->addWidget(m_dot);
    layout->addWidget(m_shop);
    m_search->setObjectName(u"search_box"_s);
    m_search->setProperty("kind", u"search"_s);
    m_search->setAccessibleName(tr("Search or run a command"));
    m_search->setMinimumWidth(size::searchLeast);
    m_search->setMaximumWidth(searchWidth);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *inside = row(size::gap, m_search);
    setMargins(inside, size::gap, 0);
    QLabel *hint = keyHint(u"Ctrl+K"_s);
    hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *invitation = new ElidedLabel;
    invitation->setText(tr("Order, contact, part of a key, buyer's words…"));
    invitation->setTone(u"soft"_s);
    invitation->setAttribute(Qt::WA_TransparentForMouseEvents);
    inside->addWidget(invitation, 1);
    inside->addWidget(hint);
    layout->addWidget(m_search, 1);
    layout->addStretch(1);
    layout->addWidget(m_late);
    layout->addWidget(m_outbox);
    layout->addWidget(m_unknown);
    layout->addWidget(m_profile);
    m_profile->setMenu(m_profiles);
    connect(m_search, &QPushButton::clicked, this, &StatusLine::searchWanted);
    connect(m_shop, &QPushButton::clicked, this, &StatusLine::syncWanted);
    connect(m_late, &QPushButton::clicked, this, [this] { Q_EMIT lateWanted(m_counts.worst); });
    connect(m_outbox, &QPushButton::clicked, this, &StatusLine::outboxWanted);
    connect(m_unknown, &QPushButton::clicked, this, &StatusLine::unknownsWanted);
    const auto showMe = [this] {
        m_profile->setText(m_session.me().name + u" · "_s + lists::roleLabel(m_session.me().role) + u" ▾"_s);
        m_profile->setAccessibleName(tr("You are %1. Change the profile").arg(m_session.me().name));
    };
    connect(&session, &lists::Session::meChanged, this, showMe);
    showMe();
    setCounts({});
    setShops({});
}

void StatusLine::setShops(const std::vector<desk::ShopStatus> &shops)
{
    if (shops.size() != m_shops.size()) {
        m_shop->setMinimumWidth(0); // another text altogether
    }
    m_shops = shops;
    tick();
}

void StatusLine::tick()
{
    if (m_shops.empty()) {
        m_shop->setText(tr("no shop yet"));
        setStyled(m_dot, "tone", {});
    } else {
        const desk::ShopStatus &first = m_shops.front();
        const auto paused =
            std::count_if(m_shops.begin(), m_shops.end(), [](const desk::ShopStatus &s) { return !s.row.active; });
        const auto down =
            std::count_if(m_shops.begin(), m_shops.end(), [](const desk::ShopStatus &s) { return !s.online; }) - paused;
        qint64 orders = 0;
        for (const desk::ShopStatus &shop : m_shops) {
            orders += shop.orders;
        }
        const QString name = m_shops.size() == 1 ? first.row.name : tr("%1 shops").arg(m_shops.size());
        const bool stopped =
            std::any_of(m_shops.begin(), m_shops.end(), [](const desk::ShopStatus &s) { return s.pullStopped; });
        QStringList parts{stateText(down, paused)};
        if (stopped) {
            parts << tr("pull stopped");
        } else if (first.row.active) {
            parts << (first.progress.lastSuccess
                          ? tr("synced %1").arg(lists::agoText(*first.progress.lastSuccess, m_session.now()))
                          : tr("first pull"));
        }
        const std::optional<qint64> total = m_shops.size() == 1 ? first.progress.total : std::nullopt;
        const bool counting = first.progress.firstPull && first.progress.phase == sync::Progress::Phase::Orders;
        parts << (counting && total ? tr("%1 of %2 orders").arg(lists::countText(orders), lists::countText(*total))
                  : orders == 1     ? tr("1 order")
                                    : tr("%1 orders").arg(lists::countText(orders)));
        m_shop->setText(QString(name + u"  "_s + parts.join(u" · "_s)));
        setStyled(m_dot, "tone", down > 0 ? u"late"_s : paused > 0 || stopped ? u"warn"_s : u"ok"_s);
    }
    m_shop->setAccessibleName(m_shop->text());
    // "Just now" and "12 s ago" take turns: the room is the widest of them, or all that follows would move.
    m_shop->setMinimumWidth(qMax(m_shop->minimumWidth(), m_shop->sizeHint().width()));
    if (m_counts.late > 0 && m_counts.worstDue) {
        m_late->setText(tr("%1 late · worst %2")
                            .arg(m_counts.late)
                            .arg(lists::remainingText(*m_counts.worstDue - m_session.now())));
    }
    m_late->setAccessibleName(m_counts.late > 0 ? m_late->text() : tr("No case is late"));
    m_late->setVisible(m_counts.late > 0);
}

QString StatusLine::stateText(qsizetype down, qsizetype paused) const
{
    const auto all = qsizetype(m_shops.size());
    if (down == 0) {
        return paused == 0 ? tr("online") : paused == all ? tr("paused") : tr("%1 paused").arg(paused);
    }
    return down == all ? tr("offline") : tr("%1 offline").arg(down);
}

void StatusLine::setCounts(const desk::QueueCounts &counts)
{
    m_counts = counts;
    // What waits for an approval is on its way to the shop as well: a nought beside it would be a lie.
    const int notDone = counts.outbox + counts.approvals;
    m_outbox->setText(tr("outbox %1").arg(notDone));
    m_outbox->setAccessibleName(
        tr("%1 actions under way, %2 wait for approval").arg(counts.outbox).arg(counts.approvals));
    m_outbox->setToolTip(m_outbox->accessibleName());
    m_unknown->setText(tr("unknown %1").arg(counts.unknown));
    m_unknown->setAccessibleName(tr("%1 actions with unknown outcome").arg(counts.unknown));
    setStyled(m_unknown, "tone", counts.unknown > 0 ? u"warn"_s : QString());
    setStyled(m_outbox, "tone", notDone > 0 ? u"accent"_s : QString());
    tick();
}

void StatusLine::setProfiles(const std::vector<store::ProfileRow> &profiles)
{
    m_profiles->clear();
    for (const store::ProfileRow &profile : profiles) {
        if (profile.active) {
            m_profiles->addAction(QString(profile.name + u" · "_s + lists::roleLabel(profile.role)), this,
                                  [this, profile] { Q_EMIT profileWanted(profile); });
        }
    }
}

} // namespace kd::ui
