// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/lock_screen.h"

#include "models/desk/error_text.h"
#include "models/lists/labels.h"
#include "models/lists/session.h"
#include "widgets/style/controls.h"
#include "widgets/style/sheet.h"
#include "widgets/style/tokens.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

constexpr int hasPin = Qt::UserRole + 1;

// Menus, lists of combo boxes, file dialogs: windows of their own that stand over the one that is covered.
void closeWindowsOf(QWidget *window)
{
    const QWidgetList tops = QApplication::topLevelWidgets();
    for (QWidget *top : tops) {
        for (const QWidget *at = top->parentWidget(); at != nullptr; at = at->parentWidget()) {
            if (at == window && top->isVisible()) {
                top->close();
            }
        }
    }
}

} // namespace

LockScreen::LockScreen(lists::Session &session, QWidget *window)
    : QFrame(window)
    , m_session(session)
    , m_title(label({}, u"heading"_s))
    , m_who(new QComboBox)
    , m_pin(new QLineEdit)
    , m_complaint(label({}, u"late"_s))
    , m_enter(new QPushButton(tr("Sign in")))
    , m_remark(label({}, u"small"_s))
{
    setObjectName(u"lock_screen"_s);
    setAccessibleName(tr("Sign in"));
    setAutoFillBackground(true);
    auto *card = new CardFrame;
    card->setFixedWidth(size::signInWidth);
    card->body()->addWidget(m_title);
    m_who->setObjectName(u"lock_who"_s);
    m_who->setAccessibleName(tr("Profile"));
    m_pin->setObjectName(u"lock_pin"_s);
    m_pin->setAccessibleName(tr("PIN"));
    m_pin->setPlaceholderText(tr("PIN"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_complaint->setObjectName(u"lock_complaint"_s);
    m_complaint->setWordWrap(true);
    m_enter->setObjectName(u"lock_enter"_s);
    m_enter->setProperty("kind", u"primary"_s);
    m_remark->setObjectName(u"lock_remark"_s);
    m_remark->setWordWrap(true);
    m_remark->hide();
    for (QWidget *part :
         {static_cast<QWidget *>(m_who), static_cast<QWidget *>(m_pin), static_cast<QWidget *>(m_complaint),
          static_cast<QWidget *>(m_enter), static_cast<QWidget *>(m_remark)}) {
        card->body()->addWidget(part);
    }
    auto *line = row(0);
    line->addStretch(1);
    line->addWidget(card);
    line->addStretch(1);
    auto *layout = column(0, this);
    layout->addStretch(1);
    layout->addLayout(line);
    layout->addStretch(2);
    connect(m_who, &QComboBox::currentIndexChanged, this, [this] {
        m_pin->clear();
        m_pin->setVisible(m_who->currentData(hasPin).toBool());
    });
    connect(m_enter, &QPushButton::clicked, this, &LockScreen::trySignIn);
    hide();
}

void LockScreen::setRemark(const QString &remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void LockScreen::cover(Why why)
{
    if (m_covering) {
        return;
    }
    m_covering = true;
    m_why = why;
    m_before = QApplication::focusWidget();
    closeWindowsOf(parentWidget());
    m_title->setText(why == Why::Start ? tr("Sign in") : tr("Locked"));
    complain({});
    m_pin->clear();
    m_who->clear();
    fill({m_session.me()});
    setGeometry(parentWidget()->rect());
    show();
    raise();
    takeFocus(); // before the rest goes, so that nobody looks for another place for a focus that was lost
    const QObjectList siblings = parentWidget()->children();
    for (QObject *sibling : siblings) {
        if (auto *widget = qobject_cast<QWidget *>(sibling);
            widget != nullptr && widget != this && !widget->isHidden()) {
            stash(widget);
        }
    }
    qApp->installEventFilter(this);
    m_session.ask(m_session.desk().profiles(), this, [this](const std::vector<store::ProfileRow> &profiles) {
        if (m_covering) {
            fill(profiles);
        }
    });
}

void LockScreen::takeFocus()
{
    QWidget *first = m_pin->isHidden() ? static_cast<QWidget *>(m_enter) : m_pin;
    first->setFocus();
}

void LockScreen::fill(const std::vector<store::ProfileRow> &profiles)
{
    const QString chosen = m_who->count() > 0 ? m_who->currentData().toString() : m_session.me().id.value();
    const QSignalBlocker quiet(m_who); // a PIN that is being typed stays
    m_who->clear();
    for (const store::ProfileRow &profile : profiles) {
        if (profile.active && (m_why == Why::Start || !profile.pinHash.isEmpty())) {
            m_who->addItem(QString(profile.name + u" · "_s + lists::roleLabel(profile.role)), profile.id.value());
            m_who->setItemData(m_who->count() - 1, !profile.pinHash.isEmpty(), hasPin);
        }
    }
    m_who->setCurrentIndex(qMax(0, m_who->findData(chosen)));
    m_pin->setVisible(m_who->currentData(hasPin).toBool());
    m_enter->setEnabled(m_who->count() > 0);
}

void LockScreen::complain(const QString &sentence)
{
    m_complaint->setText(sentence);
    m_complaint->setVisible(!sentence.isEmpty());
}

void LockScreen::trySignIn()
{
    if (!m_enter->isEnabled()) {
        return;
    }
    m_enter->setEnabled(false); // comparing a PIN takes a tenth of a second on purpose
    m_session.ask(
        m_session.desk().signIn(ProfileId(m_who->currentData().toString()), m_pin->text()), this,
        [this](const store::ProfileRow &profile) { uncover(profile); },
        [this](const Error &error) {
            m_enter->setEnabled(true);
            complain(desk::errorText(error));
            m_pin->selectAll();
            m_pin->setFocus();
            return true;
        });
}

void LockScreen::stash(QWidget *widget)
{
    m_hidden << widget;
    widget->hide();
}

void LockScreen::uncover(const store::ProfileRow &profile)
{
    const bool isAnother = profile.id != m_session.me().id;
    qApp->removeEventFilter(this);
    m_covering = false;
    m_pin->clear();
    Q_EMIT signedIn(profile);
    const QList<QPointer<QWidget>> hidden = std::exchange(m_hidden, {});
    for (const QPointer<QWidget> &widget : hidden) {
        auto *sheet = qobject_cast<Sheet *>(widget.data());
        if (sheet != nullptr && isAnother) {
            sheet->dismiss();
        } else if (widget != nullptr) {
            widget->show();
        }
    }
    hide();
    if (m_before != nullptr && m_before->isVisible()) {
        m_before->setFocus();
    }
}

bool LockScreen::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // no key of the window below
        return true;
    }
    return QFrame::event(event);
}

bool LockScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    } else if (event->type() == QEvent::Show && watched != this && watched->parent() == parentWidget()) {
        // A question whose answer from the desk was under way when the window was covered. It takes the focus as it
        // opens; afterwards it is put away like the others, before anything is painted.
        QMetaObject::invokeMethod(
            this,
            [this, late = QPointer<QObject>(watched)] {
                if (auto *widget = qobject_cast<QWidget *>(late.data());
                    m_covering && widget != nullptr && !widget->isWindow()) {
                    takeFocus();
                    stash(widget);
                }
            },
            Qt::QueuedConnection);
    }
    return QFrame::eventFilter(watched, event);
}

void LockScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        trySignIn();
    }
    event->accept();
}

} // namespace kd::ui
