// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/casework/cases.h"
#include "models/lists/labels.h"
#include "models/playbook/clock_ids.h"
#include "models/playbook/probes.h"
#include "models/trade/causes.h"
#include "tests/support/test_main.h"

using namespace Qt::StringLiterals;
using namespace kd;

// What people read for an id is a name, never the id itself: that is what a missing line in the tables would show.
class TestLabels : public QObject
{
    Q_OBJECT

private:
    template<typename E>
    static void verifyNamed()
    {
        for (const E value : all<E>()) {
            QVERIFY2(!lists::label(value).isEmpty() && lists::label(value) != id(value), qPrintable(id(value)));
        }
    }
    template<typename F>
    static void verifyNamed(const QStringList &ids, F labelOf)
    {
        for (const QString &id : ids) {
            QVERIFY2(!labelOf(id).isEmpty() && labelOf(id) != id, qPrintable(id));
        }
    }

private Q_SLOTS:
    void vocabularyIsNamed()
    {
        verifyNamed<ComplaintType>();
        verifyNamed<Reason>();
        verifyNamed<Demand>();
        verifyNamed<Tone>();
        verifyNamed<Answer>();
        verifyNamed<Liability>();
        verifyNamed<Resolution>();
    }

    void statesAndVerbsAreNamed()
    {
        for (int i = 0; i <= int(IntentState::Cancelled); ++i) {
            QVERIFY(lists::label(IntentState(i)) != id(IntentState(i)));
        }
        for (int i = 0; i <= int(Verb::Note); ++i) {
            QVERIFY(lists::label(Verb(i)) != id(Verb(i)));
        }
        for (int i = 0; i <= int(Settlement::Unknown); ++i) {
            QVERIFY(lists::label(Settlement(i)) != id(Settlement(i)));
        }
        for (int i = 0; i <= int(OrderStatus::Other); ++i) {
            QVERIFY(lists::label(OrderStatus(i)) != id(OrderStatus(i)));
        }
        for (int i = 0; i <= int(CaseStatus::Closed); ++i) {
            QVERIFY(lists::label(CaseStatus(i)) != id(CaseStatus(i)));
        }
    }

    void idsOfTheOtherListsAreNamed()
    {
        QStringList probes;
        for (const playbook::ProbeInfo &probe : playbook::probes()) {
            probes << QString(probe.id);
        }
        verifyNamed(probes, [](const QString &id) { return lists::probeLabel(id); });
        QStringList clocks;
        for (const QLatin1StringView clock : playbook::clockIds) {
            clocks << QString(clock);
        }
        verifyNamed(clocks, [](const QString &id) { return lists::clockLabel(id); });
        verifyNamed(causes(), [](const QString &id) { return lists::causeLabel(id); });
        verifyNamed(lists::queues(), [](const QString &id) { return lists::queueLabel(id); });
        verifyNamed(lists::channels(), [](const QString &id) { return lists::channelLabel(id); });
        verifyNamed({u"locked"_s, u"no_order"_s, u"nothing_to_refund"_s, u"no_stock"_s, u"no_card"_s, u"shop_cannot"_s,
                     u"order_busy"_s, u"case_closed"_s, u"amount_unknown"_s, u"above_action_limit"_s, u"above_day_limit"_s},
                    [](const QString &id) { return lists::obstacleLabel(id); });
    }

    void somethingNewIsShownAsItIs() { QCOMPARE(lists::probeLabel(u"plugin.magic"), u"plugin.magic"_s); }
};

KD_TEST_MAIN(TestLabels)
#include "test_labels.moc"
