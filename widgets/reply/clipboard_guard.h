// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace kd::ui {

/// Puts a text on the clipboard. One with a card key in it is taken back after 10 s, on quitting and on demand, from
/// the clipboard and from the X11 selection, unless something else was copied meanwhile.
class ClipboardGuard : public QObject
{
    Q_OBJECT
public:
    static constexpr int seconds = 10;

    explicit ClipboardGuard(QObject *parent = nullptr);
    ~ClipboardGuard() override;
    void copy(const QString &text, bool holdsKey);
    void clearNow();

private:
    QString m_text; ///< only while a key is on the clipboard
    int m_round = 0;
};

} // namespace kd::ui
