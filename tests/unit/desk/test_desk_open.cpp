// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/desk.h"
#include "tests/support/socket_server.h"
#include "tests/support/spin.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::test;

class TestDeskOpen : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    SealingKey m_key = SealingKey::random();
    std::shared_ptr<Clock> m_clock = std::make_shared<SystemClock>();

    Result<std::unique_ptr<kd::desk::Desk>> open(const QString &name, bool takeLock = true)
    {
        kd::desk::DeskSettings settings{.folder = m_folder.filePath(name), .keyOfKeys = m_key};
        settings.takeLock = takeLock;
        return kd::desk::Desk::open(settings, m_clock);
    }

private Q_SLOTS:
    void aNewDeskBelongsToWhoeverOpenedIt()
    {
        const auto desk = open(u"new"_s);
        KD_VERIFY_OK(desk);
        const auto profiles = (*desk)->profiles().result();
        KD_VERIFY_OK(profiles);
        QCOMPARE(profiles->size(), size_t(1));
        QCOMPARE(profiles->front().role, u"supervisor"_s);
        const auto check = (*desk)->verifyJournal().result();
        QVERIFY(check && check->ok && check->count == 1);
    }

    void theSecondDeskIsToldWhoHoldsTheFolder()
    {
        auto first = open(u"shared"_s);
        KD_VERIFY_OK(first);
        const auto second = open(u"shared"_s);
        QVERIFY(!second);
        QCOMPARE(second.error().code, u"folder_locked"_s);
        QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
        {
            const auto reader = open(u"shared"_s, false);
            KD_VERIFY_OK(reader);
            QVERIFY(!(*reader)->holdsLock());
            QVERIFY((*reader)->profiles().result().has_value());
        }
        first->reset();
        KD_VERIFY_OK(open(u"shared"_s));
    }

    void whatTheOtherAppendsIsNoticed()
    {
        const auto first = open(u"pair"_s);
        const auto second = open(u"pair"_s, false);
        QVERIFY(first && second);
        int told = 0;
        connect(first->get(), &kd::desk::Desk::outboxChanged, this, [&told] { ++told; });
        store::ProfileRow row;
        row.id = ProfileId(u"mei"_s);
        row.name = u"Mei"_s;
        row.role = u"agent"_s;
        KD_VERIFY_OK((*second)->putProfile(ProfileId(u"owner"_s), row).result());
        QVERIFY(spinUntil([&told] { return told > 0; }));
        QCOMPARE((*first)->profiles().result()->size(), size_t(2));
    }

    void anotherKeyDoesNotOpenIt()
    {
        open(u"sealed"_s)->reset();
        m_key = SealingKey::random();
        const auto desk = open(u"sealed"_s);
        QVERIFY(!desk);
        QCOMPARE(desk.error().code, u"wrong_key"_s);
    }

    /// A shop that takes the request and never answers: closing the desk waits for nobody and leaves nothing behind. An
    /// error in the log would fail this test.
    void closedWhileAShopHangs()
    {
        TestAuthority authority;
        SocketServer server(authority.issue("IP:127.0.0.1"));
        Script hang;
        hang.when = Script::When::RequestRead;
        server.always(hang);
        QFile ca(m_folder.filePath(u"ca.pem"_s));
        QVERIFY(ca.open(QIODevice::WriteOnly) && ca.write(authority.certificatePem()) > 0);
        ca.close();
        auto desk = open(u"busy"_s);
        KD_VERIFY_OK(desk);
        kd::desk::NewShop shop;
        shop.row.name = u"hanging"_s;
        shop.row.kind = u"woocommerce"_s;
        shop.row.url = server.url().toString();
        shop.row.caFile = ca.fileName();
        shop.row.user = u"ck"_s;
        shop.row.password = Secret(u"cs"_s);
        auto adding = (*desk)->addShop(ProfileId(u"owner"_s), shop);
        auto waiting = (*desk)->waitSettled(OperationId(u"op-none"_s));
        QVERIFY(spinUntil([&server] { return !server.requests().isEmpty(); }));
        desk->reset();
        QVERIFY(adding.isFinished());
        QVERIFY(!adding.result());
        QVERIFY(waiting.isFinished());
    }
};

KD_TEST_MAIN(TestDeskOpen)
#include "test_desk_open.moc"
