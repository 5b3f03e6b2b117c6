// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/evaluation.h"
#include "tests/support/test_main.h"

using namespace Qt::StringLiterals;
using namespace kd;

class TestEvaluation : public QObject
{
    Q_OBJECT

    static Result<intake::Evaluation> evaluated(const QByteArray &tsv)
    {
        return intake::evaluate(intake::Analyser::load().value(), tsv);
    }

private Q_SLOTS:
    void countsAndNamesTheMisses()
    {
        const auto result = evaluated("id\ttype\treason\tdemand\ttone\torders\ttext\r\n"
                                      "# a remark\n\n"
                                      "a\tinvalid\texpired\trefund\tcalm\tKD20251201000099\tKD20251201000099 过期了，退款\n"
                                      "b\tother\tinvoice\trefund\tcalm\t\t开发票\n");
        KD_VERIFY_OK(result);
        QCOMPARE(result->rows, 2);
        QCOMPARE(result->reason, 2);
        QCOMPARE(result->demand, 1);
        QCOMPARE(result->misses.size(), size_t(1));
        QCOMPARE(result->misses.front().row, u"b"_s);
        QCOMPARE(result->misses.front().field, u"demand"_s);
        QCOMPARE(result->misses.front().got, u"none"_s);
        QCOMPARE(intake::toJson(*result)[u"accuracy"][u"demand"][u"share"].toDouble(), 0.5);
        QCOMPARE(intake::share(23, 24), u"95.8 %"_s);
    }

    void refusesWhatItCannotCompare()
    {
        QCOMPARE(evaluated("").error().code, u"labels_unreadable"_s);
        QVERIFY(evaluated("id\ttext\n").error().detail.startsWith(u"line 1"_s));
        QVERIFY(evaluated("id\ttype\treason\tdemand\ttone\torders\ttext\na\tx\texpired\tnone\tcalm\t\tt\n").error().detail.startsWith(u"line 2"_s));
        QVERIFY(evaluated("id\ttype\treason\tdemand\ttone\torders\ttext\na\tinvalid\n").error().detail.startsWith(u"line 2"_s));
    }
};

KD_TEST_MAIN(TestEvaluation)
#include "test_evaluation.moc"
