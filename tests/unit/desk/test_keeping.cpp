// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/desk.h"
#include "models/store/backup.h"
#include "models/trade/causes.h"
#include "tests/support/spin.h"
#include "tests/support/test_main.h"
#include "tests/unit/desk/stepped_clock.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::test;
using namespace std::chrono_literals;

/// What a desk keeps of itself and of a case, and what it does not.
class TestKeeping : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    SealingKey m_key = SealingKey::random();
    std::shared_ptr<SteppedClock> m_clock;

    std::unique_ptr<kd::desk::Desk> open(bool asWindow)
    {
        kd::desk::DeskSettings settings{.folder = data(), .keyOfKeys = m_key};
        settings.runSync = settings.runOutbox = asWindow;
        auto opened = kd::desk::Desk::open(settings, m_clock);
        return opened ? std::move(*opened) : nullptr;
    }
    [[nodiscard]] QString data() const { return m_folder->filePath(u"data"_s); }
    [[nodiscard]] size_t backups() const { return store::listBackups(data()).size(); }
    static Result<store::ProfileRow> decideSomething(kd::desk::Desk &desk, const QString &name)
    {
        store::ProfileRow row;
        row.id = ProfileId(name);
        row.name = name;
        row.role = u"agent"_s;
        return desk.putProfile(ProfileId(u"owner"_s), row).result();
    }
    static CaseId opened(kd::desk::Desk &desk)
    {
        return desk.openCase(ProfileId(u"owner"_s), u"没收到"_s, u"chat"_s, {}, {}).result()->id;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_shared<SteppedClock>();
    }

    /// Nobody presses a button, and the desk is closed every evening.
    void theWindowBacksUpOnceADay()
    {
        QVERIFY(open(true) != nullptr); // looks, and finds nothing that could be lost
        QCOMPARE(backups(), size_t(0));
        {
            const auto console = open(false); // one command is no place for it
            QVERIFY(console != nullptr);
            KD_VERIFY_OK(decideSomething(*console, u"mei"_s));
        }
        QCOMPARE(backups(), size_t(0));
        {
            const auto desk = open(true);
            QVERIFY(spinUntil([&] { return backups() == 1; }));
            KD_VERIFY_OK(decideSomething(*desk, u"lin"_s));
        }
        m_clock->step(2h);
        QVERIFY(open(true) != nullptr); // looks, and finds the morning's
        QCOMPARE(backups(), size_t(1));
        m_clock->step(23h);
        {
            const auto desk = open(true);
            QVERIFY(spinUntil([&] { return backups() == 2; }));
        }
        const auto newest = store::newestGoodBackup(data());
        QVERIFY(newest.has_value());
        QCOMPARE(newest->entries, 3);
        QVERIFY(newest->madeAt.has_value());
    }

    void evidenceThatIsRefusedLeavesNothingBehind()
    {
        const auto desk = open(false);
        QVERIFY(desk != nullptr);
        const QByteArray file("\x89PNG and so on");
        const auto add = [&](CaseId caseId) {
            return desk->addEvidence(ProfileId(u"owner"_s), caseId, u"shot.png"_s, file).result();
        };
        const auto key = [&](CaseId caseId) {
            return *desk->store()
                        .read([caseId](const store::Reader &reader) { return reader.desk.caseKey(caseId); })
                        .result();
        };
        QCOMPARE(add(CaseId(77)).error().code, u"case_unknown"_s);
        QVERIFY(!key(CaseId(77)).has_value());
        const CaseId caseId = opened(*desk);
        casework::Closing closing;
        closing.cause = causes().front();
        KD_VERIFY_OK(desk->closeCase(ProfileId(u"owner"_s), caseId, closing).result());
        QCOMPARE(add(caseId).error().code, u"case_closed"_s);
        QVERIFY(!QDir(data() + u"/evidence"_s).exists());
        KD_VERIFY_OK(desk->reopenCase(ProfileId(u"owner"_s), caseId, u"还是不行"_s).result());
        KD_VERIFY_OK(add(caseId));
        QVERIFY(QDir(data() + u"/evidence"_s).exists());
    }
};

KD_TEST_MAIN(TestKeeping)
#include "test_keeping.moc"
