// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/sealing.h"

#include <QDialog>
#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kd::app {

/// Whether the folder's key is made from a passphrase: the salt for it lies there.
[[nodiscard]] bool usesPassphrase(const QString &folder);
/// Whether it holds data that was sealed with some key.
[[nodiscard]] bool holdsData(const QString &folder);

/// Asks for the passphrase of a data folder: of a new one twice, saying what it is for. Closes by itself as soon as the
/// key that was made of it opens the folder.
class PassphraseDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr int leastLength = 8;

    /// The sentence of what went wrong, empty when the folder is open.
    using Open = std::function<QString(const SealingKey &key)>;

    PassphraseDialog(QString folder, Open open, QWidget *parent = nullptr);

protected:
    void closeEvent(QCloseEvent *event) override;
    void reject() override;

private:
    void tryIt();
    void complain(const QString &sentence);
    void setWorking(bool working);

    QString m_folder;
    Open m_open;
    bool m_isNew;
    bool m_working = false; ///< the key is being made
    QLineEdit *m_first;
    QLineEdit *m_second;
    QLabel *m_complaint;
    QPushButton *m_accept;
};

} // namespace kd::app
