// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace kd::lists {
class Session;
}
namespace kd::style {
class Commands;
}

namespace kd::ui {

class PictureView;

/// One piece of evidence, large, with what is known of the file beside it. Bare letters act here, because nothing can be
/// typed: 0 fit, 1 one to one, R rotate, Left and Right the others, Esc back.
class ViewerPage : public QWidget
{
    Q_OBJECT
public:
    ViewerPage(lists::Session &session, style::Commands &commands, QWidget *parent = nullptr);
    void setNames(const QMap<QString, QString> &nameOfProfile) { m_names = nameOfProfile; }
    void open(const desk::CaseScreen &screen, const EvidenceId &evidence);

Q_SIGNALS:
    void closed();

private:
    void step(int by);
    void load();
    void fillFacts();

    lists::Session &m_session;
    PictureView *m_picture;
    QLabel *m_title;
    QLabel *m_scale;
    QVBoxLayout *m_facts;
    CaseId m_case;
    QString m_orderNumber;
    std::vector<CaseEvidence> m_pieces;
    size_t m_at = 0;
    QSize m_original;
    QMap<QString, QString> m_names; ///< of the profiles, by id
};

} // namespace kd::ui
