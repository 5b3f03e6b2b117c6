// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/viewer_page.h"

#include "models/desk/error_text.h"
#include "models/lists/masking.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
#include "widgets/evidence/picture_view.h"
#include "widgets/style/commands.h"
#include "widgets/style/controls.h"
#include "widgets/style/tokens.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {
constexpr QSize mostPixels(4096, 4096);
} // namespace

ViewerPage::ViewerPage(lists::Session &session, Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_picture(new PictureView)
    , m_title(label({}, u"section"_s))
    , m_scale(label({}, u"small"_s))
    , m_facts(nullptr)
{
    setObjectName(u"viewer_page"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Evidence viewer"));
    m_picture->setObjectName(u"picture"_s);
    auto *bar = frame(u"bar"_s);
    auto *tools = row(size::gap, bar);
    setMargins(tools, size::gapM, size::gap);
    tools->addWidget(m_title, 1);
    const auto reach = Commands::Reach::Place;
    const auto tool = [&](const QString &id, const QString &text, const QKeySequence &key, std::function<void()> run) {
        commands.add(this, id, tr("Viewer"), text, key, run, reach);
        QPushButton *button = flatButton(text, id + u"_button"_s);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this, std::move(run));
        tools->addWidget(button);
        tools->addWidget(keyHint(key.toString(QKeySequence::NativeText)));
    };
    tool(u"viewer_fit"_s, tr("Fit"), QKeySequence(u"0"_s), [this] { m_picture->fit(); });
    tool(u"viewer_actual"_s, tr("1:1"), QKeySequence(u"1"_s), [this] { m_picture->actualSize(); });
    tool(u"viewer_rotate"_s, tr("Rotate"), QKeySequence(u"R"_s), [this] { m_picture->rotate(); });
    commands.add(this, u"viewer_next"_s, tr("Viewer"), tr("Next piece"), QKeySequence(Qt::Key_Right), [this] { step(1); }, reach);
    commands.add(this, u"viewer_previous"_s, tr("Viewer"), tr("Previous piece"), QKeySequence(Qt::Key_Left), [this] { step(-1); }, reach);
    tool(u"viewer_back"_s, tr("Back to the case"), QKeySequence(Qt::Key_Escape), [this] { Q_EMIT closed(); });
    tools->addWidget(m_scale);

    auto *layout = column(0, this);
    layout->addWidget(bar);
    layout->addWidget(rule(Qt::Horizontal));
    auto *middle = row(0);
    middle->addWidget(m_picture, 1);
    middle->addWidget(rule(Qt::Vertical));
    auto *side = frame(u"column"_s);
    side->setFixedWidth(size::rightWidth);
    m_facts = column(size::gap, side);
    setMargins(m_facts, size::gapM, size::gapM);
    middle->addWidget(side);
    layout->addLayout(middle, 1);
    connect(m_picture, &PictureView::scaleChanged, this, [this](double scale) {
        m_scale->setText(m_picture->hasPicture() ? QString(QString::number(qRound(scale * 100)) + u" %"_s) : QString());
    });
}

void ViewerPage::open(const desk::CaseScreen &screen, const EvidenceId &evidence)
{
    m_case = screen.view.record.id;
    m_orderNumber = screen.view.record.orderNumber;
    m_pieces = screen.view.record.evidence;
    m_at = 0;
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        if (m_pieces[i].id == evidence) {
            m_at = i;
        }
    }
    load();
    setFocus();
}

void ViewerPage::step(int by)
{
    const qsizetype next = qsizetype(m_at) + by;
    if (next >= 0 && next < qsizetype(m_pieces.size())) {
        m_at = size_t(next);
        load();
    }
}

void ViewerPage::load()
{
    if (m_pieces.empty()) {
        return;
    }
    const CaseEvidence piece = m_pieces[m_at];
    m_title->setText(tr("Case #%1 · evidence %2 of %3").arg(m_case.value()).arg(m_at + 1).arg(m_pieces.size()));
    m_original = {};
    m_picture->setSentence(tr("Opening…"));
    m_scale->clear();
    fillFacts();
    m_session.ask(
        m_session.desk().evidencePicture(m_case, piece.id, mostPixels), this,
        [this, piece](const evidence::Picture &picture) {
            if (m_pieces[m_at].id == piece.id) {
                m_original = picture.original;
                m_picture->setPicture(QPixmap::fromImage(picture.image), picture.original);
                fillFacts();
            }
        },
        [this, piece](const Error &error) {
            if (m_pieces[m_at].id == piece.id) {
                m_picture->setSentence(desk::errorText(error));
            }
            return true;
        });
}

void ViewerPage::fillFacts()
{
    clear(m_facts);
    const CaseEvidence &piece = m_pieces[m_at];
    m_facts->addWidget(label(tr("The file"), u"section"_s));
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(size::gapM);
    grid->setVerticalSpacing(size::gapS);
    grid->setColumnStretch(1, 1);
    int at = 0;
    const auto line = [&](const QString &name, const QString &value) {
        grid->addWidget(label(name, u"small"_s), at, 0, Qt::AlignTop);
        QLabel *text = label(value);
        text->setWordWrap(true);
        grid->addWidget(text, at++, 1);
    };
    line(tr("Name"), piece.name.isEmpty() ? tr("(erased)") : lists::masked(piece.name));
    line(tr("Added by"), m_names.value(piece.addedBy.value(), piece.addedBy.value()));
    line(tr("When"), lists::exactTimeText(piece.at));
    line(tr("Original"), QString(piece.kind.toUpper() + u" · "_s + lists::bytesText(piece.bytes)));
    if (!m_original.isEmpty()) {
        line(tr("Pixels"), QString(QString::number(m_original.width()) + u" × "_s + QString::number(m_original.height())));
    }
    line(u"SHA-256"_s, QString(piece.id.value().left(8) + u"…"_s + piece.id.value().right(4)));
    line(tr("Order"), m_orderNumber.isEmpty() ? u"–"_s : m_orderNumber);
    m_facts->addWidget(box);
    QLabel *kept = label(tr("Kept whole and never changed. Opened in a process of its own that can reach neither files nor "
                            "the network."),
                         u"small"_s);
    kept->setWordWrap(true);
    m_facts->addWidget(kept);
    m_facts->addStretch(1);
}

} // namespace kd::ui
