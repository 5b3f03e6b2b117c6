// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/sheet.h"

#include "widgets/style/commands.h"
#include "widgets/style/controls.h"
#include "widgets/style/tokens.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace kd::style {

namespace {

constexpr int cardWidth = 480;

QString valueOf(QWidget *field)
{
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        return line->text().trimmed();
    }
    if (auto *text = qobject_cast<QPlainTextEdit *>(field)) {
        return text->toPlainText().trimmed();
    }
    if (auto *choice = qobject_cast<QComboBox *>(field)) {
        return choice->currentData().toString();
    }
    return {};
}

} // namespace

Sheet::Sheet(QWidget *window, const QString &objectName, const QString &title)
    : QFrame(window->window())
    , m_card(frame(u"sheet"_s, this))
    , m_form(new QFormLayout)
    , m_complaint(label({}, u"late"_s))
    , m_accept(new QPushButton)
    , m_before(QApplication::focusWidget())
{
    setObjectName(objectName);
    setAccessibleName(title);
    setFocusPolicy(Qt::NoFocus);
    auto *layout = column(size::gapM, m_card);
    setMargins(layout, size::gapL, size::gapL);
    layout->addWidget(label(title, u"heading"_s));
    m_form->setSpacing(size::gap);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(m_form);
    m_complaint->setWordWrap(true);
    m_complaint->setObjectName(u"sheet_complaint"_s);
    m_complaint->hide();
    layout->addWidget(m_complaint);
    auto *buttons = row(size::gap);
    buttons->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"sheet_cancel"_s);
    cancel->setAutoDefault(false);
    m_accept->setObjectName(u"sheet_accept"_s);
    m_accept->setProperty("kind", u"primary"_s);
    m_accept->setAutoDefault(false);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &Sheet::leave);
    connect(m_accept, &QPushButton::clicked, this, &Sheet::tryAccept);
    parentWidget()->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { keepFocus(now); });
}

void Sheet::addSentence(const QString &text, const QString &kind)
{
    QLabel *sentence = label(text, kind);
    sentence->setWordWrap(true);
    m_form->addRow(sentence);
}

void Sheet::addField(const QString &id, const QString &name, QWidget *field, bool required)
{
    field->setObjectName(id);
    field->setAccessibleName(name);
    m_fields.insert(id, field);
    if (required) {
        m_required.insert(id, name);
    }
    QLabel *named = label(name, u"soft"_s);
    named->setBuddy(field);
    m_form->addRow(named, field);
    const auto mended = [this] {
        if (!m_asked) {
            say({}); // what was wrong with it need not be wrong with this
        }
    };
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        connect(line, &QLineEdit::textChanged, this, mended);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(field)) {
        connect(text, &QPlainTextEdit::textChanged, this, mended);
    } else if (auto *choice = qobject_cast<QComboBox *>(field)) {
        connect(choice, &QComboBox::currentIndexChanged, this, mended);
    }
}

void Sheet::addText(const QString &id, const QString &name, const QString &value, bool required)
{
    addField(id, name, new QLineEdit(value), required);
}

void Sheet::addLongText(const QString &id, const QString &name, const QString &value, bool required)
{
    auto *text = new QPlainTextEdit(value);
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * 4 + 2 * size::gap);
    text->installEventFilter(this);
    addField(id, name, text, required);
}

void Sheet::addSecret(const QString &id, const QString &name, bool required)
{
    auto *line = new QLineEdit;
    line->setEchoMode(QLineEdit::Password);
    addField(id, name, line, required);
}

void Sheet::addChoice(const QString &id, const QString &name, const QList<Choice> &choices, const QString &chosen,
                      bool required)
{
    auto *box = new QComboBox;
    if (required && chosen.isEmpty()) {
        box->addItem(tr("choose…"), QString());
    }
    for (const auto &[choice, text] : choices) {
        box->addItem(text, choice);
    }
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
    addField(id, name, box, required);
}

void Sheet::addFile(const QString &id, const QString &name, const QString &value)
{
    auto *line = new QLineEdit(value);
    auto *pick = line->addAction(QIcon(u":/icons/file.svg"_s), QLineEdit::TrailingPosition);
    pick->setText(tr("Choose a file"));
    connect(pick, &QAction::triggered, line, [line] {
        auto *dialog = new QFileDialog(line->window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, line, &QLineEdit::setText);
        dialog->open();
    });
    addField(id, name, line, false);
}

void Sheet::addWidget(const QString &name, QWidget *widget)
{
    if (name.isEmpty()) {
        m_form->addRow(widget);
    } else {
        QLabel *named = label(name, u"soft"_s);
        named->setBuddy(widget);
        m_form->addRow(named, widget);
    }
}

void Sheet::open(const QString &acceptText, std::function<bool(const Values &)> accept)
{
    m_accept->setText(acceptText);
    m_answer = std::move(accept);
    cover();
    show();
    raise();
    const auto widgets = m_card->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isEnabled() && !qobject_cast<QPushButton *>(widget)) {
            widget->setFocus();
            return;
        }
    }
    m_accept->setFocus();
}

void Sheet::openNotice(const QString &closeText)
{
    findChild<QPushButton *>(u"sheet_cancel"_s)->hide();
    open(closeText, [](const Values &) { return true; });
}

void Sheet::setComplaint(const QString &text)
{
    m_asked = false;
    say(text);
}

void Sheet::setWaiting(const QString &text)
{
    say(text);
}

void Sheet::say(const QString &text)
{
    if (m_complaint->text() == text && m_complaint->isHidden() == text.isEmpty()) {
        return;
    }
    m_complaint->setText(text);
    m_complaint->setVisible(!text.isEmpty());
    cover();
}

Sheet::Values Sheet::values() const
{
    Values values;
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        values.insert(it.key(), valueOf(it.value()));
    }
    return values;
}

// What takes a moment would otherwise be done once for each press.
void Sheet::tryAccept()
{
    if (m_asked) {
        return;
    }
    const Values given = values();
    for (auto it = m_required.begin(); it != m_required.end(); ++it) {
        if (given.value(it.key()).isEmpty()) {
            setComplaint(tr("\"%1\" is needed.").arg(it.value()));
            m_fields.value(it.key())->setFocus();
            return;
        }
    }
    say({});
    m_asked = true; // before: the answer may complain at once
    if (m_answer(given)) {
        leave();
    }
}

void Sheet::leave()
{
    hide();
    deleteLater();
    if (m_before != nullptr && m_before->isVisible()) {
        m_before->setFocus();
    }
}

void Sheet::cover()
{
    setGeometry(parentWidget()->rect());
    const int width = qMin(cardWidth, this->width() - 2 * size::gapL);
    m_card->setFixedWidth(width);
    // The height of wrapped sentences is known only in the font that they will have.
    const auto parts = m_card->findChildren<QWidget *>();
    for (QWidget *part : parts) {
        part->ensurePolished();
    }
    m_card->layout()->invalidate();
    m_card->resize(width, m_card->layout()->totalHeightForWidth(width));
    m_card->move((this->width() - width) / 2, qMax(size::gapL, (height() - m_card->height()) / 4));
}

// Places below ask for the focus when they are refreshed; a key typed then would act there. Of two sheets the one that
// was raised last keeps it.
void Sheet::keepFocus(QWidget *now)
{
    if (isAncestorOf(now)) {
        m_inside = now;
        return;
    }
    if (now == nullptr || !isVisible() || now->window() != window()) {
        return;
    }
    const auto sheets = parentWidget()->findChildren<Sheet *>(Qt::FindDirectChildrenOnly);
    const auto upper =
        std::find_if(sheets.rbegin(), sheets.rend(), [](const Sheet *sheet) { return sheet->isVisible(); });
    if (upper != sheets.rend() && *upper == this) {
        (m_inside != nullptr && m_inside->isVisible() ? m_inside.data() : m_accept)->setFocus();
    }
}

bool Sheet::event(QEvent *event)
{
    // Qt asks every widget from the focus upwards whether a key is meant for it before it looks for a shortcut.
    if (event->type() == QEvent::ShortcutOverride) {
        event->setAccepted(static_cast<QKeyEvent *>(event)->keyCombination() != lockKey);
        return true;
    }
    return QFrame::event(event);
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        leave();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        tryAccept();
        return;
    default:
        event->accept(); // keys of the place below must not act while a question is open
    }
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        cover();
    }
    if (event->type() == QEvent::KeyPress && qobject_cast<QPlainTextEdit *>(watched) != nullptr) {
        auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::ControlModifier) {
            tryAccept();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

bool Sheet::focusNextPrevChild(bool next)
{
    // Tab stays inside the question.
    QWidget *from = QApplication::focusWidget();
    for (QWidget *at = from; at != nullptr;) {
        at = next ? at->nextInFocusChain() : at->previousInFocusChain();
        if (at == from) {
            break;
        }
        if (isAncestorOf(at) && at->isVisible() && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus) != 0) {
            at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return true;
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens(palette()).shade);
}

} // namespace kd::style
