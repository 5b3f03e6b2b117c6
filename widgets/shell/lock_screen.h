// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/rows.h"

#include <QFrame>
#include <QPointer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kd::lists {
class Session;
}

namespace kd::ui {

/// Lies over the whole window until somebody has signed in. Everything else in the window is hidden while it does, open
/// questions too, so that neither eyes nor a screen reader nor the keyboard reach it; it comes back as it was for the
/// same person, and without the open questions for another.
class LockScreen : public QFrame
{
    Q_OBJECT
public:
    enum class Why {
        Start, ///< nobody has signed in yet: everybody may, those without a PIN as well
        Locked ///< somebody has gone: who comes must have a PIN, or a lock would be none
    };

    LockScreen(lists::Session &session, QWidget *window);
    void cover(Why why);
    /// To where the PIN is typed.
    void takeFocus();
    [[nodiscard]] bool isCovering() const { return m_covering; }
    /// A sentence of the bottom bar that is needed here too.
    void setRemark(const QString &remark);

Q_SIGNALS:
    /// The window is uncovered right after this.
    void signedIn(const kd::store::ProfileRow &profile);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill(const std::vector<store::ProfileRow> &profiles);
    void trySignIn();
    void complain(const QString &sentence);
    void stash(QWidget *widget);
    void uncover(const store::ProfileRow &profile);

    lists::Session &m_session;
    Why m_why = Why::Start;
    bool m_covering = false;
    QLabel *m_title;
    QComboBox *m_who;
    QLineEdit *m_pin;
    QLabel *m_complaint;
    QPushButton *m_enter;
    QLabel *m_remark;
    QList<QPointer<QWidget>> m_hidden; ///< what was seen when the window was covered
    QPointer<QWidget> m_before;        ///< had the focus
};

} // namespace kd::ui
