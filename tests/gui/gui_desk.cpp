// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/gui_desk.h"

#include "app/desk/start.h"
#include "models/desk/vault.h"
#include "widgets/casework/case_page.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace kd::test {

namespace {
const QString programs = QStringLiteral(KAMIDESK_BIN_DIR);
constexpr int patience = 120'000;
} // namespace

QString GuiDesk::open(int orders)
{
    app::PracticeShop::Options options{m_folder.path() + u"/shop"_s, {}, orders, {}};
    options.program = programs + u"/kamidesk-practice"_s;
    if (const Result<void> started = m_practice.start(options); !started) {
        return toLogLine(started.error());
    }
    const Result<SealingKey> key = desk::keyFromFile(m_folder.path() + u"/desk.key"_s, m_folder.path() + u"/data"_s);
    if (!key) {
        return toLogLine(key.error());
    }
    desk::DeskSettings settings{m_folder.path() + u"/data"_s, *key};
    settings.inspectProgram = programs + u"/kamidesk-inspect"_s;
    auto opened = desk::Desk::open(settings, std::make_shared<SystemClock>());
    if (!opened) {
        return toLogLine(opened.error());
    }
    m_desk = std::move(*opened);
    if (const Result<void> prepared = app::preparePractice(*m_desk, m_practice.row()); !prepared) {
        return toLogLine(prepared.error());
    }
    const auto me = app::firstProfile(*m_desk, u"lin"_s, {});
    if (!me) {
        return toLogLine(me.error());
    }
    m_session = std::make_unique<lists::Session>(*m_desk, *me);
    m_settings = std::make_unique<QSettings>(m_folder.path() + u"/window.ini"_s, QSettings::IniFormat);
    m_window = std::make_unique<ui::MainWindow>(*m_session, *m_settings, m_people);
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window.get()) ||
        !QTest::qWaitFor([this] { return m_window->property("pulled").toBool(); }, patience)) {
        return u"the first pull did not end"_s;
    }
    return {};
}

QString GuiDesk::openCase(Reason reason, const QString &added)
{
    const auto messages = m_practice.messages();
    if (!messages) {
        return toLogLine(messages.error());
    }
    for (const app::PracticeShop::Message &message : *messages) {
        if (message.reason != reason) {
            continue;
        }
        const auto proposal = app::waitFor(m_desk->propose(message.text + added));
        if (!proposal || proposal->matches.empty()) {
            continue;
        }
        const auto opened = app::waitFor(m_desk->openCase(m_session->me().id, proposal->text, u"chat"_s, proposal->claim,
                                                          proposal->matches.front().hit.order));
        if (!opened) {
            return toLogLine(opened.error());
        }
        m_case = opened->id;
        return show(m_case) ? QString() : u"the case was not shown"_s;
    }
    return u"the practice shop has no such message"_s;
}

bool GuiDesk::show(CaseId caseId)
{
    m_window->openCase(caseId);
    auto *page = m_window->findChild<ui::CasePage *>();
    return QTest::qWaitFor([&] { return page->screen() && page->screen()->view.record.id == caseId; }, patience);
}

} // namespace kd::test
