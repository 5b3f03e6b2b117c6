// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trade/case_record.h"

#include <QMap>
#include <QPixmap>
#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace kd::lists {
class Session;
}

namespace kd::ui {

/// The evidence of a case as small pictures, and the place where more is dropped.
class Filmstrip : public QWidget
{
    Q_OBJECT
public:
    explicit Filmstrip(lists::Session &session, QWidget *parent = nullptr);
    void setCase(const CaseRecord &record);

Q_SIGNALS:
    void opened(const kd::EvidenceId &evidence);

private:
    void build(const CaseRecord &record);
    void fetchPicture(QPushButton *thumb, const CaseEvidence &piece);

    lists::Session &m_session;
    QHBoxLayout *m_layout;
    CaseId m_case;
    std::vector<CaseEvidence> m_shown;
    bool m_built = false;
    bool m_closed = false; ///< nothing can be added
    QMap<QString, QPixmap> m_pictures; ///< by evidence, of this case
};

} // namespace kd::ui
