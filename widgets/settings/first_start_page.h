// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kd::lists {
class Session;
}

namespace kd::ui {

/// The one page a new desk opens with: connect a shop, or open the practice shop.
class FirstStartPage : public QWidget
{
    Q_OBJECT
public:
    explicit FirstStartPage(lists::Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void connected();
    void practiceWanted();
};

} // namespace kd::ui
