// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/unlock.h"
#include "tests/gui/gui_test.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace kd;

// A machine without a keychain: the desk opens all the same, with a passphrase that is asked for at each start.
class TestUnlock : public QObject
{
    Q_OBJECT

private:
    static constexpr int patience = 60'000;
    QTemporaryDir m_folder;
    QByteArray m_key; ///< that the new folder was made with

    static void type(app::PassphraseDialog &dialog, const QString &first, const QString &second)
    {
        dialog.findChild<QLineEdit *>(u"passphrase"_s)->setText(first);
        dialog.findChild<QLineEdit *>(u"passphrase_again"_s)->setText(second);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"passphrase_accept"_s), Qt::LeftButton);
    }
    static bool complains(const app::PassphraseDialog &dialog)
    {
        return dialog.findChild<QLabel *>(u"passphrase_complaint"_s)->isVisible();
    }

private Q_SLOTS:
    void aNewFolderIsAskedForTwice()
    {
        QVERIFY(!app::usesPassphrase(m_folder.path()));
        int asked = 0;
        app::PassphraseDialog dialog(m_folder.path(), [&](const SealingKey &key) {
            ++asked;
            m_key = key.bytes();
            return QString();
        });
        dialog.show();
        type(dialog, u"short"_s, u"short"_s);
        QVERIFY(complains(dialog));
        type(dialog, u"a long enough one"_s, u"another one"_s);
        QVERIFY(complains(dialog));
        QCOMPARE(asked, 0);
        QVERIFY(!app::usesPassphrase(m_folder.path())); // nothing is made of a slip
        type(dialog, u"a long enough one"_s, u"a long enough one"_s);
        QVERIFY(QTest::qWaitFor([&] { return dialog.result() == QDialog::Accepted; }, patience));
        QCOMPARE(asked, 1);
        QVERIFY(app::usesPassphrase(m_folder.path()));
    }

    void aKnownFolderIsAskedForOnceAndRefusesAnother()
    {
        QFile data(QDir(m_folder.path()).filePath(u"desk.sqlite"_s));
        QVERIFY(data.open(QIODevice::WriteOnly)); // it holds data from now on
        app::PassphraseDialog dialog(m_folder.path(), [this](const SealingKey &key) {
            return key.bytes() == m_key ? QString() : u"not this one"_s;
        });
        dialog.show();
        QVERIFY(!dialog.findChild<QLineEdit *>(u"passphrase_again"_s)->isVisible());
        type(dialog, u"not the right one"_s, {});
        QVERIFY(QTest::qWaitFor([&] { return complains(dialog); }, patience));
        QVERIFY(dialog.isVisible());
        type(dialog, u"a long enough one"_s, {});
        QVERIFY(QTest::qWaitFor([&] { return dialog.result() == QDialog::Accepted; }, patience));
    }
};

KD_GUI_TEST_MAIN(TestUnlock)
#include "test_unlock.moc"
