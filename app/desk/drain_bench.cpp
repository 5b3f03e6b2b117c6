// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/drain_bench.h"

#include "app/desk/start.h"
#include "app/desk/tour_hands.h"
#include "models/lists/session.h"
#include "models/trade/action.h"
#include "widgets/shell/main_window.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kd::app {

namespace {

constexpr int lookEvery = 250;           ///< ms
constexpr int wanderEvery = 400;         ///< ms: somebody in a hurry
constexpr qint64 givenUpAfter = 120'000; ///< ms without anything done
constexpr int pageSize = 500;
constexpr qint64 smallest = 1; ///< minor unit: what a refund and a voucher of the benchmark are worth

// One after the other, so that every place that shows actions has some: the refund board too.
actions::Wish wishFor(int index, const store::OrderRow &order)
{
    const Money amount(smallest, order.total.currency());
    const bool refundable = order.refunded.minor() < order.total.minor();
    actions::Wish wish{actions::WriteNote{u"seen %1"_s.arg(index), false}, u"drain benchmark"_s, true};
    if (index % 4 == 1 && refundable) {
        actions::Refund refund;
        refund.resolution = Resolution::RefundPart;
        refund.amount = amount;
        refund.route = RefundRoute::RecordOnly;
        wish.what = refund;
    } else if (index % 4 == 3 && !order.buyer.email.isEmpty()) {
        wish.what = actions::GiveVoucher{amount, {}, {}};
    }
    return wish;
}

Result<ProfileId> supervisor(desk::Desk &desk)
{
    const auto profiles = waitFor(desk.profiles());
    if (!profiles) {
        return fail(profiles.error());
    }
    for (const store::ProfileRow &profile : *profiles) {
        if (profile.active && profile.role == "supervisor"_L1) {
            return profile.id;
        }
    }
    return fail(Error::Kind::Internal, u"profile_unknown"_s, u"queue actions"_s);
}

Result<bool> queueOne(desk::Desk &desk, const ProfileId &me, int index, const store::OrderRow &order)
{
    intake::Claim claim;
    claim.reason = Reason::CodeRejected;
    claim.demand = Demand::Refund;
    const auto opened = waitFor(desk.openCase(me, u"兑换失败"_s, u"chat"_s, claim, order.ref));
    if (!opened) {
        return fail(opened.error());
    }
    const auto asked = waitFor(desk.act(me, opened->id, wishFor(index, order), u"the drain benchmark asks for it"_s));
    if (!asked && asked.error().kind != Error::Kind::Refused) {
        return fail(asked.error());
    }
    return asked.has_value(); // refused: this order does not bear it, the next one may
}

double tenths(double value)
{
    return std::round(value * 10) / 10;
}

/// Where the agent goes and what for; the places of the report.
struct Stop
{
    QLatin1StringView place;
    QLatin1StringView clicked; ///< empty: keys only
    Qt::Key key = Qt::Key_unknown;
};

constexpr std::array way{
    Stop{"outbox"_L1, "nav_outbox"_L1, Qt::Key_unknown},
    Stop{"outbox"_L1, {}, Qt::Key_Down},
    Stop{"outbox"_L1, {}, Qt::Key_PageDown},
    Stop{"outbox"_L1, {}, Qt::Key_End},
    Stop{"outbox_waiting"_L1, "outbox_waiting"_L1, Qt::Key_unknown},
    Stop{"outbox_waiting"_L1, {}, Qt::Key_PageDown},
    Stop{"outbox_under_way"_L1, "outbox_under_way"_L1, Qt::Key_unknown},
    Stop{"outbox_done"_L1, "outbox_done"_L1, Qt::Key_unknown},
    Stop{"outbox_done"_L1, {}, Qt::Key_End},
    Stop{"outbox"_L1, "outbox_all"_L1, Qt::Key_unknown},
    Stop{"case"_L1, "nav_all"_L1, Qt::Key_unknown},
    Stop{"case"_L1, "case_list"_L1, Qt::Key_unknown},
    Stop{"case"_L1, {}, Qt::Key_Down},
    Stop{"case"_L1, {}, Qt::Key_Down},
    Stop{"case"_L1, {}, Qt::Key_PageDown},
    Stop{"case"_L1, {}, Qt::Key_Down},
    Stop{"refunds"_L1, "nav_refunds"_L1, Qt::Key_unknown},
    Stop{"refunds"_L1, {}, Qt::Key_Down},
};

} // namespace

Result<void> queueActions(desk::Desk &desk, int count)
{
    const auto shops = waitFor(desk.shops());
    if (!shops) {
        return fail(shops.error());
    }
    for (const desk::ShopStatus &shop : *shops) {
        if (const auto pulled = waitFor(desk.syncNow(shop.row.id)); !pulled) {
            return fail(pulled.error());
        }
    }
    const auto me = supervisor(desk);
    if (!me) {
        return fail(me.error());
    }
    int queued = 0;
    store::OrderKey before = 0;
    while (queued < count) {
        const auto page = waitFor(desk.orders({}, before, pageSize));
        if (!page || page->empty()) {
            return page ? fail(Error::Kind::Refused, u"no_order"_s, u"queue actions"_s) : fail(page.error());
        }
        before = page->back().key;
        for (const store::OrderRow &order : *page) {
            if (queued == count) {
                break;
            }
            const auto one = queueOne(desk, *me, queued, order);
            if (!one) {
                return fail(one.error());
            }
            queued += *one ? 1 : 0;
        }
    }
    return {};
}

DrainBench::DrainBench(ui::MainWindow &window, lists::Session &session, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_session(session)
{
    connect(&m_looking, &QTimer::timeout, this, &DrainBench::look);
    connect(&m_wandering, &QTimer::timeout, this, &DrainBench::wander);
}

void DrainBench::start()
{
    m_since.start();
    m_moved.start();
    m_meter.start();
    m_looking.start(lookEvery);
    wander();
    m_wandering.start(wanderEvery);
    look();
}

void DrainBench::look()
{
    if (std::exchange(m_asking, true)) {
        return;
    }
    const auto left = [this](const std::vector<store::IntentRow> &rows) {
        m_asking = false;
        const auto waiting =
            int(std::count_if(rows.begin(), rows.end(), [](const auto &row) { return !row.needsPerson; }));
        m_queued = std::max(m_queued, waiting);
        if (waiting != std::exchange(m_left, waiting)) {
            m_moved.start();
        }
        if (waiting == 0 || m_moved.elapsed() > givenUpAfter) {
            end(waiting == 0);
        }
    };
    m_session.ask(m_session.desk().outbox({unsettledStates(), {}, {}}), this, left, [this](const Error &) {
        m_asking = false;
        return false;
    });
}

void DrainBench::wander()
{
    // Acting turns the event loop; this must not be entered again meanwhile.
    m_wandering.stop();
    const Stop &stop = way.at(m_step++ % way.size());
    m_meter.setPlace(stop.place);
    if (!stop.clicked.isEmpty()) {
        hands::click(&m_window, stop.clicked);
    }
    if (stop.key != Qt::Key_unknown) {
        hands::press(&m_window, QKeySequence(stop.key));
    }
    m_wandering.start(wanderEvery);
}

void DrainBench::end(bool drained)
{
    m_looking.stop();
    m_wandering.stop();
    m_meter.stop();
    const double seconds = double(m_since.elapsed()) / 1000;
    const auto report = [this, seconds, drained](const std::vector<store::IntentRow> &rows) {
        const auto confirmed = std::count_if(
            rows.begin(), rows.end(), [](const store::IntentRow &row) { return row.state == IntentState::Confirmed; });
        QJsonObject places;
        for (const auto &[place, gaps] : m_meter.byPlace()) {
            places.insert(place, gaps.json());
        }
        const Gaps &all = m_meter.all();
        const QJsonObject object{{u"intents"_s, qint64(rows.size())},
                                 {u"waiting_at_start"_s, m_queued},
                                 {u"confirmed"_s, qint64(confirmed)},
                                 {u"others"_s, qint64(rows.size()) - confirmed},
                                 {u"seconds"_s, tenths(seconds)},
                                 {u"per_second"_s, tenths(m_queued / std::max(seconds, 0.001))},
                                 {u"gap_p50_ms"_s, tenths(all.at(0.5))},
                                 {u"gap_p99_ms"_s, tenths(all.at(0.99))},
                                 {u"gap_p999_ms"_s, tenths(all.at(0.999))},
                                 {u"gap_max_ms"_s, tenths(all.at(1))},
                                 {u"wait_p999_ms"_s, tenths(all.waitAt(0.999, m_meter.span()))},
                                 {u"gaps"_s, all.json()},
                                 {u"places"_s, places}};
        Q_EMIT finished(object, drained);
    };
    m_session.ask(m_session.desk().outbox({}), this, report, [this](const Error &) {
        Q_EMIT finished({}, false);
        return false;
    });
}

} // namespace kd::app
