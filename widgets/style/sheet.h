// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QMap>
#include <QPointer>
#include <QString>
#include <functional>

class QFormLayout;
class QLabel;
class QPushButton;

namespace kd::style {

/// A question asked inside the window: fields, a sentence, two buttons. No nested event loop: the answer comes by the
/// function given to open(). Enter answers (Ctrl+Enter inside a text of several lines), Esc leaves. While it is open
/// the focus stays in it and no shortcut of the window acts, so that what it was opened on is still what it speaks of;
/// whoever opens it captures that all the same, because the place below may change by itself.
class Sheet : public QFrame
{
    Q_OBJECT
public:
    using Choice = std::pair<QString, QString>; ///< id, text
    using Values = QMap<QString, QString>;

    /// `window`: any widget of the window that is covered.
    Sheet(QWidget *window, const QString &objectName, const QString &title);

    void addSentence(const QString &text, const QString &kind = {});
    void addText(const QString &id, const QString &name, const QString &value = {}, bool required = false);
    void addLongText(const QString &id, const QString &name, const QString &value = {}, bool required = false);
    void addSecret(const QString &id, const QString &name, bool required = false);
    /// A required one starts at "choose" where nothing is chosen beforehand.
    void addChoice(const QString &id, const QString &name, const QList<Choice> &choices, const QString &chosen = {},
                   bool required = false);
    void addFile(const QString &id, const QString &name, const QString &value = {});
    /// A widget of the caller's; the sheet owns it from now on.
    void addWidget(const QString &name, QWidget *widget);

    /// `accept` gets the values by id; false keeps the sheet open. Then it takes no second press until the answer has
    /// come: dismiss() it, or say with setComplaint() why it may be pressed again.
    void open(const QString &acceptText, std::function<bool(const Values &)> accept);
    /// Nothing is asked: it has one button, which closes it.
    void openNotice(const QString &closeText);
    /// Stands until a field is changed or the sheet is accepted again.
    void setComplaint(const QString &text);
    /// What the answer waits for; it still takes no press.
    void setWaiting(const QString &text);
    [[nodiscard]] Values values() const;
    /// Closes it without an answer.
    void dismiss() { leave(); }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void tryAccept();
    void say(const QString &text);
    void leave();
    void cover();
    void keepFocus(QWidget *now);
    void addField(const QString &id, const QString &name, QWidget *field, bool required);

    QFrame *m_card;
    QFormLayout *m_form;
    QLabel *m_complaint;
    QPushButton *m_accept;
    std::function<bool(const Values &)> m_answer;
    QMap<QString, QWidget *> m_fields;
    QMap<QString, QString> m_required; ///< id → name
    bool m_asked = false;              ///< the answer to what was accepted is on its way
    QPointer<QWidget> m_before;        ///< had the focus
    QPointer<QWidget> m_inside;        ///< has it now, or had it last of what lies in the sheet
};

} // namespace kd::style
