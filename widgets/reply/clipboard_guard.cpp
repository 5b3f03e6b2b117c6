// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reply/clipboard_guard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

namespace kd::ui {

ClipboardGuard::ClipboardGuard(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QCoreApplication::aboutToQuit, this, &ClipboardGuard::clearNow);
}

ClipboardGuard::~ClipboardGuard()
{
    if (qApp != nullptr) {
        clearNow();
    }
}

void ClipboardGuard::copy(const QString &text, bool holdsKey)
{
    QGuiApplication::clipboard()->setText(text);
    ++m_round;
    m_text = holdsKey ? text : QString();
    if (holdsKey) {
        QTimer::singleShot(seconds * 1000, this, [this, round = m_round] {
            if (round == m_round) {
                clearNow();
            }
        });
    }
}

void ClipboardGuard::clearNow()
{
    if (m_text.isEmpty()) {
        return;
    }
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->text() == m_text) {
        clipboard->clear();
    }
    // Pasting by selection on X11 may have made a second copy.
    if (clipboard->supportsSelection() && clipboard->text(QClipboard::Selection) == m_text) {
        clipboard->clear(QClipboard::Selection);
    }
    m_text.clear();
}

} // namespace kd::ui
