// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/lists/key_way.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QTableView;
class QTimer;
class QVBoxLayout;

namespace kd::lists {
class Session;
}
namespace kd::style {
class Commands;
}

namespace kd::ui {

class Reveal;

/// One key's whole way, found by the key or a part of it, or shown from where it is named. The key is masked; it is
/// seen in clear only by a reveal that goes on record, and only while a case is about the order that has it.
class KeyPage : public QWidget
{
    Q_OBJECT
public:
    KeyPage(lists::Session &session, style::Commands &commands, QWidget *parent = nullptr);

    void open(const ShopId &shop, const CardId &card);
    /// Ready to type.
    void startSearch();
    /// Reads again what is shown.
    void refresh();
    void setNames(const QMap<QString, QString> &nameOfProfile);

Q_SIGNALS:
    void closed();
    void caseWanted(kd::CaseId caseId);
    void orderWanted(const QString &number);

private:
    void search();
    void showHits(std::vector<keys::KeyHit> hits);
    void choose(int hit);
    void show(const keys::KeyLife &life);
    void showFacts(const keys::KeyLife &life);
    void showReveal(const keys::KeyLife &life);
    void showNothing(const QString &text);

    lists::Session &m_session;
    lists::KeyWay m_model;
    QLineEdit *m_line;
    QTimer *m_later;
    QListWidget *m_hitList;
    std::vector<keys::KeyHit> m_hits;
    QWidget *m_card;
    QLabel *m_key;
    Reveal *m_reveal;
    QHBoxLayout *m_chips;
    QLabel *m_facts;
    QVBoxLayout *m_warnings;
    QTableView *m_view;
    QLabel *m_empty;
    ShopId m_shop;
    CardId m_shown;
    QString m_orderNumber;
    int m_round = 0;
};

} // namespace kd::ui
