// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/form_fields.h"

#include "widgets/style/controls.h"
#include "widgets/style/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

constexpr int wordsLines = 4;
constexpr int mostMarksShown = 4;
constexpr int namesAboveBelow = 420; ///< pixels: narrower, a name at the left would leave its field no room

} // namespace

FormFields::FormFields(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(size::gap);
    m_rows->setVerticalSpacing(size::gapS);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void FormFields::clear()
{
    m_byId.clear();
    m_first = nullptr;
    m_last = nullptr;
    while (m_rows->rowCount() > 0) {
        const QFormLayout::TakeRowResult row = m_rows->takeRow(0);
        for (QLayoutItem *item : {row.labelItem, row.fieldItem}) {
            if (item != nullptr) {
                // Later: this may be the answer to a signal of one of them.
                item->widget()->hide();
                item->widget()->deleteLater();
                delete item;
            }
        }
    }
}

void FormFields::resizeEvent(QResizeEvent *event)
{
    m_rows->setRowWrapPolicy(width() < namesAboveBelow ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    QWidget::resizeEvent(event);
}

void FormFields::add(const QString &id, const QString &name, QWidget *field)
{
    QLabel *named = label(name, u"small"_s);
    named->setBuddy(field);
    m_rows->addRow(named, field);
    enlist(id, name, field);
}

void FormFields::enlist(const QString &id, const QString &name, QWidget *field)
{
    field->setObjectName(QString(u"confirm_"_s + id));
    field->setAccessibleName(name);
    // Made after the buttons under them, they would come after them by Tab too. Qt heeds only what can have the focus
    // itself: the first field comes after the nearest thing around them that can.
    QWidget *before = m_last != nullptr ? m_last : parentWidget();
    while (before != nullptr && before->focusPolicy() == Qt::NoFocus) {
        before = before->parentWidget();
    }
    if (before != nullptr) {
        setTabOrder(before, field);
    }
    m_last = field;
    m_byId.insert(id, field);
}

void FormFields::addFact(const QString &id, const QString &name, const QString &value)
{
    QLabel *fact = label(value);
    fact->setObjectName(QString(u"confirm_"_s + id));
    fact->setAccessibleName(name);
    m_rows->addRow(label(name, u"small"_s), fact);
    m_byId.insert(id, fact);
}

QLineEdit *FormFields::addLine(const QString &id, const QString &name, const QString &value)
{
    auto *line = new QLineEdit(value);
    connect(line, &QLineEdit::textChanged, this, &FormFields::changed);
    connect(line, &QLineEdit::textEdited, this, &FormFields::edited);
    add(id, name, line);
    return line;
}

void FormFields::addWords(const QString &id, const QString &name)
{
    auto *words = new QPlainTextEdit;
    words->setTabChangesFocus(true);
    words->setFixedHeight(words->fontMetrics().lineSpacing() * wordsLines + size::gapL);
    connect(words, &QPlainTextEdit::textChanged, this, &FormFields::changed);
    connect(words, &QPlainTextEdit::textChanged, this, &FormFields::edited); // nothing else writes into it
    add(id, name, words);
    m_first = m_first == nullptr ? words : m_first;
}

QComboBox *FormFields::addChoice(const QString &id, const QString &name, const Choices &choices)
{
    auto *box = new QComboBox;
    for (const auto &[value, words] : choices) {
        box->addItem(words, value);
    }
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(box, &QComboBox::currentIndexChanged, this, &FormFields::changed);
    connect(box, &QComboBox::activated, this, &FormFields::edited);
    add(id, name, box);
    return box;
}

void FormFields::addTick(const QString &id, const QString &text, bool ticked, const QString &lockedWhy)
{
    auto *tick = new QCheckBox(text);
    tick->setChecked(ticked && lockedWhy.isEmpty());
    tick->setEnabled(lockedWhy.isEmpty());
    connect(tick, &QCheckBox::toggled, this, &FormFields::changed);
    connect(tick, &QCheckBox::clicked, this, &FormFields::edited);
    m_rows->addRow(tick);
    enlist(id, text, tick);
    if (!lockedWhy.isEmpty()) {
        m_rows->addRow(label(lockedWhy, u"soft"_s));
    }
}

void FormFields::addCount(const QString &id, const QString &name, int most)
{
    auto *count = new QSpinBox;
    count->setRange(0, most);
    connect(count, &QSpinBox::valueChanged, this, &FormFields::changed);
    connect(count, &QSpinBox::valueChanged, this, &FormFields::edited);
    add(id, name, count);
}

void FormFields::addMarks(const QString &id, const QString &name, const Choices &choices, const QStringList &marked)
{
    auto *list = new QListWidget;
    for (const auto &[value, words] : choices) {
        auto *item = new QListWidgetItem(words, list);
        item->setData(Qt::UserRole, value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(marked.contains(value) ? Qt::Checked : Qt::Unchecked);
    }
    list->setTabKeyNavigation(false);
    list->setFixedHeight(list->sizeHintForRow(0) * std::min(list->count(), mostMarksShown) + 2 * list->frameWidth());
    connect(list, &QListWidget::itemChanged, this, &FormFields::changed);
    connect(list, &QListWidget::itemChanged, this, &FormFields::edited);
    add(id, name, list);
}

void FormFields::showOnlyWith(const QString &id, const QString &choice, const QString &value)
{
    QWidget *field = m_byId.value(id);
    const auto show = [this, field, choice, value] { m_rows->setRowVisible(field, text(choice) == value); };
    connect(this, &FormFields::changed, field, show);
    show();
}

void FormFields::setFirstToFill(const QString &id)
{
    m_first = m_byId.value(id);
}

QString FormFields::text(const QString &id) const
{
    QWidget *field = m_byId.value(id);
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        return line->text().trimmed();
    }
    if (auto *fact = qobject_cast<QLabel *>(field)) {
        return fact->text();
    }
    if (auto *words = qobject_cast<QPlainTextEdit *>(field)) {
        return words->toPlainText().trimmed();
    }
    if (auto *box = qobject_cast<QComboBox *>(field)) {
        return box->currentData().toString();
    }
    return {};
}

bool FormFields::ticked(const QString &id) const
{
    auto *tick = qobject_cast<QCheckBox *>(m_byId.value(id));
    return tick != nullptr && tick->isChecked();
}

int FormFields::count(const QString &id) const
{
    auto *count = qobject_cast<QSpinBox *>(m_byId.value(id));
    return count == nullptr ? 0 : count->value();
}

QStringList FormFields::marked(const QString &id) const
{
    QStringList chosen;
    auto *list = qobject_cast<QListWidget *>(m_byId.value(id));
    for (int i = 0; list != nullptr && i < list->count(); ++i) {
        if (list->item(i)->checkState() == Qt::Checked) {
            chosen << list->item(i)->data(Qt::UserRole).toString();
        }
    }
    return chosen;
}

} // namespace kd::ui
