// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/texts.h"

#include <QComboBox>

class QFrame;
class QLineEdit;
class QListWidget;

namespace kd::ui {

/// Chooses a script: a line to type in, over all titles and texts in both languages, and below it what fits. Arrows
/// move, Enter takes, Esc leaves. It lies in the window itself and is no popup of the system: input methods work in it.
class ScriptPicker : public QComboBox
{
    Q_OBJECT
public:
    explicit ScriptPicker(QWidget *parent = nullptr);
    /// In the order they are to be offered; what is chosen stays chosen if it is still among them.
    void setScripts(const std::vector<playbook::Script> &scripts, const QString &language);
    void showPopup() override;
    void hidePopup() override;
    [[nodiscard]] bool isOpen() const;
    /// By which words the item is found: title and text in both languages.
    [[nodiscard]] QString searched(int index) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter();
    void move(int by);
    void take();

    QFrame *m_box = nullptr; ///< made when it is first opened: it lies in the window
    QLineEdit *m_line = nullptr;
    QListWidget *m_list = nullptr;
};

} // namespace kd::ui
