// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kd::lists {
class Refresh;
class Session;
} // namespace kd::lists

namespace kd::ui {

/// Connects a shop: address and credentials are tried before anything is kept, and what is wrong is said in plain
/// words. To somebody who may not connect one it says so and takes nothing.
class ShopForm : public QWidget
{
    Q_OBJECT
public:
    explicit ShopForm(lists::Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void connected(const kd::desk::ShopStatus &shop);

private:
    void tryIt();
    void showRight();
    void showPulled(const std::vector<desk::ShopStatus> &shops);
    void say(const QString &text, const QString &kind);
    [[nodiscard]] static QString answer(const desk::ShopStatus &status, bool pulling);

    lists::Session &m_session;
    lists::Refresh *m_refresh;
    ShopId m_pulling; ///< connected here, and its first pull not through
    QLabel *m_noRight;
    QWidget *m_fields;
    QLineEdit *m_name;
    QLineEdit *m_url;
    QLineEdit *m_key;
    QLineEdit *m_secret;
    QLineEdit *m_licenseKey;
    QLineEdit *m_licenseSecret;
    QLineEdit *m_ca;
    QPushButton *m_connect;
    QLabel *m_result;
};

} // namespace kd::ui
