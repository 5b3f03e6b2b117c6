// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/unit/intake/analysed.h"

using namespace Qt::StringLiterals;
using namespace kd;
using test::analysed;

class TestOffsets : public QObject
{
    Q_OBJECT

    static QString words(const QString &text, const QString &field)
    {
        for (const auto &span : analysed(text).spans) {
            if (span.field == field) {
                return text.mid(span.start, span.length);
            }
        }
        return {};
    }

private Q_SLOTS:
    void pointAtTheOriginalWords()
    {
        QCOMPARE(words(u"你好 😀 ＫＤ２０２５１２０１００００９９ 无效"_s, u"orders"_s), u"ＫＤ２０２５１２０１００００９９"_s);
        QCOMPARE(words(u"单号 KD2025 1201\n0000 99 无效"_s, u"orders"_s), u"KD2025 1201\n0000 99"_s);
        QCOMPARE(words(u"\u200f\u202e KD\u200b20251201000099"_s, u"orders"_s), u"KD\u200b20251201000099"_s);
        QCOMPARE(words(u"請問  怎麼  退 款"_s, u"demand"_s).remove(u' '), u"退款"_s);
        QCOMPARE(words(u"一共 付了 ５０ 元"_s, u"amounts"_s), u"５０ 元"_s);
    }
};

KD_TEST_MAIN(TestOffsets)
#include "test_offsets.moc"
