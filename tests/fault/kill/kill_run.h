// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fault/kill/books.h"
#include "tests/fault/kill/deeds.h"
#include "tests/fault/kill/moments.h"
#include "tests/fault/kill/programs.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>

#include <deque>

namespace kd::test {

/// A desk and a practice shop, the real programs, and what is asked of them between two kills. Every function that can
/// fail says why with the test library and the test then is over.
class KillRun
{
public:
    KillRun(int kills, quint32 seed);

    /// Adds the shop, its goods and the orders that the deeds need.
    void prepare();
    /// One deed in its turn; the desk, and sometimes the shop, is killed at a moment nobody chose.
    void round();
    /// Lets everything end by itself, has a person decide what is left, and asks for the steps that are missing.
    void settle();

    [[nodiscard]] int killed() const { return int(m_lives.size()); }
    [[nodiscard]] int restarts() const { return m_restarts; }
    [[nodiscard]] int decided() const { return m_decided; }
    [[nodiscard]] int continued() const { return m_continued; }
    /// Of the processes that were killed, in their order.
    [[nodiscard]] const std::vector<Life> &lives() const { return m_lives; }
    [[nodiscard]] const QSet<QString> &acknowledged() const { return m_acknowledged; }
    [[nodiscard]] const std::map<QString, qint64> &paid() const { return m_paid; }
    [[nodiscard]] Books books();
    [[nodiscard]] QJsonArray journal();
    [[nodiscard]] bool journalHolds();

private:
    struct Case
    {
        QString id;
        bool resume = false; ///< a part of its latest plan was carried out, the rest has to be asked for
    };

    void stock(const Goods &goods);
    void takeOrders();
    void measure();
    [[nodiscard]] Case openCase(const QString &number);
    [[nodiscard]] Case *caseFor(const Deed &deed);
    [[nodiscard]] QStringList asking(const QStringList &words, const Case &one) const;
    void awaitMoment(QProcess &desk, qsizetype steps, bool shopToo);
    void startAndKill(const QStringList &words, qsizetype steps);
    void decide(const Case *one);
    void keepShopOpen();
    [[nodiscard]] Console::Answer ask(const QStringList &words) const { return m_console.run(words); }

    int m_wanted;
    QTemporaryDir m_folder;
    QRandomGenerator m_dice;
    PracticeShop m_shop;
    Console m_console;
    std::vector<Deed> m_deeds;
    Goods m_goods;
    std::deque<QString> m_delivered; ///< numbers of orders that no case is about yet
    std::deque<QString> m_byHand;
    std::vector<Case> m_shared;
    std::vector<Case> m_fromStock;
    std::deque<Case> m_own; ///< of the deeds that take an order of their own; a deque: references stay
    int m_round = 0;
    int m_startUp = 0; ///< ms that a console needs for nothing
    int m_step = 0;    ///< ms that it needs for a step of a plan
    int m_restarts = 0;
    int m_decided = 0;
    int m_continued = 0;
    std::vector<Life> m_lives;
    std::map<QString, qint64> m_paid; ///< by order, in minor units
    QSet<QString> m_acknowledged;     ///< operations that a process said it had on record
};

} // namespace kd::test
