// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/sealing.h"
#include "tests/support/test_main.h"

using namespace Qt::StringLiterals;
using namespace kd;

class TestSealing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensOnlyWithKeyAndPlace()
    {
        const SealingKey key = SealingKey::random();
        const QByteArray clear = "AAAA-BBBB-CCCC";
        const QByteArray sealed = seal(key, clear, "cards/7/text");
        QVERIFY(!sealed.contains(clear));
        QCOMPARE(*unseal(key, sealed, "cards/7/text"), clear);
        QCOMPARE(unseal(key, sealed, "cards/8/text").error().code, u"seal_broken"_s);
        QCOMPARE(unseal(SealingKey::random(), sealed, "cards/7/text").error().code, u"seal_broken"_s);
        QCOMPARE(unseal(key, {}, "cards/7/text").error().code, u"seal_broken"_s);
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray changed = sealed;
            changed[i] = static_cast<char>(changed.at(i) ^ 1);
            QVERIFY(!unseal(key, changed, "cards/7/text").has_value());
        }
        QVERIFY(seal(key, clear, "p") != seal(key, clear, "p"));
        QCOMPARE(*unseal(key, seal(key, {}, "p"), "p"), QByteArray());
    }

    void derivesKeys()
    {
        const QByteArray salt(16, 's');
        const auto one = SealingKey::fromPassphrase(u"horse battery"_s, salt);
        const auto two = SealingKey::fromPassphrase(u"horse battery"_s, salt);
        KD_VERIFY_OK(one);
        QCOMPARE(one->bytes(), two->bytes());
        QVERIFY(one->derived("kd-find1").bytes() != one->derived("kd-find2").bytes());
        QVERIFY(!SealingKey::fromPassphrase(u"x"_s, "short").has_value());
        QVERIFY(!SealingKey::fromBytes("short").has_value());
    }

    void hashesKnownText()
    {
        QCOMPARE(sha256("abc").toHex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        const SealingKey key = SealingKey::random();
        QCOMPARE(keyedHash(key, "7F3K"), keyedHash(key, "7F3K"));
        QVERIFY(keyedHash(key, "7F3K") != keyedHash(SealingKey::random(), "7F3K"));
    }

    void checksPins()
    {
        const auto hash = pinHash(u"4711"_s);
        KD_VERIFY_OK(hash);
        QVERIFY(pinMatches(u"4711"_s, *hash));
        QVERIFY(!pinMatches(u"4712"_s, *hash));
        QVERIFY(!pinMatches(u"4711"_s, {}));
    }
};

KD_TEST_MAIN(TestSealing)
#include "test_sealing.moc"
