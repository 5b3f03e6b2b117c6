// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/filmstrip.h"

#include "models/lists/masking.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
#include "widgets/evidence/intake_of_files.h"
#include "widgets/style/controls.h"
#include "widgets/style/tokens.h"

#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

Filmstrip::Filmstrip(lists::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(u"filmstrip"_s);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *strip = new QWidget;
    m_layout = row(size::gap, strip);
    area->setWidget(strip);
    area->setFixedHeight(size::thumbHeight + 14);
    auto *layout = column(0, this);
    layout->addWidget(area);
    layout->addStretch(1);
}

void Filmstrip::setCase(const CaseRecord &record)
{
    const bool closed = record.status == CaseStatus::Closed;
    if (record.id != m_case) {
        m_pictures.clear();
    } else if (m_built && record.evidence == m_shown && closed == m_closed) {
        return;
    }
    m_closed = closed;
    m_case = record.id;
    m_shown = record.evidence;
    m_built = true;
    build(record);
}

void Filmstrip::build(const CaseRecord &record)
{
    clear(m_layout);
    int at = 0;
    for (const CaseEvidence &piece : record.evidence) {
        auto *thumb = new QPushButton;
        thumb->setObjectName(u"evidence_%1"_s.arg(at++));
        thumb->setFixedSize(size::thumbWidth, size::thumbHeight);
        const QString name = lists::masked(piece.name);
        thumb->setAccessibleName(tr("Evidence %1, %2").arg(name, piece.kind.toUpper()));
        thumb->setToolTip(QString(name + u" · "_s + piece.kind.toUpper() + u" · "_s + lists::bytesText(piece.bytes)).toHtmlEscaped());
        connect(thumb, &QPushButton::clicked, this, [this, id = piece.id] { Q_EMIT opened(id); });
        m_layout->addWidget(thumb);
        if (piece.kind == "png"_L1 || piece.kind == "jpeg"_L1) {
            fetchPicture(thumb, piece);
        } else {
            thumb->setText(piece.kind.toUpper());
        }
    }
    if (!m_closed) {
        auto *add = new QPushButton(tr("drop / paste"));
        add->setObjectName(u"add_evidence"_s);
        add->setAccessibleName(tr("Add evidence: drop a file here, paste a picture, or choose a file"));
        add->setProperty("kind", u"drop"_s);
        add->setFixedSize(size::thumbWidth, size::thumbHeight);
        connect(add, &QPushButton::clicked, this, [this] { chooseEvidence(m_session, this, m_case); });
        m_layout->addWidget(add);
    } else if (record.evidence.empty()) {
        m_layout->addWidget(label(tr("No evidence was added."), u"soft"_s));
    }
    m_layout->addStretch(1);
}

void Filmstrip::fetchPicture(QPushButton *thumb, const CaseEvidence &piece)
{
    const QSize room(size::thumbWidth - 6, size::thumbHeight - 6);
    const auto put = [thumb, room](const QPixmap &pixmap) {
        thumb->setIcon(pixmap);
        thumb->setIconSize(room);
    };
    if (m_pictures.contains(piece.id.value())) {
        put(m_pictures.value(piece.id.value()));
        return;
    }
    thumb->setText(u"…"_s);
    m_session.ask(
        m_session.desk().evidencePicture(m_case, piece.id, room * devicePixelRatioF()), thumb,
        [this, thumb, put, id = piece.id](const evidence::Picture &picture) {
            QPixmap pixmap = QPixmap::fromImage(picture.image);
            pixmap.setDevicePixelRatio(devicePixelRatioF());
            m_pictures.insert(id.value(), pixmap);
            thumb->setText({});
            put(pixmap);
        },
        [thumb, kind = piece.kind](const Error &) {
            thumb->setText(kind.toUpper()); // the viewer says why when it is opened
            return true;
        });
}

} // namespace kd::ui
