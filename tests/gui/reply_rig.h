// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/session.h"
#include "tests/unit/desk/talking_desk.h"
#include "widgets/reply/reply_panel.h"
#include "widgets/style/commands.h"
#include "widgets/style/sheet.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace kd::test {

using namespace Qt::StringLiterals;

/// The reply panel in a window of its own, on a desk with one shop and one order, and what an agent does with it.
class ReplyRig
{
protected:
    void open()
    {
        store::ProfileRow me;
        me.id = TalkingDesk::me;
        m_session = std::make_unique<lists::Session>(m_test.desk(), me);
        QObject::connect(m_session.get(), &lists::Session::told, m_session.get(),
                         [this](const QString &sentence) { m_told = sentence; });
        QObject::connect(m_session.get(), &lists::Session::failed, m_session.get(),
                         [this](const Error &error) { m_told = error.code; });
        m_commands = std::make_unique<style::Commands>();
        m_window = std::make_unique<QWidget>();
        m_window->resize(600, 800);
        auto *layout = new QVBoxLayout(m_window.get());
        m_panel = new ui::ReplyPanel(*m_session, *m_commands);
        layout->addWidget(m_panel);
        layout->addStretch(1);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QGuiApplication::clipboard()->clear();
    }
    void close()
    {
        m_window.reset();
        m_commands.reset();
        m_session.reset();
    }

    TalkingDesk m_test;
    std::unique_ptr<lists::Session> m_session;
    std::unique_ptr<style::Commands> m_commands;
    std::unique_ptr<QWidget> m_window;
    ui::ReplyPanel *m_panel = nullptr;
    QString m_told;

    template<typename W>
    [[nodiscard]] W *find(const QString &name) const
    {
        // A sheet that was answered goes a moment later.
        const auto found = m_window->findChildren<W *>(name);
        const auto shown = std::find_if(found.begin(), found.end(), [](W *widget) { return widget->isVisible(); });
        return shown == found.end() ? nullptr : *shown;
    }
    void show(CaseId caseId)
    {
        const auto screen = m_test.desk().caseScreen(caseId, TalkingDesk::me).result();
        QVERIFY(screen && *screen);
        m_panel->setScreen(**screen);
    }
    void write(const QString &text) { find<QPlainTextEdit>(u"reply_text"_s)->setPlainText(text); }
    void press(const QString &command) { m_commands->find(command)->trigger(); }
    /// Copies and waits until the desk has answered.
    void copy()
    {
        m_told.clear();
        press(u"copy_reply"_s);
        QVERIFY(
            QTest::qWaitFor([this] { return !m_told.isEmpty() || find<style::Sheet>(u"guard_sheet"_s) != nullptr; }));
    }
    void accept(const QString &sheet)
    {
        m_told.clear();
        QTest::mouseClick(find<style::Sheet>(sheet)->findChild<QPushButton *>(u"sheet_accept"_s), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([this] { return !m_told.isEmpty(); }));
    }
    void choose(const QString &field, const QString &id)
    {
        auto *box = find<QComboBox>(field);
        const int index = box->findData(id);
        QVERIFY2(index >= 0, qPrintable(id));
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    qint64 promise(CaseId caseId, const QString &what, Millis in)
    {
        entry::Contact contact;
        contact.channel = u"chat"_s;
        contact.text = u"正在核实"_s;
        contact.promise = what;
        contact.promiseDue = m_session->now() + in;
        [&] { KD_VERIFY_OK(m_test.desk().logContact(TalkingDesk::me, caseId, contact).result()); }();
        return m_test.record(caseId).promises.back().seq;
    }
};

} // namespace kd::test
