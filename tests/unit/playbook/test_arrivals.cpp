// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/playbook.h"
#include "tests/support/test_main.h"

#include <QDate>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace std::chrono_literals;
using playbook::Arrival;
using playbook::ExpectedArrival;
using playbook::Playbook;

namespace {

Instant at(const QString &iso)
{
    return Instant::fromIso(iso).value();
}

} // namespace

class TestArrivals : public QObject
{
    Q_OBJECT

    Playbook m_rules = *Playbook::load(playbook::builtIn());

private Q_SLOTS:
    void theLastMomentIsTheEndOfAWorkingDay_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("start");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("until");
        QTest::addColumn<bool>("known");
        const auto row = [](const char *name, const QString &zone, const QString &start, int days, const QString &until,
                            bool known) { QTest::newRow(name) << zone << start << days << until << known; };
        const QString china = u"Asia/Shanghai"_s;
        row("an ordinary week", china, u"2026-03-02T10:00:00+08:00"_s, 3, u"2026-03-05T23:59:59.999+08:00"_s, true);
        row("over a weekend", china, u"2026-03-06T10:00:00+08:00"_s, 1, u"2026-03-09T23:59:59.999+08:00"_s, true);
        row("asked on a Sunday", china, u"2026-03-08T10:00:00+08:00"_s, 1, u"2026-03-09T23:59:59.999+08:00"_s, true);
        row("a weekend that is worked", china, u"2026-02-27T10:00:00+08:00"_s, 2, u"2026-03-02T23:59:59.999+08:00"_s,
            true);
        row("over Spring Festival", china, u"2026-02-13T10:00:00+08:00"_s, 3, u"2026-02-25T23:59:59.999+08:00"_s, true);
        row("over National Day", china, u"2026-09-30T10:00:00+08:00"_s, 3, u"2026-10-10T23:59:59.999+08:00"_s, true);
        row("a Sunday before it is worked", china, u"2026-09-19T10:00:00+08:00"_s, 1,
            u"2026-09-20T23:59:59.999+08:00"_s, true);
        row("a holiday on a weekday", china, u"2026-04-03T10:00:00+08:00"_s, 1, u"2026-04-07T23:59:59.999+08:00"_s,
            true);
        row("to the last day of the year", china, u"2026-12-28T10:00:00+08:00"_s, 3, u"2026-12-31T23:59:59.999+08:00"_s,
            true);
        row("into a year nobody knows", china, u"2026-12-30T10:00:00+08:00"_s, 3, u"2027-01-04T23:59:59.999+08:00"_s,
            false);
        row("from a year before the calendar", china, u"2025-12-31T10:00:00+08:00"_s, 1,
            u"2026-01-04T23:59:59.999+08:00"_s, true);
        row("the day is the shop's: still Sunday in UTC", china, u"2026-03-01T17:00:00Z"_s, 3,
            u"2026-03-05T23:59:59.999+08:00"_s, true);
        row("the same moment in New York", u"America/New_York"_s, u"2026-03-01T17:00:00Z"_s, 3,
            u"2026-03-04T23:59:59.999-05:00"_s, false);
        row("clocks go forward on the way", u"America/New_York"_s, u"2026-03-06T12:00:00Z"_s, 3,
            u"2026-03-11T23:59:59.999-04:00"_s, false);
        row("clocks go back on the way", u"Europe/Berlin"_s, u"2026-10-23T12:00:00Z"_s, 3,
            u"2026-10-28T23:59:59.999+01:00"_s, false);
        row("no zone: the calendar's home", u""_s, u"2026-09-30T10:00:00+08:00"_s, 1,
            u"2026-10-08T23:59:59.999+08:00"_s, true);
        row("a zone nobody knows", u"Mars/Base"_s, u"2026-09-30T10:00:00+08:00"_s, 1,
            u"2026-10-08T23:59:59.999+08:00"_s, true);
        row("another zone of the calendar", u"Asia/Urumqi"_s, u"2026-09-30T10:00:00+06:00"_s, 1,
            u"2026-10-08T23:59:59.999+06:00"_s, true);
    }
    void theLastMomentIsTheEndOfAWorkingDay()
    {
        QFETCH(QString, zone);
        QFETCH(QString, start);
        QFETCH(int, days);
        QFETCH(QString, until);
        QFETCH(bool, known);
        const ExpectedArrival expected =
            playbook::expectedArrival({24, 0, days, {}}, m_rules.holidays(), zone, at(start));
        QCOMPARE(expected.until, at(until));
        QCOMPARE(expected.from, at(start) + 24h);
        QCOMPARE(expected.holidaysKnown, known);
    }

    void eachRouteHasItsTime()
    {
        const Instant start = at(u"2026-03-02T10:00:00+08:00"_s); // a Monday
        const auto arrival = [&](const QString &productClass, RefundRoute route) {
            return m_rules.arrival(productClass, route, u"Asia/Shanghai"_s, start);
        };
        for (const QString &productClass : {u"code"_s, u"nobody_knows_it"_s}) {
            const ExpectedArrival gateway = arrival(productClass, RefundRoute::Gateway);
            QCOMPARE(gateway.from, start + 24h);
            QCOMPARE(gateway.until, at(u"2026-03-05T23:59:59.999+08:00"_s));
        }
        const ExpectedArrival balance = arrival(u"code"_s, RefundRoute::Balance);
        QCOMPARE(balance.from, start);
        QCOMPARE(balance.until, start);
        QVERIFY(balance.holidaysKnown);
        const ExpectedArrival service = arrival(u"service"_s, RefundRoute::Gateway);
        QCOMPARE(service.from, at(u"2026-03-05T00:00:00+08:00"_s));
        QCOMPARE(service.until, at(u"2026-03-11T23:59:59.999+08:00"_s));
    }

    void everyStartOfTwoYearsGivesASpan()
    {
        for (Instant start = at(u"2026-01-01T00:30:00+08:00"_s); start < at(u"2028-01-01T00:00:00Z"_s);
             start = start + 7h) {
            for (const QString &zone : {u"Asia/Shanghai"_s, u"America/New_York"_s}) {
                const ExpectedArrival expected = m_rules.arrival(u"code"_s, RefundRoute::Gateway, zone, start);
                const ExpectedArrival later = m_rules.arrival(u"service"_s, RefundRoute::Gateway, zone, start);
                QVERIFY(start < expected.from && expected.from <= expected.until);
                QVERIFY(expected.until < later.until && later.from <= later.until);
                QVERIFY(later.until - start < std::chrono::hours(24 * 21));
            }
        }
    }

    void theBuiltInYearIsTheAnnouncedOne()
    {
        const playbook::HolidayCalendar &china = *m_rules.holidays().calendarFor(u"Asia/Shanghai"_s);
        int worked = 0;
        for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
            worked += china.isWorkingDay(day) ? 1 : 0;
        }
        // 261 weekdays, less 19 of them closed, and 6 weekend days worked.
        QCOMPARE(worked, 248);
        QVERIFY(!m_rules.holidays().calendarFor(u"America/New_York"_s));
    }
};

KD_TEST_MAIN(TestArrivals)
#include "test_arrivals.moc"
