// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/problems.h"

#include "app/practice/generator.h"

using namespace Qt::StringLiterals;

namespace kd::practice {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 hour = 3600 * second;
constexpr int perReason = 3;

// Newest first: what is still waiting comes last in time, what buyers notice days later comes first.
const QStringList &reasons()
{
    static const QStringList list{u"payment_callback_delayed"_s,
                                  u"topup_pending"_s,
                                  u"manual_delivery_pending"_s,
                                  u"out_of_stock"_s,
                                  u"risk_hold"_s,
                                  u"duplicate_payment"_s,
                                  u"delivery_fault"_s,
                                  u"extra_keys"_s,
                                  u"wrong_contact"_s,
                                  u"already_used"_s,
                                  u"code_rejected"_s,
                                  u"some_codes_bad"_s,
                                  u"activation_limit"_s,
                                  u"expired"_s,
                                  u"region_locked"_s,
                                  u"not_activated"_s,
                                  u"usage_denied"_s,
                                  u"bundle_part_missing"_s,
                                  u"short_value"_s,
                                  u"incomplete_content"_s,
                                  u"delivered_unseen"_s,
                                  u"page_lost"_s,
                                  u"delivery_denied"_s,
                                  u"not_as_described"_s,
                                  u"mistaken_purchase"_s,
                                  u"service_shortfall"_s,
                                  u"account_banned"_s,
                                  u"impostor_contact"_s,
                                  u"question"_s,
                                  u"progress_inquiry"_s,
                                  u"thanks"_s,
                                  u"invoice"_s,
                                  u"presale"_s};
    return list;
}

void say(Generator &generator, const Order &order, const Problem &problem)
{
    const QStringList texts = story().messages.value(problem.reason);
    if (texts.isEmpty()) {
        return;
    }
    const World &world = generator.world();
    const Product *product = world.product(order.lines.front().product);
    QString text = texts.at(problem.wording % texts.size());
    text.replace("{number}"_L1, order.number);
    text.replace("{product}"_L1, product ? product->name : QString());
    text.replace("{quantity}"_L1, QString::number(order.lines.front().quantity));
    generator.world().messages.push_back(
        {order.number, order.id, problem.reason == "extra_keys"_L1 ? u"delivery_fault"_s : problem.reason, text});
}

const Product &productFor(Generator &generator, const Problem &problem)
{
    const QString &reason = problem.reason;
    if (reason == "out_of_stock"_L1 && problem.wording == 0) {
        return generator.productBySku("XBOX-M"_L1); // really sold out; for the others new stock has come since
    }
    if (reason == "topup_pending"_L1) {
        return generator.productOf(u"topup"_s);
    }
    if (reason == "manual_delivery_pending"_L1 || reason == "service_shortfall"_L1) {
        return generator.productOf(u"service"_s);
    }
    if (reason == "account_banned"_L1 || reason == "incomplete_content"_L1) {
        return generator.productOf(u"account"_s);
    }
    if (reason == "expired"_L1) {
        return generator.productOf(u"membership"_s);
    }
    if (reason == "region_locked"_L1) {
        return generator.productBySku("STEAM-50"_L1);
    }
    if (reason == "some_codes_bad"_L1 || reason == "short_value"_L1) {
        return generator.productBySku("GAME-100"_L1);
    }
    if (reason == "activation_limit"_L1) {
        return generator.productBySku("OFFICE-2021"_L1);
    }
    return generator.productOf(u"code"_s);
}

/// Of a purchase of several keys: how many, and how many of them were used before they were sold.
struct Lot
{
    int keys = 1;
    int bad = 0;
};

// As the wordings of "some_codes_bad" count them.
Lot lotFor(const Problem &problem)
{
    if (problem.reason == "some_codes_bad"_L1) {
        return problem.wording == 2 ? Lot{3, 2} : Lot{20, 4};
    }
    return {problem.reason == "delivery_fault"_L1 ? 3 : 1, 0};
}

void undeliver(Order &order, const QString &status)
{
    order.status = status;
    order.completed.reset();
    order.modified = order.paid.value_or(order.created);
}

// What is wrong with the order itself, before its keys are made.
void bendOrder(Generator &generator, Order &order, const Problem &problem)
{
    const QString &reason = problem.reason;
    if (reason == "payment_callback_delayed"_L1) {
        // The gateway's side is only in the meta data, as payment plugins leave it when their callback fails.
        const auto meta = [&](const QString &key, const QString &value) {
            order.meta.append(
                QJsonObject{{u"id"_s, generator.world().nextMeta++}, {u"key"_s, key}, {u"value"_s, value}});
        };
        meta(u"_gateway_trade_no"_s, order.transaction);
        meta(u"_gateway_paid_at"_s, naive(*order.paid));
        order.paid.reset();
        order.transaction.clear();
        undeliver(order, u"pending"_s);
    } else if (reason == "topup_pending"_L1 || reason == "manual_delivery_pending"_L1 || reason == "out_of_stock"_L1) {
        undeliver(order, u"processing"_s);
    } else if (reason == "risk_hold"_L1) {
        undeliver(order, u"on-hold"_s);
    } else if (reason == "wrong_contact"_L1) {
        if (problem.wording == 1) {
            order.buyer.phone.chop(1);
        }
        order.buyer.email = QString(order.buyer.email.section(u'@', 0, 0) + u'@' +
                                    story().mailTypos.at(problem.wording % story().mailTypos.size()));
    } else if (reason == "bundle_part_missing"_L1) {
        const Product &other = generator.productOf(u"membership"_s);
        order.lines.push_back({order.id * 10 + 1, other.id, 1, other.priceMinor});
        order.totalMinor += other.priceMinor;
    }
    if (problem.tour) {
        order.number = QString(order.number.left(10) + "000127"_L1);
    }
}

void bendKey(Generator &generator, License &key, const Order &order, const Problem &problem, int index)
{
    const QString &reason = problem.reason;
    const Instant sold = *order.completed;
    const Instant later = std::min(sold + Millis(2 * hour), generator.world().anchor - Millis(second));
    if (reason == "already_used"_L1 || index < lotFor(problem).bad) {
        generator.use(key, sold - Millis((20 + generator.random().below(40)) * hour),
                      generator.otherNetwork(order.buyer.ip));
        if (key.supplier == story().weakSupplier) {
            key.batch = generator.badBatch();
        }
    } else if (reason == "usage_denied"_L1) {
        generator.use(key, later, problem.wording == 0 ? order.buyer.ip : generator.sameNetwork(order.buyer.ip));
    } else if (reason == "delivery_denied"_L1) {
        generator.use(key, later, order.buyer.ip);
    } else if (reason == "activation_limit"_L1) {
        for (int i = key.activated.value_or(0); i < key.activatedMax.value_or(1); ++i) {
            generator.use(key, later, order.buyer.ip);
        }
    } else if (reason == "expired"_L1) {
        key.expires = sold - Millis(30 * hour);
    } else if (reason == "not_activated"_L1) {
        key.status = Sold;
    } else if (reason == "code_rejected"_L1 && key.supplier == story().weakSupplier) {
        key.batch = generator.badBatch();
    }
}

void deliverBent(Generator &generator, const Order &order, const Problem &problem)
{
    int index = 0;
    for (size_t i = 0; i < order.lines.size(); ++i) {
        const Product *product = generator.world().product(order.lines[i].product);
        if (product->keyPattern.isEmpty() || (i > 0 && problem.reason == "bundle_part_missing"_L1)) {
            continue;
        }
        int count = order.lines[i].quantity;
        count += problem.reason == "extra_keys"_L1       ? 1 + problem.wording
                 : problem.reason == "delivery_fault"_L1 ? -1
                                                         : 0;
        for (int n = 0; n < count; ++n) {
            License key = generator.key(order, *product);
            bendKey(generator, key, order, problem, index++);
            generator.world().add(std::move(key));
        }
    }
}

} // namespace

std::vector<Problem> planProblems(int orders)
{
    std::vector<Problem> plan;
    // Reason by reason, all wordings of one side by side; a small shop gets one or two of each before it gets fewer.
    const qsizetype room = (orders + 1) / 2;
    const int each = static_cast<int>(std::clamp<qsizetype>(room / reasons().size(), 1, perReason));
    for (const QString &reason : reasons()) {
        for (int wording = 0; wording < each; ++wording) {
            plan.push_back({reason, wording, reason == "already_used"_L1 && wording == 0});
        }
    }
    if (static_cast<qsizetype>(plan.size()) > room) {
        const auto tour = std::find_if(plan.begin(), plan.end(), [](const Problem &p) { return p.tour; });
        std::rotate(plan.begin(), tour, tour + 1);
        plan.resize(static_cast<size_t>(room));
    }
    return plan;
}

int addProblem(Generator &generator, const Problem &problem, Instant at)
{
    const Product &product = problem.tour ? generator.productBySku("STEAM-50"_L1) : productFor(generator, problem);
    Order order = generator.ordinary(at, &product, lotFor(problem).keys);
    bendOrder(generator, order, problem);
    generator.world().add(order);
    if (order.completed) {
        deliverBent(generator, order, problem);
    }
    if (problem.reason == "duplicate_payment"_L1) {
        Order again = generator.ordinary(at + Millis((90 + generator.random().below(90)) * second), &product,
                                         order.lines.front().quantity);
        again.buyer = order.buyer;
        generator.world().add(again);
        deliverBent(generator, again, problem);
        say(generator, again, problem);
        return 2;
    }
    say(generator, order, problem);
    return 1;
}

} // namespace kd::practice
