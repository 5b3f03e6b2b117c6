// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/incident_list.h"
#include "models/lists/row_model.h"
#include "models/trade/entries.h"
#include "tests/gui/gui_desk.h"
#include "tests/gui/gui_test.h"
#include "widgets/casework/case_page.h"
#include "widgets/incidents/case_ticks.h"
#include "widgets/incidents/incidents_page.h"
#include "widgets/shell/outage_banner.h"
#include "widgets/style/sheet.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace kd;

/// An outage worked from the sidebar, with clicks and keys: opened with its cases, told, and over.
class TestIncidents : public QObject
{
    Q_OBJECT

private:
    test::GuiDesk m_gui;
    std::vector<CaseId> m_cases;

    template<typename T>
    T *find(const QString &name)
    {
        const auto found = m_gui.window().findChildren<T *>(name);
        const auto shown =
            std::find_if(found.begin(), found.end(), [](const T *widget) { return widget->isVisible(); });
        return shown == found.end() ? nullptr : *shown;
    }
    bool click(const QString &name)
    {
        if (!QTest::qWaitFor(
                [&] { return find<QPushButton>(name) != nullptr && find<QPushButton>(name)->isEnabled(); })) {
            qWarning() << "no button" << name;
            return false;
        }
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
        return true;
    }
    bool waitForSheet(const QString &name)
    {
        return QTest::qWaitFor([&] { return find<style::Sheet>(name) != nullptr; });
    }
    bool waitUntilGone(const QString &name)
    {
        return QTest::qWaitFor([&] { return find<style::Sheet>(name) == nullptr; });
    }
    QString textOf(const QString &name)
    {
        auto *shown = find<QLabel>(name);
        return shown == nullptr ? QString() : shown->text();
    }
    CaseRecord record(CaseId caseId)
    {
        return **m_gui.desk()
                     .store()
                     .read([caseId](const store::Reader &r) { return r.desk.caseRecord(caseId); })
                     .result();
    }
    // What was asked of the desk before this has been answered.
    bool settled()
    {
        bool answered = false;
        m_gui.session().ask(m_gui.desk().incidents(), &m_gui.session(), [&answered](const auto &) { answered = true; });
        return QTest::qWaitFor([&] { return answered; });
    }
    void choose(const QString &field, const QString &value)
    {
        auto *box = find<QComboBox>(field);
        box->setCurrentIndex(box->findData(value));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString trouble = m_gui.open(60);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        for (const Reason reason : {Reason::PaymentCallbackDelayed, Reason::DeliveredUnseen, Reason::AlreadyUsed}) {
            const QString opened = m_gui.openCase(reason, {});
            QVERIFY2(opened.isEmpty(), qPrintable(opened));
            m_cases.push_back(m_gui.caseId());
        }
    }

    void anEmptyPlaceSaysWhatToDo()
    {
        QVERIFY(click(u"nav_incidents"_s));
        QVERIFY(QTest::qWaitFor([&] { return find<QLabel>(u"incidents_empty"_s) != nullptr; }));
        QVERIFY(!textOf(u"incidents_empty"_s).isEmpty());
        QVERIFY(!find<QPushButton>(u"incidents_tell"_s)->isEnabled());
    }

    void itIsOpenedWithTheCasesThatFit()
    {
        QVERIFY(click(u"incidents_open"_s));
        QVERIFY(waitForSheet(u"incident_sheet"_s));
        QVERIFY(click(u"sheet_accept"_s)); // without a title nothing happens
        QVERIFY(waitForSheet(u"incident_sheet"_s));
        QTest::keyClicks(find<QLineEdit>(u"incident_title"_s), u"Delivery mail is down"_s);
        choose(u"incident_cause"_s, u"other"_s);
        auto *since = find<QDateTimeEdit>(u"incident_since"_s);
        since->setDateTime(since->dateTime().addDays(-2));
        auto *ticks = find<ui::CaseTicks>(u"case_ticks"_s);
        QVERIFY(QTest::qWaitFor([&] { return ticks->count() == 3; }));
        QCOMPARE(ticks->ticked().size(), 3U);
        // The space bar unticks the chosen one.
        ticks->setFocus();
        QTest::keyClick(ticks, Qt::Key_Space);
        QCOMPARE(ticks->ticked().size(), 2U);
        auto *accept = find<QPushButton>(u"sheet_accept"_s);
        QTest::mouseClick(accept, Qt::LeftButton);
        QTest::mouseClick(accept, Qt::LeftButton); // before the first has come back
        QVERIFY(waitUntilGone(u"incident_sheet"_s));
        // Writes go one after the other: after this one a second opening would be on record.
        QVERIFY(m_gui.desk().store().writeDesk([](store::DeskWrite &) { return Result<void>(); }).result());
        QCOMPARE(m_gui.desk().incidents().result()->size(), 1U);
        QVERIFY(QTest::qWaitFor([&] {
            auto *cases = find<QTableView>(u"incident_cases"_s);
            return cases != nullptr && cases->model()->rowCount() == 2;
        }));
        QVERIFY(QTest::qWaitFor([&] { return find<QPushButton>(u"incidents_fitting"_s) != nullptr; }));
        QVERIFY(QTest::qWaitFor(
            [&] { return find<QPushButton>(u"nav_incidents"_s)->accessibleName().endsWith(u", 1"_s); }));
    }

    void whoFitsIsAddedByTheLink()
    {
        QVERIFY(click(u"incidents_fitting"_s));
        QVERIFY(waitForSheet(u"incident_link_sheet"_s));
        QVERIFY(click(u"sheet_accept"_s));
        QVERIFY(QTest::qWaitFor([&] { return find<QTableView>(u"incident_cases"_s)->model()->rowCount() == 3; }));
        QVERIFY(QTest::qWaitFor([&] { return find<QPushButton>(u"incidents_fitting"_s) == nullptr; }));
    }

    void oneMessageReachesThemOnce()
    {
        QTest::keyClick(&m_gui.window(), Qt::Key_T, Qt::ControlModifier);
        QVERIFY(waitForSheet(u"telling_sheet"_s));
        auto *text = find<QPlainTextEdit>(u"telling_text"_s);
        QVERIFY(QTest::qWaitFor([&] { return !text->toPlainText().isEmpty(); }));
        QVERIFY(!text->toPlainText().contains(u'{'));
        // While nobody has changed it, it follows the language; then it is the agent's.
        const QString chinese = text->toPlainText();
        choose(u"telling_language"_s, u"en"_s);
        QVERIFY(QTest::qWaitFor([&] { return text->toPlainText() != chinese; }));
        choose(u"telling_language"_s, u"zh"_s);
        QVERIFY(QTest::qWaitFor([&] { return text->toPlainText() == chinese; }));
        text->moveCursor(QTextCursor::End);
        QTest::keyClicks(text, u" We answer here."_s);
        const QString own = text->toPlainText();
        auto *next = find<QDateTimeEdit>(u"telling_next"_s);
        next->setDateTime(next->dateTime().addSecs(3600));
        choose(u"telling_language"_s, u"en"_s);
        QVERIFY(!textOf(u"sheet_complaint"_s).isEmpty());
        QVERIFY(settled());
        QCOMPARE(text->toPlainText(), own);
        // Who chooses a text gets that one.
        const QString script = find<QComboBox>(u"telling_script"_s)->currentData().toString();
        choose(u"telling_script"_s, QString());
        choose(u"telling_script"_s, script);
        QVERIFY(QTest::qWaitFor([&] { return text->toPlainText() != own; }));
        choose(u"telling_way"_s, u"platform"_s);
        QVERIFY(click(u"sheet_accept"_s));
        QVERIFY(waitForSheet(u"telling_confirm_sheet"_s));
        QVERIFY(find<QPushButton>(u"sheet_accept"_s)->text().contains(u'3'));
        QVERIFY(record(m_cases.front()).contacts.empty());
        auto *accept = find<QPushButton>(u"sheet_accept"_s);
        QTest::mouseClick(accept, Qt::LeftButton);
        QTest::mouseClick(accept, Qt::LeftButton); // before the first has come back
        QVERIFY(waitUntilGone(u"telling_confirm_sheet"_s));
        for (const CaseId caseId : m_cases) {
            QCOMPARE(record(caseId).contacts.size(), 1U);
        }
        QVERIFY(QTest::qWaitFor([&] { return textOf(u"incident_told"_s).contains(u'3'); }));
    }

    void aCaseNamesItsIncidentAndLeadsToIt()
    {
        QVERIFY(m_gui.show(m_cases.front()));
        QVERIFY(QTest::qWaitFor([&] { return find<QPushButton>(u"case_incident"_s) != nullptr; }));
        QVERIFY(find<QPushButton>(u"case_incident"_s)->text().contains(u"Delivery"_s));
        QVERIFY(click(u"case_incident"_s));
        QVERIFY(QTest::qWaitFor([&] { return find<QTableView>(u"incident_cases"_s) != nullptr; }));
        // Enter on a case goes back into it.
        auto *cases = find<QTableView>(u"incident_cases"_s);
        cases->setFocus();
        QTest::keyClick(cases, Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return m_gui.window().findChild<ui::CasePage *>()->isVisible(); }));
    }

    void itsEndSaysWhatItSetsGoingAndOffersTheLastWord()
    {
        QVERIFY(click(u"nav_incidents"_s));
        QVERIFY(click(u"incidents_end"_s));
        QVERIFY(waitForSheet(u"incident_end_sheet"_s));
        QVERIFY(click(u"sheet_accept"_s));
        QVERIFY(waitForSheet(u"telling_sheet"_s));
        QCOMPARE(find<QComboBox>(u"telling_script"_s)->currentData().toString(), u"incident_over"_s);
        QTest::keyClick(find<style::Sheet>(u"telling_sheet"_s), Qt::Key_Escape);
        QVERIFY(waitUntilGone(u"telling_sheet"_s));
        for (const CaseId caseId : m_cases) {
            QVERIFY(record(caseId).runningIncident() == nullptr);
        }
        QVERIFY(QTest::qWaitFor([&] { return !find<QPushButton>(u"incidents_end"_s)->isEnabled(); }));
    }

    /// What could be done about the outage before is no answer to the next one.
    void theBannerActsOnlyOnTheOutageItShows()
    {
        ui::OutageBanner banner(m_gui.session(), &m_gui.window());
        QStringList opened;
        connect(&banner, &ui::OutageBanner::openingWanted, this,
                [&opened](const IncidentFacts &facts) { opened << facts.shop.value(); });
        auto *act = banner.findChild<QPushButton *>(u"banner_incident"_s);
        const auto away = [](const QString &shop) {
            desk::ShopStatus status;
            status.row.id = ShopId(shop);
            status.row.name = shop;
            status.progress.failingSince = Instant(1'000);
            status.progress.error.kind = Error::Kind::Network;
            return std::vector<desk::ShopStatus>{status};
        };
        banner.setShops(away(u"first"_s));
        QVERIFY(!banner.isHidden() && act->isHidden());
        QVERIFY(QTest::qWaitFor([act] { return !act->isHidden(); }));
        act->click();
        QCOMPARE(opened, QStringList{u"first"_s});
        banner.setShops({});
        QVERIFY(banner.isHidden());
        banner.setShops(away(u"second"_s));
        QVERIFY(act->isHidden());
        act->click();
        QCOMPARE(opened, QStringList{u"first"_s});
        QVERIFY(QTest::qWaitFor([act] { return !act->isHidden(); }));
        act->click();
        QCOMPARE(opened, (QStringList{u"first"_s, u"second"_s}));
    }

    void aShopThatIsAwayOffersAnIncidentWithWhatIsKnownOfIt()
    {
        store::ShopRow row = m_gui.practice().row();
        const auto known = m_gui.desk().store().read([](const store::Reader &r) { return r.desk.shops(); }).result();
        row.id = known->front().id;
        row.name = u"Nobody"_s;
        row.url = u"https://127.0.0.1:1"_s; // nobody listens there
        const auto put =
            m_gui.desk()
                .store()
                .writeDesk([row](store::DeskWrite &desk) { return desk.putShop(row, entry::systemActor()); })
                .result();
        KD_VERIFY_OK(put);
        QVERIFY(QTest::qWaitFor(
            [&] {
                return !m_gui.desk().syncNow(row.id).result() && find<QPushButton>(u"banner_incident"_s) != nullptr;
            },
            30'000));
        QVERIFY(click(u"banner_incident"_s));
        QVERIFY(waitForSheet(u"incident_sheet"_s));
        QVERIFY(find<QLineEdit>(u"incident_title"_s)->text().contains(u"Nobody"_s));
        QCOMPARE(find<QComboBox>(u"incident_cause"_s)->currentData().toString(), u"shop_down"_s);
        QCOMPARE(find<QComboBox>(u"incident_shop"_s)->currentData().toString(), put->id.value());
        QTest::keyClick(find<style::Sheet>(u"incident_sheet"_s), Qt::Key_Escape);
        QVERIFY(waitUntilGone(u"incident_sheet"_s));

        // Opened once, it is not offered a second time.
        QVERIFY(click(u"banner_incident"_s));
        QVERIFY(waitForSheet(u"incident_sheet"_s));
        QVERIFY(click(u"sheet_accept"_s));
        QVERIFY(waitUntilGone(u"incident_sheet"_s));
        QVERIFY(QTest::qWaitFor([&] { return find<QPushButton>(u"banner_incident"_s)->text().contains(u"Show"_s); }));
        m_gui.window().go(u"all"_s);
        QVERIFY(click(u"banner_incident"_s));
        QVERIFY(find<style::Sheet>(u"incident_sheet"_s) == nullptr);
        QCOMPARE(m_gui.window().place(), u"incidents"_s);
        auto *list = find<QTableView>(u"incidents_list"_s);
        QVERIFY(QTest::qWaitFor([&] { return list->currentIndex().data(lists::IdRole).isValid(); }));

        // In the smallest window what it is about stands under the list, and every column has its room.
        const QWidget *detail = m_gui.window().findChild<QWidget *>(u"incident_heading"_s);
        const auto endOfList = [&] { return list->mapTo(&m_gui.window(), QPoint(list->width(), list->height())); };
        const auto startOfDetail = [&] { return detail->mapTo(&m_gui.window(), QPoint()); };
        m_gui.window().resize(1280, 720);
        QVERIFY(QTest::qWaitFor([&] { return detail->isVisible() && startOfDetail().y() > endOfList().y(); }));
        QVERIFY(list->columnWidth(int(lists::IncidentList::Column::Title)) > 150);
        m_gui.window().resize(1920, 1000);
        QVERIFY(QTest::qWaitFor([&] { return startOfDetail().x() > endOfList().x(); }));
    }
};

KD_GUI_TEST_MAIN(TestIncidents)
#include "test_incidents.moc"
