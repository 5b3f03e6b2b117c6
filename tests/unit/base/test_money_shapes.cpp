// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/json.h"
#include "models/base/money.h"
#include "tests/support/test_main.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace kd;

/// Amounts through every shape in which shops write them: what comes back is what went in, to the last fen.
class TestMoneyShapes : public QObject
{
    Q_OBJECT
private:
    static constexpr int amounts = 1'000'000;

    /// Small ones as often as large ones: the number of digits is drawn first.
    static qint64 draw(QRandomGenerator &dice, int mostDigits)
    {
        qint64 bound = 1;
        for (int i = static_cast<int>(dice.bounded(mostDigits)) + 1; i > 0; --i) {
            bound *= 10;
        }
        return static_cast<qint64>(dice.generate64() % static_cast<quint64>(bound));
    }

private Q_SLOTS:
    void aMillionAmountsComeBack()
    {
        const quint32 seed = qEnvironmentVariableIsSet("KAMIDESK_SEED") ? qEnvironmentVariable("KAMIDESK_SEED").toUInt()
                                                                        : QRandomGenerator::global()->generate();
        qInfo("KAMIDESK_SEED=%u", seed);
        QRandomGenerator dice(seed);
        const std::array currencies{*Currency::fromCode(u"CNY"), *Currency::fromCode(u"JPY"), *Currency::fromCode(u"KWD")};
        for (int i = 0; i < amounts; ++i) {
            const Currency currency = currencies.at(static_cast<size_t>(i) % currencies.size());
            const Money money(draw(dice, 17), currency);
            const QString text = money.toText();
            const auto fail = [&](const char *shape) {
                QFAIL(qPrintable(QString::fromLatin1(shape) + u": "_s + text + u' ' + currency.code()));
            };
            // Text and raw number are the same letters on the wire.
            if (Money::parse(text, currency) != Result<Money>(money)) {
                return fail("text");
            }
            // Shops pad and shorten.
            if (currency.decimals() > 0 && Money::parse(QString(text + u"0000"_s), currency) != Result<Money>(money)) {
                return fail("padded text");
            }
            // Minor integer, as the journal and GraphQL shops write it.
            const QByteArray json = QJsonDocument(QJsonObject{{u"minor"_s, money.minor()}}).toJson(QJsonDocument::Compact);
            if (QJsonDocument::fromJson(json).object().value("minor"_L1).toInteger() != money.minor()) {
                return fail("minor integer");
            }
            // A float has 15 digits to give; what PHP makes of it ends in dirt.
            const Money small(draw(dice, 15), currency);
            double scale = 1;
            for (int d = 0; d < currency.decimals(); ++d) {
                scale *= 10;
            }
            const double binary = static_cast<double>(small.minor()) / scale;
            for (const int digits : {15, 17}) {
                const QString written = QString::number(binary, 'g', digits);
                if (Money::parseRounded(written, currency) != Result<Money>(small)) {
                    return fail("float");
                }
            }
        }
    }

    void rounding_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("minor");
        const auto row = [](const char *text, qint64 minor) { QTest::newRow(text) << QString::fromLatin1(text) << minor; };
        row("19.989999999999998", 1999);
        row("1.005", 101);
        row("1.0049999", 100);
        row("-0.005", -1);
        row("1.5e2", 15000);
        row("1.5e-1", 15);
        row("5e-3", 1);
        row("4e-3", 0);
        row("1e-300", 0);
        row("0", 0);
        row("7", 700);
        row("123456789012.345", 12345678901235);
    }
    void rounding()
    {
        QFETCH(QString, text);
        QFETCH(qint64, minor);
        const auto money = Money::parseRounded(text, *Currency::fromCode(u"CNY"));
        QVERIFY(money);
        QCOMPARE(money->minor(), minor);
    }

    void whatIsNoAmount()
    {
        for (const QString &text : {u""_s, u"-"_s, u"."_s, u"1."_s, u".5"_s, u"1,5"_s, u"1 5"_s, u"abc"_s, u"1e"_s, u"1e400"_s,
                                    u"--1"_s, u"99999999999999999999"_s, u"NaN"_s, u"0x10"_s}) {
            QVERIFY2(!Money::parseRounded(text, *Currency::fromCode(u"CNY")), qPrintable(text));
        }
    }
};

KD_TEST_MAIN(TestMoneyShapes)
#include "test_money_shapes.moc"
