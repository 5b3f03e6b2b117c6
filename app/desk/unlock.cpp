// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/unlock.h"

#include "models/desk/error_text.h"
#include "models/desk/vault.h"
#include "widgets/style/controls.h"
#include "widgets/style/tokens.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLineEdit>
#include <QPromise>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::app {

namespace {

constexpr int dialogWidth = 460;

QFuture<Result<SealingKey>> keyLater(const QString &passphrase, const QString &folder)
{
    auto promise = std::make_shared<QPromise<Result<SealingKey>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, passphrase, folder] {
        promise->addResult(desk::keyFromPassphrase(passphrase, folder));
        promise->finish();
    });
    return promise->future();
}

QLineEdit *secretLine(const QString &objectName, const QString &name)
{
    auto *line = new QLineEdit;
    line->setObjectName(objectName);
    line->setAccessibleName(name);
    line->setPlaceholderText(name);
    line->setEchoMode(QLineEdit::Password);
    return line;
}

} // namespace

bool usesPassphrase(const QString &folder)
{
    return QFileInfo::exists(QDir(folder).filePath(u"salt"_s));
}

bool holdsData(const QString &folder)
{
    return QFileInfo::exists(QDir(folder).filePath(u"desk.sqlite"_s));
}

PassphraseDialog::PassphraseDialog(QString folder, Open open, QWidget *parent)
    : QDialog(parent)
    , m_folder(std::move(folder))
    , m_open(std::move(open))
    , m_isNew(!holdsData(m_folder))
    , m_first(secretLine(u"passphrase"_s, tr("Passphrase")))
    , m_second(secretLine(u"passphrase_again"_s, tr("The same once more")))
    , m_complaint(label({}, u"late"_s))
    , m_accept(new QPushButton(m_isNew ? tr("Make the desk") : tr("Open the desk")))
{
    setObjectName(u"passphrase_dialog"_s);
    setWindowTitle(u"Kamidesk"_s);
    setFixedWidth(dialogWidth);
    auto *layout = column(size::gapM, this);
    setMargins(layout, size::gapL, size::gapL);
    layout->addWidget(
        label(m_isNew ? tr("Choose a passphrase for this desk") : tr("The passphrase of this desk"), u"heading"_s));
    QLabel *what =
        label(m_isNew ? tr("Shop credentials, card keys and evidence are sealed on this machine. It has no keychain "
                           "to keep the key in, so the key is made of a passphrase, which is asked for at every "
                           "start. Nobody can restore it: whoever forgets it loses what is sealed.")
                      : tr("It opens what is sealed in %1.").arg(QDir::toNativeSeparators(m_folder)),
              u"soft"_s);
    what->setWordWrap(true);
    what->ensurePolished();
    what->setMinimumHeight(what->heightForWidth(dialogWidth - 2 * size::gapL)); // a dialog asks no label for its height
    layout->addWidget(what);
    layout->addWidget(m_first);
    layout->addWidget(m_second);
    m_second->setVisible(m_isNew);
    m_complaint->setObjectName(u"passphrase_complaint"_s);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    layout->addWidget(m_complaint);
    auto *buttons = row(size::gap);
    buttons->addStretch(1);
    auto *quit = new QPushButton(tr("Quit"));
    quit->setObjectName(u"passphrase_quit"_s);
    quit->setAutoDefault(false);
    m_accept->setObjectName(u"passphrase_accept"_s);
    m_accept->setProperty("kind", u"primary"_s);
    m_accept->setDefault(true);
    buttons->addWidget(quit);
    buttons->addWidget(m_accept);
    layout->addLayout(buttons);
    connect(quit, &QPushButton::clicked, this, &PassphraseDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &PassphraseDialog::tryIt);
    m_first->setFocus();
}

void PassphraseDialog::tryIt()
{
    if (m_working) {
        return;
    }
    const QString passphrase = m_first->text();
    if (m_isNew && passphrase.size() < leastLength) {
        complain(tr("At least %1 characters.").arg(leastLength));
        m_first->setFocus();
        return;
    }
    if (m_isNew && m_second->text() != passphrase) {
        complain(m_second->text().isEmpty() ? tr("Type it once more.") : tr("The two are not the same."));
        m_second->setFocus();
        return;
    }
    setWorking(true);
    auto *watcher = new QFutureWatcher<Result<SealingKey>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const Result<SealingKey> key = watcher->future().result();
        const QString trouble = key ? m_open(*key) : desk::errorText(key.error());
        setWorking(false);
        if (trouble.isEmpty()) {
            accept();
            return;
        }
        complain(trouble);
        m_first->selectAll();
        m_first->setFocus();
    });
    watcher->setFuture(keyLater(passphrase, m_folder));
}

void PassphraseDialog::complain(const QString &sentence)
{
    m_complaint->setText(sentence);
    m_complaint->setMinimumHeight(m_complaint->heightForWidth(dialogWidth - 2 * size::gapL));
    m_complaint->show();
    adjustSize();
}

void PassphraseDialog::setWorking(bool working)
{
    m_working = working;
    for (QWidget *part :
         {static_cast<QWidget *>(m_first), static_cast<QWidget *>(m_second), static_cast<QWidget *>(m_accept)}) {
        part->setEnabled(!working);
    }
}

// Not while a new folder is being made under it.
void PassphraseDialog::reject()
{
    if (!m_working) {
        QDialog::reject();
    }
}

void PassphraseDialog::closeEvent(QCloseEvent *event)
{
    m_working ? event->ignore() : QDialog::closeEvent(event);
}

} // namespace kd::app
