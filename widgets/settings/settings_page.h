// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kd::lists {
class Session;
}
namespace kd::style {
class Sheet;
}

namespace kd::ui {

class ShopList;

/// Look and language of this window, the people of this desk with their limits, its shops, its backups.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsPage(lists::Session &session, QWidget *parent = nullptr);
    void setChoices(const QString &theme, const QString &language);
    void setProfiles(const std::vector<store::ProfileRow> &profiles);
    void setShops(const std::vector<desk::ShopStatus> &shops);

Q_SIGNALS:
    void themeChosen(const QString &theme);       ///< style::Theme ids
    void profilesChanged();
    void languageChosen(const QString &language); ///< "", "zh_CN", "en"

private:
    void askProfile(const std::optional<store::ProfileRow> &known);
    void keep(const store::ProfileRow &row, const QString &ownPin, style::Sheet *sheet);
    void backUp();
    void showRight();

    lists::Session &m_session;
    QComboBox *m_theme;
    QComboBox *m_language;
    QPushButton *m_addProfile;
    QLabel *m_noRight;
    std::optional<std::vector<store::ProfileRow>> m_people; ///< none: not read yet
    QList<QPushButton *> m_edits;
    QVBoxLayout *m_profiles;
    ShopList *m_shops;
    QLabel *m_backup;
};

} // namespace kd::ui
