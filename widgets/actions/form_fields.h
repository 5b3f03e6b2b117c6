// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace kd::ui {

/// Fields under one another, each with its name, made anew for each question, and what stands in them. A field is known
/// by its id: its object name is "confirm_" and that. The names stand at the left, in a narrow place above.
class FormFields : public QWidget
{
    Q_OBJECT
public:
    using Choices = QList<std::pair<QString, QString>>; ///< id, text

    explicit FormFields(QWidget *parent = nullptr);
    /// Deletes every field.
    void clear();
    QLineEdit *addLine(const QString &id, const QString &name, const QString &value = {});
    /// What is so and can only be read.
    void addFact(const QString &id, const QString &name, const QString &value);
    /// Several lines. The first thing to type, unless something before it is.
    void addWords(const QString &id, const QString &name);
    QComboBox *addChoice(const QString &id, const QString &name, const Choices &choices);
    /// `lockedWhy`: it stays off, and this says why.
    void addTick(const QString &id, const QString &text, bool ticked, const QString &lockedWhy = {});
    /// From 0 to `most`.
    void addCount(const QString &id, const QString &name, int most);
    /// Any number of several; `marked` are marked to begin with.
    void addMarks(const QString &id, const QString &name, const Choices &choices, const QStringList &marked);
    /// The field and its name are on the screen only while that value is chosen in the other.
    void showOnlyWith(const QString &id, const QString &choice, const QString &value);
    void setFirstToFill(const QString &id);

    [[nodiscard]] bool has(const QString &id) const { return m_byId.contains(id); }
    /// Trimmed; of a choice its id. Empty when there is no such field.
    [[nodiscard]] QString text(const QString &id) const;
    [[nodiscard]] bool ticked(const QString &id) const;
    [[nodiscard]] int count(const QString &id) const;
    [[nodiscard]] QStringList marked(const QString &id) const;
    /// Where the first thing to type is; null: nothing has to be.
    [[nodiscard]] QWidget *firstToFill() const { return m_first; }

Q_SIGNALS:
    void changed(); ///< by whom or what ever
    void edited();  ///< by the person in front of it

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void add(const QString &id, const QString &name, QWidget *field);
    void enlist(const QString &id, const QString &name, QWidget *field);

    QFormLayout *m_rows;
    QMap<QString, QWidget *> m_byId;
    QWidget *m_first = nullptr;
    QWidget *m_last = nullptr; ///< added
};

} // namespace kd::ui
